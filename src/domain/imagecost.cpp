// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/imagecost.h"

#include <QtCore/QtEndian>

#include <zlib.h>

#include <algorithm>
#include <array>

namespace farthing {

namespace {

/// All texts of one image together, unfolded.
constexpr qint64 maximumTextBytes = 1'000'000;
/// A progressive JPEG has about ten.
constexpr int maximumScans = 64;

quint8 byteAt(QByteArrayView bytes, qsizetype at)
{
    return quint8(bytes.at(at));
}

/// No larger than what 64 bits can be asked to hold a few times over.
qint64 area(qint64 width, qint64 height)
{
    constexpr qint64 longestSide = 1 << 28;
    return std::min(width, longestSide) * std::min(height, longestSide);
}

/// How much a zlib stream unfolds to, as far as anybody needs to know.
qint64 unfoldedSize(QByteArrayView packed, qint64 enough)
{
    constexpr size_t windowBytes = 16'384;
    std::array<Bytef, windowBytes> window{};
    z_stream stream = {};
    if (inflateInit(&stream) != Z_OK)
        return enough;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = uInt(packed.size());
    qint64 size = 0;
    int state = Z_OK;
    while (state == Z_OK && size < enough) {
        stream.next_out = window.data();
        stream.avail_out = uInt(window.size());
        state = inflate(&stream, Z_NO_FLUSH);
        size += qint64(window.size()) - stream.avail_out;
    }
    inflateEnd(&stream);
    return size;
}

/// The packed part of a zTXt or iTXt chunk: behind a keyword, and in an iTXt behind two more texts.
QByteArrayView packedText(QByteArrayView type, QByteArrayView data)
{
    const qsizetype keyword = data.indexOf('\0');
    if (keyword < 0 || data.size() < keyword + 3)
        return {};
    if (type == "zTXt")
        return data.sliced(keyword + 2);
    const bool packed = byteAt(data, keyword + 1) == 1;
    const qsizetype language = data.indexOf('\0', keyword + 3);
    const qsizetype translated = language < 0 ? -1 : data.indexOf('\0', language + 1);
    return packed && translated >= 0 ? data.sliced(translated + 1) : QByteArrayView();
}

std::optional<qint64> pngCost(QByteArrayView bytes)
{
    constexpr qsizetype signature = 8;
    constexpr qsizetype frame = 12; // length, type and checksum
    constexpr qsizetype widthAt = 16;
    constexpr qsizetype heightAt = 20;
    constexpr qsizetype depthAt = 24;
    qint64 text = 0;
    QByteArrayView type;
    for (qsizetype at = signature; type != "IEND";) {
        const qsizetype left = bytes.size() - at - frame;
        if (left < 0)
            return std::nullopt;
        const qint64 length = qFromBigEndian<quint32>(bytes.data() + at);
        if (length > left)
            return std::nullopt;
        type = bytes.sliced(at + 4, 4);
        if (type == "zTXt" || type == "iTXt")
            text += unfoldedSize(packedText(type, bytes.sliced(at + 8, length)), maximumTextBytes);
        if (text >= maximumTextBytes)
            return std::nullopt;
        at += frame + length;
    }
    constexpr quint8 deep = 16;
    if (bytes.size() <= depthAt)
        return std::nullopt;
    return area(qFromBigEndian<quint32>(bytes.data() + widthAt),
                qFromBigEndian<quint32>(bytes.data() + heightAt)) *
           (byteAt(bytes, depthAt) == deep ? 8 : 4);
}

namespace jpeg {

constexpr quint8 start = 0xFF;
constexpr quint8 huffmanTables = 0xC4;
constexpr quint8 reserved = 0xC8;
constexpr quint8 arithmeticTables = 0xCC;
constexpr quint8 lastFrame = 0xCF;
constexpr quint8 firstRestart = 0xD0;
constexpr quint8 lastRestart = 0xD7;
constexpr quint8 endOfImage = 0xD9;
constexpr quint8 startOfScan = 0xDA;

bool isFrame(quint8 marker)
{
    return marker >= 0xC0 && marker <= lastFrame && marker != huffmanTables && marker != reserved &&
           marker != arithmeticTables;
}

/// Progressive or lossless, whatever their coding: more than one pass over the points.
bool isFrameInSteps(quint8 marker)
{
    return (marker & 3) >= 2;
}

bool isRestart(quint8 marker)
{
    return marker >= firstRestart && marker <= lastRestart;
}

/// What a JPEG says of itself on the way to its end.
struct Structure
{
    qint64 points = 0;
    int components = 0;
    qint64 samples = 0;     ///< in the smallest block that has all components
    qint64 mostSamples = 1; ///< of one component in it
    bool inSteps = false;   ///< progressive, or its components come one after the other
    int scans = 0;
};

/// The segment behind a frame's marker: length, precision, height, width, and three bytes for each component.
bool readFrame(QByteArrayView segment, bool inSteps, Structure &structure)
{
    constexpr qsizetype fixed = 8;
    constexpr qsizetype each = 3;
    if (segment.size() < fixed || structure.components > 0)
        return false;
    structure.points =
        area(qFromBigEndian<quint16>(segment.data() + 5), qFromBigEndian<quint16>(segment.data() + 3));
    structure.components = byteAt(segment, fixed - 1);
    structure.inSteps = inSteps;
    if (segment.size() < fixed + each * structure.components)
        return false;
    qint64 across = 1;
    qint64 down = 1;
    for (qsizetype i = 0; i < structure.components; ++i) {
        const quint8 sampling = byteAt(segment, fixed + each * i + 1);
        structure.samples += qint64(sampling >> 4) * (sampling & 15);
        across = std::max<qint64>(across, sampling >> 4);
        down = std::max<qint64>(down, sampling & 15);
    }
    structure.mostSamples = across * down;
    return true;
}

/// Behind a scan's data, where the next marker begins.
qsizetype endOfScan(QByteArrayView bytes, qsizetype at)
{
    while (at + 1 < bytes.size()) {
        const quint8 next = byteAt(bytes, at + 1);
        if (byteAt(bytes, at) == start && next != 0 && !isRestart(next))
            return at;
        ++at;
    }
    return bytes.size();
}

/// The place behind the marker that begins here, after any number of fill bytes; nothing where none does.
std::optional<qsizetype> behindMarker(QByteArrayView bytes, qsizetype at)
{
    const qsizetype first = at;
    while (at < bytes.size() && byteAt(bytes, at) == start)
        ++at;
    return at > first && at < bytes.size() ? std::optional(at + 1) : std::nullopt;
}

/// What belongs to a marker, with the two bytes of its length; empty where it is cut off.
QByteArrayView segmentAt(QByteArrayView bytes, qsizetype at)
{
    constexpr qsizetype lengthBytes = 2;
    if (bytes.size() - at < lengthBytes)
        return {};
    const qsizetype length = qFromBigEndian<quint16>(bytes.data() + at);
    return length < lengthBytes || length > bytes.size() - at ? QByteArrayView() : bytes.sliced(at, length);
}

/// False where a segment is broken, or there are too many of its kind.
bool readSegment(quint8 marker, QByteArrayView segment, Structure &structure)
{
    if (isFrame(marker))
        return readFrame(segment, isFrameInSteps(marker), structure);
    if (marker != startOfScan)
        return !segment.isEmpty();
    if (segment.size() < 3)
        return false;
    structure.inSteps = structure.inSteps || byteAt(segment, 2) < structure.components;
    return ++structure.scans <= maximumScans;
}

std::optional<Structure> structureOf(QByteArrayView bytes)
{
    Structure structure;
    std::optional<qsizetype> at = behindMarker(bytes, 0);
    while (at && (at = behindMarker(bytes, *at))) {
        const quint8 marker = byteAt(bytes, *at - 1);
        if (marker == endOfImage)
            break;
        const QByteArrayView segment = segmentAt(bytes, *at);
        if (!readSegment(marker, segment, structure))
            return std::nullopt;
        *at += segment.size();
        if (marker == startOfScan)
            at = endOfScan(bytes, *at);
    }
    return at && structure.components > 0 && structure.scans > 0 ? std::optional(structure) : std::nullopt;
}

/// What it unfolds to is made at an eighth of its size; what is kept from scan to scan is not.
std::optional<qint64> cost(QByteArrayView bytes)
{
    const std::optional<Structure> structure = structureOf(bytes);
    if (!structure)
        return std::nullopt;
    constexpr qint64 bytesOfCoefficient = 2;
    return structure->inSteps
               ? structure->points * bytesOfCoefficient * structure->samples / structure->mostSamples
               : 0;
}

} // namespace jpeg

/// The three kinds of WebP each say their size in another way.
std::optional<qint64> webpPoints(QByteArrayView bytes)
{
    constexpr qsizetype kindAt = 12;
    constexpr qsizetype dataAt = 20;
    if (bytes.size() < dataAt + 5)
        return std::nullopt;
    const QByteArrayView kind = bytes.sliced(kindAt, 4);
    const char *data = bytes.data() + dataAt;
    constexpr quint32 side = 0x3FFF;
    if (kind == "VP8L") {
        const quint32 sides = qFromLittleEndian<quint32>(data + 1);
        return area((sides & side) + 1, ((sides >> 14) & side) + 1);
    }
    if (bytes.size() < dataAt + 10)
        return std::nullopt;
    if (kind == "VP8 ")
        return area(qFromLittleEndian<quint16>(data + 6) & side, qFromLittleEndian<quint16>(data + 8) & side);
    if (kind == "VP8X")
        return area((qFromLittleEndian<quint32>(data + 4) & 0xFFFFFF) + 1,
                    (qFromLittleEndian<quint32>(data + 6) >> 8) + 1);
    return std::nullopt;
}

/// As measured: what is shown, what is being made, and for a moving picture the one before.
std::optional<qint64> webpCost(QByteArrayView bytes)
{
    const std::optional<qint64> points = webpPoints(bytes);
    if (!points)
        return std::nullopt;
    constexpr qsizetype flagsAt = 20;
    constexpr quint8 moving = 2;
    const bool moves = bytes.sliced(12, 4) == "VP8X" && (byteAt(bytes, flagsAt) & moving) != 0;
    return *points * (moves ? 12 : 6);
}

} // namespace

QByteArray imageFormatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "webp";
    return {};
}

std::optional<qint64> decodingCost(const QByteArray &bytes, const QByteArray &format)
{
    if (format == "png")
        return pngCost(bytes);
    if (format == "jpeg")
        return jpeg::cost(bytes);
    return webpCost(bytes);
}

} // namespace farthing
