// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/statement.h"
#include "store/store.h"
#include "support/builders.h"
#include "support/fakenetwork.h"
#include "support/testcase.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace farthing;

/// What own.db knows of spending, step by step.
class SpendBookTest : public TestCase
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void keepsCapsOfEachAccount();
    void survivesARestart();
    void migratesWhatIsOnItsWay();
    void writesNothingThatACapStops();
    void countsWhatTheStatementSaysOfOtherDevices();
    void countsNoBookingTwice();
    void countsAReportTwiceUntilItsReceipt();
    void keepsWhatMayHaveBeenBooked();
    void keepsWhatWasDoneAndDiscarded();
    void holdsWhatNobodyAgreedToAgainstEveryAccount();
    void neverGoesBackToAnEarlierDay();

private:
    void open();
    void signIn(const QString &account)
    {
        m_revision += 1;
        QVERIFY(resultOf(m_store->apply({{anAccount(account, m_revision)}, {}, {}, false})).ok());
    }
    void cap(SpendKind kind, SpendPeriod period, const char *amount)
    {
        SpendCaps caps = m_store->spending(today()).caps;
        caps.at(kind, period) = twei(amount);
        QVERIFY(resultOf(m_store->setSpendCaps(caps)).ok());
    }
    static QDate today() { return noon().date(); }
    IntentRecord record(const char *id, const Act &act, const char *price) const
    {
        IntentRecord record;
        record.account = AccountId{QStringLiteral("me")};
        record.intent.id = IntentId{QString::fromLatin1(id)};
        record.intent.key = QStringLiteral("key of ") + record.intent.id.value;
        record.intent.act = act;
        record.intent.price = twei(price);
        record.intent.createdAt = record.intent.sendAfter = record.keyMadeAt = noon();
        return record;
    }
    Result<IntentId> submit(const IntentRecord &record) { return resultOf(m_store->submit(record, today())); }
    Money spent(SpendKind kind = SpendKind::All, SpendPeriod period = SpendPeriod::Day) const
    {
        return m_store->spending(today()).spent.at(kind, period);
    }
    static StatementItem paid(const char *id, Line line, const PostId &post, const char *amount)
    {
        StatementItem item = anItem(QString::fromLatin1(id), -twei(amount).minor());
        item.line = line;
        item.post = post;
        return item;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    qint64 m_revision = 1;
    const PostId m_post{QStringLiteral("p")};
    const Act m_minus = RateAct{m_post, Rating::Minus};
    const Act m_report = BuyReportAct{m_post};
};

void SpendBookTest::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    open();
    signIn(QStringLiteral("me"));
}

void SpendBookTest::cleanup()
{
    m_store.reset();
}

void SpendBookTest::open()
{
    m_store.reset();
    Result<std::unique_ptr<Store>> store = Store::open(m_folder->path());
    QVERIFY(store.ok());
    m_store = std::move(store.value());
}

void SpendBookTest::keepsCapsOfEachAccount()
{
    QCOMPARE(m_store->spending(today()).caps, SpendCaps());
    cap(SpendKind::Reports, SpendPeriod::Month, "3.000001");
    const SpendCaps mine = m_store->spending(today()).caps;
    QCOMPARE(mine.at(SpendKind::Reports, SpendPeriod::Month), twei("3.000001"));
    signIn(QStringLiteral("other"));
    QCOMPARE(m_store->spending(today()).caps, SpendCaps());
    signIn(QStringLiteral("me"));
    QCOMPARE(m_store->spending(today()).caps, mine);
    QVERIFY(resultOf(m_store->setSpendCaps({})).ok());
    QCOMPARE(m_store->spending(today()).caps, SpendCaps());
}

void SpendBookTest::survivesARestart()
{
    cap(SpendKind::Minuses, SpendPeriod::Day, "0.5");
    QVERIFY(submit(record("a", m_minus, "0.3")).ok());
    open();
    QCOMPARE(spent(), twei("0.3"));
    QVERIFY(!submit(record("b", m_minus, "0.3")).ok());
}

