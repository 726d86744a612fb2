// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/articlefind.h"

#include "gui/articleview.h"
#include "gui/findbar.h"
#include "gui/textmarks.h"
#include "reading/documentbuilder.h"
#include "reading/markdownparser.h"
#include "support/cputime.h"
#include "support/platformwarnings.h"
#include "support/testcase.h"

#include <QtGui/QTextBlock>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace farthing;

/// Finding words in an article, with the keys that a person presses.
class ArticleFindTest : public TestCase
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void saysWhichOfHowMany();
    void goesAroundAndSaysSo();
    void beginsWhereSomebodyReads();
    void marksAllThatAreInView();
    void followsWhatIsTyped();
    void findsOverThePiecesOfALongParagraph();
    void saysThatNothingIsThere();
    void takesWhatIsSelected();
    void leavesTheCursorOnTheHit();
    void goesOnWithItsKeyWhenItIsClosed();
    void goesBackWithItsKeyWhenItIsClosed();
    void goesBackFromTheFirstOfManyToTheLast();
    void pressesTheButtonThatHasTheKeyboard();
    void moveNobodyWhenTheArticleIsSetAnew();
    void staysInStepInALongArticle();

private:
    static std::unique_ptr<ArticleDocument> documentOf(const QString &markdown)
    {
        const DocumentBuilder builder(Typography::standard(),
                                      {Qt::black, Qt::gray, Qt::gray, Qt::blue, Qt::white});
        return builder.build(MarkdownParser().parse(markdown));
    }
    /// A ferry in each tenth paragraph.
    static QString text(int paragraphs)
    {
        QString text;
        for (int i = 0; i < paragraphs; ++i)
            text += QStringLiteral("Paragraph %1 tells of %2 and of many other things, one by one.\n\n")
                        .arg(QString::number(i),
                             i % 10 == 5 ? QStringLiteral("a Ferry") : QStringLiteral("the harbour"));
        return text;
    }
    void show(const QString &markdown)
    {
        m_view->setArticle(documentOf(markdown));
        QTRY_VERIFY(m_shown->size() > 0);
        m_shown->clear();
    }
    QLineEdit *field() { return m_bar->findChild<QLineEdit *>(QStringLiteral("findField")); }
    QString state() { return m_bar->findChild<QLabel *>(QStringLiteral("findState"))->text(); }
    void type(const QString &words)
    {
        m_find->begin();
        field()->setText(words);
    }
    QString marked(TextMarks::Layer layer, qsizetype i = 0)
    {
        const TextRange range = m_view->marks().ranges(layer).value(i);
        QTextCursor cursor(m_view->document());
        cursor.setPosition(int(range.from));
        cursor.setPosition(int(range.from + range.length), QTextCursor::KeepAnchor);
        return cursor.selectedText();
    }
    bool isInView(qsizetype position)
    {
        QTextCursor cursor(m_view->document());
        cursor.setPosition(int(position));
        const QRect line = m_view->cursorRect(cursor);
        return line.top() >= 0 && line.bottom() <= m_view->viewport()->height();
    }

    const Format m_format{QLocale::c(), QTimeZone::utc()};
    Theme m_theme;
    std::unique_ptr<WithoutPlatformWarnings> m_quiet;
    std::unique_ptr<QWidget> m_window;
    ArticleView *m_view = nullptr;
    FindBar *m_bar = nullptr;
    ArticleFind *m_find = nullptr;
    std::unique_ptr<QSignalSpy> m_shown;
};

