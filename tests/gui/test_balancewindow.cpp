// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/balancewindow.h"

#include "gui/balancechart.h"
#include "gui/messagebar.h"
#include "gui/rowbuttonsview.h"
#include "models/balancemodel.h"
#include "sql/connection.h"
#include "support/platformwarnings.h"
#include "support/readerfixture.h"

#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>

using namespace farthing;

/// The window that explains the balance, over a real store.
class BalanceWindowTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        ReaderFixture::init();
        m_quiet = std::make_unique<WithoutPlatformWarnings>();
    }
    void cleanup()
    {
        m_window.reset();
        m_quiet.reset();
        ReaderFixture::cleanup();
    }

    void saysThatItIsExplained();
    void showsAMissingMovementInWei();
    void showsABalanceThatDiffersInWei();
    void accusesNobodyWhileItIsFetched();
    void aPointLeadsToItsDayAndBack();
    void opensCausesByKeyAndByPointer();
    void enterPressesNoButton();
    void savesAPictureByKeyboard();
    void endsTodayByThePlatformsClock();
    void followsWhatArrives();
    void emptyStatementSaysSo();
    void everythingFocusableHasAName();
    void looksAsItShould();

private:
    /// A few hundred days of movements that add up to the balance, read to their end.
    void fill(int days = 400, Money alsoTold = {})
    {
        QList<StatementItem> items;
        MoneySum balance;
        for (int i = 0; i < days; ++i) {
            for (int k = 0; k < 3; ++k) {
                StatementItem item = anItem(QStringLiteral("e%1-%2").arg(i).arg(k),
                                            k == 2 ? -400'000 : 320'000 + i, -i * 24 * 60 - k * 7);
                item.line = k == 2   ? Line::CommentTributes
                            : k == 1 ? Line::LikesCommenter
                                     : Line::EarnedForPluses;
                if (k == 1) {
                    item.causedBy = CausedBy::Others;
                    item.at = item.at.date().startOfDay(Qt::UTC);
                } else {
                    item.post = PostId{QStringLiteral("p%1").arg(i % 20)};
                    item.postTitle = QStringLiteral("What the night train carried on night %1").arg(i % 20);
                }
                if (k == 2)
                    item.comment = CommentId{QStringLiteral("c%1").arg(i)};
                balance.add(item.amount);
                items << item;
            }
        }
        Account account = anAccount();
        account.balance = balance.add(alsoTold).total().value();
        const CursorMove read{statementReadCursor, QString::number(account.balance.minor())};
        QVERIFY(resultOf(m_store->apply({{account}, items, {read}, false})).ok());
    }
    void open()
    {
        m_window = std::make_unique<BalanceWindow>(*m_session, m_format, m_theme);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    template <class T>
    T *part(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QString standing() const { return part<QLabel>("standingLabel")->text(); }
    QString lookOf(const char *label) const { return part<QLabel>(label)->property("look").toString(); }
    RowButtonsView *list() const { return part<RowButtonsView>("balanceList"); }
    BalanceChart *chart() const { return part<BalanceChart>("chart"); }

    std::unique_ptr<WithoutPlatformWarnings> m_quiet;
    Theme m_theme;
    std::unique_ptr<BalanceWindow> m_window;
};

void BalanceWindowTest::saysThatItIsExplained()
{
    fill();
    open();
    QCOMPARE(standing(), QStringLiteral("1200 movement(s) explain it, to the last wei."));
    QCOMPARE(lookOf("standingLabel"), QStringLiteral("secondary"));
    QCOMPARE(part<QLabel>("balanceTitle")->text(),
             m_format.amountWithUnit(m_session->wallet().account()->balance));
    QCOMPARE(list()->model()->index(0, 0).data(BalanceModel::ClosingRole).toString(),
             m_format.amount(m_session->wallet().account()->balance));
    QCOMPARE(chart()->points().size(), 30);
    QCOMPARE(chart()->points().last().closing, m_session->wallet().account()->balance);
}

void BalanceWindowTest::showsAMissingMovementInWei()
{
    fill();
    // Somebody takes one movement out of the file, past the program.
    const Result<std::unique_ptr<sql::Connection>> file = sql::Connection::open(
        {m_folder->filePath(QStringLiteral("cache.db")), sql::Durability::Normal, false});
    QVERIFY(file.ok());
    QVERIFY(file.value()->execute(QStringLiteral("DELETE FROM statement_item WHERE id = 'e123-0'")).ok());
    open();
    QCOMPARE(lookOf("standingLabel"), QStringLiteral("loss"));
    QVERIFY2(standing().contains(QStringLiteral("0.320123 Twei, which is 320123000000 wei.")),
             qPrintable(standing()));
}

void BalanceWindowTest::showsABalanceThatDiffersInWei()
{
    fill(400, Money::fromMinor(-1));
    open();
    QCOMPARE(lookOf("standingLabel"), QStringLiteral("loss"));
    QVERIFY2(standing().contains(QStringLiteral("-0.000001 Twei, which is -1000000 wei.")),
             qPrintable(standing()));
    // Closings are what the movements say.
    QCOMPARE(chart()->points().last().closing.minor(), m_session->wallet().account()->balance.minor() + 1);
}

void BalanceWindowTest::accusesNobodyWhileItIsFetched()
{
    know({anAccount()}, {anItem(QStringLiteral("g"), 1'000'000)});
    open();
    QCOMPARE(lookOf("standingLabel"), QStringLiteral("wait"));
    QVERIFY(!standing().contains(QStringLiteral("wei")));
    QVERIFY(standing().contains(QStringLiteral("when the platform can be reached")));
    QVERIFY(chart()->points().isEmpty());
    QVERIFY(!part<QPushButton>("pictureButton")->isEnabled());
    know({}, {anItem(QStringLiteral("h"), 9'000'000, -100)});
    QTRY_VERIFY(standing().contains(QStringLiteral("2 movement(s) explain it")));
    QCOMPARE(chart()->points().last().closing, twei("10"));
    QVERIFY(part<QPushButton>("pictureButton")->isEnabled());
}

void BalanceWindowTest::aPointLeadsToItsDayAndBack()
{
    fill();
    open();
    part<QTabBar>("periodTabs")->setCurrentIndex(3);
    QCOMPARE(chart()->points().size(), 400);
    m_window->focusChart();
    QTest::keyClick(chart(), Qt::Key_Home);
    QTest::keyClick(chart(), Qt::Key_Right);
    QTest::keyClick(chart(), Qt::Key_Return);
    // That day is far below what was read.
    const QDate day = noon().date().addDays(-398);
    QVERIFY(list()->hasFocus());
    QCOMPARE(list()->currentIndex().data(BalanceModel::DayRole).toDate(), day);
    QVERIFY(part<QPushButton>("newestButton")->isVisible());
    QVERIFY(part<QLabel>("beginningLabel")->text().contains(m_format.day(day)));
    part<QPushButton>("newestButton")->click();
    QVERIFY(!part<QPushButton>("newestButton")->isVisible());
    QCOMPARE(list()->model()->index(0, 0).data(BalanceModel::DayRole).toDate(), noon().date());
    // A day that is loaded is scrolled to.
    m_window->showDay(noon().date().addDays(-9));
    QVERIFY(!part<QPushButton>("newestButton")->isVisible());
    QCOMPARE(list()->currentIndex().data(BalanceModel::DayRole).toDate(), noon().date().addDays(-9));
    // Before everything there is nothing.
    m_window->showDay(QDate(2001, 1, 1));
    QTRY_VERIFY(m_window->findChild<MessageBar *>()->isVisible());
}

void BalanceWindowTest::opensCausesByKeyAndByPointer()
{
    fill();
    open();
    QSignalSpy causes(m_window.get(), &BalanceWindow::causeRequested);
    m_window->focusStatement();
    QTest::keyClick(list(), Qt::Key_Return); // a heading leads nowhere
    QCOMPARE(causes.size(), 0);
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(causes.size(), 1);
    QCOMPARE(causes.first().first().value<StatementItem>().id.value, QStringLiteral("e0-0"));
    // The words below the line are a link.
    const QRect row = list()->visualRect(list()->model()->index(2, 0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, QPoint(row.left() + 40, row.bottom() - 12));
    QCOMPARE(causes.size(), 2);
    QCOMPARE(causes.last().first().value<StatementItem>().comment,
             std::optional(CommentId{QStringLiteral("c0")}));
}

void BalanceWindowTest::enterPressesNoButton()
{
    fill(3);
    open();
    int pressed = 0;
    m_window->showInfo(QStringLiteral("Something"), QStringLiteral("Act"), [&pressed] { ++pressed; });
    m_window->focusStatement();
    QTest::keyClick(list(), Qt::Key_Return);
    m_window->showInfo(QStringLiteral("Something"), QStringLiteral("Act"), [&pressed] { ++pressed; });
    m_window->focusChart();
    QTest::keyClick(chart(), Qt::Key_Return);
    QCOMPARE(pressed, 0);
}

void BalanceWindowTest::savesAPictureByKeyboard()
{
    fill();
    open();
    const QString path = m_folder->filePath(QStringLiteral("mine.svg"));
    part<QPushButton>("pictureButton")->setFocus();
    QTest::keyClick(part<QPushButton>("pictureButton"), Qt::Key_Space);
    QTRY_VERIFY(m_window->findChild<QFileDialog *>());
    auto *files = m_window->findChild<QFileDialog *>();
    QTRY_VERIFY(files->isVisible());
    auto *name = files->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    QVERIFY(name);
    name->setText(path); // at once: a list of proposals would take the key
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(path));
    QVERIFY(m_window->findChild<MessageBar *>()->isVisible());
    // Where it cannot be written, that is said.
    part<QPushButton>("pictureButton")->click();
    QTRY_VERIFY(m_window->findChild<QFileDialog *>() && m_window->findChild<QFileDialog *>() != files);
    emit m_window->findChild<QFileDialog *>()->fileSelected(m_folder->filePath(QStringLiteral("gone/b.png")));
    QTRY_VERIFY(m_window->findChild<MessageBar *>()
                    ->findChild<QLabel *>(QStringLiteral("text"))
                    ->text()
                    .contains(QStringLiteral("cannot be written")));
}

void BalanceWindowTest::endsTodayByThePlatformsClock()
{
    fill();
    m_network->offset = std::chrono::hours(24);
    open();
    QCOMPARE(chart()->points().last().day, noon().date().addDays(1));
    m_window.reset();
    // The days that a clock of ours is ahead are none yet.
    m_network->offset = std::chrono::hours(-24);
    m_clock.advance(24 * 60 * 60 * 1000);
    open();
    QCOMPARE(chart()->points().last().day, noon().date());
}

void BalanceWindowTest::followsWhatArrives()
{
    fill(10);
    open();
    const Money before = m_session->wallet().account()->balance;
    Account account = anAccount(QStringLiteral("me"), 2);
    account.balance = before.plus(twei("0.5")).value();
    know({account}, {anItem(QStringLiteral("new"), 500'000, 1)});
    QTRY_COMPARE(part<QLabel>("balanceTitle")->text(), m_format.amountWithUnit(account.balance));
    QCOMPARE(standing(), QStringLiteral("31 movement(s) explain it, to the last wei."));
    QCOMPARE(chart()->points().last().closing, account.balance);
}

void BalanceWindowTest::emptyStatementSaysSo()
{
    Account account = anAccount();
    account.balance = Money();
    know({account});
    open();
    QVERIFY(part<QLabel>("statementEmpty")->isVisible());
    QVERIFY(chart()->points().isEmpty());
    QVERIFY(chart()->summary().contains(QStringLiteral("No money has moved yet")));
}

void BalanceWindowTest::everythingFocusableHasAName()
{
    fill(3);
    open();
    for (const QWidget *widget : m_window->findChildren<QWidget *>())
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(m_window.get()))
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
}

/// Writes what it looks like for somebody to look at, where FARTHING_PICTURES names a folder.
void BalanceWindowTest::looksAsItShould()
{
    const QString folder = qEnvironmentVariable("FARTHING_PICTURES");
    if (folder.isEmpty())
        QSKIP("FARTHING_PICTURES names no folder.");
    fill(400, twei("0.5"));
    m_theme.applyTo(*qApp);
    const auto save = [&](const char *name, Theme::Kind kind, int period) {
        m_theme.choose(kind);
        part<QTabBar>("periodTabs")->setCurrentIndex(period);
        chart()->setFocus();
        QCoreApplication::processEvents();
        QVERIFY(m_window->grab().save(folder + QStringLiteral("/balance-%1.png").arg(QLatin1String(name))));
    };
    open();
    save("light", Theme::Kind::Light, 0);
    save("dark", Theme::Kind::Dark, 2);
    save("sepia", Theme::Kind::Sepia, 3);
    m_window->resize(480, 560);
    save("small", Theme::Kind::Light, 1);
    m_window.reset();
    qApp->setLayoutDirection(Qt::RightToLeft);
    const Format arabic(QLocale(QStringLiteral("ar_EG")), QTimeZone::utc());
    m_window = std::make_unique<BalanceWindow>(*m_session, arabic, m_theme);
    m_window->show();
    save("arabic", Theme::Kind::Light, 0);
    m_window.reset();
    qApp->setLayoutDirection(Qt::LeftToRight);
    qApp->setStyleSheet(QString());
}

FARTHING_TEST(BalanceWindowTest)
#include "test_balancewindow.moc"
