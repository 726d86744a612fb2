// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/auditlimits.h"

#include <algorithm>
#include <tuple>

namespace farthing::platform {

namespace {

QLatin1String nameOf(AuditLimits::Use use)
{
    switch (use) {
    case AuditLimits::Use::Plus:
        return QLatin1String("Pluses");
    case AuditLimits::Use::Like:
        return QLatin1String("paid likes");
    case AuditLimits::Use::Reward:
        break;
    }
    return QLatin1String("comment rewards");
}

} // namespace

QStringList AuditLimits::violations(const std::function<QString(qint64)> &name)
{
    QStringList lines;
    std::sort(m_ratings.begin(), m_ratings.end(), [](const Rating &a, const Rating &b) {
        return std::tie(a.account, a.post, a.transfer) < std::tie(b.account, b.post, b.transfer);
    });
    for (size_t i = 1; i < m_ratings.size(); ++i) {
        const Rating &rating = m_ratings[i];
        if (rating.account == m_ratings[i - 1].account && rating.post == m_ratings[i - 1].post)
            lines.append(QStringLiteral("transfer %1: %2 rates post %3 again")
                             .arg(rating.transfer)
                             .arg(name(rating.account))
                             .arg(rating.post));
    }
    // The order of booking stays among those of one account, day and kind, also where a clock was set back.
    std::stable_sort(m_uses.begin(), m_uses.end(), [](const Used &a, const Used &b) {
        return std::tie(a.account, a.day, a.use) < std::tie(b.account, b.day, b.use);
    });
    int count = 0;
    for (size_t i = 0; i < m_uses.size(); ++i) {
        const Used &used = m_uses[i];
        const bool goesOn = i > 0 && used.account == m_uses[i - 1].account && used.day == m_uses[i - 1].day &&
                            used.use == m_uses[i - 1].use;
        count = goesOn ? count + 1 : 1;
        if (count > used.limit)
            lines.append(QStringLiteral("transfer %1: %2 has %3 %4 on one day, the limit was %5")
                             .arg(used.transfer)
                             .arg(name(used.account))
                             .arg(count)
                             .arg(nameOf(used.use))
                             .arg(used.limit));
    }
    return lines;
}

} // namespace farthing::platform
