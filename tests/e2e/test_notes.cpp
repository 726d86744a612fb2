// SPDX-License-Identifier: GPL-3.0-or-later
// Highlights and notes, links to comments and muted people in the real window before the real platform,
// across restarts and on a computer that knows nothing yet.

#include "e2e/readerrig.h"
#include "e2e/scene.h"
#include "gui/articleview.h"
#include "gui/notesheet.h"
#include "gui/noteswindow.h"
#include "models/commentlistmodel.h"
#include "models/searchmodel.h"
#include "support/fakenetwork.h"
#include "support/pictures.h"
#include "support/platformwarnings.h"
#include "support/testcase.h"
#include "sync/discussion.h"
#include "sync/mutes.h"
#include "sync/notes.h"
#include "sync/scheduler.h"
#include "sync/search.h"
#include "sync/session.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollBar>

#include <algorithm>

using namespace farthing;

class TestNotes : public TestCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void writesANoteAndFindsIt();
    void walksOverNotesWithTheKeyboardInTheList();
    void isThereAtTheNextStart();
    void opensAComment();
    void saysThatACommentIsNotHere();
    void opensALinkOnAComputerThatKnowsNothing();
    void mutesSomebodyUntilTheNextStartToo();
    void cleanupTestCase();

private:
    ArticleView *article() { return m_rig.find<ArticleView>("articleView"); }
    NoteSheet *sheet() { return m_rig.find<NoteSheet>("noteSheet"); }
    QListView *comments() { return m_rig.find<QListView>("commentList"); }
    bool isSaid(const QString &words)
    {
        const auto labels = m_rig.window().findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    /// The last comment of the post.
    Comment aComment()
    {
        const auto rows = m_rig.session().discussion().comments(m_rig.post(kirkenes)->id);
        return rows->last().comment;
    }
    CommentId shownComment()
    {
        return comments()->currentIndex().data(CommentListModel::IdRole).value<CommentId>();
    }
    bool waitForComments()
    {
        return QTest::qWaitFor(
            [&] {
                const auto post = m_rig.post(kirkenes);
                const auto rows = post ? m_rig.session().discussion().comments(post->id)
                                       : Result<QList<CommentRow>>(QList<CommentRow>());
                return rows && !rows->isEmpty();
            },
            patience);
    }

    ReaderRig m_rig;
    std::unique_ptr<WithoutPlatformWarnings> m_quiet;
    Permalink m_link; ///< to a comment of the post
};

void TestNotes::initTestCase()
{
    m_quiet = std::make_unique<WithoutPlatformWarnings>();
    QVERIFY(m_rig.startPlatform(13, QStringLiteral("10")));
    QVERIFY(m_rig.startReader());
    m_rig.window().resize(1280, 800);
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.post(kirkenes), patience);
    QVERIFY(waitForComments());
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.session().search().isComplete(), patience);
}

void TestNotes::cleanupTestCase()
{
    m_rig.stopReader();
    m_quiet.reset();
}

void TestNotes::writesANoteAndFindsIt()
{
    QVERIFY(m_rig.open(kirkenes));
    QTextCursor cursor = article()->firstInView();
    cursor.movePosition(QTextCursor::End);
    cursor.movePosition(QTextCursor::StartOfBlock);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    article()->setTextCursor(cursor);
    article()->setFocus();
    QTest::keyClick(article(), Qt::Key_H, Qt::ShiftModifier);
    auto *field = sheet()->findChild<QPlainTextEdit *>();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("marmalade?"));
    QTRY_COMPARE(m_rig.session().notes().of(m_rig.post(kirkenes)->id)->value(0).text,
                 QStringLiteral("marmalade?"));
    takePicture(m_rig.window(), QStringLiteral("notes-window"));
    // From another article, by what was written.
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(m_rig.open(QStringLiteral("lighthouse")));
    QVERIFY(!sheet()->isVisible());
    auto *search = m_rig.find<QLineEdit>("searchField");
    QTest::keyClick(&m_rig.window(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("in:notes marmal"));
    auto *hits = m_rig.find<QListView>("hitList");
    QTRY_VERIFY_WITH_TIMEOUT(hits->model()
                                 ->index(0, 0)
                                 .data(Qt::AccessibleTextRole)
                                 .toString()
                                 .contains(QStringLiteral("Your note")),
                             patience);
    takePicture(m_rig.window(), QStringLiteral("notes-found"));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(m_rig.window().windowTitle().contains(kirkenes));
    QTRY_VERIFY(sheet()->isVisible());
    QCOMPARE(sheet()->note()->text, QStringLiteral("marmalade?"));
    QVERIFY(article()->verticalScrollBar()->value() > 0);
    QTest::keyClick(search, Qt::Key_Escape);
}

