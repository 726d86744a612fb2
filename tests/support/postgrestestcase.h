// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/connection.h"
#include "sql/statement.h"
#include "support/postgrescluster.h"
#include "support/testcase.h"

namespace farthing::sql {

/// Each test has a database of its own on the shared cluster, with one table; without PostgreSQL all skip.
class PostgresTestCase : public TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!sharedCluster())
            QSKIP(qPrintable(whyNoCluster()));
    }
    void init()
    {
        TestCase::init();
        m_connection.reset();
        m_location = sharedCluster()->emptyDatabase();
        m_connection = connect();
        QVERIFY(m_connection->execute(
            QStringLiteral("CREATE TABLE thing (number BIGINT PRIMARY KEY, name TEXT COLLATE \"C\", "
                           "bytes BYTEA, small INTEGER)")));
    }

protected:
    std::unique_ptr<Connection> connect() const
    {
        return Connection::open({m_location, Durability::Full, false}).value();
    }
    static qint64 count(Connection &connection)
    {
        Statement query(connection, QStringLiteral("SELECT count(*) FROM thing"));
        return query.next() ? query.integer(0) : -1;
    }

    QString m_location;
    std::unique_ptr<Connection> m_connection;
};

} // namespace farthing::sql
