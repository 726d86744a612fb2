// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commentspanel.h"

#include "gui/avatars.h"
#include "gui/commentactions.h"
#include "gui/commentdelegate.h"
#include "gui/composer.h"
#include "gui/rowanchor.h"
#include "sync/library.h"
#include "sync/session.h"
#include "ui_commentspanel.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

namespace farthing {

CommentsPanel::CommentsPanel(Session &session, const Format &format, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_format(format),
      m_ui(std::make_unique<Ui::CommentsPanel>()),
      m_avatars(new Avatars(session.library(), theme, this)),
      m_actions(new CommentActions(session, format, this)),
      m_delegate(new CommentDelegate(*m_avatars, format, theme, this)),
      m_model(new CommentListModel(session.discussion(), session.outbox(), format, session.clock(), this)),
      m_composer(new Composer(session, format, *m_avatars, theme, this))
{
    m_ui->setupUi(this);
    m_ui->commentCountLabel->setFont(theme.font(FontRole::Small));
    m_ui->commentCountLabel->setContentsMargins(metrics::edge, 4, metrics::edge, 6);
    m_ui->layout->addWidget(m_composer);
    m_ui->commentList->setRowButtons(m_delegate);
    m_ui->commentList->setModel(m_model);
    new RowAnchor(m_ui->commentList);
    m_model->setMutes(session.mutes());
    m_model->setNotes(session.notes());
    m_delegate->setHints(
        [this](const CommentEntry &entry, CommentButton button) { return m_actions->hint(entry, button); });
    connectParts();
    addKeys();
    showCounts();
    m_composer->showPost({});
}

CommentsPanel::~CommentsPanel() = default;

void CommentsPanel::connectParts()
{
    connect(m_avatars, &Avatars::changed, m_ui->commentList->viewport(), qOverload<>(&QWidget::update));
    connect(m_model, &CommentListModel::countsChanged, this, &CommentsPanel::showCounts);
    connect(m_model, &CommentListModel::failed, this, &CommentsPanel::failed);
    connect(m_ui->commentList, &RowButtonsView::buttonClicked, this, &CommentsPanel::press);
    connect(m_ui->commentList, &RowButtonsView::menuRequested, this, &CommentsPanel::showMenu);
    connect(m_actions, &CommentActions::replyRequested, this, [this](const CommentEntry &entry) {
        m_composer->replyTo(entry.row.comment.id, entry.row.comment.author.name);
    });
    connect(m_actions, &CommentActions::quoteRequested, m_composer, &Composer::quote);
    connect(m_actions, &CommentActions::noteRequested, this,
            [this](const CommentEntry &entry) { emit noteRequested(entry.row.comment); });
    connect(m_actions, &CommentActions::linkOpened, this, &CommentsPanel::linkOpened);
    connect(m_actions, &CommentActions::editRequested, this, [this](const CommentEntry &entry) {
        m_composer->edit(*entry.row.intent, entry.row.comment.post, *entry.row.comment.body);
    });
    connect(m_actions, &IntentActions::submitted, this, &CommentsPanel::submitted);
    connect(m_actions, &IntentActions::stopped, this, &CommentsPanel::stopped);
    connect(m_actions, &IntentActions::failed, this, &CommentsPanel::failed);
    connect(m_composer, &Composer::submitted, this, &CommentsPanel::submitted);
    connect(m_composer, &Composer::stopped, this, &CommentsPanel::stopped);
    connect(m_composer, &Composer::failed, this, &CommentsPanel::failed);
}

void CommentsPanel::addKeys()
{
    addKey(Qt::Key_L, LikeButton);
    addKey(Qt::Key_D, DislikeButton);
    addKey(Qt::Key_R, ReplyButton);
    addKey(Qt::Key_Delete, RemoveButton);
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right}) {
        auto *action = new QAction(m_ui->commentList);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, key] {
            // Threads grow away from the side where reading begins.
            const bool mirrored = m_ui->commentList->isRightToLeft();
            foldByKey((key == Qt::Key_Left) != mirrored);
        });
        m_ui->commentList->addAction(action);
    }
}

void CommentsPanel::addKey(const QKeySequence &key, int button)
{
    auto *action = new QAction(m_ui->commentList);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this,
            [this, button] { press(m_ui->commentList->currentIndex(), button); });
    m_ui->commentList->addAction(action);
}

