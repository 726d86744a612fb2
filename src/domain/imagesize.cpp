// SPDX-License-Identifier: GPL-3.0-or-later
// Width and height of an image, read from its first structures.
#include "domain/imagecost.h"
#include "domain/webimage.h"

#include <QtCore/QtEndian>

namespace farthing {

namespace {

quint8 byteAt(const QByteArray &bytes, qsizetype at)
{
    return quint8(bytes.at(at));
}

template <class Number>
int bigAt(const QByteArray &bytes, qsizetype at)
{
    return int(qFromBigEndian<Number>(bytes.constData() + at));
}

std::optional<QSize> pngSize(const QByteArray &bytes)
{
    constexpr qsizetype widthAt = 16;
    constexpr qsizetype heightAt = 20;
    if (bytes.size() < heightAt + 4)
        return std::nullopt;
    return QSize(bigAt<quint32>(bytes, widthAt), bigAt<quint32>(bytes, heightAt));
}

bool beginsAFrame(quint8 marker)
{
    constexpr quint8 huffman = 0xC4;
    constexpr quint8 extension = 0xC8;
    constexpr quint8 arithmetic = 0xCC;
    return marker >= 0xC0 && marker <= 0xCF && marker != huffman && marker != extension &&
           marker != arithmetic;
}

std::optional<QSize> jpegSize(const QByteArray &bytes)
{
    constexpr qsizetype head = 4; // a marker and the length behind it
    for (qsizetype at = 2; at + head + 5 <= bytes.size();) {
        if (byteAt(bytes, at) != 0xFF)
            return std::nullopt;
        const quint8 marker = byteAt(bytes, at + 1);
        if (marker == 0xFF) {
            ++at;
            continue;
        }
        if (beginsAFrame(marker))
            return QSize(bigAt<quint16>(bytes, at + head + 3), bigAt<quint16>(bytes, at + head + 1));
        at += 2 + bigAt<quint16>(bytes, at + 2);
    }
    return std::nullopt;
}

int littleAt(const QByteArray &bytes, qsizetype at, int count)
{
    int value = 0;
    for (int i = 0; i < count; ++i)
        value |= int(byteAt(bytes, at + i)) << (8 * i);
    return value;
}

std::optional<QSize> webpSize(const QByteArray &bytes)
{
    constexpr qsizetype kindAt = 12;
    constexpr qsizetype dataAt = 20;
    constexpr int fourteenBits = 0x3FFF;
    if (bytes.size() < dataAt + 10)
        return std::nullopt;
    const QByteArray kind = bytes.mid(kindAt, 4);
    if (kind == "VP8X")
        return QSize(littleAt(bytes, dataAt + 4, 3) + 1, littleAt(bytes, dataAt + 7, 3) + 1);
    if (kind == "VP8 ")
        return QSize(littleAt(bytes, dataAt + 6, 2) & fourteenBits,
                     littleAt(bytes, dataAt + 8, 2) & fourteenBits);
    if (kind != "VP8L")
        return std::nullopt;
    const quint32 packed = qFromLittleEndian<quint32>(bytes.constData() + dataAt + 1);
    return QSize(int(packed & fourteenBits) + 1, int((packed >> 14) & fourteenBits) + 1);
}

} // namespace

std::optional<QSize> imageSizeOf(const QByteArray &bytes)
{
    const QByteArray format = imageFormatOf(bytes);
    if (format == "png")
        return pngSize(bytes);
    if (format == "jpeg")
        return jpegSize(bytes);
    return format == "webp" ? webpSize(bytes) : std::nullopt;
}

} // namespace farthing
