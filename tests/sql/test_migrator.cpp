// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/migrator.h"
#include "sql/statement.h"
#include "support/testcase.h"

#include <QtCore/QTemporaryDir>

using namespace farthing;
using namespace farthing::sql;

/// Migrations run once, in order, each whole or not at all.
class MigratorTest : public TestCase
{
    Q_OBJECT

private slots:
    void init();
    void stepsRunInOrderAndOnce();
    void aBrokenStepIsRolledBack();
    void aNewerDatabaseIsRefused();
    void triggersAreOneStatement();
    void anEmptyFolderChangesNothing();

private:
    void step(const QString &name, const QByteArray &sql);
    qint64 count(const QString &table);

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Connection> connection;
};

void MigratorTest::init()
{
    TestCase::init();
    folder = std::make_unique<QTemporaryDir>();
    connection = Connection::open({folder->filePath(QStringLiteral("test.db"))}).value();
}

void MigratorTest::step(const QString &name, const QByteArray &sql)
{
    QFile file(folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(sql);
}

qint64 MigratorTest::count(const QString &table)
{
    Statement query(*connection, QStringLiteral("SELECT count(*) FROM ") + table);
    return query.next() ? query.integer(0) : -1;
}

void MigratorTest::stepsRunInOrderAndOnce()
{
    step(QStringLiteral("002_second.sql"), "INSERT INTO thing (name) VALUES ('b');\n");
    step(QStringLiteral("001_first.sql"),
         "-- A note.\nCREATE TABLE thing (\n    name TEXT\n);\nINSERT INTO thing VALUES ('a');\n");
    QVERIFY(migrate(*connection, folder->path()).ok());
    QCOMPARE(*connection->pragma(QStringLiteral("user_version")), 2);
    QCOMPARE(count(QStringLiteral("thing")), 2);
    QVERIFY(migrate(*connection, folder->path()).ok());
    QCOMPARE(count(QStringLiteral("thing")), 2);
    step(QStringLiteral("010_tenth.sql"), "INSERT INTO thing (name) VALUES ('c');\n");
    QVERIFY(migrate(*connection, folder->path()).ok());
    QCOMPARE(*connection->pragma(QStringLiteral("user_version")), 10);
    QCOMPARE(count(QStringLiteral("thing")), 3);
}

void MigratorTest::aBrokenStepIsRolledBack()
{
    step(QStringLiteral("001_first.sql"), "CREATE TABLE thing (name TEXT);\n");
    step(QStringLiteral("002_broken.sql"),
         "INSERT INTO thing VALUES ('a');\nINSERT INTO nothing VALUES (1);\n");
    step(QStringLiteral("003_third.sql"), "INSERT INTO thing VALUES ('c');\n");
    const Result<void> done = migrate(*connection, folder->path());
    QVERIFY(!done);
    QCOMPARE(done.error().kind, AppError::Kind::Storage);
    QCOMPARE(*connection->pragma(QStringLiteral("user_version")), 1);
    QCOMPARE(count(QStringLiteral("thing")), 0);
    step(QStringLiteral("002_broken.sql"), "INSERT INTO thing VALUES ('a');\n");
    QVERIFY(migrate(*connection, folder->path()).ok());
    QCOMPARE(count(QStringLiteral("thing")), 2);
}

void MigratorTest::aNewerDatabaseIsRefused()
{
    step(QStringLiteral("001_first.sql"), "CREATE TABLE thing (name TEXT);\n");
    QVERIFY(connection->execute(QStringLiteral("PRAGMA user_version = 7")).ok());
    const Result<void> done = migrate(*connection, folder->path());
    QVERIFY(!done);
    QCOMPARE(done.error().kind, AppError::Kind::VersionMismatch);
    QVERIFY(done.error().userText.contains(QStringLiteral("test.db")));
    QCOMPARE(*connection->pragma(QStringLiteral("user_version")), 7);
    QCOMPARE(count(QStringLiteral("sqlite_master")), 0);
}

void MigratorTest::triggersAreOneStatement()
{
    step(QStringLiteral("001_first.sql"),
         "CREATE TABLE thing (name TEXT);\nCREATE TABLE seen (name TEXT);\n"
         "CREATE TRIGGER see AFTER INSERT ON thing BEGIN\n"
         "    INSERT INTO seen VALUES (new.name);\n    INSERT INTO seen VALUES ('twice');\nEND;\n"
         "INSERT INTO thing VALUES ('a');\n");
    QVERIFY(migrate(*connection, folder->path()).ok());
    QCOMPARE(count(QStringLiteral("seen")), 2);
}

void MigratorTest::anEmptyFolderChangesNothing()
{
    QVERIFY(migrate(*connection, folder->path()).ok());
    QCOMPARE(*connection->pragma(QStringLiteral("user_version")), 0);
}

FARTHING_TEST(MigratorTest)
#include "test_migrator.moc"
