// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"
#include "models/commentlistmodel.h"

#include <QtWidgets/QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class CommentsPanel;
}
QT_END_NAMESPACE

namespace farthing {

class Avatars;
class CommentActions;
class CommentDelegate;
class Composer;
class DiscussionBar;
class DiscussionWalk;
class Session;

/// Comment-to-Earn: the comments of the open post in their threads, and the field for one's own.
class CommentsPanel : public QWidget
{
    Q_OBJECT

public:
    /// All outlive the panel.
    CommentsPanel(Session &session, const Format &format, const Theme &theme, QWidget *parent = nullptr);
    ~CommentsPanel() override;

    /// What can be done with the current comment by a key.
    QList<QAction *> commands() const;
    /// Why the current comment does not allow it; empty: it does.
    QString whyNot(const QAction &command) const;
    QList<QAction *> orders() const;

public slots:
    /// An empty id: no post is open.
    void showPost(const farthing::PostId &post);
    /// Of the open post: unfolds the threads that hide it, brings it into sight and, where it is asked to,
    /// gives it the keyboard; the first one where it is not here.
    void showComment(const farthing::CommentId &comment, bool takeKeyboard = true);
    void focusList();
    void focusComposer();
    /// Takes the text of a comment in hand that waits or came back.
    void editUnsent(const Intent &intent);

signals:
    void submitted(const farthing::IntentId &id);
    /// The person wants to write something to it for themselves.
    void noteRequested(const farthing::Comment &comment);
    void linkOpened(const QString &words, const QString &target);
    /// A cap on spending is in the way; nothing happened.
    void stopped(const farthing::CapStop &stop);
    void failed(const farthing::AppError &error);

private:
    void connectParts();
    struct Key;
    QList<Key> keys();
    void addKeys();
    void bring(const CommentId &comment);
    void press(const QModelIndex &index, int button);
    void choose(CommentOrder order);
    void showMenu(const QModelIndex &index, QPoint position);
    void showCounts();

    Session &m_session;
    const Format &m_format;
    std::unique_ptr<Ui::CommentsPanel> m_ui;
    Avatars *m_avatars;
    CommentActions *m_actions;
    CommentDelegate *m_delegate;
    CommentListModel *m_model;
    DiscussionBar *m_bar;
    std::unique_ptr<DiscussionWalk> m_walk;
    CommentId m_wanted; ///< to be shown when the comments are there
    Composer *m_composer;
};

} // namespace farthing
