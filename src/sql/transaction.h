// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/connection.h"

namespace farthing::sql {

/// A write transaction for a scope, rolled back at its end unless it was committed. There is one at a time on
/// one database, whatever the number of processes: SQLite begins at once for writing (BEGIN IMMEDIATE), on
/// PostgreSQL each takes the same lock first. So what is numbered inside is numbered in the order of commits,
/// and what was read inside stays true until the end. On PostgreSQL a commit tells all `Listener`s.
class Transaction
{
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Whether it began; nothing may be written otherwise.
    const Result<void> &begun() const { return m_begun; }
    /// Error: Storage. Where the connection broke meanwhile, nobody knows whether it was committed.
    Result<void> commit();

private:
    static Result<void> begin(Connection &connection);

    Connection &m_connection;
    Result<void> m_begun;
    bool m_open = false;
};

/// Several reads of one moment, for a scope: a transaction that writes nothing.
class Snapshot
{
public:
    explicit Snapshot(Connection &connection);
    /// The moment that another connection to the same database reads; PostgreSQL only.
    Snapshot(Connection &connection, Snapshot &moment);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

    const Result<void> &begun() const { return m_begun; }

private:
    Connection &m_connection;
    Result<void> m_begun;
};

} // namespace farthing::sql
