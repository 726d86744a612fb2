// SPDX-License-Identifier: GPL-3.0-or-later
// Looking ahead and back, by mouse and by keyboard: the plan, a journey without a platform, and what happened
// while nobody was here. The real window before the real platform; another reader acts on it meanwhile.

#include "e2e/readerrig.h"
#include "e2e/scene.h"
#include "gui/awaysheet.h"
#include "gui/messagebar.h"
#include "gui/plannerwindow.h"
#include "models/awaymodel.h"
#include "network/httpnetwork.h"
#include "sql/connection.h"
#include "sql/statement.h"
#include "support/platformwarnings.h"
#include "support/testcase.h"
#include "sync/discussion.h"
#include "sync/outbox.h"
#include "sync/planner.h"
#include "sync/planning.h"
#include "sync/scheduler.h"
#include "sync/session.h"

#include <QtCore/QDirIterator>
#include <QtCore/QUuid>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabBar>

using namespace farthing;

class TestPlanning : public TestCase
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
    void plans_data() { withMouseAndKeyboard(); }
    void plans();
    void packs_data() { withMouseAndKeyboard(); }
    void packs();
    void readsTheJourneyWithoutAPlatform();
    void tellsWhatHappenedWhileAway();
    void leadsToWhatHappened_data() { withMouseAndKeyboard(); }
    void leadsToWhatHappened();
    void aPostThatIsGoneLeadsNowhere();
    void tellsItOnceOnly();
    void cleanupTestCase();

private:
    bool goOnline();
    /// Opens with the mouse from the menu, or by the keys of the action.
    void choose(const char *action, bool mouse);
    void pick(QListView *list, int row, bool mouse);
    PlannerWindow *planner() { return m_rig.window().findChild<PlannerWindow *>(); }
    AwaySheet *sheet() { return m_rig.window().findChild<AwaySheet *>(); }
    template <class T>
    T *in(QWidget *parent, const char *name)
    {
        return parent->findChild<T *>(QString::fromLatin1(name));
    }
    /// The row of the sheet whose title contains `part`; -1 where there is none.
    int rowSaying(const QString &part);
    /// What was noted when the person was last here was noted five hours earlier.
    void letHoursGoBy();
    /// The other reader acts; false where the platform refuses.
    bool adaDoes(const Act &act, const char *price);
    /// For whoever wants to look, where FARTHING_PICTURES names a folder.
    void picture(QWidget *widget, const QString &name);

    std::unique_ptr<WithoutPlatformWarnings> m_quiet;
    ReaderRig m_rig;
    QByteArray m_ada;
    CommentId m_mine;
    IntentId m_like;
};

void TestPlanning::initTestCase()
{
    QVERIFY(m_rig.startPlatform(13, QStringLiteral("10")));
    m_ada = m_rig.platform().addAccount(QStringLiteral("Ada"), 13, QStringLiteral("5"));
    QVERIFY(m_rig.startReader());
    QVERIFY(goOnline());
}

void TestPlanning::cleanupTestCase()
{
    m_rig.stopReader();
}

bool TestPlanning::goOnline()
{
    m_rig.session().outbox().setUndoTime(std::chrono::milliseconds(0));
    return QTest::qWaitFor(
        [this] { return m_rig.session().scheduler().connection().state == Connection::State::Online; },
        patience);
}

void TestPlanning::choose(const char *name, bool mouse)
{
    auto *action = m_rig.find<QAction>(name);
    QVERIFY(action);
    m_rig.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_rig.window(), patience));
    if (!mouse) {
        const QKeyCombination keys = action->shortcut()[0];
        QTest::keyClick(&m_rig.window(), keys.key(), keys.keyboardModifiers());
        return;
    }
    for (QMenu *menu : m_rig.window().findChildren<QMenu *>()) {
        if (!menu->actions().contains(action))
            continue;
        menu->popup(m_rig.window().mapToGlobal(QPoint(40, 40)));
        QTRY_VERIFY_WITH_TIMEOUT(menu->isVisible(), patience);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        QTRY_VERIFY(!menu->isVisible());
        return;
    }
    QFAIL("in no menu");
}

void TestPlanning::pick(QListView *list, int row, bool mouse)
{
    list->scrollTo(list->model()->index(row, 0));
    if (mouse) {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(row, 0)).center());
        return;
    }
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    for (int i = 0; i < row; ++i)
        QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
}

