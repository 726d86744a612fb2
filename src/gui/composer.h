// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "domain/act.h"
#include "gui/sentcomments.h"
#include "gui/theme.h"
#include "models/quotewords.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class Composer;
}
QT_END_NAMESPACE

namespace farthing {

class Avatars;
class Session;
struct CommentEntry;

/// Where a comment is written: keeps the draft of each post, shows what sending costs and what stands in the
/// way, and gives the text back when it was not taken.
class Composer : public QWidget
{
    Q_OBJECT

public:
    /// So many characters before the limit they are counted aloud.
    static constexpr int countedAloud = 1'000;

    /// All outlive the composer.
    Composer(Session &session, const Format &format, Avatars &avatars, const Theme &theme,
             QWidget *parent = nullptr);
    /// Saves the draft.
    ~Composer() override;

    /// An empty id: there is nothing to comment on.
    void showPost(const PostId &post);
    /// What is written from now on answers this comment.
    void replyTo(const CommentId &comment, const QString &name);
    /// The same with its words as a quotation, after what stands here; below it the person writes on.
    void quote(const CommentEntry &entry);
    /// Takes the text of a comment in hand that waits or came back, and that said `body`: it is the draft of
    /// its post again, and the intent is gone.
    void edit(const IntentId &intent, const PostId &post, const QString &body);

signals:
    void submitted(const farthing::IntentId &id);
    /// A cap on spending is in the way of sending it; the text stays.
    void stopped(const farthing::CapStop &stop);
    void failed(const farthing::AppError &error);

private:
    void connectParts(Session &session, Avatars &avatars);
    CommentAct act() const;
    void refresh();
    void refreshSend(const Quote &quote);
    void showNotice(const QString &notice);
    QString hint(const Quote &quote, qsizetype characters) const;
    /// Characters of a comment that the platform takes.
    int mostCharacters() const;
    void send();
    void sent(const Result<IntentId> &answer, const SentComment &text);
    /// Says which cap is in the way of sending; false where none is.
    bool tellStop();
    void sentAgain(const SentComment &comment);
    void forgetWhatWent(const CommentAct &comment);
    void beginAnew();
    void takeBack(const SentComment &comment);
    void giveBack(const SentComment &text, const QString &why);
    void append(const QString &text);
    void takeWhatCameBack();
    void accountChanged();
    void textChanged();
    void saveSoon();
    void saveDraft();
    void restoreDraft();
    void setText(const QString &text);
    void setReply(const std::optional<CommentId> &parent, const QString &name);
    void showReply();

    Session &m_session;
    const Format &m_format;
    const Theme &m_theme;
    QuoteWords m_words;
    std::unique_ptr<Ui::Composer> m_ui;
    SentComments *m_sent;
    PostId m_post;
    std::optional<CommentId> m_parent;
    QString m_parentName;
    QString m_kept;      ///< what the draft on disk says, as far as is known here
    AccountId m_account; ///< whose drafts these are
    Money m_price;       ///< as it stands on the button
    QString m_refusal;   ///< why the text that stands here came back
    bool m_sending = false;
    bool m_unsaved = false;
    QTimer m_pause;
};

} // namespace farthing
