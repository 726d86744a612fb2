// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/articlenotes.h"

#include "gui/actions.h"
#include "gui/articlepane.h"
#include "gui/articleview.h"
#include "gui/messagebar.h"
#include "gui/notemarks.h"
#include "gui/notesheet.h"
#include "gui/noteswindow.h"
#include "support/laidout.h"
#include "support/pictures.h"
#include "support/platformwarnings.h"
#include "support/readerfixture.h"
#include "sync/notes.h"

#include <QtGui/QImage>
#include <QtGui/QTextBlock>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>

using namespace farthing;

/// Highlights and notes in an article, with keyboard and mouse.
class ArticleNotesTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void highlightsWhatIsSelected();
    void paintsInTheColourOfTheTheme_data();
    void paintsInTheColourOfTheTheme();
    void highlightsTheParagraphInViewWithoutAMouse();
    void keepsWhatIsWrittenAtEachPause();
    void keepsWhatIsWrittenWhenThePageTurns();
    void opensWhatIsPressed();
    void removesAndTakesBack();
    void staysInItsPlaceInAnEditedArticle();
    void saysWhenItsPlaceIsGone();
    void goesFromNoteToNote();
    void opensAtItsPlaceFromTheList();
    void sitsInTheMenuOfTheText();
    void isPaintedWhereLettersRunFromRight();
    void everythingFocusableHasAName();

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
    QStringList marked()
    {
        QStringList list;
        for (const NoteMarks::Mark &mark : m_notes->marks().marks()) {
            QTextCursor cursor(view().document());
            cursor.setPosition(mark.begin);
            cursor.setPosition(mark.end, QTextCursor::KeepAnchor);
            list.append(ArticleDocument::selectedText(cursor));
        }
        return list;
    }
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
    /// Pixels of the colour of marks on the lines of the view.
    int markedPixels()
    {
        const QImage image = view().viewport()->grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == m_theme.tokens().mark ? 1 : 0;
        return count;
    }

    std::unique_ptr<WithoutPlatformWarnings> m_quiet;
    Theme m_theme;
    std::unique_ptr<QWidget> m_window;
    Actions *m_actions = nullptr;
    ArticlePane *m_pane = nullptr;
    ArticleNotes *m_notes = nullptr;
};

