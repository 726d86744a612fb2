// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/listener.h"
#include "sql/migrator.h"
#include "sql/transaction.h"
#include "support/postgrestestcase.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>

#include <future>

using namespace farthing;
using namespace farthing::sql;

/// What the platform asks of PostgreSQL through Qt: values come back as they went, statements are prepared
/// once, there is one writer at a time, and who waits is told.
class PostgresTest : public PostgresTestCase
{
    Q_OBJECT

private slots:
    void addresses_data();
    void addresses();
    void values();
    void numbersAreExact();
    void aTextWithANulIsAnError();
    void textsAreSortedByTheirBytes();
    void preparedOncePerConnectionAndText();
    void manyRowsInSteps();
    void returningAndConflicts();
    void afterAnErrorNothingIsCommitted();
    void oneWriterAtATime();
    void aSnapshotIsOfOneMoment();
    void rowsAsTheyComeAreOfTheSameMoment();
    void twoMigrateAtOnce();
    void aNewerDatabaseIsRefused();
    void aCommitIsHeardByOthersOnly();
    void refusalsAreSentences();
    void passwordsAreNeverSaid();

private:
    QString sentence(const QString &location) const
    {
        const auto connection = Connection::open({location, Durability::Full, false});
        return connection ? QString() : connection.error().userText;
    }
};

void PostgresTest::addresses_data()
{
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    const auto row = [](const char *location, const char *shown, const char *user, const char *password) {
        QTest::newRow(location) << QString::fromLatin1(location) << QString::fromLatin1(shown)
                                << QString::fromLatin1(user) << QString::fromLatin1(password);
    };
    row("postgresql://ada:s3cret@db.example:5433/books?sslmode=require", "postgresql://db.example:5433/books",
        "ada", "s3cret");
    row("postgres:///books?host=/run/pg", "postgresql:///run/pg/books", "", "");
    row("postgresql://ada@/books?host=%2Frun%2Fpg&port=5999", "postgresql:///run/pg:5999/books", "ada", "");
    row("postgresql://a%40b:p%3Aw%2F@[::1]:5433/my%20books", "postgresql://[::1]:5433/my books", "a@b",
        "p:w/");
    row("postgresql://one:1,two:2/books", "postgresql://one:1,two:2/books", "", "");
    row("postgresql://host/books?user=ada&password=pw", "postgresql://host/books", "ada", "pw");
    row("postgresql://", "postgresql://localhost/", "", "");
}

void PostgresTest::addresses()
{
    QFETCH(QString, location);
    const Result<PostgresLocation> where = PostgresLocation::parse(location);
    QVERIFY(where);
    QTEST(where->shown(), "shown");
    QTEST(where->user, "user");
    QTEST(where->password, "password");
    QVERIFY(PostgresLocation::names(location));
    QVERIFY(!PostgresLocation::names(QStringLiteral("/srv/postgresql/platform.db")));
    for (const char *bad :
         {"postgresql:books", "postgresql://h:x/b", "postgresql://h/b?a=1;2", "postgresql://h/%00"})
        QVERIFY2(!PostgresLocation::parse(QString::fromLatin1(bad)), bad);
}

void PostgresTest::values()
{
    const QString name = QStringLiteral("Straße 'n' \"q\" \\ ? $1 %1 🌍 \t\n");
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes.append(char(i));
    {
        Statement write(*m_connection, QStringLiteral("INSERT INTO thing VALUES (?, ?, ?, ?)"));
        QVERIFY(
            write.bind(std::numeric_limits<qint64>::max()).bind(name).bind(QVariant(bytes)).bind(true).run());
        Statement nothing(*m_connection, QStringLiteral("INSERT INTO thing VALUES (?, ?, ?, ?)"));
        QVERIFY(nothing.bind(std::numeric_limits<qint64>::min())
                    .bind(QString())
                    .bind(QVariant())
                    .bind(std::optional<int>())
                    .run());
    }
    Statement read(*m_connection,
                   QStringLiteral("SELECT number, name, bytes, small FROM thing ORDER BY number"));
    QVERIFY(read.next());
    QCOMPARE(read.integer(0), std::numeric_limits<qint64>::min());
    QVERIFY(!read.isNull(1));
    QCOMPARE(read.text(1), QString());
    QVERIFY(read.isNull(2));
    QVERIFY(!read.optionalInteger(3));
    QVERIFY(read.next());
    QCOMPARE(read.integer(0), std::numeric_limits<qint64>::max());
    QCOMPARE(read.text(1), name);
    QCOMPARE(read.bytes(2), bytes);
    QVERIFY(read.boolean(3));
    QVERIFY(!read.next());
    QVERIFY(!read.error());
}

