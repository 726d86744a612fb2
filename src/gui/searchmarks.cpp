// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/searchmarks.h"

#include "domain/searchhits.h"
#include "gui/layoutpacer.h"

#include <QtCore/QElapsedTimer>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QTextBlock>

#include <limits>

namespace farthing {

SearchMarks::SearchMarks(QTextEdit &view, const Theme &theme, QObject *parent)
    : QObject(parent), m_view(view), m_theme(theme)
{
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &SearchMarks::look);
    connect(&theme, &Theme::changed, this, &SearchMarks::startAgain);
}

void SearchMarks::setTerms(const QList<SearchTerm> &terms)
{
    if (terms == m_terms)
        return;
    m_terms = terms;
    startAgain();
}

void SearchMarks::startAgain()
{
    m_block = 0;
    if (!m_marks.isEmpty()) {
        m_marks.clear();
        m_view.setExtraSelections({});
    }
    if (m_terms.isEmpty())
        m_slice.stop();
    else
        m_slice.start();
}

/// To mark something lays out everything above it, in one piece: so marks follow the layout.
int SearchMarks::laidOut() const
{
    const auto *pacer =
        m_view.document()->documentLayout()->findChild<LayoutPacer *>(QString(), Qt::FindDirectChildrenOnly);
    return pacer ? pacer->laidOut() : std::numeric_limits<int>::max();
}

void SearchMarks::look()
{
    constexpr int whileLaidOut = 30;
    const int reach = laidOut();
    constexpr int sliceMilliseconds = 6;
    QElapsedTimer timer;
    timer.start();
    QTextCharFormat format;
    format.setBackground(m_theme.tokens().accentBg);
    format.setForeground(m_theme.tokens().ink);
    format.setFontUnderline(true);
    const qsizetype before = m_marks.size();
    QTextBlock block = m_view.document()->findBlockByNumber(m_block);
    const auto isReached = [reach](const QTextBlock &next) {
        return next.position() + next.length() <= reach;
    };
    for (;
         block.isValid() && isReached(block) && m_marks.size() < most && timer.elapsed() < sliceMilliseconds;
         block = block.next()) {
        for (const TextRange &hit : hitsIn(block.text(), m_terms, most - int(m_marks.size()))) {
            QTextCursor cursor(block);
            cursor.setPosition(block.position() + int(hit.from));
            cursor.setPosition(block.position() + int(hit.from + hit.length), QTextCursor::KeepAnchor);
            m_marks.append({cursor, format});
        }
    }
    const bool done = !block.isValid() || m_marks.size() >= most;
    m_block = done ? 0 : block.blockNumber();
    m_slice.setInterval(done || isReached(block) ? 0 : whileLaidOut);
    if (done)
        m_slice.stop();
    if (m_marks.size() != before)
        m_view.setExtraSelections(m_marks);
}

} // namespace farthing
