// SPDX-License-Identifier: GPL-3.0-or-later
// Reports from the first to the third: the warning before a near-duplicate, the vault with its comparison,
// and the same vault on a new computer. The real window before the real platform.

#include "e2e/readerrig.h"
#include "e2e/scene.h"
#include "gui/duplicatewarning.h"
#include "gui/paidbutton.h"
#include "gui/vaultdialog.h"
#include "gui/windowmemory.h"
#include "models/reportdiffmodel.h"
#include "support/pictures.h"
#include "support/platformwarnings.h"
#include "support/testcase.h"
#include "sync/library.h"
#include "sync/outbox.h"
#include "sync/scheduler.h"
#include "sync/session.h"
#include "sync/vault.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QUuid>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>

using namespace farthing;

namespace {

constexpr qint64 betweenPresses = DuplicateWarning::doublePressMilliseconds * 5 / 3;

} // namespace

class TestVault : public TestCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void buysTheFirstWithoutAWord();
    void warnsBeforeTheSecondByMouse();
    void warnsBeforeTheThirdByKeyboard();
    void comparesByMouse();
    void comparesByKeyboard();
    void fillsOnANewComputer();
    void cleanupTestCase();

private:
    PaidButton *buyButton() { return m_rig.find<PaidButton>("buyReportButton"); }
    QLabel *warning() { return m_rig.find<QLabel>("duplicateLabel"); }
    qsizetype bought()
    {
        return m_rig.session().vault().reports(std::nullopt, std::nullopt, 100)->items.size();
    }
    /// As it is on disk; what the outbox counts may be a turn behind it.
    qsizetype beingBought()
    {
        const QList<Intent> intents = m_rig.session().outbox().intents().value();
        return std::count_if(intents.cbegin(), intents.cend(), [](const Intent &intent) {
            return std::holds_alternative<BuyReportAct>(intent.act) && intent.state != Intent::State::Done;
        });
    }
    /// Once all is on disk that was pressed so far.
    bool buysNothing()
    {
        Library &library = m_rig.session().library();
        const auto written = WindowMemory::read(library).write(library);
        return QTest::qWaitFor([&] { return written.isFinished(); }, patience) && beingBought() == 0;
    }
    bool isOnline() { return m_rig.session().scheduler().connection().state == Connection::State::Online; }
    VaultDialog *dialog() { return m_rig.window().findChild<VaultDialog *>(); }
    template <class T>
    T *part(const char *name)
    {
        return dialog()->findChild<T *>(QLatin1StringView(name));
    }
    QString cell(int row, int column)
    {
        return part<QTableView>("diffTable")->model()->index(row, column).data().toString();
    }
    /// Presses until something has come of it, now and then: a press too close to the one before does
    /// nothing, and where the disk is slow two that are not would buy once more.
    template <class Press, class Done>
    bool pressUntil(Press press, Done done)
    {
        QElapsedTimer sincePress;
        return QTest::qWaitFor(
            [&] {
                if (done())
                    return true;
                if (!sincePress.isValid() || sincePress.hasExpired(betweenPresses)) {
                    press();
                    sincePress.start();
                }
                return false;
            },
            patience);
    }

    ReaderRig m_rig;
    std::unique_ptr<WithoutPlatformWarnings> m_quiet;
};

void TestVault::initTestCase()
{
    m_quiet = std::make_unique<WithoutPlatformWarnings>();
    QVERIFY(m_rig.startPlatform(13, QStringLiteral("10")));
    QVERIFY(m_rig.startReader());
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(), patience);
    QVERIFY(m_rig.open(kirkenes));
}

void TestVault::cleanupTestCase()
{
    m_rig.stopReader();
    m_quiet.reset();
}

