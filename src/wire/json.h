// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

namespace farthing::wire {

/// Containers may hold each other this deep.
inline constexpr int maximumDepth = 32;

/// Reads one JSON object and nothing else. Stricter than QJsonDocument: invalid UTF-8, a member named twice,
/// a NUL or half a surrogate pair in a string, a number that no double can hold, nesting deeper than
/// `maximumDepth` and anything after the object are errors (Invalid, `detail` says what and at which byte). A
/// U+FEFF at the start of a string is kept.
Result<QJsonObject> parseObject(const QByteArray &bytes);

/// Compact JSON of an object.
QByteArray toBytes(const QJsonObject &object);

} // namespace farthing::wire
