// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/listener.h"
#include "sql/transaction.h"
#include "support/postgrestestcase.h"

#include <QtTest/QSignalSpy>

using namespace farthing;
using namespace farthing::sql;

/// What breaks between the platform and PostgreSQL is noticed, and mended where it can be.
class PostgresLostTest : public PostgresTestCase
{
    Q_OBJECT

private slots:
    void rowsThatBreakOffAreAnError_data();
    void rowsThatBreakOffAreAnError();
    void aLostConnectionIsNoticedAndComesBack();
    void aCommitNobodyKnowsOf();

private:
    void killBackends() const
    {
        sharedCluster()->sql(
            QStringLiteral("postgres"),
            QStringLiteral(
                "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = '%1'")
                .arg(m_connection->shown().section(QLatin1Char('/'), -1)));
    }
};

/// A server that is ended while it sends just stops; one that is ended while it thinks says so first, and the
/// driver reads its words before it sees the end.
void PostgresLostTest::rowsThatBreakOffAreAnError_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("rows");
    QTest::newRow("while it sends") << QStringLiteral("SELECT * FROM generate_series(1, 1000000)")
                                    << 1'000'000;
    // The rows before the pause are more than the server collects before it sends.
    QTest::newRow("while it thinks") << QStringLiteral(
                                            "SELECT repeat('x', 1000) FROM generate_series(1, 20) AS n "
                                            "WHERE n < 20 OR pg_sleep(60) IS NOT NULL")
                                     << 20;
}

/// A connection that ends in the middle of the rows is an error, not their end; and it is known to be lost.
void PostgresLostTest::rowsThatBreakOffAreAnError()
{
    QFETCH(const QString, query);
    QFETCH(const int, rows);
    const auto second = m_connection->another();
    Statement read(**second, query, Statement::Rows::AsTheyCome);
    QVERIFY(read.next());
    QVERIFY(m_connection->execute(
        QStringLiteral("SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity "
                       "WHERE datname = current_database() AND pid <> pg_backend_pid()")));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^The connection to .* is lost")));
    int count = 1;
    while (read.next())
        ++count;
    QVERIFY(count < rows);
    QVERIFY(read.error());
    QVERIFY((*second)->isLost());
}

void PostgresLostTest::aLostConnectionIsNoticedAndComesBack()
{
    const Listener listener(*m_connection);
    QSignalSpy heard(&listener, &Listener::written);
    { // Something prepared has to go with the connection.
        QCOMPARE(count(*m_connection), 0);
    }
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^The connection to .* is lost")));
    killBackends();
    // Nobody asks anything; the event loop alone notices.
    QTRY_VERIFY(m_connection->isLost());
    QVERIFY(!m_connection->execute(QStringLiteral("SELECT 1")));
    Statement read(*m_connection, QStringLiteral("SELECT 1"));
    QVERIFY(!read.next());
    QVERIFY(read.error());
    QVERIFY(m_connection->revive());
    QCOMPARE(heard.count(), 1);
    QCOMPARE(count(*m_connection), 0);
    const auto other = connect();
    Transaction transaction(*other);
    QVERIFY(transaction.commit());
    QTRY_COMPARE(heard.count(), 2);
}

void PostgresLostTest::aCommitNobodyKnowsOf()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^The connection to .* is lost")));
    {
        Transaction transaction(*m_connection);
        QVERIFY(m_connection->execute(QStringLiteral("INSERT INTO thing (number) VALUES (1)")));
        killBackends();
        QVERIFY(!transaction.commit());
    }
    QVERIFY(m_connection->isLost());
    QVERIFY(m_connection->revive());
    QCOMPARE(count(*m_connection), 0);
}

FARTHING_TEST(PostgresLostTest)
#include "test_postgreslost.moc"
