// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/blockcollector.h"

#include "reading/linktarget.h"
#include "reading/markdownparser.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <iterator>
#include <utility>

namespace farthing {
namespace {

/// Pieces that a box counts for, since it costs so much more than a paragraph.
constexpr int boxPieces = 8;
/// Between what were paragraphs, cells or lines.
constexpr QChar emSpace(0x2003);

bool isBox(const Block &block)
{
    return block.kind == Block::Kind::Quote || block.kind == Block::Kind::Code ||
           block.kind == Block::Kind::Rule || block.kind == Block::Kind::Table;
}

/// The platform's id of an image ("media:ID"), or nothing.
QString mediaId(const QString &address)
{
    static const QRegularExpression media(QStringLiteral("^media:([A-Za-z0-9][A-Za-z0-9._-]{0,63})$"));
    return media.match(address).captured(1);
}

/// What is said of an address that we do not follow: nothing of a relative one, which leads nowhere from
/// here.
QString addressToShow(const QString &address)
{
    static const QRegularExpression elsewhere(QStringLiteral("^(?:[A-Za-z][A-Za-z0-9+.-]*:|//|\\\\\\\\)"));
    const QString written = address.trimmed();
    if (!elsewhere.match(written).hasMatch())
        return QString();
    const auto length = MarkdownParser::maximumShownAddress;
    return written.size() <= length ? written : written.left(length) + QChar(0x2026);
}

/// The address without what a sentence puts after it: punctuation, and a bracket that was opened before it.
QString withoutTail(const QString &address)
{
    qsizetype length = address.size();
    while (length > 0) {
        const QChar last = address.at(length - 1);
        const QStringView kept = QStringView(address).left(length);
        const bool stray =
            last == QLatin1Char(')') && kept.count(QLatin1Char('(')) < kept.count(QLatin1Char(')'));
        if (!stray && !QStringLiteral(".,;:!?'\"*_~]").contains(last))
            break;
        --length;
    }
    return address.left(length);
}

/// Without the blanks at both ends, which the parser leaves where they are tabs.
void trim(std::vector<Inline> &text)
{
    const auto isWords = [](const Inline &piece) {
        return piece.kind == Inline::Kind::Text && !piece.code;
    };
    if (!text.empty() && isWords(text.front())) {
        const QString &words = text.front().text;
        const auto first =
            std::find_if_not(words.cbegin(), words.cend(), [](QChar c) { return c == QLatin1Char('\t'); });
        text.front().text.remove(0, first - words.cbegin());
    }
    if (!text.empty() && isWords(text.back()))
        while (text.back().text.endsWith(QLatin1Char('\t')))
            text.back().text.chop(1);
    std::erase_if(
        text, [](const Inline &piece) { return piece.kind == Inline::Kind::Text && piece.text.isEmpty(); });
}

void splitAtAddresses(const Inline &piece, std::vector<Inline> &pieces, int &room)
{
    static const QRegularExpression address(QStringLiteral("\\b(?:https?|farthing)://[^\\s<>]{1,2000}"),
                                            QRegularExpression::CaseInsensitiveOption);
    qsizetype done = 0;
    const auto add = [&](qsizetype end, const QString &link) {
        Inline part = piece;
        part.text = piece.text.mid(done, end - done);
        part.link = link;
        if (!part.text.isEmpty())
            pieces.push_back(std::move(part));
        done = end;
    };
    for (auto found = address.globalMatch(piece.text); found.hasNext() && room > 0; room -= 2) {
        const auto match = found.next();
        const QString written = withoutTail(match.captured());
        const auto target = safeLinkTarget(written);
        if (!target)
            continue;
        add(match.capturedStart(), QString());
        add(match.capturedStart() + written.size(), *target);
    }
    add(piece.text.size(), QString());
}

} // namespace

QString wholeCharacters(const QString &text)
{
    if (text.isValidUtf16())
        return text;
    QString whole = text;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const QChar c = whole.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < whole.size() && whole.at(i + 1).isLowSurrogate();
        if (pair)
            ++i;
        else if (c.isSurrogate())
            whole[i] = QChar(QChar::ReplacementCharacter);
    }
    return whole;
}

