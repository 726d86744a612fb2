// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/reporttable.h"

namespace farthing::platform {

namespace {

const QString &seenReportColumns()
{
    static const QString columns =
        QStringLiteral("SELECT r.number, r.id, p.id, r.at, r.last_entry, r.earned_for_pluses, "
                       "r.comment_rewards, r.likes_own, "
                       "r.likes_commenter, r.likes_author, r.dislikes_author, r.spent_for_minuses, "
                       "r.comment_tributes, r.dislikes_own, "
                       "r.dislikes_commenter, r.post_publish_tribute, r.pnl_reports "
                       "FROM report r JOIN post p ON p.number = r.post WHERE r.account = ? ");
    return columns;
}

Result<void> addUp(PnlReport &report)
{
    MoneySum profit;
    MoneySum loss;
    for (const Line line : reportLines())
        (isLoss(line) ? loss : profit).add(report.line(line));
    const Result<Money> profitTotal = profit.total();
    const Result<Money> lossTotal = loss.total();
    if (!profitTotal || !lossTotal)
        return profitTotal ? lossTotal.error() : profitTotal.error();
    const Result<Money> total = profitTotal->minus(*lossTotal);
    if (!total)
        return total.error();
    report.profit = *profitTotal;
    report.loss = *lossTotal;
    report.total = *total;
    return {};
}

Listed<PnlReport> seenReport(Work &work, const Query &query)
{
    PnlReport report;
    report.id = query.id<ReportId>(1);
    report.post = query.id<PostId>(2);
    report.takenAt = query.time(3);
    report.lastEntry = query.integer(4);
    for (int line = 0; line < reportLineCount; ++line)
        report.lines.at(size_t(line)) = Money::fromMinor(query.integer(5 + line));
    if (const Result<void> added = addUp(report); !added)
        work.fail(added.error());
    return {report, query.integer(0), {}};
}

} // namespace

Result<PnlReport> reportOf(const std::array<Money, reportLineCount> &signedSums)
{
    PnlReport report;
    for (const Line line : reportLines()) {
        const Money sum = signedSums.at(size_t(line));
        const Result<Money> shown = isLoss(line) ? sum.negated() : sum;
        if (!shown)
            return shown.error();
        report.lines.at(size_t(line)) = *shown;
    }
    if (const Result<void> added = addUp(report); !added)
        return added.error();
    return report;
}

void ReportTable::add(qint64 account, qint64 post, const PnlReport &report)
{
    Query query(
        m_work,
        QStringLiteral(
            "INSERT INTO report (id, account, post, at, last_entry, earned_for_pluses, comment_rewards, "
            "likes_own, likes_commenter, likes_author, dislikes_author, spent_for_minuses, "
            "comment_tributes, dislikes_own, dislikes_commenter, post_publish_tribute, pnl_reports) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        report.id, account, post, report.takenAt, report.lastEntry);
    for (const Line line : reportLines())
        query.bind(report.line(line).minor());
    (void)query.run(); // its error sticks
}

std::optional<PnlReport> ReportTable::seen(qint64 account, const ReportId &id)
{
    Query query(m_work, seenReportColumns() + QStringLiteral("AND r.id = ?"), account, id);
    if (!query.next())
        return std::nullopt;
    return seenReport(m_work, query).object;
}

Slice<PnlReport> ReportTable::page(qint64 account, const ListKey &key, const Room &room)
{
    // Bought one after the other: the number alone is the order.
    const QString order = key.forwards ? QStringLiteral("AND r.number > ? ORDER BY r.number LIMIT ?")
                                       : QStringLiteral("AND r.number < ? ORDER BY r.number DESC LIMIT ?");
    Query query(m_work, seenReportColumns() + order, account, key.at, room.items + 1);
    return readSlice(query, room, [this](const Query &row) { return seenReport(m_work, row); });
}

} // namespace farthing::platform
