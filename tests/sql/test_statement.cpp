// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/statement.h"
#include "support/testcase.h"

using namespace farthing;
using namespace farthing::sql;

/// Statements with bound values, and the errors that stick to them.
class StatementTest : public TestCase
{
    Q_OBJECT

private slots:
    void init();
    void valuesComeBackAsTheyWent();
    void absentIsNullAndEmptyIsNot();
    void textIsNeverSql();
    void errorsStick();
    void aStatementIsPreparedOnce();
    void twoOfTheSameAtOnce();
    void rowsAreCounted();

private:
    Result<void> insert(const QVariant &value)
    {
        return Statement(*connection, QStringLiteral("INSERT INTO thing (value) VALUES (?)"))
            .bind(value)
            .run();
    }

    std::unique_ptr<Connection> connection;
};

void StatementTest::init()
{
    TestCase::init();
    connection = Connection::open({QStringLiteral(":memory:")}).value();
    QVERIFY(
        connection->execute(QStringLiteral("CREATE TABLE thing (number INTEGER PRIMARY KEY, value, other)"))
            .ok());
}

void StatementTest::valuesComeBackAsTheyWent()
{
    const QDateTime time(QDate(2025, 10, 2), QTime(14, 5, 6, 789), Qt::UTC);
    constexpr qint64 large = std::numeric_limits<qint64>::min() + 1;
    Statement write(*connection, QStringLiteral("SELECT ?, ?, ?, ?, ?, ?"));
    write.bind(large)
        .bind(QStringLiteral("text \U0001F4F0"))
        .bind(time)
        .bind(true)
        .bind(QVariant(QByteArray("a\0b", 3)));
    write.bind(Id<struct ThingTag>{QStringLiteral("id")});
    QVERIFY(write.next());
    QCOMPARE(write.integer(0), large);
    QCOMPARE(write.text(1), QStringLiteral("text \U0001F4F0"));
    QCOMPARE(write.time(2), time);
    QVERIFY(write.boolean(3));
    QCOMPARE(write.bytes(4), QByteArray("a\0b", 3));
    QCOMPARE(write.id<Id<struct ThingTag>>(5).value, QStringLiteral("id"));
    QVERIFY(!write.next());
    QVERIFY(!write.error());
}

void StatementTest::absentIsNullAndEmptyIsNot()
{
    Statement read(*connection, QStringLiteral("SELECT ?, ?, ?"));
    read.bind(std::optional<QString>()).bind(QString()).bind(std::optional<qint64>(0));
    QVERIFY(read.next());
    QVERIFY(!read.optionalText(0));
    QCOMPARE(read.optionalText(1), QString(QLatin1String("")));
    QCOMPARE(read.optionalInteger(2), 0);
    QVERIFY(!read.optionalTime(0));
}

void StatementTest::textIsNeverSql()
{
    QVERIFY(insert(QStringLiteral("'); DROP TABLE thing; --")).ok());
    Statement read(*connection, QStringLiteral("SELECT value FROM thing"));
    QVERIFY(read.next());
    QCOMPARE(read.text(0), QStringLiteral("'); DROP TABLE thing; --"));
}

void StatementTest::errorsStick()
{
    Statement broken(*connection, QStringLiteral("SELECT nothing FROM nowhere"));
    QVERIFY(broken.error().has_value());
    QVERIFY(!broken.next());
    QVERIFY(!broken.run());
    QCOMPARE(broken.error()->kind, AppError::Kind::Storage);
    QVERIFY(broken.error()->detail.contains(QStringLiteral("nowhere")));

    Statement twice(*connection, QStringLiteral("INSERT INTO thing (number) VALUES (?)"));
    QVERIFY(twice.bind(1).run().ok());
    Statement again(*connection, QStringLiteral("INSERT INTO thing (number) VALUES (?)"));
    QVERIFY(!again.bind(1).run());
    QVERIFY(!again.next());
    QVERIFY(again.error().has_value());
}

void StatementTest::aStatementIsPreparedOnce()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY(insert(i).ok());
    {
        // Bound but never run: what it holds must not reach the next one.
        Statement abandoned(*connection, QStringLiteral("INSERT INTO thing (value) VALUES (?)"));
        abandoned.bind(QStringLiteral("lost"));
    }
    QVERIFY(insert(3).ok());
    Statement read(*connection, QStringLiteral("SELECT value FROM thing ORDER BY number"));
    for (int i = 0; i < 4; ++i) {
        QVERIFY(read.next());
        QCOMPARE(read.number(0), i);
    }
    QVERIFY(!read.next());
}

void StatementTest::twoOfTheSameAtOnce()
{
    QVERIFY(insert(1).ok());
    QVERIFY(insert(2).ok());
    const QString text = QStringLiteral("SELECT value FROM thing ORDER BY number");
    Statement outer(*connection, text);
    int rows = 0;
    while (outer.next()) {
        Statement inner(*connection, text);
        while (inner.next())
            ++rows;
    }
    QCOMPARE(rows, 4);
}

void StatementTest::rowsAreCounted()
{
    for (int i = 0; i < 5; ++i)
        QVERIFY(insert(i).ok());
    Statement change(*connection, QStringLiteral("UPDATE thing SET other = 1 WHERE value < ?"));
    QVERIFY(change.bind(3).run().ok());
    QCOMPARE(change.rowsAffected(), 3);
}

FARTHING_TEST(StatementTest)
#include "test_statement.moc"
