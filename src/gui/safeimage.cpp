// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/safeimage.h"

#include <QtCore/QBuffer>
#include <QtGui/QImageReader>

namespace farthing {

namespace {

constexpr int largestSide = 8'192;
constexpr qint64 mostPixels = 16'000'000;

} // namespace

QImage decodeImage(const QByteArray &bytes, std::optional<QSize> cover)
{
    QByteArray data = bytes;
    QBuffer buffer(&data);
    QImageReader reader(&buffer);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg" && format != "webp")
        return {};
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
