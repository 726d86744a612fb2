// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planmodel.h"

#include "support/readerfixture.h"
#include "sync/planning.h"

#include <QtTest/QAbstractItemModelTester>

using namespace farthing;

class PlanModelTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void ordersAndSays();
    void readsPageByPage();
    void followsWhatHappens();

private:
    static Post timed(const QString &id, int timeToRead, int counted = 0)
    {
        Post post = aPost(id);
        post.timeToRead = timeToRead;
        post.mine.countedSeconds = counted;
        return post;
    }
    std::unique_ptr<PlanModel> model()
    {
        auto made =
            std::make_unique<PlanModel>(m_session->planning().planner(), m_session->library(), m_format);
        new QAbstractItemModelTester(made.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     made.get());
        return made;
    }
};

void PlanModelTest::ordersAndSays()
{
    Account account = anAccount();
    account.plusesLeft = 2;
    know({Rulebook(), account, timed(QStringLiteral("slow"), 600), timed(QStringLiteral("quick"), 83),
          timed(QStringLiteral("read"), 50, 50)});
    const auto plan = model();
    QCOMPARE(plan->rowCount(), 3);
    const auto text = [&](int row, int role) {
        QString words = plan->index(row).data(role).toString();
        return words.remove(QChar(0x2068)).remove(QChar(0x2069));
    };
    QCOMPARE(text(0, Qt::DisplayRole), QStringLiteral("Title of read"));
    QCOMPARE(text(0, TwoLines::ValueRole), QStringLiteral("read"));
    QCOMPARE(text(0, TwoLines::DetailRole), QStringLiteral("Ada · only the Plus is missing"));
    QCOMPARE(text(1, TwoLines::ValueRole), QStringLiteral("0.36 per min"));
    QCOMPARE(text(1, TwoLines::DetailRole), QStringLiteral("Ada · 1:23 left to read"));
    QCOMPARE(text(1, TwoLines::NoteRole), QStringLiteral("earns 0.50"));
    QVERIFY(plan->index(1).data(PlanModel::WithinRole).toBool());
    QVERIFY(!plan->index(2).data(PlanModel::WithinRole).toBool());
    QCOMPARE(text(2, TwoLines::NoteRole), QStringLiteral("when Pluses are back"));
    QCOMPARE(text(1, Qt::AccessibleTextRole),
             QStringLiteral("Title of quick. 0.36 per min. Ada · 1:23 left to read. earns 0.50"));
    QCOMPARE(plan->sum()->posts, 2);
    QCOMPARE(plan->sum()->seconds, 83);
    QCOMPARE(plan->sum()->reward, twei("1"));
}

void PlanModelTest::readsPageByPage()
{
    QList<Change> changes{Rulebook(), anAccount()};
    for (int i = 0; i < PlanModel::pageSize + 30; ++i)
        changes.append(timed(QStringLiteral("p%1").arg(i), 30 + i));
    know(changes);
    PlanModel plan(m_session->planning().planner(), m_session->library(), m_format);
    QCOMPARE(plan.rowCount(), PlanModel::pageSize);
    while (plan.canFetchMore({}))
        plan.fetchMore({});
    QCOMPARE(plan.rowCount(), PlanModel::pageSize + 30);
    QVERIFY(!plan.index(PlanModel::pageSize).data(PlanModel::WithinRole).toBool());
}

void PlanModelTest::followsWhatHappens()
{
    know({Rulebook(), anAccount(), timed(QStringLiteral("p"), 60), timed(QStringLiteral("q"), 90)});
    const auto plan = model();
    const QPersistentModelIndex held = plan->index(1);
    submit(RateAct{m_post, Rating::Plus});
    QTRY_COMPARE(plan->rowCount(), 1);
    QCOMPARE(held.row(), 0);
    know({timed(QStringLiteral("r"), 30)});
    QTRY_COMPARE(plan->rowCount(), 2);
    QCOMPARE(held.row(), 1);
}

FARTHING_TEST(PlanModelTest)
#include "test_planmodel.moc"