void TestPlanning::picture(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("FARTHING_PICTURES");
    if (folder.isEmpty())
        return;
    for (const QString &theme : {QStringLiteral("Dark"), QStringLiteral("Light")}) {
        for (QAction *action : m_rig.window().findChildren<QAction *>())
            if (action->text() == theme)
                action->trigger();
        QCoreApplication::processEvents();
        widget->grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, name, theme.toLower()));
    }
    const QSize size = widget->size();
    widget->resize(widget != &m_rig.window() ? QSize(420, 400) : QSize(900, 600));
    QCoreApplication::processEvents();
    widget->grab().save(QStringLiteral("%1/%2-small.png").arg(folder, name));
    widget->resize(size);
    qApp->setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    widget->grab().save(QStringLiteral("%1/%2-mirrored.png").arg(folder, name));
    qApp->setLayoutDirection(Qt::LeftToRight);
    QCoreApplication::processEvents();
}

void TestPlanning::plans()
{
    QFETCH(bool, mouse);
    choose("planPlusesAction", mouse);
    QTRY_VERIFY_WITH_TIMEOUT(planner() && planner()->isVisible(), patience);
    auto *list = in<QListView>(planner(), "planList");
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 10, patience);
    QCOMPARE(in<QLabel>(planner(), "plusesLabel")->text().left(3), QStringLiteral("10 "));
    QVERIFY(in<QLabel>(planner(), "resetLabel")->text().contains(QStringLiteral("back in")));
    const QList<PlannedPost> posts = m_rig.session().planning().planner().posts(std::nullopt, 100).value();
    for (qsizetype i = 1; i < posts.size(); ++i)
        QVERIFY(!posts.at(i).rate.isAbove(posts.at(i - 1).rate));
    QTRY_COMPARE(list->model()->index(0, 0).data().toString(), posts.first().row.title);
    picture(planner(), QStringLiteral("planner"));
    const QString title = list->model()->index(2, 0).data().toString();
    pick(list, 2, mouse);
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.window().windowTitle().contains(title), patience);
    QTest::keyClick(planner(), Qt::Key_Escape);
    QTRY_VERIFY(!planner());
    QVERIFY2(m_rig.session().outbox().intents()->isEmpty(), "it explains, and presses nothing");
}

void TestPlanning::packs()
{
    QFETCH(bool, mouse);
    choose("packJourneyAction", mouse);
    QTRY_VERIFY_WITH_TIMEOUT(planner() && planner()->isVisible(), patience);
    auto *minutes = in<QSpinBox>(planner(), "minutesBox");
    auto *pack = in<QAbstractButton>(planner(), "packButton");
    const std::optional<Journey> before = m_rig.session().planning().planner().journey().value();
    if (mouse) {
        QTRY_VERIFY_WITH_TIMEOUT(pack->isEnabled(), patience);
        QTest::mouseClick(pack, Qt::LeftButton);
    } else {
        QTRY_VERIFY_WITH_TIMEOUT(minutes->hasFocus(), patience);
        minutes->selectAll();
        QTest::keyClicks(minutes, QStringLiteral("30"));
        QTest::keyClick(minutes, Qt::Key_Return);
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.session().planning().planner().journey().value() != before, patience);
    QTRY_COMPARE_WITH_TIMEOUT(in<QLabel>(planner(), "readyLabel")->text(), QStringLiteral("Ready offline"),
                              patience);
    const Journey journey = *m_rig.session().planning().planner().journey().value();
    QCOMPARE(journey.given, mouse ? 40 * 60 : 30 * 60);
    QVERIFY(journey.seconds() <= journey.given);
    QCOMPARE(std::count_if(journey.posts.cbegin(), journey.posts.cend(),
                           [](const PackedPost &post) { return post.reason == JourneyReason::Earns; }),
             10);
    QVERIFY(in<QLabel>(planner(), "readyDetail")->text().contains(QStringLiteral("10 Plus")));
    picture(planner(), QStringLiteral("journey"));
    QTest::keyClick(planner(), Qt::Key_Escape);
    QTRY_VERIFY(!planner());
    QVERIFY(m_rig.session().outbox().intents()->isEmpty());
}

