// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/auditreports.h"

namespace farthing::platform {

void AuditReports::read(Work &work)
{
    Query query(
        work,
        QStringLiteral(
            "SELECT number, account, post, last_entry, earned_for_pluses, comment_rewards, likes_own, "
            "likes_commenter, likes_author, dislikes_author, spent_for_minuses, comment_tributes, "
            "dislikes_own, dislikes_commenter, post_publish_tribute, pnl_reports FROM report"),
        Query::Rows::AsTheyCome);
    while (query.next()) {
        constexpr int firstLine = 4;
        Report report;
        report.number = query.integer(0);
        report.post = query.integer(2);
        for (const Line line : reportLines()) {
            // A report's losses are without their sign.
            const auto amount = quint64(query.integer(firstLine + int(line)));
            report.said += weight(line) * (isLoss(line) ? 0 - amount : amount);
        }
        const Place entry{query.integer(1), query.integer(3)};
        report.next = m_byEntry.value(entry, -1);
        m_byEntry.insert(entry, qint64(m_reports.size()));
        m_sums.insert({entry.account, report.post}, 0);
        m_reports.push_back(report);
    }
}

void AuditReports::take(qint64 account, qint64 number, qint64 post, Line line, Money amount)
{
    if (const auto sum = m_sums.find({account, post}); post != 0 && sum != m_sums.end())
        *sum += weight(line) * quint64(amount.minor());
    const auto first = m_byEntry.constFind({account, number});
    for (qint64 at = first == m_byEntry.cend() ? -1 : *first; at >= 0; at = m_reports[size_t(at)].next) {
        Report &report = m_reports[size_t(at)];
        report.met = true;
        report.holds = report.said == m_sums.value({account, report.post});
    }
}

QStringList AuditReports::violations(const std::function<QString(qint64)> &name) const
{
    QStringList lines;
    for (auto entry = m_byEntry.cbegin(); entry != m_byEntry.cend(); ++entry) {
        for (qint64 at = *entry; at >= 0; at = m_reports[size_t(at)].next) {
            const Report &report = m_reports[size_t(at)];
            // Bought for nothing before anything was booked: it names no entry, and says nothing.
            const bool beforeAll = entry.key().of == 0 && report.said == 0;
            if (report.holds || beforeAll)
                continue;
            if (report.met)
                lines.append(QStringLiteral("report %1 of %2: it does not say what the entries up to %3 say")
                                 .arg(report.number)
                                 .arg(name(entry.key().account))
                                 .arg(entry.key().of));
            else
                lines.append(QStringLiteral("report %1 of %2 names the entry %3, which is not there")
                                 .arg(report.number)
                                 .arg(name(entry.key().account))
                                 .arg(entry.key().of));
        }
    }
    lines.sort();
    return lines;
}

} // namespace farthing::platform