QString harmlessText(const QString &text)
{
    // They show letters in another order than that in which they stand, and serve nothing that is written
    // honestly.
    constexpr ushort leftToRightOverride = 0x202D;
    constexpr ushort rightToLeftOverride = 0x202E;
    QString harmless = text;
    for (qsizetype i = 0; i < harmless.size(); ++i) {
        const ushort code = harmless.at(i).unicode();
        if (code == QChar::ParagraphSeparator)
            harmless[i] = QChar(QChar::LineSeparator);
        else if (code == leftToRightOverride || code == rightToLeftOverride ||
                 (code < 0x20 && code != '\n' && code != '\t') || (code >= 0x7F && code < 0xA0) ||
                 (code >= 0xFDD0 && code <= 0xFDEF) || code >= 0xFFFE ||
                 code == QChar::ObjectReplacementCharacter)
            harmless[i] = QChar(QChar::ReplacementCharacter);
    }
    return harmless;
}

BlockCollector::BlockCollector() : m_room(MarkdownParser::maximumPieces)
{
    m_open.emplace_back();
}

bool BlockCollector::spend(int pieces)
{
    if (m_full)
        return false;
    m_room -= pieces;
    if (m_room >= 0)
        return true;
    closeLeaf();
    m_inCell = false;
    m_full = true;
    return false;
}

void BlockCollector::separateRest()
{
    if (!m_rest.isEmpty() && !m_rest.back().isSpace())
        m_rest += emSpace;
}

void BlockCollector::openContainer(Block container)
{
    closeLeaf();
    // A list needs room for its items too: a list of something else would be nothing that we can show.
    const bool list = container.kind == Block::Kind::BulletList || container.kind == Block::Kind::OrderedList;
    const bool tooDeep = int(m_open.size()) + (list ? 1 : 0) > MarkdownParser::maximumDepth;
    if (m_flattened > 0 || tooDeep || !spend(isBox(container) ? boxPieces : 1))
        ++m_flattened;
    else
        m_open.push_back(std::move(container));
}

void BlockCollector::closeContainer()
{
    closeLeaf();
    if (m_flattened > 0) {
        --m_flattened;
        return;
    }
    Block closed = std::move(m_open.back());
    m_open.pop_back();
    const bool list = closed.kind == Block::Kind::BulletList || closed.kind == Block::Kind::OrderedList;
    if (closed.kind == Block::Kind::Footnote)
        m_footnotes.emplace(closed.start, std::move(closed));
    else if (!list || !closed.children.empty()) // its items may all have been footnotes
        m_open.back().children.push_back(std::move(closed));
}

void BlockCollector::openLeaf(Block leaf)
{
    closeLeaf();
    if (!spend(isBox(leaf) ? boxPieces : 1))
        return separateRest();
    m_leaf = std::move(leaf);
    m_inLeaf = true;
}

void BlockCollector::closeLeaf()
{
    if (m_full)
        separateRest();
    if (!m_inLeaf)
        return;
    m_inLeaf = false;
    if (m_leaf.kind == Block::Kind::Paragraph && m_leaf.text.empty())
        return;
    linkBareAddresses(m_leaf.text, m_room);
    if (m_leaf.kind == Block::Kind::Heading)
        trim(m_leaf.text);
    const bool onlyImage = m_leaf.text.size() == 1 && m_leaf.text.front().kind == Inline::Kind::Image;
    if (m_leaf.kind == Block::Kind::Paragraph && onlyImage) {
        m_leaf.kind = Block::Kind::Figure;
        m_room -= boxPieces;
    }
    if (m_leaf.kind == Block::Kind::Code && m_leaf.code.endsWith(QLatin1Char('\n')))
        m_leaf.code.chop(1);
    m_open.back().children.push_back(std::move(m_leaf));
    m_leaf = Block();
}

