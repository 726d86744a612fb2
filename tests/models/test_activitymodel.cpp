// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activitymodel.h"
#include "support/readerfixture.h"

#include <QtTest/QAbstractItemModelTester>

using namespace farthing;

class ActivityModelTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void countsDownWhileItCanBeUndone();
    void saysWhyItWasRefused();
    void saysWhatWasBooked();
    void doesNotListReadingThatIsInOrder();
    void keepsARowWhileItsStateChanges();

private:
    QVariant first(int role) const { return m_model->index(0).data(role); }

    std::unique_ptr<ActivityModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void ActivityModelTest::init()
{
    ReaderFixture::init();
    know({anAccount(), Rulebook(), aPost(m_post.value)});
    m_model = std::make_unique<ActivityModel>(m_session->outbox(), m_format, m_clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void ActivityModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    ReaderFixture::cleanup();
}

void ActivityModelTest::countsDownWhileItCanBeUndone()
{
    submit(BuyReportAct{m_post}, "1");
    QTRY_COMPARE(m_model->rowCount(), 1);
    QCOMPARE(first(Qt::DisplayRole).toString(), QStringLiteral("Report on “Title of p”"));
    QCOMPARE(first(ActivityModel::StateTextRole).toString(), QStringLiteral("sent in 5 s"));
    QCOMPARE(first(ActivityModel::MoneyTextRole).toString(), QStringLiteral("costs 1"));
    QVERIFY(first(ActivityModel::CanUndoRole).toBool());
    QVERIFY(!first(ActivityModel::CanRetryRole).toBool());
    m_clock.advance(1500);
    QCOMPARE(first(ActivityModel::StateTextRole).toString(), QStringLiteral("sent in 4 s"));
    QVERIFY(m_model->countdown());
    m_clock.advance(3500);
    QVERIFY(!m_model->countdown());
    QCOMPARE(first(ActivityModel::StateTextRole).toString(), QStringLiteral("waiting to be sent"));
}

void ActivityModelTest::saysWhyItWasRefused()
{
    submit(RateAct{m_post, Rating::Plus});
    refuse(0, Problem::Type::NotReadYet);
    QTRY_COMPARE(first(ActivityModel::StateRole).toInt(), int(Intent::State::Refused));
    QCOMPARE(first(ActivityModel::StateTextRole).toString(), QStringLiteral("refused"));
    QCOMPARE(first(ActivityModel::StateToneRole).toInt(), int(Tone::Loss));
    QVERIFY(first(ActivityModel::ReasonRole).toString().contains(QStringLiteral("Read the post")));
    QVERIFY(first(ActivityModel::CanRetryRole).toBool() && first(ActivityModel::CanDiscardRole).toBool());
    QVERIFY(first(Qt::AccessibleTextRole).toString().contains(QStringLiteral("refused")));
}

void ActivityModelTest::saysWhatWasBooked()
{
    submit(RateAct{m_post, Rating::Plus});
    QTRY_COMPARE(m_network->performed.size(), 1);
    StatementItem earned = anItem(QStringLiteral("e"), 500'000);
    earned.line = Line::EarnedForPluses;
    m_network->answer(0, Outcome{Receipt{{}, {earned}, twei("10.5"), std::nullopt}});
    QTRY_COMPARE(first(ActivityModel::StateTextRole).toString(), QStringLiteral("done"));
    QCOMPARE(first(ActivityModel::MoneyTextRole).toString(), QStringLiteral("booked +0.50"));
    QCOMPARE(first(ActivityModel::MoneyToneRole).toInt(), int(Tone::Gain));
}

void ActivityModelTest::doesNotListReadingThatIsInOrder()
{
    QSignalSpy changed(&m_session->outbox(), &Outbox::intentChanged);
    submit(ReadAct{m_post, 10, noon(), noon().addSecs(10)});
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(m_model->rowCount(), 0);
}

void ActivityModelTest::keepsARowWhileItsStateChanges()
{
    const IntentId id = submit(RateAct{m_post, Rating::Minus}, "0.30");
    QTRY_COMPARE(m_model->rowCount(), 1);
    const QPersistentModelIndex held = m_model->index(0);
    passUndoTime();
    refuse(0, Problem::Type::AlreadyRated);
    QTRY_COMPARE(held.data(ActivityModel::StateRole).toInt(), int(Intent::State::Refused));
    QVERIFY(resultOf(m_session->outbox().discard(id)).ok());
    QTRY_COMPARE(m_model->rowCount(), 0);
    QVERIFY(!held.isValid());
}

FARTHING_TEST(ActivityModelTest)
#include "test_activitymodel.moc"
