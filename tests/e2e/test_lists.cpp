// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of the real window before the real platform: their order, an author's posts and back, what is
// marked as read together and made unread again, and a search that is saved and found in the menu.

#include "e2e/readerrig.h"
#include "e2e/scene.h"
#include "gui/keymap.h"
#include "gui/postspanel.h"
#include "models/postlistmodel.h"
#include "support/platformwarnings.h"
#include "support/testcase.h"
#include "sync/session.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace farthing;

class TestLists : public TestCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init()
    {
        TestCase::init();
        m_quiet = std::make_unique<WithoutPlatformWarnings>();
        m_rig.window().activateWindow(); // the offscreen platform gives that to menus
        QVERIFY(QTest::qWaitForWindowActive(&m_rig.window()));
    }
    void cleanup() { m_quiet.reset(); }
    void sorts();
    void leadsFromAnArticleToItsAuthorAndBack();
    void leadsFromARowToATag();
    void marksAllAndTakesItBack();
    void marksWithTheKeyboardAndOpensNothing();
    void savesASearch();

private:
    PostsPanel *posts() { return m_rig.window().findChild<PostsPanel *>(); }
    QAbstractItemModel *model() { return m_rig.find<QListView>("postList")->model(); }
    int unread() { return m_rig.session().library().counts()->unread; }
    void picture(const char *name)
    {
        const QString folder = qEnvironmentVariable("FARTHING_PICTURES");
        QCoreApplication::processEvents(); // what is said anew is laid out first
        if (!folder.isEmpty())
            m_rig.window().grab().save(
                QStringLiteral("%1/lists-%2.png").arg(folder, QLatin1StringView(name)));
    }
    /// The line of a menu that is open, by what it says.
    QAction *line(const QMenu *menu, const QString &words)
    {
        for (QAction *action : menu->actions())
            if (action->text().contains(words))
                return action;
        return nullptr;
    }

    ReaderRig m_rig;
    std::unique_ptr<WithoutPlatformWarnings> m_quiet;
};

void TestLists::initTestCase()
{
    const WithoutPlatformWarnings quiet;
    QVERIFY(m_rig.startPlatform(13, QStringLiteral("10")));
    QVERIFY(m_rig.startReader());
    m_rig.window().resize(1280, 800);
    QVERIFY(QTest::qWaitForWindowExposed(&m_rig.window()));
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.window().hasContent(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.post(QStringLiteral("Kirkenes")), patience);
}

void TestLists::sorts()
{
    auto *button = m_rig.find<QToolButton>("sortButton");
    QMenu *menu = button->menu();
    line(menu, QStringLiteral("Oldest"))->trigger();
    const auto published = [this](int row) {
        return model()->index(row, 0).data(PostListModel::PublishedAtRole).toDateTime();
    };
    QVERIFY(model()->rowCount() > 3);
    for (int row = 1; row < model()->rowCount(); ++row)
        QVERIFY(published(row - 1) <= published(row));
    picture("sorted");
    line(menu, QStringLiteral("Newest"))->trigger();
    QVERIFY(published(0) >= published(1));
}

void TestLists::leadsFromAnArticleToItsAuthorAndBack()
{
    QVERIFY(m_rig.open(QStringLiteral("Kirkenes")));
    auto *more = m_rig.find<QPushButton>("moreByAuthorButton");
    QVERIFY(more);
    m_rig.click(more);
    const QString author = m_rig.post(QStringLiteral("Kirkenes"))->author;
    QVERIFY(posts()->query().author);
    QVERIFY(model()->rowCount() > 0);
    for (int row = 0; row < model()->rowCount(); ++row)
        QCOMPARE(model()->index(row, 0).data(PostListModel::RowRole).value<PostRow>().author, author);
    picture("author");
    QTest::keyClick(&m_rig.window(), Qt::Key_Backspace);
    QVERIFY(!posts()->query().isFiltered());
}

