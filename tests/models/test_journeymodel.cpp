// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journeymodel.h"

#include "support/readerfixture.h"
#include "sync/planning.h"

#include <QtTest/QAbstractItemModelTester>

using namespace farthing;

class JourneyModelTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void showsWhatWasPacked();
};

void JourneyModelTest::showsWhatWasPacked()
{
    know({Rulebook(), anAccount(), aPost(QStringLiteral("p")), aPost(QStringLiteral("q"))});
    JourneyModel model(m_session->planning().planner(), m_session->library(), m_format);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!model.journey());
    const Journey journey{
        noon(),
        600,
        {{m_post, QStringLiteral("Old title"), 60, JourneyReason::Earns, true, 0},
         {PostId{QStringLiteral("q")}, {}, 90, JourneyReason::Saved, true, 2},
         {PostId{QStringLiteral("gone")}, QStringLiteral("Gone"), 30, JourneyReason::Newest, true, 0}}};
    QVERIFY(resultOf(m_store->keepJourney(journey)).ok());
    model.refresh();
    QCOMPARE(model.journey(), std::optional(journey));
    QCOMPARE(model.rowCount(), 3);
    const auto text = [&](int row, int role) {
        QString words = model.index(row).data(role).toString();
        return words.remove(QChar(0x2068)).remove(QChar(0x2069));
    };
    QCOMPARE(text(0, Qt::DisplayRole), QStringLiteral("Title of p"));
    QCOMPARE(text(0, TwoLines::ValueRole), QStringLiteral("1 min"));
    QCOMPARE(text(0, TwoLines::DetailRole), QStringLiteral("Ada · a Plus will count"));
    QCOMPARE(text(0, TwoLines::NoteRole), QStringLiteral("can earn 0.50"));
    QVERIFY(text(1, TwoLines::DetailRole).contains(QStringLiteral("could not be fetched")));
    QCOMPARE(text(2, Qt::DisplayRole), QStringLiteral("Gone"));
    QCOMPARE(text(2, TwoLines::DetailRole), QStringLiteral("not on the platform any more"));
    QCOMPARE(model.countingPluses(), 2);
    submit(RateAct{m_post, Rating::Plus});
    QTRY_COMPARE(model.countingPluses(), 1);
    QCOMPARE(text(0, TwoLines::NoteRole), QStringLiteral("waits to be sent"));
    // Another takes its place as a whole.
    QVERIFY(resultOf(m_store->keepJourney({noon(9), 60, {}})).ok());
    model.refresh();
    QCOMPARE(model.rowCount(), 0);
}

FARTHING_TEST(JourneyModelTest)
#include "test_journeymodel.moc"
