// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Writer that marks posts as read together, and keeps searches under a name.
#include "core/logging.h"
#include "store/carrier.h"
#include "store/writer.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace farthing {

namespace {

/// Rows that are looked at in one portion: some milliseconds, between which others have their turn.
constexpr int walked = 500;
/// A batch up to this size is told to the account's other computers whole: each mark is a request of its own,
/// and a platform takes some hundred in a minute.
constexpr int toldAtMost = 500;

AppError tooManySearches()
{
    return {AppError::Kind::Refused,
            QCoreApplication::translate("farthing::Store",
                                        "%Ln search(es) are saved, and more are too many to find "
                                        "one again. Remove one that you do not need any more.",
                                        nullptr, SavedSearchTable::most),
            QStringLiteral("saved searches")};
}

} // namespace

/// The number of the batch that goes on, or of a new one.
Result<qint64> Writer::batchOf(const AccountId &me, qint64 begun)
{
    if (begun > 0)
        return begun;
    Result<qint64> newest = m_own->marks.newestBatch(me);
    if (!newest)
        return newest;
    // Never one that was used before: what settles that one must not touch the new one.
    m_batch = std::max(m_batch, *newest) + 1;
    return m_batch;
}

/// Brings what own.db says of these posts to cache.db; where that fails, it is done at the next start.
void Writer::mirrorRead(const AccountId &me, const QList<PostId> &posts, bool unread)
{
    if (posts.isEmpty())
        return;
    for (const PostId &post : posts)
        m_changes.read.insert(post);
    Result<void> mirrored = inCache([&]() -> Result<void> {
        for (const PostId &post : posts) {
            if (Result<void> done = m_cache->posts.setUnread(post, unread); !done)
                return done;
        }
        return {};
    });
    if (mirrored)
        mirrored = inTransaction(*m_own->connection, [&]() -> Result<void> {
            for (const PostId &post : posts) {
                if (Result<void> done = m_own->marks.setProjected(me, post); !done)
                    return done;
            }
            return {};
        });
    if (!mirrored)
        qCWarning(logStore) << "marks not mirrored:" << mirrored.error().detail;
}

Result<ReadPortion> Writer::readTogether(const AccountId &me, const PostListQuery &query,
                                         const std::optional<PostKey> &after, qint64 batch)
{
    const Result<PostTable::UnreadPage> page = m_cache->posts.unread(query, after, walked);
    if (!page)
        return page.error();
    Result<ReadPortion> portion = readThese(me, page->posts, batch);
    if (portion)
        portion.value().next = page->next;
    return portion;
}

Result<ReadPortion> Writer::readThese(const AccountId &me, const QList<PostId> &posts, qint64 batch)
{
    const Result<qint64> number = batchOf(me, batch);
    if (!number)
        return number.error();
    ReadPortion portion;
    portion.batch = *number;
    const Result<void> written = inTransaction(*m_own->connection, [&]() -> Result<void> {
        for (const PostId &post : posts) {
            const Result<bool> opened = m_own->marks.openTogether(me, post, *number);
            if (!opened)
                return opened.error();
            if (*opened)
                portion.marked.append(post);
        }
        return {};
    });
    if (!written)
        return written.error();
    portion.posts = int(portion.marked.size());
    mirrorRead(me, portion.marked, false);
    return portion;
}

Result<ReadPortion> Writer::takeBackRead(const AccountId &me, qint64 batch)
{
    ReadPortion portion;
    portion.batch = batch;
    if (batch <= 0)
        return portion; // That is no batch, and would be any.
    const Result<QList<PostId>> posts = m_own->marks.together(me, batch, walked);
    if (!posts)
        return posts.error();
    QList<PostId> unread;
    const Result<void> written = inTransaction(*m_own->connection, [&]() -> Result<void> {
        for (const PostId &post : *posts) {
            const Result<bool> done = m_own->marks.takeBack(me, post, batch);
            if (!done)
                return done.error();
            if (*done)
                unread.append(post);
        }
        return {};
    });
    if (!written)
        return written.error();
    mirrorRead(me, unread, true);
    portion.posts = int(unread.size());
    return portion;
}

Result<ReadPortion> Writer::settleRead(const AccountId &me, qint64 batch,
                                       const std::optional<QList<PostId>> &told)
{
    const Result<QList<PostId>> posts = m_own->marks.together(me, batch, toldAtMost + 1);
    if (!posts)
        return posts.error();
    const bool small = posts->size() <= toldAtMost;
    if (posts->isEmpty())
        return ReadPortion{batch, {}, 0, std::nullopt};
    const QList<PostId> telling = told.value_or(small ? *posts : QList<PostId>());
    const Result<void> written = inTransaction(*m_own->connection, [&]() -> Result<void> {
        for (const PostId &post : telling) {
            const Result<bool> kept = m_own->marks.keepOpened(me, post);
            const Result<void> noted = kept && *kept
                                           ? Carrier(*m_own).note(me, post, CarriedKind::Reading, m_changes)
                                           : Result<void>();
            if (!kept || !noted)
                return kept ? noted : Result<void>(kept.error());
        }
        for (const PostId &post : *posts) {
            if (Result<void> done = m_own->marks.settle(me, post); !done)
                return done;
        }
        return {};
    });
    if (!written)
        return written.error();
    ReadPortion portion;
    portion.batch = batch;
    portion.posts = int(posts->size());
    return portion;
}

Result<void> Writer::saveSearch(const AccountId &me, const SavedSearch &search)
{
    return inTransaction(*m_own->connection, [&]() -> Result<void> {
        const Result<QList<SavedSearch>> saved = m_own->savedSearches.all(me);
        if (!saved)
            return saved.error();
        const bool known = std::any_of(saved->cbegin(), saved->cend(),
                                       [&](const SavedSearch &each) { return each.id == search.id; });
        if (!known && saved->size() >= SavedSearchTable::most)
            return tooManySearches();
        m_changes.savedSearches = true;
        return m_own->savedSearches.save(me, search);
    });
}

Result<void> Writer::removeSearch(const AccountId &me, const QString &id)
{
    m_changes.savedSearches = true;
    return inTransaction(*m_own->connection, [&] { return m_own->savedSearches.remove(me, id); });
}

} // namespace farthing
