// SPDX-License-Identifier: GPL-3.0-or-later
// What was decided without a network: asked for again in one sheet, written anew from the list of activity,
// and a draft that waited for its gate. The real window before the real platform, with the mouse and with the
// keyboard.

#include "e2e/readerrig.h"
#include "e2e/scene.h"
#include "gui/asksheet.h"
#include "gui/messagebar.h"
#include "gui/paidbutton.h"
#include "gui/rowbuttonsview.h"
#include "models/activitymodel.h"
#include "support/pictures.h"
#include "support/platformwarnings.h"
#include "support/testcase.h"
#include "sync/discussion.h"
#include "sync/outbox.h"
#include "sync/scheduler.h"
#include "sync/session.h"
#include "sync/wallet.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace farthing;

class TestSending : public TestCase
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

    void tellsOnceThatAGateHasOpened();
    void writesAnewWhatWaits_data();
    void writesAnewWhatWaits();
    void asksAgainForWhatWaited_data();
    void asksAgainForWhatWaited();
    void cleanupTestCase();

private:
    Outbox &outbox() { return m_rig.session().outbox(); }
    bool connectionIs(Connection::State state)
    {
        return QTest::qWaitFor([&] { return m_rig.session().scheduler().connection().state == state; },
                               patience);
    }
    void goOffline()
    {
        m_rig.platform().stop();
        QVERIFY(connectionIs(Connection::State::Offline));
    }
    void goOnline(const QStringList &options = {})
    {
        QVERIFY(m_rig.platform().serve(options));
        m_rig.session().scheduler().refreshNow();
        QVERIFY(connectionIs(Connection::State::Online));
    }
    bool startReader();
    QString pricesWith(const char *minus);
    QPlainTextEdit *field() { return m_rig.find<QPlainTextEdit>("commentEdit"); }
    MessageBar *gateBar() { return m_rig.find<MessageBar>("gateBar"); }
    AskSheet *sheet() { return m_rig.window().findChild<AskSheet *>(); }
    QListView *asked() { return sheet()->findChild<QListView *>(QStringLiteral("askList")); }
    PaidButton *send() { return sheet()->findChild<PaidButton *>(QStringLiteral("sendButton")); }
    /// Types a comment under the open post and sends it.
    void comment(const QString &words, bool mouse);
    void decide(const QString &title, bool mouse);

    ReaderRig m_rig;
    QTemporaryDir m_files;
    QStringList m_titles;
    std::unique_ptr<WithoutPlatformWarnings> m_quiet;
};

void TestSending::initTestCase()
{
    const WithoutPlatformWarnings quiet;
    QVERIFY(m_rig.startPlatform(12, QStringLiteral("40")));
    QVERIFY(startReader());
    for (const PostRow &row : m_rig.session().library().posts(PostList::All, std::nullopt, 100).value())
        m_titles.append(row.title);
    QVERIFY(m_titles.size() > 4);
}

void TestSending::cleanupTestCase()
{
    const WithoutPlatformWarnings quiet;
    m_rig.stopReader();
}

bool TestSending::startReader()
{
    if (!m_rig.startReader())
        return false;
    outbox().setUndoTime(std::chrono::milliseconds(0));
    return connectionIs(Connection::State::Online);
}

/// The rules of this platform, with another price.
QString TestSending::pricesWith(const char *minus)
{
    QFile file(m_files.filePath(QStringLiteral("rules-%1.json").arg(QLatin1String(minus))));
    if (file.open(QIODevice::WriteOnly))
        file.write(QByteArray(R"({"version": 2, "unit": "Twei",
 "amounts": {"plus_reader": "0.50", "plus_author": "0.25", "minus": "%1", "comment_tribute": "0.40",
   "comment_author_share": "0.20", "comment_reward": "0.60", "like_own": "0.02", "like_commenter": "0.10",
   "like_author": "0.05", "dislike_own": "0.10", "dislike_commenter": "0.05", "dislike_author": "0.08",
   "publish_tribute": "5.00", "pnl_report": "1.00"},
 "gates": {"plus": 1, "like": 1, "minus": 3, "dislike": 5, "comment": 13, "publish": 20},
 "pluses_per_day": 10, "paid_likes_per_day": 20, "comment_rewards_per_day": 10, "comment_reward_min_characters": 40,
 "experience": {"read": 2, "plus": 1, "comment": 5, "like_received": 1}, "level_step": 10,
 "reading": {"words_per_minute": 60000, "characters_per_minute": 60000, "seconds_per_image": 0, "minimum_seconds": 2}})")
                       .replace("%1", minus));
    return file.fileName();
}

