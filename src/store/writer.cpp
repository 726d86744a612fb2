// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/writer.h"

#include "core/logging.h"
#include "store/carrier.h"
#include "store/signin.h"

#include <utility>

namespace farthing {

Result<std::unique_ptr<Writer>> Writer::open(const QString &folder)
{
    Result<std::unique_ptr<OwnDatabase>> own = OwnDatabase::open(folder, false);
    if (!own)
        return own.error();
    Result<std::unique_ptr<CacheDatabase>> cache = CacheDatabase::open(folder, false);
    if (!cache)
        return cache.error();
    return std::unique_ptr<Writer>(new Writer(std::move(own.value()), std::move(cache.value())));
}

Writer::Writer(std::unique_ptr<OwnDatabase> own, std::unique_ptr<CacheDatabase> cache)
    : m_own(std::move(own)),
      m_cache(std::move(cache)),
      m_projection(*m_own, *m_cache),
      m_spending(*m_own, *m_cache)
{}

Result<void> Writer::replay()
{
    if (Result<void> done = replayMarks(); !done)
        return done;
    return replayReceipts();
}

Result<void> Writer::replayMarks()
{
    if (Result<void> begun = m_projection.begin(); !begun)
        return begun;
    const AccountId me = m_projection.me();
    const Result<QList<Mark>> marks = m_own->marks.unprojected(me, 1000);
    if (!marks)
        return marks.error();
    for (const Mark &mark : *marks) {
        if (Result<void> done = projectMark(me, mark); !done)
            return done;
    }
    return {};
}

Result<void> Writer::replayReceipts()
{
    const Result<QList<StoredReceipt>> receipts = m_own->receipts.unprojected(1000);
    if (!receipts)
        return receipts.error();
    for (const StoredReceipt &receipt : *receipts) {
        if (Result<void> done = projectReceipt(receipt, false); !done)
            return done;
    }
    return {};
}

Result<void> Writer::projectMark(const AccountId &account, const Mark &mark)
{
    const Result<void> mirrored =
        inCache([&]() -> Result<void> { return m_projection.applyMark(mark, m_changes); });
    return mirrored ? m_own->marks.setProjected(account, mark.post) : mirrored;
}

Result<void> Writer::projectReceipt(const StoredReceipt &receipt, bool justNow)
{
    const Result<std::optional<IntentRecord>> intent = m_own->intents.find(receipt.intent);
    const Result<Applied> applied = inCache([&]() -> Result<Applied> {
        if (Result<void> begun = m_projection.begin(); !begun)
            return begun.error();
        // What was booked for another account comes with its own refresh.
        if (intent && *intent && !(*intent)->account.isEmpty() && (*intent)->account != m_projection.me())
            return Applied();
        const bool known = intent && *intent && (*intent)->intent.key == receipt.key;
        return m_projection.apply(receipt.receipt, {known ? *intent : std::nullopt, justNow}, m_changes);
    });
    if (!applied)
        return applied.error();
    m_changes.intents.insert(receipt.intent);
    const bool quiet = intent && *intent && std::holds_alternative<ReadAct>((*intent)->intent.act);
    return inTransaction(*m_own->connection, [&]() -> Result<void> {
        if (!quiet)
            return m_own->receipts.setProjected(receipt.key);
        // An accepted claim of reading is nobody's decision: what it did stands in the post.
        if (Result<void> done = m_own->intents.remove(receipt.intent); !done)
            return done;
        return m_own->receipts.remove(receipt.key);
    });
}

Result<void> Writer::forgetOther(const Batch &batch)
{
    for (const Change &change : batch.changes) {
        const auto *account = std::get_if<Account>(&change);
        if (!account || !m_projection.isOther(*account))
            continue;
        m_changes.everything = true;
        if (Result<void> done = m_cache->clear(); !done)
            return done;
        return m_projection.begin();
    }
    return {};
}

Result<Applied> Writer::apply(const Batch &batch)
{
    if (Result<void> taken = takeCarried(batch); !taken)
        return taken.error();
    Result<Applied> applied = inCache([&]() -> Result<Applied> {
        if (Result<void> begun = m_projection.begin(); !begun)
            return begun.error();
        if (Result<void> done = forgetOther(batch); !done)
            return done.error();
        return m_projection.apply(batch, m_changes);
    });
    // cache.db takes something again.
    if (applied && std::exchange(m_owing, false)) {
        if (const Result<void> made = replayReceipts(); !made) {
            m_owing = true;
            qCWarning(logStore) << "receipts not mirrored yet:" << made.error().detail;
        }
    }
    return applied;
}

Result<void> Writer::setMark(const AccountId &me, const PostId &post,
                             const std::function<Result<void>()> &write)
{
    Result<void> written = inTransaction(*m_own->connection, write);
    if (!written)
        return written;
    m_changes.posts.insert(post);
    // The click is on disk; what follows can be done again at the next start.
    const Result<Mark> mark = m_own->marks.find(me, post);
    const Result<void> mirrored = mark ? projectMark(me, *mark) : Result<void>(mark.error());
    if (!mirrored)
        qCWarning(logStore) << "mark not mirrored:" << mirrored.error().detail;
    return {};
}

Result<void> Writer::setOpened(const AccountId &me, const PostId &post, bool opened)
{
    return setMark(me, post, [&]() -> Result<void> {
        const Result<void> done = m_own->marks.setOpened(me, post, opened);
        return done ? Carrier(*m_own).note(me, post, CarriedKind::Reading, m_changes) : done;
    });
}

Result<void> Writer::setSaved(const AccountId &me, const PostId &post, bool saved)
{
    return setMark(me, post, [&]() -> Result<void> {
        const Result<void> done = m_own->marks.setSaved(me, post, saved);
        return done ? Carrier(*m_own).note(me, post, CarriedKind::Saved, m_changes) : done;
    });
}

Result<void> Writer::remember(const QString &key, const QByteArray &value)
{
    return inTransaction(*m_own->connection, [&] { return m_own->remembered.save(key, value); });
}

Result<void> Writer::visit(const AccountId &me, const PostId &post, const QDateTime &now)
{
    return inTransaction(*m_own->connection, [&] { return m_own->visits.visit(me, post, now); });
}

Result<void> Writer::foldThread(const AccountId &me, const PostId &post, const CommentId &comment,
                                bool folded, const QDateTime &now)
{
    return inTransaction(*m_own->connection, [&] {
        return folded ? m_own->foldedThreads.fold(me, post, comment, now)
                      : m_own->foldedThreads.unfold(me, post, comment);
    });
}

Result<void> Writer::keepJourney(const AccountId &me, const Journey &journey)
{
    return inTransaction(*m_own->connection, [&] { return m_own->journeys.replace(me, journey); });
}

Result<void> Writer::noteSeen(const AccountId &me, const QDateTime &now, bool told)
{
    const Result<SeenState> state = AwayBook(*m_own, *m_cache).stateAt(me, now);
    if (!state)
        return state.error();
    return inTransaction(*m_own->connection, [&]() -> Result<void> {
        if (told) {
            if (Result<void> done = m_own->seen.keepAsTold(me); !done)
                return done;
        }
        return m_own->seen.save(me, *state);
    });
}

Result<std::optional<AwayNews>> Writer::news(const AccountId &me, SeenTable::Which since) const
{
    return AwayBook(*m_own, *m_cache).news(me, since);
}

Result<void> Writer::forgetUnlessOf(const QByteArray &token)
{
    const Result<bool> forgotten = farthing::forgetUnlessOf(token, *m_own, *m_cache);
    if (!forgotten)
        return forgotten.error();
    m_changes.everything |= *forgotten;
    return {};
}

Result<void> Writer::confirmToken(const QByteArray &token)
{
    return keepToken(token, *m_own);
}

Result<void> Writer::writeImage(const WantedImage &image, const QByteArray &bytes, const QString &type)
{
    m_changes.images = true;
    Result<void> written =
        inTransaction(*m_cache->connection, [&] { return m_cache->images.write(image, bytes, type); });
    return written ? tellOf(image) : written;
}

Result<void> Writer::noteRestored()
{
    return inTransaction(*m_own->connection, [&] { return farthing::noteRestored(*m_own); });
}

Result<void> Writer::keepImage(const QString &kind, const QString &id, const QString &type,
                               const QByteArray &bytes)
{
    return inTransaction(*m_cache->connection, [&] { return m_cache->images.keep(kind, id, type, bytes); });
}

Result<void> Writer::failImage(const WantedImage &image, bool gone)
{
    Result<void> noted =
        inTransaction(*m_cache->connection, [&] { return m_cache->images.fail(image, gone); });
    return noted ? tellOf(image) : noted;
}

} // namespace farthing
