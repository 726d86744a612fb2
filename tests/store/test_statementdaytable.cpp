// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statementdaytable.h"

#include "sql/migrator.h"
#include "sql/statement.h"
#include "store/statementtable.h"
#include "support/builders.h"
#include "support/testcase.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>

using namespace farthing;

/// The days of the statement beside its items, on a database in memory.
class StatementDayTableTest : public TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        open(QStringLiteral(":/sql/cache"));
    }

    void agreesWithTheItemsAfterAnyHistory_data();
    void agreesWithTheItemsAfterAnyHistory();
    void isFilledForItemsThatWereThere();
    void whatOthersCausedGrowsInItsDay();
    void anItemThatMovesTakesItsAmountAlong();
    void aDayWithoutMovementsIsNone();
    void daysBeginAtMidnightUtc();
    void holdsTheLargestAmountsExactly();
    void keepsTheNewestOfTooMany();

private:
    void open(const QString &steps);
    void write(const StatementItem &item)
    {
        const Result<bool> written = StatementTable(*m_connection).write(item);
        QVERIFY2(written.ok(), written ? "" : qPrintable(written.error().detail));
    }
    void remove(const StatementItemId &id)
    {
        QVERIFY(sql::Statement(*m_connection, QStringLiteral("DELETE FROM statement_item WHERE id = ?"))
                    .bind(id)
                    .run());
    }
    QList<StatementDay> days() { return StatementDayTable(*m_connection).all().value(); }
    /// The same, added up from the items one by one.
    QList<StatementDay> expected();

    std::unique_ptr<sql::Connection> m_connection;
};

/// A new database, with the steps that are in this folder.
void StatementDayTableTest::open(const QString &steps)
{
    Result<std::unique_ptr<sql::Connection>> connection =
        sql::Connection::open({QStringLiteral(":memory:"), sql::Durability::Normal, false});
    QVERIFY(connection.ok());
    m_connection = std::move(connection.value());
    QVERIFY(sql::migrate(*m_connection, steps).ok());
}