void TestPlanning::readsTheJourneyWithoutAPlatform()
{
    m_rig.stopReader();
    m_rig.platform().stop();
    QVERIFY(m_rig.startReader());
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.session().scheduler().connection().state, Connection::State::Offline,
                              patience);
    choose("packJourneyAction", false);
    QTRY_VERIFY_WITH_TIMEOUT(planner() && planner()->isVisible(), patience);
    auto *list = in<QListView>(planner(), "journeyList");
    const Journey journey = *m_rig.session().planning().planner().journey().value();
    QCOMPARE(list->model()->rowCount(), int(journey.posts.size()));
    QCOMPARE(in<QLabel>(planner(), "readyLabel")->text(), QStringLiteral("Ready offline"));
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QString title = list->model()->index(row, 0).data().toString();
        pick(list, row, row % 2 == 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig.window().windowTitle().contains(title), patience);
        const Article article = m_rig.session().library().article(journey.posts.at(row).post).value();
        QVERIFY(article.post.body && !article.post.body->isEmpty());
        for (const MediaId &media : article.post.media)
            QVERIFY(m_rig.session().library().image(media)->has_value());
    }
    // What is here can be packed again where there is no network, too.
    QTest::mouseClick(in<QAbstractButton>(planner(), "packButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_rig.session().planning().planner().journey().value()->packedAt > journey.packedAt, patience);
    planner()->close();
}

bool TestPlanning::adaDoes(const Act &act, const char *price)
{
    QNetworkAccessManager access;
    const SystemClock clock;
    HttpNetwork network(m_rig.platform().url(), m_ada, access, clock);
    const QFuture<Result<Outcome>> outcome =
        network.perform(act, twei(price), QUuid::createUuid().toString(QUuid::WithoutBraces));
    return QTest::qWaitFor([&] { return outcome.isFinished(); }, patience) && outcome.result().ok() &&
           std::holds_alternative<Receipt>(*outcome.result());
}

void TestPlanning::letHoursGoBy()
{
    QDirIterator files(m_rig.profile(), {QStringLiteral("own.db")}, QDir::Files,
                       QDirIterator::Subdirectories);
    QVERIFY(files.hasNext());
    const auto connection = sql::Connection::open({files.next(), sql::Durability::Full, false});
    QVERIFY(connection.ok());
    sql::Statement update(**connection, QStringLiteral("UPDATE seen SET at = at - 5 * 3600000"));
    QVERIFY(update.run().ok());
    QVERIFY(update.rowsAffected() > 0);
}

int TestPlanning::rowSaying(const QString &part)
{
    const QAbstractItemModel *model = in<QListView>(sheet(), "awayList")->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        QString words = model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        if (words.remove(QChar(0x2068)).remove(QChar(0x2069)).contains(part))
            return row;
    }
    return -1;
}

void TestPlanning::tellsWhatHappenedWhileAway()
{
    m_rig.stopReader();
    QVERIFY(m_rig.platform().serve());
    QVERIFY(m_rig.startReader());
    QVERIFY(goOnline());
    QVERIFY2(!sheet()->isVisible(), "nobody was away for long");
    const PostId post = m_rig.post(kirkenes)->id;
    m_mine = CommentId{QUuid::createUuid().toString(QUuid::WithoutBraces)};
    QFuture<Result<IntentId>> comment = m_rig.session().outbox().submit(
        CommentAct{post, m_mine, QStringLiteral("The harbour has seen both, and remembers neither."), {}, {}},
        twei("0.40"));
    QTRY_VERIFY_WITH_TIMEOUT(comment.isFinished() && comment.result().ok(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.session().outbox().waiting(), 0, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.post(kirkenes)->counts.comments == 7, patience);
    // The network goes; a like is decided on the way out.
    m_rig.stopReader();
    m_rig.platform().stop();
    QVERIFY(m_rig.startReader());
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.session().scheduler().connection().state, Connection::State::Offline,
                              patience);
    const CommentId other = m_rig.session().discussion().comments(post).value().first().comment.id;
    QFuture<Result<IntentId>> like =
        m_rig.session().outbox().submit(ReactAct{post, other, Reaction::Like}, Money());
    QTRY_VERIFY_WITH_TIMEOUT(like.isFinished() && like.result().ok(), patience);
    m_like = *like.result();
    QTest::keyClick(&m_rig.window(), Qt::Key_Shift); // somebody is here, to the end
    m_rig.stopReader();
    letHoursGoBy();

    QVERIFY(m_rig.platform().serve());
    QVERIFY(adaDoes(CommentAct{post,
                               CommentId{QUuid::createUuid().toString(QUuid::WithoutBraces)},
                               QStringLiteral("Neither does the customs house, which has less to do."),
                               m_mine,
                               {}},
                    "0.40"));
    QVERIFY(adaDoes(ReactAct{post, m_mine, Reaction::Like}, "0"));
    QVERIFY(m_rig.startReader());
    QVERIFY(goOnline());
    QTRY_VERIFY_WITH_TIMEOUT(sheet()->isVisible(), patience);
    QVERIFY(!sheet()->isAncestorOf(m_rig.window().focusWidget()));
    QVERIFY(rowSaying(QStringLiteral("Ada: Neither does the customs house")) >= 0);
    QVERIFY(rowSaying(QStringLiteral("1 like")) >= 0);
    QVERIFY(rowSaying(QStringLiteral("Likes Commenter. +0.10")) >= 0);
    QVERIFY(rowSaying(QStringLiteral("Accepted by the platform")) >= 0);
    m_rig.open(kirkenes);
    picture(&m_rig.window(), QStringLiteral("away"));
    QTest::keyClick(&m_rig.window(), Qt::Key_Escape);
    QVERIFY(!sheet()->isVisible());
}

