// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/notesheet.h"

#include "gui/actions.h"
#include "gui/articlenotes.h"
#include "gui/articlepane.h"
#include "gui/articleview.h"
#include "gui/messagebar.h"
#include "gui/notemarks.h"
#include "support/laidout.h"
#include "support/readerfixture.h"
#include "sync/notes.h"

#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>

using namespace farthing;

/// The sheet of one note: how much it holds, who has the keyboard, what closes it.
class NoteSheetTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void holdsSoMuchAndNoMore();
    void marksSoMuchAndNoMore();
    void leavesTheKeyboardToWhoHasIt();
    void opensWhatHasNoArticleHere();
    void closesWhatIsRemovedElsewhere();
    void takingBackAHighlightClosesNoOtherNote();
    void aNoteToACommentIsItsWords();
    void staysGoneWhileOthersAreWritten();

private:
    static Post article(int revision = 1, const QString &third = {})
    {
        Post post = aPost(QStringLiteral("p"), 1, revision);
        QString body;
        for (int i = 0; i < 60; ++i)
            body +=
                i == 3 && !third.isNull()
                    ? third + QStringLiteral("\n\n")
                    : QStringLiteral("Paragraph %1 tells of boat %2 and of %3 matters of the harbour.\n\n")
                          .arg(QString::number(i), QString::number(i * 3), QString::number(i * 7));
        post.body = body;
        if (revision > 1)
            post.editedAt = noon(90);
        return post;
    }
    ArticleView &view() { return m_pane->view(); }
    void select(const QString &words)
    {
        const QTextCursor found = view().document()->find(words);
        QVERIFY2(!found.isNull(), qPrintable(words));
        view().setTextCursor(found);
    }
    QList<Note> kept() { return m_session->notes().of(m_pane->current()).value(); }
    void highlight(const QString &words)
    {
        select(words);
        const auto before = kept().size();
        QTest::keyClick(&view(), Qt::Key_H);
        QTRY_COMPARE(kept().size(), before + 1);
        QTRY_COMPARE(m_notes->marks().marks().size() + m_notes->marks().gone().size(), before + 1);
    }
    NoteSheet *sheet() { return m_pane->findChild<NoteSheet *>(); }
    QPlainTextEdit *field() { return sheet()->findChild<QPlainTextEdit *>(); }
    MessageBar *line() { return m_pane->findChild<MessageBar *>(QStringLiteral("noteLine")); }
    QPushButton *button(QWidget *in, const char *name)
    {
        return in->findChild<QPushButton *>(QLatin1StringView(name));
    }

    Theme m_theme;
    std::unique_ptr<QWidget> m_window;
    Actions *m_actions = nullptr;
    ArticlePane *m_pane = nullptr;
    ArticleNotes *m_notes = nullptr;
};

void NoteSheetTest::init()
{
    ReaderFixture::init();
    know({anAccount(), Rulebook(), article(), aPost(QStringLiteral("q"), 2)});
    m_window = std::make_unique<QWidget>();
    m_theme.choose(Theme::Kind::Light);
    m_theme.applyTo(*qApp);
    m_actions = new Actions(m_theme, m_window.get());
    m_pane = new ArticlePane(*m_session, m_format, m_theme, m_window.get());
    m_pane->resize(760, 620);
    m_notes = new ArticleNotes({*m_session, m_format, m_theme, *m_actions, *m_pane}, m_window.get());
    connect(m_notes, &ArticleNotes::postRequested, m_pane, &ArticlePane::open);
    m_window->resize(760, 620);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_pane->open(m_post);
    m_actions->setArticleOpen(true);
    view().setFocus();
    QTRY_VERIFY(isLaidOut(view()));
    settle();
}

void NoteSheetTest::cleanup()
{
    m_window.reset();
    ReaderFixture::cleanup();
}

