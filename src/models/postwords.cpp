// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/postwords.h"

namespace farthing {

QList<TonedText> PostWords::states(const PostRow &row) const
{
    QList<TonedText> states;
    if (row.removed)
        //: State of a post in the list: its author or the platform took it down
        states.append({tr("taken down"), Tone::Plain});
    if (row.waiting)
        //: State of a post in the list: a reaction of yours is in the outbox
        states.append({tr("waits to be sent"), Tone::Wait});
    if (row.mine.earned && !row.mine.earned->isZero())
        //: State of a post in the list. %1: an amount of money
        states.append({tr("earned %1").arg(m_format.amount(*row.mine.earned)), Tone::Gain});
    else if (row.mine.rating == Rating::Plus && !row.waiting)
        //: State of a post in the list: you gave it a Plus
        states.append({tr("rated plus"), Tone::Gain});
    if (row.mine.rating == Rating::Minus && !row.waiting)
        //: State of a post in the list: you gave it a Minus
        states.append({tr("rated minus"), Tone::Loss});
    if (row.canEarn)
        //: State of a post in the list. %1: an amount of money
        states.append({tr("can earn %1").arg(m_format.amount(*row.canEarn)), Tone::Gain});
    if (row.saved)
        //: State of a post in the list: kept by you for later
        states.append({tr("saved"), Tone::Plain});
    return states;
}

QString PostWords::comments(const PostRow &row) const
{
    return row.counts.comments > 0 ? tr("%Ln comment(s)", nullptr, row.counts.comments) : QString();
}

QString PostWords::keptOffline()
{
    //: State of a post: its text and its pictures are on this computer and need no network
    return tr("kept offline");
}

QString PostWords::spoken(const PostRow &row, const QDateTime &now) const
{
    QStringList parts;
    if (row.unread)
        //: Spoken before the headline of a post that was not opened yet
        parts.append(tr("Unread"));
    parts << row.title << row.author << m_format.age(row.publishedAt, now);
    //: Spoken. %1: a span of time, "2 min"
    parts.append(tr("%1 to read").arg(m_format.minutes(row.timeToRead)));
    if (const QString words = comments(row); !words.isEmpty())
        parts.append(words);
    for (const TonedText &state : states(row))
        parts.append(state.text);
    if (row.keptOffline)
        parts.append(keptOffline());
    //: Between the parts of a sentence that is read aloud
    return parts.join(tr(", "));
}

} // namespace farthing
