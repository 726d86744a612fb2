// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/note.h"
#include "gui/theme.h"
#include "reading/passage.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtGui/QTextDocument>

namespace farthing {

class ArticleView;

/// Where the notes of the open article stand in it, painted behind its letters. Only what is in view is asked
/// for its place, so that no layout is waited for.
class NoteMarks : public QObject
{
    Q_OBJECT

public:
    /// A note in the document: from one position of it to another.
    struct Mark
    {
        Note note;
        int begin = 0;
        int end = 0;
    };

    /// A note with words of its own, at the line in view where it begins.
    struct Sign
    {
        NoteId note;
        int y = 0; ///< the middle of the line, in the viewport
    };

    /// Both outlive this.
    NoteMarks(ArticleView &view, const Theme &theme, QObject *parent = nullptr);

    /// Those of the article that stands in the view now.
    void setNotes(const QList<Note> &notes);
    /// They were given for the document that stands in the view.
    bool isCurrent() const;
    /// In the order of the text.
    const QList<Mark> &marks() const { return m_marks; }
    /// Those whose words are not in the article any more.
    const QList<Note> &gone() const { return m_gone; }
    const Mark *find(const NoteId &id) const;
    /// The shortest that is painted under this point of the viewport.
    const Mark *at(QPoint position) const;
    /// The shortest that holds all of these positions.
    const Mark *around(int begin, int end) const;
    QList<Sign> signsInView() const;

signals:
    void changed();

private:
    void place(const Note &note, const std::optional<PassageRange> &range);
    bool isOfThisDocument() const;
    void paint(QPainter &painter, const QRect &clip) const;
    void paintMark(QPainter &painter, const Mark &mark, int first, int last) const;
    QPair<int, int> inView() const;

    ArticleView &m_view;
    const Theme &m_theme;
    QPointer<QTextDocument> m_document; ///< that the positions count in
    QList<Mark> m_marks;
    QList<Note> m_gone;
};

} // namespace farthing
