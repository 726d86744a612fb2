// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/muting.h"

#include "gui/actions.h"
#include "gui/articlepane.h"
#include "gui/articleview.h"
#include "gui/commentdelegate.h"
#include "gui/commentlinks.h"
#include "gui/commentspanel.h"
#include "gui/messagebar.h"
#include "gui/mutedpeopledialog.h"
#include "gui/rowbuttonsview.h"
#include "support/pictures.h"
#include "support/platformwarnings.h"
#include "support/readerfixture.h"
#include "sync/mutes.h"
#include "sync/notes.h"
#include "sync/outbox.h"

#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace farthing;

/// What the menu of a comment offers beside reactions: muting, quoting, links.
class MutingTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void mutesFromTheMenuOfAComment();
    void showsOneCommentAllTheSame();
    void showsWhatIsHiddenBeforeItIsJudged();
    void aNameIsNoMarkup();
    void takesBackByTheLineAndByTheList();
    void mutesTheAuthorOfAnArticle();
    void offersNothingForOnesOwn();
    void quotesInAnAnswer();
    void quotesSoMuchAndNoMore();
    void showsANoteBelowItsComment();
    void copiesALink();
    void opensLinksOfAComment();
    void findsLinks();

private:
    RowButtonsView *list() { return m_panel->findChild<RowButtonsView *>(QStringLiteral("commentList")); }
    QPlainTextEdit *field() { return m_panel->findChild<QPlainTextEdit *>(QStringLiteral("commentEdit")); }
    QModelIndex at(const char *id)
    {
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            const QModelIndex index = list()->model()->index(row, 0);
            if (index.data(CommentListModel::IdRole).value<CommentId>().value == QLatin1StringView(id))
                return index;
        }
        return {};
    }
    QString said(const char *id) { return at(id).data(Qt::AccessibleTextRole).toString(); }
    bool isMuted(const char *id)
    {
        return at(id).data(CommentListModel::EntryRole).value<CommentEntry>().muted;
    }
    /// Triggers an entry of a comment's menu; false where it is not offered.
    bool choose(const char *id, const char *action)
    {
        emit list()->menuRequested(at(id), m_window->mapToGlobal(QPoint(10, 10)));
        const auto menus = m_panel->findChildren<QMenu *>(QStringLiteral("commentMenu"));
        QAction *found = menus.last()->findChild<QAction *>(QLatin1StringView(action));
        if (found)
            found->trigger();
        const bool offered = found;
        const QPointer<QMenu> menu = menus.last();
        menu->setObjectName({});
        menu->close();
        // Offscreen, a menu that goes leaves no window active.
        (void)QTest::qWaitFor([&menu] { return !menu; });
        m_window->activateWindow();
        (void)QTest::qWaitForWindowActive(m_window.get());
        return offered;
    }
    MutedPeopleDialog *people()
    {
        m_actions->mutedPeople->trigger();
        return m_window->findChild<MutedPeopleDialog *>();
    }

    std::unique_ptr<WithoutPlatformWarnings> m_quiet;
    Theme m_theme;
    std::unique_ptr<QWidget> m_window;
    Actions *m_actions = nullptr;
    ArticlePane *m_pane = nullptr;
    CommentsPanel *m_panel = nullptr;
    MessageBar *m_line = nullptr;
};

void MutingTest::init()
{
    ReaderFixture::init();
    m_quiet = std::make_unique<WithoutPlatformWarnings>();
    Comment own = aComment(QStringLiteral("own"), m_post, 4);
    own.author = {AccountId{QStringLiteral("me")}, QStringLiteral("Me"), std::nullopt};
    Comment other = aComment(QStringLiteral("a1"), m_post, 2, QStringLiteral("a"));
    other.author = {AccountId{QStringLiteral("eve")}, QStringLiteral("Eve"), std::nullopt};
    know({anAccount(), Rulebook(), aPost(m_post.value), aComment(QStringLiteral("a"), m_post, 1), other,
          aComment(QStringLiteral("b"), m_post, 3), own});
    m_theme.choose(Theme::Kind::Light);
    m_theme.applyTo(*qApp);
    m_window = std::make_unique<QWidget>();
    m_actions = new Actions(m_theme, m_window.get());
    m_pane = new ArticlePane(*m_session, m_format, m_theme, m_window.get());
    m_pane->setGeometry(0, 40, 500, 560);
    m_panel = new CommentsPanel(*m_session, m_format, m_theme, m_window.get());
    m_panel->setGeometry(500, 0, 400, 600);
    m_line = new MessageBar(m_theme, m_window.get());
    m_line->setGeometry(0, 0, 500, 40);
    new Muting(*m_session, *m_actions, *m_pane, *m_line, m_window.get());
    m_window->resize(900, 600);
    m_pane->open(m_post);
    m_panel->showPost(m_post);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_COMPARE(list()->model()->rowCount(), 4);
    settle();
}

