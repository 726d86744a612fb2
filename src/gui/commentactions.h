// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commentdelegate.h"
#include "gui/intentactions.h"
#include "models/quotewords.h"

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace farthing {

class Session;

/// What a person can do with one comment: what it would cost, why it cannot be done, and doing it.
class CommentActions : public IntentActions
{
    Q_OBJECT

public:
    /// All outlive this; `window` is what a question stands in front of.
    CommentActions(Session &session, const Format &format, QWidget *window);

    /// "Dislike: costs 0.10", "Like: Available from LVL 5; you are 3."
    QString hint(const CommentEntry &entry, CommentButton button) const;
    /// Why it cannot be done, in a sentence; empty: it can.
    QString whyNot(const CommentEntry &entry, CommentButton button) const;
    void perform(const CommentEntry &entry, CommentButton button);
    /// Answers or judges what a comment says.
    static bool isAboutWords(CommentButton button);
    /// Everything that this comment allows, with prices; what it does not is shown with its reason.
    void fillMenu(QMenu &menu, const CommentEntry &entry);

signals:
    void replyRequested(const farthing::CommentEntry &entry);
    /// Its words are to be quoted in an answer.
    void quoteRequested(const farthing::CommentEntry &entry);
    /// Something is to be written to it for oneself.
    void noteRequested(const farthing::CommentEntry &entry);
    /// A link in it was chosen; `words` are those of the link.
    void linkOpened(const QString &words, const QString &target);
    /// The text of one that was refused is to be written anew; it is still kept where it was.
    void editRequested(const farthing::CommentEntry &entry);

private:
    /// The reaction that pressing `button` leads to: pressed again, it is taken back.
    static Reaction reactionAfter(const CommentEntry &entry, CommentButton button);
    static ReactAct reactAct(const CommentEntry &entry, CommentButton button);
    QString title(const CommentEntry &entry, CommentButton button) const;
    void react(const CommentEntry &entry, CommentButton button);
    void askToRemove(const CommentEntry &entry);
    void addReaction(QMenu &menu, const CommentEntry &entry, CommentButton button);
    void addPlain(QMenu &menu, const CommentEntry &entry, CommentButton button);
    void addOfOthers(QMenu &menu, const CommentEntry &entry);
    void addLinks(QMenu &menu, const CommentEntry &entry);

    Session &m_session;
    QuoteWords m_words;
    const Format &m_format;
    QWidget *m_window;
};

} // namespace farthing
