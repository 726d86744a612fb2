// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/markdownparser.h"

#include "reading/blockcollector.h"
#include "reading/entities.h"
#include "reading/footnotenumbers.h"
#include "reading/footnotesource.h"
#include "reading/parseraids.h"

#include <QtCore/QByteArray>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <algorithm>
#include <array>
#include <md4c.h>
#include <utility>

namespace farthing {
namespace {

QString decoded(const MD_CHAR *text, MD_SIZE size)
{
    return QString::fromUtf8(text, qsizetype(size));
}

QString decoded(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size)
{
    if (type == MD_TEXT_ENTITY)
        return resolveEntity(decoded(text, size));
    if (type == MD_TEXT_NULLCHAR)
        return QString(QChar(QChar::ReplacementCharacter));
    return decoded(text, size);
}

QString decoded(const MD_ATTRIBUTE &attribute)
{
    QString value;
    if (!attribute.text)
        return value;
    for (int i = 0; attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET begin = attribute.substr_offsets[i];
        value += decoded(attribute.substr_types[i], attribute.text + begin,
                         attribute.substr_offsets[i + 1] - begin);
    }
    return value;
}

/// What md4c's callbacks share: the collector, the footnotes, and how many calls are still allowed. A table
/// that is wide and long may make the parser report far more cells than the text has characters.
struct Walk
{
    const FootnoteSource &footnotes;
    BlockCollector collector;
    qint64 callsLeft = 0;

