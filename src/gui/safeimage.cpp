// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/safeimage.h"

#include "domain/imagecost.h"

#include <QtCore/QBuffer>
#include <QtGui/QImageReader>

namespace farthing {

namespace {

/// What a decoder may hold at once. The platform lets in nothing that costs more.
constexpr qint64 mostDecodingBytes = 64'000'000;
constexpr int largestSide = 8'192;
constexpr qint64 mostPixels = 16'000'000;

} // namespace

QImage decodeImage(const QByteArray &bytes, std::optional<QSize> cover)
{
    const QByteArray format = imageFormatOf(bytes);
    // Only asking a decoder for the size can make it unfold everything.
    if (format.isEmpty() || decodingCost(bytes, format).value_or(mostDecodingBytes + 1) > mostDecodingBytes)
        return {};
    QByteArray data = bytes;
    QBuffer buffer(&data);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    const QSize whole = reader.size();
    if (whole.isEmpty() || whole.width() > largestSide || whole.height() > largestSide ||
        qint64(whole.width()) * whole.height() > mostPixels)
        return {};
    reader.setAutoTransform(true);
    if (cover)
        reader.setScaledSize(whole.scaled(*cover, Qt::KeepAspectRatioByExpanding));
    return reader.read();
}

} // namespace farthing
