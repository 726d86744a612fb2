// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commentdelegate.h"
#include "gui/commentspanel.h"
#include "gui/discussionview.h"
#include "support/readerfixture.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>

using namespace farthing;

class CommentsPanelTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void countsInItsHeader();
    void likesByMouse();
    void likesAndTakesBackByKeyboard();
    void showsAGateInsteadOfHidingIt();
    void foldsByKeyboardAndByMouse();
    void showsACommentThatAThreadHides();
    void answersAComment();
    void keepsTheDraftBehindTheGate();
    void sendsAtThePriceOnTheButton();
    void givesTheTextBackWhenRefused();
    void whatIsRefusedBesideANewerTextStaysListed();
    void sentAgainElsewhereItIsNoDraftAnyMore();
    void sentAgainAfterARestartItIsNoDraftAnyMore();
    void handedOverOnceMoreItIsNotListedAsRefused();
    void givesTheTextBackThatWasSentBeforeItWasTakenBack();
    void givesTheTextBackWhenUndone();
    void undoneTextFollowsWhatIsWritten();
    void textUndoneElsewhereFollowsWhatIsWritten();
    void keepsADraftForEachPost();
    void aDraftStaysAReply();
    void showsNobodyElsesDraft();
    void everythingFocusableHasAName();
    void whatComesMovesNoComment();

private:
    void open(int level = 13);
    template <class T>
    T *part(const char *name) const
    {
        T *found = m_panel->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    DiscussionView *list() const { return part<DiscussionView>("commentList"); }
    CommentListModel *model() const { return static_cast<CommentListModel *>(list()->model()); }
    QPlainTextEdit *field() const { return part<QPlainTextEdit>("commentEdit"); }
    QPushButton *sendButton() const { return part<QPushButton>("sendCommentButton"); }
    int rowOf(const char *id) const { return model()->rowOf(CommentId{QString::fromLatin1(id)}); }
    void select(const char *id) { list()->setCurrentIndex(list()->model()->index(rowOf(id), 0)); }
    void click(const char *id, CommentButton button);
    IntentId sendRefused(const QString &words);

    Theme m_theme;
    QWidget m_window; ///< without a layout: the offscreen platform knows no size hints of windows
    std::unique_ptr<CommentsPanel> m_panel;
};

void CommentsPanelTest::init()
{
    ReaderFixture::init();
}

void CommentsPanelTest::cleanup()
{
    m_panel.reset();
    ReaderFixture::cleanup();
}

void CommentsPanelTest::open(int level)
{
    Account account = anAccount();
    account.level = level;
    know({account, Rulebook(), aPost(m_post.value), aPost(QStringLiteral("q")),
          aComment(QStringLiteral("a"), m_post, 1),
          aComment(QStringLiteral("a1"), m_post, 2, QStringLiteral("a")),
          aComment(QStringLiteral("b"), m_post, 3)});
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

void CommentsPanelTest::click(const char *id, CommentButton button)
{
    const QModelIndex index = list()->model()->index(rowOf(id), 0);
    list()->scrollTo(index);
    QStyleOptionViewItem option;
    option.initFrom(list());
    option.widget = list();
    option.rect = list()->visualRect(index);
    const auto *delegate = static_cast<const CommentDelegate *>(list()->itemDelegate());
    const QRect area = delegate->areaOf(option, index, button);
    QVERIFY(!area.isEmpty());
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, area.center());
}

void CommentsPanelTest::countsInItsHeader()
{
    open();
    QCOMPARE(part<QLabel>("commentCountLabel")->text(), QStringLiteral("3 Comment(s)"));
    know({aComment(QStringLiteral("c"), m_post, 4)});
    QTRY_COMPARE(part<QLabel>("commentCountLabel")->text(), QStringLiteral("4 Comment(s)"));
    m_panel->showPost(PostId{QStringLiteral("q")});
    QVERIFY(part<QLabel>("emptyLabel")->isVisible());
}

