// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/markdownparser.h"

#include "reading/blockcollector.h"
#include "reading/entities.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <md4c.h>

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

/// What md4c's callbacks share: the collector, and how many calls are still allowed. A table that is wide and
/// long may make the parser report far more cells than the text has characters.
struct Walk
{
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

int addText(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *userdata)
{
    BlockCollector &collector = walk(userdata).collector;
    if (type == MD_TEXT_BR)
        collector.addBreak();
    else if (type == MD_TEXT_SOFTBR)
        collector.addText(QStringLiteral(" "));
    else
        collector.addText(decoded(type, text, size));
    return walk(userdata).spend();
}

/// The text as it was written, a paragraph for each line.
std::vector<Block> asWritten(const QString &text)
{
    BlockCollector collector;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        collector.openLeaf(Block());
        collector.addText(line);
        collector.closeLeaf();
    }
    return collector.take();
}

} // namespace

std::vector<Block> MarkdownParser::parse(const QString &markdown) const
{
    const QByteArray bytes = wholeCharacters(markdown).toUtf8();
    if (bytes.size() > maximumBytes)
        return asWritten(markdown);

    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOHTMLSPANS | MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS;
    parser.enter_block = enterBlock;
    parser.leave_block = leaveBlock;
    parser.enter_span = enterSpan;
    parser.leave_span = leaveSpan;
    parser.text = addText;

    Walk state;
    state.callsLeft = 100'000 + 16 * qint64(bytes.size());
    if (md_parse(bytes.constData(), MD_SIZE(bytes.size()), &parser, &state) != 0)
        return asWritten(markdown);
    return state.collector.take();
}

} // namespace farthing
