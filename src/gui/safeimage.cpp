// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/safeimage.h"

#include "domain/imagecost.h"

#include <QtCore/QBuffer>
#include <QtGui/QImageReader>

#include <functional>

namespace farthing {

namespace {

/// What a decoder may hold at once. The platform lets in nothing that costs more.
constexpr qint64 mostImageBytes = 64'000'000;
constexpr int largestSide = 8'192;
constexpr qint64 mostImagePixels = 16'000'000;

/// The size to decode an image at that says of itself that it is `whole`; not valid: as it is.
using Scale = std::function<QSize(const QImageReader &reader, const QSize &whole)>;

QImage decoded(const QByteArray &bytes, const Scale &scale)
{
    const QByteArray format = imageFormatOf(bytes);
    // Only asking a decoder for the size can make it unfold everything.
    if (format.isEmpty() || decodingCost(bytes, format).value_or(mostImageBytes + 1) > mostImageBytes)
        return {};
    QByteArray data = bytes;
    QBuffer buffer(&data);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    const QSize whole = reader.size();
    if (whole.isEmpty() || whole.width() > largestSide || whole.height() > largestSide ||
        qint64(whole.width()) * whole.height() > mostImagePixels)
        return {};
    reader.setAutoTransform(true);
    if (const QSize size = scale(reader, whole); size.isValid())
        reader.setScaledSize(size);
    return reader.read();
}

} // namespace

QImage decodeImage(const QByteArray &bytes, std::optional<QSize> cover)
{
    return decoded(bytes, [&](const QImageReader &, const QSize &whole) {
        return cover ? whole.scaled(*cover, Qt::KeepAspectRatioByExpanding) : QSize();
    });
}

QImage decodeImageWithin(const QByteArray &bytes, int widest)
{
    return decoded(bytes, [&](const QImageReader &reader, const QSize &whole) {
        // It is turned after it was decoded.
        const bool turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
        const int width = turned ? whole.height() : whole.width();
        return width > widest ? (whole * (double(widest) / width)).expandedTo(QSize(1, 1)) : QSize();
    });
}

} // namespace farthing
