// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/postspanel.h"
#include "support/readerfixture.h"

#include <QtGui/QWheelEvent>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QToolButton>

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
    void sortsAndRemembersIt();
    void leadsToAnAuthorAndBack();
    void leavesAnAuthorByItsTab();
    void saysThatNobodyWroteAboutIt();
    void marksWhatIsScrolledPast();
    void passesNothingByAJump();
    void offersWhatCanBeDoneWithARow();
    void opensNothingWhenARankChanges();
    void opensNothingWhenACurrentRowGoes();
    void goesBackToItsPlaceInTheList();
    void passesNothingThatArrivesMeanwhile();

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
    QTRY_COMPARE(list()->model()->rowCount(), rows);
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

void PostsPanelTest::sortsAndRemembersIt()
{
    Post busy = aPost(QStringLiteral("busy"), -5);
    busy.counts.comments = 9;
    know({busy});
    QTRY_COMPARE(list()->model()->rowCount(), 4);
    const auto first = [this] {
        return list()->model()->index(0, 0).data(PostListModel::IdRole).value<PostId>().value;
    };
    QCOMPARE(first(), QStringLiteral("c"));
    auto *sorts = m_panel->findChild<QMenu *>(QStringLiteral("sortMenu"));
    QCOMPARE(sorts->actions().size(), 4);
    sorts->actions().at(2)->trigger();
    QCOMPARE(first(), QStringLiteral("busy"));
    const auto *button = m_panel->findChild<QToolButton *>(QStringLiteral("sortButton"));
    QVERIFY(button->text().contains(QStringLiteral("comments")));
    // Another list has an order of its own.
    m_panel->setList(PostList::Unread);
    QCOMPARE(m_panel->query().sort, PostSort::Newest);
    m_panel->setList(PostList::All);
    QCOMPARE(m_panel->query().sort, PostSort::MostComments);
    settle();
    const PostsPanel next(*m_session, m_format, m_theme);
    QCOMPARE(next.query(), PostListQuery(PostList::All, PostSort::MostComments));
}

void PostsPanelTest::leadsToAnAuthorAndBack()
{
    Post other = aPost(QStringLiteral("other"), 9);
    other.author = {AccountId{QStringLiteral("bo")}, QStringLiteral("Bo & <b>Co</b>"), std::nullopt};
    other.tags = {QStringLiteral("energy")};
    know({other});
    m_panel->setList(PostList::Unread);
    QTRY_COMPARE(list()->model()->rowCount(), 4);
    m_panel->showFiltered(PostListQuery::by(other.author.id), other.author.name);
    QCOMPARE(list()->model()->rowCount(), 1);
    auto *leave = m_panel->findChild<QToolButton *>(QStringLiteral("filterButton"));
    QVERIFY(leave->isVisible());
    QVERIFY(leave->text().contains(QStringLiteral("Bo && <b>Co</b>")));
    QVERIFY(leave->accessibleName().contains(QStringLiteral("Bo & <b>Co</b>")));
    QCOMPARE(m_panel->list(), PostList::Unread);
    m_panel->showFiltered(PostListQuery::about(QStringLiteral("Energy")));
    QCOMPARE(list()->model()->rowCount(), 1);
    QTest::mouseClick(leave, Qt::LeftButton);
    QCOMPARE(m_panel->query(), PostListQuery::by(other.author.id));
    QVERIFY(leave->text().contains(QStringLiteral("Bo")));
    QTest::mouseClick(leave, Qt::LeftButton);
    QCOMPARE(m_panel->query(), PostListQuery(PostList::Unread));
    QVERIFY(!leave->isVisible());
    const auto *tabs = m_panel->findChild<QTabBar *>(QStringLiteral("postTabs"));
    QCOMPARE(tabs->currentIndex(), int(PostList::Unread));
    m_panel->leaveFilter(); // there is nothing to leave
    QCOMPARE(m_panel->query(), PostListQuery(PostList::Unread));
}