void ArticleFindTest::init()
{
    TestCase::init();
    m_quiet = std::make_unique<WithoutPlatformWarnings>();
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_view = new ArticleView;
    m_bar = new FindBar(m_theme);
    layout->addWidget(m_view);
    layout->addWidget(m_bar);
    m_find = new ArticleFind(*m_view, *m_bar, m_format, m_theme, m_window.get());
    m_shown = std::make_unique<QSignalSpy>(m_view, &ArticleView::shown);
    m_window->resize(760, 500);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ArticleFindTest::cleanup()
{
    m_shown.reset();
    m_window.reset();
    m_quiet.reset();
}

void ArticleFindTest::saysWhichOfHowMany()
{
    show(text(100));
    type(QStringLiteral("férry"));
    QTRY_COMPARE(state(), QStringLiteral("1 of 10"));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(state(), QStringLiteral("2 of 10"));
    QTest::keyClick(field(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(state(), QStringLiteral("1 of 10"));
    QCOMPARE(marked(TextMarks::Layer::Current), QStringLiteral("Ferry"));
    for (int i = 0; i < 9; ++i)
        m_find->goNext();
    QCOMPARE(state(), QStringLiteral("10 of 10"));
    QTRY_VERIFY(isInView(m_view->marks().ranges(TextMarks::Layer::Current).first().from));
    QVERIFY(m_view->verticalScrollBar()->value() > 0);
}

void ArticleFindTest::goesAroundAndSaysSo()
{
    show(text(30));
    type(QStringLiteral("ferry"));
    QTRY_COMPARE(state(), QStringLiteral("1 of 3"));
    m_find->goPrevious();
    QCOMPARE(state(), QStringLiteral("3 of 3 · from the end again"));
    m_find->goNext();
    QCOMPARE(state(), QStringLiteral("1 of 3 · from the beginning again"));
    m_find->goNext();
    QCOMPARE(state(), QStringLiteral("2 of 3"));
}

void ArticleFindTest::beginsWhereSomebodyReads()
{
    show(text(100));
    QTRY_COMPARE(m_view->laidOut(), m_view->document()->characterCount());
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
    type(QStringLiteral("ferry"));
    QTRY_VERIFY(!state().isEmpty());
    const int which = state().section(QLatin1Char(' '), 0, 0).toInt();
    QVERIFY2(which >= 5 && which <= 7, qPrintable(state()));
    // Nothing further down: it goes on above.
    m_find->begin();
    field()->setText(QStringLiteral("Paragraph 2 "));
    QTRY_COMPARE(state(), QStringLiteral("1 of 1 · from the beginning again"));
}

void ArticleFindTest::marksAllThatAreInView()
{
    show(QStringLiteral("A ferry, a ferry, and FERRIES.\n\n") + text(300));
    type(QStringLiteral("ferr"));
    QTRY_COMPARE(m_view->marks().ranges(TextMarks::Layer::Found).size(), 33);
    QVERIFY(m_view->extraSelections().size() >= 4);
    QVERIFY(m_view->extraSelections().size() < 12);
    // The one that is gone to looks otherwise, and is painted over the others.
    const QTextEdit::ExtraSelection last = m_view->extraSelections().last();
    QCOMPARE(last.format.background().color(), m_theme.tokens().accent);
    QCOMPARE(last.cursor.selectedText(), QStringLiteral("ferr"));
}

void ArticleFindTest::followsWhatIsTyped()
{
    show(QStringLiteral("Part, party and partial, and a party.\n"));
    m_find->begin();
    QTest::keyClicks(field(), QStringLiteral("part"));
    QTRY_COMPARE(state(), QStringLiteral("1 of 4"));
    QTest::keyClicks(field(), QStringLiteral("y"));
    QTRY_COMPARE(state(), QStringLiteral("1 of 2"));
    QCOMPARE(marked(TextMarks::Layer::Current), QStringLiteral("party"));
    field()->clear();
    QCOMPARE(state(), QString());
    QVERIFY(m_view->extraSelections().isEmpty());
}

void ArticleFindTest::findsOverThePiecesOfALongParagraph()
{
    QString paragraph;
    for (int i = 0; i < 4'000; ++i)
        paragraph += QStringLiteral("n%1 ").arg(i);
    show(paragraph);
    QVERIFY(m_view->document()->blockCount() > 2);
    // The last word of the first piece, and the first of the next.
    const QString first = m_view->document()->begin().text().trimmed().section(QLatin1Char(' '), -1);
    const QString next = m_view->document()->begin().next().text().section(QLatin1Char(' '), 0, 0);
    type(first + QLatin1Char(' ') + next);
    QTRY_COMPARE(state(), QStringLiteral("1 of 1"));
    // What stands only in the next piece is counted once.
    type(next);
    QTRY_COMPARE(state(), QStringLiteral("1 of 1"));
}

void ArticleFindTest::saysThatNothingIsThere()
{
    show(text(20));
    type(QStringLiteral("submarine"));
    QTRY_COMPARE(state(), QStringLiteral("Not in this article"));
    m_find->goNext();
    QCOMPARE(state(), QStringLiteral("Not in this article"));
}

void ArticleFindTest::takesWhatIsSelected()
{
    show(text(20));
    QTextCursor cursor = m_view->document()->find(QStringLiteral("harbour"));
    m_view->setTextCursor(cursor);
    m_find->begin();
    QCOMPARE(field()->text(), QStringLiteral("harbour"));
    QVERIFY(field()->hasFocus());
    QCOMPARE(field()->selectedText(), QStringLiteral("harbour"));
    QTRY_COMPARE(state(), QStringLiteral("1 of 18"));
}

void ArticleFindTest::leavesTheCursorOnTheHit()
{
    show(text(100));
    type(QStringLiteral("ferry"));
    QTRY_COMPARE(state(), QStringLiteral("1 of 10"));
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(field(), Qt::Key_Return);
    QTRY_VERIFY(isInView(m_view->marks().ranges(TextMarks::Layer::Current).first().from));
    const int scrolled = m_view->verticalScrollBar()->value();
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(m_bar->isHidden());
    QVERIFY(m_view->hasFocus());
    QVERIFY(m_view->extraSelections().isEmpty());
    QCOMPARE(m_view->textCursor().selectedText(), QStringLiteral("Ferry"));
    QVERIFY(m_view->textCursor().block().text().startsWith(QStringLiteral("Paragraph 65 ")));
    QCOMPARE(m_view->verticalScrollBar()->value(), scrolled);
}

void ArticleFindTest::goesOnWithItsKeyWhenItIsClosed()
{
    show(text(100));
    type(QStringLiteral("ferry"));
    QTRY_COMPARE(state(), QStringLiteral("1 of 10"));
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_Escape);
    QVERIFY(m_bar->isHidden());
    m_find->goNext();
    QVERIFY(m_bar->isVisible());
    QTRY_COMPARE(state(), QStringLiteral("2 of 10"));
}

void ArticleFindTest::goesBackWithItsKeyWhenItIsClosed()
{
    show(text(100));
    type(QStringLiteral("ferry"));
    QTRY_COMPARE(state(), QStringLiteral("1 of 10"));
    for (int i = 0; i < 4; ++i)
        m_find->goNext();
    QTRY_VERIFY(isInView(m_view->marks().ranges(TextMarks::Layer::Current).first().from));
    m_find->leave();
    m_find->goPrevious();
    QTRY_COMPARE(state(), QStringLiteral("4 of 10"));
    for (int i = 0; i < 3; ++i)
        m_find->goPrevious();
    QTRY_VERIFY(isInView(m_view->marks().ranges(TextMarks::Layer::Current).first().from));
    m_find->leave();
    m_find->goPrevious();
    QTRY_COMPARE(state(), QStringLiteral("10 of 10 · from the end again"));
}

/// They are found in portions, and none of them has anything before the first.
void ArticleFindTest::goesBackFromTheFirstOfManyToTheLast()
{
    show(text(9'000));
    type(QStringLiteral("ferry"));
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("1 of 900"), 30'000);
    m_find->leave();
    m_find->goPrevious();
    QTRY_VERIFY_WITH_TIMEOUT(!state().isEmpty(), 30'000);
    QCOMPARE(state(), QStringLiteral("900 of 900 · from the end again"));
}

void ArticleFindTest::pressesTheButtonThatHasTheKeyboard()
{
    show(text(100));
    type(QStringLiteral("ferry"));
    QTRY_COMPARE(state(), QStringLiteral("1 of 10"));
    m_find->goNext();
    auto *previous = m_bar->findChild<QToolButton *>(QStringLiteral("findPreviousButton"));
    previous->setFocus();
    QTest::keyClick(previous, Qt::Key_Return);
    QCOMPARE(state(), QStringLiteral("1 of 10"));
    auto *close = m_bar->findChild<QToolButton *>(QStringLiteral("findCloseButton"));
    close->setFocus();
    QTest::keyClick(close, Qt::Key_Return);
    QVERIFY(m_bar->isHidden());
}

/// As when a picture comes.
void ArticleFindTest::moveNobodyWhenTheArticleIsSetAnew()
{
    show(text(100));
    type(QStringLiteral("ferry"));
    QTRY_COMPARE(state(), QStringLiteral("1 of 10"));
    show(text(100));
    QTRY_COMPARE(state(), QStringLiteral("1 of 10"));
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    QVERIFY(!m_view->extraSelections().isEmpty());
}

/// A hundred thousand words: everything is found at once, also what is not laid out, and going to the last
/// hit waits for the layout instead of doing it in one piece.
void ArticleFindTest::staysInStepInALongArticle()
{
    show(text(9'000) + QStringLiteral("The very end of it.\n"));
    type(QStringLiteral("very end"));
    qint64 longest = 0;
    qint64 all = 0;
    const auto wait = [&longest, &all](const std::function<bool()> &isSo) {
        for (QDeadlineTimer patience(60'000); !isSo() && !patience.hasExpired();) {
            const CpuTime time;
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
            const qint64 spent = time.microseconds();
            longest = qMax(longest, spent);
            all += spent;
        }
        return isSo();
    };
    QVERIFY(wait([this] { return state() == QStringLiteral("1 of 1"); }));
    const qsizetype hit = m_view->marks().ranges(TextMarks::Layer::Current).first().from;
    const int laidOut = m_view->laidOut();
    QVERIFY2(laidOut < hit, qPrintable(QStringLiteral("%1 of %2").arg(laidOut).arg(hit)));
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    QVERIFY(wait([&] { return m_view->laidOut() > hit && isInView(hit); }));
    // How long a step takes is the machine's; that none does a large part of the work is ours.
    QVERIFY2(longest * 5 < all, qPrintable(QStringLiteral("%1 of %2 us").arg(longest).arg(all)));
}

FARTHING_TEST(ArticleFindTest)
#include "test_articlefind.moc"
