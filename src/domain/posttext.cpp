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

/// The images of the platform in what is parsed, each once.
using Names = QList<MediaId>;

int takeName(MD_SPANTYPE type, void *detail, void *user)
{
    MD_ATTRIBUTE target{};
    if (type == MD_SPAN_IMG)
        target = static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src;
    else if (type == MD_SPAN_A)
        target = static_cast<MD_SPAN_A_DETAIL *>(detail)->href;
    static const QRegularExpression form(QStringLiteral("\\Amedia:([A-Za-z0-9._~-]{1,64})\\z"));
    const auto match = form.match(QString::fromUtf8(target.text, qsizetype(target.size)));
    auto *names = static_cast<Names *>(user);
    if (const MediaId id{match.captured(1)}; match.hasMatch() && !names->contains(id))
        names->append(id);
    return 0;
}

int noText(MD_TEXTTYPE, const MD_CHAR *, MD_SIZE, void *)
{
    return 0;
}

int noSpan(MD_SPANTYPE, void *, void *)
{
    return 0;
}

/// As every reader of a text parses it. Our callbacks never stop it; what it read until it ran out of memory
/// would still be a lower bound.
void parse(const QString &markdown, MD_PARSER parser, void *user)
{
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_NOHTML;
    const QByteArray utf8 = markdown.toUtf8();
    md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, user);
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
    parser.enter_block = nothing;
    parser.leave_block = leaveBlock;
    parser.enter_span = enterSpan;
    parser.leave_span = leaveSpan;
    parser.text = takeText;
    parse(markdown, parser, &collector);
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
    Names names;
    if (!markdown.contains(QLatin1String("media:")))
        return names;
    MD_PARSER parser{};
    parser.enter_block = nothing;
    parser.leave_block = nothing;
    parser.enter_span = takeName;
    parser.leave_span = noSpan;
    parser.text = noText;
    parse(markdown, parser, &names);
    return names;
}

QString withMedia(const QString &markdown, const QHash<MediaId, MediaId> &names)
{
    // The parser does not say where a name stands, and it may stand far from its image: so every one is
    // found.
    static const QRegularExpression pattern(
        QStringLiteral("(?<![A-Za-z0-9+.-])media:([A-Za-z0-9._~-]{1,64}+)(?![A-Za-z0-9._~-])"));
    QString text;
    qsizetype from = 0;
    auto match = pattern.globalMatch(markdown);
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
