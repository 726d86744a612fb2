// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/act.h"

#include <QtCore/QByteArray>

#include <optional>

namespace farthing {

/// An act as own.db keeps it: its kind, what it is about, and the body under which its key is known to the
/// platform.
struct StoredAct
{
    QString kind;
    PostId post;
    std::optional<CommentId> comment;
    QByteArray body; ///< JSON as the wire has it, price included; empty where the act has no body
};

StoredAct storedAct(const Act &act, Money price);
/// Error: Storage where it cannot be read back.
Result<Act> actFrom(const StoredAct &stored, const QByteArray &checksum);

} // namespace farthing