void NoteSheetTest::holdsSoMuchAndNoMore()
{
    QSignalSpy failed(m_notes, &ArticleNotes::failed);
    select(QStringLiteral("boat 6"));
    QTest::keyClick(&view(), Qt::Key_H, Qt::ShiftModifier);
    QTRY_VERIFY(field()->hasFocus());
    QTest::keyClicks(field(), QStringLiteral("end"));
    field()->moveCursor(QTextCursor::Start);
    QGuiApplication::clipboard()->setText(QStringLiteral("harbour ").repeated(4'000));
    field()->paste();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(field()->toPlainText().size(), qsizetype(Note::mostWritten));
    QVERIFY(field()->toPlainText().endsWith(QStringLiteral("end"))); // what stood there stays
    QTRY_COMPARE(kept().value(0).text.size(), qsizetype(Note::mostWritten));
    field()->undo();
    QCOMPARE(field()->toPlainText(), QStringLiteral("end"));
    // Half a character is none.
    field()->setPlainText(QString(Note::mostWritten - 2, QLatin1Char('x')));
    field()->moveCursor(QTextCursor::End);
    field()->insertPlainText(QStringLiteral("a😀"));
    QVERIFY(field()->toPlainText().endsWith(QStringLiteral("xa")));
}

void NoteSheetTest::marksSoMuchAndNoMore()
{
    know({article(2, QStringLiteral("Glaciers and moraines. ").repeated(Note::mostQuoted / 20))});
    QTRY_VERIFY(view().toPlainText().contains(QStringLiteral("Glaciers")));
    QSignalSpy failed(m_notes, &ArticleNotes::failed);
    view().selectAll();
    QTest::keyClick(&view(), Qt::Key_H, Qt::ShiftModifier);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!sheet()->isVisible());
    QVERIFY(kept().isEmpty());
}

void NoteSheetTest::leavesTheKeyboardToWhoHasIt()
{
    highlight(QStringLiteral("boat 120"));
    const NoteId id = kept().first().id;
    m_pane->open(PostId{QStringLiteral("q")});
    QTRY_VERIFY(m_notes->marks().marks().isEmpty());
    view().setFocus();
    m_notes->show(id, false);
    QTRY_VERIFY(sheet()->isVisible());
    QCOMPARE(m_pane->current(), m_post);
    QVERIFY(view().hasFocus());
    m_notes->show(id);
    QTRY_VERIFY(field()->hasFocus());
}

void NoteSheetTest::opensWhatHasNoArticleHere()
{
    QSignalSpy told(m_notes, &ArticleNotes::told);
    Note note = m_session->notes().make(PostId{QStringLiteral("elsewhere")}, QString(),
                                        QStringLiteral("the ferry"), {});
    note.text = QStringLiteral("Which one?");
    QVERIFY(resultOf(m_session->notes().keep(note)).ok());
    m_notes->show(note.id);
    QCOMPARE(told.size(), 1);
    QTRY_VERIFY(field()->hasFocus());
    QCOMPARE(field()->toPlainText(), note.text);
}

void NoteSheetTest::closesWhatIsRemovedElsewhere()
{
    highlight(QStringLiteral("boat 6"));
    const NoteId id = kept().first().id;
    m_notes->show(id);
    QTRY_VERIFY(sheet()->isVisible());
    QVERIFY(resultOf(m_session->notes().remove(id)).ok());
    QTRY_VERIFY(!sheet()->isVisible());
    QVERIFY(kept().isEmpty());
}

void NoteSheetTest::takingBackAHighlightClosesNoOtherNote()
{
    highlight(QStringLiteral("boat 6"));
    m_notes->show(kept().first().id);
    QTRY_VERIFY(sheet()->isVisible());
    view().verticalScrollBar()->setValue(view().verticalScrollBar()->maximum() / 2);
    m_actions->highlight->trigger();
    QTRY_COMPARE(kept().size(), 2);
    button(line(), "actionButton")->click();
    QTRY_COMPARE(kept().size(), 1);
    QVERIFY(sheet()->isVisible());
    QCOMPARE(sheet()->note()->quote, QStringLiteral("boat 6"));
}

void NoteSheetTest::aNoteToACommentIsItsWords()
{
    m_notes->noteComment(aComment(QStringLiteral("c"), m_post, 1));
    QTRY_VERIFY(field()->hasFocus());
    QVERIFY(kept().isEmpty());
    QTest::keyClicks(field(), QStringLiteral("Ask"));
    QTRY_COMPARE(kept().value(0).text, QStringLiteral("Ask"));
    field()->clear();
    QTRY_VERIFY(kept().isEmpty());
    QVERIFY(sheet()->isVisible()); // something else may be written
    QTest::keyClicks(field(), QStringLiteral("Tell"));
    QTRY_COMPARE(kept().value(0).text, QStringLiteral("Tell"));
    button(sheet(), "removeNoteButton")->click();
    QTRY_VERIFY(kept().isEmpty());
    QVERIFY(!sheet()->isVisible());
}

void NoteSheetTest::staysGoneWhileOthersAreWritten()
{
    const Note lost = m_session->notes().make(m_post, QString(),
                                              QStringLiteral("moraines with permafrost expeditions"), {});
    QVERIFY(resultOf(m_session->notes().keep(lost)).ok());
    QTRY_COMPARE(m_notes->marks().gone().size(), 1);
    highlight(QStringLiteral("boat 6"));
    QCOMPARE(m_notes->marks().gone().size(), 1);
    QCOMPARE(m_notes->marks().gone().first().id, lost.id);
    QCOMPARE(m_notes->marks().marks().size(), 1);
}

FARTHING_TEST(NoteSheetTest)
#include "test_notesheet.moc"