void BlockCollector::addRule()
{
    Block rule;
    rule.kind = Block::Kind::Rule;
    openLeaf(std::move(rule));
    closeLeaf();
}

void BlockCollector::addColumn(ColumnAlignment alignment)
{
    if (m_inLeaf)
        m_leaf.columns.push_back(alignment);
}

void BlockCollector::openRow()
{
    if (spend())
        m_leaf.rows.emplace_back();
}

void BlockCollector::openCell()
{
    if (!spend())
        return separateRest();
    m_leaf.rows.back().cells.emplace_back();
    m_inCell = true;
}

void BlockCollector::closeCell()
{
    if (!std::exchange(m_inCell, false))
        return;
    linkBareAddresses(m_leaf.rows.back().cells.back(), m_room);
    // A row may be short of cells: keeping none for what is not there keeps a wide, empty table small.
    auto &cells = m_leaf.rows.back().cells;
    if (m_leaf.rows.size() > 1 && cells.size() >= m_leaf.columns.size())
        while (!cells.empty() && cells.back().empty())
            cells.pop_back();
}

void BlockCollector::setStyle(Style style, bool on)
{
    m_styles[int(style)] += on ? 1 : -1;
}

void BlockCollector::openLink(const QString &address, const QString &title)
{
    if (m_linkDepth++ > 0 || m_full)
        return;
    m_link = safeLinkTarget(address).value_or(QString());
    m_linkTitle = m_link.isEmpty() ? QString() : harmlessText(title);
    m_shownAddress = m_link.isEmpty() ? harmlessText(addressToShow(address)) : QString();
}

void BlockCollector::closeLink()
{
    if (--m_linkDepth > 0)
        return;
    m_link.clear();
    m_linkTitle.clear();
    const std::vector<Inline> *text = runningText();
    const bool said = text && !text->empty() && text->back().text.endsWith(m_shownAddress);
    if (!m_shownAddress.isEmpty() && !said && !m_full) {
        Inline note = look();
        note.kind = Inline::Kind::Note;
        note.text = m_shownAddress;
        append(std::move(note));
    }
    m_shownAddress.clear();
}

void BlockCollector::openImage(const QString &address, const QString &title)
{
    if (m_imageDepth++ > 0 || m_full)
        return;
    m_image = look();
    m_image.kind = Inline::Kind::Image;
    m_image.title = harmlessText(title);
    m_image.media = mediaId(address);
    m_image.address = m_image.media.isEmpty() ? harmlessText(address) : QString();
}

void BlockCollector::closeImage()
{
    if (--m_imageDepth > 0 || m_full)
        return;
    append(std::exchange(m_image, Inline()));
}

void BlockCollector::addText(const QString &text)
{
    if (m_full) {
        m_rest += harmlessText(text).replace(QLatin1Char('\n'), emSpace);
        return;
    }
    if (m_imageDepth > 0) {
        m_image.text += harmlessText(text);
        return;
    }
    if (m_inLeaf && m_leaf.kind == Block::Kind::Code) {
        m_leaf.code += harmlessText(text);
        spend(int(text.count(QLatin1Char('\n'))));
        return;
    }
    Inline piece = look();
    piece.text = harmlessText(text);
    append(std::move(piece));
}

void BlockCollector::addBreak()
{
    if (m_full)
        return separateRest();
    if (m_imageDepth > 0) {
        m_image.text += QLatin1Char(' ');
        return;
    }
    Inline piece;
    piece.kind = Inline::Kind::Break;
    append(std::move(piece));
}

void BlockCollector::beginFootnote(int definition)
{
    // The document, a list and its item: a footnote stands nowhere else.
    const bool fresh = m_open.size() == 3 && m_flattened == 0 && m_open.back().children.empty() &&
                       m_open.back().kind == Block::Kind::Item;
    const bool first = !m_inLeaf || (m_leaf.kind == Block::Kind::Paragraph && m_leaf.text.empty());
    if (!fresh || !first || m_full)
        return;
    m_open.back().kind = Block::Kind::Footnote;
    m_open.back().start = definition;
}

