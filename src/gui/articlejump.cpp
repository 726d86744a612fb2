// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/articlejump.h"

#include "gui/articleview.h"
#include "gui/tokens.h"

#include <QtWidgets/QScrollBar>

namespace farthing {

ArticleJump::ArticleJump(ArticleView &view, QObject *parent) : QObject(parent), m_view(view)
{
    constexpr int whileLaidOut = 15;
    m_waiting.setInterval(whileLaidOut);
    connect(&m_waiting, &QTimer::timeout, this, &ArticleJump::go);
    connect(&view, &ArticleView::scrolled, this, &ArticleJump::stop);
}

void ArticleJump::to(int position, Rest rest)
{
    m_position = position;
    m_rest = rest;
    m_document = m_view.document();
    m_waiting.stop();
    go();
}

void ArticleJump::go()
{
    if (m_document != m_view.document()) {
        stop(); // another article, or the same set anew
        return;
    }
    if (!tryIt()) {
        m_waiting.start();
        return;
    }
    m_waiting.stop();
    emit arrived(m_position);
}

bool ArticleJump::isThere()
{
    return !isWaiting() || (m_document == m_view.document() && tryIt());
}

/// False where the layout, or the range of the bar that follows it, is not there yet.
bool ArticleJump::tryIt()
{
    // What is in view was laid out to be painted, however far the steps of the whole layout are.
    const int laidOut = qMax(m_view.laidOut(), m_view.textInView().end);
    const int end = m_document->characterCount();
    if (laidOut < qMin(m_position + 1, end))
        return false;
    QTextCursor cursor(m_document);
    cursor.setPosition(qBound(0, m_position, end - 1));
    const int height = m_view.viewport()->height();
    const QRect line = m_view.cursorRect(cursor);
    if (m_rest == Rest::InView && line.top() >= 0 && line.bottom() <= height)
        return true;
    const int wanted = m_rest == Rest::Top ? metrics::block : height / 3;
    QScrollBar *bar = m_view.verticalScrollBar();
    const int value = bar->value() + line.top() - wanted;
    bar->setValue(value);
    return value <= bar->maximum() || laidOut >= end;
}

} // namespace farthing