void TestLists::leadsFromARowToATag()
{
    auto *list = m_rig.find<QListView>("postList");
    QString tag;
    for (int row = 0; row < model()->rowCount() && tag.isEmpty(); ++row) {
        const PostId id = model()->index(row, 0).data(PostListModel::IdRole).value<PostId>();
        const QStringList tags = m_rig.session().library().article(id)->post.tags;
        if (tags.isEmpty())
            continue;
        tag = tags.first();
        list->scrollTo(model()->index(row, 0));
        emit list->customContextMenuRequested(list->visualRect(model()->index(row, 0)).center());
    }
    QVERIFY(!tag.isEmpty());
    auto *menu = m_rig.find<QMenu>("postMenu");
    QTRY_VERIFY(menu->isVisible());
    picture("row-menu");
    QAction *about = line(menu, tag);
    QVERIFY(about);
    // With the mouse: the menu closes by itself, and the window has the keyboard again.
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(about).center());
    QTRY_VERIFY(!m_rig.find<QMenu>("postMenu"));
    QCOMPARE(posts()->query(), PostListQuery::about(tag));
    QVERIFY(model()->rowCount() > 0);
    m_rig.click(m_rig.find<QToolButton>("filterButton"));
    QVERIFY(!posts()->query().isFiltered());
}

void TestLists::marksAllAndTakesItBack()
{
    const int before = unread();
    QVERIFY(before > 2);
    posts()->setList(PostList::Unread);
    QTest::keyClick(&m_rig.window(), Qt::Key_A, Qt::ShiftModifier);
    QTRY_COMPARE(unread(), 0);
    auto *undo = m_rig.find<QPushButton>("actionButton");
    QTRY_VERIFY(undo->isVisible());
    picture("marked");
    QTest::keyClick(&m_rig.window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(unread(), before);
    QTest::keyClick(&m_rig.window(), Qt::Key_A, Qt::ShiftModifier);
    QTRY_COMPARE(unread(), 0);
    QTRY_VERIFY(undo->isVisible() && undo->text() == QStringLiteral("Undo"));
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(unread(), before);
    posts()->setList(PostList::All);
}

/// The list gets the keyboard by its key, and with it a current row that nobody opened.
void TestLists::marksWithTheKeyboardAndOpensNothing()
{
    QVERIFY(m_rig.open(QStringLiteral("Kirkenes")));
    posts()->setList(PostList::Unread);
    posts()->focusList();
    const PostId open = posts()->current();
    QSignalSpy opened(posts(), &PostsPanel::opened);
    const int before = unread();
    QVERIFY(before > 1);
    QTest::keyClick(m_rig.find<QListView>("postList"), Qt::Key_A, Qt::ShiftModifier);
    QTRY_COMPARE(unread(), 0);
    QTRY_VERIFY(m_rig.find<QPushButton>("actionButton")->isVisible());
    QTRY_VERIFY(model()->rowCount() <= 1);
    QCOMPARE(opened.size(), 0);
    QCOMPARE(posts()->current(), open);
    QTest::keyClick(&m_rig.window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(unread(), before);
    posts()->setList(PostList::All);
}

void TestLists::savesASearch()
{
    auto *field = m_rig.find<QLineEdit>("searchField");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("harbour"));
    auto *save = m_rig.find<QToolButton>("saveSearchButton");
    QTRY_VERIFY(save->isVisible());
    // The list behind the hits is not marked by mistake.
    const auto *markAll = m_rig.window().findChild<QAction *>(QStringLiteral("markAllReadAction"));
    QVERIFY(!markAll->isEnabled());
    m_rig.click(save);
    auto *dialog = m_rig.find<QInputDialog>("searchNameDialog");
    QVERIFY(dialog);
    dialog->setTextValue(QStringLiteral("By the sea"));
    dialog->accept();
    QTRY_VERIFY(save->text().contains(QStringLiteral("By the sea")));
    picture("saved-search");
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(!save->isVisible());
    QVERIFY(markAll->isEnabled());
    // A command, too, without the menu having been open.
    auto *keys = m_rig.window().findChild<KeyMap *>();
    const auto isCommand = [keys] {
        keys->collect();
        return std::any_of(keys->commands().cbegin(), keys->commands().cend(), [](const Command &command) {
            return command.words().contains(QStringLiteral("By the sea"));
        });
    };
    QTRY_VERIFY(isCommand());
    QMenu *menu = posts()->listMenu();
    emit menu->aboutToShow();
    QAction *saved = line(menu, QStringLiteral("By the sea"));
    QVERIFY(saved);
    saved->trigger();
    QTRY_VERIFY(save->isVisible());
    QCOMPARE(field->text(), QStringLiteral("harbour"));
    QVERIFY(save->text().contains(QStringLiteral("By the sea")));
}

FARTHING_TEST(TestLists)
#include "test_lists.moc"
