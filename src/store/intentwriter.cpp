// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Writer that keeps intents: each step of one is one transaction on own.db.
#include "store/writer.h"

#include "core/logging.h"

namespace farthing {

void Writer::tell(const Intent &intent)
{
    m_changes.intents.insert(intent.id);
    if (std::holds_alternative<ReadAct>(intent.act))
        return;
    const PostId post = postOf(intent.act);
    m_changes.posts.insert(post);
    m_changes.discussions.insert(post);
}

Result<void> Writer::setSpendCaps(const AccountId &me, const SpendCaps &caps)
{
    m_changes.spendCaps = true;
    return inTransaction(*m_own->connection, [&] { return m_own->spendCaps.save(me, caps); });
}

Result<IntentId> Writer::submit(const IntentRecord &record, const QDate &today)
{
    return inTransaction(*m_own->connection, [&]() -> Result<IntentId> {
        if (Result<void> taken = m_spending.take(record, today); !taken)
            return taken.error();
        if (Result<void> done = m_own->intents.insert(record); !done)
            return done.error();
        tell(record.intent);
        return record.intent.id;
    });
}

Result<IntentId> Writer::submitMerged(const IntentRecord &record, const IntentId &into, const Act &merged)
{
    const Result<bool> replaced = inTransaction(
        *m_own->connection, [&] { return m_own->intents.replaceUnsent(into, merged, record.intent.price); });
    if (!replaced)
        return replaced.error();
    if (!*replaced)
        return submit(record, record.intent.createdAt.toUTC().date());
    m_changes.intents.insert(into);
    return into;
}

Result<bool> Writer::markSending(const IntentId &id, const QString &key)
{
    return inTransaction(*m_own->connection, [&]() -> Result<bool> {
        const Result<std::optional<IntentRecord>> held = m_own->intents.find(id);
        if (!held)
            return held.error();
        if (*held)
            tell((*held)->intent);
        Result<bool> marked = m_own->intents.markSending(id, key);
        if (!marked || !*marked)
            return marked;
        if (Result<void> noted = m_spending.noteTry(key); !noted)
            return noted.error();
        return marked;
    });
}

Result<bool> Writer::setOutcome(const IntentRecord &record, const QString &key)
{
    tell(record.intent);
    return inTransaction(*m_own->connection, [&]() -> Result<bool> {
        Result<bool> current = m_own->intents.setOutcome(record, key);
        if (!current || !*current)
            return current;
        if (Result<void> done = m_spending.settle(record, key); !done)
            return done.error();
        return current;
    });
}

Result<bool> Writer::finish(const IntentRecord &record, const QString &key, const Receipt &receipt)
{
    const StoredReceipt stored{key, record.intent.id, receipt};
    Result<bool> ended = inTransaction(*m_own->connection, [&]() -> Result<bool> {
        Result<bool> current = m_own->intents.setOutcome(record, key);
        if (!current)
            return current;
        // Booked is booked, whatever became of the intent meanwhile.
        if (Result<void> done = m_own->receipts.insert(stored, *record.intent.doneAt); !done)
            return done.error();
        if (Result<void> done = m_spending.book(record, key, receipt); !done)
            return done.error();
        if (Result<void> done = endDraftOf(record); !done)
            return done.error();
        const auto *claim = std::get_if<ReadAct>(&record.intent.act);
        if (!claim || receipt.accepted.value_or(0) <= 0)
            return current;
        if (Result<void> kept = m_own->readings.insert(key, record.account, *claim, *receipt.accepted); !kept)
            return kept.error();
        return current;
    });
    if (!ended)
        return ended;
    tell(record.intent);
    if (const Result<void> mirrored = projectReceipt(stored); !mirrored)
        qCWarning(logStore) << "receipt not mirrored:" << mirrored.error().detail;
    return ended;
}

Result<bool> Writer::renew(const IntentId &id, const QString &key, Money price, const QDateTime &now,
                           const QDateTime &sendAfter, const QDate &today)
{
    return inTransaction(*m_own->connection, [&]() -> Result<bool> {
        const Result<std::optional<IntentRecord>> held = m_own->intents.find(id);
        if (!held)
            return held.error();
        if (*held)
            tell((*held)->intent);
        if (*held && (*held)->restored)
            return resume(**held, sendAfter, today);
        Result<bool> renewed = m_own->intents.renew(id, key, price, now, sendAfter);
        if (!renewed || !*renewed)
            return renewed;
        IntentRecord again = **held;
        again.intent.key = key;
        again.intent.price = price;
        if (Result<void> taken = m_spending.take(again, today); !taken)
            return taken.error();
        return renewed;
    });
}

/// The old consent stands, and counts already where it was found again.
Result<bool> Writer::resume(const IntentRecord &record, const QDateTime &sendAfter, const QDate &today)
{
    Result<bool> resumed = m_own->intents.resume(record.intent.id, sendAfter);
    if (!resumed || !*resumed)
        return resumed;
    const Result<bool> counted = m_own->consents.exists(record.intent.key);
    if (!counted)
        return counted;
    if (*counted)
        return resumed;
    if (Result<void> taken = m_spending.take(record, today); !taken)
        return taken.error();
    return resumed;
}

Result<bool> Writer::withdraw(const IntentId &id, const QList<Intent::State> &allowed, bool keepText,
                              const QDateTime &now)
{
    return inTransaction(*m_own->connection, [&]() -> Result<bool> {
        const Result<std::optional<IntentRecord>> held = m_own->intents.find(id);
        if (!held)
            return held.error();
        if (!*held || !allowed.contains((*held)->intent.state))
            return false;
        const Intent &intent = (*held)->intent;
        tell(intent);
        if (const auto *comment = std::get_if<CommentAct>(&intent.act); comment && keepText) {
            if (const Result<void> restored = m_own->drafts.restore((*held)->account, comment->post,
                                                                    {comment->body, comment->parent}, now);
                !restored)
                return restored.error();
        }
        if (Result<void> done = m_spending.withdraw(**held); !done)
            return done.error();
        if (Result<void> done = m_own->intents.remove(id); !done)
            return done.error();
        return true;
    });
}

} // namespace farthing