void BlockCollector::addFootnoteMark(int definition, const QString &written)
{
    if (m_imageDepth > 0 || m_full)
        return addText(written);
    Inline mark;
    mark.kind = Inline::Kind::Mark;
    mark.footnote = definition;
    append(std::move(mark));
}

std::vector<Block> BlockCollector::take()
{
    while (m_open.size() > 1 || m_flattened > 0)
        closeContainer();
    closeLeaf();
    std::vector<Block> blocks = std::move(m_open.front().children);
    takeRest(blocks);
    return blocks;
}

/// What came when it was full, in paragraphs of a length that can be laid out one by one.
void BlockCollector::takeRest(std::vector<Block> &blocks)
{
    for (qsizetype begin = 0; begin < m_rest.size();) {
        qsizetype end = qMin(begin + MarkdownParser::restParagraph, m_rest.size());
        while (end < m_rest.size() && !m_rest.at(end).isSpace())
            ++end;
        Block paragraph;
        paragraph.kind = begin == 0 ? Block::Kind::Remark : Block::Kind::Paragraph;
        if (begin == 0)
            blocks.push_back(std::exchange(paragraph, Block()));
        Inline words;
        words.text = m_rest.sliced(begin, end - begin).trimmed();
        paragraph.text.push_back(std::move(words));
        blocks.push_back(std::move(paragraph));
        begin = end;
    }
    m_rest.clear();
}

/// Turns "https://…" in plain words into links. The parser could do it, but takes a time that grows with the
/// square of the text where many addresses stand side by side. Takes the pieces from `room`, and leaves words
/// as they are where there is none.
void BlockCollector::linkBareAddresses(std::vector<Inline> &text, int &room)
{
    const auto hasAddress = [](const Inline &piece) {
        return piece.kind == Inline::Kind::Text && !piece.code && piece.link.isEmpty() &&
               piece.text.contains(QLatin1String("://"));
    };
    const auto first = std::find_if(text.begin(), text.end(), hasAddress);
    if (first == text.end())
        return; // as mostly; a hundred thousand pieces are not moved for nothing
    std::vector<Inline> linked(std::move_iterator(text.begin()), std::move_iterator(first));
    for (auto piece = first; piece != text.end(); ++piece) {
        if (hasAddress(*piece))
            splitAtAddresses(*piece, linked, room);
        else
            linked.push_back(std::move(*piece));
    }
    text = std::move(linked);
}

std::vector<Inline> *BlockCollector::runningText()
{
    if (m_inLeaf && m_leaf.kind == Block::Kind::Table)
        return m_inCell ? &m_leaf.rows.back().cells.back() : nullptr;
    return m_inLeaf ? &m_leaf.text : nullptr;
}

void BlockCollector::append(Inline piece)
{
    if (!m_inLeaf) // the text of a tight item comes without a paragraph
        openLeaf(Block());
    std::vector<Inline> *text = runningText();
    const bool words = piece.kind == Inline::Kind::Text;
    const bool goesOn = words && text && !text->empty() && text->back().kind == Inline::Kind::Text &&
                        text->back().sameLook(piece);
    if (goesOn)
        text->back().text += piece.text;
    else if (words && piece.text.isEmpty())
        return;
    else if (!spend())
        m_rest += piece.text;
    else if (text)
        text->push_back(std::move(piece));
}

Inline BlockCollector::look() const
{
    Inline piece;
    piece.emphasis = m_styles[int(Style::Emphasis)] > 0;
    piece.strong = m_styles[int(Style::Strong)] > 0;
    piece.code = m_styles[int(Style::Code)] > 0;
    piece.strike = m_styles[int(Style::Strike)] > 0;
    piece.link = m_link;
    piece.title = m_linkTitle;
    return piece;
}

} // namespace farthing
