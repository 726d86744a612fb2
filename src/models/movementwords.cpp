// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/movementwords.h"

namespace farthing {

Cause causeOf(const StatementItem &item)
{
    if (item.line == Line::Grant)
        return Cause::Platform;
    if (item.causedBy == CausedBy::Others || !item.post)
        return Cause::Others;
    if (item.line == Line::PnlReports)
        return Cause::Report;
    return item.comment ? Cause::Comment : Cause::Post;
}

Tone MovementWords::tone(const StatementItem &item)
{
    if (item.amount.isZero())
        return Tone::Plain;
    return item.amount.isNegative() ? Tone::Loss : Tone::Gain;
}

QString MovementWords::subject(const StatementItem &item) const
{
    if (item.line == Line::Grant)
        //: Of a movement of money: where it came from
        return tr("from the platform");
    if (item.causedBy == CausedBy::Others)
        //: Of a movement of money that others caused; they are summed by day
        return tr("from others, that day");
    if (item.postTitle)
        return item.postTitle->simplified();
    //: Of a movement of money on a post whose title is not here
    return item.post ? tr("a post that is not here") : QString();
}

QString MovementWords::leadsTo(const StatementItem &item) const
{
    switch (causeOf(item)) {
    case Cause::Post:
        //: What opening a movement of money does
        return tr("Opens the post.");
    case Cause::Comment:
        //: What opening a movement of money does
        return tr("Opens the comment in its post.");
    case Cause::Report:
        //: What opening a movement of money does
        return tr("Opens the report of the post.");
    case Cause::Others:
        return tr("Others caused this. The platform sums it by day and does not name the posts.");
    case Cause::Platform:
        break;
    }
    return tr("The platform granted this. No post is behind it.");
}

QString MovementWords::spoken(const StatementItem &item) const
{
    const QString amount = m_format.amountWithUnit(
        item.amount.isNegative() ? item.amount.negated().valueOr(item.amount) : item.amount);
    //: %1: an amount with its unit
    const QString moved = item.amount.isNegative() ? tr("spent %1").arg(amount) : tr("earned %1").arg(amount);
    const QString about = subject(item);
    if (about.isEmpty())
        //: A movement of money, read aloud. %1: its line, %2: "earned 0.50 Twei", %3: date and time
        return tr("%1, %2. %3.").arg(lineTitle(item.line), moved, m_format.dateTime(item.at));
    //: A movement of money, read aloud. %1: its line, %2: "earned 0.50 Twei", %3: the post, %4: date and time
    return tr("%1, %2. %3. %4.").arg(lineTitle(item.line), moved, about, m_format.dateTime(item.at));
}

} // namespace farthing