void CommentsPanelTest::likesByMouse()
{
    open();
    click("b", LikeButton);
    QTRY_COMPARE(m_network->performed.size(), 1);
    const ReactAct expected{m_post, CommentId{QStringLiteral("b")}, Reaction::Like};
    QCOMPARE(std::get<ReactAct>(m_network->performed.first().act), expected);
}

void CommentsPanelTest::likesAndTakesBackByKeyboard()
{
    open();
    select("b");
    QTest::keyClick(list(), Qt::Key_L);
    QTRY_COMPARE(m_network->performed.size(), 1);
    QTRY_VERIFY(list()
                    ->currentIndex()
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("You like it")));
    QTest::keyClick(list(), Qt::Key_L);
    QTRY_VERIFY(
        !list()->currentIndex().data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("You like")));
}

void CommentsPanelTest::showsAGateInsteadOfHidingIt()
{
    open(3);
    QSignalSpy failed(m_panel.get(), &CommentsPanel::failed);
    click("b", DislikeButton);
    QCOMPARE(failed.size(), 1);
    const QString words = failed.first().first().value<AppError>().userText;
    QCOMPARE(words, QStringLiteral("Available from LVL 5; you are 3."));
    QCOMPARE(m_network->performed.size(), 0);
    const auto *delegate = static_cast<const CommentDelegate *>(list()->itemDelegate());
    const QModelIndex index = list()->model()->index(rowOf("b"), 0);
    QCOMPARE(delegate->hint(index, DislikeButton),
             QStringLiteral("Dislike: Available from LVL 5; you are 3."));
    QCOMPARE(delegate->hint(index, LikeButton), QStringLiteral("Like: earns 0.02"));
}

void CommentsPanelTest::foldsByKeyboardAndByMouse()
{
    open();
    select("a1");
    QTest::keyClick(list(), Qt::Key_Left); // to what it hangs on
    QCOMPARE(list()->currentIndex().row(), rowOf("a"));
    QTest::keyClick(list(), Qt::Key_Left);
    QCOMPARE(list()->model()->rowCount(), 2);
    QTest::keyClick(list(), Qt::Key_Right);
    QCOMPARE(list()->model()->rowCount(), 3);
    const QRect reply = list()->visualRect(list()->model()->index(rowOf("a1"), 0));
    const QPoint onLine(metrics::edge + metrics::avatar / 2, reply.center().y());
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, onLine);
    QCOMPARE(list()->model()->rowCount(), 2);
    click("a", FoldButton);
    QCOMPARE(list()->model()->rowCount(), 3);
}

void CommentsPanelTest::showsACommentThatAThreadHides()
{
    open();
    select("a");
    QTest::keyClick(list(), Qt::Key_Left);
    QCOMPARE(rowOf("a1"), -1);
    m_panel->showComment({QStringLiteral("a1")});
    QVERIFY(rowOf("a1") >= 0);
    QCOMPARE(list()->currentIndex().row(), rowOf("a1"));
    QVERIFY(list()->hasFocus());
    // One that is not here leaves everything as it is.
    m_panel->showComment({QStringLiteral("gone")});
    QCOMPARE(list()->currentIndex().row(), rowOf("a1"));
}

void CommentsPanelTest::answersAComment()
{
    open();
    select("b");
    QTest::keyClick(list(), Qt::Key_R);
    QCOMPARE(part<QLabel>("replyLabel")->text(), QStringLiteral("Reply to Ben"));
    field()->setPlainText(QStringLiteral("An answer"));
    sendButton()->click();
    passUndoTime();
    QTRY_COMPARE(m_network->performed.size(), 1);
    const auto sent = std::get<CommentAct>(m_network->performed.first().act);
    QCOMPARE(sent.parent, std::optional(CommentId{QStringLiteral("b")}));
    QVERIFY(!part<QLabel>("replyLabel")->isVisible());
}

