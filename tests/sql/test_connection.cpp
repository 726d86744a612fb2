// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/connection.h"
#include "sql/statement.h"
#include "sql/transaction.h"
#include "support/testcase.h"

#include <QtCore/QTemporaryDir>

using namespace farthing;
using namespace farthing::sql;

/// Connections with the settings of ours, and transactions that end with their scope.
class ConnectionTest : public TestCase
{
    Q_OBJECT

private slots:
    void everyConnectionHasOurSettings();
    void aFileThatIsNoDatabase();
    void aFolderThatIsNotThere();
    void readOnlyWritesNothing();
    void aTransactionIsRolledBackWithItsScope();
    void aCommitIsSeenByOthers();
    void twoWritersWaitForEachOther();

private:
    static std::unique_ptr<Connection> open(const QString &file, Durability durability = Durability::Normal)
    {
        return Connection::open({file, durability, false}).value();
    }
    static qint64 count(Connection &connection)
    {
        Statement query(connection, QStringLiteral("SELECT count(*) FROM thing"));
        return query.next() ? query.integer(0) : -1;
    }

    QTemporaryDir m_folder;
    int m_files = 0;
    QString newFile() { return m_folder.filePath(QStringLiteral("%1.db").arg(++m_files)); }
};

void ConnectionTest::everyConnectionHasOurSettings()
{
    const auto normal = open(newFile());
    QCOMPARE(*normal->pragma(QStringLiteral("foreign_keys")), 1);
    QCOMPARE(*normal->pragma(QStringLiteral("synchronous")), 1);
    QCOMPARE(*normal->pragma(QStringLiteral("trusted_schema")), 0);
    QCOMPARE(*normal->pragma(QStringLiteral("busy_timeout")), 5000);
    QCOMPARE(*open(newFile(), Durability::Full)->pragma(QStringLiteral("synchronous")), 2);
    Statement mode(*normal, QStringLiteral("PRAGMA journal_mode"));
    QVERIFY(mode.next());
    QCOMPARE(mode.text(0), QStringLiteral("wal"));
}

void ConnectionTest::aFileThatIsNoDatabase()
{
    const QString name = newFile();
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    const auto connection = Connection::open({name});
    QVERIFY(!connection);
    QCOMPARE(connection.error().kind, AppError::Kind::Damaged);
    QVERIFY(connection.error().userText.contains(QFileInfo(name).fileName()));
}

void ConnectionTest::aFolderThatIsNotThere()
{
    QVERIFY(!Connection::open({m_folder.filePath(QStringLiteral("no/such/file.db"))}));
}

void ConnectionTest::readOnlyWritesNothing()
{
    const QString file = newFile();
    QVERIFY(open(file)->execute(QStringLiteral("CREATE TABLE thing (name TEXT)")).ok());
    const auto reader = Connection::open({file, Durability::Normal, true}).value();
    QCOMPARE(count(*reader), 0);
    QVERIFY(!reader->execute(QStringLiteral("INSERT INTO thing VALUES ('a')")));
}

void ConnectionTest::aTransactionIsRolledBackWithItsScope()
{
    const auto connection = open(newFile());
    QVERIFY(connection->execute(QStringLiteral("CREATE TABLE thing (name TEXT)")).ok());
    {
        const Transaction transaction(*connection);
        QVERIFY(transaction.begun().ok());
        QVERIFY(connection->execute(QStringLiteral("INSERT INTO thing VALUES ('a')")).ok());
        QCOMPARE(count(*connection), 1);
    }
    QCOMPARE(count(*connection), 0);
}

void ConnectionTest::aCommitIsSeenByOthers()
{
    const QString file = newFile();
    const auto writer = open(file);
    const auto reader = open(file);
    QVERIFY(writer->execute(QStringLiteral("CREATE TABLE thing (name TEXT)")).ok());
    Transaction transaction(*writer);
    QVERIFY(writer->execute(QStringLiteral("INSERT INTO thing VALUES ('a')")).ok());
    QCOMPARE(count(*reader), 0);
    QVERIFY(transaction.commit().ok());
    QCOMPARE(count(*reader), 1);
}

void ConnectionTest::twoWritersWaitForEachOther()
{
    const QString file = newFile();
    const auto first = open(file);
    const auto second = open(file);
    QVERIFY(second->execute(QStringLiteral("PRAGMA busy_timeout = 1")).ok());
    const Transaction held(*first);
    QVERIFY(held.begun().ok());
    const Transaction refused(*second);
    QVERIFY(!refused.begun());
    QCOMPARE(refused.begun().error().kind, AppError::Kind::Storage);
}

FARTHING_TEST(ConnectionTest)
#include "test_connection.moc"
