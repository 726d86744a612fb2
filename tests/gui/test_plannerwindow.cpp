// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plannerwindow.h"

#include "gui/messagebar.h"
#include "support/platformwarnings.h"
#include "support/readerfixture.h"
#include "sync/planner.h"
#include "sync/planning.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabWidget>

using namespace farthing;

/// The planner and the journey by their keys and clicks, over a real store.
class PlannerWindowTest : public ReaderFixture
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

    void countsDownToTheReset();
    void saysWhatIsNotKnown();
    void opensAPost_data();
    void opensAPost();
    void packsByKeyboard();
    void stopsAndKeepsTheOneBefore();
    void saysWhatIsMissing();
    void packsWhatIsHereWhenThePlatformIsAway();
    void everythingFocusableHasAName();

private:
    void knowPosts(int posts = 12)
    {
        QList<Change> changes{Rulebook(), anAccount()};
        for (int i = 0; i < posts; ++i) {
            Post post = aPost(QStringLiteral("p%1").arg(i, 2, 10, QLatin1Char('0')), i);
            post.timeToRead = 50 + 37 * i;
            post.media = {MediaId{QStringLiteral("m%1").arg(i)}};
            changes.append(post);
        }
        know(changes);
        m_network->onImage = [](const QString &) {
            return Result<ImageData>(ImageData{"bytes", QStringLiteral("image/png")});
        };
    }
    void open()
    {
        m_window = std::make_unique<PlannerWindow>(*m_session, m_format, m_theme);
        m_window->showPlan();
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
    QString text(const char *label) const { return part<QLabel>(label)->text(); }
    QString message() const
    {
        const auto *bar = m_window->findChild<MessageBar *>();
        return bar->isVisible() ? bar->findChild<QLabel *>(QStringLiteral("text"))->text() : QString();
    }
    std::optional<Journey> journey() { return m_session->planning().planner().journey().value(); }

    std::unique_ptr<WithoutPlatformWarnings> m_quiet;
    Theme m_theme;
    std::unique_ptr<PlannerWindow> m_window;
};

void PlannerWindowTest::countsDownToTheReset()
{
    knowPosts();
    open();
    QVERIFY2(text("plusesLabel").startsWith(QStringLiteral("10 ")), qPrintable(text("plusesLabel")));
    QVERIFY2(text("resetLabel").contains(QStringLiteral("11 h 0 min")), qPrintable(text("resetLabel")));
    QVERIFY2(text("sumLabel").contains(QStringLiteral("5 Twei")), qPrintable(text("sumLabel")));
    m_clock.advance(2 * 60 * 60 * 1000);
    submit(RateAct{PostId{QStringLiteral("p00")}, Rating::Plus});
    QTRY_VERIFY(text("plusesLabel").startsWith(QStringLiteral("9 ")));
    QVERIFY(text("resetLabel").contains(QStringLiteral("9 h 0 min")));
    QVERIFY(!text("resetLabel").contains(QStringLiteral("expected")));
    // Over midnight without a network.
    m_clock.advance(10 * 60 * 60 * 1000);
    know({anAccount()});
    submit(RateAct{PostId{QStringLiteral("p01")}, Rating::Plus});
    QTRY_VERIFY(text("resetLabel").contains(QStringLiteral("expected")));
    QVERIFY(text("resetLabel").contains(QStringLiteral("23 h 0 min")));
    QVERIFY2(text("sumLabel").contains(QStringLiteral("4 Twei")), qPrintable(text("sumLabel")));
}

void PlannerWindowTest::saysWhatIsNotKnown()
{
    open();
    QCOMPARE(text("plusesLabel"), QStringLiteral("…"));
    QVERIFY(part<QLabel>("planEmpty")->isVisible());
    know({Rulebook(), anAccount()});
    QTRY_VERIFY(text("plusesLabel").startsWith(QStringLiteral("10 ")));
    QVERIFY(part<QLabel>("planEmpty")->text().contains(QStringLiteral("No post can earn")));
    QVERIFY(!part<QLabel>("sumLabel")->isVisible());
}

void PlannerWindowTest::opensAPost_data()
{
    QTest::addColumn<bool>("mouse");
    QTest::newRow("mouse") << true;
    QTest::newRow("keyboard") << false;
}