void CommentsPanelTest::keepsTheDraftBehindTheGate()
{
    open(11);
    QVERIFY(part<QLabel>("noticeLabel")->isVisible());
    QVERIFY(
        part<QLabel>("noticeLabel")->text().startsWith(QStringLiteral("Available from LVL 13; you are 11.")));
    field()->setPlainText(QStringLiteral("Written while waiting for a level"));
    QVERIFY(!sendButton()->isEnabled());
    m_panel.reset();
    QCOMPARE(m_session->discussion().draft(m_post)->text,
             QStringLiteral("Written while waiting for a level"));
    m_panel = std::make_unique<CommentsPanel>(*m_session, m_format, m_theme, &m_window);
    m_panel->showPost(m_post);
    QCOMPARE(field()->toPlainText(), QStringLiteral("Written while waiting for a level"));
}

void CommentsPanelTest::sendsAtThePriceOnTheButton()
{
    open();
    QSignalSpy submitted(m_panel.get(), &CommentsPanel::submitted);
    QVERIFY(!sendButton()->isEnabled());
    field()->setPlainText(QStringLiteral("Short"));
    QVERIFY(sendButton()->isEnabled());
    QCOMPARE(sendButton()->accessibleName(), QStringLiteral("Send 0.40 · 9.60 after"));
    sendButton()->click();
    QTRY_COMPARE(submitted.size(), 1);
    QVERIFY(field()->toPlainText().isEmpty());
    QVERIFY(m_session->discussion().draft(m_post)->isEmpty());
    passUndoTime();
    QTRY_COMPARE(m_network->performed.size(), 1);
    QCOMPARE(m_network->performed.first().price, twei("0.40"));
    QCOMPARE(std::get<CommentAct>(m_network->performed.first().act).body, QStringLiteral("Short"));
}

void CommentsPanelTest::givesTheTextBackWhenRefused()
{
    open();
    field()->setPlainText(QStringLiteral("Refused words"));
    sendButton()->click();
    passUndoTime();
    refuse(0, Problem::Type::InsufficientFunds);
    QTRY_COMPARE(field()->toPlainText(), QStringLiteral("Refused words"));
    QVERIFY(part<QLabel>("noticeLabel")->text().contains(QStringLiteral("Your text is back.")));
    // Written anew, it takes the place of the refused one.
    field()->setPlainText(QStringLiteral("Better words"));
    sendButton()->click();
    // At first the refused one is still there alone, then both are.
    const auto only = [this] {
        const QList<Intent> intents = m_session->outbox().intents().value();
        return intents.size() == 1 ? std::get<CommentAct>(intents.first().act).body : QString();
    };
    QTRY_COMPARE(only(), QStringLiteral("Better words"));
}

/// Its only copy is the refused act: the newer comment must not push that out.
void CommentsPanelTest::whatIsRefusedBesideANewerTextStaysListed()
{
    open();
    QSignalSpy submitted(m_panel.get(), &CommentsPanel::submitted);
    field()->setPlainText(QStringLiteral("First words"));
    sendButton()->click();
    QTRY_COMPARE(submitted.size(), 1);
    passUndoTime();
    QTRY_COMPARE(m_network->performed.size(), 1);
    field()->setPlainText(QStringLiteral("Second words"));
    refuse(0, Problem::Type::InsufficientFunds);
    const auto first = submitted.first().first().value<IntentId>();
    QTRY_VERIFY(isAsking(first));
    sendButton()->click();
    QTRY_COMPARE(submitted.size(), 2);
    settle();
    QVERIFY(intent(first));
    QCOMPARE(std::get<CommentAct>(intent(first)->act).body, QStringLiteral("First words"));
}

/// A comment that came back into the field, as it was written.
IntentId CommentsPanelTest::sendRefused(const QString &words)
{
    QSignalSpy submitted(m_panel.get(), &CommentsPanel::submitted);
    field()->setPlainText(words);
    sendButton()->click();
    if (!QTest::qWaitFor([&] { return submitted.size() == 1; }, tryPatience))
        return {};
    passUndoTime();
    refuse(0, Problem::Type::InsufficientFunds);
    if (!QTest::qWaitFor([&] { return field()->toPlainText() == words; }, tryPatience))
        return {};
    settle();
    return submitted.first().first().value<IntentId>();
}

