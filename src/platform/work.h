// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/statement.h"
#include "sql/transaction.h"

#include <optional>

namespace farthing::platform {

/// One request's dealings with the database. The first error of any table sticks here and every later answer
/// is one that nobody uses, so that a rule reads as a list of steps; whoever ends the request asks `error`
/// once.
class Work
{
public:
    explicit Work(sql::Connection &connection) : m_connection(connection) {}

    sql::Connection &connection() { return m_connection; }
    /// Forgets what went wrong for the request before, and connects again where the server had gone.
    void restart()
    {
        m_error.reset();
        ++m_request;
        if (const Result<void> there = m_connection.revive(); !there)
            m_error = there.error();
    }
    void fail(const AppError &error)
    {
        if (!m_error)
            m_error = error;
    }
    const std::optional<AppError> &error() const { return m_error; }
    /// Grows with each request: what was read for one need not be read again for it.
    quint64 request() const { return m_request; }

private:
    sql::Connection &m_connection;
    std::optional<AppError> m_error;
    quint64 m_request = 0;
};

/// A statement with its values, whose error goes to the request it belongs to.
class Query : public sql::Statement
{
public:
    template <class... Values>
    Query(Work &work, const QString &text, const Values &...values)
        : Statement(work.connection(), text), m_work(work)
    {
        (bind(values), ...);
    }
    Query(Work &work, const QString &text, Rows rows) : Statement(work.connection(), text, rows), m_work(work)
    {}
    ~Query()
    {
        if (error())
            m_work.fail(*error());
    }

private:
    Work &m_work;
};

/// Runs a statement that answers nothing.
template <class... Values>
void execute(Work &work, const QString &text, const Values &...values)
{
    Query query(work, text, values...);
    (void)query.run(); // its error sticks in `work`
}

/// Several reads of one moment, for a scope.
class ReadScope
{
public:
    explicit ReadScope(Work &work) : m_snapshot(work.connection())
    {
        if (!m_snapshot.begun())
            work.fail(m_snapshot.begun().error());
    }

private:
    sql::Snapshot m_snapshot;
};

} // namespace farthing::platform
