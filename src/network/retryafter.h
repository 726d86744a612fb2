// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>

#include <optional>

namespace farthing {

/// The seconds that a `Retry-After` header asks to wait, in either of its forms (RFC 9110): a count, or a
/// date, which is counted from the answer's own `Date`, and where that is missing from `now`. Never less than
/// was asked for; absent where the header is neither.
std::optional<int> secondsToWait(const QByteArray &retryAfter, const QByteArray &date, const QDateTime &now);

} // namespace farthing
