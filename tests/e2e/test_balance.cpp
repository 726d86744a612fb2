// SPDX-License-Identifier: GPL-3.0-or-later
// The balance explained, by mouse and by keyboard: the real window before the real platform. Every movement
// leads to what caused it, the chart to its days, and a movement that somebody took away is missed, in wei.

#include "e2e/readerrig.h"
#include "e2e/scene.h"
#include "gui/balancechart.h"
#include "gui/balancewindow.h"
#include "gui/earningspanel.h"
#include "gui/rowbuttonsview.h"
#include "gui/vaultdialog.h"
#include "models/balancemodel.h"
#include "models/commentlistmodel.h"
#include "models/vaultmodel.h"
#include "sql/statement.h"
#include "support/platformwarnings.h"
#include "support/testcase.h"
#include "sync/outbox.h"
#include "sync/scheduler.h"
#include "sync/session.h"
#include "sync/wallet.h"

#include <QtCore/QDirIterator>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTabBar>

using namespace farthing;

class TestBalance : public TestCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init()
    {
        TestCase::init();
        m_quiet = std::make_unique<WithoutPlatformWarnings>();
    }
    void cleanup() { m_quiet.reset(); }
    void cleanupTestCase()
    {
        m_quiet = std::make_unique<WithoutPlatformWarnings>();
        m_rig.stopReader();
    }

    void moneyMoves();
    void opensByKeyAndExplainsEverything();
    void theCommentOpensByKey();
    void thePostOpensByMouse();
    void theReportOpensByMouse();
    void theDockLeadsThereToo_data();
    void theDockLeadsThereToo();
    void aGrantSaysWhatItIs();
    void theChartIsReadByKey();
    void theChartIsReadByMouse();
    void aMissingMovementIsMissedInWei();
    void itComesBackFromThePlatform();

private:
    BalanceWindow *balance() { return m_rig.window().findChild<BalanceWindow *>(); }
    template <class Widget = QWidget>
    Widget *part(const char *name)
    {
        return balance()->findChild<Widget *>(QLatin1StringView(name));
    }
    RowButtonsView *list() { return part<RowButtonsView>("balanceList"); }
    BalanceChart *chart() { return part<BalanceChart>("chart"); }
    QString standing() { return part<QLabel>("standingLabel")->text(); }
    /// So many movements explain the balance.
    bool explained(int movements)
    {
        return standing().startsWith(QStringLiteral("%1 movement").arg(movements)) &&
               standing().endsWith(QStringLiteral("explain it, to the last wei."));
    }
    void openByKey();
    /// The row of the movement on this line; an index that is not valid where there is none.
    static QModelIndex rowOf(const QAbstractItemModel *model, Line line);
    /// Clicks the words below the line, as a link is clicked.
    static void clickLink(RowButtonsView *view, const QModelIndex &row);
    bool isOpen(const QString &title) { return m_rig.window().windowTitle().contains(title); }
    QString cacheFile();
    /// One value out of cache.db, past the program.
    QString value(const QString &statement);
    QString otherTitle();

    std::unique_ptr<WithoutPlatformWarnings> m_quiet;
    ReaderRig m_rig;
};

void TestBalance::initTestCase()
{
    QVERIFY(m_rig.startPlatform(13, QStringLiteral("10")));
    QVERIFY(m_rig.startReader());
    m_rig.session().outbox().setUndoTime(std::chrono::milliseconds(0));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.session().scheduler().connection().state, Connection::State::Online,
                              patience);
}

QString TestBalance::cacheFile()
{
    QDirIterator files(m_rig.profile(), {QStringLiteral("cache.db")}, QDir::Files,
                       QDirIterator::Subdirectories);
    return files.hasNext() ? files.next() : QString();
}

QString TestBalance::value(const QString &statement)
{
    const Result<std::unique_ptr<sql::Connection>> file =
        sql::Connection::open({cacheFile(), sql::Durability::Normal, false});
    if (!file)
        return {};
    sql::Statement read(*file.value(), statement);
    return read.next() ? read.text(0) : QString();
}

QString TestBalance::otherTitle()
{
    for (const PostRow &row : m_rig.session().library().posts(PostList::All, std::nullopt, 10).value())
        if (!row.title.contains(kirkenes))
            return row.title;
    return {};
}

QModelIndex TestBalance::rowOf(const QAbstractItemModel *model, Line line)
{
    for (int row = 0; row < model->rowCount(); ++row) {
        const QVariant item = model->index(row, 0).data(StatementModel::ItemRole);
        if (item.isValid() && item.value<StatementItem>().line == line)
            return model->index(row, 0);
    }
    return {};
}

