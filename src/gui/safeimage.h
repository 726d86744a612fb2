// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSize>
#include <QtGui/QImage>

#include <optional>

namespace farthing {

/// Decodes what a platform sent as an image: PNG, JPEG or WebP of at most 16 million pixels, nothing else
/// (platform-api: Images; a drawing could name files of this computer). Null where it is none of these. With
/// `cover` it is decoded no larger than what fills that size, its proportions kept.
QImage decodeImage(const QByteArray &bytes, std::optional<QSize> cover = std::nullopt);

/// The same, decoded no wider than so many pixels as it is shown, its proportions kept.
QImage decodeImageWithin(const QByteArray &bytes, int widest);

} // namespace farthing
