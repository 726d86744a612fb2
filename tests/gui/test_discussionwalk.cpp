// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/discussionwalk.h"

#include "gui/commentspanel.h"
#include "gui/discussionbar.h"
#include "gui/discussionview.h"
#include "support/readerfixture.h"

#include <QtGui/QAction>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QToolButton>

using namespace farthing;

/// The ways through the comments, in the panel with its keys and buttons.
class DiscussionWalkTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void walksFromThreadToThread();
    void foldsTheWholeThread();
    void foldsTheFirstThreadWhereNoneIsChosen();
    void foldsAwayFromWhereReadingBegins_data();
    void foldsAwayFromWhereReadingBegins();
    void saysWhyOnlyWhereItIsNotPossible();
    void goesToWhatIsNew();
    void showsTheMostLikedFirst();
    void showsACommentOfALongDiscussion();
    void anOrderBeginsAtItsTop();
    void bringsACommentWithoutTheKeyboard();

private:
    void open();
    template <class T>
    T *part(const char *name) const
    {
        T *found = m_panel->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    DiscussionView *list() const { return part<DiscussionView>("commentList"); }
    int rowOf(const char *id) const
    {
        return static_cast<CommentListModel *>(list()->model())->rowOf(CommentId{QString::fromLatin1(id)});
    }
    void select(const char *id) { list()->setCurrentIndex(list()->model()->index(rowOf(id), 0)); }

    Theme m_theme;
    QWidget m_window; ///< without a layout: the offscreen platform knows no size hints of windows
    std::unique_ptr<CommentsPanel> m_panel;
};

void DiscussionWalkTest::init()
{
    ReaderFixture::init();
    know({anAccount(), Rulebook(), aPost(m_post.value), aPost(QStringLiteral("q")),
          aComment(QStringLiteral("a"), m_post, 1),
          aComment(QStringLiteral("a1"), m_post, 2, QStringLiteral("a")),
          aComment(QStringLiteral("b"), m_post, 3)});
}

void DiscussionWalkTest::cleanup()
{
    m_panel.reset();
    ReaderFixture::cleanup();
}

void DiscussionWalkTest::open()
{
    m_panel = std::make_unique<CommentsPanel>(*m_session, m_format, m_theme, &m_window);
    m_panel->resize(400, 600);
    m_panel->showPost(m_post);
    m_window.resize(m_panel->size());
    m_window.show();
    m_panel->show();
    m_window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_window));
    list()->setFocus();
}

