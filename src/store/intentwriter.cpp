// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Writer that keeps intents: each step of one is one transaction on own.db.
#include "store/writer.h"

#include "core/logging.h"
#include "store/store.h"

#include <algorithm>

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
        // What was handed over is no draft any more, whatever becomes of the program in the next moment.
        if (const auto *comment = std::get_if<CommentAct>(&record.intent.act)) {
            if (Result<void> ended = endDraftOf(record.account, *comment); !ended)
                return ended.error();
            if (Result<void> replaced = dropRefused(record.account, *comment); !replaced)
                return replaced.error();
        }
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
    if (const Result<void> mirrored = projectReceipt(stored, true); !mirrored) {
        m_owing = true;
        qCWarning(logStore) << "receipt not mirrored:" << mirrored.error().detail;
    }
    return ended;
}

/// What came back from a backup may have lost the note of its consent.
Result<bool> Writer::countOnce(const IntentRecord &record, const QDate &today)
{
    Result<bool> counted = m_own->consents.exists(record.intent.key);
    if (!counted || *counted)
        return counted;
    const Result<void> taken = m_spending.take(record, today);
    return taken ? Result<bool>(true) : Result<bool>(taken.error());
}

/// Inside a transaction.
Result<bool> Writer::consentAgain(const Renewal &renewal, const QDateTime &now, const QDateTime &sendAfter,
                                  const QDate &today)
{
    const Result<std::optional<IntentRecord>> held = m_own->intents.find(renewal.id);
    if (!held)
        return held.error();
    if (!*held)
        return false;
    tell((*held)->intent);
    Result<bool> given = giveConsent(**held, renewal, now, sendAfter, today);
    const auto *comment = std::get_if<CommentAct>(&(*held)->intent.act);
    if (!given || !*given || !comment)
        return given;
    const Result<void> ended = endDraftOf((*held)->account, *comment);
    return ended ? given : ended.error();
}

Result<bool> Writer::giveConsent(const IntentRecord &held, const Renewal &renewal, const QDateTime &now,
                                 const QDateTime &sendAfter, const QDate &today)
{
    // Its consent still counts: whether it was booked is not known.
    if (held.intent.unanswered) {
        const Result<bool> asked = m_own->intents.askAgain(renewal.id, now);
        return asked && *asked ? countOnce(held, today) : asked;
    }
    Result<bool> renewed = m_own->intents.renew(renewal.id, renewal.key, renewal.price, now, sendAfter);
    if (!renewed || !*renewed)
        return renewed;
    IntentRecord again = held;
    again.intent.key = renewal.key;
    again.intent.price = renewal.price;
    const Result<void> taken = m_spending.take(again, today);
    return taken ? renewed : taken.error();
}

/// A comment that is on its way is no draft any more: whoever finds its text there sends it twice.
Result<void> Writer::endDraftOf(const AccountId &account, const CommentAct &comment)
{
    m_changes.drafts = true;
    return m_own->drafts.removeSame(account, comment.post, comment.body, comment.parent);
}

/// What was refused and is handed over once more, word by word, goes from the list: whoever finds it there
/// sends it twice.
Result<void> Writer::dropRefused(const AccountId &account, const CommentAct &again)
{
    const Result<QList<IntentRecord>> open = m_own->intents.openComments(account, again.post);
    if (!open)
        return open.error();
    for (const IntentRecord &record : *open) {
        const Intent &intent = record.intent;
        const auto *comment = std::get_if<CommentAct>(&intent.act);
        const bool cameBack = intent.state == Intent::State::Refused ||
                              (intent.state == Intent::State::NeedsYou && intent.problem);
        const bool same = comment && comment->id != again.id && comment->parent == again.parent &&
                          comment->body == again.body;
        if (!same || !cameBack || intent.unanswered)
            continue;
        tell(intent);
        if (Result<void> done = m_spending.withdraw(record); !done)
            return done;
        if (Result<void> done = orphan(record); !done)
            return done;
        if (Result<void> done = m_own->intents.remove(intent.id); !done)
            return done;
    }
    return {};
}

Result<bool> Writer::renew(const IntentId &id, const QString &key, Money price, const QDateTime &now,
                           const QDateTime &sendAfter, const QDate &today)
{
    return inTransaction(*m_own->connection, [&] {
        return consentAgain({id, key, price}, now, sendAfter, today);
    });
}

Result<void> Writer::renewAll(const QList<Renewal> &renewals, const QDateTime &now,
                              const QDateTime &sendAfter, const QDate &today)
{
    return inTransaction(*m_own->connection, [&]() -> Result<void> {
        for (const Renewal &renewal : renewals) {
            const Result<bool> renewed = consentAgain(renewal, now, sendAfter, today);
            if (!renewed)
                return renewed.error();
            if (!*renewed)
                return AppError{
                    AppError::Kind::Refused,
                    Store::tr("Something in this list has changed. Look at it again; nothing was sent."),
                    QStringLiteral("one of several does not ask any more")};
        }
        return {};
    });
}

/// What speaks of something that will never be there is not sent; its reason says so.
Result<void> Writer::orphan(const IntentRecord &gone)
{
    const Result<QList<IntentRecord>> open = m_own->intents.open(gone.account);
    if (!open)
        return open.error();
    for (IntentRecord record : *open) {
        const auto makesIt = [&](const IntentRecord &other) {
            return other.intent.id != gone.intent.id && dependsOn(record.intent.act, other.intent.act);
        };
        const bool unsent = record.intent.state == Intent::State::Waiting;
        if (!unsent || !dependsOn(record.intent.act, gone.intent.act) ||
            std::any_of(open->cbegin(), open->cend(), makesIt))
            continue;
        record.intent.state = Intent::State::Refused;
        record.intent.trouble = Store::tr("It belongs to something that was taken back, so it was not sent.");
        tell(record.intent);
        if (Result<bool> kept = m_own->intents.setOutcome(record, record.intent.key); !kept)
            return kept.error();
        if (Result<void> settled = m_spending.settle(record, record.intent.key); !settled)
            return settled;
    }
    return {};
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
            m_changes.drafts = true;
            if (const Result<void> restored = m_own->drafts.restore(
                    (*held)->account, comment->post, {comment->body, comment->parent, comment->avatar}, now);
                !restored)
                return restored.error();
        }
        if (Result<void> done = m_spending.withdraw(**held); !done)
            return done.error();
        // What is done made what others speak of.
        if (intent.state != Intent::State::Done) {
            if (Result<void> done = orphan(**held); !done)
                return done.error();
        }
        if (Result<void> done = m_own->intents.remove(id); !done)
            return done.error();
        return true;
    });
}

} // namespace farthing
