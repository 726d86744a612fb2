// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/truecostreader.h"

#include "support/readerfixture.h"

#include <QtCore/QSemaphore>
#include <QtCore/QThreadPool>

using namespace farthing;

class TrueCostReaderTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void nothingIsKnownOfNobody();
    void readsWhatIsKept();
    void keepsAcceptedReading();
    void anAnswerThatComesTwiceCountsOnce();
    void anotherAccountSeesItsOwn();
    void saysWhatIsMissing();
    void stops();
    void stopsAtEveryStep();
    void waitsForNobodyElse();

private:
    TrueCost cost() { return m_session->wallet().trueCostReader().read().value(); }
    /// A claim, as the outbox sends it, and what the platform accepts of it.
    void claim(int index, int seconds, int accepted)
    {
        const QDateTime start = m_clock.now();
        m_clock.advance(seconds * 1000);
        submit(ReadAct{m_post, seconds, start, m_clock.now()});
        QTRY_COMPARE(m_network->performed.size(), index + 1);
        Receipt receipt;
        receipt.accepted = accepted;
        receipt.balance = twei("10");
        m_network->answer(index, Outcome{receipt});
        settle();
    }
    void goOnline()
    {
        // What is sent waits for the platform to have said who is signed in.
        m_session->outbox().flush();
    }
};

void TrueCostReaderTest::nothingIsKnownOfNobody()
{
    const TrueCost empty = cost();
    QVERIFY(empty.posts.isEmpty() && empty.authors.isEmpty() && empty.months.isEmpty());
    QVERIFY(!empty.unexplained);
}

void TrueCostReaderTest::readsWhatIsKept()
{
    Post post = aPost(m_post.value);
    post.mine.countedSeconds = 3600;
    StatementItem earned = anItem(QStringLiteral("e"), twei("0.5").minor());
    earned.line = Line::EarnedForPluses;
    earned.post = m_post;
    StatementItem report = anItem(QStringLiteral("r"), twei("-1").minor());
    report.line = Line::PnlReports;
    report.post = m_post;
    know({anAccount(), post, aPost(QStringLiteral("unread"))},
         {anItem(QStringLiteral("g"), twei("10.5").minor()), earned, report});
    know({aReport(QStringLiteral("r"), m_post)});
    const TrueCost found = cost();
    QCOMPARE(found.unexplained, std::optional(Money()));
    QCOMPARE(found.posts.size(), 1);
    QCOMPARE(found.posts.first().title, QStringLiteral("Title of p"));
    QCOMPARE(found.posts.first().figures.total, twei("-0.5"));
    QCOMPARE(found.posts.first().figures.perHour, std::optional(twei("-0.5")));
    QCOMPARE(found.authors.first().author.name, QStringLiteral("Ada"));
    QCOMPARE(found.allMonths.figures.grants, twei("10.5"));
}

void TrueCostReaderTest::keepsAcceptedReading()
{
    know({anAccount(), aPost(m_post.value)});
    goOnline();
    claim(0, 60, 45);
    m_clock.setNow(QDateTime(QDate(2025, 11, 3), QTime(8, 0), Qt::UTC));
    claim(1, 30, 30);
    claim(2, 30, 0);
    const TrueCost found = cost();
    QCOMPARE(found.months.size(), 2);
    QCOMPARE(found.months.at(0).figures.seconds, std::optional<qint64>(45));
    QCOMPARE(found.months.at(1).month, QDate(2025, 11, 1));
    QCOMPARE(found.months.at(1).figures.seconds, std::optional<qint64>(30));
}

void TrueCostReaderTest::anAnswerThatComesTwiceCountsOnce()
{
    know({anAccount(), aPost(m_post.value)});
    IntentRecord record;
    record.intent.id = IntentId{QStringLiteral("i")};
    record.intent.key = QStringLiteral("k");
    record.intent.act = ReadAct{m_post, 60, noon(), noon(1)};
    record.intent.createdAt = record.intent.sendAfter = record.keyMadeAt = noon(1);
    record.account = AccountId{QStringLiteral("me")};
    QVERIFY(resultOf(m_store->submit(record)).ok());
    record.intent.state = Intent::State::Done;
    record.intent.doneAt = noon(2);
    Receipt receipt;
    receipt.accepted = 60;
    for (int i = 0; i < 2; ++i)
        QVERIFY(resultOf(m_store->finish(record, record.intent.key, receipt)).ok());
    QCOMPARE(cost().months.first().figures.seconds, std::optional<qint64>(60));
}