    int spend() { return --callsLeft < 0 ? 1 : 0; }
};

Walk &walk(void *userdata)
{
    return *static_cast<Walk *>(userdata);
}

template <class Detail>
const Detail &as(void *detail)
{
    return *static_cast<const Detail *>(detail);
}

Block list(Block::Kind kind, bool tight, unsigned start = 1)
{
    Block block;
    block.kind = kind;
    block.tight = tight;
    block.start = int(qMin(start, 999'999'999U));
    return block;
}

Block item(const MD_BLOCK_LI_DETAIL &detail)
{
    Block block;
    block.kind = Block::Kind::Item;
    if (detail.is_task)
        block.task = detail.task_mark == ' ' ? Block::Task::Open : Block::Task::Done;
    return block;
}

Block leaf(Block::Kind kind, int level = 0)
{
    Block block;
    block.kind = kind;
    block.level = level;
    return block;
}

Block code(const MD_BLOCK_CODE_DETAIL &detail)
{
    Block block = leaf(Block::Kind::Code);
    block.language = harmlessText(decoded(detail.lang));
    return block;
}

/// Raw HTML is text: shown line by line as it was written, and set like code so that nobody takes it for
/// prose.
Block rawHtml()
{
    Block block = leaf(Block::Kind::Code);
    block.language = QStringLiteral("html");
    return block;
}

ColumnAlignment alignment(MD_ALIGN align)
{
    switch (align) {
    case MD_ALIGN_LEFT:
        return ColumnAlignment::Left;
    case MD_ALIGN_CENTER:
        return ColumnAlignment::Centre;
    case MD_ALIGN_RIGHT:
        return ColumnAlignment::Right;
    case MD_ALIGN_DEFAULT:
        break;
    }
    return ColumnAlignment::Natural;
}

int enterBlock(MD_BLOCKTYPE type, void *detail, void *userdata)
{
    BlockCollector &collector = walk(userdata).collector;
    switch (type) {
    case MD_BLOCK_QUOTE:
        collector.openContainer(leaf(Block::Kind::Quote));
        break;
    case MD_BLOCK_UL:
        collector.openContainer(list(Block::Kind::BulletList, as<MD_BLOCK_UL_DETAIL>(detail).is_tight != 0));
        break;
    case MD_BLOCK_OL: {
        const auto &ordered = as<MD_BLOCK_OL_DETAIL>(detail);
        collector.openContainer(list(Block::Kind::OrderedList, ordered.is_tight != 0, ordered.start));
        break;
    }
    case MD_BLOCK_LI:
        collector.openContainer(item(as<MD_BLOCK_LI_DETAIL>(detail)));
        break;
    case MD_BLOCK_HR:
        collector.addRule();
        break;
    case MD_BLOCK_H:
        collector.openLeaf(leaf(Block::Kind::Heading, int(as<MD_BLOCK_H_DETAIL>(detail).level)));
        break;
    case MD_BLOCK_CODE:
        collector.openLeaf(code(as<MD_BLOCK_CODE_DETAIL>(detail)));
        break;
    case MD_BLOCK_HTML:
        collector.openLeaf(rawHtml());
        break;
    case MD_BLOCK_P:
        collector.openLeaf(leaf(Block::Kind::Paragraph));
        break;
    case MD_BLOCK_TABLE:
        collector.openLeaf(leaf(Block::Kind::Table));
        break;
    case MD_BLOCK_TR:
        collector.openRow();
        break;
    case MD_BLOCK_TH:
        collector.addColumn(alignment(as<MD_BLOCK_TD_DETAIL>(detail).align));
        [[fallthrough]];
    case MD_BLOCK_TD:
        collector.openCell();
        break;
    case MD_BLOCK_DOC:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
        break;
    }
    return walk(userdata).spend();
}

int leaveBlock(MD_BLOCKTYPE type, void *, void *userdata)
{
    BlockCollector &collector = walk(userdata).collector;
    switch (type) {
    case MD_BLOCK_QUOTE:
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
    case MD_BLOCK_LI:
        collector.closeContainer();
        break;
    case MD_BLOCK_H:
    case MD_BLOCK_CODE:
    case MD_BLOCK_P:
    case MD_BLOCK_HTML:
    case MD_BLOCK_TABLE:
        collector.closeLeaf();
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        collector.closeCell();
        break;
    case MD_BLOCK_DOC:
    case MD_BLOCK_HR:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
    case MD_BLOCK_TR:
        break;
    }
    return walk(userdata).spend();
}

void setSpan(BlockCollector &collector, MD_SPANTYPE type, bool on)
{
    if (type == MD_SPAN_EM)
        collector.setStyle(BlockCollector::Style::Emphasis, on);
    else if (type == MD_SPAN_STRONG)
        collector.setStyle(BlockCollector::Style::Strong, on);
    else if (type == MD_SPAN_CODE)
        collector.setStyle(BlockCollector::Style::Code, on);
    else if (type == MD_SPAN_DEL)
        collector.setStyle(BlockCollector::Style::Strike, on);
}

int enterSpan(MD_SPANTYPE type, void *detail, void *userdata)
{
    BlockCollector &collector = walk(userdata).collector;
    if (type == MD_SPAN_A) {
        const auto &link = as<MD_SPAN_A_DETAIL>(detail);
        collector.openLink(decoded(link.href), decoded(link.title));
    } else if (type == MD_SPAN_IMG) {
        const auto &image = as<MD_SPAN_IMG_DETAIL>(detail);
        collector.openImage(decoded(image.src), decoded(image.title));
    } else {
        setSpan(collector, type, true);
    }
    return walk(userdata).spend();
}

int leaveSpan(MD_SPANTYPE type, void *, void *userdata)
{
    BlockCollector &collector = walk(userdata).collector;
    if (type == MD_SPAN_A)
        collector.closeLink();
    else if (type == MD_SPAN_IMG)
        collector.closeImage();
    else
        setSpan(collector, type, false);
    return walk(userdata).spend();
}

/// Plain words, in which the marks of footnotes may stand. A bracket behind a backslash comes by itself, so
/// that it begins none.
void addWords(Walk &state, const QString &words)
{
    if (const auto definition = FootnoteSource::markedDefinition(words))
        return state.collector.beginFootnote(*definition);
    static const QRegularExpression mark(QStringLiteral("\\[\\^([^\\]\\[\\s\\\\]{1,100})\\]"));
    qsizetype done = 0;
    const bool some = !state.footnotes.definitions().empty() && words.contains(QLatin1String("[^"));
    for (auto found = some ? mark.globalMatch(words) : QRegularExpressionMatchIterator(); found.hasNext();) {
        const auto match = found.next();
        const auto definition = state.footnotes.definitionOf(match.captured(1));
        if (!definition)
            continue;
        state.collector.addText(words.sliced(done, match.capturedStart() - done));
        state.collector.addFootnoteMark(*definition, match.captured());
        done = match.capturedEnd();
    }
    state.collector.addText(words.sliced(done));
}

int addText(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *userdata)
{
    BlockCollector &collector = walk(userdata).collector;
    if (type == MD_TEXT_BR)
        collector.addBreak();
    else if (type == MD_TEXT_SOFTBR)
        collector.addText(QStringLiteral(" "));
    else if (type == MD_TEXT_NORMAL)
        addWords(walk(userdata), decoded(text, size));
    else
        collector.addText(decoded(type, text, size));
    return walk(userdata).spend();
}

/// The text as it was written, a paragraph for each line.
std::vector<Block> asWritten(const QString &text)
{
    BlockCollector collector;
    for (qsizetype begin = 0; begin <= text.size();) {
        const qsizetype found = text.indexOf(QLatin1Char('\n'), begin);
        const qsizetype end = found < 0 ? text.size() : found;
        collector.openLeaf(Block());
        collector.addText(text.sliced(begin, end - begin));
        collector.closeLeaf();
        begin = end + 1;
    }
    return collector.take();
}

/// Whether the parser needs no more than its share of memory and time: it remembers every sign that may mean
/// something, and for every bracket it goes through the lines of the paragraph.
bool isWithinBounds(const QByteArray &text)
{
    if (text.size() > MarkdownParser::maximumBytes)
        return false;
    std::array<bool, 256> isSign{};
    for (const char sign : QByteArray("\\*_`&;[!]<>~|"))
        isSign[uchar(sign)] = true;
    qint64 signs = 0;
    qint64 lines = 0;    // of the paragraph
    qint64 brackets = 0; // in it
    qint64 steps = 0;
    bool blank = true;
    for (const char c : text) {
        signs += isSign[uchar(c)] ? 1 : 0;
        brackets += c == '[' ? 1 : 0;
        blank = c == '\n' ? blank : blank && (c == ' ' || c == '\t' || c == '\r');
        if (c != '\n')
            continue;
        steps += blank ? std::exchange(lines, 0) * std::exchange(brackets, 0) : 0;
        lines += blank ? 0 : 1;
        blank = true;
    }
    return signs <= MarkdownParser::maximumSigns && steps + lines * brackets <= MarkdownParser::maximumSteps;
}

/// The blocks, with the footnotes behind them; nothing where the text cannot be parsed within bounds. Names
/// the footnotes that were not where one can be.
std::optional<std::vector<Block>> parsed(const FootnoteSource &footnotes, std::vector<int> *misplaced)
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS;
    parser.enter_block = enterBlock;
    parser.leave_block = leaveBlock;
    parser.enter_span = enterSpan;
    parser.leave_span = leaveSpan;
    parser.text = addText;

