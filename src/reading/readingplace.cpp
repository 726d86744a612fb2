// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/readingplace.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <array>
#include <bit>
#include <cstdlib>
#include <utility>

namespace farthing {
namespace {

/// Two unrelated paragraphs differ in 32 bits of 64, give or take 4; so few differ only where the words are
/// nearly the same.
constexpr int mostPlaceBits = 14;

bool writesWithoutBlanks(QChar c)
{
    const auto script = c.script();
    return c.isSurrogate() || script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana || script == QChar::Script_Thai;
}

/// The words of a paragraph; of scripts without blanks, each two neighbours.
QStringList paragraphWords(const QString &paragraph)
{
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            words += std::exchange(word, QString());
    };
    const QString folded = paragraph.toCaseFolded();
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = folded.at(i);
        if (writesWithoutBlanks(c)) {
            finish();
            words += folded.mid(i, 2);
        } else if (c.isLetterOrNumber() || c.isMark()) {
            word += c;
        } else {
            finish();
        }
    }
    finish();
    return words;
}

/// The words that tell a paragraph from others: the short ones are in every paragraph.
QStringList tellingWords(const QString &paragraph)
{
    constexpr int few = 3;
    const QStringList all = paragraphWords(paragraph);
    QStringList telling;
    for (const QString &word : all)
        if (word.size() > 3 || writesWithoutBlanks(word.front()))
            telling += word;
    return telling.size() < few ? all : telling;
}

/// A hash that is the same on every computer and in every version.
quint64 stableHash(const QString &word)
{
    quint64 hash = 0xcbf29ce484222325;
    for (const QChar c : word)
        hash = (hash ^ c.unicode()) * 0x100000001b3;
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111eb;
    return hash ^ (hash >> 31);
}

} // namespace

quint64 paragraphFingerprint(const QString &paragraph)
{
    const QStringList words = tellingWords(paragraph);
    if (words.isEmpty())
        return 0;
    // Each word votes on each bit: a changed word changes only the bits that were close.
    std::array<int, 64> votes{};
    for (const QString &word : words) {
        const quint64 hash = stableHash(word);
        for (int bit = 0; bit < 64; ++bit)
            votes[size_t(bit)] += (hash >> bit) & 1 ? 1 : -1;
    }
    quint64 fingerprint = 0;
    for (int bit = 0; bit < 64; ++bit)
        if (votes[size_t(bit)] > 0)
            fingerprint |= quint64(1) << bit;
    return fingerprint == 0 ? 1 : fingerprint;
}

ReadingPlace placeAt(const QStringList &paragraphs, const TextPosition &position)
{
    ReadingPlace place;
    place.paragraph = position.paragraph;
    place.offset = position.offset;
    if (position.paragraph >= 0 && position.paragraph < paragraphs.size())
        place.fingerprint = paragraphFingerprint(paragraphs.at(position.paragraph));
    return place;
}

TextPosition findPlace(const QStringList &paragraphs, const ReadingPlace &place)
{
    TextPosition found;
    if (paragraphs.isEmpty())
        return found;
    found.paragraph = qBound(0, place.paragraph, int(paragraphs.size()) - 1);
    int fewest = mostPlaceBits + 1;
    bool like = false;
    const auto distance = [&place](int paragraph) {
        return std::abs(paragraph - place.paragraph);
    };
    for (int i = 0; i < paragraphs.size(); ++i) {
        const quint64 fingerprint = paragraphFingerprint(paragraphs.at(i));
        if ((fingerprint == 0) != (place.fingerprint == 0))
            continue;
        const int bits = std::popcount(fingerprint ^ place.fingerprint);
        const bool nearer = like && bits == fewest && distance(i) < distance(found.paragraph);
        if (bits < fewest || nearer) {
            fewest = bits;
            found.paragraph = i;
            like = true;
        }
    }
    if (like)
        found.offset = qBound(0, place.offset, int(paragraphs.at(found.paragraph).size()));
    return found;
}

QByteArray ReadingPlace::toJson() const
{
    QJsonObject object;
    object.insert(QLatin1String("paragraph"), paragraph);
    object.insert(QLatin1String("fingerprint"), QString::number(fingerprint, 16));
    object.insert(QLatin1String("offset"), offset);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<ReadingPlace> ReadingPlace::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    bool hexadecimal = false;
    ReadingPlace place;
    place.fingerprint = object.value(QLatin1String("fingerprint")).toString().toULongLong(&hexadecimal, 16);
    place.paragraph = object.value(QLatin1String("paragraph")).toInt(-1);
    place.offset = object.value(QLatin1String("offset")).toInt(-1);
    if (!hexadecimal || place.paragraph < 0 || place.offset < 0)
        return std::nullopt;
    return place;
}

} // namespace farthing