void ArticleNotesTest::init()
{
    ReaderFixture::init();
    m_quiet = std::make_unique<WithoutPlatformWarnings>();
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

void ArticleNotesTest::cleanup()
{
    m_window.reset();
    ReaderFixture::cleanup();
    m_quiet.reset();
}

void ArticleNotesTest::highlightsWhatIsSelected()
{
    highlight(QStringLiteral("boat 9 and of 21 matters"));
    const Note note = kept().first();
    QCOMPARE(note.quote, QStringLiteral("boat 9 and of 21 matters"));
    QCOMPARE(note.title, QStringLiteral("Title of p"));
    QCOMPARE(note.text, QString());
    QCOMPARE(marked(), QStringList{note.quote});
    QVERIFY(!view().textCursor().hasSelection());
    QVERIFY(!sheet()->isVisible());
    // Once more on the same words opens what is there.
    select(QStringLiteral("of 21 matters"));
    QTest::keyClick(&view(), Qt::Key_H);
    QTRY_VERIFY(sheet()->isVisible());
    QCOMPARE(kept().size(), 1);
}

void ArticleNotesTest::paintsInTheColourOfTheTheme_data()
{
    QTest::addColumn<Theme::Kind>("kind");
    QTest::newRow("light") << Theme::Kind::Light;
    QTest::newRow("dark") << Theme::Kind::Dark;
    QTest::newRow("sepia") << Theme::Kind::Sepia;
}

void ArticleNotesTest::paintsInTheColourOfTheTheme()
{
    QFETCH(Theme::Kind, kind);
    m_theme.choose(kind);
    QTRY_VERIFY(m_notes->marks().isCurrent());
    QCOMPARE(markedPixels(), 0);
    highlight(QStringLiteral("boat 9 and of 21 matters"));
    QTRY_VERIFY(markedPixels() > 500);
    if (qEnvironmentVariableIsSet("FARTHING_PICTURES")) {
        QTest::keyClick(&view(), Qt::Key_H, Qt::ControlModifier);
        QTest::keyClicks(field(), QStringLiteral("Is this still so?"));
        QTRY_COMPARE(m_notes->marks().signsInView().size(), 1);
        takePicture(*m_window, QStringLiteral("notes-%1").arg(int(kind)));
    }
    // Letters stay what they were: the mark is behind them.
    m_theme.choose(kind == Theme::Kind::Light ? Theme::Kind::Sepia : Theme::Kind::Light);
    QTRY_VERIFY(markedPixels() > 500);
}

void ArticleNotesTest::highlightsTheParagraphInViewWithoutAMouse()
{
    view().moveCursor(QTextCursor::Start);
    view().verticalScrollBar()->setValue(view().verticalScrollBar()->maximum() / 2);
    const QString top = view().firstInView().block().text();
    QTest::keyClick(&view(), Qt::Key_H);
    QTRY_COMPARE(kept().size(), 1);
    QCOMPARE(kept().first().quote, top);
    QVERIFY(line()->isVisible());
    button(line(), "actionButton")->click();
    QTRY_VERIFY(kept().isEmpty());
    QTRY_VERIFY(marked().isEmpty());
}

void ArticleNotesTest::keepsWhatIsWrittenAtEachPause()
{
    select(QStringLiteral("boat 6"));
    QTest::keyClick(&view(), Qt::Key_H, Qt::ShiftModifier);
    QTRY_VERIFY(field()->hasFocus());
    QTest::keyClicks(field(), QStringLiteral("Whose boat?"));
    QTRY_COMPARE(kept().value(0).text, QStringLiteral("Whose boat?"));
    QTRY_COMPARE(m_notes->marks().signsInView().size(), 1);
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!sheet()->isVisible());
    QTRY_VERIFY(view().hasFocus());
    QCOMPARE(kept().size(), 1);
}

void ArticleNotesTest::keepsWhatIsWrittenWhenThePageTurns()
{
    select(QStringLiteral("boat 6"));
    QTest::keyClick(&view(), Qt::Key_H, Qt::ShiftModifier);
    QTRY_VERIFY(field()->hasFocus());
    QTest::keyClicks(field(), QStringLiteral("Whose"));
    m_pane->open(PostId{QStringLiteral("q")});
    QVERIFY(!sheet()->isVisible());
    QTRY_COMPARE(m_session->notes().of(m_post)->value(0).text, QStringLiteral("Whose"));
    QTRY_VERIFY(marked().isEmpty());
    // And what is written when the window goes.
    m_pane->open(m_post);
    QTRY_COMPARE(marked().size(), 1);
    m_notes->show(m_session->notes().of(m_post)->first().id);
    QTRY_VERIFY(sheet()->isVisible());
    field()->appendPlainText(QStringLiteral("boat?"));
    m_window.reset();
    settle();
    QCOMPARE(m_session->notes().of(m_post)->value(0).text, QStringLiteral("Whose\nboat?"));
}

void ArticleNotesTest::opensWhatIsPressed()
{
    highlight(QStringLiteral("boat 9 and of 21 matters"));
    QTextCursor cursor(view().document());
    cursor.setPosition(m_notes->marks().marks().first().begin + 3);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().cursorRect(cursor).center());
    QTRY_VERIFY(sheet()->isVisible());
    QVERIFY(sheet()->note()->quote.startsWith(QStringLiteral("boat 9")));
    button(sheet(), "doneButton")->click();
    // Beside it nothing opens.
    cursor.setPosition(m_notes->marks().marks().first().begin - 4);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().cursorRect(cursor).center());
    QCoreApplication::processEvents();
    QVERIFY(!sheet()->isVisible());
}