void SpendBookTest::migratesWhatIsOnItsWay()
{
    QVERIFY(submit(record("a", m_minus, "0.3")).ok());
    QVERIFY(submit(record("b", RateAct{PostId{QStringLiteral("q")}, Rating::Plus}, "0")).ok());
    m_store.reset();
    {
        // As version 1 left it.
        auto connection = sql::Connection::open(
            {m_folder->filePath(QStringLiteral("own.db")), sql::Durability::Full, false});
        QVERIFY(connection.ok());
        // Whatever later steps made has to go, so that they can be walked again.
        QStringList later;
        {
            sql::Statement tables(**connection,
                                  QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' "
                                                 "AND name NOT LIKE 'sqlite_%' AND name NOT IN ('intent', "
                                                 "'attempt', 'receipt', 'report', 'mark', 'draft', 'visit', "
                                                 "'remembered')"));
            while (tables.next())
                later.append(tables.text(0));
        }
        QVERIFY(later.contains(QStringLiteral("consent")));
        for (const QString &table : std::as_const(later))
            QVERIFY(connection.value()->execute(QStringLiteral("DROP TABLE %1").arg(table)).ok());
        QVERIFY(connection.value()->execute(QStringLiteral("DROP INDEX report_all")).ok());
        QStringList undone{QStringLiteral("DROP INDEX draft_gated"),
                           QStringLiteral("DROP INDEX mark_together")};
        {
            sql::Statement made(
                **connection,
                QStringLiteral(
                    "SELECT 'DROP TRIGGER ' || name FROM sqlite_master "
                    "WHERE type = 'trigger' UNION ALL SELECT 'ALTER TABLE ' || m.name "
                    "|| ' DROP COLUMN ' || c.name FROM sqlite_master m, "
                    "pragma_table_info(m.name) c WHERE m.type = 'table' AND "
                    "c.name IN ('seal', 'gated', 'avatar', 'unanswered', 'whole_seal', 'together')"));
            while (made.next())
                undone.append(made.text(0));
        }
        undone << QStringLiteral("PRAGMA user_version = 1") << QStringLiteral("PRAGMA application_id = 0");
        for (const QString &step : std::as_const(undone))
            QVERIFY(connection.value()->execute(step).ok());
    }
    open();
    QCOMPARE(spent(SpendKind::Minuses), twei("0.3"));
    QCOMPARE(spent(), twei("0.3"));
    // Its day was seen, too.
    QCOMPARE(m_store->spending(today().addDays(-3)).day, today());
    QVERIFY(
        resultOf(m_store->withdraw(IntentId{QStringLiteral("a")}, {Intent::State::Waiting}, false)).value());
    QCOMPARE(spent(), Money());
}

void SpendBookTest::writesNothingThatACapStops()
{
    cap(SpendKind::Minuses, SpendPeriod::Day, "0.2");
    QVERIFY(!submit(record("a", m_minus, "0.3")).ok());
    QVERIFY(!*m_store->intent(IntentId{QStringLiteral("a")}));
    QCOMPARE(m_store->openIntents().size(), 0);
    QCOMPARE(spent(), Money());
    // Nor a new attempt of one that is there.
    cap(SpendKind::Minuses, SpendPeriod::Day, "0.3");
    IntentRecord there = record("b", m_minus, "0.3");
    QVERIFY(submit(there).ok());
    there.intent.state = Intent::State::Refused;
    there.intent.problem = Problem();
    QVERIFY(resultOf(m_store->setOutcome(there, there.intent.key)).value());
    QCOMPARE(spent(), Money());
    cap(SpendKind::Minuses, SpendPeriod::Day, "0.1");
    QVERIFY(!resultOf(
                 m_store->renew(there.intent.id, QStringLiteral("new"), twei("0.3"), noon(), noon(), today()))
                 .ok());
    QCOMPARE(m_store->intent(there.intent.id).value()->intent, there.intent);
}

