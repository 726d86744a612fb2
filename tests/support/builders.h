// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "store/records.h"

namespace farthing {

/// Values for tests, each valid as it stands; a test sets what it is about.
Post aPost(const QString &id, int minutesAfterNoon = 0, qint64 revision = 1);
Comment aComment(const QString &id, const PostId &post, int minutesAfterNoon = 0,
                 const std::optional<QString> &parent = std::nullopt);
Account anAccount(const QString &id = QStringLiteral("me"), qint64 revision = 1);
PnlReport aReport(const QString &id, const PostId &post);
/// Not sent yet, consented to at noon.
IntentRecord anIntent(const Act &act, Money price = Money());
StatementItem anItem(const QString &id, qint64 microTwei, int minutesAfterNoon = 0);
Money twei(const char *text);
QDateTime noon(int minutesAfter = 0);

} // namespace farthing
