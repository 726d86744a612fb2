// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/searchmarks.h"

#include "domain/searchhits.h"

#include <QtCore/QElapsedTimer>
#include <QtGui/QTextBlock>

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

void SearchMarks::look()
{
    constexpr int sliceMilliseconds = 6;
    QElapsedTimer timer;
    timer.start();
    QTextCharFormat format;
    format.setBackground(m_theme.tokens().accentBg);
    format.setForeground(m_theme.tokens().ink);
    format.setFontUnderline(true);
    const qsizetype before = m_marks.size();
    QTextBlock block = m_view.document()->findBlockByNumber(m_block);
    for (; block.isValid() && m_marks.size() < most && timer.elapsed() < sliceMilliseconds;
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
    if (done)
        m_slice.stop();
    if (m_marks.size() != before)
        m_view.setExtraSelections(m_marks);
}

} // namespace farthing
