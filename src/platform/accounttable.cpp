// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/accounttable.h"

namespace farthing::platform {

namespace {

constexpr qint64 millisecondsPerDay = 24LL * 60 * 60 * 1000;

std::optional<AccountRow> oneAccount(Query &query)
{
    if (!query.next())
        return std::nullopt;
    AccountRow row;
    row.number = query.integer(0);
    row.id = query.id<AccountId>(1);
    row.name = query.text(2);
    row.avatar = query.optionalId<AvatarId>(3);
    row.createdAt = query.time(4);
    row.experience = query.integer(5);
    row.balance = Money::fromMinor(query.integer(6));
    row.entries = query.integer(7);
    row.revision = query.integer(8);
    return row;
}

} // namespace

qint64 dayOf(const QDateTime &time)
{
    return dayOf(time.toMSecsSinceEpoch());
}

qint64 dayOf(qint64 milliseconds)
{
    // Whole days towards the past, also before 1970.
    return milliseconds / millisecondsPerDay - (milliseconds % millisecondsPerDay < 0 ? 1 : 0);
}

QDateTime startOfDay(qint64 day)
{
    return QDateTime::fromMSecsSinceEpoch(day * millisecondsPerDay, Qt::UTC);
}

std::optional<AccountRow> AccountTable::byNumber(qint64 number)
{
    Query query(
        m_work,
        QStringLiteral("SELECT number, id, name, avatar, created_at, experience, balance, entries, revision "
                       "FROM account WHERE number = ?"),
        number);
    return oneAccount(query);
}

std::optional<AccountRow> AccountTable::byId(const AccountId &id)
{
    Query query(
        m_work,
        QStringLiteral("SELECT number, id, name, avatar, created_at, experience, balance, entries, revision "
                       "FROM account WHERE id = ?"),
        id);
    return oneAccount(query);
}

std::optional<AccountRow> AccountTable::byName(const QString &name)
{
    Query query(
        m_work,
        QStringLiteral("SELECT number, id, name, avatar, created_at, experience, balance, entries, revision "
                       "FROM account WHERE name = ?"),
        name);
    return oneAccount(query);
}

std::optional<AccountRow> AccountTable::byToken(const QString &hash)
{
    Query query(
        m_work,
        QStringLiteral(
            "SELECT a.number, a.id, a.name, a.avatar, a.created_at, a.experience, a.balance, a.entries, "
            "a.revision FROM token t JOIN account a ON a.number = t.account WHERE t.hash = ?"),
        hash);
    return oneAccount(query);
}

qint64 AccountTable::add(const AccountId &id, const QString &name, const QDateTime &at)
{
    Query query(
        m_work,
        QStringLiteral("INSERT INTO account (id, name, created_at) VALUES (?, ?, ?) RETURNING number"), id,
        name, at);
    return query.next() ? query.integer(0) : 0;
}

void AccountTable::addToken(qint64 account, const QString &hash, const QDateTime &at)
{
    execute(m_work, QStringLiteral("INSERT INTO token (hash, account, made_at) VALUES (?, ?, ?)"), hash,
            account, at);
}

void AccountTable::keepOnlyToken(qint64 account, const QString &hash)
{
    execute(m_work, QStringLiteral("DELETE FROM token WHERE account = ? AND hash <> ?"), account, hash);
}

bool AccountTable::hasToken(qint64 account)
{
    Query query(m_work, QStringLiteral("SELECT 1 FROM token WHERE account = ? LIMIT 1"), account);
    return query.next();
}

void AccountTable::addExperience(qint64 account, qint64 points)
{
    execute(m_work, QStringLiteral("UPDATE account SET experience = experience + ? WHERE number = ?"), points,
            account);
}

void AccountTable::raiseExperience(qint64 account, qint64 atLeast)
{
    execute(m_work, QStringLiteral("UPDATE account SET experience = ? WHERE number = ? AND experience < ?"),
            atLeast, account, atLeast);
}

void AccountTable::setAvatar(qint64 account, const std::optional<AvatarId> &avatar)
{
    execute(m_work, QStringLiteral("UPDATE account SET avatar = ? WHERE number = ?"), avatar, account);
}

void AccountTable::setRevision(qint64 account, qint64 revision)
{
    execute(m_work, QStringLiteral("UPDATE account SET revision = ? WHERE number = ?"), revision, account);
}

/// One statement: the bounds are for the balance before it, so that nothing overflows in the database, where
/// it would become an inexact number.
std::optional<AccountTable::Entered> AccountTable::enter(qint64 account, Money amount, MayOwe mayOwe)
{
    const Money most = Money::fromMinor(std::numeric_limits<qint64>::max());
    const Money least =
        mayOwe == MayOwe::Yes ? Money::fromMinor(std::numeric_limits<qint64>::min()) : Money();
    const Result<Money> highest = amount.isNegative() ? Result<Money>(most) : most.minus(amount);
    const Result<Money> lowest = amount.isNegative() ? least.minus(amount) : Result<Money>(least);
    if (!highest || !lowest)
        return std::nullopt;
    Query query(
        m_work,
        QStringLiteral("UPDATE account SET balance = balance + ?, entries = entries + 1 WHERE number = ? AND "
                       "balance BETWEEN ? AND ? RETURNING entries, balance"),
        amount.minor(), account, lowest->minor(), highest->minor());
    if (!query.next())
        return std::nullopt;
    return Entered{query.integer(0), Money::fromMinor(query.integer(1))};
}

DailyUse AccountTable::use(qint64 account, qint64 day)
{
    Query query(
        m_work,
        QStringLiteral(
            "SELECT pluses, paid_likes, comment_rewards FROM daily_use WHERE account = ? AND day = ?"),
        account, day);
    if (!query.next())
        return {};
    return {query.number(0), query.number(1), query.number(2)};
}

void AccountTable::setUse(qint64 account, qint64 day, const DailyUse &use)
{
    execute(m_work,
            QStringLiteral("INSERT INTO daily_use (account, day, pluses, paid_likes, comment_rewards) VALUES "
                           "(?, ?, ?, ?, ?) "
                           "ON CONFLICT (account, day) DO UPDATE SET pluses = excluded.pluses, "
                           "paid_likes = excluded.paid_likes, comment_rewards = excluded.comment_rewards"),
            account, day, use.pluses, use.paidLikes, use.commentRewards);
}

} // namespace farthing::platform