void ArticleNotesTest::removesAndTakesBack()
{
    select(QStringLiteral("boat 6"));
    QTest::keyClick(&view(), Qt::Key_H, Qt::ShiftModifier);
    QTRY_VERIFY(field()->hasFocus());
    QTest::keyClicks(field(), QStringLiteral("Mine"));
    QTRY_COMPARE(kept().value(0).text, QStringLiteral("Mine"));
    button(sheet(), "removeNoteButton")->click();
    QTRY_VERIFY(kept().isEmpty());
    QTRY_VERIFY(marked().isEmpty());
    QVERIFY(!sheet()->isVisible());
    QTRY_VERIFY(line()->isVisible());
    button(line(), "actionButton")->click();
    QTRY_COMPARE(kept().value(0).text, QStringLiteral("Mine"));
    QTRY_COMPARE(marked(), QStringList{QStringLiteral("boat 6")});
}

void ArticleNotesTest::staysInItsPlaceInAnEditedArticle()
{
    highlight(QStringLiteral("boat 30 and of 70 matters"));
    Post edited = article(2);
    edited.body = QStringLiteral("A new beginning.\n\nAnd one more paragraph.\n\n") + *edited.body;
    edited.body->replace(QStringLiteral("of 70 matters"), QStringLiteral("of 700 matters"));
    know({edited});
    QTRY_COMPARE(marked(), QStringList{QStringLiteral("boat 30 and of 700 matters")});
    // Other letters and another width are no other place.
    ArticleStyle style = m_pane->style();
    style.fontSize = 30;
    m_pane->setStyle(style);
    m_window->resize(500, 620);
    QTRY_VERIFY(m_notes->marks().isCurrent());
    QCOMPARE(marked(), QStringList{QStringLiteral("boat 30 and of 700 matters")});
}

void ArticleNotesTest::saysWhenItsPlaceIsGone()
{
    know({article(2, QStringLiteral("Glaciers and moraines with permafrost expeditions in Greenland."))});
    QTRY_VERIFY(view().toPlainText().contains(QStringLiteral("Glaciers")));
    highlight(QStringLiteral("moraines with permafrost expeditions"));
    auto *gone = m_pane->findChild<QPushButton *>(QStringLiteral("goneNotes"));
    QVERIFY(gone->isHidden());
    know({article(3)});
    QTRY_COMPARE(m_notes->marks().gone().size(), 1);
    QVERIFY(!gone->isHidden());
    QCOMPARE(kept().size(), 1);
    gone->click();
    auto *window = m_window->findChild<NotesWindow *>();
    QVERIFY(window);
    auto *list = window->findChild<QListView *>(QStringLiteral("noteList"));
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(list->model()
                ->index(0, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("its place is gone")));
    // The words come back, and so does the mark.
    know({article(4, QStringLiteral("Glaciers and moraines with permafrost expeditions in Greenland."))});
    QTRY_COMPARE(marked().size(), 1);
    QVERIFY(gone->isHidden());
}

