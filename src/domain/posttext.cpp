// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/posttext.h"

#include <QtCore/QRegularExpression>

#include <md4c.h>

namespace farthing {

namespace {

/// Collects the text that a person reads, with a break wherever one stands between two words on the page.
struct Collector
{
    QString text;
    int imageDepth = 0;
    qint64 images = 0;
};

int leaveBlock(MD_BLOCKTYPE, void *, void *user)
{
    static_cast<Collector *>(user)->text += QLatin1Char('\n');
    return 0;
}

int enterSpan(MD_SPANTYPE type, void *, void *user)
{
    auto *collector = static_cast<Collector *>(user);
    if (type == MD_SPAN_IMG) {
        ++collector->imageDepth;
        ++collector->images;
    }
    return 0;
}

int leaveSpan(MD_SPANTYPE type, void *, void *user)
{
    if (type == MD_SPAN_IMG)
        --static_cast<Collector *>(user)->imageDepth;
    return 0;
}

int takeText(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *user)
{
    auto *collector = static_cast<Collector *>(user);
    if (collector->imageDepth > 0)
        return 0;
    switch (type) {
    case MD_TEXT_BR:
    case MD_TEXT_SOFTBR:
        collector->text += QLatin1Char('\n');
        break;
    case MD_TEXT_NULLCHAR:
    case MD_TEXT_ENTITY:
        // One character; whether it is a letter changes no count by more than a word.
        break;
    default:
        collector->text += QString::fromUtf8(text, qsizetype(size));
    }
    return 0;
}

int nothing(MD_BLOCKTYPE, void *, void *)
{
    return 0;
}

bool isCjk(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return false;
    }
}

/// Where a text names an image of the platform; the id is what is caught.
const QRegularExpression &mediaPattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\]\\(<?media:([A-Za-z0-9._~-]{1,64})>?[ )]"));
    return pattern;
}

TextMeasure countText(const QString &text)
{
    TextMeasure measure;
    bool inWord = false;
    bool counted = false; // this word has a letter or digit
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters) {
        if (isCjk(character)) {
            ++measure.cjkCharacters;
            inWord = false;
        } else if (QChar::isSpace(character)) {
            inWord = false;
        } else {
            counted = inWord && counted;
            inWord = true;
            if (!counted && QChar::isLetterOrNumber(character)) {
                ++measure.words;
                counted = true;
            }
        }
    }
    return measure;
}

} // namespace

TextMeasure measure(const QString &markdown)
{
    Collector collector;
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_NOHTML;
    parser.enter_block = nothing;
    parser.leave_block = leaveBlock;
    parser.enter_span = enterSpan;
    parser.leave_span = leaveSpan;
    parser.text = takeText;
    const QByteArray utf8 = markdown.toUtf8();
    // Our callbacks never stop it; what it read until it ran out of memory would still be a lower bound.
    md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, &collector);
    TextMeasure measure = countText(collector.text);
    measure.images = collector.images;
    return measure;
}

int timeToRead(const QString &markdown, const Rulebook &rules)
{
    const TextMeasure size = measure(markdown);
    return rules.timeToRead(size.words, size.cjkCharacters, size.images);
}

QList<MediaId> mediaIn(const QString &markdown)
{
    QList<MediaId> media;
    auto match = mediaPattern().globalMatch(markdown);
    while (match.hasNext()) {
        const MediaId id{match.next().captured(1)};
        if (!media.contains(id))
            media.append(id);
    }
    return media;
}

QString withMedia(const QString &markdown, const QHash<MediaId, MediaId> &names)
{
    QString text;
    qsizetype from = 0;
    auto match = mediaPattern().globalMatch(markdown);
    while (match.hasNext()) {
        const QRegularExpressionMatch found = match.next();
        const auto name = names.constFind(MediaId{found.captured(1)});
        if (name == names.constEnd())
            continue;
        text += QStringView(markdown).sliced(from, found.capturedStart(1) - from);
        text += name->value;
        from = found.capturedEnd(1);
    }
    text += QStringView(markdown).sliced(from);
    return text;
}

} // namespace farthing