void TestNotes::walksOverNotesWithTheKeyboardInTheList()
{
    Notes &notes = m_rig.session().notes();
    Note other = notes.make(m_rig.post(QStringLiteral("lighthouse"))->id, QString(),
                            QStringLiteral("a lighthouse"), {});
    other.text = QStringLiteral("marmalade, too");
    QVERIFY(resultOf(notes.keep(other)).ok());
    auto *search = m_rig.find<QLineEdit>("searchField");
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("in:notes marmal"));
    auto *hits = m_rig.find<QListView>("hitList");
    QTRY_COMPARE_WITH_TIMEOUT(hits->model()->rowCount(), 2, patience);
    QTest::keyClick(search, Qt::Key_Down);
    QTRY_VERIFY(hits->hasFocus());
    // One of the two has to open its article.
    for (const Qt::Key key : {Qt::Key_J, Qt::Key_K}) {
        QTest::keyClick(hits, key);
        const bool isOther = !m_rig.window().windowTitle().contains(kirkenes);
        const QString text = isOther ? other.text : QStringLiteral("marmalade?");
        QTRY_COMPARE(sheet()->note().value_or(Note()).text, text);
        QCoreApplication::processEvents();
        QVERIFY(hits->hasFocus());
        QCOMPARE(sheet()->findChild<QPlainTextEdit *>()->toPlainText(), text);
    }
    QTest::keyClick(hits, Qt::Key_Escape);
    QVERIFY(resultOf(notes.remove(other.id)).ok());
}

void TestNotes::isThereAtTheNextStart()
{
    m_rig.stopReader();
    QVERIFY(m_rig.startReader());
    QVERIFY(m_rig.open(QStringLiteral("lighthouse")));
    QTest::keyClick(&m_rig.window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto *window = m_rig.window().findChild<NotesWindow *>();
    QVERIFY(window && QTest::qWaitForWindowActive(window));
    auto *list = window->findChild<QListView *>(QStringLiteral("noteList"));
    QTRY_COMPARE(list->model()->rowCount(), 1);
    takePicture(*window, QStringLiteral("notes-list"));
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(m_rig.window().windowTitle().contains(kirkenes));
    QTRY_VERIFY(sheet()->isVisible());
    QCOMPARE(sheet()->note()->text, QStringLiteral("marmalade?"));
    window->close();
}

void TestNotes::opensAComment()
{
    m_link = {m_rig.post(kirkenes)->id, aComment().id};
    QVERIFY(m_rig.open(QStringLiteral("lighthouse")));
    emit article()->linkOpened(QStringLiteral("this comment"), m_link.toString());
    QTRY_VERIFY(m_rig.window().windowTitle().contains(kirkenes));
    QTRY_COMPARE(shownComment(), *m_link.comment);
}

void TestNotes::saysThatACommentIsNotHere()
{
    Permalink link = m_link;
    link.comment = CommentId{QStringLiteral("no-such-comment")};
    emit article()->linkOpened(QStringLiteral("words"), link.toString());
    QTRY_VERIFY(isSaid(QStringLiteral("This comment is not on this computer yet")));
    link.post = PostId{QStringLiteral("no-such-post")};
    const QString before = m_rig.window().windowTitle();
    emit article()->linkOpened(QStringLiteral("words"), link.toString());
    QTRY_VERIFY(isSaid(QStringLiteral("What this link leads to is not on this computer yet")));
    QCOMPARE(m_rig.window().windowTitle(), before);
}

/// Both the post and the comment come with the first refresh.
void TestNotes::opensALinkOnAComputerThatKnowsNothing()
{
    m_rig.stopReader();
    m_rig.forgetProfile();
    m_rig.openAtStart(m_link);
    QVERIFY(m_rig.startReader());
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.window().windowTitle().contains(kirkenes), patience);
    QTRY_COMPARE_WITH_TIMEOUT(shownComment(), *m_link.comment, patience);
}

void TestNotes::mutesSomebodyUntilTheNextStartToo()
{
    QVERIFY(waitForComments());
    const Person person = aComment().author;
    m_rig.session().mutes().mute(person.id, person.name);
    const auto muted = [&] {
        int count = 0;
        for (int row = 0; row < comments()->model()->rowCount(); ++row)
            count += comments()
                             ->model()
                             ->index(row, 0)
                             .data(Qt::DisplayRole)
                             .toString()
                             .startsWith(QStringLiteral("Muted: "))
                         ? 1
                         : 0;
        return count;
    };
    QTRY_VERIFY(muted() > 0);
    QTRY_VERIFY(isSaid(QStringLiteral("Their posts stay in the lists")));
    takePicture(m_rig.window(), QStringLiteral("notes-muted"));
    m_rig.stopReader();
    QVERIFY(m_rig.startReader());
    QVERIFY(m_rig.open(kirkenes));
    QTRY_VERIFY(muted() > 0);
}

FARTHING_TEST(TestNotes)
#include "test_notes.moc"
