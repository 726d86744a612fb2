// SPDX-License-Identifier: GPL-3.0-or-later
// Limits on spending, from the menu to the click that they stop: the real window before the real platform.

#include "e2e/readerrig.h"
#include "e2e/scene.h"
#include "gui/messagebar.h"
#include "gui/moneyedit.h"
#include "gui/paidbutton.h"
#include "gui/spendinglimitsdialog.h"
#include "support/testcase.h"
#include "sync/outbox.h"
#include "sync/scheduler.h"
#include "sync/session.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace farthing;

class TestSpendGuard : public TestCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void setsALimitFromTheMenu();
    void spendsUpToTheLimit();
    void stopsTheMouseAndSaysWhy();
    void stopsTheKeyAndSaysWhy();
    void holdsAfterARestart();
    void opensWhenTheLimitIsRaised();
    void cleanupTestCase();

private:
    MessageBar *bar() { return m_rig.window().findChild<MessageBar *>(); }
    QString messageText() { return bar()->findChild<QLabel *>(QStringLiteral("text"))->text(); }
    bool messageShown()
    {
        const auto *label = bar()->findChild<QLabel *>(QStringLiteral("text"));
        return label->isVisible() && label->text().contains(QStringLiteral("Daily limit for Minuses"));
    }
    SpendingLimitsDialog *dialog() { return m_rig.window().findChild<SpendingLimitsDialog *>(); }
    /// The offscreen platform knows no size hints of windows, and says so.
    static void expectDialog()
    {
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support propagateSizeHints()");
    }
    void keep(const QString &limit);

    ReaderRig m_rig;
    QStringList m_titles;
};

void TestSpendGuard::initTestCase()
{
    QVERIFY(m_rig.startPlatform(13, QStringLiteral("10")));
    QVERIFY(m_rig.startReader());
    m_rig.session().outbox().setUndoTime(std::chrono::milliseconds(0));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.session().scheduler().connection().state, Connection::State::Online,
                              patience);
    for (const PostRow &row : m_rig.session().library().posts(PostList::All, std::nullopt, 100).value())
        m_titles.append(row.title);
    QVERIFY(m_titles.size() > 2);
}

void TestSpendGuard::cleanupTestCase()
{
    m_rig.stopReader();
}

void TestSpendGuard::keep(const QString &limit)
{
    auto *field = dialog()->findChild<MoneyEdit *>(QStringLiteral("cap00"));
    QTRY_VERIFY(field->isVisible());
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, limit);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
}

void TestSpendGuard::setsALimitFromTheMenu()
{
    auto *action = m_rig.window().findChild<QAction *>(QStringLiteral("spendingLimitsAction"));
    QVERIFY(action);
    expectDialog();
    action->trigger();
    QVERIFY(dialog());
    keep(QStringLiteral("0.5"));
    QCOMPARE(m_rig.session().outbox().spending().caps.at(SpendKind::Minuses, SpendPeriod::Day), twei("0.5"));
}

void TestSpendGuard::spendsUpToTheLimit()
{
    QVERIFY(m_rig.open(m_titles.at(0)));
    auto *minus = m_rig.find<PaidButton>("minusButton");
    QTRY_VERIFY_WITH_TIMEOUT(minus->isEnabled(), patience);
    QVERIFY2(minus->accessibleName().contains(QStringLiteral("9.70 after")),
             qPrintable(minus->accessibleName()));
    m_rig.click(minus);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.balance(), twei("9.7"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.session().outbox().waiting(), 0, patience);
    // Its receipt and its item of the statement are one spending.
    const Spending &spending = m_rig.session().outbox().spending();
    QCOMPARE(spending.spent.at(SpendKind::Minuses, SpendPeriod::Day), twei("0.3"));
    QCOMPARE(spending.spent.at(SpendKind::All, SpendPeriod::Month), twei("0.3"));
}

void TestSpendGuard::stopsTheMouseAndSaysWhy()
{
    QVERIFY(m_rig.open(m_titles.at(1)));
    auto *minus = m_rig.find<PaidButton>("minusButton");
    auto *reason = m_rig.find<QLabel>("minusReason");
    QTRY_VERIFY_WITH_TIMEOUT(reason->text().contains(QStringLiteral("0.30 of 0.50 used")), patience);
    QVERIFY(!minus->isEnabled());
    QVERIFY(minus->accessibleDescription().contains(QStringLiteral("It opens again on")));
    QVERIFY(!messageShown());
    m_rig.click(minus);
    QTRY_VERIFY(messageShown());
    QVERIFY(messageText().contains(QStringLiteral("Stopped, nothing was spent")));
    QCOMPARE(m_rig.session().outbox().intents()->size(), 1);
    QCOMPARE(m_rig.balance(), twei("9.7"));
}

void TestSpendGuard::stopsTheKeyAndSaysWhy()
{
    QVERIFY(m_rig.open(m_titles.at(2)));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_rig.find<QLabel>("minusReason")->text().contains(QStringLiteral("0.30 of 0.50")), patience);
    QVERIFY(!messageShown());
    m_rig.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_rig.window(), patience));
    m_rig.find<QWidget>("articleView")->setFocus();
    QTest::keyClick(&m_rig.window(), Qt::Key_Minus);
    QTRY_VERIFY(messageShown());
    QCOMPARE(m_rig.session().outbox().intents()->size(), 1);
}

void TestSpendGuard::holdsAfterARestart()
{
    m_rig.stopReader();
    QVERIFY(m_rig.startReader());
    m_rig.session().outbox().setUndoTime(std::chrono::milliseconds(0));
    QVERIFY(m_rig.open(m_titles.at(2)));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_rig.find<QLabel>("minusReason")->text().contains(QStringLiteral("0.30 of 0.50")), patience);
    QTest::keyClick(&m_rig.window(), Qt::Key_Minus);
    QTRY_VERIFY(messageShown());
}

void TestSpendGuard::opensWhenTheLimitIsRaised()
{
    // The message leads to the limits.
    auto *way = m_rig.find<QPushButton>("actionButton");
    QCOMPARE(way->text(), QStringLiteral("Spending limits…"));
    expectDialog();
    way->click();
    QTRY_VERIFY(dialog());
    keep(QStringLiteral("0.6"));
    auto *minus = m_rig.find<PaidButton>("minusButton");
    QTRY_VERIFY_WITH_TIMEOUT(minus->isEnabled(), patience);
    m_rig.click(minus);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.balance(), twei("9.4"), patience);
}

FARTHING_TEST(TestSpendGuard)
#include "test_spendguard.moc"
