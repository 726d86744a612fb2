// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/earningspanel.h"

#include "gui/duplicatewarning.h"
#include "gui/rowbuttonsview.h"
#include "models/pnlmodel.h"
#include "sql/connection.h"
#include "support/readerfixture.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>

using namespace farthing;

class EarningsPanelTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void figuresAreUnknownUntilBought();
    void showsTheReportThatWasBought();
    void buysAtThePriceShown();
    void undoesAPurchase();
    void cannotBuyWithoutFundsAndSaysWhy();
    void tellsARefusalAndLetsThePersonDecide();
    void warnsBeforeANearDuplicate();
    void countsByThePlatformsClock();
    void aDoublePressBuysNothing();
    void pressesBeforeTheDiskHasItBuyOnce();
    void saysWhyItCannotTellWhatIsUnderWay();
    void forgetsThePressBeforeAnotherReport();
    void forgetsThePressOnAnotherPost();
    void warnsOnlyWhereItCanBeBought();
    void saysWhatMovedSince();
    void showsTheAccount();
    void listsTheStatement();
    void aMovementAsksForItsCause();
    void everythingFocusableHasAName();

private:
    void open(const char *balance = "24.35");
    template <class T>
    T *part(const char *name) const
    {
        T *found = m_panel->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QString figure(int row) const
    {
        return part<RowButtonsView>("pnlList")->model()->index(row, 0).data(PnlModel::FigureRole).toString();
    }
    QLabel *warning() const { return part<QLabel>("duplicateLabel"); }
    /// A report of so many minutes ago.
    void bought(int minutesAgo)
    {
        PnlReport report = aReport(QStringLiteral("r%1").arg(minutesAgo), m_post);
        report.takenAt = m_clock.now().addSecs(-60 * minutesAgo);
        know({report});
    }
    QPushButton *buyButton() const { return part<QPushButton>("buyReportButton"); }

    Theme m_theme;
    QWidget m_window; ///< without a layout: the offscreen platform knows no size hints of windows
    std::unique_ptr<EarningsPanel> m_panel;
};

void EarningsPanelTest::init()
{
    ReaderFixture::init();
}

void EarningsPanelTest::cleanup()
{
    m_panel.reset();
    ReaderFixture::cleanup();
}

void EarningsPanelTest::open(const char *balance)
{
    Account account = anAccount();
    account.balance = twei(balance);
    know({account, Rulebook(), aPost(m_post.value)});
    m_panel = std::make_unique<EarningsPanel>(*m_session, m_format, m_theme, &m_window);
    m_panel->showPost(m_post);
    m_window.show();
    m_panel->show();
}

void EarningsPanelTest::figuresAreUnknownUntilBought()
{
    open();
    QCOMPARE(figure(1), QStringLiteral("…"));
    QCOMPARE(figure(16), QStringLiteral("…"));
    QCOMPARE(part<QLabel>("reportLabel")->text(), QStringLiteral("no report bought"));
    QCOMPARE(part<QLabel>("priceLabel")->text(), QStringLiteral("Price for report instance: 1 Twei"));
    QVERIFY(buyButton()->isEnabled());
    QCOMPARE(buyButton()->accessibleDescription(), QStringLiteral("1 · 23.35 after"));
}

void EarningsPanelTest::showsTheReportThatWasBought()
{
    open();
    know({aReport(QStringLiteral("r"), m_post)});
    QTRY_COMPARE(figure(14), QStringLiteral("1"));
    QCOMPARE(figure(16), QStringLiteral("\u22121"));
    QVERIFY(part<QLabel>("reportLabel")->text().startsWith(QStringLiteral("report of today, ")));
    m_panel->showPost(PostId{QStringLiteral("another")});
    QCOMPARE(figure(14), QStringLiteral("…"));
}

