// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/blocksearch.h"

#include "reading/articledocument.h"

#include <QtCore/QElapsedTimer>
#include <QtGui/QTextBlock>

namespace farthing {

BlockSearch::BlockSearch(QTextEdit &view, QObject *parent) : QObject(parent), m_view(view)
{
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &BlockSearch::look);
}

void BlockSearch::start(Match match, int most, int lookAhead)
{
    m_match = std::move(match);
    m_left = most;
    m_lookAhead = lookAhead;
    m_block = 0;
    m_document = m_view.document();
    m_slice.start();
}

void BlockSearch::stop()
{
    m_slice.stop();
    m_match = {};
}

QList<TextRange> BlockSearch::hitsIn(const QTextBlock &block) const
{
    QString text = block.text();
    const qsizetype own = text.size();
    const QTextBlock next = block.next();
    if (m_lookAhead > 0 && next.isValid() && next.blockFormat().boolProperty(ArticleDocument::continuation))
        text += QChar(QChar::ParagraphSeparator) + next.text().left(m_lookAhead);
    QList<TextRange> hits = m_match(text, m_left);
    while (!hits.isEmpty() && hits.last().from >= own)
        hits.removeLast();
    for (TextRange &hit : hits)
        hit.from += block.position();
    return hits;
}

void BlockSearch::look()
{
    if (!m_document || m_document != m_view.document()) {
        stop(); // another article: whoever wants to know starts again
        return;
    }
    constexpr int sliceMilliseconds = 6;
    QElapsedTimer timer;
    timer.start();
    QList<TextRange> ranges;
    QTextBlock block = m_document->findBlockByNumber(m_block);
    for (; block.isValid() && m_left > 0 && timer.elapsed() < sliceMilliseconds; block = block.next()) {
        const QList<TextRange> hits = hitsIn(block);
        m_left -= int(hits.size());
        ranges += hits;
    }
    const bool done = !block.isValid() || m_left <= 0;
    m_block = done ? 0 : block.blockNumber();
    if (done)
        m_slice.stop();
    if (!ranges.isEmpty())
        emit found(ranges);
    if (done)
        emit finished();
}

} // namespace farthing
