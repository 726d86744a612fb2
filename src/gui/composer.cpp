// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/composer.h"

#include "core/future.h"
#include "gui/avatarbutton.h"
#include "gui/avatars.h"
#include "gui/commentlinks.h"
#include "models/commentwords.h"
#include "sync/discussion.h"
#include "sync/outbox.h"
#include "sync/scheduler.h"
#include "sync/session.h"
#include "sync/wallet.h"
#include "ui_composer.h"

#include <QtCore/QUuid>
#include <QtWidgets/QStyle>

#include <chrono>

namespace farthing {

namespace {

constexpr std::chrono::milliseconds pauseBeforeSaving(400);

qsizetype charactersOf(const QString &text)
{
    // As a platform counts: whole characters, not halves of surrogate pairs.
    return text.toUcs4().size();
}

} // namespace

Composer::Composer(Session &session, const Format &format, Avatars &avatars, const Theme &theme,
                   QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_format(format),
      m_theme(theme),
      m_words(format),
      m_ui(std::make_unique<Ui::Composer>()),
      m_sent(new SentComments(session.outbox(), format, this))
{
    m_ui->setupUi(this);
    m_ui->sendCommentButton->setTheme(theme);
    m_ui->replyLine->hide();
    m_ui->noticeLabel->hide();
    m_ui->hintLabel->setFont(theme.font(FontRole::Small));
    m_ui->noticeLabel->setFont(theme.font(FontRole::Small));
    m_ui->replyLabel->setFont(theme.font(FontRole::Small));
    m_ui->priceLabel->setFont(theme.font(FontRole::Small));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeSaving);
    if (const std::optional<Account> &account = m_session.wallet().account())
        m_account = account->id;
    m_ui->commentAvatarButton->setSource(session, avatars, theme);
    connectParts(session, avatars);
    showReply();
    refresh();
}

void Composer::connectParts(Session &session, Avatars &avatars)
{
    connect(&m_pause, &QTimer::timeout, this, &Composer::saveDraft);
    connect(m_ui->commentEdit, &QPlainTextEdit::textChanged, this, &Composer::textChanged);
    connect(m_ui->commentEdit, &GrowingEdit::focusChanged, this, [this] {
        // Whoever goes elsewhere may sign out there: then it is saved already.
        if (!m_ui->commentEdit->hasFocus())
            saveDraft();
        refresh();
    });
    connect(m_ui->commentEdit, &GrowingEdit::sendPressed, this, [this] {
        if (m_ui->sendCommentButton->isEnabled())
            m_ui->sendCommentButton->click();
        else
            tellStop();
    });
    connect(m_ui->sendCommentButton, &PaidButton::pressedInVain, this, &Composer::tellStop);
    connect(&session.outbox(), &Outbox::spendingChanged, this, &Composer::refresh);
    connect(m_ui->sendCommentButton, &QPushButton::clicked, this, &Composer::send);
    connect(m_ui->cancelReplyButton, &QToolButton::clicked, this, [this] {
        setReply(std::nullopt, {});
        saveSoon();
    });
    connect(&session.wallet(), &Wallet::accountChanged, this, &Composer::accountChanged);
    connect(&session.wallet(), &Wallet::rulesChanged, this, &Composer::refresh);
    connect(&session.scheduler(), &Scheduler::connectionChanged, this, &Composer::refresh);
    connect(&avatars, &Avatars::changed, this, &Composer::showReply);
    connect(m_ui->commentAvatarButton, &AvatarButton::failed, this, &Composer::failed);
    connect(m_ui->commentAvatarButton, &AvatarButton::chosen, this, &Composer::saveSoon);
    connect(m_sent, &SentComments::cameBack, this, &Composer::giveBack);
    connect(m_sent, &SentComments::sentAgain, this, &Composer::sentAgain);
    connect(m_sent, &SentComments::takenBack, this, &Composer::takeBack);
    connect(m_sent, &SentComments::goneElsewhere, this, &Composer::takeWhatCameBack);
    connect(m_sent, &SentComments::wentElsewhere, this, &Composer::forgetWhatWent);
    connect(m_sent, &SentComments::changed, this, &Composer::refresh);
}

Composer::~Composer()
{
    saveDraft();
}

void Composer::showPost(const PostId &post)
{
    if (post == m_post)
        return;
    saveDraft();
    m_post = post;
    m_refusal.clear();
    restoreDraft();
    refresh();
}

void Composer::replyTo(const CommentId &comment, const QString &name)
{
    setReply(comment, name);
    saveSoon();
    m_ui->commentEdit->setFocus(Qt::OtherFocusReason);
}

void Composer::quote(const CommentEntry &entry)
{
    replyTo(entry.row.comment.id, entry.row.comment.author.name);
    const QString quoted = quotation(entry.row.comment.body.value_or(QString()));
    if (quoted.isEmpty())
        return;
    QTextCursor cursor(m_ui->commentEdit->document());
    cursor.movePosition(QTextCursor::End);
    const bool below = !m_ui->commentEdit->document()->isEmpty();
    cursor.insertText((below ? QStringLiteral("\n\n") : QString()) + quoted + QLatin1Char('\n'));
    m_ui->commentEdit->setTextCursor(cursor);
}

void Composer::setReply(const std::optional<CommentId> &parent, const QString &name)
{
    m_parent = parent;
    m_parentName = name.simplified();
    showReply();
    refresh();
}

/// Another account is signed in, or none: what stands here is not its own.
void Composer::accountChanged()
{
    const std::optional<Account> &account = m_session.wallet().account();
    if (const AccountId now = account ? account->id : AccountId(); now != m_account) {
        m_account = now;
        m_sent->forget();
        m_refusal.clear();
        restoreDraft();
    }
    m_ui->commentAvatarButton->refresh();
    refresh();
}

void Composer::showReply()
{
    m_ui->replyLine->setVisible(m_parent.has_value());
    //: Over the field for a comment; %1: the name of whom it answers
    m_ui->replyLabel->setText(m_parentName.isEmpty() ? tr("Reply") : tr("Reply to %1").arg(m_parentName));
    m_ui->cancelReplyButton->setIcon(m_theme.icon(QStringLiteral("close")));
}

CommentAct Composer::act() const
{
    return {m_post, CommentId{}, m_ui->commentEdit->toPlainText(), m_parent,
            m_ui->commentAvatarButton->avatar()};
}

void Composer::textChanged()
{
    m_refusal.clear();
    saveSoon();
    refresh();
}

void Composer::saveSoon()
{
    m_unsaved = true;
    m_pause.start();
}

void Composer::saveDraft()
{
    m_pause.stop();
    if (!m_unsaved || m_post.isEmpty())
        return;
    m_unsaved = false;
    m_kept = m_ui->commentEdit->toPlainText();
    m_session.discussion().saveDraft(m_post, {m_kept, m_parent, m_ui->commentAvatarButton->avatar()});
}

void Composer::restoreDraft()
{
    const Result<Draft> draft = m_post.isEmpty() ? Draft() : m_session.discussion().draft(m_post);
    const Draft kept = draft.valueOr(Draft());
    m_kept = kept.text;
    setText(kept.text);
    // The name is only for the eye; whoever was answered stands above in the thread.
    setReply(kept.parent, {});
    m_ui->commentAvatarButton->show(kept.avatar);
    if (!draft)
        emit failed(draft.error());
}

void Composer::setText(const QString &text)
{
    m_ui->commentEdit->setPlainText(text);
    m_ui->commentEdit->moveCursor(QTextCursor::End);
    m_pause.stop();
    m_unsaved = false;
    m_kept = text;
}

void Composer::refresh()
{
    const Quote quote = m_session.outbox().quote(act());
    const bool written = !m_ui->commentEdit->document()->isEmpty();
    // At rest it is one calm line with the price; what is needed for sending comes with the hand.
    const bool active =
        written || m_parent || m_ui->commentEdit->hasFocus() || m_ui->sendCommentButton->hasFocus();
    setEnabled(!m_post.isEmpty());
    m_ui->priceLabel->setVisible(!active && !quote.cost.isZero());
    m_ui->priceLabel->setText(m_format.amountWithUnit(quote.cost));
    m_ui->sendLine->setVisible(active);
    m_ui->commentBox->setProperty("active", m_ui->commentEdit->hasFocus());
    m_ui->commentBox->style()->unpolish(m_ui->commentBox);
    m_ui->commentBox->style()->polish(m_ui->commentBox);
    refreshSend(quote);
}

void Composer::refreshSend(const Quote &quote)
{
    const QString text = m_ui->commentEdit->toPlainText();
    const qsizetype characters = charactersOf(text);
    const bool blank = text.trimmed().isEmpty();
    // A field that is still empty breaks no rule.
    const bool invalid = blank && quote.refusal == Problem::Type::Invalid;
    const QString refused = invalid || m_post.isEmpty() ? QString() : m_words.whyNot(quote);
    m_price = quote.cost;
    QString price = quote.cost.isZero() ? QString() : m_format.amount(quote.cost);
    if (quote.balanceAfter && !quote.cost.isZero())
        //: On a button, after its name. %1: the price, %2: the balance after it
        price = tr("%1 · %2 after").arg(price, m_format.amount(*quote.balanceAfter));
    //: On a button, before the price: sends a comment
    m_ui->sendCommentButton->setWords(tr("Send"), price, PaidButton::Tone::Plain);
    m_ui->sendCommentButton->setEnabled(refused.isEmpty() && !blank && !m_sending &&
                                        characters <= mostCharacters());
    m_ui->hintLabel->setText(hint(quote, characters));
    if (!m_refusal.isEmpty())
        //: %1: why a comment was refused, a sentence
        showNotice(tr("Not taken: %1 Your text is back.").arg(m_refusal));
    else if (!refused.isEmpty() && !blank)
        //: %1: why a comment cannot be sent now, a sentence
        showNotice(tr("%1 Your draft is kept.").arg(refused));
    else
        showNotice(refused);
}

void Composer::showNotice(const QString &notice)
{
    m_ui->noticeLabel->setText(notice);
    m_ui->noticeLabel->setVisible(!notice.isEmpty());
}

int Composer::mostCharacters() const
{
    return m_session.scheduler().connection().mostCommentCharacters;
}

QString Composer::hint(const Quote &quote, qsizetype characters) const
{
    const qsizetype left = mostCharacters() - characters;
    if (left < 0)
        return tr("%Ln character(s) too many", "of a comment", int(-left));
    if (left <= countedAloud && characters > 0)
        return tr("%Ln character(s) left", "of a comment", int(left));
    if (quote.reward && !quote.reward->isZero())
        //: What a comment may earn; %1: an amount
        return tr("can earn %1").arg(m_format.amount(*quote.reward));
    return {};
}

void Composer::send()
{
    if (m_sending || m_post.isEmpty())
        return;
    CommentAct comment = act();
    comment.id = CommentId{QUuid::createUuid().toString(QUuid::WithoutBraces)};
    const SentComment text{{}, m_post, comment.body, m_parent, m_parentName, comment.avatar};
    m_sending = true;
    // What is handed over takes the draft with it, in one step; so the draft has to say the same.
    saveDraft();
    refresh();
    whenDone(m_session.outbox().submit(comment, m_price), this,
             [this, text](const Result<IntentId> &answer) { sent(answer, text); });
}

void Composer::sent(const Result<IntentId> &answer, const SentComment &text)
{
    m_sending = false;
    if (!answer) {
        refresh();
        if (!tellStop())
            emit failed(answer.error());
        return;
    }
    m_sent->add(*answer, text);
    // Another word that was written meanwhile is another draft.
    if (m_post == text.post && m_ui->commentEdit->toPlainText() == text.body)
        beginAnew();
    m_refusal.clear();
    refresh();
    emit submitted(*answer);
}

bool Composer::tellStop()
{
    const Quote quote = m_session.outbox().quote(act());
    if (quote.refusal || quote.unsupportedWhy || !quote.stop)
        return false;
    emit stopped(*quote.stop);
    return true;
}

void Composer::edit(const IntentId &intent, const PostId &post, const QString &body)
{
    const Draft there = m_session.discussion().draft(post).valueOr(Draft());
    const QString standing = m_post == post ? m_ui->commentEdit->toPlainText() : there.text;
    if (standing != body && !standing.trimmed().isEmpty()) {
        emit failed(AppError{AppError::Kind::Refused,
                             tr("Another comment is being written here. Send or clear it first."),
                             QStringLiteral("the composer holds another text")});
        return;
    }
    // First it is certain that it is not sent any more; in the same step its text becomes the draft.
    // Where it is too late, it goes on, and may still come back.
    const QString name = m_sent->answered(intent);
    whenDone(m_session.outbox().takeBack(intent), this, [this, intent, post, name](const Result<void> &done) {
        if (!done) {
            emit failed(done.error());
            return;
        }
        m_sent->letGo(intent);
        if (m_post != post)
            return;
        restoreDraft();
        setReply(m_parent, name);
        m_ui->commentEdit->setFocus(Qt::OtherFocusReason);
    });
}

/// It was sent again from elsewhere, as it was.
void Composer::sentAgain(const SentComment &comment)
{
    if (m_post != comment.post || m_ui->commentEdit->toPlainText() != comment.body ||
        m_parent != comment.parent)
        return;
    m_session.discussion().saveDraft(m_post, {});
    beginAnew();
}

/// It stood here as a draft, from before this window was opened.
void Composer::forgetWhatWent(const CommentAct &comment)
{
    const bool stands = m_post == comment.post && m_parent == comment.parent &&
                        m_ui->commentEdit->toPlainText() == comment.body;
    if (!stands || m_unsaved || m_sending)
        return;
    const Result<Draft> kept = m_session.discussion().draft(m_post);
    if (kept && kept->isEmpty())
        beginAnew();
}

void Composer::beginAnew()
{
    setText(QString());
    setReply(std::nullopt, {});
    refresh();
}

/// Undone, or discarded: what was written is the person's again.
void Composer::takeBack(const SentComment &comment)
{
    if (m_post == comment.post && !m_ui->commentEdit->document()->isEmpty())
        append(comment.body);
    else if (m_post == comment.post)
        giveBack(comment, QString());
    // Under another post the draft on disk has it already.
}

/// The text of an act that was not sent from here came back to the draft on disk.
void Composer::takeWhatCameBack()
{
    const Draft kept = m_post.isEmpty() ? Draft() : m_session.discussion().draft(m_post).valueOr(Draft());
    if (m_ui->commentEdit->document()->isEmpty())
        restoreDraft();
    else if (kept.text.size() > m_kept.size() && kept.text.startsWith(m_kept))
        append(kept.text.mid(m_kept.size()).trimmed());
}

/// Puts `text` after what is being written, a blank line between them.
void Composer::append(const QString &text)
{
    const QString there = m_ui->commentEdit->toPlainText();
    if (there != text)
        setText(there + QStringLiteral("\n\n") + text);
    m_unsaved = true;
    saveDraft();
}

void Composer::giveBack(const SentComment &text, const QString &why)
{
    const Draft draft{text.body, text.parent, text.avatar};
    if (m_post != text.post) {
        const Result<Draft> there = m_session.discussion().draft(text.post);
        if (there && there->isEmpty()) {
            m_session.discussion().saveDraft(text.post, draft);
            m_sent->putBack(text.id);
        }
        return;
    }
    if (!m_ui->commentEdit->document()->isEmpty())
        return; // Something newer stands here; the refused text stays in the list of comments.
    setText(text.body);
    setReply(text.parent, text.parentName);
    m_ui->commentAvatarButton->show(text.avatar);
    m_session.discussion().saveDraft(text.post, draft);
    m_sent->putBack(text.id);
    m_refusal = why;
}

} // namespace farthing
