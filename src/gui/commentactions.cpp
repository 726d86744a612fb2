// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commentactions.h"

#include "domain/permalink.h"
#include "gui/commentlinks.h"
#include "gui/mutedpeopledialog.h"
#include "reading/linktarget.h"
#include "sync/mutes.h"
#include "sync/outbox.h"
#include "sync/session.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace farthing {

CommentActions::CommentActions(Session &session, const Format &format, QWidget *window)
    : IntentActions(session.outbox(), window),
      m_session(session),
      m_words(format),
      m_format(format),
      m_window(window)
{}

Reaction CommentActions::reactionAfter(const CommentEntry &entry, CommentButton button)
{
    const Reaction wanted = button == LikeButton ? Reaction::Like : Reaction::Dislike;
    return entry.row.comment.mine.reaction == wanted ? Reaction::None : wanted;
}

ReactAct CommentActions::reactAct(const CommentEntry &entry, CommentButton button)
{
    return {entry.row.comment.post, entry.row.comment.id, reactionAfter(entry, button)};
}

QString CommentActions::title(const CommentEntry &entry, CommentButton button) const
{
    const bool back =
        (button == LikeButton || button == DislikeButton) && reactionAfter(entry, button) == Reaction::None;
    switch (button) {
    case LikeButton:
        //: What to do with a comment
        return back ? tr("Take back the like") : tr("Like");
    case DislikeButton:
        //: What to do with a comment
        return back ? tr("Take back the dislike") : tr("Dislike");
    case ReplyButton:
        //: What to do with a comment
        return tr("Reply");
    case RemoveButton:
        //: What to do with one's own comment
        return tr("Remove…");
    case UndoButton:
        //: Take back what was not sent yet
        return tr("Undo");
    case RetryButton:
        return entry.retry;
    case EditButton:
        //: Make the text of a comment that was not sent a draft again
        return tr("Edit");
    case DiscardButton:
        //: Drop what was refused
        return tr("Discard");
    case ShowButton:
        //: Show a comment although its author is muted
        return tr("Show this comment");
    default:
        return {};
    }
}

QString CommentActions::hint(const CommentEntry &entry, CommentButton button) const
{
    QString name = title(entry, button);
    if (button != LikeButton && button != DislikeButton)
        return name;
    const Quote quote = outbox().quote(reactAct(entry, button));
    const QString refused = m_words.whyNot(quote);
    //: %1: what to do with a comment, %2: what it costs, or why it cannot be done
    return tr("%1: %2").arg(name, refused.isEmpty() ? m_words.price(quote) : refused);
}

QString CommentActions::whyNot(const CommentEntry &entry, CommentButton button) const
{
    if (entry.removed())
        return tr("This comment was removed.");
    if (entry.unsent)
        return tr("This comment was not sent yet.");
    if (button == RemoveButton && !entry.row.own)
        return tr("Only your own comments can be removed.");
    if (button == LikeButton || button == DislikeButton)
        return m_words.whyNot(outbox().quote(reactAct(entry, button)));
    return {};
}

bool CommentActions::isAboutWords(CommentButton button)
{
    return button == LikeButton || button == DislikeButton || button == ReplyButton;
}

void CommentActions::perform(const CommentEntry &entry, CommentButton button)
{
    if (entry.muted && isAboutWords(button))
        return; // what it says is hidden
    switch (button) {
    case LikeButton:
    case DislikeButton:
        react(entry, button);
        break;
    case ReplyButton:
        if (!entry.unsent && !entry.removed())
            emit replyRequested(entry);
        break;
    case RemoveButton:
        if (entry.row.own && !entry.unsent && !entry.removed())
            askToRemove(entry);
        break;
    case UndoButton:
        if (entry.row.intent)
            undo(*entry.row.intent);
        break;
    case RetryButton:
        if (entry.row.intent)
            retry(*entry.row.intent, entry.retryPrice);
        break;
    case EditButton:
        if (entry.row.intent && entry.unsent)
            emit editRequested(entry);
        break;
    case DiscardButton:
        if (entry.row.intent)
            discard(*entry.row.intent);
        break;
    default:
        break;
    }
}

void CommentActions::react(const CommentEntry &entry, CommentButton button)
{
    if (entry.unsent || entry.removed())
        return;
    const ReactAct act = reactAct(entry, button);
    const Quote quote = outbox().quote(act);
    if (quote.stop && !quote.refusal) {
        emit stopped(*quote.stop);
        return;
    }
    if (const QString refused = m_words.whyNot(quote); !refused.isEmpty()) {
        emit failed(
            AppError{AppError::Kind::Refused, refused, QStringLiteral("reaction not allowed by its quote")});
        return;
    }
    submit(act, quote.cost);
}