void PostgresTest::numbersAreExact()
{
    QVERIFY(m_connection->execute(
        QStringLiteral("INSERT INTO thing (number) VALUES (4611686018427387905), (4611686018427387900)")));
    Statement sum(*m_connection, QStringLiteral("SELECT sum(number) FROM thing"));
    QVERIFY(sum.next());
    QCOMPARE(sum.text(0), QStringLiteral("9223372036854775805"));
    QCOMPARE(sum.integer(0), 9223372036854775805LL);
}

void PostgresTest::aTextWithANulIsAnError()
{
    Statement read(*m_connection, QStringLiteral("SELECT 1 FROM thing WHERE name = ?"));
    read.bind(QStringLiteral("a%1b").arg(QChar(u'\0')));
    QVERIFY(!read.next());
    QVERIFY(read.error());
    QCOMPARE(count(*m_connection), 0);
}

void PostgresTest::textsAreSortedByTheirBytes()
{
    QTemporaryDir folder;
    QFile step(folder.filePath(QStringLiteral("001_word.sql")));
    QVERIFY(step.open(QIODevice::WriteOnly));
    step.write("CREATE TABLE word (number INTEGER PRIMARY KEY, name TEXT NOT NULL);\n"
               "INSERT INTO word (name) VALUES ('b'), ('a'), ('B'), ('é'), ('z'), ('_');\n");
    step.close();
    QVERIFY(migrate(*m_connection, folder.path()));
    const auto sqlite = Connection::open({QStringLiteral(":memory:")}).value();
    QVERIFY(migrate(*sqlite, folder.path()));
    QStringList sorted[2];
    for (Connection *connection : {m_connection.get(), sqlite.get()}) {
        Statement read(*connection, QStringLiteral("SELECT name, number FROM word ORDER BY name"));
        while (read.next())
            sorted[connection == sqlite.get()].append(read.text(0) + read.text(1));
    }
    QCOMPARE(sorted[0], sorted[1]);
    QCOMPARE(sorted[0].join(QString()), QStringLiteral("B3_6a2b1z5é4"));
}

void PostgresTest::preparedOncePerConnectionAndText()
{
    const QString text = QStringLiteral("INSERT INTO thing (number) VALUES (?)");
    for (int i = 0; i < 100; ++i) {
        Statement write(*m_connection, text);
        QVERIFY(write.bind(i).run());
    }
    Statement prepared(
        *m_connection,
        QStringLiteral("SELECT count(*), max(generic_plans + custom_plans) FROM "
                       "pg_prepared_statements WHERE statement LIKE '%INSERT ' || 'INTO thing%'"));
    QVERIFY(prepared.next());
    QCOMPARE(prepared.integer(0), 1);
    QCOMPARE(prepared.integer(1), 100);
}

void PostgresTest::manyRowsInSteps()
{
    QVERIFY(m_connection->execute(
        QStringLiteral("INSERT INTO thing (number) SELECT * FROM generate_series(1, 15000)")));
    const Snapshot moment(*m_connection);
    Statement read(*m_connection, QStringLiteral("SELECT number FROM thing ORDER BY number"),
                   Statement::Rows::InSteps);
    qint64 expected = 0;
    while (read.next()) {
        QCOMPARE(read.integer(0), ++expected);
        // What runs meanwhile disturbs nothing.
        if (expected % 1000 == 0)
            QCOMPARE(count(*m_connection), 15000);
    }
    QVERIFY(!read.error());
    QCOMPARE(expected, 15000);
}

void PostgresTest::returningAndConflicts()
{
    const QString text =
        QStringLiteral("INSERT INTO thing (number, small) VALUES (?, ?) ON CONFLICT (number) DO "
                       "UPDATE SET small = thing.small + excluded.small RETURNING small");
    for (int i = 1; i <= 3; ++i) {
        Statement write(*m_connection, text);
        QVERIFY(write.bind(1).bind(5).next());
        QCOMPARE(write.number(0), 5 * i);
    }
    Statement some(*m_connection, QStringLiteral("UPDATE thing SET small = 0 WHERE number IN (?, ?, ?)"));
    QVERIFY(some.bind(1).bind(2).bind(3).run());
    QCOMPARE(some.rowsAffected(), 1);
}

void PostgresTest::afterAnErrorNothingIsCommitted()
{
    {
        Transaction transaction(*m_connection);
        QVERIFY(m_connection->execute(QStringLiteral("INSERT INTO thing (number) VALUES (1)")));
        QVERIFY(!m_connection->execute(QStringLiteral("INSERT INTO thing (number) VALUES (1)")));
        QVERIFY(!transaction.commit());
    }
    QCOMPARE(count(*m_connection), 0);
    Transaction transaction(*m_connection);
    QVERIFY(m_connection->execute(QStringLiteral("INSERT INTO thing (number) VALUES (1)")));
    QVERIFY(transaction.commit());
    QCOMPARE(count(*m_connection), 1);
}

