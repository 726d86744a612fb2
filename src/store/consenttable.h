// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "domain/spendcaps.h"
#include "sql/connection.h"

namespace farthing {

/// One consent to pay, under the key of its attempt.
struct Consent
{
    QString key;
    AccountId account; ///< empty where nobody was signed in yet
    SpendKind kind = SpendKind::All;
    std::optional<QString> paidOnce; ///< see `paidOnceFor`
    QDate day;
    Money amount;
};

/// The consents of own.db. A row stays when its intent goes, unless it is known that nothing was booked.
class ConsentTable
{
public:
    explicit ConsentTable(sql::Connection &connection) : m_connection(connection) {}

    Result<void> insert(const Consent &consent);
    Result<bool> exists(const QString &key) const;
    Result<void> noteTry(const QString &key);
    /// It was not booked, and never will be.
    Result<void> remove(const QString &key);
    /// The same, but only where the attempt was sent at most `tries` times: what an earlier try did is not
    /// known.
    Result<void> removeTried(const QString &key, int tries);

    /// Adds what was agreed to since the first of the month to `spending`; consents of nobody count for
    /// everybody.
    Result<void> count(const AccountId &account, Spending &spending) const;
    /// Whether what `item` says can only be the booking of one of these.
    Result<bool> explains(const AccountId &account, const StatementItem &item) const;

private:
    sql::Connection &m_connection;
};

} // namespace farthing
