// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/commonmarktree.h"

#include <QtCore/QProcess>
#include <QtCore/QXmlStreamReader>

namespace farthing {
namespace {

using BlockKind = Block::Kind;

constexpr QChar lineEnd(0x23CE); // stands for the end of a line within what is one line of a tree

QString escaped(QString text)
{
    return text.replace(QLatin1Char('\n'), lineEnd);
}

QString withoutLastLineFeed(const QString &text)
{
    return text.endsWith(QLatin1Char('\n')) ? text.chopped(1) : text;
}

QString listLine(bool ordered, int start, bool tight)
{
    return (ordered ? QStringLiteral("ordered %1").arg(start) : QStringLiteral("bullets")) +
           (tight ? QStringLiteral(" tight") : QStringLiteral(" loose"));
}

class XmlReader
{
public:
    XmlReader(const QByteArray &xml, RawHtml html) : m_xml(xml), m_html(html) {}

    CommonmarkTree read()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement())
                open();
            else if (m_xml.isEndElement() && isContainer(m_xml.name()))
                --m_depth;
        }
        return m_tree;
    }

private:
    static bool isContainer(QStringView name)
    {
        return name == u"block_quote" || name == u"list" || name == u"item" || name == u"footnote_definition";
    }
    void add(const QString &line) { m_tree.lines += QString(m_depth, QLatin1Char(' ')) + line; }
    void open()
    {
        const QString name = m_xml.name().toString();
        const QXmlStreamAttributes attributes = m_xml.attributes();
        if (name == QLatin1String("paragraph"))
            add(QStringLiteral("paragraph: ") + escaped(runningText()));
        else if (name == QLatin1String("heading"))
            add(QStringLiteral("heading %1: ").arg(attributes.value(QLatin1String("level"))) +
                escaped(runningText()));
        else if (name == QLatin1String("code_block"))
            add(QStringLiteral("code: ") + escaped(withoutLastLineFeed(m_xml.readElementText())));
        else if (name == QLatin1String("html_block"))
            html(m_xml.readElementText());
        else if (name == QLatin1String("table_cell"))
            add(QStringLiteral("cell: ") + escaped(runningText()));
        else if (name == QLatin1String("thematic_break"))
            add(QStringLiteral("rule"));
        else if (name == QLatin1String("block_quote"))
            add(QStringLiteral("quote"));
        else if (name == QLatin1String("footnote_definition"))
            add(QStringLiteral("footnote"));
        else if (name == QLatin1String("item"))
            add(QStringLiteral("item"));
        else if (name == QLatin1String("list"))
            add(listLine(attributes.value(QLatin1String("type")) == QLatin1String("ordered"),
                         attributes.value(QLatin1String("start")).toInt(),
                         attributes.value(QLatin1String("tight")) == QLatin1String("true")));
        if (isContainer(name))
            ++m_depth;
    }
    void html(const QString &text)
    {
        m_tree.hasHtml = true;
        if (m_html == RawHtml::Shown)
            add(QStringLiteral("code: ") + escaped(withoutLastLineFeed(text)));
    }
    /// What stands in the element just opened, up to its end.
    QString runningText()
    {
        QString text;
        bool words = false; // between those that hold words stands only what makes the XML legible
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            m_xml.readNext();
            if (m_xml.isCharacters() && words)
                text += m_xml.text();
            const QStringView name = m_xml.name();
            const bool html = name == u"html_inline" && m_html == RawHtml::Shown;
            words = m_xml.isStartElement() && (name == u"text" || name == u"code" || html);
            depth += m_xml.isStartElement() ? 1 : m_xml.isEndElement() ? -1 : 0;
            if (!m_xml.isStartElement())
                continue;
            if (name == u"softbreak")
                text += QLatin1Char(' ');
            else if (name == u"linebreak")
                text += QLatin1Char('\n');
            m_tree.hasHtml |= name == u"html_inline";
        }
        return text;
    }

    QXmlStreamReader m_xml;
    RawHtml m_html;
    CommonmarkTree m_tree;
    int m_depth = 0;
};

void collect(const std::vector<Block> &blocks, int depth, CommonmarkTree &tree)
{
    for (const Block &block : blocks) {
        const auto add = [&](const QString &line) {
            tree.lines += QString(depth, QLatin1Char(' ')) + line;
        };
        const QString text = escaped(plainText(block.text));
        if (block.kind == BlockKind::Paragraph || block.kind == BlockKind::Figure)
            add(QStringLiteral("paragraph: ") + text);
        else if (block.kind == BlockKind::Heading)
            add(QStringLiteral("heading %1: ").arg(block.level) + text);
        else if (block.kind == BlockKind::Code)
            add(QStringLiteral("code: ") + escaped(block.code));
        else if (block.kind == BlockKind::Rule)
            add(QStringLiteral("rule"));
        else if (block.kind == BlockKind::Quote)
            add(QStringLiteral("quote"));
        else if (block.kind == BlockKind::Item)
            add(QStringLiteral("item"));
        else if (block.kind == BlockKind::Footnote)
            add(QStringLiteral("footnote"));
        else if (block.kind == BlockKind::BulletList || block.kind == BlockKind::OrderedList)
            add(listLine(block.kind == BlockKind::OrderedList, block.start, block.tight));
        for (const TableRow &row : block.rows)
            for (const auto &cell : row.cells)
                add(QStringLiteral("cell: ") + escaped(plainText(cell)));
        collect(block.children, depth + 1, tree);
    }
}

} // namespace

QStringList CommonmarkTree::words() const
{
    QString all;
    for (const QString &line : lines) {
        const auto colon = line.indexOf(QLatin1String(": "));
        if (colon >= 0)
            all += line.mid(colon + 2).replace(lineEnd, QLatin1Char(' ')) + QLatin1Char(' ');
    }
    return all.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

CommonmarkTree treeOfXml(const QByteArray &xml, RawHtml html)
{
    // cmark-gfm has no name for footnotes there, and what it writes instead is no XML.
    if (xml.contains("<<unknown>"))
        return XmlReader(QByteArray(xml).replace("<unknown>", "footnote"), html).read();
    return XmlReader(xml, html).read();
}

CommonmarkTree treeOf(const std::vector<Block> &blocks)
{
    CommonmarkTree tree;
    collect(blocks, 0, tree);
    return tree;
}

std::optional<QByteArray> answerOf(const QString &program, const QStringList &arguments,
                                   const QByteArray &text)
{
    constexpr int patience = 30'000;
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted(patience))
        return std::nullopt;
    process.write(text);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        return std::nullopt;
    return process.readAllStandardOutput();
}

} // namespace farthing
