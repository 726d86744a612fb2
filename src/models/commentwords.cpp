// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commentwords.h"

namespace farthing {

QString CommentWords::removedText() const
{
    return tr("This comment was removed.");
}

QString CommentWords::replies(int count) const
{
    return tr("%n reply(s)", "under a comment", count);
}

QString CommentWords::fold(const CommentEntry &entry) const
{
    return entry.folded ? tr("Show %n reply(s)", "a thread", entry.replies)
                        : tr("Hide %n reply(s)", "a thread", entry.replies);
}

QString CommentWords::spokenReactions(const Comment &comment) const
{
    QString words = tr("%n like(s)", "on a comment", comment.counts.like) + QStringLiteral(", ") +
                    tr("%n dislike(s)", "on a comment", comment.counts.dislike) + QLatin1Char('.');
    if (comment.mine.reaction == Reaction::Like)
        words += QLatin1Char(' ') + tr("You like it.");
    else if (comment.mine.reaction == Reaction::Dislike)
        words += QLatin1Char(' ') + tr("You dislike it.");
    return words;
}

QString CommentWords::spoken(const CommentEntry &entry, const QDateTime &now) const
{
    const Comment &comment = entry.row.comment;
    QStringList words;
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
    words << (entry.removed() ? removedText() : comment.body->simplified());
    words << m_format.age(comment.publishedAt, now) + QLatin1Char('.');
    words << spokenReactions(comment);
    if (entry.replies > 0)
        words << replies(entry.replies) + (entry.folded ? QStringLiteral(", ") + tr("hidden") : QString()) +
                     QLatin1Char('.');
    if (!entry.pending.text.isEmpty())
        words << entry.pending.text + QLatin1Char('.');
    return words.join(QLatin1Char(' '));
}

} // namespace farthing