void PostgresTest::oneWriterAtATime()
{
    // Whatever the server takes for usual, the second has to see what the first committed.
    QVERIFY(m_connection->execute(
        QStringLiteral("ALTER DATABASE %1 SET default_transaction_isolation = 'repeatable read'")
            .arg(m_connection->shown().section(QLatin1Char('/'), -1))));
    QVERIFY(m_connection->execute(QStringLiteral("INSERT INTO thing (number, small) VALUES (1, 0)")));
    constexpr int writers = 4;
    constexpr int rounds = 50;
    std::vector<std::future<bool>> done;
    for (int i = 0; i < writers; ++i) {
        done.push_back(std::async(std::launch::async, [this] {
            const auto connection = connect();
            bool good = true;
            for (int round = 0; round < rounds && good; ++round) {
                Transaction transaction(*connection);
                qint64 seen = -1;
                {
                    Statement read(*connection, QStringLiteral("SELECT small FROM thing WHERE number = 1"));
                    seen = read.next() ? read.integer(0) : -1;
                }
                Statement write(*connection, QStringLiteral("UPDATE thing SET small = ? WHERE number = 1"));
                good = seen >= 0 && write.bind(seen + 1).run().ok() && transaction.commit().ok();
            }
            return good;
        }));
    }
    for (auto &one : done)
        QVERIFY(one.get());
    Statement read(*m_connection, QStringLiteral("SELECT small FROM thing"));
    QVERIFY(read.next());
    QCOMPARE(read.integer(0), writers * rounds);
}

void PostgresTest::aSnapshotIsOfOneMoment()
{
    const auto other = connect();
    const Snapshot moment(*m_connection);
    QCOMPARE(count(*m_connection), 0);
    QVERIFY(other->execute(QStringLiteral("INSERT INTO thing (number) VALUES (1)")));
    QCOMPARE(count(*m_connection), 0);
    QVERIFY(!m_connection->execute(QStringLiteral("INSERT INTO thing (number) VALUES (2)")));
}