void MutingTest::cleanup()
{
    m_window.reset();
    ReaderFixture::cleanup();
    m_quiet.reset();
}

void MutingTest::mutesFromTheMenuOfAComment()
{
    const int before = list()->visualRect(at("a")).height();
    QVERIFY(choose("a", "muteAction"));
    QTRY_VERIFY(isMuted("a"));
    QVERIFY(isMuted("b")); // the same person
    QVERIFY(!isMuted("a1"));
    QVERIFY(!isMuted("own"));
    QCOMPARE(list()->model()->rowCount(), 4); // replies stay
    QVERIFY(said("a").contains(QStringLiteral("Muted: ")) && said("a").contains(QStringLiteral("Ben")));
    QVERIFY(!said("a").contains(QStringLiteral("Words of a")));
    QTRY_VERIFY(list()->visualRect(at("a")).height() < before);
    takePicture(*m_window, QStringLiteral("muted"));
}

void MutingTest::showsOneCommentAllTheSame()
{
    m_session->mutes().mute(AccountId{QStringLiteral("ben")}, QStringLiteral("Ben"));
    QTRY_VERIFY(isMuted("a"));
    // By mouse.
    QStyleOptionViewItem option;
    option.initFrom(list());
    option.widget = list();
    option.rect = list()->visualRect(at("a"));
    const auto *delegate = static_cast<const CommentDelegate *>(list()->itemDelegate());
    const QRect area = delegate->areaOf(option, at("a"), ShowButton);
    QVERIFY(!area.isEmpty());
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, area.center());
    QTRY_VERIFY(!isMuted("a"));
    QVERIFY(said("a").contains(QStringLiteral("Words of a")));
    QVERIFY(isMuted("b"));
    // By keyboard.
    list()->setFocus();
    list()->setCurrentIndex(at("b"));
    QTest::keyClick(list(), Qt::Key_Right);
    QTRY_VERIFY(!isMuted("b"));
    // As long as the post is open.
    m_panel->showPost({});
    m_panel->showPost(m_post);
    QTRY_VERIFY(isMuted("a"));
}

void MutingTest::showsWhatIsHiddenBeforeItIsJudged()
{
    m_session->mutes().mute(AccountId{QStringLiteral("ben")}, QStringLiteral("Ben"));
    QTRY_VERIFY(isMuted("b"));
    QVERIFY(!choose("b", "quoteAction"));
    QVERIFY(!choose("b", "noteAction"));
    list()->setFocus();
    list()->setCurrentIndex(at("b"));
    QTest::keyClick(list(), Qt::Key_L);
    QTRY_VERIFY(!isMuted("b"));
    settle();
    QVERIFY(m_session->outbox().intents()->isEmpty());
    QTest::keyClick(list(), Qt::Key_L);
    QTRY_COMPARE(m_network->performed.size(), 1);
}

void MutingTest::aNameIsNoMarkup()
{
    Comment odd = aComment(QStringLiteral("odd"), m_post, 9);
    odd.author = {AccountId{QStringLiteral("odd")}, QStringLiteral("**M** [x](http://e.example) & <b>"), {}};
    know({odd});
    QTRY_VERIFY(at("odd").isValid());
    QVERIFY(choose("odd", "muteAction"));
    QTRY_VERIFY(isMuted("odd"));
    QVERIFY(said("odd").contains(QStringLiteral("**M** [x](http://e.example) & <b>")));
    MutedPeopleDialog *dialog = people();
    QCOMPARE(dialog->findChild<QListWidget *>()->item(0)->text(),
             QStringLiteral("**M** [x](http://e.example) & <b>"));
}

void MutingTest::takesBackByTheLineAndByTheList()
{
    QVERIFY(choose("a", "muteAction"));
    QTRY_VERIFY(m_line->isVisible());
    const QString said = m_line->findChild<QLabel *>(QStringLiteral("text"))->text();
    QVERIFY2(said.contains(QStringLiteral("Their posts stay in the lists")), qPrintable(said));
    m_line->findChild<QPushButton *>(QStringLiteral("actionButton"))->click();
    QTRY_VERIFY(!isMuted("a"));
    QVERIFY(choose("b", "muteAction"));
    QTRY_VERIFY(isMuted("a"));
    MutedPeopleDialog *dialog = people();
    QVERIFY(dialog);
    auto *names = dialog->findChild<QListWidget *>();
    QCOMPARE(names->count(), 1);
    QCOMPARE(names->item(0)->text(), QStringLiteral("Ben"));
    dialog->findChild<QPushButton *>(QStringLiteral("unmuteButton"))->click();
    QTRY_VERIFY(!isMuted("a"));
    QTRY_COMPARE(names->count(), 0);
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("unmuteButton"))->isEnabled());
}

