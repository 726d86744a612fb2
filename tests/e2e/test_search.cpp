// SPDX-License-Identifier: GPL-3.0-or-later
// Looking for something, by mouse and by keyboard, in the real window before the real platform: hits of every
// kind, where they lead, what is marked, and what is said where nothing is found.

#include "e2e/readerrig.h"
#include "e2e/scene.h"
#include "gui/searchpanel.h"
#include "models/searchmodel.h"
#include "support/platformwarnings.h"
#include "support/testcase.h"
#include "sync/discussion.h"
#include "sync/scheduler.h"
#include "sync/search.h"
#include "sync/session.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTextBrowser>

#include <algorithm>

using namespace farthing;

class TestSearch : public TestCase
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
    void findsAnArticle_data() { withMouseAndKeyboard(); }
    void findsAnArticle();
    void leadsToAComment_data() { withMouseAndKeyboard(); }
    void leadsToAComment();
    void findsADraft_data() { withMouseAndKeyboard(); }
    void findsADraft();
    void saysWhatIsWrong();
    void saysThatNothingIsFound();
    void leavesTheWayItCame_data() { withMouseAndKeyboard(); }
    void leavesTheWayItCame();
    void walksFromHitToHit();
    void walksOverCommentsWithTheKeyboardInTheList();
    void saysThatAPostIsNotHere_data() { withMouseAndKeyboard(); }
    void saysThatAPostIsNotHere();
    void isThereAtTheNextStart();

