// SPDX-License-Identifier: GPL-3.0-or-later
// Images that are none, or broken, or made to cost whoever looks at them far more than they weigh.
#pragma once

#include "input.h"

#include <QtCore/QBuffer>
#include <QtCore/QtEndian>
#include <QtGui/QImage>
#include <QtGui/QImageWriter>

namespace farthing {

inline QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

inline QByteArray littleEndian(quint32 number, qsizetype size)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes.first(size);
}

inline quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320 : 0);
    }
    return ~crc;
}

/// As zlib packs it, without the length that Qt puts in front.
inline QByteArray packed(const QByteArray &bytes)
{
    return qCompress(bytes, 9).sliced(4);
}

inline QByteArray pngChunk(const QByteArray &type, const QByteArray &data)
{
    return bigEndian(quint32(data.size())) + type + data + bigEndian(crc32(type + data));
}

inline const QByteArray pngSignature("\x89PNG\r\n\x1a\n", 8);

inline QByteArray pngHeader(quint32 width, quint32 height, char depth = 8)
{
    return pngChunk("IHDR", bigEndian(width) + bigEndian(height) + QByteArray(1, depth) + '\x06' +
                                QByteArray(3, '\0'));
}

/// A transparent PNG with only so many of its rows.
inline QByteArray png(quint32 width, quint32 height, char depth, quint32 rows, const QByteArray &more = {})
{
    const QByteArray row(1 + qsizetype(width) * depth / 2, '\0'); // four channels after the filter's byte
    return pngSignature + pngHeader(width, height, depth) + more +
           pngChunk("IDAT", packed(row.repeated(rows))) + pngChunk("IEND", {});
}

/// Texts of 7 MB each that weigh 7 kB.
inline QByteArray textBomb(const QByteArray &type, const QByteArray &head)
{
    const QByteArray text = packed(QByteArray(7'000'000, 'a'));
    QByteArray chunks;
    for (int i = 0; i < 100; ++i)
        chunks += pngChunk(type, "k" + QByteArray::number(i) + head + text);
    return chunks;
}

inline QByteArray encoded(const char *format, QSize size, int quality)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    writer.setProgressiveScanWrite(true);
    writer.setOptimizedWrite(true);
    if (!writer.write(image))
        qFatal("no %s: %s", format, qPrintable(writer.errorString()));
    return bytes;
}

/// A progressive JPEG that goes over its pixels some ten thousand times.
inline QByteArray scanBomb()
{
    const QByteArray jpeg = encoded("jpeg", {2'000, 2'000}, 90).chopped(2);
    const QByteArray scan = jpeg.sliced(jpeg.lastIndexOf("\xFF\xDA"));
    return jpeg + scan.repeated(qMin(10'000, 400'000 / scan.size())) + "\xFF\xD9";
}

/// A JPEG that says it has 16 million points, each with all of its colours, in several goes.
inline QByteArray coefficientBomb()
{
    QByteArray jpeg = encoded("jpeg", {2'000, 2'000}, 90);
    const qsizetype frame = jpeg.indexOf("\xFF\xC2");
    jpeg.replace(frame + 5, 4, QByteArray("\x0F\xA0\x0F\xA0", 4));
    jpeg[frame + 11] = '\x11'; // the brightness is no finer than the colours
    return jpeg;
}

/// A canvas of 16 million points for an animation of one.
inline QByteArray animationBomb()
{
    const QByteArray still = encoded("webp", {1, 1}, 100);
    const QByteArray frame =
        QByteArray(6, '\0') + QByteArray(6, '\0') + littleEndian(100, 3) + '\0' + still.sliced(12);
    const QByteArray canvas = littleEndian(3'999, 3) + littleEndian(3'999, 3);
    const QByteArray chunks = "VP8X" + littleEndian(10, 4) + "\x12" + QByteArray(3, '\0') + canvas + "ANIM" +
                              littleEndian(6, 4) + QByteArray(6, '\0') + "ANMF" +
                              littleEndian(quint32(frame.size()), 4) + frame;
    return "RIFF" + littleEndian(quint32(4 + chunks.size()), 4) + "WEBP" + chunks;
}

