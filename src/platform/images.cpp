// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/images.h"

#include "domain/imagecost.h"
#include "platform/problems.h"
#include "platform/words.h"

#include <QtCore/QBuffer>
#include <QtCore/QCryptographicHash>
#include <QtGui/QImageReader>

namespace farthing::platform {

namespace {

constexpr qint64 maximumPixels = 16'000'000;
constexpr qint64 maximumDecodingBytes = 50'000'000;

/// Decodes an image for nothing but to see that it can be.
bool decodes(const QByteArray &bytes, const QByteArray &format)
{
    // Only asking a decoder for the size can make it unfold everything.
    if (decodingCost(bytes, format).value_or(maximumDecodingBytes + 1) > maximumDecodingBytes)
        return false;
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > maximumPixels)
        return false;
    // The decoder of JPEG can leave out most of the pixels, and still reads all of the image.
    constexpr int eighth = 8;
    if (format == "jpeg")
        reader.setScaledSize((size / eighth).expandedTo({1, 1}));
    return !reader.read().isNull();
}

AppError imageError(const QString &userText)
{
    return {AppError::Kind::Invalid, userText, userText};
}

} // namespace

Result<QString> checkImage(const QByteArray &bytes)
{
    if (bytes.size() > maximumImageBytes)
        return imageError(Words::tr("The image is larger than 1 MB."));
    const QByteArray format = imageFormatOf(bytes);
    if (format.isEmpty())
        return imageError(Words::tr("The image is no PNG, JPEG or WebP."));
    if (!decodes(bytes, format))
        return imageError(Words::tr("The image cannot be decoded."));
    return QString(QLatin1String("image/") + QLatin1String(format));
}

Problem imageProblem(const QByteArray &bytes, const AppError &error)
{
    return problem(bytes.size() > maximumImageBytes ? Problem::Type::TooLarge : Problem::Type::Invalid,
                   error.detail);
}

MediaId mediaIdOf(const QByteArray &bytes)
{
    return {
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(32))};
}

} // namespace farthing::platform
