// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMetaType>
#include <QtCore/QString>

#include <optional>

namespace farthing {

/// An error as a value. Code branches on `kind`, people read `userText` (translated: what happened and what
/// to do), the log keeps `detail` (never translated, never shown as the message).
struct AppError
{
    enum class Kind {
        Invalid,         ///< input that breaks a rule: a file, an option, an amount, an answer's member
        Overflow,        ///< an amount that leaves its 64 bits, or two units in one sum
        NotFound,        ///< the thing asked for is not there
        Offline,         ///< no connection to the platform could be made, or it broke
        Timeout,         ///< the platform did not answer in time
        Protocol,        ///< the platform answered, but not with what the contract says
        VersionMismatch, ///< platform or database speaks another version than we do
        Unauthorized,    ///< the platform does not know this token
        Refused,         ///< the platform understood and said no
        RateLimited,     ///< the platform asks for patience
        CursorExpired,   ///< a cursor too old to go on from; a full refresh is needed
        Storage,         ///< the local database or disk failed
        InUse,           ///< somebody else holds it: a profile, a port
        Cancelled,       ///< stopped on purpose
        Damaged,         ///< a local database, or a row of it, is not what was written
    };

    Kind kind = Kind::Invalid;
    QString userText;
    QString detail;
    /// Seconds after which it may go better, where the platform said so (RateLimited, Offline).
    std::optional<int> retryAfterSeconds = {};
    /// Storage: the disk or another program is at fault, and nothing is said about what is in the file.
    bool outer = false;

    friend bool operator==(const AppError &, const AppError &) = default;
};

} // namespace farthing
