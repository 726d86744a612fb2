// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/searchmarks.h"

#include "domain/searchhits.h"
#include "gui/textmarks.h"

namespace farthing {

SearchMarks::SearchMarks(QTextEdit &view, TextMarks &marks, const Theme &theme, QObject *parent)
    : QObject(parent), m_marks(marks), m_theme(theme), m_search(view)
{
    connect(&m_search, &BlockSearch::found, this,
            [this](const QList<TextRange> &ranges) { m_marks.add(TextMarks::Layer::Search, ranges); });
    connect(&theme, &Theme::changed, this, &SearchMarks::colour);
    colour();
}

void SearchMarks::colour()
{
    QTextCharFormat format;
    format.setBackground(m_theme.tokens().accentBg);
    format.setForeground(m_theme.tokens().ink);
    format.setFontUnderline(true);
    m_marks.setFormat(TextMarks::Layer::Search, format);
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
    m_search.stop();
    m_marks.clear(TextMarks::Layer::Search);
    if (m_terms.isEmpty())
        return;
    m_search.start([terms = m_terms](QStringView text, int left) { return hitsIn(text, terms, left); }, most);
}

} // namespace farthing
