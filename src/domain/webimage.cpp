// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/webimage.h"

#include "domain/imagecost.h"

#include <QtCore/QUrl>

#include <md4c.h>

namespace farthing {

namespace {

constexpr qsizetype longestAddress = 2000;
// As the reader itself decodes: what it would not show is not kept.
constexpr qint64 mostDecodingBytes = 64'000'000;
constexpr int largestSide = 8'192;
constexpr qint64 mostPixels = 16'000'000;
/// A table that is wide and long reports far more cells than the text has characters.
constexpr qint64 mostCalls = 4'000'000;

struct Walk
{
    QStringList addresses;
    qint64 callsLeft = mostCalls;

    /// The parser ends where a call answers less than 0.
    int spend() { return --callsLeft < 0 ? -1 : 0; }
};

int countBlock(MD_BLOCKTYPE, void *, void *user)
{
    return static_cast<Walk *>(user)->spend();
}

int passSpan(MD_SPANTYPE, void *, void *)
{
    return 0;
}

int passText(MD_TEXTTYPE, const MD_CHAR *, MD_SIZE, void *)
{
    return 0;
}

/// An address says "&" as "&amp;" where it was written with care; other references stand in none.
QString written(const MD_ATTRIBUTE &attribute)
{
    QString text;
    for (int i = 0; attribute.text && attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET begin = attribute.substr_offsets[i];
        const QString part =
            QString::fromUtf8(attribute.text + begin, qsizetype(attribute.substr_offsets[i + 1] - begin));
        const bool ampersand =
            attribute.substr_types[i] == MD_TEXT_ENTITY && part == QLatin1StringView("&amp;");
        text += ampersand ? QStringLiteral("&") : part;
    }
    return text;
}

int takeImage(MD_SPANTYPE type, void *detail, void *user)
{
    auto *walk = static_cast<Walk *>(user);
    if (type != MD_SPAN_IMG)
        return walk->spend();
    const std::optional<QString> address =
        webImageAddress(written(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src));
    if (address && !walk->addresses.contains(*address))
        walk->addresses.append(*address);
    return walk->addresses.size() < mostWebImages ? walk->spend() : -1;
}

} // namespace

std::optional<QString> webImageAddress(const QString &written)
{
    const QString address = written.trimmed();
    if (address.size() > longestAddress || address.contains(QLatin1Char('\\')))
        return std::nullopt;
    for (const QChar c : address)
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            return std::nullopt;
    const QUrl url(address, QUrl::TolerantMode);
    const bool web = url.scheme() == QLatin1StringView("http") || url.scheme() == QLatin1StringView("https");
    if (!url.isValid() || !web || url.host().isEmpty())
        return std::nullopt;
    return QString::fromLatin1(url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment).toEncoded());
}

QString webImageHost(const QString &address)
{
    return QUrl(address).host(QUrl::FullyEncoded).toLower();
}

QStringList webImagesIn(const QString &markdown)
{
    if (!markdown.contains(QLatin1StringView("![")) || !markdown.contains(QLatin1StringView("http")))
        return {};
    MD_PARSER parser{};
    // As the reader parses what it shows.
    parser.flags = MD_FLAG_NOHTMLSPANS | MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS;
    parser.enter_block = countBlock;
    parser.leave_block = countBlock;
    parser.enter_span = takeImage;
    parser.leave_span = passSpan;
    parser.text = passText;
    Walk walk;
    const QByteArray utf8 = markdown.toUtf8();
    md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, &walk);
    return walk.addresses;
}

ImageVerdict judgeWebImage(const QByteArray &bytes)
{
    const QByteArray format = imageFormatOf(bytes);
    const std::optional<QSize> size = imageSizeOf(bytes);
    if (format.isEmpty() || !size || size->isEmpty())
        return ImageVerdict::Refused;
    if (*size == QSize(1, 1))
        return ImageVerdict::Tracker;
    const bool tooLarge = size->width() > largestSide || size->height() > largestSide ||
                          qint64(size->width()) * size->height() > mostPixels;
    const qint64 cost = decodingCost(bytes, format).value_or(mostDecodingBytes + 1);
    return tooLarge || cost > mostDecodingBytes ? ImageVerdict::Refused : ImageVerdict::Good;
}

} // namespace farthing