inline QList<std::pair<QByteArray, QByteArray>> makeWrongImages()
{
    const QByteArray good = png(8, 8, 8, 8);
    const QByteArray jpeg = encoded("jpeg", {64, 64}, 90);
    const QByteArray webp = encoded("webp", {64, 64}, 90);
    QByteArray wrongSum = good;
    wrongSum[29] = char(wrongSum[29] ^ 1); // the first byte of its header's checksum
    return {
        {"nothing", {}},
        {"words", "an image"},
        {"JSON", R"({"image":"iVBORw0KGgo="})"},
        {"base64", good.toBase64()},
        {"a data address", "data:image/png;base64," + good.toBase64()},
        {"a form", "--x\r\nContent-Disposition: form-data; name=\"f\"\r\n\r\n" + good + "\r\n--x--\r\n"},
        {"SVG",
         R"(<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><script>alert(1)</script></svg>)"},
        {"HTML", "<!doctype html><img src=x onerror=alert(1)>"},
        {"GIF", QByteArray::fromBase64("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")},
        {"BMP", encoded("bmp", {8, 8}, 0)},
        {"XPM", encoded("xpm", {8, 8}, 0)},
        {"PPM", encoded("ppm", {8, 8}, 0)},
        {"TIFF", QByteArray("II*\0\x08\0\0\0", 8) + QByteArray(64, '\0')},
        {"ICO", QByteArray("\0\0\1\0\1\0\x08\x08\0\0\1\0\x20\0", 14) + QByteArray(64, '\0')},
        {"AVIF", QByteArray("\0\0\0\x20"
                            "ftypavif\0\0\0\0avifmif1miafMA1B",
                            32)},
        {"PDF", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"},
        {"a blank before a PNG", ' ' + good},
        {"a PNG's signature", pngSignature},
        {"half a PNG's signature", pngSignature.first(4)},
        {"a PNG's header", pngSignature + pngHeader(8, 8)},
        {"a PNG cut in its middle", good.first(good.size() / 2)},
        {"a PNG without its end", good.chopped(12)},
        {"a PNG with half its rows", png(100, 100, 8, 50)},
        {"a PNG with a wrong sum", wrongSum},
        {"a PNG of no size",
         pngSignature + pngHeader(0, 0) + pngChunk("IDAT", packed({})) + pngChunk("IEND", {})},
        {"a PNG of a negative size", pngSignature + pngHeader(0xFFFFFFFF, 0xFFFFFFFF) + pngChunk("IEND", {})},
        {"a PNG of four billion points", png(65'535, 65'535, 8, 1)},
        {"a PNG of a million columns", png(1'000'001, 16, 8, 16)},
        {"a PNG of a million columns of 64 bits", png(1'000'000, 16, 16, 15)},
        {"a PNG of 16 million points of 64 bits", png(4'000, 4'000, 16, 3'990)},
        {"a PNG of 12 million points but its last rows", png(3'500, 3'500, 8, 3'490)},
        {"a PNG of 6 million points of 64 bits but its last rows", png(2'490, 2'490, 16, 2'480)},
        {"a PNG of a depth of 7", png(8, 8, 7, 8)},
        {"a PNG with a chunk beyond its end",
         pngSignature + pngHeader(8, 8) + bigEndian(0x7FFFFFFF) + "IDAT"},
        {"a PNG with texts of 700 MB", png(8, 8, 8, 8, textBomb("zTXt", QByteArray(2, '\0')))},
        {"a PNG with international texts of 700 MB",
         png(8, 8, 8, 8, textBomb("iTXt", QByteArray("\0\1\0\0\0", 5)))},
        {"a JPEG's beginning", jpeg.first(3)},
        {"a JPEG's tables", jpeg.first(jpeg.indexOf("\xFF\xC4"))},
        {"a JPEG cut in its middle", jpeg.first(jpeg.size() / 2)},
        {"a JPEG without its end", jpeg.chopped(2)},
        {"a JPEG of four billion points",
         QByteArray(jpeg).replace(jpeg.indexOf("\xFF\xC2") + 5, 4, "\xFF\xFF\xFF\xFF")},
        {"a JPEG of 16 million points in full", coefficientBomb()},
        {"a JPEG of ten thousand scans", scanBomb()},
        {"a WebP's beginning", webp.first(12)},
        {"a WebP cut in its middle", webp.first(webp.size() / 2)},
        {"a WebP of a size of its own", QByteArray(webp).replace(4, 4, "\xFF\xFF\xFF\x7F")},
        {"a WebP with 16 million moving points", animationBomb()},
        {"another RIFF", QByteArray(webp).replace(8, 4, "WAVE")},
    };
}

/// Made once: packing what unfolds to hundreds of megabytes takes its time.
inline const QList<std::pair<QByteArray, QByteArray>> &wrongImages()
{
    static const QList<std::pair<QByteArray, QByteArray>> all = makeWrongImages();
    return all;
}

inline QList<WrongInput> wrongImageInputs()
{
    QList<WrongInput> rows;
    for (const auto &[name, bytes] : wrongImages())
        rows.append({"media: " + name, "POST", "/v1/media", bytes, {"Content-Type: image/png"}});
    for (const auto &[name, bytes] : wrongImages().mid(0, 8))
        rows.append(
            {"avatars: " + name, "POST", "/v1/me/avatars?name=Hat", bytes, {"Content-Type: image/png"}});
    const QByteArray longName(65, 'n');
    for (const QByteArray &query :
         {QByteArray(), QByteArray("?name"), QByteArray("?name="), QByteArray("?name=%20"),
          QByteArray("?name=%0A"), QByteArray("?Name=Hat"), QByteArray("?name=%00"),
          QByteArray("?name=Hat%00"), "?name=" + longName, QByteArray("?name=Hat&name=Cap")}) {
        rows.append(
            {"avatars: no name in \"" + query.left(24) + '"', "POST", "/v1/me/avatars" + query, "<png>"});
        rows.last().detail = "name";
    }
    return rows;
}

} // namespace farthing