QList<StatementDay> StatementDayTableTest::expected()
{
    QMap<QDate, StatementDay> byDay;
    for (const StatementItem &item : StatementTable(*m_connection).page(std::nullopt, 100'000).value()) {
        StatementDay &day = byDay[item.at.toUTC().date()];
        day.day = item.at.toUTC().date();
        ++day.movements;
        Money &sum = item.amount.isNegative() ? day.spent : day.earned;
        sum = sum.plus(item.amount).value();
    }
    Money closing;
    for (StatementDay &day : byDay) {
        closing = closing.plus(day.earned).value().plus(day.spent).value();
        day.closing = closing;
    }
    return byDay.values();
}

void StatementDayTableTest::agreesWithTheItemsAfterAnyHistory_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void StatementDayTableTest::agreesWithTheItemsAfterAnyHistory()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    for (int step = 0; step < 400; ++step) {
        const int number = random.bounded(120);
        StatementItem item = anItem(QStringLiteral("e%1").arg(number), random.bounded(-500'000, 500'000));
        item.at = noon().addSecs(random.bounded(-40 * 86'400, 40 * 86'400));
        if (number % 4 == 0) {
            // What others caused: the same id grows, with the sign of its line, at the start of its day.
            item.id = StatementItemId{QStringLiteral("d%1").arg(number)};
            item.causedBy = CausedBy::Others;
            item.at = noon().addDays(number - 60).date().startOfDay(Qt::UTC);
            item.amount = Money::fromMinor((number % 8 == 0 ? -1 : 1) * qint64(step + 1) * 10'000);
        }
        if (random.bounded(8) == 0)
            remove(item.id);
        else
            write(item);
        if (step % 50 == 0)
            QCOMPARE(days(), expected());
    }
    QCOMPARE(days(), expected());
    const StatementSum sum = StatementDayTable(*m_connection).sum().value();
    const QList<StatementDay> all = days();
    QCOMPARE(sum.amount, all.last().closing);
    qint64 movements = 0;
    for (const StatementDay &day : all)
        movements += day.movements;
    QCOMPARE(sum.count, movements);
}

void StatementDayTableTest::isFilledForItemsThatWereThere()
{
    // As a program made it that did not know the days yet.
    const QString first = QStringLiteral("001_first.sql");
    const QTemporaryDir steps;
    QVERIFY(QFile::copy(QStringLiteral(":/sql/cache/") + first, steps.filePath(first)));
    open(steps.path());
    for (int i = 0; i < 300; ++i)
        write(anItem(QStringLiteral("e%1").arg(i), i % 3 == 0 ? -400'000 : 250'001, i * 97));
    QVERIFY(sql::migrate(*m_connection, QStringLiteral(":/sql/cache")).ok());
    QCOMPARE(days(), expected());
    QVERIFY(days().size() > 10);
}

void StatementDayTableTest::whatOthersCausedGrowsInItsDay()
{
    StatementItem others = anItem(QStringLiteral("d20363-3"), 100'000);
    others.causedBy = CausedBy::Others;
    write(others);
    others.amount = twei("0.3");
    write(others);
    QCOMPARE(days(), (QList<StatementDay>{{noon().date(), 1, twei("0.3"), Money(), twei("0.3")}}));
}

void StatementDayTableTest::anItemThatMovesTakesItsAmountAlong()
{
    write(anItem(QStringLiteral("a"), 1'000'000));
    StatementItem moving = anItem(QStringLiteral("b"), -250'000);
    write(moving);
    moving.at = noon(24 * 60);
    moving.amount = twei("-0.5");
    write(moving);
    QCOMPARE(days(), (QList<StatementDay>{{noon().date(), 1, twei("1"), Money(), twei("1")},
                                          {noon(24 * 60).date(), 1, Money(), twei("-0.5"), twei("0.5")}}));
}

void StatementDayTableTest::aDayWithoutMovementsIsNone()
{
    write(anItem(QStringLiteral("a"), 1));
    remove({QStringLiteral("a")});
    QVERIFY(days().isEmpty());
    QCOMPARE(StatementDayTable(*m_connection).sum()->count, 0);
    QVERIFY(StatementDayTable(*m_connection).sum()->amount.isZero());
}

void StatementDayTableTest::daysBeginAtMidnightUtc()
{
    for (const QDate day : {QDate(2025, 10, 2), QDate(1969, 12, 31), QDate(1970, 1, 1)}) {
        StatementItem last = anItem(QStringLiteral("last %1").arg(day.toJulianDay()), 1);
        last.at = QDateTime(day, QTime(23, 59, 59, 999), Qt::UTC);
        StatementItem first = anItem(QStringLiteral("first %1").arg(day.toJulianDay()), 10);
        first.at = QDateTime(day, QTime(0, 0), Qt::UTC);
        write(last);
        write(first);
    }
    QCOMPARE(days().size(), 3);
    for (const StatementDay &day : days())
        QCOMPARE(day.earned, Money::fromMinor(11));
    QCOMPARE(days().first().day, QDate(1969, 12, 31));
}

void StatementDayTableTest::holdsTheLargestAmountsExactly()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    write(anItem(QStringLiteral("a"), most));
    write(anItem(QStringLiteral("b"), -most, 1));
    QCOMPARE(days(), expected());
    QCOMPARE(days().first().earned, Money::fromMinor(most));
    // A sum that leaves 64 bits is an error when it is asked for, and never another number.
    write(anItem(QStringLiteral("c"), 1, 2));
    QCOMPARE(StatementDayTable(*m_connection).all().error().kind, AppError::Kind::Overflow);
    QCOMPARE(StatementDayTable(*m_connection).sum()->amount, Money::fromMinor(1));
    write(anItem(QStringLiteral("b"), most, 1));
    QCOMPARE(StatementDayTable(*m_connection).sum().error().kind, AppError::Kind::Overflow);
    remove({QStringLiteral("a")});
    remove({QStringLiteral("c")});
    QCOMPARE(days(), expected());
}

void StatementDayTableTest::keepsTheNewestOfTooMany()
{
    QVERIFY(
        sql::Statement(*m_connection,
                       QStringLiteral("WITH RECURSIVE n (day) AS (SELECT 0 UNION ALL SELECT day + 1 FROM n "
                                      "WHERE day < ?) INSERT INTO statement_day (day, movements, "
                                      "earned_twei, earned_rest, spent_twei, spent_rest) "
                                      "SELECT day, 2, 3, 500000, -1, 0 FROM n"))
            .bind(mostStatementDays + 9)
            .run());
    const QList<StatementDay> kept = days();
    QCOMPARE(kept.size(), mostStatementDays);
    const QDate last = QDate(1970, 1, 1).addDays(mostStatementDays + 9);
    QCOMPARE(kept.last().day, last);
    QCOMPARE(kept.first().day, last.addDays(1 - mostStatementDays));
    // Their closings count what is not among them.
    QCOMPARE(kept.first().closing, Money::fromMinor(11 * 2'500'000));
    QCOMPARE(kept.last().closing, Money::fromMinor(qint64(mostStatementDays + 10) * 2'500'000));
}

FARTHING_TEST(StatementDayTableTest)
#include "test_statementdaytable.moc"
