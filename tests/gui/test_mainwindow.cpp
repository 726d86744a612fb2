// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow.h"

#include "gui/articlepane.h"
#include "gui/commentspanel.h"
#include "gui/earningspanel.h"
#include "gui/messagebar.h"
#include "gui/windowmemory.h"
#include "settings/settings.h"
#include "support/platformwarnings.h"
#include "support/readerfixture.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>

#include <algorithm>

using namespace farthing;

/// How the window begins: the list, then the article, then what stands beside it.
class MainWindowTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void showsItsListFirst();
    void showsThePanelsWhereSomebodyOpensAtOnce();
    void remembersWhatWasOpenWhenItIsClosedAtOnce();
    void beginsWhereNobodySeesIt();
    void opensTheLinkThatItWasStartedWith();
    void opensWhatWasOpenWhereTheLinkLeadsNowhere();
    void saysWhereThereIsNothing();
    void leadsToAPanelThatIsNotThereYet();

private:
    void make()
    {
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
        m_window = std::make_unique<MainWindow>(*m_session, *m_settings, m_format, m_theme);
        m_window->resize(1280, 800);
    }
    void knowPosts()
    {
        know({anAccount(), Rulebook(), aPost(QStringLiteral("a"), 1), aPost(QStringLiteral("b"), 2)});
    }
    void remember(const char *post)
    {
        const WindowMemory memory{PostList::All, PostId{QString::fromLatin1(post)}};
        QVERIFY(resultOf(memory.write(m_session->library())).ok());
    }
    struct Paints : QObject
    {
        Paints(int &counted, QObject *parent) : QObject(parent), count(counted) {}
        bool eventFilter(QObject *, QEvent *event) override
        {
            count += event->type() == QEvent::Paint ? 1 : 0;
            return false;
        }
        int &count;
    };
    template <class Widget>
    Widget *find(const char *name)
    {
        return m_window->findChild<Widget *>(QLatin1StringView(name));
    }
    PostId open() { return m_window->findChild<ArticlePane *>()->current(); }
    bool panelsAreThere()
    {
        return m_window->findChild<CommentsPanel *>()->isVisible() &&
               m_window->findChild<EarningsPanel *>()->isVisible();
    }

    int m_paints = 0; // these the window tells until it is gone
    int m_paintsBefore = 0;
    bool m_panelsBefore = false;
    bool m_leads = false;
    Theme m_theme;
    std::unique_ptr<WithoutPlatformWarnings> m_quiet;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::init()
{
    ReaderFixture::init();
    m_quiet = std::make_unique<WithoutPlatformWarnings>();
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_quiet.reset();
    ReaderFixture::cleanup();
}

void MainWindowTest::showsItsListFirst()
{
    knowPosts();
    make();
    auto *list = find<QListView>("postList");
    m_paints = m_paintsBefore = 0;
    list->viewport()->installEventFilter(new Paints(m_paints, list));
    m_panelsBefore = true;
    connect(m_window->findChild<ArticlePane *>(), &ArticlePane::opened, this,
            [this] { m_paintsBefore = m_paints; });
    connect(m_window.get(), &MainWindow::contentShown, this, [this] { m_panelsBefore = panelsAreThere(); });
    const QSignalSpy shown(m_window.get(), &MainWindow::contentShown);
    m_window->show();
    QCOMPARE(list->model()->rowCount(), 2);
    QVERIFY(open().isEmpty());
    QTRY_COMPARE(shown.size(), 1);
    QVERIFY(!open().isEmpty());
    QVERIFY(m_paintsBefore > 0);
    QVERIFY(!m_panelsBefore);
    QTRY_VERIFY(panelsAreThere());
    QVERIFY(!find<QLabel>("nothingText")->isVisible());
    // The docks stand as they would with the panels in them all along.
    const auto *comments = find<QDockWidget>("commentsDock");
    QCOMPARE(comments->width(), 392);
    QVERIFY(comments->height() < find<QDockWidget>("earningsDock")->height());
}

/// Before the window has opened anything itself.
void MainWindowTest::showsThePanelsWhereSomebodyOpensAtOnce()
{
    knowPosts();
    make();
    m_window->show();
    auto *list = find<QListView>("postList");
    list->setCurrentIndex(list->model()->index(1, 0));
    QCOMPARE(open(), PostId{QStringLiteral("a")});
    QTRY_VERIFY(panelsAreThere());
    QCOMPARE(open(), PostId{QStringLiteral("a")});
}

void MainWindowTest::remembersWhatWasOpenWhenItIsClosedAtOnce()
{
    knowPosts();
    remember("a");
    make();
    m_window->show();
    QCOMPARE(find<QListView>("postList")->currentIndex().row(), 1);
    m_window->close();
    settle();
    QCOMPARE(WindowMemory::read(m_session->library()).open, PostId{QStringLiteral("a")});
}

void MainWindowTest::beginsWhereNobodySeesIt()
{
    knowPosts();
    make();
    m_window->setAttribute(Qt::WA_DontShowOnScreen);
    m_window->show();
    QTRY_VERIFY(!open().isEmpty());
}

void MainWindowTest::opensTheLinkThatItWasStartedWith()
{
    knowPosts();
    make();
    m_window->openLink({PostId{QStringLiteral("a")}, {}});
    m_window->show();
    // Nobody is told that it is not here yet.
    const QList<MessageBar *> bars = m_window->findChildren<MessageBar *>();
    QVERIFY(!bars.isEmpty());
    QVERIFY(std::none_of(bars.cbegin(), bars.cend(), [](const MessageBar *bar) { return bar->isVisible(); }));
    QTRY_VERIFY(!open().isEmpty());
    QCOMPARE(open(), PostId{QStringLiteral("a")});
}

void MainWindowTest::opensWhatWasOpenWhereTheLinkLeadsNowhere()
{
    knowPosts();
    remember("a");
    make();
    m_window->openLink({PostId{QStringLiteral("nowhere")}, {}});
    m_window->show();
    QTRY_VERIFY(!open().isEmpty());
    QCOMPARE(open(), PostId{QStringLiteral("a")});
}

void MainWindowTest::saysWhereThereIsNothing()
{
    make();
    m_window->show();
    QVERIFY(!find<QLabel>("nothingText")->isVisible());
    QTRY_VERIFY(find<QLabel>("nothingText")->isVisible());
    QVERIFY(panelsAreThere());
}

/// The panels stand aside until the article is painted; who asks for one sooner does not wait.
void MainWindowTest::leadsToAPanelThatIsNotThereYet()
{
    knowPosts();
    make();
    m_panelsBefore = true;
    m_leads = false;
    connect(m_window->findChild<ArticlePane *>(), &ArticlePane::opened, this, [this] {
        const auto *comments = m_window->findChild<CommentsPanel *>();
        m_panelsBefore = panelsAreThere();
        find<QAction>("goToCommentsAction")->trigger();
        const QWidget *focused = m_window->focusWidget();
        m_leads = comments->isVisible() && focused && comments->isAncestorOf(focused);
    });
    m_window->show();
    QTRY_VERIFY(!open().isEmpty());
    QVERIFY(!m_panelsBefore);
    QVERIFY(m_leads);
    QTRY_VERIFY(panelsAreThere());
}

FARTHING_TEST(MainWindowTest)
#include "test_mainwindow.moc"