void TrueCostReaderTest::anotherAccountSeesItsOwn()
{
    know({anAccount(), aPost(m_post.value)});
    goOnline();
    claim(0, 60, 60);
    StatementItem purchase = anItem(QStringLiteral("i"), twei("-1").minor());
    purchase.line = Line::PnlReports;
    purchase.post = m_post;
    know({aReport(QStringLiteral("r"), m_post)}, {purchase});
    QCOMPARE(cost().posts.size(), 1);
    know({anAccount(QStringLiteral("other"))});
    QVERIFY(cost().posts.isEmpty() && cost().months.isEmpty());
    know({anAccount(QStringLiteral("me"), 2)});
    QCOMPARE(cost().months.first().figures.seconds, std::optional<qint64>(60));
}

void TrueCostReaderTest::saysWhatIsMissing()
{
    know({anAccount()}, {anItem(QStringLiteral("g"), twei("9").minor())});
    QCOMPARE(cost().unexplained, std::optional(twei("1")));
}

void TrueCostReaderTest::stops()
{
    QList<StatementItem> items;
    for (int i = 0; i < 5000; ++i)
        items << anItem(QStringLiteral("i%1").arg(i), 1, i);
    know({anAccount()}, items);
    int pages = 0;
    const Result<TrueCost> stopped =
        m_session->wallet().trueCostReader().read([&](qint64, qint64) { return ++pages < 3; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, AppError::Kind::Cancelled);
    const auto stop = std::make_shared<std::atomic<bool>>(false);
    QFuture<Result<TrueCost>> adding = m_session->wallet().trueCostReader().start(stop);
    QTRY_VERIFY(adding.isFinished());
    QCOMPARE(adding.progressMaximum(), 1000);
    QCOMPARE(adding.result()->allMonths.figures.grants, Money::fromMinor(5000));
}

void TrueCostReaderTest::stopsAtEveryStep()
{
    // Nothing is opened for somebody who has left already.
    const Result<TrueCost> early =
        TrueCostReader(m_folder->filePath(QStringLiteral("nowhere"))).read([](qint64, qint64) {
            return false;
        });
    QCOMPARE(early.error().kind, AppError::Kind::Cancelled);
    know({anAccount(), aPost(m_post.value)}, {anItem(QStringLiteral("i"), 1)});
    int asked = 0;
    QVERIFY(m_session->wallet().trueCostReader().read([&](qint64, qint64) { return ++asked > 0; }).ok());
    // Before anything, at two pages of movements, at two of posts, and at the end.
    QCOMPARE(asked, 6);
    for (int last = 1; last <= asked; ++last) {
        int count = 0;
        const Result<TrueCost> stopped =
            m_session->wallet().trueCostReader().read([&](qint64, qint64) { return ++count < last; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, AppError::Kind::Cancelled);
    }
}

void TrueCostReaderTest::waitsForNobodyElse()
{
    know({anAccount()});
    QSemaphore others;
    QThreadPool *shared = QThreadPool::globalInstance();
    for (int i = 0; i < shared->maxThreadCount(); ++i)
        shared->start([&others] { others.acquire(); });
    QFuture<Result<TrueCost>> adding =
        m_session->wallet().trueCostReader().start(std::make_shared<std::atomic<bool>>(false));
    const bool finished = QTest::qWaitFor([&] { return adding.isFinished(); }, tryPatience);
    others.release(shared->maxThreadCount());
    shared->waitForDone();
    QVERIFY(finished);
}

FARTHING_TEST(TrueCostReaderTest)
#include "test_truecostreader.moc"
