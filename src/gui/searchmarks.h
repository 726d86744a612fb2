// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/searchquery.h"
#include "gui/theme.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtWidgets/QTextEdit>

namespace farthing {

/// Marks in the open article what is looked for. A long article is looked through in slices, so that it
/// opens no later for that.
class SearchMarks : public QObject
{
    Q_OBJECT

public:
    /// More than anybody looks at.
    static constexpr int most = 1'000;

    /// Both outlive this.
    SearchMarks(QTextEdit &view, const Theme &theme, QObject *parent = nullptr);

    /// Nothing is marked where there are none.
    void setTerms(const QList<SearchTerm> &terms);
    /// Another article stands in the view, or the same was set anew.
    void startAgain();

private:
    void look();
    int laidOut() const;

    QTextEdit &m_view;
    const Theme &m_theme;
    QList<SearchTerm> m_terms;
    QList<QTextEdit::ExtraSelection> m_marks;
    int m_block = 0; ///< the next that is looked through
    QTimer m_slice;
};

} // namespace farthing