private:
    QLineEdit *field() { return m_rig.find<QLineEdit>("searchField"); }
    QListView *hits() { return m_rig.find<QListView>("hitList"); }
    SearchModel *model() { return qobject_cast<SearchModel *>(hits()->model()); }
    /// Types into the field as a person does, letter by letter.
    void type(const QString &text, bool mouse)
    {
        if (mouse)
            QTest::mouseClick(field(), Qt::LeftButton);
        else
            QTest::keyClick(&m_rig.window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(field()->hasFocus());
        field()->selectAll();
        QTest::keyClicks(field(), text);
        if (text.isEmpty())
            QTest::keyClick(field(), Qt::Key_Delete);
    }
    bool comesFirst(const QString &text)
    {
        return QTest::qWaitFor(
            [&] {
                return model()->rowCount() > 0 && model()->state() == SearchModel::State::Found &&
                       model()->index(0).data(Qt::AccessibleTextRole).toString().contains(text);
            },
            patience);
    }
    void openFirst(bool mouse)
    {
        if (mouse)
            QTest::mouseClick(hits()->viewport(), Qt::LeftButton, {},
                              hits()->visualRect(model()->index(0)).center());
        else
            QTest::keyClick(field(), Qt::Key_Return);
    }
    bool isSaid(const QString &words)
    {
        const auto labels = m_rig.window().findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    void picture(const char *name)
    {
        const QString folder = qEnvironmentVariable("FARTHING_PICTURES");
        if (!folder.isEmpty())
            m_rig.window().grab().save(
                QStringLiteral("%1/search-%2.png").arg(folder, QLatin1StringView(name)));
    }

    ReaderRig m_rig;
    std::unique_ptr<WithoutPlatformWarnings> m_quiet;
};

void TestSearch::initTestCase()
{
    const WithoutPlatformWarnings quiet;
    QVERIFY(m_rig.startPlatform(13, QStringLiteral("10")));
    QVERIFY(m_rig.startReader());
    m_rig.window().resize(1280, 800);
    QVERIFY(QTest::qWaitForWindowExposed(&m_rig.window()));
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.window().hasContent(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.post(QStringLiteral("Kirkenes")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.session().search().isComplete(), patience);
}

void TestSearch::findsAnArticle()
{
    QFETCH(bool, mouse);
    type(QStringLiteral("lighthou"), mouse);
    QVERIFY(comesFirst(QStringLiteral("lighthouse")));
    QVERIFY(m_rig.find<QTabBar>("postTabs")->isHidden());
    QVERIFY(m_rig.find<QLabel>("searchState")->text().contains(QStringLiteral("the best first")));
    openFirst(mouse);
    const QString title = model()->index(0).data(SearchModel::TitleRole).toString();
    QTRY_VERIFY(m_rig.window().windowTitle().startsWith(title));
    // What was looked for is marked in the article.
    auto *article = m_rig.find<QTextBrowser>("articleView");
    QTRY_VERIFY(!article->extraSelections().isEmpty());
    for (const QTextEdit::ExtraSelection &mark : article->extraSelections())
        QVERIFY(mark.cursor.selectedText().startsWith(QStringLiteral("lighthou"), Qt::CaseInsensitive));
    picture("article");
    type({}, mouse);
    QTRY_VERIFY(!m_rig.find<QTabBar>("postTabs")->isHidden());
    QTRY_VERIFY(article->extraSelections().isEmpty());
}

void TestSearch::leadsToAComment()
{
    QFETCH(bool, mouse);
    const auto post = m_rig.post(QStringLiteral("Kirkenes"));
    const Result<QList<CommentRow>> comments = m_rig.session().discussion().comments(post->id);
    QVERIFY(comments.ok() && !comments->isEmpty());
    const Comment comment = comments->last().comment;
    // Its first words, as they stand there.
    const QString words = comment.body->section(QLatin1Char(' '), 0, 2);
    type(QStringLiteral("in:comments \"%1\"").arg(words), mouse);
    QVERIFY(comesFirst(words));
    openFirst(mouse);
    QTRY_VERIFY(m_rig.window().windowTitle().contains(QStringLiteral("Kirkenes")));
    auto *list = m_rig.find<QAbstractItemView>("commentList");
    QTRY_VERIFY(list->currentIndex().data(Qt::AccessibleTextRole).toString().contains(comment.author.name));
    picture("comment");
    type({}, mouse);
}

void TestSearch::findsADraft()
{
    QFETCH(bool, mouse);
    const QString word = mouse ? QStringLiteral("marmalade") : QStringLiteral("tangerine");
    QVERIFY(m_rig.open(QStringLiteral("Kirkenes")));
    // Written where a comment is written; it is kept after a pause.
    auto *composer = m_rig.find<QWidget>("commentEdit");
    QVERIFY(composer);
    composer->setFocus();
    QTest::keyClick(composer, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(composer, word + QStringLiteral(" is not said"));
    type(QStringLiteral("in:drafts ") + word, mouse);
    QVERIFY(comesFirst(word));
    QVERIFY(comesFirst(QStringLiteral("Draft of a comment")));
    picture("draft");
    openFirst(mouse);
    QTRY_VERIFY(composer->hasFocus());
    type({}, mouse);
}

void TestSearch::saysWhatIsWrong()
{
    type(QStringLiteral("before:tomorrow ferry"), false);
    QTRY_VERIFY(m_rig.find<QLabel>("searchText")->text().contains(QStringLiteral("before: takes a day")));
    QVERIFY(m_rig.find<QLabel>("searchTitle")->isVisible());
    picture("wrong");
    type({}, false);
}

void TestSearch::saysThatNothingIsFound()
{
    type(QStringLiteral("xyzzyplugh"), false);
    QTRY_COMPARE(m_rig.find<QLabel>("searchTitle")->text(), QStringLiteral("Nothing found"));
    QVERIFY(m_rig.find<QLabel>("searchTitle")->isVisible());
    picture("nothing");
    type({}, false);
}

void TestSearch::leavesTheWayItCame()
{
    QFETCH(bool, mouse);
    type(QStringLiteral("the"), mouse);
    QVERIFY(comesFirst(QString()));
    picture("list");
    if (mouse) {
        const auto buttons = field()->findChildren<QAbstractButton *>();
        QVERIFY(!buttons.isEmpty());
        QTest::mouseClick(buttons.first(), Qt::LeftButton);
    } else {
        QTest::keyClick(field(), Qt::Key_Down);
        QTRY_VERIFY(hits()->hasFocus());
        QTest::keyClick(hits(), Qt::Key_Escape);
    }
    QTRY_VERIFY(!m_rig.find<QTabBar>("postTabs")->isHidden());
    QVERIFY(field()->text().isEmpty());
    if (!mouse)
        QTRY_VERIFY(m_rig.find<QListView>("postList")->hasFocus());
}

void TestSearch::walksFromHitToHit()
{
    type(QStringLiteral("in:articles the"), false);
    QVERIFY(comesFirst(QString()));
    QTRY_VERIFY(model()->rowCount() > 2);
    QTest::keyClick(field(), Qt::Key_Down);
    QTRY_VERIFY(hits()->hasFocus());
    QTest::keyClick(hits(), Qt::Key_J);
    QTRY_VERIFY(
        m_rig.window().windowTitle().startsWith(model()->index(1).data(SearchModel::TitleRole).toString()));
    QTest::keyClick(hits(), Qt::Key_K);
    QTRY_VERIFY(
        m_rig.window().windowTitle().startsWith(model()->index(0).data(SearchModel::TitleRole).toString()));
    QTest::keyClick(hits(), Qt::Key_Escape);
}

void TestSearch::walksOverCommentsWithTheKeyboardInTheList()
{
    type(QStringLiteral("in:comments the"), false);
    QVERIFY(comesFirst(QString()));
    QTRY_VERIFY(model()->rowCount() > 2);
    QTest::keyClick(field(), Qt::Key_Down);
    QTRY_VERIFY(hits()->hasFocus());
    for (const int row : {1, 2}) {
        QTest::keyClick(hits(), Qt::Key_J);
        QTRY_COMPARE(hits()->currentIndex().row(), row);
        QCoreApplication::processEvents();
        QVERIFY(hits()->hasFocus());
    }
    QTest::keyClick(hits(), Qt::Key_Return);
    QTRY_VERIFY(m_rig.find<QAbstractItemView>("commentList")->hasFocus());
    type({}, false);
}

void TestSearch::saysThatAPostIsNotHere()
{
    QFETCH(bool, mouse);
    QVERIFY(m_rig.open(QStringLiteral("Kirkenes")));
    const QString before = m_rig.window().windowTitle();
    m_rig.session().discussion().saveDraft(PostId{QStringLiteral("elsewhere")},
                                           {QStringLiteral("quincunx"), {}});
    type(QStringLiteral("in:drafts quincunx"), mouse);
    QVERIFY(comesFirst(QStringLiteral("quincunx")));
    openFirst(mouse);
    QTRY_VERIFY(isSaid(QStringLiteral("not on this computer")));
    QCOMPARE(m_rig.window().windowTitle(), before);
    QVERIFY(!m_rig.find<QWidget>("commentEdit")->hasFocus());
    type({}, mouse);
}

void TestSearch::isThereAtTheNextStart()
{
    m_rig.stopReader();
    QVERIFY(m_rig.startReader());
    QVERIFY(QTest::qWaitForWindowExposed(&m_rig.window()));
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.window().hasContent(), patience);
    type(QStringLiteral("lighthou"), false);
    QVERIFY(comesFirst(QStringLiteral("lighthouse")));
}

FARTHING_TEST(TestSearch)
#include "test_search.moc"