void TestBalance::clickLink(RowButtonsView *view, const QModelIndex &row)
{
    view->scrollTo(row);
    const QRect place = view->visualRect(row);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(place.left() + 30, place.bottom() - 12));
}

void TestBalance::openByKey()
{
    // A window counts as active while one that belongs to it is; the keys do not see it so.
    m_rig.window().activateWindow();
    QTRY_COMPARE_WITH_TIMEOUT(QApplication::activeWindow(), &m_rig.window(), patience);
    QTest::keyClick(&m_rig.window(), Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(balance() && QApplication::activeWindow() == balance(), patience);
}

void TestBalance::moneyMoves()
{
    QVERIFY(m_rig.open(kirkenes));
    auto *plus = m_rig.find<QAbstractButton>("plusButton");
    QTRY_VERIFY_WITH_TIMEOUT(plus->isEnabled(), patience);
    m_rig.click(plus);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.balance(), *Money::parse(u"10.5"), patience);
    auto *edit = m_rig.find<QPlainTextEdit>("commentEdit");
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("The talks are worth a line, and this is the line about them."));
    auto *send = m_rig.find<QAbstractButton>("sendCommentButton");
    QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), patience);
    m_rig.click(send);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.balance(), *Money::parse(u"10.7"), patience);
    auto *buy = m_rig.find<QAbstractButton>("buyReportButton");
    QTRY_VERIFY_WITH_TIMEOUT(buy->isEnabled(), patience);
    m_rig.click(buy);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.balance(), *Money::parse(u"9.7"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.session().outbox().waiting(), 0, patience);
}

void TestBalance::opensByKeyAndExplainsEverything()
{
    openByKey();
    QTRY_VERIFY_WITH_TIMEOUT(explained(5), patience);
    QCOMPARE(part<QLabel>("balanceTitle")->text(), QStringLiteral("9.70 Twei"));
    const QModelIndex today = list()->model()->index(0, 0);
    QVERIFY(today.data(BalanceModel::HeadingRole).toBool());
    QCOMPARE(today.data(BalanceModel::ClosingRole).toString(), QStringLiteral("9.70"));
    QCOMPARE(today.data(BalanceModel::EarnedRole).toString(), QStringLiteral("+11.10"));
    QCOMPARE(today.data(BalanceModel::SpentRole).toString(), QStringLiteral("\u22121.40"));
    if (const QString folder = qEnvironmentVariable("FARTHING_PICTURES"); !folder.isEmpty())
        QVERIFY(balance()->grab().save(folder + QStringLiteral("/balance-e2e.png")));
}

