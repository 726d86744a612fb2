// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cachewriter.h"

#include "store/imagebook.h"

#include <QtCore/QScopedValueRollback>

#include <algorithm>

namespace farthing {

namespace {

/// A receipt tells the newest counts, and with them a revision, also where the text here is older. That comes
/// later, under the same revision or, where it was on its way already, under a lower one.
bool isOvertaken(const Post &post, const PostTable::Held &held)
{
    if (held.revision <= post.revision || held.removedAt)
        return false;
    return post.removedAt || post.writtenAt() > held.editedAt.value_or(post.publishedAt);
}

} // namespace

CacheWriter::CacheWriter(OwnDatabase &own, CacheDatabase &cache) : m_own(own), m_cache(cache) {}

Result<void> CacheWriter::begin()
{
    const Result<std::optional<Account>> account = m_cache.documents.account();
    const Result<std::optional<Rulebook>> rules = m_cache.documents.rules();
    const Result<std::optional<QString>> refresh = m_cache.cursors.find(refreshNumberCursor);
    if (!account)
        return account.error();
    if (!rules)
        return rules.error();
    if (!refresh)
        return refresh.error();
    m_account = *account;
    m_rules = *rules;
    m_me = m_account ? m_account->id : AccountId();
    m_refresh = refresh->value_or(QString()).toLongLong();
    return {};
}

Result<Applied> CacheWriter::apply(const Batch &batch, StoreChanges &changes)
{
    const QScopedValueRollback source(m_source, batch.listed ? Source::List : m_source);
    Applied applied;
    for (const Change &change : batch.changes) {
        if (Result<void> done = apply(change, applied, changes); !done)
            return done.error();
    }
    if (Result<void> done = writeEntries(batch.entries, applied, changes); !done)
        return done.error();
    if (batch.sweep) {
        if (Result<void> done = sweep(applied, changes); !done)
            return done.error();
    }
    for (const CursorMove &move : batch.cursors) {
        changes.statementRead |= move.name == statementReadCursor;
        if (Result<void> done = move.name == refreshNumberCursor ? beginRefresh() : Result<void>(); !done)
            return done.error();
        if (Result<void> done = m_cache.cursors.move(move); !done)
            return done.error();
    }
    return applied;
}

/// Whether what an intent did may have been booked before the last full refresh began.
Result<bool> CacheWriter::isFromBefore(const Booked &booked) const
{
    // The first try of its key was answered just now.
    if (booked.justNow && booked.intent && !booked.intent->intent.unanswered)
        return false;
    const Result<std::optional<QString>> newest = m_cache.cursors.find(refreshIntentCursor);
    const Result<std::optional<qint64>> number = booked.intent
                                                     ? m_own.intents.number(booked.intent->intent.id)
                                                     : Result<std::optional<qint64>>(std::nullopt);
    if (!newest || !number)
        return newest ? number.error() : newest.error();
    return !*number || **number <= newest->value_or(QString()).toLongLong();
}

Result<Applied> CacheWriter::apply(const Receipt &receipt, const Booked &booked, StoreChanges &changes)
{
    const Result<bool> before = isFromBefore(booked);
    if (!before)
        return before.error();
    const QScopedValueRollback source(m_source, *before ? Source::OldReceipt : Source::Receipt);
    const std::optional<Money> expected = balanceAfter(receipt);
    Result<Applied> applied = apply(Batch{receipt.changed, receipt.entries, {}, false, false}, changes);
    if (!applied || expected != receipt.balance)
        return applied;
    m_account->balance = receipt.balance;
    changes.account = true;
    const Result<void> done = m_cache.documents.write(*m_account);
    return done ? applied : done.error();
}

/// What the balance comes to by a receipt that does not tell the account. Where the receipt says another one,
/// something else was booked before or since: it may have been long on its way, and the account comes with
/// the changes.
std::optional<Money> CacheWriter::balanceAfter(const Receipt &receipt) const
{
    const bool tells =
        std::any_of(receipt.changed.cbegin(), receipt.changed.cend(),
                    [](const Change &change) { return std::holds_alternative<Account>(change); });
    if (tells || !m_account || receipt.entries.isEmpty())
        return std::nullopt;
    MoneySum sum;
    sum.add(m_account->balance);
    for (const StatementItem &entry : receipt.entries)
        sum.add(entry.amount);
    const Result<Money> total = sum.total();
    return total ? std::optional(*total) : std::nullopt;
}

Result<void> CacheWriter::beginRefresh()
{
    const Result<qint64> newest = m_own.intents.newestNumber();
    if (!newest)
        return newest.error();
    if (Result<void> done = m_cache.cursors.move({refreshIntentCursor, QString::number(*newest)}); !done)
        return done;
    // What a refresh brings is there, whatever was said before: a platform may have been restored.
    return m_cache.deleted.clear();
}

Result<void> CacheWriter::applyMark(const Mark &mark, StoreChanges &changes)
{
    changes.posts.insert(mark.post);
    return m_cache.posts.setMark(mark);
}

Result<void> CacheWriter::apply(const Change &change, Applied &applied, StoreChanges &changes)
{
    return std::visit([&](const auto &value) { return write(value, applied, changes); }, change);
}

Result<void> CacheWriter::write(const Post &post, Applied &applied, StoreChanges &changes)
{
    const Result<std::optional<PostTable::Held>> held = m_cache.posts.held(post.id);
    if (!held)
        return held.error();
    if (*held && isOvertaken(post, **held))
        return writeOvertaken(post, (*held)->revision, applied, changes);
    const bool sameText = *held && (*held)->editedAt == post.editedAt && (*held)->removedAt == post.removedAt;
    if (*held && ((*held)->revision > post.revision || ((*held)->revision == post.revision && sameText))) {
        return (*held)->refreshed < m_refresh ? m_cache.posts.setRefreshed(post.id, m_refresh)
                                              : Result<void>();
    }
    const Result<bool> gone = *held ? Result<bool>(false) : isGone(post.id);
    if (!gone || *gone)
        return gone ? Result<void>() : Result<void>(gone.error());
    const Result<Mark> mark = m_own.marks.find(m_me, post.id);
    if (!mark)
        return mark.error();
    if (*held && mark->opened) {
        if (Result<void> kept = keepRead(post); !kept)
            return kept;
    }
    applied.changed = true;
    changes.posts.insert(post.id);
    if (Result<void> done = m_cache.posts.write(post, *mark, m_me, m_refresh); !done)
        return done;
    return ImageBook(m_cache).note(post, !*held);
}

/// The text as `post` has it, and the figures that are newer.
Result<void> CacheWriter::writeOvertaken(const Post &post, qint64 revision, Applied &applied,
                                         StoreChanges &changes)
{
    const Result<QList<PostRecord>> known = m_cache.posts.rows(PostList::All, {post.id});
    if (!known)
        return known.error();
    if (known->isEmpty())
        return {};
    Post newest = post;
    newest.revision = revision;
    newest.counts = known->first().post.counts;
    newest.mine = known->first().post.mine;
    return write(newest, applied, changes);
}

Result<void> CacheWriter::writeOvertaken(const Comment &comment, qint64 revision, Applied &applied,
                                         StoreChanges &changes)
{
    const Result<std::optional<CommentTable::Figures>> known = m_cache.comments.figures(comment.id);
    if (!known)
        return known.error();
    if (!*known)
        return {};
    Comment newest = comment;
    newest.revision = revision;
    newest.counts = (*known)->counts;
    newest.mine = (*known)->mine;
    return write(newest, applied, changes);
}

Result<void> CacheWriter::write(const Comment &comment, Applied &applied, StoreChanges &changes)
{
    const Result<std::optional<CommentTable::Held>> held = m_cache.comments.held(comment.id);
    if (!held)
        return held.error();
    if (*held && (*held)->revision > comment.revision && !(*held)->removed && comment.removedAt)
        return writeOvertaken(comment, (*held)->revision, applied, changes);
    const bool sameText = *held && (*held)->removed == comment.removedAt.has_value();
    if (*held &&
        ((*held)->revision > comment.revision || ((*held)->revision == comment.revision && sameText))) {
        return (*held)->refreshed < m_refresh ? m_cache.comments.setRefreshed(comment.id, m_refresh)
                                              : Result<void>();
    }
    Result<bool> gone = *held ? Result<bool>(false) : isGone(comment.id);
    if (!*held && gone && !*gone)
        gone = isGone(comment.post);
    if (!gone || *gone)
        return gone ? Result<void>() : Result<void>(gone.error());
    applied.changed = true;
    changes.discussions.insert(comment.post);
    changes.comments.insert(comment.id);
    changes.commentsOf[comment.post].insert(comment.id);
    if (!m_me.isEmpty() && comment.author.id == m_me) {
        changes.posts.insert(comment.post);
        if (Result<void> done = m_cache.posts.setMine(comment.post); !done)
            return done;
    }
    if (Result<void> done = ImageBook(m_cache).note(comment); !done)
        return done;
    return m_cache.comments.write(comment, m_refresh);
}

/// Of something that is not held. What the platform tells in its own order is there, also where it was
/// deleted before: money on a removed post brings it back. A page of a list may be older than a receipt that
/// came since; what is back by now is told by the changes, which begin before the list does.
template <class Id>
Result<bool> CacheWriter::isGone(const Id &id) const
{
    if (m_source == Source::Platform)
        return false;
    return m_source == Source::OldReceipt ? Result<bool>(true) : m_cache.deleted.contains(id);
}

Result<void> CacheWriter::write(const PostTally &tally, Applied &applied, StoreChanges &changes)
{
    const Result<std::optional<PostTable::Held>> held = m_cache.posts.held(tally.of);
    if (!held)
        return held.error();
    if (!*held || (*held)->revision >= tally.revision)
        return {};
    applied.changed = true;
    changes.posts.insert(tally.of);
    return m_cache.posts.writeTally(tally, m_me);
}

Result<void> CacheWriter::write(const CommentTally &tally, Applied &applied, StoreChanges &changes)
{
    const Result<std::optional<CommentTable::Held>> held = m_cache.comments.held(tally.of);
    if (!held)
        return held.error();
    if (!*held || (*held)->revision >= tally.revision)
        return {};
    applied.changed = true;
    changes.discussions.insert((*held)->post);
    changes.tallies.insert(tally.of);
    changes.commentsOf[(*held)->post].insert(tally.of);
    return m_cache.comments.writeTally(tally);
}

Result<void> CacheWriter::write(const PostDeleted &deleted, Applied &applied, StoreChanges &changes)
{
    // Also where it was never here: what was booked before it was deleted may still be told.
    if (Result<void> done = m_cache.deleted.add(deleted.id); !done)
        return done;
    const Result<std::optional<PostTable::Held>> held = m_cache.posts.held(deleted.id);
    if (!held)
        return held.error();
    if (!*held)
        return {};
    applied.changed = true;
    changes.posts.insert(deleted.id);
    changes.discussions.insert(deleted.id);
    changes.discussionsGone.insert(deleted.id);
    if (Result<void> done = m_cache.comments.removeOf(deleted.id); !done)
        return done;
    return m_cache.posts.remove(deleted.id);
}

Result<void> CacheWriter::write(const CommentDeleted &deleted, Applied &applied, StoreChanges &changes)
{
    // Also where it was never here: what was booked before it was deleted may still be told.
    if (Result<void> done = m_cache.deleted.add(deleted.id); !done)
        return done;
    const Result<std::optional<CommentTable::Held>> held = m_cache.comments.held(deleted.id);
    if (!held)
        return held.error();
    if (!*held)
        return {};
    applied.changed = true;
    changes.discussions.insert((*held)->post);
    changes.comments.insert(deleted.id);
    changes.commentsOf[(*held)->post].insert(deleted.id);
    return m_cache.comments.remove(deleted.id);
}

Result<void> CacheWriter::write(const Account &account, Applied &applied, StoreChanges &changes)
{
    const bool same = m_account && m_account->id == account.id;
    if (same && m_account->revision > account.revision)
        return {};
    const Result<StatementSum> sum = m_cache.statementDays.sum();
    if (!sum)
        return sum.error();
    // Also where it is known: a receipt told the balance, but not what another device had booked before.
    applied.statementStale |= sum->amount != account.balance;
    if (same && m_account->revision == account.revision && m_account->balance == account.balance)
        return {};
    applied.changed = true;
    changes.account = true;
    if (Result<void> done = ImageBook(m_cache).note(account); !done)
        return done;
    if (m_me != account.id) {
        changes.everything = true;
        if (Result<void> done = m_cache.posts.setAccount(account.id); !done)
            return done;
    }
    m_account = account;
    m_me = account.id;
    return m_cache.documents.write(account);
}

Result<void> CacheWriter::write(const PnlReport &report, Applied &applied, StoreChanges &changes)
{
    // The vault is own.db's: written before the transaction on the cache, and without harm twice.
    const Result<bool> added = m_own.reports.insert(m_me, report);
    if (!added)
        return added.error();
    if (*added) {
        applied.changed = true;
        changes.reports.insert(report.post);
    }
    return {};
}

Result<void> CacheWriter::write(const Rulebook &rules, Applied &applied, StoreChanges &changes)
{
    if (m_rules == rules)
        return {};
    m_rules = rules;
    applied.changed = true;
    changes.rules = true;
    return m_cache.documents.write(rules);
}

Result<void> CacheWriter::write(const StateValue &, Applied &applied, StoreChanges &)
{
    // It stands in own.db already, which is written before this transaction.
    applied.changed = true;
    return {};
}

/// Before another text takes its place, the one that was read goes to own.db, which is written before this
/// transaction and keeps it without harm where this one fails.
Result<void> CacheWriter::keepRead(const Post &post)
{
    constexpr int most = 300;
    const Result<std::optional<PostRecord>> before = m_cache.posts.find(post.id);
    // A damaged one is not what was read, and the new one puts it right.
    if (!before && before.error().kind == AppError::Kind::Damaged)
        return {};
    if (!before || !*before)
        return before ? Result<void>() : Result<void>(before.error());
    const Post &read = (*before)->post;
    if (!read.body || !post.body || (read.body == post.body && read.title == post.title))
        return {};
    return m_own.readVersions.keep(m_me, post.id, read.title, *read.body, most);
}

Result<void> CacheWriter::writeEntries(const QList<StatementItem> &entries, Applied &applied,
                                       StoreChanges &changes)
{
    for (const StatementItem &item : entries) {
        const Result<bool> different = m_cache.statement.write(item);
        if (!different)
            return different.error();
        if (!*different)
            continue;
        applied.changed = true;
        changes.statement = true;
        changes.movements.insert(item.id);
    }
    return {};
}

Result<void> CacheWriter::sweep(Applied &applied, StoreChanges &changes)
{
    const Result<QSet<PostId>> posts = m_cache.posts.sweep(m_refresh);
    if (!posts)
        return posts.error();
    const Result<QSet<PostId>> discussions = m_cache.comments.sweep(m_refresh);
    if (!discussions)
        return discussions.error();
    changes.swept |= !posts->isEmpty() || !discussions->isEmpty();
    applied.changed |= !posts->isEmpty() || !discussions->isEmpty();
    changes.posts.unite(*posts);
    changes.discussions.unite(*discussions);
    return {};
}

} // namespace farthing
