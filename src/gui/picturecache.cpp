// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picturecache.h"

#include "domain/imagecost.h"
#include "domain/webimage.h"
#include "gui/safeimage.h"

namespace farthing {

namespace {

constexpr qint64 bytesOfPoint = 4;
/// A JPEG is unfolded at about the size that is asked for; anything else whole, and then made smaller.
constexpr qint64 lessForJpeg = 4;

qint64 unfoldedBytes(const QByteArray &bytes)
{
    const QSize size = imageSizeOf(bytes).value_or(QSize(0, 0));
    const qint64 whole = qint64(size.width()) * size.height() * bytesOfPoint;
    return imageFormatOf(bytes) == "jpeg" ? whole / lessForJpeg : whole;
}

} // namespace

void PictureCache::setWidth(int pixels)
{
    if (pixels <= m_width)
        return;
    clear();
    m_width = pixels;
}

void PictureCache::clear()
{
    m_pictures.clear();
    m_kept = 0;
    m_unfolded = 0;
}

QImage PictureCache::picture(const QString &name, const Read &read)
{
    if (const auto known = m_pictures.constFind(name); known != m_pictures.cend())
        return *known;
    const std::optional<QByteArray> bytes = read();
    return bytes ? *m_pictures.insert(name, decode(*bytes)) : QImage();
}

QImage PictureCache::decode(const QByteArray &bytes)
{
    const qint64 unfolded = unfoldedBytes(bytes);
    if (unfolded > m_limits.unfolded - m_unfolded)
        return {};
    m_unfolded += unfolded;
    QImage picture = decodeImageWithin(bytes, m_width);
    if (picture.sizeInBytes() > m_limits.kept - m_kept)
        return {};
    m_kept += picture.sizeInBytes();
    return picture;
}

} // namespace farthing
