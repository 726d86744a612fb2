// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/blockcollector.h"

#include "reading/linktarget.h"
#include "reading/markdownparser.h"

#include <QtCore/QRegularExpression>

namespace farthing {
namespace {

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

void splitAtAddresses(const Inline &piece, std::vector<Inline> &pieces)
{
    static const QRegularExpression address(QStringLiteral("\\bhttps?://[^\\s<>]{1,2000}"),
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
    for (auto found = address.globalMatch(piece.text); found.hasNext();) {
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
    QString harmless = text;
    for (qsizetype i = 0; i < harmless.size(); ++i) {
        const ushort code = harmless.at(i).unicode();
        if (code == QChar::ParagraphSeparator)
            harmless[i] = QChar(QChar::LineSeparator);
        else if ((code < 0x20 && code != '\n' && code != '\t') || (code >= 0x7F && code < 0xA0) ||
                 (code >= 0xFDD0 && code <= 0xFDEF) || code >= 0xFFFE ||
                 code == QChar::ObjectReplacementCharacter)
            harmless[i] = QChar(QChar::ReplacementCharacter);
    }
    return harmless;
}

BlockCollector::BlockCollector()
{
    m_open.emplace_back();
}

void BlockCollector::openContainer(Block container)
{
    closeLeaf();
    // A list needs room for its items too: a list of something else would be nothing that we can show.
    const bool list = container.kind == Block::Kind::BulletList || container.kind == Block::Kind::OrderedList;
    if (m_flattened > 0 || int(m_open.size()) + (list ? 1 : 0) > MarkdownParser::maximumDepth)
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
    m_open.back().children.push_back(std::move(closed));
}

void BlockCollector::openLeaf(Block leaf)
{
    closeLeaf();
    m_leaf = std::move(leaf);
    m_inLeaf = true;
}

void BlockCollector::closeLeaf()
{
    if (!m_inLeaf)
        return;
    m_inLeaf = false;
    if (m_leaf.kind == Block::Kind::Paragraph && m_leaf.text.empty())
        return;
    linkBareAddresses(m_leaf.text);
    const bool onlyImage = m_leaf.text.size() == 1 && m_leaf.text.front().kind == Inline::Kind::Image;
    if (m_leaf.kind == Block::Kind::Paragraph && onlyImage)
        m_leaf.kind = Block::Kind::Figure;
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
    m_leaf.columns.push_back(alignment);
}

void BlockCollector::openRow()
{
    m_leaf.rows.emplace_back();
}

void BlockCollector::openCell()
{
    m_leaf.rows.back().cells.emplace_back();
    m_inCell = true;
}

void BlockCollector::closeCell()
{
    m_inCell = false;
    linkBareAddresses(m_leaf.rows.back().cells.back());
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
    if (m_linkDepth++ > 0)
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
    if (!m_shownAddress.isEmpty() && !said) {
        Inline note = look();
        note.kind = Inline::Kind::Note;
        note.text = m_shownAddress;
        append(std::move(note));
    }
    m_shownAddress.clear();
}

void BlockCollector::openImage(const QString &address, const QString &title)
{
    if (m_imageDepth++ > 0)
        return;
    m_image = look();
    m_image.kind = Inline::Kind::Image;
    m_image.title = harmlessText(title);
    m_image.media = mediaId(address);
    m_image.address = m_image.media.isEmpty() ? harmlessText(address) : QString();
}

void BlockCollector::closeImage()
{
    if (--m_imageDepth > 0)
        return;
    append(std::move(m_image));
    m_image = Inline();
}

void BlockCollector::addText(const QString &text)
{
    if (m_imageDepth > 0) {
        m_image.text += harmlessText(text);
        return;
    }
    if (m_inLeaf && m_leaf.kind == Block::Kind::Code) {
        m_leaf.code += harmlessText(text);
        return;
    }
    Inline piece = look();
    piece.text = harmlessText(text);
    append(std::move(piece));
}

void BlockCollector::addBreak()
{
    if (m_imageDepth > 0) {
        m_image.text += QLatin1Char(' ');
        return;
    }
    Inline piece;
    piece.kind = Inline::Kind::Break;
    append(std::move(piece));
}

std::vector<Block> BlockCollector::take()
{
    while (m_open.size() > 1 || m_flattened > 0)
        closeContainer();
    closeLeaf();
    return std::move(m_open.front().children);
}

/// Turns "https://…" in plain words into links. The parser could do it, but takes a time that grows with the
/// square of the text where many addresses stand side by side.
void BlockCollector::linkBareAddresses(std::vector<Inline> &text)
{
    std::vector<Inline> linked;
    for (Inline &piece : text) {
        const bool plain = piece.kind == Inline::Kind::Text && !piece.code && piece.link.isEmpty();
        if (plain && piece.text.contains(QLatin1String("://")))
            splitAtAddresses(piece, linked);
        else
            linked.push_back(std::move(piece));
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
    if (!text)
        return;
    const bool words = piece.kind == Inline::Kind::Text;
    if (words && !text->empty() && text->back().kind == Inline::Kind::Text && text->back().sameLook(piece))
        text->back().text += piece.text;
    else if (!words || !piece.text.isEmpty())
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
