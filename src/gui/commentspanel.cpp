// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commentspanel.h"

#include "gui/avatars.h"
#include "gui/commentactions.h"
#include "gui/commentdelegate.h"
#include "gui/composer.h"
#include "gui/discussionbar.h"
#include "gui/discussionwalk.h"
#include "sync/library.h"
#include "sync/session.h"
#include "ui_commentspanel.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

#include <functional>
#include <utility>

namespace farthing {

namespace {

constexpr char hideReplies[] = "hideReplies";
constexpr char showReplies[] = "showReplies";

} // namespace

CommentsPanel::CommentsPanel(Session &session, const Format &format, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_format(format),
      m_ui(std::make_unique<Ui::CommentsPanel>()),
      m_avatars(new Avatars(session.library(), theme, this)),
      m_actions(new CommentActions(session, format, this)),
      m_delegate(new CommentDelegate(*m_avatars, format, theme, this)),
      m_model(new CommentListModel(session.discussion(), session.outbox(), format, session.clock(), this)),
      m_bar(new DiscussionBar(theme, this)),
      m_composer(new Composer(session, format, *m_avatars, theme, this))
{
    m_ui->setupUi(this);
    m_ui->layout->insertWidget(0, m_bar);
    m_ui->layout->addWidget(m_composer);
    m_ui->commentList->setRowButtons(m_delegate);
    m_ui->commentList->setGuesses([this](int width) {
        return [this, guess = m_delegate->guesses(width), muted = m_delegate->mutedHeight(width)](int row) {
            return m_model->isKnownMuted(row) ? muted
                                              : guess(m_model->rowAt(row).depth, m_model->rowAt(row).size);
        };
    });
    m_ui->commentList->setModel(m_model);
    m_model->setMutes(session.mutes());
    m_model->setNotes(session.notes());
    m_walk = std::make_unique<DiscussionWalk>(*m_ui->commentList, *m_model);
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
    connect(m_model, &CommentListModel::loaded, this, [this] {
        if (!m_wanted.isEmpty())
            bring(std::exchange(m_wanted, {})); // whoever has the keyboard by now keeps it
    });
    connect(m_bar, &DiscussionBar::orderChosen, this, &CommentsPanel::choose);
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

/// What a key does while the list has the keyboard; with an icon, a button at its head does so, too.
struct CommentsPanel::Key
{
    const char *name;
    QString text;
    QKeySequence key;
    std::function<void()> act;
    const char *icon = nullptr;
    std::optional<CommentButton> button = {}; ///< of a row, that it presses
};

QList<CommentsPanel::Key> CommentsPanel::keys()
{
    const auto pressing = [this](const char *name, const QString &text, const QKeySequence &key,
                                 CommentButton button) {
        return Key{name,    text,  key, [this, button] { press(m_ui->commentList->currentIndex(), button); },
                   nullptr, button};
    };
    // Threads grow away from the side where reading begins.
    const bool mirrored = m_ui->commentList->isRightToLeft();
    return {
        pressing("likeComment", tr("Like"), Qt::Key_L, LikeButton),
        pressing("dislikeComment", tr("Dislike"), Qt::Key_D, DislikeButton),
        pressing("replyToComment", tr("Reply"), Qt::Key_R, ReplyButton),
        pressing("removeComment", tr("Remove…"), Qt::Key_Delete, RemoveButton),
        {hideReplies, tr("Hide the replies, or go to what it answers"),
         mirrored ? Qt::Key_Right : Qt::Key_Left,
         [this] {
             m_walk->foldStep(true);
         }},
        {showReplies, tr("Show the replies"), mirrored ? Qt::Key_Left : Qt::Key_Right,
         [this] {
             m_walk->foldStep(false);
         }},
        {"foldThread", tr("Hide the whole thread"), Qt::Key_C,
         [this] {
             m_walk->foldThread();
         }},
        {"previousThread", tr("Previous thread"), Qt::CTRL | Qt::Key_Up,
         [this] { m_walk->toTopLevel(false); }, "thread-previous"},
        {"nextThread", tr("Next thread"), Qt::CTRL | Qt::Key_Down, [this] { m_walk->toTopLevel(true); },
         "thread-next"},
        {"nextNewComment", tr("Next new comment"), Qt::SHIFT | Qt::Key_N, [this] { m_walk->toNew(); },
         "comment-new"},
    };
}

void CommentsPanel::addKeys()
{
    for (const Key &key : keys()) {
        auto *action = new QAction(key.text, m_ui->commentList);
        action->setObjectName(QString::fromLatin1(key.name) + QStringLiteral("Action"));
        action->setShortcut(key.key);
        action->setShortcutContext(Qt::WidgetShortcut);
        if (key.button)
            action->setData(int(*key.button));
        connect(action, &QAction::triggered, this, key.act);
        m_ui->commentList->addAction(action);
        if (key.icon)
            m_bar->addButton(action, QString::fromLatin1(key.icon));
    }
}

QList<QAction *> CommentsPanel::commands() const
{
    return m_ui->commentList->actions();
}

QList<QAction *> CommentsPanel::orders() const
{
    return m_bar->orders();
}

QString CommentsPanel::whyNot(const QAction &command) const
{
    if (m_model->rowCount() == 0)
        return m_ui->emptyLabel->text();
    const QString name = command.objectName();
    const bool aboutOne = command.data().isValid() || name.startsWith(QLatin1String(hideReplies)) ||
                          name.startsWith(QLatin1String(showReplies));
    const QModelIndex current = m_ui->commentList->currentIndex();
    if (aboutOne && !current.isValid())
        return tr("No comment is chosen.");
    return command.data().isValid()
               ? m_actions->whyNot(m_model->at(current.row()), CommentButton(command.data().toInt()))
               : QString();
}

void CommentsPanel::choose(CommentOrder order)
{
    m_model->setOrder(order);
    m_bar->setOrder(order);
    m_ui->commentList->scrollTo(m_model->index(0), QAbstractItemView::PositionAtTop);
}

void CommentsPanel::showPost(const PostId &post)
{
    m_composer->showPost(post);
    if (post == m_model->post())
        return;
    m_wanted = {};
    m_model->setPost(post);
    m_bar->setOrder(m_model->order());
    if (!post.isEmpty())
        m_session.discussion().visited(post);
}

void CommentsPanel::showComment(const CommentId &comment, bool takeKeyboard)
{
    bring(comment);
    if (takeKeyboard)
        focusList();
}

void CommentsPanel::bring(const CommentId &comment)
{
    const int row = m_model->reveal(comment);
    m_wanted = row < 0 && m_model->isLoading() ? comment : CommentId();
    if (row >= 0) {
        m_ui->commentList->setCurrentIndex(m_model->index(row));
        m_ui->commentList->scrollTo(m_model->index(row), QAbstractItemView::PositionAtCenter);
    } else if (!m_ui->commentList->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_ui->commentList->setCurrentIndex(m_model->index(0));
    }
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
        m_walk->fold(index.row(), !m_model->rowAt(index.row()).folded);
    else if (button == ShowButton ||
             (CommentActions::isAboutWords(CommentButton(button)) && m_model->at(index.row()).muted))
        m_model->showMuted(index.row()); // nobody likes or answers what they cannot see
    else if (button >= ThreadButton)
        m_walk->fold(m_model->ancestorOf(index.row(), button - ThreadButton), true);
    else
        m_actions->perform(m_model->at(index.row()), CommentButton(button));
}

void CommentsPanel::showMenu(const QModelIndex &index, QPoint position)
{
    const CommentEntry entry = m_model->at(index.row());
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("commentMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (entry.muted) {
        const QPersistentModelIndex kept(index);
        connect(menu->addAction(m_actions->hint(entry, ShowButton)), &QAction::triggered, this,
                [this, kept] { press(kept, ShowButton); });
    }
    m_actions->fillMenu(*menu, entry);
    if (entry.replies > 0) {
        const QPersistentModelIndex kept(index);
        const QString words = CommentWords(m_format).fold(entry);
        connect(menu->addAction(words), &QAction::triggered, this, [this, kept] { press(kept, FoldButton); });
    }
    if (entry.row.depth > 0) {
        const QPersistentModelIndex kept(index);
        connect(menu->addAction(tr("Hide the whole thread")), &QAction::triggered, this,
                [this, kept] { press(kept, ThreadButton); });
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
    m_bar->setWords(words);
    m_bar->setVisible(open);
    m_bar->setWalkable(m_model->rowCount() > 0);
    m_ui->emptyLabel->setText(open ? tr("No comments yet. Yours would be the first.")
                                   : tr("Open a post to see what is said about it."));
    const bool some = m_model->rowCount() > 0 || !m_model->complete();
    m_ui->stack->setCurrentWidget(some ? static_cast<QWidget *>(m_ui->commentList) : m_ui->emptyLabel);
}

} // namespace farthing
