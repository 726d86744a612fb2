// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/acts.h"
#include "platform/cursor.h"
#include "platform/renderer.h"
#include "platform/service.h"
#include "platform/writewatch.h"
#include "sql/transaction.h"

#include <functional>

namespace farthing::platform {

/// What reads and writes of the service share.
struct Service::Private
{
    Private(Database &database, const Clock &clock_)
        : clock(clock_), tables(database.connection()), otherWrites(database.connection())
    {}

    const Clock &clock;
    Tables tables;
    WriteWatch otherWrites;
    std::optional<QDateTime> forgotAt; ///< when all old answers were let go of

    /// The problem of a database that failed; the log keeps its words.
    Problem unavailable(const AppError &error);
    /// The value, unless the database failed meanwhile.
    template <class T>
    Answer<T> settled(Answer<T> answer)
    {
        if (tables.work.error())
            return unavailable(*tables.work.error());
        return answer;
    }

    ChangePage changePage(qint64 viewer, const QList<ChangeTable::Row> &rows, const ChangeCursor &after);
    /// The place that a list's query names. Problems: Invalid (no cursor of such a list), CursorExpired (of
    /// another database).
    Answer<ListKey> listKey(const ListQuery &query, char kind);
    template <class T>
    Page<T> pageOf(const Slice<T> &slice, char kind);
    Answer<StatementKey> statementKey(const ListQuery &query, const AccountRow &account);

    using Rule = std::function<Refusal(Deed &)>;
    /// One write: the first answer again for a repeated key, else the rule inside one transaction with its
    /// receipt.
    Answer<Accepted> write(const Caller &caller, const Idempotency &idempotency, Money price,
                           const Rule &rule);
    /// Inside a transaction: the same rule for replay and write.
    std::optional<Answer<Accepted>> repeated(const Caller &caller, const Idempotency &idempotency,
                                             const QDateTime &now);
    /// Whether it is time to let go of answers that are older than they are kept; what is old is no answer
    /// before either.
    bool isTimeToForget(const QDateTime &now) const;
    Receipt receipt(qint64 account, const AcceptedKey &accepted, const QDateTime &now);
    Answer<Accepted> accept(const Deed &deed, const Idempotency &idempotency);
};

inline constexpr int maximumPageItems = 500;
/// A page ends early at 4 MB (platform-api); its cursors and braces are counted here once.
inline constexpr qint64 bytesAroundItems = 1'000;
inline constexpr qint64 maximumPageBytes = 4'000'000 - bytesAroundItems;

} // namespace farthing::platform
