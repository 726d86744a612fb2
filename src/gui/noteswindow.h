// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apperror.h"
#include "core/format.h"
#include "domain/note.h"
#include "gui/theme.h"

#include <QtWidgets/QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class NotesWindow;
}
QT_END_NAMESPACE

namespace farthing {

class MessageBar;
class NoteListModel;
class Session;

/// Every note, newest first, or those of the open article: opened at their places, or removed. The window
/// behind it stays in use.
class NotesWindow : public QDialog
{
    Q_OBJECT

public:
    /// All outlive the window.
    NotesWindow(Session &session, const Format &format, const Theme &theme, QWidget *parent = nullptr);
    ~NotesWindow() override;

    /// The open article, empty where none is; and whether only its notes are shown.
    void setPost(const PostId &post, bool only);
    /// Another article is open.
    void turnPage(const PostId &post);
    /// Those of it whose words are not in it any more.
    void setGone(const QList<Note> &gone);

signals:
    void noteOpened(const farthing::NoteId &id);
    void failed(const farthing::AppError &error);

private:
    void connectParts();
    void filter();
    void showState();
    void openCurrent();
    void removeCurrent();
    void putBack(const Note &note);
    std::optional<Note> current() const;

    Session &m_session;
    std::unique_ptr<Ui::NotesWindow> m_ui;
    MessageBar *m_line;
    NoteListModel *m_model;
    PostId m_post;
};

} // namespace farthing