void CommentsPanel::showPost(const PostId &post)
{
    m_composer->showPost(post);
    if (post == m_model->post())
        return;
    m_model->setPost(post);
    m_ui->commentList->scrollToTop();
    if (!post.isEmpty())
        m_session.discussion().visited(post);
}

void CommentsPanel::showComment(const CommentId &comment)
{
    if (const int row = m_model->reveal(comment); row >= 0) {
        m_ui->commentList->setCurrentIndex(m_model->index(row));
        m_ui->commentList->scrollTo(m_model->index(row), QAbstractItemView::PositionAtCenter);
    }
    focusList();
}

void CommentsPanel::focusList()
{
    m_ui->commentList->setFocus(Qt::ShortcutFocusReason);
    if (!m_ui->commentList->currentIndex().isValid() && m_model->rowCount() > 0)
        m_ui->commentList->setCurrentIndex(m_model->index(0));
}

void CommentsPanel::focusComposer()
{
    if (QWidget *field = m_composer->findChild<QWidget *>(QStringLiteral("commentEdit")))
        field->setFocus(Qt::ShortcutFocusReason);
}

void CommentsPanel::editUnsent(const Intent &intent)
{
    if (const auto *comment = std::get_if<CommentAct>(&intent.act))
        m_composer->edit(intent.id, comment->post, comment->body);
}

void CommentsPanel::press(const QModelIndex &index, int button)
{
    if (!index.isValid())
        return;
    if (button == FoldButton)
        fold(index.row(), !m_model->at(index.row()).folded);
    else if (button == ShowButton)
        m_model->showMuted(index.row());
    else if (button >= ThreadButton)
        fold(m_model->ancestorOf(index.row(), button - ThreadButton), true);
    else
        m_actions->perform(m_model->at(index.row()), CommentButton(button));
}

void CommentsPanel::fold(int row, bool folded)
{
    if (row < 0)
        return;
    m_model->setFolded(row, folded);
    m_ui->commentList->setCurrentIndex(m_model->index(row));
}

void CommentsPanel::foldByKey(bool towardsParent)
{
    const QModelIndex current = m_ui->commentList->currentIndex();
    if (!current.isValid())
        return;
    const CommentEntry &entry = m_model->at(current.row());
    if (!towardsParent && entry.muted) {
        m_model->showMuted(current.row());
        return;
    }
    if (!towardsParent) {
        fold(current.row(), false);
        return;
    }
    if (entry.replies > 0 && !entry.folded) {
        fold(current.row(), true);
        return;
    }
    const int above = m_model->ancestorOf(current.row(), entry.row.depth - 1);
    if (above >= 0)
        m_ui->commentList->setCurrentIndex(m_model->index(above));
}

void CommentsPanel::showMenu(const QModelIndex &index, QPoint position)
{
    const CommentEntry entry = m_model->at(index.row());
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("commentMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->fillMenu(*menu, entry);
    if (entry.replies > 0) {
        const QPersistentModelIndex kept(index);
        const QString words = CommentWords(m_format).fold(entry);
        connect(menu->addAction(words), &QAction::triggered, this, [this, kept] { press(kept, FoldButton); });
    }
    menu->popup(position);
}

void CommentsPanel::showCounts()
{
    const bool open = !m_model->post().isEmpty();
    QString words = open ? tr("%Ln Comment(s)", "header of the list", m_model->count()) : QString();
    if (!m_model->complete())
        if (const auto article = m_session.library().article(m_model->post()))
            words = tr("%Ln Comment(s)", "header of the list", article->post.counts.comments);
    if (m_model->newCount() > 0)
        //: Header of the list of comments. %1: "6 Comments", %2: "2 new"
        words = tr("%1 · %2").arg(words, tr("%Ln new", "comments since the last visit", m_model->newCount()));
    m_ui->commentCountLabel->setText(words);
    m_ui->commentCountLabel->setVisible(open);
    m_ui->emptyLabel->setText(open ? tr("No comments yet. Yours would be the first.")
                                   : tr("Open a post to see what is said about it."));
    m_ui->stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_ui->commentList)
                                                          : m_ui->emptyLabel);
}

} // namespace farthing