void TestSending::comment(const QString &words, bool mouse)
{
    if (mouse)
        QTest::mouseClick(field()->viewport(), Qt::LeftButton);
    else
        field()->setFocus();
    QTest::keyClick(field(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(field(), words);
    auto *button = m_rig.find<PaidButton>("sendCommentButton");
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled() && button->isVisible(), patience);
    if (mouse)
        QTest::mouseClick(button, Qt::LeftButton);
    else
        QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(field()->toPlainText().isEmpty(), patience);
}

void TestSending::tellsOnceThatAGateHasOpened()
{
    const QString title = m_titles.at(0);
    QVERIFY(m_rig.open(title));
    field()->setFocus();
    QTest::keyClicks(field(), QStringLiteral("Kept until I may"));
    auto *notice = m_rig.find<QLabel>("noticeLabel");
    QTRY_VERIFY2(notice->text().contains(QStringLiteral("Available from LVL 13; you are 12.")),
                 qPrintable(notice->text()));
    QVERIFY(notice->text().contains(QStringLiteral("Your draft is kept")));
    QVERIFY(!m_rig.find<PaidButton>("sendCommentButton")->isEnabled());
    // Signed out and in again, and the program started anew: it is still there.
    m_rig.stopReader();
    QVERIFY(startReader());
    QVERIFY(m_rig.open(title));
    QTRY_COMPARE(field()->toPlainText(), QStringLiteral("Kept until I may"));
    QVERIFY(m_rig.open(m_titles.at(1)));
    QVERIFY(!gateBar()->isVisible());

    QVERIFY(!m_rig.platform().addAccount(QStringLiteral("Ben"), 13, QStringLiteral("0")).isEmpty());
    m_rig.session().scheduler().refreshNow();
    QTRY_VERIFY_WITH_TIMEOUT(gateBar()->isVisible(), patience);
    auto *text = gateBar()->findChild<QLabel *>(QStringLiteral("text"));
    QVERIFY2(text->text().contains(QStringLiteral("LVL 13")) && text->text().contains(title),
             qPrintable(text->text()));
    takePicture(m_rig.window(), QStringLiteral("sending-gate"));
    auto *way = gateBar()->findChild<QPushButton *>(QStringLiteral("actionButton"));
    way->setFocus();
    QTest::keyClick(way, Qt::Key_Space);
    QTRY_VERIFY(field()->hasFocus());
    QCOMPARE(field()->toPlainText(), QStringLiteral("Kept until I may"));
    QVERIFY(!gateBar()->isVisible());
    // Once, also for the next start.
    m_rig.stopReader();
    QVERIFY(startReader());
    QVERIFY(m_rig.open(title));
    QTRY_COMPARE(field()->toPlainText(), QStringLiteral("Kept until I may"));
    QVERIFY(!gateBar()->isVisible());
    auto *button = m_rig.find<PaidButton>("sendCommentButton");
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patience);
    m_rig.click(button);
    QTRY_VERIFY_WITH_TIMEOUT(field()->toPlainText().isEmpty(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(outbox().waiting(), 0, patience);
}

void TestSending::writesAnewWhatWaits_data()
{
    QTest::addColumn<bool>("mouse");
    QTest::newRow("mouse") << true;
    QTest::newRow("keyboard") << false;
}

void TestSending::writesAnewWhatWaits()
{
    QFETCH(bool, mouse);
    const QString title = m_titles.at(1);
    QVERIFY(m_rig.open(title));
    goOffline();
    comment(QStringLiteral("Written in a tunel"), mouse);
    QCOMPARE(outbox().waiting(), 1);
    QVERIFY(m_rig.open(m_titles.at(2)));
    // In the list of activity, with another post open.
    auto *dock = m_rig.find<QDockWidget>("activityDock");
    dock->show();
    dock->raise();
    auto *list = m_rig.find<RowButtonsView>("activityList");
    QTRY_VERIFY(list->model()->rowCount() > 0);
    const QModelIndex row = list->model()->index(0, 0);
    QCOMPARE(row.data(ActivityModel::StateRole).toInt(), int(Intent::State::Waiting));
    QVERIFY(row.data(ActivityModel::CanEditRole).toBool());
    takePicture(m_rig.window(), QStringLiteral("sending-activity"));
    if (mouse) {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(row).topLeft() + QPoint(20, 12));
        QTest::mouseClick(m_rig.find<QPushButton>("editButton"), Qt::LeftButton);
    } else {
        list->setFocus();
        list->setCurrentIndex(row);
        QTest::keyClick(list, Qt::Key_E);
    }
    QTRY_COMPARE_WITH_TIMEOUT(field()->toPlainText(), QStringLiteral("Written in a tunel"), patience);
    QTRY_VERIFY(field()->hasFocus());
    QTRY_COMPARE(outbox().waiting(), 0);
    QVERIFY(m_rig.window().windowTitle().contains(title));
    QTest::keyClick(field(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(field(), Qt::Key_Backspace);
    comment(QStringLiteral("nel"), mouse);
    goOnline();
    QTRY_COMPARE_WITH_TIMEOUT(outbox().waiting(), 0, patience);
    int found = 0;
    const PostId post = m_rig.post(title)->id;
    const QList<CommentRow> comments = m_rig.session().discussion().comments(post).value();
    for (const CommentRow &comment : comments)
        found += comment.comment.body == QStringLiteral("Written in a tunenel") ? 1 : 0;
    QCOMPARE(found, mouse ? 1 : 2);
    dock->hide();
}

/// A Minus and a report, without a network.
void TestSending::decide(const QString &title, bool mouse)
{
    QVERIFY(m_rig.open(title));
    auto *minus = m_rig.find<PaidButton>("minusButton");
    QTRY_VERIFY_WITH_TIMEOUT(minus->isEnabled(), patience);
    if (mouse) {
        m_rig.click(minus);
    } else {
        m_rig.find<QWidget>("articleView")->setFocus();
        QTest::keyClick(&m_rig.window(), Qt::Key_Minus);
    }
    QTRY_COMPARE_WITH_TIMEOUT(outbox().waiting(), 1, patience);
    comment(QStringLiteral("On a train"), mouse);
    QTRY_COMPARE_WITH_TIMEOUT(outbox().waiting(), 2, patience);
}

void TestSending::asksAgainForWhatWaited_data()
{
    QTest::addColumn<bool>("mouse");
    QTest::addColumn<QByteArray>("price");
    QTest::newRow("mouse") << true << QByteArray("0.45");
    QTest::newRow("keyboard") << false << QByteArray("0.60");
}

void TestSending::asksAgainForWhatWaited()
{
    QFETCH(bool, mouse);
    QFETCH(QByteArray, price);
    const QString title = m_titles.at(mouse ? 3 : 4);
    goOffline();
    const Money before = m_rig.balance();
    decide(title, mouse);
    outbox().setPatience(std::chrono::milliseconds(-1));
    goOnline({QStringLiteral("--rules"), pricesWith(price.constData())});
    QTRY_VERIFY_WITH_TIMEOUT(sheet()->isVisible(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(asked()->model()->rowCount(), 2, patience);
    outbox().setPatience(std::chrono::minutes(2));
    const Money both = price == "0.45" ? twei("0.85") : twei("1");
    const QString words = Format(QLocale::c()).amountWithUnit(both);
    QTRY_VERIFY2_WITH_TIMEOUT(send()->accessibleName().contains(words), qPrintable(send()->accessibleName()),
                              patience);
    // Quiet: nothing was taken from whoever was reading, and nothing was paid.
    QVERIFY(!sheet()->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(m_rig.balance(), before);
    for (const char *look : {"light", "small"}) {
        if (qstrcmp(look, "small") == 0)
            m_rig.window().resize(900, 600);
        QCoreApplication::processEvents();
        takePicture(m_rig.window(),
                    QStringLiteral("sending-sheet-%1-%2").arg(QLatin1String(look)).arg(int(mouse)));
    }
    m_rig.window().resize(1440, 960);
    QCoreApplication::processEvents();
    if (mouse) {
        QTest::mouseClick(asked()->viewport(), Qt::LeftButton, {},
                          asked()->visualRect(asked()->model()->index(1, 0)).center());
        QTest::mouseClick(send(), Qt::LeftButton);
    } else {
        QTest::keyClick(&m_rig.window(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(asked()->hasFocus());
        QTest::keyClick(asked(), Qt::Key_Down);
        QTest::keyClick(asked(), Qt::Key_Space);
        QTest::keyClick(asked(), Qt::Key_Tab);
        QTRY_VERIFY(send()->hasFocus());
        QTest::keyClick(send(), Qt::Key_Space);
    }
    // The Minus is booked at the price of now; the comment asks on, and is dropped.
    const Money after = before.minus(twei(price.constData())).value();
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.balance(), after, patience);
    QTRY_COMPARE_WITH_TIMEOUT(asked()->model()->rowCount(), 1, patience);
    auto *discard = sheet()->findChild<QPushButton *>(QStringLiteral("discardButton"));
    if (mouse) {
        QTest::mouseClick(asked()->viewport(), Qt::LeftButton, {},
                          asked()->visualRect(asked()->model()->index(0, 0)).center());
        QTest::mouseClick(discard, Qt::LeftButton);
    } else {
        asked()->setFocus();
        QTest::keyClick(asked(), Qt::Key_Space);
        QTest::keyClick(asked(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTRY_VERIFY(discard->hasFocus());
        QTest::keyClick(discard, Qt::Key_Space);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!sheet()->isVisible(), patience);
    QTRY_COMPARE(outbox().waiting(), 0);
    QCOMPARE(m_rig.balance(), after);
    QCOMPARE(m_rig.post(title)->mine.rating, Rating::Minus);
}

FARTHING_TEST(TestSending)
#include "test_sending.moc"