void TestBalance::theCommentOpensByKey()
{
    QVERIFY(m_rig.open(otherTitle()));
    openByKey();
    list()->setCurrentIndex(rowOf(list()->model(), Line::CommentTributes));
    QTest::keyClick(list(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(kirkenes), patience);
    auto *comments = m_rig.find<RowButtonsView>("commentList");
    const auto text = [comments] {
        const QVariant entry = comments->currentIndex().data(CommentListModel::EntryRole);
        return entry.isValid() ? entry.value<CommentEntry>().row.comment.body.value_or(QString()) : QString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(text().startsWith(QStringLiteral("The talks are worth a line")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(comments->hasFocus(), patience);
}

void TestBalance::thePostOpensByMouse()
{
    QVERIFY(m_rig.open(otherTitle()));
    m_rig.find<QTabBar>("earningsTabs")->setCurrentIndex(EarningsPanel::AccountTab);
    m_rig.click(m_rig.find<QAbstractButton>("explainButton"));
    QTRY_VERIFY_WITH_TIMEOUT(balance() && balance()->isActiveWindow(), patience);
    clickLink(list(), rowOf(list()->model(), Line::EarnedForPluses));
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(kirkenes), patience);
}

void TestBalance::theReportOpensByMouse()
{
    QVERIFY(m_rig.open(otherTitle()));
    openByKey();
    m_rig.find<QTabBar>("earningsTabs")->setCurrentIndex(EarningsPanel::AccountTab);
    clickLink(list(), rowOf(list()->model(), Line::PnlReports));
    const auto vault = [this] {
        return m_rig.window().findChild<VaultDialog *>();
    };
    QTRY_VERIFY_WITH_TIMEOUT(vault() && vault()->isActiveWindow(), patience);
    QVERIFY(vault()->findChild<QCheckBox *>(QStringLiteral("onlyPostBox"))->isChecked());
    const QModelIndex chosen = vault()->findChild<QListView *>(QStringLiteral("reportList"))->currentIndex();
    QVERIFY(chosen.data(VaultModel::TitleRole).toString().contains(kirkenes));
    vault()->close();
}

void TestBalance::theDockLeadsThereToo_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("by key") << true;
    QTest::newRow("by mouse") << false;
}

void TestBalance::theDockLeadsThereToo()
{
    QFETCH(bool, byKey);
    QVERIFY(m_rig.open(otherTitle()));
    m_rig.find<QTabBar>("earningsTabs")->setCurrentIndex(EarningsPanel::AccountTab);
    auto *statement = m_rig.find<RowButtonsView>("statementList");
    const QModelIndex row = rowOf(statement->model(), Line::CommentRewards);
    QVERIFY(row.isValid());
    if (const QString folder = qEnvironmentVariable("FARTHING_PICTURES"); !folder.isEmpty() && byKey)
        QVERIFY(m_rig.window().grab().save(folder + QStringLiteral("/balance-dock.png")));
    if (byKey) {
        statement->setFocus();
        statement->setCurrentIndex(row);
        QTest::keyClick(statement, Qt::Key_Return);
    } else {
        clickLink(statement, row);
    }
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(kirkenes), patience);
}

void TestBalance::aGrantSaysWhatItIs()
{
    openByKey();
    list()->setCurrentIndex(rowOf(list()->model(), Line::Grant));
    QTest::keyClick(list(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(
        part<QLabel>("text")->text().contains(QStringLiteral("The platform granted this")), patience);
    QVERIFY(part<QLabel>("text")->isVisible());
}

void TestBalance::theChartIsReadByKey()
{
    m_rig.window().activateWindow();
    QTRY_COMPARE_WITH_TIMEOUT(QApplication::activeWindow(), &m_rig.window(), patience);
    QTest::keyClick(&m_rig.window(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(balance() && chart()->hasFocus(), patience);
    // From one half of the window to the other.
    QTest::keyClick(balance(), Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(list()->hasFocus());
    QTest::keyClick(balance(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(chart()->hasFocus());
    QCOMPARE(chart()->points().size(), 30);
    const QDate today = chart()->points().last().day;
    QVERIFY(chart()
                ->spoken(chart()->current())
                .contains(QStringLiteral("Balance 9.70 Twei, earned 11.10 Twei, "
                                         "spent 1.40 Twei")));
    QTest::keyClick(chart(), Qt::Key_Home);
    QVERIFY(chart()->spoken(chart()->current()).contains(QStringLiteral("Balance 0 Twei")));
    QTest::keyClick(chart(), Qt::Key_End);
    QTest::keyClick(chart(), Qt::Key_Return);
    QVERIFY(list()->hasFocus());
    QCOMPARE(list()->currentIndex().data(BalanceModel::DayRole).toDate(), today);
}

void TestBalance::theChartIsReadByMouse()
{
    openByKey();
    list()->setCurrentIndex({});
    const QPoint place = chart()->column(29).center();
    QTest::mouseClick(chart(), Qt::LeftButton, {}, chart()->column(3).center());
    QCOMPARE(chart()->current(), 3);
    QTest::mouseDClick(chart(), Qt::LeftButton, {}, place);
    QCOMPARE(chart()->current(), 29);
    QVERIFY(list()->currentIndex().data(BalanceModel::HeadingRole).toBool());
}

void TestBalance::aMissingMovementIsMissedInWei()
{
    // Once more online, so that the statement was read to its end for this balance.
    m_rig.stopReader();
    QVERIFY(m_rig.startReader());
    const auto readFor = [this] {
        return value(QStringLiteral("SELECT value FROM cursor WHERE name = 'statement.read_for'"));
    };
    QTRY_COMPARE_WITH_TIMEOUT(readFor(), QStringLiteral("9700000"), patience);
    m_rig.stopReader();
    m_rig.platform().stop();
    value(QStringLiteral("DELETE FROM statement_item WHERE line = '%1'")
              .arg(QStringLiteral("comment_rewards")));
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM statement_item")), QStringLiteral("4"));
    QVERIFY(m_rig.startReader());
    openByKey();
    QVERIFY2(standing().contains(QStringLiteral("0.60 Twei, which is 600000000000 wei.")),
             qPrintable(standing()));
    QCOMPARE(part<QLabel>("standingLabel")->property("look").toString(), QStringLiteral("loss"));
}

void TestBalance::itComesBackFromThePlatform()
{
    QVERIFY(m_rig.platform().serve());
    m_rig.session().scheduler().refreshNow();
    QTRY_VERIFY_WITH_TIMEOUT(explained(5), patience);
    QCOMPARE(part<QLabel>("standingLabel")->property("look").toString(), QStringLiteral("secondary"));
}

FARTHING_TEST(TestBalance)
#include "test_balance.moc"