void EarningsPanelTest::buysAtThePriceShown()
{
    open();
    QSignalSpy submitted(m_panel.get(), &EarningsPanel::submitted);
    buyButton()->click();
    QTRY_COMPARE(submitted.size(), 1);
    QTRY_VERIFY(!buyButton()->isEnabled());
    QVERIFY(part<QLabel>("reportStateLabel")->text().contains(QStringLiteral("waiting to be sent")));
    passUndoTime();
    QTRY_COMPARE(m_network->performed.size(), 1);
    QCOMPARE(m_network->performed.first().price, twei("1"));
    QCOMPARE(std::get<BuyReportAct>(m_network->performed.first().act).post, m_post);
}

void EarningsPanelTest::undoesAPurchase()
{
    open();
    buyButton()->click();
    QTRY_VERIFY(part<QPushButton>("undoReportButton")->isVisible());
    part<QPushButton>("undoReportButton")->click();
    QTRY_VERIFY(buyButton()->isEnabled());
    QVERIFY(!part<QLabel>("reportStateLabel")->isVisible());
    QCOMPARE(m_network->performed.size(), 0);
}

void EarningsPanelTest::cannotBuyWithoutFundsAndSaysWhy()
{
    open("0.50");
    QVERIFY(!buyButton()->isEnabled());
    QVERIFY(part<QLabel>("reportStateLabel")->isVisible());
    QVERIFY(part<QLabel>("reportStateLabel")->text().contains(QStringLiteral("your balance is too small")));
}

void EarningsPanelTest::tellsARefusalAndLetsThePersonDecide()
{
    open();
    buyButton()->click();
    passUndoTime();
    refuse(0, Problem::Type::NotFound);
    QTRY_VERIFY(part<QPushButton>("discardReportButton")->isVisible());
    QVERIFY(
        part<QLabel>("reportStateLabel")->text().contains(QStringLiteral("not on the platform any more")));
    part<QPushButton>("discardReportButton")->click();
    QTRY_VERIFY(buyButton()->isEnabled());
}

void EarningsPanelTest::warnsBeforeANearDuplicate()
{
    open();
    QVERIFY(!warning()->isVisible());
    bought(12);
    QTRY_VERIFY(warning()->isVisible());
    QVERIFY(warning()->text().startsWith(QStringLiteral("You bought one 12 min ago.")));
    QSignalSpy submitted(m_panel.get(), &EarningsPanel::submitted);
    QVERIFY(buyButton()->isEnabled());
    QCOMPARE(buyButton()->accessibleName(), QStringLiteral("Buy a report for 1 Twei"));
    buyButton()->click();
    QCOMPARE(buyButton()->accessibleName(), QStringLiteral("Buy a report for 1 Twei anyway"));
    QVERIFY(buyButton()->accessibleDescription().contains(QStringLiteral("You bought one 12 min ago.")));
    settle();
    QCOMPARE(submitted.size(), 0);
    m_clock.advance(DuplicateWarning::doublePressMilliseconds);
    buyButton()->click();
    QTRY_COMPARE(submitted.size(), 1);
    // It can be undone like any other.
    QTRY_VERIFY(part<QPushButton>("undoReportButton")->isVisible());
    QVERIFY(!warning()->isVisible());
    part<QPushButton>("undoReportButton")->click();
    QTRY_VERIFY(buyButton()->isEnabled());
    QVERIFY(warning()->isVisible());
    QCOMPARE(buyButton()->accessibleName(), QStringLiteral("Buy a report for 1 Twei"));
}

void EarningsPanelTest::countsByThePlatformsClock()
{
    // This computer's clock is two hours behind.
    m_network->offset = std::chrono::hours(2);
    open();
    bought(-108);
    QTRY_VERIFY(warning()->isVisible());
    QVERIFY(warning()->text().startsWith(QStringLiteral("You bought one 12 min ago.")));
}

void EarningsPanelTest::aDoublePressBuysNothing()
{
    open();
    bought(12);
    QTRY_VERIFY(warning()->isVisible());
    for (int press = 0; press < 5; ++press) {
        buyButton()->click();
        m_clock.advance(100);
    }
    settle();
    QVERIFY(m_session->outbox().intents()->isEmpty());
}

