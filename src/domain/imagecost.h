// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <optional>

namespace farthing {

/// "png", "jpeg" or "webp" by the first bytes, which alone say what an image is; empty for anything else.
QByteArray imageFormatOf(const QByteArray &bytes);

/// How many bytes a decoder may hold at once for an image, told from its structure alone, before any decoder
/// sees it: a few kilobytes can unfold to gigabytes. Nothing where the structure does not hold to its end, or
/// makes a decoder work without end: texts that unfold to more than an image may weigh, scan after scan over
/// the same points. `format` is "png", "jpeg" or "webp".
std::optional<qint64> decodingCost(const QByteArray &bytes, const QByteArray &format);

} // namespace farthing