void TestVault::buysTheFirstWithoutAWord()
{
    m_rig.session().outbox().setUndoTime(std::chrono::milliseconds(0));
    QTRY_VERIFY_WITH_TIMEOUT(buyButton()->isEnabled(), patience);
    QVERIFY(!warning()->isVisible());
    m_rig.click(buyButton());
    QTRY_COMPARE_WITH_TIMEOUT(bought(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.balance(), twei("9"), patience);
}

void TestVault::warnsBeforeTheSecondByMouse()
{
    QTRY_VERIFY_WITH_TIMEOUT(warning()->isVisible(), patience);
    QVERIFY2(warning()->text().contains(QStringLiteral("nothing of yours has moved since")),
             qPrintable(warning()->text()));
    takePicture(m_rig.window(), QStringLiteral("vault-warning"));
    // Something moves on the post, and is known: a comment of one's own.
    const auto commented = m_rig.session().outbox().submit(
        CommentAct{m_rig.post(kirkenes)->id,
                   CommentId{QUuid::createUuid().toString(QUuid::WithoutBraces)},
                   QStringLiteral("The quay was rebuilt in the same winter, if I remember it rightly."),
                   {},
                   {}},
        twei("0.4"));
    QTRY_VERIFY_WITH_TIMEOUT(commented.isFinished() && m_rig.session().outbox().waiting() == 0, patience);
    QTRY_VERIFY_WITH_TIMEOUT(warning()->text().contains(QStringLiteral("free of charge")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(buyButton()->isEnabled(), patience);
    // From here on a purchase can be undone for long, and is.
    m_rig.session().outbox().setUndoTime(std::chrono::minutes(5));
    m_rig.click(buyButton());
    QVERIFY(buyButton()->accessibleName().contains(QStringLiteral("anyway")));
    QVERIFY(buysNothing());
    QVERIFY(pressUntil([this] { m_rig.click(buyButton()); }, [this] { return beingBought() > 0; }));
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.find<QWidget>("undoReportButton")->isVisible(), patience);
    m_rig.click(m_rig.find<QWidget>("undoReportButton"));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.session().outbox().waiting(), 0, patience);
    QTRY_VERIFY_WITH_TIMEOUT(buyButton()->isEnabled(), patience);
    QCOMPARE(bought(), 1);
    m_rig.session().outbox().setUndoTime(std::chrono::milliseconds(0));
    QVERIFY(pressUntil([this] { m_rig.click(buyButton()); }, [this] { return bought() == 2; }));
}

void TestVault::warnsBeforeTheThirdByKeyboard()
{
    QTRY_VERIFY_WITH_TIMEOUT(warning()->isVisible() && buyButton()->isEnabled(), patience);
    const Money before = m_rig.balance();
    m_rig.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_rig.window(), patience));
    buyButton()->setFocus(Qt::TabFocusReason);
    QElapsedTimer since;
    since.start();
    QTest::keyClick(buyButton(), Qt::Key_Space);
    QVERIFY(buyButton()->accessibleName().contains(QStringLiteral("anyway")));
    QTest::keyClick(buyButton(), Qt::Key_Space); // at once: not meant
    if (since.elapsed() < QApplication::doubleClickInterval() / 2)
        QVERIFY(buysNothing());
    QVERIFY(pressUntil([this] { QTest::keyClick(buyButton(), Qt::Key_Space); },
                       [this] { return bought() == 3; }));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.balance(), before.minus(twei("1")).value(), patience);
}

void TestVault::comparesByMouse()
{
    QVERIFY(m_rig.clickInMenu("reportVaultAction"));
    QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->isVisible(), patience);
    auto *list = part<QAbstractItemView>("reportList");
    QCOMPARE(list->model()->rowCount(), 3);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(1, 0)).center());
    QCOMPARE(cell(10, ReportDiffModel::LineColumn), QStringLiteral("Comment Tributes"));
    QCOMPARE(cell(10, ReportDiffModel::OlderColumn), QStringLiteral("0"));
    QCOMPARE(cell(10, ReportDiffModel::NewerColumn), QStringLiteral("0.40"));
    QCOMPARE(cell(10, ReportDiffModel::ChangeColumn), QStringLiteral("+0.40"));
    QCOMPARE(cell(14, ReportDiffModel::ChangeColumn), QStringLiteral("+1"));
    QCOMPARE(cell(14, ReportDiffModel::WordsColumn), QStringLiteral("1 more spent"));
    takePicture(*dialog(), QStringLiteral("vault-e2e"));
    QTest::mouseClick(part<QWidget>("closeButton"), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
}

void TestVault::comparesByKeyboard()
{
    m_rig.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_rig.window(), patience));
    QTest::keyClick(&m_rig.window(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->isActiveWindow(), patience);
    // The newest against the oldest.
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Home);
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Tab);
    QCOMPARE(dialog()->focusWidget(), part<QWidget>("compareBox"));
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_End);
    QCOMPARE(cell(14, ReportDiffModel::ChangeColumn), QStringLiteral("+2"));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
}

void TestVault::fillsOnANewComputer()
{
    const auto before = m_rig.session().vault().reports(std::nullopt, std::nullopt, 100)->items;
    m_rig.stopReader();
    m_rig.forgetProfile();
    QVERIFY(m_rig.startReader());
    QTRY_COMPARE_WITH_TIMEOUT(bought(), 3, patience);
    const auto after = m_rig.session().vault().reports(std::nullopt, std::nullopt, 100)->items;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(after.at(i).report, before.at(i).report);
}

FARTHING_TEST(TestVault)
#include "test_vault.moc"
