// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

namespace farthing {

/// What a row that exists nowhere else carries beside its text, so that a damaged one is noticed and never
/// sent.
QByteArray checksumOf(const QByteArray &body);

/// The JSON object in `body`. Error: Storage where the checksum or the JSON says that it was damaged; `what`
/// names the row for the log.
Result<QJsonObject> unseal(const QByteArray &body, const QByteArray &checksum, const QString &what);

} // namespace farthing
