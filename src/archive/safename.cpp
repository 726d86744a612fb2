// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/safename.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QSet>
#include <QtCore/QStringList>

namespace farthing {

namespace {

constexpr qsizetype longestWords = 96; // bytes of UTF-8; with date and digits far below 255
constexpr qsizetype longestPath = 400;
constexpr qsizetype longestPart = 255;
constexpr qsizetype digits = 10;

QString wordsOf(const QString &text)
{
    const QString plain = text.normalized(QString::NormalizationForm_C).toLower();
    QString words;
    qsizetype bytes = 0;
    for (qsizetype i = 0; i < plain.size();) {
        const bool pair =
            plain.at(i).isHighSurrogate() && i + 1 < plain.size() && plain.at(i + 1).isLowSurrogate();
        const char32_t letter =
            pair ? QChar::surrogateToUcs4(plain.at(i), plain.at(i + 1)) : plain.at(i).unicode();
        const QString piece = plain.mid(i, pair ? 2 : 1);
        i += piece.size();
        const bool kept = QChar::isLetterOrNumber(letter) || (QChar::isMark(letter) && !words.isEmpty());
        if (!kept && (words.isEmpty() || words.endsWith(QLatin1Char('-'))))
            continue;
        const QString added = kept ? piece : QStringLiteral("-");
        bytes += added.toUtf8().size();
        if (bytes > longestWords)
            break;
        words += added;
    }
    while (words.endsWith(QLatin1Char('-')))
        words.chop(1);
    return words.normalized(QString::NormalizationForm_C);
}

bool isDevice(const QString &part)
{
    static const QSet<QString> devices{
        QStringLiteral("con"),  QStringLiteral("prn"),  QStringLiteral("aux"),  QStringLiteral("nul"),
        QStringLiteral("com1"), QStringLiteral("com2"), QStringLiteral("com3"), QStringLiteral("com4"),
        QStringLiteral("com5"), QStringLiteral("com6"), QStringLiteral("com7"), QStringLiteral("com8"),
        QStringLiteral("com9"), QStringLiteral("lpt1"), QStringLiteral("lpt2"), QStringLiteral("lpt3"),
        QStringLiteral("lpt4"), QStringLiteral("lpt5"), QStringLiteral("lpt6"), QStringLiteral("lpt7"),
        QStringLiteral("lpt8"), QStringLiteral("lpt9")};
    return devices.contains(part.section(QLatin1Char('.'), 0, 0).trimmed().toLower());
}

} // namespace

QString safeName(const QString &words, const QString &id)
{
    const QString named = wordsOf(words);
    const QString made = wholeName(id).left(digits);
    return named.isEmpty() ? made : named + QLatin1Char('-') + made;
}

QString wholeName(const QString &id)
{
    return QString::fromLatin1(QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString imageEnding(const QString &type)
{
    for (const char *known : {"png", "gif", "webp", "avif", "bmp"}) {
        if (type == QLatin1String("image/") + QLatin1String(known))
            return QLatin1Char('.') + QLatin1String(known);
    }
    if (type == QLatin1String("image/jpeg"))
        return QStringLiteral(".jpg");
    return type == QLatin1String("image/svg+xml") ? QStringLiteral(".svg") : QString();
}

bool isInside(const QString &path)
{
    if (path.isEmpty() || path.size() > longestPath)
        return false;
    const QStringList parts = path.split(QLatin1Char('/'));
    return std::all_of(parts.cbegin(), parts.cend(), [](const QString &part) {
        static const QString forbidden = QStringLiteral("\\:*?\"<>|");
        const bool wild = std::any_of(part.cbegin(), part.cend(), [](QChar letter) {
            return letter.unicode() < 0x20 || forbidden.contains(letter);
        });
        return !part.isEmpty() && part.toUtf8().size() <= longestPart && !wild &&
               !part.endsWith(QLatin1Char('.')) && !part.endsWith(QLatin1Char(' ')) &&
               !part.startsWith(QLatin1Char('.')) && !isDevice(part);
    });
}

} // namespace farthing
