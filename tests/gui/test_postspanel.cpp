// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/postspanel.h"
#include "support/readerfixture.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabBar>

using namespace farthing;

class PostsPanelTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void opensByMouseAndByKeyboard();
    void leavesTheSearchForItsOwnList();
    void keepsWhatIsOpenBeyondItsRows();
    void opensTheFirstOnlyWhereNothingIsOpen();
    void everythingFocusableHasAName();
    void whatComesMovesNoRow();
    void tellsWhatCameAndLeadsThere();

private:
    void fill(int posts);
    /// Where the row of a post is on the screen.
    int pixelsOf(const QString &id) const
    {
        const auto *model = static_cast<PostListModel *>(list()->model());
        const QRect row = list()->visualRect(model->index(model->rowOf(PostId{id})));
        return list()->viewport()->mapTo(&m_window, row.topLeft()).y();
    }
    QPushButton *line() const { return m_panel->findChild<QPushButton *>(QStringLiteral("newPostsButton")); }

    QListView *list() const { return static_cast<QListView *>(m_panel->listWidget()); }
    void click(int row)
    {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualRect(list()->model()->index(row, 0)).center());
    }
    PostId opened(int call) const { return m_opened->at(call).first().value<PostId>(); }

    Theme m_theme;
    QWidget m_window;
    std::unique_ptr<PostsPanel> m_panel;
    std::unique_ptr<QSignalSpy> m_opened;
};

/// Three posts, "c" the newest.
void PostsPanelTest::init()
{
    ReaderFixture::init();
    know({anAccount(), Rulebook(), aPost(QStringLiteral("a"), 1), aPost(QStringLiteral("b"), 2),
          aPost(QStringLiteral("c"), 3)});
    m_panel = std::make_unique<PostsPanel>(*m_session, m_format, m_theme, &m_window);
    m_opened = std::make_unique<QSignalSpy>(m_panel.get(), &PostsPanel::opened);
    m_panel->resize(320, 600);
    m_panel->show(); // a window that is shown already does not show a new child by itself
    m_window.resize(m_panel->size());
    m_window.show();
    m_window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_window));
    QTRY_VERIFY(m_panel->hasRows());
}

void PostsPanelTest::cleanup()
{
    m_opened.reset();
    m_panel.reset();
    ReaderFixture::cleanup();
}

void PostsPanelTest::opensByMouseAndByKeyboard()
{
    click(1);
    QCOMPARE(m_opened->size(), 1);
    QCOMPARE(opened(0), PostId{QStringLiteral("b")});
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(m_opened->size(), 2);
    QCOMPARE(opened(1), PostId{QStringLiteral("a")});
}

void PostsPanelTest::leavesTheSearchForItsOwnList()
{
    const auto *tabs = m_panel->findChild<QTabBar *>(QStringLiteral("postTabs"));
    connect(m_panel.get(), &PostsPanel::searchEnded, m_panel.get(), [this] { m_panel->setSearch({}); });
    m_panel->setSearch(QStringLiteral("ferry"));
    QVERIFY(tabs->isHidden());
    m_panel->openNextUnread();
    QVERIFY(!tabs->isHidden());
    QCOMPARE(m_opened->size(), 1);
    m_panel->setSearch(QStringLiteral("ferry"));
    m_panel->setList(PostList::Mine);
    QVERIFY(!tabs->isHidden());
    QCOMPARE(m_panel->list(), PostList::Mine);
}

void PostsPanelTest::keepsWhatIsOpenBeyondItsRows()
{
    m_panel->select(PostId{QStringLiteral("c")});
    // An old post, opened by a link, is in none of the rows that are loaded.
    m_panel->select(PostId{QStringLiteral("old")});
    m_panel->focusList();
    QCOMPARE(m_opened->size(), 0);
    QCOMPARE(m_panel->current(), PostId{QStringLiteral("old")});
    QVERIFY(!list()->selectionModel()->hasSelection());
    // The row that the keyboard stands on opens as any other.
    click(0);
    QCOMPARE(m_opened->size(), 1);
    QCOMPARE(opened(0), PostId{QStringLiteral("c")});
}

void PostsPanelTest::opensTheFirstOnlyWhereNothingIsOpen()
{
    m_panel->openFirst();
    QCOMPARE(m_opened->size(), 1);
    QCOMPARE(opened(0), PostId{QStringLiteral("c")});
    m_panel->select(PostId{QStringLiteral("a")});
    m_panel->openFirst();
    QCOMPARE(m_opened->size(), 1);
    QCOMPARE(m_panel->current(), PostId{QStringLiteral("a")});
}

void PostsPanelTest::everythingFocusableHasAName()
{
    const QList<QWidget *> widgets = m_panel->findChildren<QWidget *>();
    for (const QWidget *widget : widgets)
        if (widget->focusPolicy() != Qt::NoFocus &&
            widget->objectName() != QLatin1String("qt_scrollarea_viewport"))
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
}

void PostsPanelTest::fill(int posts)
{
    QList<Change> changes;
    for (int i = 0; i < posts; ++i)
        changes.append(aPost(QStringLiteral("filler%1").arg(i), 10 + i));
    know(changes);
    const int rows = posts + 3;
    QTRY_COMPARE(list()->model()->rowCount(), qMin(rows, int(PostListModel::pageSize)));
    list()->scrollToTop();
    QCoreApplication::processEvents();
}

void PostsPanelTest::whatComesMovesNoRow()
{
    fill(40);
    for (const int scrolled : {0, 1, 333, list()->verticalScrollBar()->maximum()}) {
        list()->verticalScrollBar()->setValue(scrolled);
        QCoreApplication::processEvents();
        const QModelIndex top = list()->indexAt(QPoint(20, 20));
        const QString read = top.data(PostListModel::IdRole).value<PostId>().value;
        const int before = pixelsOf(read);
        const int rows = list()->model()->rowCount();
        // One far above, one just above, and one below.
        know({aPost(QStringLiteral("x%1").arg(scrolled), 500 + scrolled),
              aPost(QStringLiteral("y%1").arg(scrolled), 400 + scrolled),
              aPost(QStringLiteral("z%1").arg(scrolled), 0)});
        QTRY_COMPARE(list()->model()->rowCount(), rows + 3);
        QCoreApplication::processEvents();
        QCOMPARE(pixelsOf(read), before);
    }
}

void PostsPanelTest::tellsWhatCameAndLeadsThere()
{
    fill(40);
    QVERIFY(!line()->isVisible());
    know({aPost(QStringLiteral("x"), 100)});
    QTRY_VERIFY(line()->isVisible());
    const QString one = line()->text();
    know({aPost(QStringLiteral("y"), 101)});
    QTRY_VERIFY(line()->text() != one);
    QVERIFY(line()->text().contains(QStringLiteral("2")));
    QCOMPARE(m_opened->size(), 0);
    QTest::mouseClick(line(), Qt::LeftButton);
    QCOMPARE(list()->verticalScrollBar()->value(), 0);
    QVERIFY(!line()->isVisible());
    // Whoever scrolls there themselves needs no line either.
    know({aPost(QStringLiteral("z"), 102)});
    QTRY_VERIFY(line()->isVisible());
    list()->verticalScrollBar()->setValue(0);
    QVERIFY(!line()->isVisible());
}

FARTHING_TEST(PostsPanelTest)
#include "test_postspanel.moc"
