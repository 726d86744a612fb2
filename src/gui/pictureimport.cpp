// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictureimport.h"

#include "domain/imagecost.h"
#include "domain/postlimits.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QPromise>
#include <QtCore/QThreadPool>
#include <QtGui/QColorSpace>
#include <QtGui/QImageReader>
#include <QtGui/QPainter>

#include <array>

namespace farthing {

namespace {

struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(farthing::PictureImport)
};

constexpr qint64 mostFileBytes = 40'000'000;
/// What a decoder may hold at once.
constexpr qint64 mostDecodingBytes = 128'000'000;
constexpr int mostSide = 32'000;
constexpr qint64 mostPixels = 100'000'000;
/// No screen shows more; a larger one is made smaller while it is decoded.
constexpr int decodedSide = 4'096;
constexpr int idCharacters = 32;

AppError invalid(const QString &words)
{
    return {AppError::Kind::Invalid, words, words};
}

template <class T>
QFuture<Result<T>> elsewhere(std::function<Result<T>()> job)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, job = std::move(job)] {
        promise->addResult(job());
        promise->finish();
    });
    return promise->future();
}

Result<QImage> decodedImport(QByteArray bytes)
{
    const QByteArray format = imageFormatOf(bytes);
    if (format.isEmpty())
        return invalid(ImportWords::tr("This is no PNG, JPEG or WebP picture. Choose another one."));
    if (decodingCost(bytes, format).value_or(mostDecodingBytes + 1) > mostDecodingBytes)
        return invalid(ImportWords::tr("This picture is broken or far too large to open safely."));
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > mostSide || size.height() > mostSide ||
        qint64(size.width()) * size.height() > mostPixels)
        return invalid(ImportWords::tr("This picture is broken or far too large to open safely."));
    if (size.width() > decodedSide || size.height() > decodedSide)
        reader.setScaledSize(size.scaled(decodedSide, decodedSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const QImage picture = reader.read();
    if (picture.isNull())
        return invalid(ImportWords::tr("This picture cannot be opened. Its file may be damaged."));
    return picture;
}

/// The points alone: no texts, no resolution, the colours as screens have them.
QImage pointsOf(const QImage &picture, int longestSide)
{
    QImage shown = picture;
    if (shown.colorSpace().isValid() && shown.colorSpace() != QColorSpace(QColorSpace::SRgb))
        shown.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    if (shown.width() > longestSide || shown.height() > longestSide)
        shown = shown.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QImage points(shown.size(), picture.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    points.fill(picture.hasAlphaChannel() ? Qt::transparent : Qt::white);
    shown.setDevicePixelRatio(1);
    QPainter painter(&points);
    painter.drawImage(QPoint(0, 0), shown);
    return points;
}

QByteArray written(const QImage &picture, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return picture.save(&buffer, format, quality) ? bytes : QByteArray();
}

bool fits(const QByteArray &bytes)
{
    return !bytes.isEmpty() && bytes.size() <= postlimits::imageBytes;
}

/// On white, where nothing was.
QImage opaque(const QImage &picture)
{
    QImage whole(picture.size(), QImage::Format_RGB32);
    whole.fill(Qt::white);
    QPainter(&whole).drawImage(QPoint(0, 0), picture);
    return whole;
}

DraftImage kept(const QByteArray &bytes, const QString &type)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return {MediaId{QStringLiteral("draft-") + QString::fromLatin1(hash.left(idCharacters))}, type, bytes};
}

} // namespace

Result<QImage> readPicture(const QString &file)
{
    // Not a pipe, and not a device without end.
    if (!QFileInfo(file).isFile())
        return AppError{AppError::Kind::Storage, ImportWords::tr("This is not a file that can be opened."),
                        file};
    QFile from(file);
    if (!from.open(QIODevice::ReadOnly))
        return AppError{AppError::Kind::Storage,
                        //: %1: the name of a file
                        ImportWords::tr("%1 cannot be read.").arg(QFileInfo(file).fileName()),
                        from.errorString()};
    if (from.size() > mostFileBytes)
        return invalid(ImportWords::tr("This file is too large for a picture. Choose a smaller one."));
    return decodedImport(from.read(mostFileBytes));
}

Result<DraftImage> packPicture(const QImage &picture, const PictureForm &form)
{
    if (picture.isNull())
        return invalid(ImportWords::tr("There is no picture in this."));
    constexpr std::array qualities{90, 80, 65};
    constexpr int leastSide = 64;
    for (int side = form.longestSide; side >= leastSide; side = side * 3 / 4) {
        const QImage points = pointsOf(picture, side);
        // Drawings and screens stay sharp; a photograph rarely fits.
        if (const QByteArray png = written(points, "png", -1); fits(png))
            return kept(png, QStringLiteral("image/png"));
        for (const int quality : qualities) {
            if (const QByteArray jpeg = written(opaque(points), "jpeg", quality); fits(jpeg))
                return kept(jpeg, QStringLiteral("image/jpeg"));
        }
    }
    return invalid(ImportWords::tr("This picture cannot be made small enough."));
}

QFuture<Result<QImage>> pictureFromFile(const QString &file)
{
    return elsewhere<QImage>([file] { return readPicture(file); });
}

QFuture<Result<DraftImage>> packedPicture(const QImage &picture, const PictureForm &form)
{
    return elsewhere<DraftImage>([picture, form] { return packPicture(picture, form); });
}

QFuture<Result<DraftImage>> packedFile(const QString &file)
{
    return elsewhere<DraftImage>([file]() -> Result<DraftImage> {
        const Result<QImage> picture = readPicture(file);
        if (!picture)
            return picture.error();
        return packPicture(*picture);
    });
}

QString pictureFilter()
{
    //: In a dialog that asks for a file
    return ImportWords::tr("Pictures (*.png *.jpg *.jpeg *.webp)");
}

} // namespace farthing
