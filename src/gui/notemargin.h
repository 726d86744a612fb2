// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/notemarks.h"

#include <QtWidgets/QWidget>

namespace farthing {

/// The strip beside the column of an article: a sign where a note begins that says something.
class NoteMargin : public QWidget
{
    Q_OBJECT

public:
    /// A child of the view; `marks` and `theme` outlive it.
    NoteMargin(ArticleView &view, const NoteMarks &marks, const Theme &theme);

signals:
    void noteClicked(const farthing::NoteId &id);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void place();
    std::optional<NoteId> noteAt(int y) const;

    ArticleView &m_view;
    const NoteMarks &m_marks;
    const Theme &m_theme;
};

} // namespace farthing