void PostsPanelTest::leavesAnAuthorByItsTab()
{
    auto *tabs = m_panel->findChild<QTabBar *>(QStringLiteral("postTabs"));
    for (const PostList tab : {PostList::All, PostList::Unread}) {
        m_panel->showFiltered(PostListQuery::by(aPost(QStringLiteral("a")).author.id), QStringLiteral("Ada"));
        QVERIFY(m_panel->query().isFiltered());
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(int(tab)).center());
        QCOMPARE(m_panel->query(), PostListQuery(tab));
        QCOMPARE(m_panel->list(), tab);
    }
}

void PostsPanelTest::saysThatNobodyWroteAboutIt()
{
    m_panel->showFiltered(PostListQuery::about(QStringLiteral("nothing")));
    const auto *text = m_panel->findChild<QLabel *>(QStringLiteral("emptyText"));
    QVERIFY(text->isVisible());
    QVERIFY(text->text().contains(QStringLiteral("tag")));
    QTRY_VERIFY(text->height() >= text->heightForWidth(text->width())); // none of its lines is cut
}

void PostsPanelTest::marksWhatIsScrolledPast()
{
    fill(40);
    QSignalSpy passed(m_panel.get(), &PostsPanel::passed);
    const auto wheel = [this](int steps) {
        QWheelEvent turn({50, 50}, list()->viewport()->mapToGlobal(QPointF(50, 50)), {}, {0, -120 * steps},
                         Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(list()->viewport(), &turn);
        QCoreApplication::processEvents();
    };
    wheel(1);
    QVERIFY(list()->verticalScrollBar()->value() > 0);
    list()->scrollToTop();
    QCoreApplication::processEvents();
    m_panel->setReadPassed(true);
    wheel(1);
    const int top = list()->indexAt({50, 0}).row();
    QVERIFY(top > 0);
    QTRY_COMPARE(passed.size(), 1);
    const auto posts = passed.first().first().value<QList<PostId>>();
    QCOMPARE(posts.size(), top);
    QCOMPARE(posts.first(), (PostId{QStringLiteral("filler39")}));
    // They stay where they are, also in a list of what is unread; up again passes nothing.
    wheel(-1);
    QCoreApplication::processEvents();
    QCOMPARE(passed.size(), 1);
    settle();
    const PostsPanel next(*m_session, m_format, m_theme);
    QVERIFY(next.isReadPassed());
}

void PostsPanelTest::passesNothingByAJump()
{
    fill(40);
    m_panel->setReadPassed(true);
    QSignalSpy passed(m_panel.get(), &PostsPanel::passed);
    QScrollBar *bar = list()->verticalScrollBar();
    bar->triggerAction(QAbstractSlider::SliderToMaximum);
    QCoreApplication::processEvents();
    list()->scrollToTop();
    bar->setValue(bar->maximum() / 2);
    know({aPost(QStringLiteral("x"), 900)});
    QTRY_VERIFY(static_cast<PostListModel *>(list()->model())->rowOf(PostId{QStringLiteral("x")}) >= 0);
    list()->setCurrentIndex(list()->model()->index(30, 0));
    // Pulled a long way down at once: only what was in view was passed.
    list()->scrollToTop();
    QCoreApplication::processEvents();
    const int seen = list()->indexAt({50, list()->viewport()->height() - 1}).row() + 1;
    bar->setSliderDown(true);
    bar->setSliderPosition(bar->maximum());
    bar->setSliderDown(false);
    QTRY_COMPARE(passed.size(), 1);
    const qsizetype posts = passed.first().first().value<QList<PostId>>().size();
    QVERIFY2(posts > 0 && posts <= seen, qPrintable(QString::number(posts)));
}

void PostsPanelTest::offersWhatCanBeDoneWithARow()
{
    QSignalSpy menu(m_panel.get(), &PostsPanel::menuRequested);
    const QPoint place = list()->visualRect(list()->model()->index(1, 0)).center();
    emit list()->customContextMenuRequested(place);
    QCOMPARE(menu.size(), 1);
    QCOMPARE(menu.first().first().value<PostRow>().id, (PostId{QStringLiteral("b")}));
    emit list()->customContextMenuRequested({5, list()->viewport()->height() - 2});
    QCOMPARE(menu.size(), 1);
    QCOMPARE(m_opened->size(), 0);
}

void PostsPanelTest::opensNothingWhenARankChanges()
{
    m_panel->setSort(PostSort::MostComments);
    click(1);
    QCOMPARE(m_opened->size(), 1);
    QCOMPARE(opened(0), PostId{QStringLiteral("b")});
    for (const int comments : {9, 0}) {
        Post busy = aPost(QStringLiteral("b"), 2, 11 - comments);
        busy.counts.comments = comments;
        know({busy});
        const auto *model = static_cast<PostListModel *>(list()->model());
        QTRY_COMPARE(model->at(model->rowOf(busy.id)).counts.comments, comments);
        QCOMPARE(model->rowOf(busy.id), comments > 0 ? 0 : 1);
        QCOMPARE(list()->currentIndex().row(), model->rowOf(busy.id));
        QVERIFY(list()->selectionModel()->isSelected(list()->currentIndex()));
    }
    QCOMPARE(m_opened->size(), 1);
    QCOMPARE(m_panel->current(), PostId{QStringLiteral("b")});
}

/// A view that gets the keyboard makes its first row current; what is open is none of its rows.
void PostsPanelTest::opensNothingWhenACurrentRowGoes()
{
    m_panel->setList(PostList::Unread);
    m_panel->select(PostId{QStringLiteral("old")});
    m_panel->focusList();
    QCOMPARE(list()->currentIndex().row(), 0);
    QVERIFY(resultOf(m_session->library().setUnread(PostId{QStringLiteral("c")}, false)).ok());
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    QCOMPARE(m_opened->size(), 0);
    QVERIFY(!list()->selectionModel()->hasSelection());
    // The keyboard goes on from there.
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(m_opened->size(), 1);
}

void PostsPanelTest::goesBackToItsPlaceInTheList()
{
    fill(150);
    const int row = 120;
    list()->setCurrentIndex(list()->model()->index(row, 0));
    QCOMPARE(m_opened->size(), 1);
    QCoreApplication::processEvents();
    const QModelIndex top = list()->indexAt({list()->viewport()->width() / 2, 0});
    const PostId first = top.data(PostListModel::IdRole).value<PostId>();
    QVERIFY(top.row() > PostListModel::firstPage);
    m_panel->showFiltered(PostListQuery::about(QStringLiteral("nothing")));
    m_panel->leaveFilter();
    QCoreApplication::processEvents();
    QCOMPARE(
        list()->indexAt({list()->viewport()->width() / 2, 0}).data(PostListModel::IdRole).value<PostId>(),
        first);
    QCOMPARE(list()->currentIndex().row(), row);
    QVERIFY(list()->selectionModel()->isSelected(list()->currentIndex()));
    QCOMPARE(m_opened->size(), 1);
    m_panel->openNext();
    QCOMPARE(m_opened->size(), 2);
    QCOMPARE(list()->currentIndex().row(), row + 1);
}

/// What comes above while the wheel turns moves the bar, too.
void PostsPanelTest::passesNothingThatArrivesMeanwhile()
{
    fill(40);
    list()->verticalScrollBar()->setValue(1);
    m_panel->setReadPassed(true);
    QSignalSpy passed(m_panel.get(), &PostsPanel::passed);
    auto *model = static_cast<PostListModel *>(list()->model());
    QPersistentModelIndex top = list()->indexAt({50, 0});
    // The store tells of it on this thread: the rows come before the event of the wheel is over.
    const QMetaObject::Connection arriving =
        connect(list()->verticalScrollBar(), &QScrollBar::actionTriggered, m_panel.get(),
                [this] { emit m_session->library().postsChanged({PostId{QStringLiteral("late")}}); });
    QVERIFY(model->rowOf(PostId{QStringLiteral("late")}) < 0);
    {
        const QSignalBlocker unheard(m_session->library());
        know({aPost(QStringLiteral("late"), 900)});
        settle();
    }
    list()->verticalScrollBar()->triggerAction(QAbstractSlider::SliderMove);
    QVERIFY(model->rowOf(PostId{QStringLiteral("late")}) >= 0);
    QVERIFY(top.row() > 0);
    disconnect(arriving);
    // Longer than what is passed is gathered.
    QVERIFY(!passed.wait(600));
}

FARTHING_TEST(PostsPanelTest)
#include "test_postspanel.moc"
