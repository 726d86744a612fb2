// SPDX-License-Identifier: GPL-3.0-or-later
// What reading earned and cost, from the real acts to the table: the real window before the real platform.

#include "e2e/readerrig.h"
#include "e2e/scene.h"
#include "gui/truecostdialog.h"
#include "models/truecostmodel.h"
#include "support/pictures.h"
#include "support/platformwarnings.h"
#include "support/testcase.h"
#include "sync/outbox.h"
#include "sync/scheduler.h"
#include "sync/session.h"
#include "sync/wallet.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>

using namespace farthing;

class TestTrueCost : public TestCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void earnsAndSpends();
    void showsItByMouse();
    void showsItByKeyboard();
    void takesInWhatComes();
    void cleanupTestCase();

private:
    TrueCostDialog *dialog() { return m_rig.window().findChild<TrueCostDialog *>(); }
    template <class T>
    T *part(const char *name)
    {
        return dialog()->findChild<T *>(QLatin1StringView(name));
    }
    QString cell(int row, int column)
    {
        return part<QTableView>("costTable")->model()->index(row, column).data().toString();
    }
    QString total(int column)
    {
        return part<QTableView>("totalTable")->model()->index(0, column).data().toString();
    }
    bool isShown() { return dialog() && dialog()->isVisible() && part<QTableView>("costTable")->isVisible(); }

    ReaderRig m_rig;
    std::unique_ptr<WithoutPlatformWarnings> m_quiet;
};

void TestTrueCost::initTestCase()
{
    m_quiet = std::make_unique<WithoutPlatformWarnings>();
    QVERIFY(m_rig.startPlatform(13, QStringLiteral("10")));
    QVERIFY(m_rig.startReader());
    m_rig.session().outbox().setUndoTime(std::chrono::milliseconds(0));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.session().scheduler().connection().state, Connection::State::Online,
                              patience);
}

void TestTrueCost::cleanupTestCase()
{
    m_rig.stopReader();
    m_quiet.reset();
}

void TestTrueCost::earnsAndSpends()
{
    QVERIFY(m_rig.open(kirkenes));
    auto *plus = m_rig.find<QAbstractButton>("plusButton");
    QTRY_VERIFY_WITH_TIMEOUT(plus->isEnabled(), patience);
    m_rig.click(plus);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.balance(), twei("10.5"), patience);
    auto *buy = m_rig.find<QAbstractButton>("buyReportButton");
    QTRY_VERIFY_WITH_TIMEOUT(buy->isEnabled(), patience);
    m_rig.click(buy);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.balance(), twei("9.5"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.session().outbox().waiting(), 0, patience);
}

void TestTrueCost::showsItByMouse()
{
    QVERIFY(m_rig.clickInMenu("trueCostAction"));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(total(TrueCostModel::TotalColumn), QStringLiteral("\u22120.50"), patience);
    auto *table = part<QTableView>("costTable");
    int row = 0;
    while (row < table->model()->rowCount() && !cell(row, TrueCostModel::SubjectColumn).contains(kirkenes))
        ++row;
    QCOMPARE(cell(row, TrueCostModel::ProfitColumn), QStringLiteral("0.50"));
    QCOMPARE(cell(row, TrueCostModel::LossColumn), QStringLiteral("1"));
    QCOMPARE(cell(row, TrueCostModel::ReportsColumn), QStringLiteral("1"));
    QCOMPARE(cell(row, TrueCostModel::TributesColumn), QStringLiteral("0"));
    // What the platform accepted, and the rate that comes of it.
    QVERIFY(m_rig.post(kirkenes)->mine.countedSeconds > 0);
    const auto rate = [&] { // of now: a claim of reading may still be on its way
        const int seconds = m_rig.post(kirkenes)->mine.countedSeconds;
        return Format().signedAmount(perHour(twei("-0.5"), seconds).value());
    };
    QTRY_COMPARE_WITH_TIMEOUT(cell(row, TrueCostModel::PerHourColumn), rate(), patience);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(row, TrueCostModel::PerHourColumn)).center());
    QVERIFY(part<QLabel>("sourceLabel")->text().startsWith(QStringLiteral("Computed")));
    // Sorted by a click on a heading.
    auto *header = table->horizontalHeader();
    QTest::mouseClick(
        header->viewport(), Qt::LeftButton, {},
        QPoint(header->sectionViewportPosition(TrueCostModel::LossColumn) + 12, header->height() / 2));
    QCOMPARE(header->sortIndicatorSection(), int(TrueCostModel::LossColumn));
    takePicture(*dialog(), QStringLiteral("truecost-e2e"));
    auto *tabs = part<QTabBar>("costTabs");
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(TrueCostDialog::AuthorsTab).center());
    QCOMPARE(total(TrueCostModel::TotalColumn), QStringLiteral("\u22120.50"));
    QTest::mouseClick(part<QWidget>("closeButton"), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
}

void TestTrueCost::showsItByKeyboard()
{
    m_rig.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_rig.window(), patience));
    QTest::keyClick(&m_rig.window(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(isShown() && dialog()->isActiveWindow(), patience);
    QCOMPARE(dialog()->focusWidget(), part<QWidget>("costTabs"));
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Right);
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Right);
    QCOMPARE(part<QTabBar>("costTabs")->currentIndex(), int(TrueCostDialog::MonthsTab));
    // The months are the whole statement, and so the balance.
    QCOMPARE(part<QTableView>("costTable")->model()->rowCount(), 1);
    QCOMPARE(total(TrueCostModel::GrantsColumn), QStringLiteral("10"));
    QCOMPARE(total(TrueCostModel::TotalColumn), QStringLiteral("\u22120.50"));
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Tab);
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Down);
    QVERIFY(part<QTableView>("costTable")->currentIndex().isValid());
    // Reading was counted on this computer, from its first claim on.
    QVERIFY(cell(0, TrueCostModel::TimeColumn) != QStringLiteral("…"));
}

void TestTrueCost::takesInWhatComes()
{
    const auto done = m_rig.session().outbox().submit(
        RateAct{m_rig.session().library().posts(PostList::CanEarn, std::nullopt, 1)->first().id,
                Rating::Minus},
        twei("0.3"));
    QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(total(TrueCostModel::TotalColumn), QStringLiteral("\u22120.80"), patience);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
}

FARTHING_TEST(TestTrueCost)
#include "test_truecost.moc"
