// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/balancemodel.h"

#include "support/readerfixture.h"

#include <QtTest/QAbstractItemModelTester>

using namespace farthing;

class BalanceModelTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void putsEachMovementUnderItsDay();
    void closesEachDay();
    void readsPageByPage();
    void newMovementsComeAboveWithoutReset();
    void keepsThePlaceOfWhoScrolledFar();
    void beginsWithAnyDay();
    void saysNoClosingBeforeTheWholeStatementIsHere();
    void tellsTheRemainder();
    void headingsAreHeard();

private:
    /// So many movements, an hour apart, 1000 micro-Twei each.
    static QList<StatementItem> items(int count)
    {
        QList<StatementItem> list;
        for (int i = 0; i < count; ++i)
            list.append(anItem(QStringLiteral("i%1").arg(i, 5, 10, QLatin1Char('0')), 1000, i * 60));
        return list;
    }
    /// An account with this balance, and that the statement was read to its end for it.
    void knowWhole(Money balance, const QList<StatementItem> &items)
    {
        Account account = anAccount();
        account.balance = balance;
        const CursorMove read{statementReadCursor, QString::number(balance.minor())};
        QVERIFY(resultOf(m_store->apply({{account}, items, {read}, false})).ok());
    }
    static int headings(const BalanceModel &model)
    {
        return int(std::count_if(model.rows().cbegin(), model.rows().cend(),
                                 [](const BalanceRow &row) { return !row.movement; }));
    }
};

