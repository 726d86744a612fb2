// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/askmodel.h"
#include "support/readerfixture.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace farthing;

class AskModelTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void showsThePriceOfNowAndTheOneBefore();
    void ticksWhatCanBeSent();
    void followsThePriceAndWhatIsDecided();
    void whatMayHaveBeenBookedBeginsUnticked();
    void dropsNothingThatMayBeBooked();

private:
    IntentId waited(const Act &act, const char *price)
    {
        m_session->outbox().hold();
        const IntentId id = submit(act, price);
        m_clock.advance(600'000);
        m_session->outbox().flush();
        [&] {
            QTRY_COMPARE(intent(id)->state, Intent::State::NeedsYou);
        }();
        return id;
    }
    QString text(int row, int role) const { return m_model->index(row).data(role).toString(); }
    void minusCosts(const char *price)
    {
        Rulebook rules;
        rules.amounts.minus = twei(price);
        know({rules});
    }

    std::unique_ptr<AskModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void AskModelTest::init()
{
    ReaderFixture::init();
    know({anAccount(), Rulebook(), aPost(m_post.value), aPost(QStringLiteral("q"))});
    m_model = std::make_unique<AskModel>(*m_session, m_format);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
}

void AskModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    ReaderFixture::cleanup();
}

void AskModelTest::showsThePriceOfNowAndTheOneBefore()
{
    waited(RateAct{m_post, Rating::Minus}, "0.30");
    QTRY_COMPARE(m_model->rowCount(), 1);
    QCOMPARE(text(0, Qt::DisplayRole), QStringLiteral("Minus on “Title of p”"));
    QCOMPARE(text(0, TwoLines::ValueRole), QStringLiteral("0.30"));
    QVERIFY(text(0, TwoLines::DetailRole).startsWith(QStringLiteral("Price as before")));
    minusCosts("0.45");
    QTRY_COMPARE(text(0, TwoLines::ValueRole), QStringLiteral("0.45"));
    QVERIFY2(text(0, TwoLines::DetailRole).startsWith(QStringLiteral("It was 0.30 · 10 min")),
             qPrintable(text(0, TwoLines::DetailRole)));
    QVERIFY(text(0, Qt::AccessibleTextRole).contains(QStringLiteral("0.45")));
}

void AskModelTest::ticksWhatCanBeSent()
{
    const IntentId minus = waited(RateAct{m_post, Rating::Minus}, "0.30");
    const IntentId report = waited(BuyReportAct{m_post}, "1");
    // It was rated elsewhere meanwhile.
    Post rated = aPost(m_post.value);
    rated.revision = 2;
    rated.mine.rating = Rating::Plus;
    know({rated});
    waited(RateAct{PostId{QStringLiteral("q")}, Rating::Minus}, "0.30");
    QTRY_COMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->index(0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(!m_model->at(0).possible);
    QCOMPARE(m_model->total().cost, twei("1.30"));
    QCOMPARE(m_model->total().balanceAfter, twei("8.70"));
    QSignalSpy changed(m_model.get(), &AskModel::totalChanged);
    QVERIFY(m_model->setData(m_model->index(2), int(Qt::Unchecked), Qt::CheckStateRole));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(m_model->total().cost, twei("1"));
    QCOMPARE(m_model->droppable(), QList<IntentId>{report});
    // What cannot be sent can be ticked to be dropped, and costs nothing.
    QVERIFY(m_model->setData(m_model->index(0), int(Qt::Checked), Qt::CheckStateRole));
    QCOMPARE(m_model->total().cost, twei("1"));
    QCOMPARE(m_model->droppable(), QList<IntentId>({minus, report}));
}

void AskModelTest::followsThePriceAndWhatIsDecided()
{
    const IntentId first = waited(RateAct{m_post, Rating::Minus}, "0.30");
    const IntentId second = waited(BuyReportAct{m_post}, "1");
    QTRY_COMPARE(m_model->rowCount(), 2);
    minusCosts("0.45");
    QTRY_COMPARE(m_model->total().cost, twei("1.45"));
    QVERIFY(resultOf(m_session->outbox().discard(first)).ok());
    QTRY_COMPARE(m_model->rowCount(), 1);
    QVERIFY(resultOf(m_session->outbox().retryAll(m_model->consents())).ok());
    QTRY_COMPARE(m_model->rowCount(), 0);
    QCOMPARE(intent(second)->state, Intent::State::Waiting);
}

void AskModelTest::dropsNothingThatMayBeBooked()
{
    const IntentId minus = waited(RateAct{m_post, Rating::Minus}, "0.30");
    const IntentId report = waited(BuyReportAct{m_post}, "1");
    IntentRecord sent = **m_store->intent(minus);
    sent.intent.unanswered = true;
    QVERIFY(resultOf(m_store->setOutcome(sent, sent.intent.key)).value());
    QTRY_VERIFY(m_model->at(0).intent.unanswered);
    QCOMPARE(m_model->index(0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(m_model->consents().size(), 2);
    QCOMPARE(m_model->droppable(), QList<IntentId>{report});
}

/// It came back from a backup, and would be sent under a new key.
void AskModelTest::whatMayHaveBeenBookedBeginsUnticked()
{
    const IntentId id = waited(BuyReportAct{m_post}, "1");
    IntentRecord record = **m_store->intent(id);
    record.intent.trouble = QString(backupTrouble);
    QVERIFY(*resultOf(m_store->setOutcome(record, record.intent.key)));
    QTRY_COMPARE(m_model->rowCount(), 1);
    QTRY_VERIFY(text(0, TwoLines::DetailRole).contains(QStringLiteral("from a backup")));
    QCOMPARE(m_model->index(0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(m_model->consents().isEmpty());
    QVERIFY(m_model->setData(m_model->index(0), int(Qt::Checked), Qt::CheckStateRole));
    QCOMPARE(m_model->consents().size(), 1);
}

FARTHING_TEST(AskModelTest)
#include "test_askmodel.moc"
