// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sql/connection.h"
#include "store/records.h"

namespace farthing {

/// Another one after each transaction that changed what search finds: where an index was made under another
/// value, it does not hold everything. A number that is never used twice, as cache.db may be begun anew.
inline constexpr QLatin1StringView searchedCursor("searched");

/// How far reading from the platform has come, under names that the scheduler gives.
class CursorTable
{
public:
    explicit CursorTable(sql::Connection &connection) : m_connection(connection) {}

    Result<std::optional<QString>> find(const QString &name) const;
    Result<void> move(const CursorMove &move);
    Result<void> clear();
    /// Everything is read once more from its beginning.
    Result<void> startAgain();
    /// Gives `searchedCursor` another value, and answers it.
    Result<quint32> markSearched();
    /// As it was given last; 0 where it never was.
    Result<quint32> searched() const;

private:
    sql::Connection &m_connection;
};

} // namespace farthing