void CommentActions::askToRemove(const CommentEntry &entry)
{
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Remove this comment?"),
                        tr("Your comment is removed for everybody. What it cost does not come back."),
                        QMessageBox::Cancel, m_window);
    question->setObjectName(QStringLiteral("removeCommentQuestion"));
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *remove = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    // Qt's own words exist in fewer languages than ours.
    //: Button of a question
    question->button(QMessageBox::Cancel)->setText(tr("Cancel"));
    const RemoveCommentAct act{entry.row.comment.post, entry.row.comment.id};
    connect(remove, &QPushButton::clicked, this, [this, act] { submit(act, outbox().quote(act).cost); });
    question->open();
}

void CommentActions::addReaction(QMenu &menu, const CommentEntry &entry, CommentButton button)
{
    const Quote quote = outbox().quote(reactAct(entry, button));
    const QString refused = m_words.whyNot(quote);
    //: A line of a menu. %1: what to do with a comment, %2: what it costs, or why it cannot be done
    QAction *action = menu.addAction(
        tr("%1 · %2").arg(title(entry, button), refused.isEmpty() ? m_words.price(quote) : refused));
    action->setEnabled(refused.isEmpty());
    connect(action, &QAction::triggered, this, [this, entry, button] { perform(entry, button); });
}

void CommentActions::addPlain(QMenu &menu, const CommentEntry &entry, CommentButton button)
{
    connect(menu.addAction(title(entry, button)), &QAction::triggered, this,
            [this, entry, button] { perform(entry, button); });
}

void CommentActions::fillMenu(QMenu &menu, const CommentEntry &entry)
{
    if (!entry.unsent && !entry.removed() && !entry.muted) {
        addReaction(menu, entry, LikeButton);
        addReaction(menu, entry, DislikeButton);
        addPlain(menu, entry, ReplyButton);
        //: In the menu of a comment: begins an answer with its words
        QAction *quote = menu.addAction(tr("Quote"));
        quote->setObjectName(QStringLiteral("quoteAction"));
        connect(quote, &QAction::triggered, this, [this, entry] { emit quoteRequested(entry); });
        if (entry.row.own)
            addPlain(menu, entry, RemoveButton);
    }
    if (entry.row.intent && entry.row.pending == Intent::State::Waiting) {
        addPlain(menu, entry, UndoButton);
        if (entry.unsent)
            addPlain(menu, entry, EditButton);
    }
    if (entry.row.intent &&
        (entry.row.pending == Intent::State::NeedsYou || entry.row.pending == Intent::State::Refused)) {
        addPlain(menu, entry, RetryButton);
        if (entry.unsent)
            addPlain(menu, entry, EditButton);
        addPlain(menu, entry, DiscardButton);
    }
    if (entry.removed())
        return;
    if (entry.muted) {
        addOfOthers(menu, entry);
        return;
    }
    menu.addSeparator();
    const QString text = *entry.row.comment.body;
    connect(menu.addAction(tr("Copy text")), &QAction::triggered, this,
            [text] { QGuiApplication::clipboard()->setText(text); });
    if (!entry.unsent) {
        const QString link = Permalink{entry.row.comment.post, entry.row.comment.id}.toString();
        QAction *copy = menu.addAction(tr("Copy link to this comment"));
        copy->setObjectName(QStringLiteral("copyCommentLinkAction"));
        connect(copy, &QAction::triggered, this, [link] { QGuiApplication::clipboard()->setText(link); });
    }
    if (!entry.unsent) {
        //: In the menu of a comment: opens a field for what the person wants to remember of it
        QAction *note = menu.addAction(entry.note.isEmpty() ? tr("Write a note…") : tr("Your note…"));
        note->setObjectName(QStringLiteral("noteAction"));
        connect(note, &QAction::triggered, this, [this, entry] { emit noteRequested(entry); });
    }
    addLinks(menu, entry);
    addOfOthers(menu, entry);
}

void CommentActions::addLinks(QMenu &menu, const CommentEntry &entry)
{
    constexpr int most = 5;
    constexpr qsizetype mostShown = 60;
    const QList<CommentLink> links = linksIn(*entry.row.comment.body, most);
    for (const CommentLink &link : links) {
        QString shown = displayHost(link.target).left(mostShown);
        shown.replace(QLatin1Char('&'), QLatin1String("&&"));
        //: In the menu of a comment: opens a link in it. %1: where it leads
        QAction *open = menu.addAction(tr("Open link: %1").arg(shown));
        open->setObjectName(QStringLiteral("openLinkAction"));
        connect(open, &QAction::triggered, this, [this, link] { emit linkOpened(link.words, link.target); });
    }
}

void CommentActions::addOfOthers(QMenu &menu, const CommentEntry &entry)
{
    const Person author = entry.row.comment.author;
    if (entry.row.own || entry.unsent || author.id.isEmpty())
        return;
    menu.addSeparator();
    QAction *mute = menu.addAction(muteWords(m_session.mutes(), author));
    mute->setObjectName(QStringLiteral("muteAction"));
    connect(mute, &QAction::triggered, this, [this, author] { toggleMuted(m_session.mutes(), author); });
}

} // namespace farthing
