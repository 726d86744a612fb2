// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/spendbook.h"

#include "store/store.h"

namespace farthing {

Result<QDate> SpendBook::dayOf(const AccountId &account, const QDate &today) const
{
    const Result<std::optional<QDate>> latest = m_own.spendingDays.latest(account);
    if (!latest)
        return latest.error();
    const Result<std::optional<QDateTime>> newest = m_cache.statement.newestOwn();
    if (!newest)
        return newest.error();
    QDate day = std::max(today, latest->value_or(today));
    if (*newest)
        day = std::max(day, (*newest)->toUTC().date());
    return day;
}

Result<Spending> SpendBook::spending(const AccountId &account, const QDate &today) const
{
    const Result<QDate> day = dayOf(account, today);
    if (!day)
        return day.error();
    const Result<SpendCaps> caps = m_own.spendCaps.find(account);
    if (!caps)
        return caps.error();
    Spending spending;
    spending.day = *day;
    spending.caps = *caps;
    if (Result<void> done = m_own.consents.count(account, spending); !done)
        return done.error();
    if (Result<void> done = countElsewhere(account, spending); !done)
        return done.error();
    return spending;
}

Result<void> SpendBook::countElsewhere(const AccountId &account, Spending &spending) const
{
    const QDate first(spending.day.year(), spending.day.month(), 1);
    const Result<QList<StatementItem>> items =
        m_cache.statement.paidSince(QDateTime(first, QTime(0, 0), Qt::UTC));
    if (!items)
        return items.error();
    for (const StatementItem &item : *items) {
        const std::optional<SpendKind> kind = spendKindOf(item.line);
        const Result<Money> paid = item.amount.negated();
        if (!kind || !paid)
            continue;
        const Result<bool> ours = isOurs(account, item);
        if (!ours)
            return ours.error();
        if (!*ours)
            spending.count(*kind, item.at.toUTC().date(), *paid);
    }
    return {};
}

Result<bool> SpendBook::isOurs(const AccountId &account, const StatementItem &item) const
{
    const Result<bool> named = m_own.bookedItems.contains(account, item.id);
    return !named || *named ? named : m_own.consents.explains(account, item);
}

Result<void> SpendBook::pass(const AccountId &account, const Intent &intent, const QDate &today) const
{
    const Result<Spending> known = spending(account, today);
    if (!known)
        return known.error();
    if (!stoppedBy(*known, spendKindOf(intent.act), intent.price))
        return {};
    return AppError{AppError::Kind::Refused,
                    Store::tr("A spending limit that you set stopped this. Nothing was spent."),
                    QStringLiteral("cap exceeded")};
}

Result<void> SpendBook::take(const IntentRecord &record, const QDate &today)
{
    const Intent &intent = record.intent;
    if (intent.price.isZero())
        return {};
    QList<AccountId> whose{record.account};
    if (record.account.isEmpty()) {
        const Result<QList<AccountId>> all = m_own.spendCaps.accounts();
        if (!all)
            return all.error();
        whose += *all;
    }
    for (const AccountId &account : whose) {
        if (Result<void> done = pass(account, intent, today); !done)
            return done;
    }
    const Result<QDate> day = dayOf(record.account, today);
    if (!day)
        return day.error();
    const Consent consent{intent.key, record.account, spendKindOf(intent.act), paidOnceFor(intent.act),
                          *day,       intent.price};
    if (Result<void> done = m_own.consents.insert(consent); !done)
        return done;
    return m_own.spendingDays.advance(record.account, *day);
}

Result<void> SpendBook::noteTry(const QString &key)
{
    return m_own.consents.noteTry(key);
}

Result<void> SpendBook::settle(const IntentRecord &record, const QString &key)
{
    using State = Intent::State;
    const Intent &intent = record.intent;
    if (intent.state != State::Refused && intent.state != State::NeedsYou)
        return {};
    // A no of the platform is about the key, whatever became of an earlier try, and what waits was turned
    // away or never sent. Only where a try has no answer is nothing certain.
    return intent.unanswered ? m_own.consents.removeTried(key, 0) : m_own.consents.remove(key);
}

Result<void> SpendBook::withdraw(const IntentRecord &record)
{
    // What waits after one try was turned away by that try (asked for patience, not let in).
    if (record.intent.state == Intent::State::Waiting)
        return m_own.consents.removeTried(record.intent.key, 1);
    return settle(record, record.intent.key);
}

Result<void> SpendBook::book(const IntentRecord &record, const QString &key, const Receipt &receipt)
{
    const Result<bool> counted = m_own.consents.exists(key);
    if (!counted)
        return counted.error();
    // Without its consent it counts as what the statement says.
    if (!*counted)
        return {};
    for (const StatementItem &entry : receipt.entries) {
        if (!spendKindOf(entry.line) || entry.causedBy != CausedBy::Own)
            continue;
        if (Result<void> done = m_own.bookedItems.insert(record.account, entry.id); !done)
            return done;
    }
    return {};
}

} // namespace farthing