void MutingTest::mutesTheAuthorOfAnArticle()
{
    QMenu menu;
    emit m_pane->view().menuOpened(&menu);
    auto *mute = menu.findChild<QAction *>(QStringLiteral("muteAuthorAction"));
    QVERIFY(mute);
    QCOMPARE(mute->text(), QStringLiteral("Mute Ada"));
    mute->trigger();
    QTRY_VERIFY(m_session->mutes().isMuted(AccountId{QStringLiteral("ada")}));
    QMenu again;
    emit m_pane->view().menuOpened(&again);
    QCOMPARE(again.findChild<QAction *>(QStringLiteral("muteAuthorAction"))->text(),
             QStringLiteral("Show comments of Ada again"));
}

void MutingTest::offersNothingForOnesOwn()
{
    QVERIFY(!choose("own", "muteAction"));
    QVERIFY(choose("own", "copyCommentLinkAction"));
}

void MutingTest::quotesInAnAnswer()
{
    QVERIFY(choose("a", "quoteAction"));
    QCOMPARE(field()->toPlainText(), QStringLiteral("> Words of a\n\n"));
    QVERIFY(field()->textCursor().atEnd());
    QVERIFY(
        m_panel->findChild<QLabel *>(QStringLiteral("replyLabel"))->text().contains(QStringLiteral("Ben")));
    QTest::keyClicks(field(), QStringLiteral("Indeed."));
    // Another one comes after what is written.
    QVERIFY(choose("b", "quoteAction"));
    QCOMPARE(field()->toPlainText(), QStringLiteral("> Words of a\n\nIndeed.\n\n> Words of b\n\n"));
}

void MutingTest::quotesSoMuchAndNoMore()
{
    QCOMPARE(quotation(QStringLiteral("One\n\n\nTwo\n")), QStringLiteral("> One\n>\n> Two\n"));
    QCOMPARE(quotation(QStringLiteral("> earlier\n\nNew")), QStringLiteral("> New\n"));
    QCOMPARE(quotation(QStringLiteral("> all of it")), QString());
    const QString much = quotation(QString(100'000, QLatin1Char('x')));
    QVERIFY(much.size() < 420 && much.endsWith(QStringLiteral("…\n")));
    const QString lines = quotation(QStringLiteral("line\n").repeated(1000));
    QCOMPARE(lines.count(QLatin1Char('\n')), 8);
    const QString pair = quotation(QString(399, QLatin1Char('x')) + QStringLiteral("😀😀"));
    QVERIFY(!pair.contains(QChar(0xd83d)) || pair.contains(QStringLiteral("😀")));
}

void MutingTest::showsANoteBelowItsComment()
{
    QSignalSpy asked(m_panel, &CommentsPanel::noteRequested);
    QVERIFY(choose("a", "noteAction"));
    QCOMPARE(asked.size(), 1);
    const int before = list()->visualRect(at("a")).height();
    Note note = m_session->notes().make(m_post, QStringLiteral("T"), QStringLiteral("Words of a"), {});
    note.comment = CommentId{QStringLiteral("a")};
    note.text = QStringLiteral("Ask him");
    QVERIFY(resultOf(m_session->notes().keep(note)).ok());
    QTRY_VERIFY(said("a").contains(QStringLiteral("Your note: Ask him")));
    QVERIFY(!said("b").contains(QStringLiteral("Your note")));
    QTRY_VERIFY(list()->visualRect(at("a")).height() > before);
    takePicture(*m_window, QStringLiteral("commentnote"));
    QVERIFY(resultOf(m_session->notes().remove(note.id)).ok());
    QTRY_VERIFY(!said("a").contains(QStringLiteral("Your note")));
}

void MutingTest::copiesALink()
{
    QVERIFY(choose("a1", "copyCommentLinkAction"));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("farthing://post/p/comment/a1"));
}

void MutingTest::opensLinksOfAComment()
{
    Comment linking = aComment(QStringLiteral("l"), m_post, 9);
    linking.body = QStringLiteral("See farthing://post/p/comment/a1 for more.");
    know({linking});
    QTRY_VERIFY(at("l").isValid());
    QSignalSpy opened(m_panel, &CommentsPanel::linkOpened);
    QVERIFY(choose("l", "openLinkAction"));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(1).toString(), QStringLiteral("farthing://post/p/comment/a1"));
    QVERIFY(!choose("a", "openLinkAction"));
}

void MutingTest::findsLinks()
{
    const QList<CommentLink> links = linksIn(
        QStringLiteral("[**bold** words](https://a.example) and https://b.example, [x](javascript:1)\n\n"
                       "> quoted https://c.example\n\n* https://a.example"),
        5);
    QStringList targets;
    for (const CommentLink &link : links)
        targets.append(link.target);
    QCOMPARE(targets, (QStringList{QStringLiteral("https://a.example"), QStringLiteral("https://b.example"),
                                   QStringLiteral("https://c.example")}));
    QCOMPARE(links.first().words, QStringLiteral("bold words"));
    QCOMPARE(linksIn(QStringLiteral("https://a.example https://b.example"), 1).size(), 1);
}

FARTHING_TEST(MutingTest)
#include "test_muting.moc"