    const QByteArray bytes = footnotes.prepared();
    Walk state{footnotes, {}, 100'000 + 4 * qint64(bytes.size())};
    if (md_parse(bytes.constData(), MD_SIZE(bytes.size()), &parser, &state) != 0)
        return std::nullopt;
    std::vector<Block> blocks = state.collector.take();
    std::map<int, Block> found = state.collector.takeFootnotes();
    for (const int definition : footnotes.definitions())
        if (found.count(definition) == 0)
            misplaced->push_back(definition);
    if (misplaced->empty())
        numberFootnotes(blocks, std::move(found));
    return blocks;
}

} // namespace

std::vector<Block> MarkdownParser::parse(const QString &markdown) const
{
    const QByteArray bytes = wholeCharacters(markdown).toUtf8();
    if (!isWithinBounds(bytes))
        return asWritten(markdown);

    FootnoteSource footnotes(withLongDashes(withTidyLabels(bytes)));
    for (const bool last : {false, true, true}) {
        std::vector<int> misplaced;
        auto blocks = parsed(footnotes, &misplaced);
        if (!blocks)
            break;
        if (misplaced.empty())
            return std::move(*blocks);
        footnotes.leave(last ? std::vector<int>() : misplaced);
    }
    return asWritten(markdown);
}

} // namespace farthing