void BalanceModelTest::putsEachMovementUnderItsDay()
{
    knowWhole(Money::fromMinor(70'000), items(70));
    BalanceModel model(m_session->wallet(), m_format);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QDate day;
    int movements = 0;
    for (const BalanceRow &row : model.rows()) {
        if (!row.movement) {
            QVERIFY(!day.isValid() || row.day < day);
            day = row.day;
        } else {
            QCOMPARE(row.movement->at.date(), day);
            ++movements;
        }
    }
    QCOMPARE(movements, 70);
    QCOMPARE(headings(model), 4); // from noon of the first day on: 12, 24, 24, 10
}

void BalanceModelTest::closesEachDay()
{
    StatementItem spent = anItem(QStringLiteral("s"), -400'000, 24 * 60);
    knowWhole(twei("9.6"), {anItem(QStringLiteral("g"), 10'000'000), spent});
    BalanceModel model(m_session->wallet(), m_format);
    const QModelIndex second = model.index(0);
    QVERIFY(second.data(BalanceModel::HeadingRole).toBool());
    QCOMPARE(second.data().toString(), QStringLiteral("3 October 2025"));
    QCOMPARE(second.data(BalanceModel::ClosingRole).toString(), QStringLiteral("9.60"));
    QCOMPARE(second.data(BalanceModel::EarnedRole).toString(), QString());
    QCOMPARE(second.data(BalanceModel::SpentRole).toString(), QStringLiteral("\u22120.40"));
    const QModelIndex first = model.index(2);
    QCOMPARE(first.data(BalanceModel::ClosingRole).toString(), QStringLiteral("10"));
    QCOMPARE(first.data(BalanceModel::EarnedRole).toString(), QStringLiteral("+10"));
    QVERIFY(model.index(1).data(StatementModel::TimeTextRole).toString().startsWith(QStringLiteral("12:00")));
}

void BalanceModelTest::readsPageByPage()
{
    const int count = BalanceModel::pageSize * 2 + 5;
    knowWhole(Money::fromMinor(1000 * qint64(count)), items(count));
    BalanceModel model(m_session->wallet(), m_format);
    QCOMPARE(model.rowCount() - headings(model), BalanceModel::pageSize);
    while (model.canFetchMore({}))
        model.fetchMore({});
    QCOMPARE(model.rowCount() - headings(model), count);
    QCOMPARE(headings(model), 10);
    QCOMPARE(model.days().size(), 10);
    for (const BalanceRow &row : model.rows())
        if (!row.movement)
            QVERIFY(model.days().contains(*row.sums));
}

void BalanceModelTest::newMovementsComeAboveWithoutReset()
{
    knowWhole(Money::fromMinor(120'000), items(120));
    BalanceModel model(m_session->wallet(), m_format);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.fetchMore({});
    const QPersistentModelIndex held = model.index(50);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QString key = model.at(50).movement->id.value;
    // One on the newest day, one on a new day.
    knowWhole(Money::fromMinor(120'012),
              {anItem(QStringLiteral("same"), 5, 119 * 60 + 1), anItem(QStringLiteral("next"), 7, 200 * 60)});
    QTRY_COMPARE(held.row(), 53);
    QCOMPARE(model.at(held.row()).movement->id.value, key);
    QCOMPARE(model.at(1).movement->id.value, QStringLiteral("next"));
    QCOMPARE(model.index(0).data(BalanceModel::ClosingRole).toString(), QStringLiteral("0.120012"));
    QCOMPARE(resets.size(), 0);
}

void BalanceModelTest::keepsThePlaceOfWhoScrolledFar()
{
    const int count = BalanceModel::mostRefreshed + 400;
    knowWhole(Money::fromMinor(1000 * qint64(count)), items(count));
    BalanceModel model(m_session->wallet(), m_format);
    while (model.canFetchMore({}))
        model.fetchMore({});
    const int before = model.rowCount();
    const QPersistentModelIndex last = model.index(before - 1);
    StatementItem more = anItem(QStringLiteral("more"), 1000, (count - 1) * 60 + 1);
    knowWhole(Money::fromMinor(1000 * qint64(count + 1)), {more});
    QTRY_COMPARE(model.rowCount(), before + 1);
    QVERIFY(last.isValid());
    QCOMPARE(last.row(), before);
    QVERIFY(!model.canFetchMore({}));
}

void BalanceModelTest::beginsWithAnyDay()
{
    knowWhole(Money::fromMinor(1'000'000), items(1000));
    BalanceModel model(m_session->wallet(), m_format);
    const QDate day = noon().date().addDays(20);
    QCOMPARE(model.rowOfDay(day), -1);
    QCOMPARE(model.rowOfDay(QDate(2099, 1, 1)), 0);
    model.beginWith(day);
    QCOMPARE(model.at(0).day, day);
    QVERIFY(!model.at(0).movement);
    QCOMPARE(model.at(1).movement->at, QDateTime(day, QTime(23, 0), Qt::UTC));
    QCOMPARE(model.at(0).sums->closing, Money::fromMinor((12 + 20 * 24) * 1000));
    QCOMPARE(model.rowOfDay(day.addDays(-1)), 25);
    QCOMPARE(model.rowOfDay(day.addDays(1)), -1);
    model.beginWith(QDate(2020, 1, 1));
    QCOMPARE(model.rowCount(), 0);
    model.beginWith(std::nullopt);
    QCOMPARE(model.at(1).movement->id.value, QStringLiteral("i00999"));
}

void BalanceModelTest::saysNoClosingBeforeTheWholeStatementIsHere()
{
    know({anAccount()}, {anItem(QStringLiteral("g"), 1'000'000)});
    BalanceModel model(m_session->wallet(), m_format);
    QCOMPARE(model.standing().state, StatementStanding::State::Arriving);
    QCOMPARE(model.index(0).data(BalanceModel::ClosingRole).toString(), QStringLiteral("…"));
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("not known yet")));
    know({}, {anItem(QStringLiteral("h"), 9'000'000, -9000)});
    QTRY_COMPARE(model.standing().state, StatementStanding::State::Explained);
    QCOMPARE(model.index(0).data(BalanceModel::ClosingRole).toString(), QStringLiteral("10"));
}

void BalanceModelTest::tellsTheRemainder()
{
    knowWhole(twei("10"), {anItem(QStringLiteral("g"), 10'000'000), anItem(QStringLiteral("m"), -1)});
    BalanceModel model(m_session->wallet(), m_format);
    QCOMPARE(model.standing().state, StatementStanding::State::Unexplained);
    QCOMPARE(model.standing().remainder, std::optional(Money::fromMinor(1)));
    QCOMPARE(model.standing().remainder->toWei(), QStringLiteral("1000000"));
    // The balance moves on: what it says now was not read for.
    Account account = anAccount(QStringLiteral("me"), 2);
    account.balance = twei("11");
    know({account});
    QTRY_COMPARE(model.standing().state, StatementStanding::State::Arriving);
}

void BalanceModelTest::headingsAreHeard()
{
    knowWhole(twei("9.6"),
              {anItem(QStringLiteral("g"), 10'000'000), anItem(QStringLiteral("s"), -400'000, 1)});
    BalanceModel model(m_session->wallet(), m_format);
    QCOMPARE(
        model.index(0).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("2 October 2025. Balance at the end of the day: 9.60 Twei. Earned 10 Twei, spent 0.40 "
                       "Twei, 2 movement(s)."));
}

FARTHING_TEST(BalanceModelTest)
#include "test_balancemodel.moc"
