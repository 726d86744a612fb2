// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/pdfstatement.h"

#include "archive/bufferedtext.h"

namespace farthing {

PdfStatement::PdfStatement(QIODevice &device, const QLocale &locale, const QFont &font)
    : m_format(locale, QTimeZone::utc()), m_pages(device, locale, font)
{}

Result<void> PdfStatement::begin(const StatementHead &head)
{
    m_head = head;
    m_written = head.totals.opening;
    //: Head of a printed statement; %1: the name of an account
    const QString title = head.account ? tr("Statement of %1").arg(head.account->name.simplified())
                                       //: Head of a printed statement
                                       : tr("Statement");
    const QStringList figures{m_format.amount(head.totals.opening), m_format.amount(head.totals.closing)};
    if (!m_pages.begin(title, figures))
        return cannotWrite(QStringLiteral("the painter does not begin"));
    m_pages.setFoot(title);
    m_pages.addText(title, PdfPages::Weight::Title);
    m_pages.addText(periodWords(), PdfPages::Weight::Strong);
    //: On a printed statement; %1: date and time
    m_pages.addText(tr("As it stood at %1. All times are in UTC.").arg(m_format.dateTime(head.exportedAt)));
    if (isSummed())
        m_pages.addText(tr("The sum of each day and line. As CSV or JSON, the export has every movement."));
    m_pages.addGap();
    const QString unit = head.totals.closing.unit().name();
    //: Head of a column: when money moved
    m_pages.beginTable({tr("Time"),
                        //: Head of a column: the line of the books, "Comment Rewards"
                        tr("Line"),
                        //: Head of a column: the post that a movement was about
                        tr("Post"),
                        //: Head of a column of money; %1: the unit
                        tr("Amount, %1").arg(unit),
                        //: Head of a column of money; %1: the unit
                        tr("Balance, %1").arg(unit)});
    //: On a printed statement: what the account held before the first movement
    m_pages.addRow(
        {QString(), tr("Opening balance"), QString(), QString(), m_format.amount(head.totals.opening)},
        PdfPages::Weight::Strong);
    return {};
}

Result<void> PdfStatement::add(const StatementItem &item, Money balance)
{
    if (Result<void> turned = turnDay(item); !turned)
        return turned;
    if (isSummed())
        return addToDay(item);
    m_pages.addRow({m_format.time(item.at), lineWords(item.line), subjectWords(item),
                    m_format.signedAmount(item.amount), m_format.amount(balance)});
    return {};
}

Result<void> PdfStatement::turnDay(const StatementItem &item)
{
    const QDate day = item.at.toUTC().date();
    if (day == m_day)
        return {};
    if (Result<void> written = writeDay(); !written)
        return written;
    m_day = day;
    m_pages.addGroup(m_format.date(item.at));
    return {};
}

Result<void> PdfStatement::addToDay(const StatementItem &item)
{
    LineOfDay &line = m_lines.at(size_t(item.line));
    const Result<Money> sum = line.amount.plus(item.amount);
    if (!sum)
        return sum.error();
    line = {line.count + 1, *sum};
    return {};
}

Result<void> PdfStatement::writeDay()
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const LineOfDay &line = m_lines.at(i);
        if (line.count == 0)
            continue;
        const Result<Money> after = m_written.plus(line.amount);
        if (!after)
            return after.error();
        m_written = *after;
        m_pages.addRow({QString(), lineWords(Line(i)), tr("%Ln movement(s)", "of a day and line", line.count),
                        m_format.signedAmount(line.amount), m_format.amount(m_written)});
    }
    m_lines = {};
    return {};
}

Result<void> PdfStatement::finish()
{
    if (Result<void> written = writeDay(); !written)
        return written;
    m_pages.endGroups();
    //: On a printed statement: what the account held after the last movement
    m_pages.addRow(
        {QString(), tr("Closing balance"), QString(), QString(), m_format.amount(m_head.totals.closing)},
        PdfPages::Weight::Strong);
    m_pages.endTable();
    m_pages.addGap();
    for (const QString &sentence : explanation())
        m_pages.addText(sentence);
    m_pages.end();
    return {};
}

QString PdfStatement::periodWords() const
{
    const StatementPeriod &period = m_head.period;
    const QString first = period.from ? m_format.date(*period.from) : QString();
    const QString last = period.until ? m_format.date(period.until->addDays(-1)) : QString();
    if (period.from && period.until)
        //: Period of a statement; %1: its first day, %2: its last day
        return tr("%1 to %2").arg(first, last);
    if (period.from)
        //: Period of a statement; %1: its first day
        return tr("From %1").arg(first);
    //: Period of a statement; %1: its last day
    return period.until ? tr("Up to %1").arg(last)
                        //: Period of a statement
                        : tr("All movements");
}

QString PdfStatement::lineWords(Line line)
{
    auto known = m_lineTitles.constFind(int(line));
    if (known == m_lineTitles.constEnd())
        known = m_lineTitles.insert(int(line), lineTitle(line));
    return *known;
}

QString PdfStatement::subjectWords(const StatementItem &item) const
{
    if (item.causedBy == CausedBy::Others)
        //: Of a movement of money that others caused; they are summed by day
        return tr("from others, that day");
    return item.postTitle.value_or(QString()).simplified();
}

QStringList PdfStatement::explanation() const
{
    const StatementTotals &totals = m_head.totals;
    QStringList sentences{tr("%Ln movement(s).", "in a printed statement", int(totals.count))};
    if (!totals.balance || !totals.unexplained)
        return sentences << tr("The platform has not told your balance yet.");
    if (totals.unexplained->isZero())
        //: %1: an amount with its unit
        return sentences << tr("The balance that the platform reported, %1, is the sum of all movements.")
                                .arg(m_format.amountWithUnit(*totals.balance));
    //: %1 and %2: amounts with their unit, %3: the second in wei
    return sentences
           << tr("The platform reported a balance of %1. It differs by %2 (%3 wei) from the movements "
                 "that are known here.")
                  .arg(m_format.amountWithUnit(*totals.balance), m_format.amountWithUnit(*totals.unexplained),
                       totals.unexplained->toWei());
}

} // namespace farthing
