// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QSize>
#include <QtCore/QStringList>

#include <optional>

namespace farthing {

/// The address of an image that is not the platform's, in the one form in which it is kept and asked for:
/// http or https with a host, encoded, without user, password and fragment. Nothing for any other address.
std::optional<QString> webImageAddress(const QString &written);

/// Whose image that is: the host of its address, in ASCII and lower case.
QString webImageHost(const QString &address);

/// The images from elsewhere that a CommonMark text shows, by their addresses, each once, in the order of the
/// text; at most `mostWebImages`. Raw HTML shows none: the reader sets it as the text that it is.
QStringList webImagesIn(const QString &markdown);
inline constexpr int mostWebImages = 200;

/// Whether an address is asked for to learn who reads, and not for a picture (resources/trackers).
bool isKnownTracker(const QString &address);

/// Width and height as the image itself says them, without a decoder; nothing where it does not. PNG, JPEG,
/// WebP.
std::optional<QSize> imageSizeOf(const QByteArray &bytes);

enum class ImageVerdict {
    Good,
    Tracker, ///< one point: nobody looks at that
    Refused, ///< no picture that we would let near a decoder
};
/// Of an image that came from elsewhere.
ImageVerdict judgeWebImage(const QByteArray &bytes);

} // namespace farthing
