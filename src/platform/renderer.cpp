// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/renderer.h"

namespace farthing::platform {

namespace {

template <class Deleted, class Seen, class Id>
Change seenOrDeleted(const std::optional<Seen> &seen, const Id &id)
{
    return seen ? Change(*seen) : Change(Deleted{id});
}

} // namespace

Account Renderer::account(const AccountRow &row)
{
    const Rulebook &rules = m_tables.rules.current().rules;
    const qint64 today = dayOf(m_now);
    const DailyUse use = m_tables.accounts.use(row.number, today);
    Account account;
    account.id = row.id;
    account.revision = row.revision;
    account.name = row.name;
    account.avatars = m_tables.images.avatarsOf(row.number);
    account.level = rules.levelFor(row.experience);
    account.experience = int(std::min<qint64>(row.experience, std::numeric_limits<int>::max()));
    account.nextLevelAt = int(rules.experienceOfLevel(account.level + 1));
    account.balance = row.balance;
    account.plusesLeft = std::max(0, rules.plusesPerDay - use.pluses);
    account.plusesResetAt = startOfDay(today + 1);
    account.paidLikesLeft = std::max(0, rules.paidLikesPerDay - use.paidLikes);
    account.commentRewardsLeft = std::max(0, rules.commentRewardsPerDay - use.commentRewards);
    return account;
}

std::optional<Change> Renderer::change(qint64 viewer, const ChangeRef &ref)
{
    switch (ref.kind) {
    case ChangeKind::Post:
        return seenOrDeleted<PostDeleted>(m_tables.posts.seen(viewer, PostId{ref.object}),
                                          PostId{ref.object});
    case ChangeKind::PostTally:
        return seenOrDeleted<PostDeleted>(m_tables.posts.tally(viewer, PostId{ref.object}),
                                          PostId{ref.object});
    case ChangeKind::Comment:
        return seenOrDeleted<CommentDeleted>(m_tables.comments.seen(viewer, CommentId{ref.object}),
                                             CommentId{ref.object});
    case ChangeKind::CommentTally:
        return seenOrDeleted<CommentDeleted>(m_tables.comments.tally(viewer, CommentId{ref.object}),
                                             CommentId{ref.object});
    case ChangeKind::Account:
        if (const std::optional<AccountRow> row = m_tables.accounts.byNumber(viewer))
            return account(*row);
        return std::nullopt;
    case ChangeKind::Report:
        if (const std::optional<PnlReport> report = m_tables.reports.seen(viewer, ReportId{ref.object}))
            return *report;
        return std::nullopt;
    case ChangeKind::Rules:
        return m_tables.rules.current().rules;
    case ChangeKind::State:
        if (const std::optional<StateValue> value = m_tables.states.get(viewer, ref.object))
            return *value;
        return std::nullopt;
    }
    return std::nullopt;
}

QList<Change> Renderer::changes(qint64 viewer, const QList<ChangeRef> &refs)
{
    QList<Change> changes;
    const QList<ChangeRef> distinct = coalesced(refs);
    for (const ChangeRef &ref : distinct) {
        if (const std::optional<Change> seen = change(viewer, ref))
            changes.append(*seen);
    }
    return changes;
}

} // namespace farthing::platform