void ArticleNotesTest::goesFromNoteToNote()
{
    QSignalSpy told(m_notes, &ArticleNotes::told);
    QTest::keyClick(&view(), Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(told.size(), 1);
    highlight(QStringLiteral("boat 150"));
    highlight(QStringLiteral("boat 60"));
    view().verticalScrollBar()->setValue(0);
    m_actions->nextNote->trigger();
    QTRY_COMPARE(sheet()->note().value_or(Note()).quote, QStringLiteral("boat 60"));
    const int first = view().verticalScrollBar()->value();
    QVERIFY(first > 0);
    m_actions->nextNote->trigger();
    QTRY_COMPARE(sheet()->note().value_or(Note()).quote, QStringLiteral("boat 150"));
    QVERIFY(view().verticalScrollBar()->value() > first);
    m_actions->nextNote->trigger();
    QTRY_COMPARE(sheet()->note().value_or(Note()).quote, QStringLiteral("boat 60"));
    // In another article there are none, also before it stands on the screen.
    told.clear();
    m_pane->open(PostId{QStringLiteral("q")});
    m_actions->nextNote->trigger();
    QCOMPARE(told.size(), 1);
    QVERIFY(!sheet()->isVisible());
}

void ArticleNotesTest::opensAtItsPlaceFromTheList()
{
    highlight(QStringLiteral("boat 120"));
    m_pane->open(PostId{QStringLiteral("q")});
    QTRY_VERIFY(m_notes->marks().isCurrent()); // until then they count in the other article
    QVERIFY(marked().isEmpty());
    m_actions->notes->trigger();
    auto *window = m_window->findChild<NotesWindow *>();
    QVERIFY(window && QTest::qWaitForWindowActive(window));
    auto *list = window->findChild<QListView *>(QStringLiteral("noteList"));
    QCOMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(m_pane->current(), m_post);
    QTRY_VERIFY(sheet()->isVisible());
    const NoteMarks::Mark *mark = m_notes->marks().find(kept().first().id);
    QVERIFY(mark);
    QTextCursor cursor(view().document());
    cursor.setPosition(mark->begin);
    QTRY_VERIFY(view().viewport()->rect().contains(view().cursorRect(cursor).center()));
    // Removed there, it can be taken back there.
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_VERIFY(kept().isEmpty());
    auto *bar = window->findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
    button(bar, "actionButton")->click();
    QTRY_COMPARE(kept().size(), 1);
}

void ArticleNotesTest::sitsInTheMenuOfTheText()
{
    select(QStringLiteral("boat 6"));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(20, 20),
                            view().viewport()->mapToGlobal(QPoint(20, 20)));
    QCoreApplication::sendEvent(view().viewport(), &event);
    auto *menu = view().findChild<QMenu *>(QStringLiteral("articleMenu"));
    QVERIFY(menu);
    QVERIFY(menu->actions().contains(m_actions->highlight));
    QVERIFY(menu->actions().contains(m_actions->writeNote));
    menu->close();
}

void ArticleNotesTest::isPaintedWhereLettersRunFromRight()
{
    know(
        {article(2, QStringLiteral("تقول الفقرة الثالثة إن القوارب والعبارات تبقى في الميناء حتى الصباح."))});
    const QString words = QStringLiteral("القوارب والعبارات");
    QTRY_VERIFY(view().toPlainText().contains(words));
    highlight(words);
    QTRY_VERIFY(markedPixels() > 300);
    // From where the first word begins, on its right, to where the last ends.
    const NoteMarks::Mark mark = m_notes->marks().marks().first();
    QTextCursor cursor(view().document());
    cursor.setPosition(mark.begin);
    const QRect begin = view().cursorRect(cursor);
    cursor.setPosition(mark.end);
    const QRect end = view().cursorRect(cursor);
    QVERIFY(end.left() < begin.left());
    const QImage image = view().viewport()->grab().toImage();
    int inside = 0;
    for (int x = end.left(); x < begin.left(); ++x)
        inside += image.pixelColor(x, begin.top() + 1) == m_theme.tokens().mark ? 1 : 0;
    QVERIFY2(inside > (begin.left() - end.left()) / 2, qPrintable(QString::number(inside)));
}

void ArticleNotesTest::everythingFocusableHasAName()
{
    m_actions->notes->trigger();
    auto *window = m_window->findChild<NotesWindow *>();
    QVERIFY(window);
    highlight(QStringLiteral("boat 6"));
    m_notes->show(kept().first().id);
    for (QWidget *root : {static_cast<QWidget *>(window), static_cast<QWidget *>(sheet())})
        for (QWidget *each : root->findChildren<QWidget *>()) {
            auto *push = qobject_cast<QAbstractButton *>(each);
            const bool named = !each->accessibleName().isEmpty() || (push && !push->text().isEmpty());
            if (each->focusPolicy() != Qt::NoFocus && each->isVisible() &&
                !each->objectName().startsWith(QStringLiteral("qt_")))
                QVERIFY2(named, qPrintable(each->objectName()));
        }
}

FARTHING_TEST(ArticleNotesTest)
#include "test_articlenotes.moc"