void DiscussionWalkTest::walksFromThreadToThread()
{
    open();
    select("a1");
    QTest::keyClick(list(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(list()->currentIndex().row(), rowOf("b"));
    QTest::keyClick(list(), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(list()->currentIndex().row(), rowOf("a"));
    part<QToolButton>("nextThreadButton")->click();
    QCOMPARE(list()->currentIndex().row(), rowOf("b"));
    QVERIFY(list()->hasFocus());
    part<QToolButton>("nextThreadButton")->click(); // there is none
    QCOMPARE(list()->currentIndex().row(), rowOf("b"));
}

void DiscussionWalkTest::foldsTheWholeThread()
{
    open();
    know({aComment(QStringLiteral("a11"), m_post, 9, QStringLiteral("a1"))});
    QTRY_VERIFY(rowOf("a11") >= 0);
    select("a11");
    QTest::keyClick(list(), Qt::Key_C);
    QCOMPARE(list()->model()->rowCount(), 2);
    QCOMPARE(list()->currentIndex().row(), rowOf("a"));
    settle();
    m_panel.reset();
    open();
    QCOMPARE(list()->model()->rowCount(), 2);
}

void DiscussionWalkTest::foldsTheFirstThreadWhereNoneIsChosen()
{
    open();
    list()->setCurrentIndex({});
    QTest::keyClick(list(), Qt::Key_C);
    QCOMPARE(rowOf("a1"), -1);
    QCOMPARE(list()->currentIndex().row(), rowOf("a"));
}

void DiscussionWalkTest::foldsAwayFromWhereReadingBegins_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

/// The key is another one, but its words are true.
void DiscussionWalkTest::foldsAwayFromWhereReadingBegins()
{
    QFETCH(Qt::LayoutDirection, direction);
    m_window.setLayoutDirection(direction);
    open();
    m_window.unsetLayoutDirection();
    const bool mirrored = direction == Qt::RightToLeft;
    QCOMPARE(part<QAction>("hideRepliesAction")->shortcut(),
             QKeySequence(mirrored ? Qt::Key_Right : Qt::Key_Left));
    select("a");
    QTest::keyClick(list(), mirrored ? Qt::Key_Right : Qt::Key_Left);
    QCOMPARE(rowOf("a1"), -1);
    QTest::keyClick(list(), mirrored ? Qt::Key_Left : Qt::Key_Right);
    QVERIFY(rowOf("a1") >= 0);
    part<QAction>("hideRepliesAction")->trigger();
    QCOMPARE(rowOf("a1"), -1);
    part<QAction>("showRepliesAction")->trigger();
    QVERIFY(rowOf("a1") >= 0);
}

void DiscussionWalkTest::saysWhyOnlyWhereItIsNotPossible()
{
    open();
    list()->setCurrentIndex({});
    for (const char *name :
         {"nextThreadAction", "previousThreadAction", "nextNewCommentAction", "foldThreadAction"})
        QVERIFY2(m_panel->whyNot(*part<QAction>(name)).isEmpty(), name);
    for (const char *name : {"replyToCommentAction", "hideRepliesAction", "showRepliesAction"})
        QCOMPARE(m_panel->whyNot(*part<QAction>(name)), QStringLiteral("No comment is chosen."));
    select("a");
    QVERIFY(m_panel->whyNot(*part<QAction>("hideRepliesAction")).isEmpty());
    m_panel->showPost(PostId{QStringLiteral("q")}); // nobody said anything about it
    QTRY_COMPARE(list()->model()->rowCount(), 0);
    for (const QAction *command : m_panel->commands())
        QVERIFY2(m_panel->whyNot(*command).startsWith(QStringLiteral("No comments yet.")),
                 qPrintable(command->objectName()));
}

void DiscussionWalkTest::goesToWhatIsNew()
{
    open();
    settle();
    m_panel->showPost(PostId{QStringLiteral("q")});
    m_clock.advance(10 * 60'000);
    know({aComment(QStringLiteral("a11"), m_post, 65, QStringLiteral("a1")),
          aComment(QStringLiteral("c"), m_post, 66)});
    m_panel->showPost(m_post);
    QTRY_COMPARE(part<QLabel>("commentCountLabel")->text(), QStringLiteral("5 Comment(s) · 2 new"));
    select("a");
    QTest::keyClick(list(), Qt::Key_Left);
    QCOMPARE(rowOf("a11"), -1);
    QTest::keyClick(list(), Qt::Key_N, Qt::ShiftModifier); // out of its fold
    QVERIFY(rowOf("a11") >= 0);
    QCOMPARE(list()->currentIndex().row(), rowOf("a11"));
    part<QToolButton>("nextNewCommentButton")->click();
    QCOMPARE(list()->currentIndex().row(), rowOf("c"));
    QTest::keyClick(list(), Qt::Key_N, Qt::ShiftModifier);
    QCOMPARE(list()->currentIndex().row(), rowOf("a11"));
}

void DiscussionWalkTest::showsTheMostLikedFirst()
{
    open();
    Comment liked = aComment(QStringLiteral("b"), m_post, 3);
    liked.revision = 2;
    liked.counts.like = 7;
    know({liked});
    settle();
    const QList<QAction *> orders = part<QToolButton>("commentOrderButton")->menu()->actions();
    QCOMPARE(orders.size(), 2);
    QVERIFY(orders.first()->isChecked());
    orders.last()->trigger();
    QCOMPARE(rowOf("b"), 0);
    QVERIFY(orders.last()->isChecked());
    settle();
    m_panel.reset();
    open();
    QCOMPARE(rowOf("b"), 0);
    QVERIFY(part<QToolButton>("commentOrderButton")->menu()->actions().last()->isChecked());
}

void DiscussionWalkTest::showsACommentOfALongDiscussion()
{
    open();
    QList<Change> many;
    for (int i = 0; i < 3 * DiscussionPlaces::few; ++i)
        many << aComment(QStringLiteral("n%1").arg(i), PostId{QStringLiteral("q")}, i);
    know(many);
    m_panel->showPost(PostId{QStringLiteral("q")});
    m_panel->showComment({QStringLiteral("n2000")}); // before anything is read
    QVERIFY(!part<QLabel>("emptyLabel")->isVisible());
    m_panel->focusComposer(); // somebody goes on meanwhile
    QTRY_COMPARE(list()->currentIndex().row(), 2000);
    QVERIFY(!list()->hasFocus());
    QVERIFY(list()->viewport()->rect().contains(list()->visualRect(list()->currentIndex())));
}

void DiscussionWalkTest::anOrderBeginsAtItsTop()
{
    open();
    QList<Change> many;
    for (int i = 0; i < 100; ++i) {
        Comment comment = aComment(QStringLiteral("n%1").arg(i), m_post, 10 + i);
        comment.counts.like = i;
        many << comment;
    }
    know(many);
    QTRY_COMPARE(list()->model()->rowCount(), 103);
    list()->scrollToBottom();
    emit m_panel->findChild<DiscussionBar *>()->orderChosen(CommentOrder::Likes);
    QCOMPARE(list()->indexAt({5, 0}).row(), 0);
    QCOMPARE(rowOf("n99"), 0);
}

void DiscussionWalkTest::bringsACommentWithoutTheKeyboard()
{
    open();
    auto *field = part<QPlainTextEdit>("commentEdit");
    field->setFocus();
    m_panel->showComment({QStringLiteral("b")}, false);
    QCOMPARE(list()->currentIndex().row(), rowOf("b"));
    QVERIFY(field->hasFocus());
}

FARTHING_TEST(DiscussionWalkTest)
#include "test_discussionwalk.moc"
