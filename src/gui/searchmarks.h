// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/searchquery.h"
#include "gui/blocksearch.h"
#include "gui/theme.h"

#include <QtCore/QObject>

namespace farthing {

class TextMarks;

/// Marks in the open article what is looked for in all of them.
class SearchMarks : public QObject
{
    Q_OBJECT

public:
    /// More than anybody looks at.
    static constexpr int most = 1'000;

    /// All outlive this; `marks` are those of `view`.
    SearchMarks(QTextEdit &view, TextMarks &marks, const Theme &theme, QObject *parent = nullptr);

    /// Nothing is marked where there are none.
    void setTerms(const QList<SearchTerm> &terms);
    /// Another article stands in the view, or the same was set anew.
    void startAgain();

private:
    void colour();

    TextMarks &m_marks;
    const Theme &m_theme;
    BlockSearch m_search;
    QList<SearchTerm> m_terms;
};

} // namespace farthing
