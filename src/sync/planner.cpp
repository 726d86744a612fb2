// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/planner.h"

#include "core/logging.h"
#include "store/store.h"
#include "sync/outbox.h"
#include "sync/overlay.h"

#include <algorithm>

namespace farthing {

namespace {

/// How many posts beside those that earn are looked at for a journey; a click must not wait for the disk.
constexpr int mostOthers = 200;
constexpr int othersPage = 50;
/// Of those that earn: more Pluses than this in one day no rulebook gives.
constexpr int mostEarning = 500;

bool comesBefore(const EarningKey &a, const EarningKey &b)
{
    if (a.secondsLeft != b.secondsLeft)
        return a.secondsLeft < b.secondsLeft;
    if (a.publishedAt != b.publishedAt)
        return a.publishedAt > b.publishedAt;
    return a.id > b.id;
}

} // namespace

Planner::Planner(Store &store, Library &library, Outbox &outbox, QObject *parent)
    : QObject(parent), m_store(store), m_library(library), m_outbox(outbox)
{
    connect(&store, &Store::changed, this, [this](const StoreChanges &changes) {
        if (changes.account || changes.rules || changes.everything || !changes.intents.isEmpty())
            emit plusesChanged();
    });
}

QDateTime Planner::now() const
{
    return m_outbox.platformTime();
}

std::optional<Pluses> Planner::pluses() const
{
    if (!m_store.account() || !m_store.rules())
        return std::nullopt;
    return plusesAt(*m_store.account(), *m_store.rules(), pendingPluses(m_store.openIntents()), now());
}

PlannedPost Planner::planned(const PostRow &row) const
{
    const int counted = row.mine.countedSeconds + pendingSeconds(m_store.openIntents(), row.id);
    return {row, {row.canEarn.value_or(Money()), qMax(0, row.timeToRead - counted)}};
}

/// Posts with claims of reading that the platform has not answered: there is less to read of them than the
/// store's order knows.
QList<PlannedPost> Planner::begunHere() const
{
    QSet<PostId> ids;
    for (const IntentRecord &record : m_store.openIntents())
        if (const auto *read = std::get_if<ReadAct>(&record.intent.act))
            ids.insert(read->post);
    QList<PlannedPost> begun;
    for (const PostRow &row : m_library.rows(PostList::CanEarn, ids).valueOr({}))
        begun.append(planned(row));
    return begun;
}

/// One page of the store's order, without what is begun here or rated already.
Result<Planner::Page> Planner::page(const std::optional<EarningKey> &after, int limit) const
{
    const Result<QList<PostRecord>> records = m_store.earningPosts(after, limit);
    if (!records)
        return records.error();
    Page page{{}, after, records->size() < limit};
    for (const PostRecord &record : *records) {
        const PostRow row = rowOf(record, m_store.openIntents(), m_store.rules());
        page.readTo = EarningKey{qMax(0, record.post.timeToRead - record.post.mine.countedSeconds),
                                 record.post.publishedAt, record.post.id};
        if (row.canEarn && pendingSeconds(m_store.openIntents(), row.id) == 0)
            page.posts.append(planned(row));
    }
    return page;
}

Result<QList<PlannedPost>> Planner::posts(const std::optional<EarningKey> &after, int limit) const
{
    if (!m_store.rules())
        return QList<PlannedPost>();
    QList<PlannedPost> posts;
    for (const PlannedPost &post : begunHere())
        if (post.row.canEarn && (!after || comesBefore(*after, post.key())))
            posts.append(post);
    Page read{{}, after, false};
    while (!read.last && read.posts.size() < limit) {
        const Result<Page> more = page(read.readTo, limit);
        if (!more)
            return more.error();
        read = {read.posts + more->posts, more->readTo, more->last};
    }
    posts += read.posts;
    std::sort(posts.begin(), posts.end(),
              [](const PlannedPost &a, const PlannedPost &b) { return comesBefore(a.key(), b.key()); });
    return posts.first(qMin<qsizetype>(limit, posts.size()));
}

void Planner::addOthers(PostList list, JourneyReason reason, int left, QList<JourneyOffer> &others) const
{
    std::optional<PostKey> after;
    for (int looked = 0; looked < mostOthers && left > 0; looked += othersPage) {
        const Result<QList<PostRow>> rows = m_library.posts(list, after, othersPage);
        if (!rows) {
            qCWarning(logSync) << "posts for a journey:" << rows.error().detail;
            return;
        }
        for (const PostRow &row : *rows) {
            if (row.removed || row.own)
                continue;
            const int seconds = planned(row).rate.seconds;
            // One that was read is read again as a whole.
            const EarnRate rate{Money(), seconds > 0 ? seconds : row.timeToRead};
            others.append({row.id, row.title, rate, reason});
            left -= rate.seconds;
        }
        if (rows->size() < othersPage)
            return;
        after = PostKey{rows->last().publishedAt, rows->last().id};
    }
}

Result<JourneyChoice> Planner::choose(int seconds) const
{
    const int left = pluses().value_or(Pluses()).left;
    QList<JourneyOffer> earning;
    const Result<QList<PlannedPost>> best = posts(std::nullopt, qBound(1, left, mostEarning));
    if (!best)
        return best.error();
    for (const PlannedPost &post : *best)
        earning.append({post.row.id, post.row.title, post.rate, JourneyReason::Earns});
    // Half as much again as there is room for: some do not fit.
    QList<JourneyOffer> others;
    const int room = seconds + seconds / 2;
    addOthers(PostList::Saved, JourneyReason::Saved, room, others);
    addOthers(PostList::Unread, JourneyReason::Newest, room + seconds, others);
    return chooseJourney(seconds, left, earning, others);
}

Result<std::optional<Journey>> Planner::journey() const
{
    return m_store.journey();
}

int Planner::countingPluses(const QList<PostRow> &rows) const
{
    const auto earning =
        std::count_if(rows.cbegin(), rows.cend(), [](const PostRow &row) { return row.canEarn.has_value(); });
    return qMin(int(earning), pluses().value_or(Pluses()).left);
}

} // namespace farthing