void EarningsPanelTest::pressesBeforeTheDiskHasItBuyOnce()
{
    open();
    QVERIFY(!warning()->isVisible());
    QTRY_VERIFY(buyButton()->isEnabled());
    buyButton()->setFocus();
    // Nothing comes back from the disk between these.
    for (int press = 0; press < 3; ++press)
        buyButton()->click();
    QCOMPARE(m_window.focusWidget(), buyButton());
    settle();
    QCOMPARE(m_session->outbox().intents()->size(), 1);
    QTRY_VERIFY(part<QPushButton>("undoReportButton")->isVisible());
    part<QPushButton>("undoReportButton")->click();
    QTRY_VERIFY(buyButton()->isEnabled());
    buyButton()->click();
    QTRY_COMPARE(m_session->outbox().intents()->size(), 1);
}

/// One may be on its way: a second one is not offered blindly, and nobody wonders why.
void EarningsPanelTest::saysWhyItCannotTellWhatIsUnderWay()
{
    open();
    QTRY_VERIFY(buyButton()->isEnabled());
    auto own =
        sql::Connection::open({m_folder->path() + QStringLiteral("/own.db"), sql::Durability::Normal, false});
    QVERIFY(own.ok());
    QVERIFY((*own)->execute(QStringLiteral("ALTER TABLE intent RENAME TO gone")).ok());
    m_panel->showPost(m_post);
    const Result<QList<Intent>> unread = m_session->outbox().intents();
    QVERIFY(!unread.ok());
    QVERIFY(!buyButton()->isEnabled());
    QVERIFY(!unread.error().userText.isEmpty());
    QCOMPARE(part<QLabel>("reportStateLabel")->text(), unread.error().userText);
    QVERIFY((*own)->execute(QStringLiteral("ALTER TABLE gone RENAME TO intent")).ok());
    m_panel->showPost(m_post);
    QVERIFY(buyButton()->isEnabled());
}

void EarningsPanelTest::forgetsThePressBeforeAnotherReport()
{
    open();
    bought(12);
    QTRY_VERIFY(warning()->isVisible());
    buyButton()->click();
    bought(3);
    QTRY_VERIFY(warning()->text().startsWith(QStringLiteral("You bought one 3 min ago.")));
    m_clock.advance(1000);
    buyButton()->click();
    settle();
    QVERIFY(m_session->outbox().intents()->isEmpty());
}

void EarningsPanelTest::forgetsThePressOnAnotherPost()
{
    open();
    bought(12);
    QTRY_VERIFY(warning()->isVisible());
    buyButton()->click();
    m_panel->showPost(PostId{QStringLiteral("another")});
    QVERIFY(!warning()->isVisible());
    m_panel->showPost(m_post);
    m_clock.advance(1000);
    buyButton()->click();
    settle();
    QVERIFY(m_session->outbox().intents()->isEmpty());
    // Another price is another consent.
    Rulebook dearer;
    dearer.amounts.pnlReport = twei("2");
    know({dearer});
    QTRY_COMPARE(buyButton()->accessibleName(), QStringLiteral("Buy a report for 2 Twei"));
    m_clock.advance(1000);
    buyButton()->click();
    settle();
    QVERIFY(m_session->outbox().intents()->isEmpty());
}

void EarningsPanelTest::warnsOnlyWhereItCanBeBought()
{
    open("0.50");
    bought(12);
    settle();
    QVERIFY(!warning()->isVisible());
    QVERIFY(part<QLabel>("reportStateLabel")->text().contains(QStringLiteral("your balance is too small")));
}

