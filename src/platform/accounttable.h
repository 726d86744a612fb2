// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/money.h"
#include "platform/work.h"

namespace farthing::platform {

inline constexpr qint64 treasury = 1; ///< number of the only account that may be negative

struct AccountRow
{
    qint64 number = 0;
    AccountId id;
    QString name;
    std::optional<AvatarId> avatar;
    QDateTime createdAt;
    qint64 experience = 0;
    Money balance;
    qint64 entries = 0; ///< number of its last entry
    qint64 revision = 0;
};

enum class MayOwe { No, Yes };

/// What an account did today of what is limited per UTC day.
struct DailyUse
{
    int pluses = 0;
    int paidLikes = 0;
    int commentRewards = 0;
};

/// Days since 1970 in UTC, and back to the day's first moment.
qint64 dayOf(const QDateTime &time);
qint64 dayOf(qint64 milliseconds);
QDateTime startOfDay(qint64 day);

/// Accounts, their tokens, and their use of what is limited per day.
class AccountTable
{
public:
    explicit AccountTable(Work &work) : m_work(work) {}

    std::optional<AccountRow> byNumber(qint64 number);
    std::optional<AccountRow> byId(const AccountId &id);
    std::optional<AccountRow> byName(const QString &name);
    /// The account that a token (its SHA-256, in hex) belongs to.
    std::optional<AccountRow> byToken(const QString &hash);

    qint64 add(const AccountId &id, const QString &name, const QDateTime &at);
    void addToken(qint64 account, const QString &hash, const QDateTime &at);
    bool hasToken(qint64 account);
    /// Takes every token of an account but this one.
    void keepOnlyToken(qint64 account, const QString &hash);
    void addExperience(qint64 account, qint64 points);
    void raiseExperience(qint64 account, qint64 atLeast);
    void setAvatar(qint64 account, const std::optional<AvatarId> &avatar);
    void setRevision(qint64 account, qint64 revision);
    struct Entered
    {
        qint64 number = 0; ///< of the entry, the account's own
        Money balance;     ///< after it
    };
    /// Counts one more entry of this amount. Nothing where the balance would leave its 64 bits, or fall below
    /// zero where the account may not owe.
    std::optional<Entered> enter(qint64 account, Money amount, MayOwe mayOwe);

    DailyUse use(qint64 account, qint64 day);
    void setUse(qint64 account, qint64 day, const DailyUse &use);

private:
    Work &m_work;
};

} // namespace farthing::platform
