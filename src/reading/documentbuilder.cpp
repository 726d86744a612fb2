// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/documentbuilder.h"

#include "reading/blockwriter.h"
#include "reading/textdirection.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QTextOption>

namespace farthing {

DocumentBuilder::DocumentBuilder(const Typography &typography, const ArticleColours &colours)
    : m_typography(typography), m_colours(colours)
{}

std::unique_ptr<ArticleDocument> DocumentBuilder::build(const std::vector<Block> &blocks) const
{
    auto document = std::make_unique<ArticleDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    document->setIndentWidth(m_typography.scaled(24));

    const InlineWriter inlines(m_typography, m_colours, m_images, m_webImages);
    document->setDefaultFont(inlines.articleFormat(m_typography.size).font());
    const QFont code = inlines.codeFormat(m_typography.scaled(15)).font();
    QTextOption option = document->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTabStopDistance(4 * QFontMetricsF(code).horizontalAdvance(QLatin1Char(' ')));
    document->setDefaultTextOption(option);

    QTextCursor cursor(document.get());
    cursor.beginEditBlock();
    BlockWriter writer(cursor, inlines, m_typography, m_colours, articleDirection(blocks));
    writer.writeHeader(m_header.title, m_header.byline);
    writer.write(blocks);
    cursor.endEditBlock();
    return document;
}

} // namespace farthing