void TestPlanning::leadsToWhatHappened()
{
    QFETCH(bool, mouse);
    const QString other = m_rig.session().library().posts(PostList::All, std::nullopt, 1)->first().title;
    QVERIFY(m_rig.open(other));
    auto *list = in<QListView>(sheet(), "awayList");
    const auto follow = [&](const QString &part) {
        m_rig.find<QAction>("whileAwayAction")->trigger();
        QVERIFY(QTest::qWaitFor([&] { return sheet()->isVisible() && list->hasFocus(); }, patience));
        QVERIFY(rowSaying(part) >= 0);
        pick(list, rowSaying(part), mouse);
    };
    follow(QStringLiteral("Ada: Neither"));
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.window().windowTitle().contains(kirkenes), patience);
    auto *comments = m_rig.find<QListView>("commentList");
    QTRY_VERIFY_WITH_TIMEOUT(comments->hasFocus(), patience);
    QVERIFY(comments->currentIndex().data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Ada")));
    m_rig.find<QTabBar>("earningsTabs")->setCurrentIndex(0);
    follow(QStringLiteral("Likes Commenter"));
    QTRY_COMPARE(m_rig.find<QTabBar>("earningsTabs")->currentIndex(), 1);
    QVERIFY(m_rig.find<QDockWidget>("earningsDock")->isVisible());
    follow(QStringLiteral("Accepted by the platform"));
    QTRY_VERIFY(m_rig.find<QDockWidget>("activityDock")->isVisible());
    auto *activity = m_rig.find<QListView>("activityList");
    QVERIFY(
        activity->currentIndex().data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Like")));
    m_rig.find<QDockWidget>("activityDock")->hide();
    QTest::keyClick(&m_rig.window(), Qt::Key_Escape);
    QVERIFY(!sheet()->isVisible());
}

void TestPlanning::aPostThatIsGoneLeadsNowhere()
{
    QVERIFY(m_rig.open(kirkenes));
    m_rig.find<QListView>("postList")->setFocus();
    AwayEntry gone;
    gone.kind = AwayEntry::Kind::Reply;
    gone.post = PostId{QStringLiteral("gone")};
    gone.comment = m_mine; // of the post that happens to be open
    emit sheet()->chosen(gone);
    const auto *words = in<QLabel>(m_rig.window().findChild<MessageBar *>(), "text");
    QTRY_VERIFY(words->isVisible() && words->text().startsWith(QStringLiteral("That post is not here")));
    QVERIFY(!m_rig.find<QListView>("commentList")->hasFocus());
    QVERIFY(m_rig.window().windowTitle().contains(kirkenes));
}

void TestPlanning::tellsItOnceOnly()
{
    m_rig.stopReader();
    QVERIFY(m_rig.startReader());
    QVERIFY(goOnline());
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.session().outbox().waiting() == 0, patience);
    QVERIFY(!sheet()->isVisible());
    // But it can be read again.
    choose("whileAwayAction", true);
    QTRY_VERIFY_WITH_TIMEOUT(sheet()->isVisible(), patience);
    QVERIFY(rowSaying(QStringLiteral("Ada: Neither")) >= 0);
}

FARTHING_TEST(TestPlanning)
#include "test_planning.moc"