void EarningsPanelTest::saysWhatMovedSince()
{
    open();
    bought(12);
    QTRY_VERIFY(warning()->text().contains(QStringLiteral("nothing of yours has moved since")));
    StatementItem others = anItem(QStringLiteral("o"), 100'000);
    others.line = Line::LikesCommenter;
    others.causedBy = CausedBy::Others;
    know({}, {others});
    QTRY_VERIFY(warning()->text().contains(QStringLiteral("What others caused only a report tells")));
    QVERIFY(warning()->text().contains(QStringLiteral("Nothing that is known here has moved on this post")));
    StatementItem own = anItem(QStringLiteral("c"), -400'000, 59);
    own.line = Line::CommentTributes;
    own.post = m_post;
    know({}, {own});
    QTRY_VERIFY(warning()->text().contains(QStringLiteral("in your statement, free of charge")));
    m_clock.advance(24 * 60 * 60'000);
    know({}, {anItem(QStringLiteral("g"), 1)});
    QTRY_VERIFY(!warning()->isVisible());
}

void EarningsPanelTest::showsTheAccount()
{
    open();
    part<QTabBar>("earningsTabs")->setCurrentIndex(EarningsPanel::AccountTab);
    QCOMPARE(part<QLabel>("balanceLabel")->text(), QStringLiteral("24.35 Twei"));
    QCOMPARE(part<QLabel>("levelLabel")->text(), QStringLiteral("LVL 13"));
    QCOMPARE(part<QProgressBar>("levelProgress")->value(), 20);
    QCOMPARE(part<QProgressBar>("levelProgress")->maximum(), 130);
    QVERIFY(part<QLabel>("plusesLabel")->text().contains(QStringLiteral("back in 11 h 0 min")));
    QVERIFY(!part<QLabel>("pendingLabel")->isVisible());
    submit(RateAct{m_post, Rating::Minus}, "0.30");
    QTRY_VERIFY(part<QLabel>("pendingLabel")->isVisible());
    QVERIFY(part<QLabel>("pendingLabel")->text().startsWith(QStringLiteral("24.05 Twei")));
}

void EarningsPanelTest::listsTheStatement()
{
    open();
    part<QTabBar>("earningsTabs")->setCurrentIndex(EarningsPanel::AccountTab);
    QVERIFY(part<QLabel>("statementEmpty")->isVisible());
    know({}, {anItem(QStringLiteral("g"), 10'000'000)});
    QTRY_VERIFY(part<RowButtonsView>("statementList")->isVisible());
    QCOMPARE(part<RowButtonsView>("statementList")->model()->rowCount(), 1);
}

void EarningsPanelTest::aMovementAsksForItsCause()
{
    open();
    part<QTabBar>("earningsTabs")->setCurrentIndex(EarningsPanel::AccountTab);
    m_panel->resize(400, 700);
    StatementItem item = anItem(QStringLiteral("t"), -400'000);
    item.line = Line::CommentTributes;
    item.post = m_post;
    item.postTitle = QStringLiteral("Title of p");
    know({}, {item});
    auto *list = part<RowButtonsView>("statementList");
    QTRY_VERIFY(list->isVisible());
    QSignalSpy causes(m_panel.get(), &EarningsPanel::causeRequested);
    QSignalSpy explain(m_panel.get(), &EarningsPanel::explainRequested);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(causes.size(), 1);
    QCOMPARE(causes.first().first().value<StatementItem>(), item);
    const QRect row = list->visualRect(list->model()->index(0, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(row.left() + 30, row.bottom() - 12));
    QCOMPARE(causes.size(), 2);
    // Beside the words nothing is pressed.
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(row.center().x(), row.top() + 3));
    QCOMPARE(causes.size(), 2);
    part<QPushButton>("explainButton")->click();
    QCOMPARE(explain.size(), 1);
}

void EarningsPanelTest::everythingFocusableHasAName()
{
    open();
    for (const QWidget *widget : m_panel->findChildren<QWidget *>())
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(m_panel.get()))
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
}

FARTHING_TEST(EarningsPanelTest)
#include "test_earningspanel.moc"
