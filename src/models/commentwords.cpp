// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commentwords.h"

namespace farthing {

QString CommentWords::instead(const CommentEntry &entry) const
{
    return entry.unreadable ? tr("This comment is damaged on this computer. It comes once more from the "
                                 "platform at the next start.")
                            : tr("This comment was removed.");
}

QString CommentWords::mutedText(const CommentEntry &entry) const
{
    constexpr qsizetype longest = 60;
    //: In place of a comment; %1: the name of a person whose comments are not shown unasked
    return tr("Muted: %1")
        .arg(QChar(0x2068) + entry.row.comment.author.name.simplified().left(longest) + QChar(0x2069));
}

QString CommentWords::noteText(const CommentEntry &entry) const
{
    constexpr qsizetype longest = 600;
    const QString text = entry.note.simplified();
    //: Below a comment; %1: what the person wrote to it for themselves
    return tr("Your note: %1").arg(text.size() <= longest ? text : text.left(longest) + QChar(0x2026));
}

QString CommentWords::replies(int count) const
{
    return tr("%Ln reply(s)", "under a comment", count);
}

QString CommentWords::fold(const CommentEntry &entry) const
{
    return entry.folded ? tr("Show %Ln reply(s)", "a thread", entry.replies)
                        : tr("Hide %Ln reply(s)", "a thread", entry.replies);
}

QString CommentWords::spokenReactions(const Comment &comment) const
{
    //: Spoken of a comment; %1: "3 likes", %2: "1 dislike"
    QString words = tr("%1, %2.").arg(tr("%Ln like(s)", "on a comment", comment.counts.like),
                                      tr("%Ln dislike(s)", "on a comment", comment.counts.dislike));
    if (comment.mine.reaction == Reaction::Like)
        words += QLatin1Char(' ') + tr("You like it.");
    else if (comment.mine.reaction == Reaction::Dislike)
        words += QLatin1Char(' ') + tr("You dislike it.");
    return words;
}

QString CommentWords::spoken(const CommentEntry &entry, const QDateTime &now) const
{
    if (entry.unreadable)
        return instead(entry);
    const Comment &comment = entry.row.comment;
    QStringList words;
    if (entry.muted) {
        words << mutedText(entry) + QLatin1Char('.');
        if (entry.replies > 0)
            words << replies(entry.replies) + QLatin1Char('.');
        return words.join(QLatin1Char(' '));
    }
    QString head = comment.author.name;
    if (entry.row.own)
        //: %1: the person's own name, before the own comment
        head = tr("%1, your own").arg(head);
    if (entry.row.isNew)
        //: %1: a name, before a comment that is new since the last visit
        head = tr("%1, new").arg(head);
    if (entry.row.depth > 0)
        //: %1: a name, %2: how deep in a thread
        head = tr("%1, reply at depth %2").arg(head, m_format.number(entry.row.depth));
    words << head + QLatin1Char('.');
    words << (entry.removed() ? instead(entry) : comment.body->simplified());
    words << m_format.age(comment.publishedAt, now) + QLatin1Char('.');
    words << spokenReactions(comment);
    if (entry.replies > 0)
        //: Spoken of a comment whose thread is folded; %1: "3 replies"
        words << (entry.folded ? tr("%1, hidden.") : QStringLiteral("%1.")).arg(replies(entry.replies));
    if (!entry.pending.text.isEmpty())
        words << entry.pending.text + QLatin1Char('.');
    if (!entry.note.isEmpty())
        words << noteText(entry);
    return words.join(QLatin1Char(' '));
}

} // namespace farthing