void SpendBookTest::countsWhatTheStatementSaysOfOtherDevices()
{
    cap(SpendKind::Reports, SpendPeriod::Day, "1.5");
    StatementItem others = paid("o", Line::DislikesCommenter, m_post, "0.05");
    others.causedBy = CausedBy::Others;
    QVERIFY(resultOf(m_store->apply({{},
                                     {paid("a", Line::PnlReports, m_post, "1"), others,
                                      anItem(QStringLiteral("earned"), 500'000)},
                                     {},
                                     false}))
                .ok());
    QCOMPARE(spent(), twei("1"));
    QVERIFY(!submit(record("b", m_report, "1")).ok());
}

void SpendBookTest::countsNoBookingTwice()
{
    IntentRecord minus = record("a", m_minus, "0.3");
    QVERIFY(submit(minus).ok());
    QVERIFY(resultOf(m_store->markSending(minus.intent.id, minus.intent.key)).value());
    // The statement may show it before the answer comes.
    const StatementItem item = paid("item", Line::SpentForMinuses, m_post, "0.3");
    QVERIFY(resultOf(m_store->apply({{}, {item}, {}, false})).ok());
    QCOMPARE(spent(), twei("0.3"));
    minus.intent.state = Intent::State::Done;
    minus.intent.doneAt = noon();
    Receipt receipt;
    receipt.entries = {item};
    QVERIFY(resultOf(m_store->finish(minus, minus.intent.key, receipt)).value());
    QCOMPARE(spent(), twei("0.3"));
    // And where ours was refused because another device was first, it is that device's.
    const PostId other{QStringLiteral("q")};
    IntentRecord late = record("b", RateAct{other, Rating::Minus}, "0.3");
    QVERIFY(submit(late).ok());
    QVERIFY(
        resultOf(m_store->apply({{}, {paid("first", Line::SpentForMinuses, other, "0.3")}, {}, false})).ok());
    QCOMPARE(spent(), twei("0.6"));
    late.intent.state = Intent::State::Refused;
    late.intent.problem = Problem();
    QVERIFY(resultOf(m_store->setOutcome(late, late.intent.key)).value());
    QCOMPARE(spent(), twei("0.6"));
}

void SpendBookTest::countsAReportTwiceUntilItsReceipt()
{
    IntentRecord report = record("a", m_report, "1");
    QVERIFY(submit(report).ok());
    const StatementItem item = paid("item", Line::PnlReports, m_post, "1");
    QVERIFY(resultOf(m_store->apply({{}, {item}, {}, false})).ok());
    QCOMPARE(spent(), twei("2")); // it could be another device's
    report.intent.state = Intent::State::Done;
    report.intent.doneAt = noon();
    Receipt receipt;
    receipt.entries = {item};
    QVERIFY(resultOf(m_store->finish(report, report.intent.key, receipt)).value());
    QCOMPARE(spent(), twei("1"));
}

void SpendBookTest::keepsWhatMayHaveBeenBooked()
{
    // Tried twice, the first time without an answer; then not let in, so that it waits and can be taken back.
    IntentRecord minus = record("a", m_minus, "0.3");
    QVERIFY(submit(minus).ok());
    for (int i = 0; i < 2; ++i)
        QVERIFY(resultOf(m_store->markSending(minus.intent.id, minus.intent.key)).value());
    QVERIFY(resultOf(m_store->setOutcome(minus, minus.intent.key)).value());
    QVERIFY(resultOf(m_store->withdraw(minus.intent.id, {Intent::State::Waiting}, true)).value());
    QCOMPARE(spent(), twei("0.3"));
    // Its key became too old without an answer: it is asked again under the same one, and counts once.
    IntentRecord report = record("b", m_report, "1");
    QVERIFY(submit(report).ok());
    QVERIFY(resultOf(m_store->markSending(report.intent.id, report.intent.key)).value());
    report.intent.state = Intent::State::NeedsYou;
    report.intent.unanswered = true;
    QVERIFY(resultOf(m_store->setOutcome(report, report.intent.key)).value());
    QCOMPARE(spent(SpendKind::Reports), twei("1"));
    QVERIFY(
        resultOf(m_store->renew(report.intent.id, QStringLiteral("new"), twei("1"), noon(), noon(), today()))
            .value());
    QCOMPARE(m_store->intent(report.intent.id).value()->intent.key, report.intent.key);
    QCOMPARE(spent(SpendKind::Reports), twei("1"));
}

void SpendBookTest::keepsWhatWasDoneAndDiscarded()
{
    IntentRecord report = record("a", m_report, "1");
    QVERIFY(submit(report).ok());
    report.intent.state = Intent::State::Done;
    report.intent.doneAt = noon();
    QVERIFY(resultOf(m_store->finish(report, report.intent.key, Receipt())).value());
    QVERIFY(resultOf(m_store->withdraw(report.intent.id, {Intent::State::Done}, false)).value());
    QCOMPARE(spent(), twei("1"));
}

void SpendBookTest::holdsWhatNobodyAgreedToAgainstEveryAccount()
{
    cap(SpendKind::Minuses, SpendPeriod::Day, "0.3");
    m_store.reset();
    QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("cache.db"))));
    open();
    QVERIFY(!m_store->account());
    IntentRecord first = record("a", m_minus, "0.3");
    first.account = {};
    QVERIFY(submit(first).ok());
    IntentRecord second = record("b", RateAct{PostId{QStringLiteral("q")}, Rating::Minus}, "0.3");
    second.account = {};
    QVERIFY(!submit(second).ok());
    signIn(QStringLiteral("me"));
    QCOMPARE(spent(), twei("0.3"));
}

void SpendBookTest::neverGoesBackToAnEarlierDay()
{
    const IntentRecord minus = record("a", m_minus, "0.3");
    QVERIFY(submit(minus).ok());
    // Even where what was agreed to on that day is taken back.
    QVERIFY(resultOf(m_store->withdraw(minus.intent.id, {Intent::State::Waiting}, false)).value());
    open();
    QCOMPARE(m_store->spending(today().addDays(-40)).day, today());
    QCOMPARE(m_store->spending(today().addDays(1)).day, today().addDays(1));
    StatementItem later = paid("later", Line::PnlReports, m_post, "1");
    later.at = noon().addDays(2);
    QVERIFY(resultOf(m_store->apply({{}, {later}, {}, false})).ok());
    QCOMPARE(m_store->spending(today()).day, today().addDays(2));
}

FARTHING_TEST(SpendBookTest)
#include "test_spendbook.moc"
