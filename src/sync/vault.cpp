// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/vault.h"

#include "store/store.h"

namespace farthing {

Vault::Vault(Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    connect(&store, &Store::changed, this, [this](const StoreChanges &changes) {
        if (changes.everything) {
            emit reset();
            return;
        }
        if (!changes.reports.isEmpty())
            emit added(changes.reports);
    });
}

Vault::~Vault() = default;

bool Vault::isSignedIn() const
{
    return m_store.account().has_value();
}

Result<VaultPage> Vault::reports(const std::optional<PostId> &post, const std::optional<ReportKey> &after,
                                 int limit) const
{
    if (!isSignedIn())
        return VaultPage();
    const Result<ReportPage> page = m_store.reports(post, after, limit);
    if (!page)
        return page.error();
    VaultPage answer{{}, page->next, page->damaged};
    for (const PnlReport &report : page->items)
        answer.items.append({report, m_store.postTitle(report.post).valueOr(std::nullopt)});
    return answer;
}

Result<std::optional<PnlReport>> Vault::boughtAt(const PostId &post, const QDateTime &at) const
{
    const Result<VaultPage> page = reports(post, ReportKey{at.addMSecs(1), ReportId()}, 1);
    if (!page)
        return page.error();
    if (page->items.isEmpty() || page->items.first().report.takenAt != at)
        return std::optional<PnlReport>();
    return std::optional(page->items.first().report);
}

Result<std::optional<SinceReport>> Vault::sinceReport(const PostId &post) const
{
    const Result<std::optional<PnlReport>> newest = m_store.latestReport(post);
    if (!newest)
        return newest.error();
    if (!*newest)
        return std::optional<SinceReport>();
    const Result<QList<StatementItem>> movements = m_store.statement(std::nullopt, mostLookedAt);
    if (!movements)
        return movements.error();
    const QDateTime takenAt = (*newest)->takenAt;
    const QDate day = takenAt.toUTC().date();
    // The whole day of the report has to be in sight: what others caused on it stands at its beginning.
    const bool all = movements->size() < mostLookedAt || movements->last().at.toUTC().date() < day;
    SinceReport since{takenAt, false, all};
    for (const StatementItem &item : *movements) {
        if (item.line == Line::Grant)
            continue; // on no post
        if (item.causedBy == CausedBy::Others)
            since.othersStill &= item.at.toUTC().date() < day;
        else if (item.post == post && item.at > takenAt)
            since.ownMoved = true;
    }
    const bool back = movements->size() < mostLookedAt || movements->last().at <= takenAt;
    if (!back && since.ownMoved == std::optional(false))
        since.ownMoved.reset();
    return std::optional(since);
}

} // namespace farthing
