// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Writer that keeps what follows the account to its other computers, and texts as they were read.
#include "store/carrier.h"
#include "store/writer.h"

#include <algorithm>

namespace farthing {

Result<void> Writer::keepPlace(const AccountId &me, const PostId &post, const QByteArray &place)
{
    return inTransaction(*m_own->connection, [&]() -> Result<void> {
        const Result<std::optional<QByteArray>> before = m_own->places.find(me, post);
        if (!before || *before == place)
            return before ? Result<void>() : Result<void>(before.error());
        if (Result<void> done = m_own->places.save(me, post, place); !done)
            return done;
        return Carrier(*m_own).note(me, post, CarriedKind::Reading, m_changes);
    });
}

Result<std::optional<PostId>> Writer::noteUnheard(const AccountId &me, const PostId &after)
{
    constexpr int atOnce = 500;
    return inTransaction(*m_own->connection,
                         [&] { return Carrier(*m_own).noteUnheard(me, after, atOnce, m_changes); });
}

Result<std::optional<CarriedWrite>> Writer::nextCarried(const AccountId &me, const QString &attempt)
{
    return inTransaction(*m_own->connection, [&] { return Carrier(*m_own).next(me, attempt); });
}

Result<void> Writer::settleCarried(const AccountId &me, const CarriedWrite &write,
                                   const std::optional<StateValue> &held)
{
    Result<void> settled =
        inTransaction(*m_own->connection, [&] { return Carrier(*m_own).settle(me, write, held, m_changes); });
    return settled ? projectMarks(me) : settled;
}

/// What other computers said enters own.db before the cursor that it came with moves: a crash in between
/// brings it again, and a revision that is known is passed over.
Result<void> Writer::takeCarried(const Batch &batch)
{
    const auto isState = [](const Change &change) {
        return std::holds_alternative<StateValue>(change);
    };
    if (std::none_of(batch.changes.cbegin(), batch.changes.cend(), isState))
        return {};
    if (Result<void> begun = m_projection.begin(); !begun)
        return begun;
    const auto isOthers = [this](const Change &change) {
        const auto *account = std::get_if<Account>(&change);
        return account && m_projection.isOther(*account);
    };
    // Somebody else signed in: their values are read anew, after the cache was cleared.
    if (std::any_of(batch.changes.cbegin(), batch.changes.cend(), isOthers))
        return {};
    const AccountId me = m_projection.me();
    Result<void> taken = inTransaction(*m_own->connection, [&]() -> Result<void> {
        Carrier carrier(*m_own);
        for (const Change &change : batch.changes) {
            const auto *value = std::get_if<StateValue>(&change);
            if (!value)
                continue;
            if (Result<void> done = carrier.take(me, *value, m_changes); !done)
                return done;
        }
        return {};
    });
    return taken ? projectMarks(me) : taken;
}

/// All marks that cache.db has not heard of, in one transaction.
Result<void> Writer::projectMarks(const AccountId &me)
{
    constexpr int atOnce = 500;
    for (;;) {
        const Result<QList<Mark>> marks = m_own->marks.unprojected(me, atOnce);
        if (!marks || marks->isEmpty())
            return marks ? Result<void>() : Result<void>(marks.error());
        Result<void> mirrored = inCache([&]() -> Result<void> {
            for (const Mark &mark : *marks) {
                if (Result<void> done = m_projection.applyMark(mark, m_changes); !done)
                    return done;
            }
            return {};
        });
        if (!mirrored)
            return mirrored;
        Result<void> noted = inTransaction(*m_own->connection, [&]() -> Result<void> {
            for (const Mark &mark : *marks) {
                if (Result<void> done = m_own->marks.setProjected(me, mark.post); !done)
                    return done;
            }
            return {};
        });
        if (!noted)
            return noted;
    }
}

Result<void> Writer::noteRead(const AccountId &me, const PostId &post, const QDateTime &now)
{
    return inTransaction(*m_own->connection, [&]() -> Result<void> {
        // It was marked as read with others; now somebody opened it, and that is not taken back.
        const Result<bool> opened = m_own->marks.keepOpened(me, post);
        if (!opened)
            return opened.error();
        if (*opened) {
            if (Result<void> done = Carrier(*m_own).note(me, post, CarriedKind::Reading, m_changes); !done)
                return done;
        }
        return m_own->readVersions.noteRead(me, post, now);
    });
}

Result<void> Writer::forgetReadVersion(const AccountId &me, const PostId &post, const QDateTime &now)
{
    return inTransaction(*m_own->connection, [&] { return m_own->readVersions.forget(me, post, now); });
}

} // namespace farthing
