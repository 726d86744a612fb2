// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/connection.h"

namespace farthing::sql {

/// A write transaction for a scope: begins at once for writing (BEGIN IMMEDIATE), and is rolled back at the
/// end of the scope unless it was committed.
class Transaction
{
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Whether it began; nothing may be written otherwise.
    const Result<void> &begun() const { return m_begun; }
    Result<void> commit();

private:
    Connection &m_connection;
    Result<void> m_begun;
    bool m_open = false;
};

} // namespace farthing::sql
