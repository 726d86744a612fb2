// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apperror.h"
#include "core/format.h"
#include "domain/comment.h"
#include "domain/note.h"
#include "gui/theme.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <optional>

QT_BEGIN_NAMESPACE
class QMenu;
class QPushButton;
class QTextCursor;
QT_END_NAMESPACE

namespace farthing {

class Actions;
class ArticlePane;
class MessageBar;
class NoteMarks;
class NoteSheet;
class NotesWindow;
class Session;

/// Highlights and notes in the open article: made from a selection, opened by a press, a key or from the list
/// of all notes, changed and removed.
class ArticleNotes : public QObject
{
    Q_OBJECT

public:
    /// What it stands between; all outlive it.
    struct Parts
    {
        Session &session;
        const Format &format;
        const Theme &theme;
        const Actions &actions;
        ArticlePane &article;
    };
    ArticleNotes(const Parts &parts, QWidget *window);

    /// Goes to a note, now or as soon as its article is open, with the keyboard or without it.
    void show(const NoteId &id, bool takeKeyboard = true);
    /// Opens the note to a comment, or a new one.
    void noteComment(const Comment &comment);
    NoteMarks &marks() { return *m_marks; }

signals:
    void postRequested(const farthing::PostId &post);
    /// A note that is about a comment.
    void commentRequested(const farthing::PostId &post, const farthing::CommentId &comment,
                          bool takeKeyboard);
    void told(const QString &text);
    void failed(const farthing::AppError &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectParts();
    void turnPage();
    void readNotes();
    void articleShown();
    void fillMenu(QMenu *menu);
    void highlight(bool withWords);
    QTextCursor paragraphInView() const;
    void keep(const Note &note);
    void remove(const Note &note);
    void dropRemoved();
    void openSheet(const NoteId &id, bool takeKeyboard = true);
    void goTo(const NoteId &id, bool takeKeyboard);
    void goToNext();
    void showWindow(bool onlyThisPost);

    Parts m_parts;
    QWidget *m_window;
    NoteMarks *m_marks;
    NoteSheet *m_sheet;
    MessageBar *m_line;
    QPushButton *m_gone;
    std::optional<Note> m_wanted; ///< to go to, once its article stands on the screen
    bool m_keyboardWanted = true; ///< by whoever wants to go there
    QPointer<NotesWindow> m_list; ///< while it is open
};

} // namespace farthing