void PlannerWindowTest::opensAPost()
{
    QFETCH(bool, mouse);
    knowPosts();
    open();
    QSignalSpy requested(m_window.get(), &PlannerWindow::postRequested);
    auto *list = part<QListView>("planList");
    QVERIFY(list->hasFocus());
    if (mouse) {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(1, 0)).center());
    } else {
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
    }
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().value<PostId>().value, QStringLiteral("p01"));
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!m_window->isVisible());
}

void PlannerWindowTest::packsByKeyboard()
{
    knowPosts();
    open();
    m_window->showJourney();
    auto *minutes = part<QSpinBox>("minutesBox");
    QVERIFY(minutes->hasFocus());
    QCOMPARE(minutes->value(), 40);
    QVERIFY(part<QLabel>("journeyEmpty")->isVisible());
    QTest::keyClicks(minutes, QStringLiteral("10"));
    QTRY_VERIFY2(text("choiceLabel").contains(QStringLiteral("4 ")), qPrintable(text("choiceLabel")));
    QTest::keyClick(minutes, Qt::Key_Return);
    QTRY_COMPARE(text("readyLabel"), QStringLiteral("Ready offline"));
    QCOMPARE(journey()->given, 600);
    QVERIFY(journey()->seconds() <= 600);
    QVERIFY2(text("readyDetail").contains(QStringLiteral("4 Plus")), qPrintable(text("readyDetail")));
    QCOMPARE(part<QListView>("journeyList")->model()->rowCount(), int(journey()->posts.size()));
    QVERIFY(!part<QLabel>("missingLabel")->isVisible());
    QVERIFY(m_network->performed.isEmpty());
}

void PlannerWindowTest::stopsAndKeepsTheOneBefore()
{
    knowPosts();
    open();
    m_window->showJourney();
    QTest::mouseClick(part<QPushButton>("packButton"), Qt::LeftButton);
    QTRY_VERIFY(journey().has_value());
    const Journey before = *journey();
    m_clock.advance(60'000);
    know({[] {
        Post post = aPost(QStringLiteral("next"), 99);
        post.timeToRead = 20;
        post.media = {MediaId{QStringLiteral("fresh")}};
        return post;
    }()});
    auto *button = part<QPushButton>("packButton");
    QTRY_VERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(button->text(), QStringLiteral("Stop"));
    QVERIFY(part<QProgressBar>("packProgress")->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(message().contains(QStringLiteral("packed before is kept")));
    QCOMPARE(button->text(), QStringLiteral("Pack"));
    settle();
    QCOMPARE(journey(), std::optional(before));
}

void PlannerWindowTest::saysWhatIsMissing()
{
    knowPosts(3);
    m_network->onImage = [](const QString &id) {
        return id == QLatin1String("m1") ? Result<ImageData>(anError(AppError::Kind::NotFound))
                                         : Result<ImageData>(ImageData{"b", QStringLiteral("image/png")});
    };
    open();
    m_window->showJourney();
    QTest::mouseClick(part<QPushButton>("packButton"), Qt::LeftButton);
    QTRY_VERIFY(part<QLabel>("missingLabel")->isVisible());
    QVERIFY(text("missingLabel").contains(QStringLiteral("1 image")));
    QCOMPARE(text("readyLabel"), QStringLiteral("Ready offline, but not all of it"));
}

void PlannerWindowTest::packsWhatIsHereWhenThePlatformIsAway()
{
    knowPosts(3);
    m_network->onImage = [](const QString &) {
        return Result<ImageData>(anError(AppError::Kind::Offline));
    };
    open();
    m_window->showJourney();
    QTest::mouseClick(part<QPushButton>("packButton"), Qt::LeftButton);
    QTRY_VERIFY(message().contains(QStringLiteral("nothing was changed")));
    QVERIFY(!journey());
    auto *action =
        m_window->findChild<MessageBar *>()->findChild<QPushButton *>(QStringLiteral("actionButton"));
    QTest::mouseClick(action, Qt::LeftButton);
    QTRY_VERIFY(journey().has_value());
    QTRY_VERIFY(text("missingLabel").contains(QStringLiteral("3 image")));
}

void PlannerWindowTest::everythingFocusableHasAName()
{
    knowPosts();
    open();
    for (const QWidget *widget : m_window->findChildren<QWidget *>())
        if (widget->focusPolicy() != Qt::NoFocus && !qobject_cast<const QPushButton *>(widget) &&
            !widget->objectName().startsWith(QLatin1String("qt_")))
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
}

FARTHING_TEST(PlannerWindowTest)
#include "test_plannerwindow.moc"