void PostgresTest::rowsAsTheyComeAreOfTheSameMoment()
{
    constexpr int rows = 50'000;
    QVERIFY(m_connection->execute(
        QStringLiteral("INSERT INTO thing (number) SELECT * FROM generate_series(1, %1)").arg(rows)));
    Snapshot moment(*m_connection);
    QCOMPARE(count(*m_connection), rows); // the moment begins here
    QVERIFY(connect()->execute(QStringLiteral("DELETE FROM thing WHERE number > 10")));
    const auto second = m_connection->another();
    QVERIFY(second);
    const Snapshot same(**second, moment);
    QVERIFY(same.begun());
    qint64 expected = 0;
    {
        Statement read(**second, QStringLiteral("SELECT number FROM thing ORDER BY number"),
                       Statement::Rows::AsTheyCome);
        while (read.next()) {
            QCOMPARE(read.integer(0), ++expected);
            if (expected % 10'000 == 1)
                QCOMPARE(count(*m_connection), rows);
        }
    }
    QCOMPARE(expected, rows);
}

void PostgresTest::twoMigrateAtOnce()
{
    m_location = sharedCluster()->emptyDatabase();
    QTemporaryDir folder;
    for (int i = 1; i <= 5; ++i) {
        QFile step(folder.filePath(QStringLiteral("00%1_step.sql").arg(i)));
        QVERIFY(step.open(QIODevice::WriteOnly));
        step.write("CREATE TABLE t" + QByteArray::number(i) + " (number INTEGER PRIMARY KEY);\n");
    }
    std::vector<std::future<QString>> done;
    for (int i = 0; i < 4; ++i)
        done.push_back(std::async(std::launch::async,
                                  [&] { return migrate(*connect(), folder.path()).error().detail; }));
    for (auto &one : done)
        QCOMPARE(one.get(), QString());
}

void PostgresTest::aNewerDatabaseIsRefused()
{
    QTemporaryDir folder;
    QFile step(folder.filePath(QStringLiteral("001_first.sql")));
    QVERIFY(step.open(QIODevice::WriteOnly));
    step.write("CREATE TABLE one (number INTEGER PRIMARY KEY);\n");
    step.close();
    QVERIFY(migrate(*m_connection, folder.path()));
    QVERIFY(m_connection->execute(QStringLiteral("INSERT INTO farthing_schema VALUES (7)")));
    const Result<void> done = migrate(*m_connection, folder.path());
    QVERIFY(!done);
    QCOMPARE(done.error().kind, AppError::Kind::VersionMismatch);
}

void PostgresTest::aCommitIsHeardByOthersOnly()
{
    const auto other = connect();
    const Listener here(*m_connection);
    const Listener there(*other);
    QSignalSpy heardHere(&here, &Listener::written);
    QSignalSpy heardThere(&there, &Listener::written);
    {
        Transaction transaction(*m_connection);
        QVERIFY(m_connection->execute(QStringLiteral("INSERT INTO thing (number) VALUES (1)")));
    }
    {
        Transaction transaction(*m_connection);
        QVERIFY(m_connection->execute(QStringLiteral("INSERT INTO thing (number) VALUES (2)")));
        QCOMPARE(heardThere.count(), 0);
        QVERIFY(transaction.commit());
    }
    QTRY_COMPARE(heardThere.count(), 1);
    QCOMPARE(heardHere.count(), 0);
    // What arrives together with the answer to a query is heard as well.
    {
        Transaction transaction(*m_connection);
        QVERIFY(transaction.commit());
    }
    QCOMPARE(count(*other), 1);
    QTRY_COMPARE(heardThere.count(), 2);
}

void PostgresTest::refusalsAreSentences()
{
    PostgresCluster &cluster = *sharedCluster();
    const QString database = m_connection->shown().section(QLatin1Char('/'), -1);
    QVERIFY2(sentence(QStringLiteral("postgresql://127.0.0.1:1/books"))
                 .startsWith(QStringLiteral("No PostgreSQL server answers at 127.0.0.1:1.")),
             qPrintable(sentence(QStringLiteral("postgresql://127.0.0.1:1/books"))));
    QVERIFY(sentence(QStringLiteral("postgresql:///books?host=/nowhere"))
                .startsWith(QStringLiteral("No PostgreSQL server answers at /nowhere.")));
    QVERIFY2(sentence(cluster.locationOf(QStringLiteral("nothing")))
                 .startsWith(QStringLiteral("There is no database “nothing” on the PostgreSQL server at /")),
             qPrintable(sentence(cluster.locationOf(QStringLiteral("nothing")))));
    QVERIFY(sentence(cluster.locationOf(database, QStringLiteral("nobody_here")))
                .contains(QStringLiteral("does not let this user in")));
    const QString guarded = QLatin1String(PostgresCluster::guarded);
    QVERIFY(cluster.sql(database, QStringLiteral("CREATE ROLE %1 LOGIN PASSWORD 'right'").arg(guarded)));
    const QString wrong = sentence(cluster.locationOf(database, guarded + QStringLiteral(":wr0ng")));
    QVERIFY2(wrong.contains(QStringLiteral("does not let this user in")), qPrintable(wrong));
    QVERIFY(!wrong.contains(QStringLiteral("wr0ng")));
    QCOMPARE(sentence(cluster.locationOf(database, guarded + QStringLiteral(":right"))), QString());
    QVERIFY(cluster.sql(
        database,
        QStringLiteral("CREATE ROLE guest LOGIN; REVOKE CONNECT ON DATABASE %1 FROM PUBLIC").arg(database)));
    const QString guest = cluster.locationOf(database, QStringLiteral("guest"));
    QVERIFY2(sentence(guest).startsWith(QStringLiteral("The rights to the database ")),
             qPrintable(sentence(guest)));
    QVERIFY(cluster.sql(database, QStringLiteral("GRANT CONNECT ON DATABASE %1 TO guest").arg(database)));
    const auto connection = Connection::open({guest, Durability::Full, false}).value();
    Statement read(*connection, QStringLiteral("SELECT 1 FROM thing"));
    QVERIFY(!read.next());
    QVERIFY(read.error()->userText.startsWith(QStringLiteral("The rights to the database ")));
}

void PostgresTest::passwordsAreNeverSaid()
{
    for (const char *location :
         {"postgresql://ada:s3cret@127.0.0.1:1/books", "postgresql://ada@127.0.0.1:1/books?password=s3cret",
          "postgresql://ada:s3cret@host:x/books", "postgresql://ada:s3cret@127.0.0.1:1/books?nothing=1"}) {
        const auto connection = Connection::open({QString::fromLatin1(location), Durability::Full, false});
        QVERIFY(!connection);
        for (const QString &text : {connection.error().userText, connection.error().detail})
            QVERIFY2(!text.isEmpty() && !text.contains(QStringLiteral("s3cret")), qPrintable(text));
    }
}

FARTHING_TEST(PostgresTest)
#include "test_postgres.moc"