/// While another post is open: whoever comes back must not find it as if it were still to be sent.
void CommentsPanelTest::sentAgainElsewhereItIsNoDraftAnyMore()
{
    open();
    const IntentId id = sendRefused(QStringLiteral("Twice is too dear"));
    QVERIFY(!id.isEmpty());
    m_panel->showPost(PostId{QStringLiteral("q")});
    settle();
    QCOMPARE(m_store->draft(m_post)->text, QStringLiteral("Twice is too dear"));
    QVERIFY(resultOf(m_session->outbox().retry(id, twei("0.4"))).ok());
    m_panel->showPost(m_post);
    QVERIFY(field()->toPlainText().isEmpty());
    QVERIFY(m_store->draft(m_post)->isEmpty());
}

void CommentsPanelTest::sentAgainAfterARestartItIsNoDraftAnyMore()
{
    open();
    const IntentId id = sendRefused(QStringLiteral("Twice is too dear"));
    QVERIFY(!id.isEmpty());
    m_panel.reset(); // and with it what it remembers
    open();
    QCOMPARE(field()->toPlainText(), QStringLiteral("Twice is too dear"));
    QVERIFY(resultOf(m_session->outbox().retry(id, twei("0.4"))).ok());
    QTRY_VERIFY(field()->toPlainText().isEmpty());
    QVERIFY(m_store->draft(m_post)->isEmpty());
}

void CommentsPanelTest::handedOverOnceMoreItIsNotListedAsRefused()
{
    open();
    const IntentId id = sendRefused(QStringLiteral("Twice is too dear"));
    QVERIFY(!id.isEmpty());
    m_panel.reset();
    open();
    sendButton()->click();
    QTRY_VERIFY(!intent(id));
    QCOMPARE(m_session->outbox().intents()->size(), 1);
}

void CommentsPanelTest::givesTheTextBackThatWasSentBeforeItWasTakenBack()
{
    open();
    QSignalSpy submitted(m_panel.get(), &CommentsPanel::submitted);
    QSignalSpy failed(m_panel.get(), &CommentsPanel::failed);
    field()->setPlainText(QStringLiteral("Too late"));
    sendButton()->click();
    QTRY_COMPARE(submitted.size(), 1);
    const auto id = submitted.first().first().value<IntentId>();
    passUndoTime();
    QTRY_COMPARE(m_network->performed.size(), 1);
    m_panel->editUnsent(*intent(id));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(field()->toPlainText().isEmpty());
    refuse(0, Problem::Type::InsufficientFunds);
    QTRY_COMPARE(field()->toPlainText(), QStringLiteral("Too late"));
    QVERIFY(part<QLabel>("noticeLabel")->text().contains(QStringLiteral("Your text is back.")));
}

void CommentsPanelTest::givesTheTextBackWhenUndone()
{
    open();
    QSignalSpy submitted(m_panel.get(), &CommentsPanel::submitted);
    field()->setPlainText(QStringLiteral("Second thoughts"));
    sendButton()->click();
    QTRY_COMPARE(submitted.size(), 1);
    QVERIFY(resultOf(m_session->outbox().undo(submitted.first().first().value<IntentId>())).ok());
    QTRY_COMPARE(field()->toPlainText(), QStringLiteral("Second thoughts"));
    QCOMPARE(m_network->performed.size(), 0);
}

void CommentsPanelTest::undoneTextFollowsWhatIsWritten()
{
    open();
    QSignalSpy submitted(m_panel.get(), &CommentsPanel::submitted);
    field()->setPlainText(QStringLiteral("First"));
    sendButton()->click();
    QTRY_COMPARE(submitted.size(), 1);
    field()->setPlainText(QStringLiteral("Second"));
    QVERIFY(resultOf(m_session->outbox().undo(submitted.first().first().value<IntentId>())).ok());
    QTRY_COMPARE(field()->toPlainText(), QStringLiteral("Second\n\nFirst"));
    settle();
    QCOMPARE(m_store->draft(m_post)->text, QStringLiteral("Second\n\nFirst"));
}

void CommentsPanelTest::textUndoneElsewhereFollowsWhatIsWritten()
{
    know({anAccount()});
    const IntentId id =
        submit(CommentAct{m_post, CommentId{QStringLiteral("n")}, QStringLiteral("First"), {}, {}}, "0.4");
    open();
    field()->setPlainText(QStringLiteral("Second"));
    m_panel->showPost(PostId{QStringLiteral("q")}); // leaving saves
    m_panel->showPost(m_post);
    settle();
    field()->setPlainText(QStringLiteral("Second, longer"));
    m_panel->showPost(PostId{QStringLiteral("q")});
    m_panel->showPost(m_post);
    QVERIFY(resultOf(m_session->outbox().undo(id)).ok());
    QTRY_COMPARE(field()->toPlainText(), QStringLiteral("Second, longer\n\nFirst"));
}

void CommentsPanelTest::aDraftStaysAReply()
{
    open();
    select("b");
    QTest::keyClick(list(), Qt::Key_R);
    field()->setPlainText(QStringLiteral("An answer"));
    m_panel->showPost(PostId{QStringLiteral("q")});
    QVERIFY(!part<QLabel>("replyLabel")->isVisible());
    m_panel->showPost(m_post);
    QVERIFY(part<QLabel>("replyLabel")->isVisible());
    sendButton()->click();
    passUndoTime();
    QTRY_COMPARE(m_network->performed.size(), 1);
    QCOMPARE(std::get<CommentAct>(m_network->performed.first().act).parent,
             std::optional(CommentId{QStringLiteral("b")}));
}

void CommentsPanelTest::showsNobodyElsesDraft()
{
    open();
    field()->setPlainText(QStringLiteral("Mine"));
    m_panel->showPost(PostId{QStringLiteral("q")});
    m_panel->showPost(m_post);
    settle();
    know({anAccount(QStringLiteral("other"))});
    QTRY_VERIFY(field()->toPlainText().isEmpty());
    settle();
    know({anAccount()});
    QTRY_COMPARE(field()->toPlainText(), QStringLiteral("Mine"));
}

void CommentsPanelTest::keepsADraftForEachPost()
{
    open();
    field()->setPlainText(QStringLiteral("About p"));
    m_panel->showPost(PostId{QStringLiteral("q")});
    QVERIFY(field()->toPlainText().isEmpty());
    field()->setPlainText(QStringLiteral("About q"));
    m_panel->showPost(m_post);
    QCOMPARE(field()->toPlainText(), QStringLiteral("About p"));
}

void CommentsPanelTest::everythingFocusableHasAName()
{
    open();
    for (const QWidget *widget : m_panel->findChildren<QWidget *>())
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(m_panel.get()))
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
}

void CommentsPanelTest::whatComesMovesNoComment()
{
    open();
    QList<Change> many;
    for (int i = 0; i < 40; ++i)
        many.append(aComment(QStringLiteral("many%1").arg(i), m_post, 10 + i));
    know(many);
    QTRY_VERIFY(rowOf("many39") >= 0);
    QCoreApplication::processEvents();
    QScrollBar *bar = list()->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    QCoreApplication::processEvents();
    const QPersistentModelIndex read = list()->indexAt(QPoint(60, 30));
    QVERIFY(read.isValid());
    const int before = list()->visualRect(read).top();
    // A reply far above, and a comment at the end.
    know({aComment(QStringLiteral("reply"), m_post, 90, QStringLiteral("many1")),
          aComment(QStringLiteral("last"), m_post, 91)});
    QTRY_VERIFY(rowOf("reply") >= 0 && rowOf("last") >= 0);
    QCoreApplication::processEvents();
    QVERIFY(rowOf("reply") < read.row());
    QCOMPARE(list()->visualRect(read).top(), before);
}

FARTHING_TEST(CommentsPanelTest)
#include "test_commentspanel.moc"
