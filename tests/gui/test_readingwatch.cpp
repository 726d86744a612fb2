// SPDX-License-Identifier: GPL-3.0-or-later
// The reading clock behind a real article, moved by real events; only the time is not real.
#include "gui/readingwatch.h"

#include "gui/articlepane.h"
#include "gui/articleview.h"
#include "gui/readtoearncontroller.h"
#include "support/laidout.h"
#include "support/readerfixture.h"
#include "sync/readingturn.h"

#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QScrollBar>

using namespace farthing;

namespace {

const QString countsNow = QStringLiteral("Your reading counts now.");

/// A window with an article, a list and a field beside it.
struct Place
{
    Place(Session &session, const Format &format, const Theme &theme)
        : pane(new ArticlePane(session, format, theme, &window)),
          list(new QListWidget(&window)),
          field(new QPlainTextEdit(&window))
    {
        pane->setGeometry(0, 0, 700, 600);
        list->setGeometry(700, 0, 200, 300);
        field->setGeometry(700, 300, 200, 300);
        for (int i = 0; i < 100; ++i)
            list->addItem(QString::number(i));
        window.resize(900, 600);
    }
    ReadingClock &clock() const { return pane->earning().clock(); }
    QString words() const { return pane->findChild<QLabel *>(QStringLiteral("meterWords"))->text(); }
    QWidget *paper() const { return pane->view().viewport(); }
    bool activate()
    {
        window.show();
        window.activateWindow();
        return QTest::qWaitForWindowExposed(&window) &&
               QTest::qWaitFor([this] { return window.isActiveWindow(); });
    }
    bool open(const char *id)
    {
        const QSignalSpy shown(&pane->view(), &ArticleView::shown);
        pane->open(PostId{QString::fromLatin1(id)});
        const bool painted =
            QTest::qWaitFor([this, &shown] { return !shown.isEmpty() && isLaidOut(pane->view()); }, 20'000);
        QCoreApplication::processEvents(); // it is looked at right after it was painted
        return painted;
    }

    QWidget window;
    ArticlePane *pane;
    QListWidget *list;
    QPlainTextEdit *field;
};

void turnWheel(QWidget *widget, int notches)
{
    constexpr int notch = 120;
    const QPointF at = widget->rect().center();
    QWheelEvent wheel(at, widget->mapToGlobal(at), {}, {0, notch * notches}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &wheel);
}

} // namespace

class ReadingWatchTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void countsWhileItIsRead();
    void pausesWhileAnotherWindowIsActive();
    void pausesUnderAnotherPage();
    void pausesBehindWhatCoversIt();
    void pausesWhileMinimised();
    void pausesWhileItsWindowIsHidden();
    void pausesWhileSomebodyWrites();
    void pausesWhileAnotherListIsScrolled();
    void pausesWhileAnotherListIsWalkedByShortcut();
    void aKeyOfTheWindowIsNotBeside();
    void whoReadsOnIsAtTheArticle();
    void pausesWhenTheWheelIsFlung();
    void pausesWhenNothingMoves();
    void aTremblingMouseIsNobody();
    void aThingOnTheKeyboardIsNobody();
    void pausesWhenWhatWasInViewIsReadOut();
    void anotherEditionIsReadAnew();
    void pausesBelowTheText();
    void countsInOneOfTwoWindows();
    void countsInOneOfTwoPanes();
    void theOtherProgramStopsThisOne();
    void tellsAScreenReaderWhy();

private:
    static Post longPost(const QString &id, int minute)
    {
        Post post = aPost(id, minute);
        QString body;
        for (int i = 0; i < 150; ++i)
            body += QStringLiteral("Paragraph %1 of %2 says something that no other paragraph says.\n\n")
                        .arg(QString::number(i), id);
        post.body = body;
        post.timeToRead = 900;
        return post;
    }
    /// Second by second, with a tick of each clock.
    void pass(int seconds)
    {
        for (int i = 0; i < seconds; ++i) {
            m_clock.advance(1'000);
            m_place->pane->earning().update();
            if (m_second)
                m_second->pane->earning().update();
        }
    }
    /// What these seconds add to the count.
    int gain(int seconds)
    {
        const int before = m_place->clock().counted();
        pass(seconds);
        return m_place->clock().counted() - before;
    }
    QString why() const { return m_place->words(); }

    Theme m_theme;
    std::unique_ptr<Place> m_place;
    std::unique_ptr<Place> m_second;
};

void ReadingWatchTest::init()
{
    ReaderFixture::init();
    know({anAccount(), Rulebook(), longPost(QStringLiteral("a"), 1), longPost(QStringLiteral("b"), 2)});
    m_place = std::make_unique<Place>(*m_session, m_format, m_theme);
    QVERIFY(m_place->activate());
    QVERIFY(m_place->open("a"));
    pass(1); // what is in view is looked at with the first tick
    QCOMPARE(gain(5), 5);
}

void ReadingWatchTest::cleanup()
{
    m_second.reset();
    m_place.reset();
    ReaderFixture::cleanup();
}

void ReadingWatchTest::countsWhileItIsRead()
{
    QCOMPARE(why(), countsNow);
    for (int i = 0; i < 10; ++i) {
        turnWheel(m_place->paper(), -1);
        QCOMPARE(gain(6), 6);
    }
    QCOMPARE(why(), countsNow);
    QVERIFY(m_place->pane->view().verticalScrollBar()->value() > 0);
}

void ReadingWatchTest::pausesWhileAnotherWindowIsActive()
{
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QCOMPARE(why(), QStringLiteral("Paused: another window is active."));
    turnWheel(m_place->paper(), -1);
    QCOMPARE(gain(10), 0);
    QVERIFY(m_place->activate());
    QCOMPARE(why(), countsNow);
    QCOMPARE(gain(10), 10);
}

void ReadingWatchTest::pausesUnderAnotherPage()
{
    auto *page = new QLabel(QStringLiteral("What changed"));
    m_place->pane->addPage(page);
    m_place->pane->showPage(page);
    QCOMPARE(why(), QStringLiteral("Paused: the article is out of sight."));
    QTest::mouseClick(page, Qt::LeftButton);
    QCOMPARE(gain(10), 0);
    m_place->pane->showArticlePage();
    QCOMPARE(why(), countsNow);
    QCOMPARE(gain(10), 10);
}

void ReadingWatchTest::pausesBehindWhatCoversIt()
{
    QWidget cover(&m_place->window);
    cover.setAutoFillBackground(true);
    cover.setGeometry(0, 0, 700, 300);
    cover.show();
    QCOMPARE(gain(10), 10); // the lower half can be read
    cover.setGeometry(0, 0, 700, 600);
    QCOMPARE(gain(10), 1); // noticed by the next tick
    QCOMPARE(why(), QStringLiteral("Paused: the article is out of sight."));
    cover.hide();
    pass(1);
    QCOMPARE(gain(10), 10);
}

void ReadingWatchTest::pausesWhileMinimised()
{
    m_place->window.showMinimized();
    QTRY_VERIFY(m_place->window.isMinimized());
    pass(1);
    QCOMPARE(gain(10), 0);
    m_place->window.showNormal();
    QVERIFY(m_place->activate());
    QCOMPARE(gain(10), 10);
}

void ReadingWatchTest::pausesWhileItsWindowIsHidden()
{
    m_place->window.hide();
    QCOMPARE(why(), QStringLiteral("Paused: the article is out of sight."));
    QCOMPARE(gain(10), 0);
    // The offscreen platform activates no window a second time.
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QVERIFY(m_place->activate());
    pass(1);
    QCOMPARE(why(), countsNow);
    QCOMPARE(gain(10), 10);
}

void ReadingWatchTest::pausesWhileSomebodyWrites()
{
    QTest::mouseClick(m_place->field->viewport(), Qt::LeftButton);
    QCOMPARE(gain(5), 5); // to be at the field is not yet to write
    QTest::keyClick(m_place->field, Qt::Key_H);
    QCOMPARE(why(), QStringLiteral("Paused while you are busy beside the article."));
    QCOMPARE(gain(10), 0);
    turnWheel(m_place->paper(), -1);
    QCOMPARE(why(), countsNow);
    QCOMPARE(gain(10), 10);
    QTest::keyClick(m_place->field, Qt::Key_I);
    QCOMPARE(gain(10), 0);
    QTest::keyClick(&m_place->pane->view(), Qt::Key_Down);
    QCOMPARE(gain(10), 10);
}

void ReadingWatchTest::pausesWhileAnotherListIsScrolled()
{
    turnWheel(m_place->list->viewport(), -1);
    QVERIFY(m_place->list->verticalScrollBar()->value() > 0);
    QCOMPARE(gain(10), 0);
    QTest::mouseClick(m_place->paper(), Qt::LeftButton, {}, {20, 20});
    QCOMPARE(gain(10), 10);
    // At its beginning the wheel goes on to the window, which is beside nothing.
    turnWheel(m_place->paper(), 1);
    QCOMPARE(why(), countsNow);
}

void ReadingWatchTest::pausesWhileAnotherListIsWalkedByShortcut()
{
    QAction walk(QStringLiteral("Next thread"));
    walk.setShortcut(Qt::CTRL | Qt::Key_Down);
    walk.setShortcutContext(Qt::WidgetShortcut);
    m_place->list->addAction(&walk);
    QSignalSpy walked(&walk, &QAction::triggered);
    m_place->list->setFocus();
    QCOMPARE(gain(5), 5);
    QTest::keyClick(m_place->list, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(walked.size(), 1);
    QCOMPARE(why(), QStringLiteral("Paused while you are busy beside the article."));
    QCOMPARE(gain(10), 0);
    turnWheel(m_place->paper(), -1);
    QCOMPARE(gain(10), 10);
}

/// Whoever saves the article, or rates it, may do so with the keyboard in a list.
void ReadingWatchTest::aKeyOfTheWindowIsNotBeside()
{
    QAction save(QStringLiteral("Save"));
    save.setShortcut(Qt::Key_S);
    m_place->window.addAction(&save);
    QSignalSpy saved(&save, &QAction::triggered);
    m_place->list->setFocus();
    QTest::keyClick(m_place->list, Qt::Key_S);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(why(), countsNow);
    QCOMPARE(gain(10), 10);
}

void ReadingWatchTest::whoReadsOnIsAtTheArticle()
{
    QTest::keyClick(m_place->field, Qt::Key_H);
    QCOMPARE(gain(5), 0);
    m_place->pane->readBack(); // it is at its beginning, and nothing moves
    QCOMPARE(why(), countsNow);
    QCOMPARE(gain(5), 5);
}

void ReadingWatchTest::pausesWhenTheWheelIsFlung()
{
    for (int i = 0; i < 30; ++i) {
        turnWheel(m_place->paper(), i % 2 == 0 ? -12 : 12);
        m_clock.advance(40);
    }
    m_place->pane->earning().update();
    QCOMPARE(why(), QStringLiteral("Paused: too fast to read."));
    pass(3);
    QCOMPARE(why(), countsNow);
    QCOMPARE(gain(10), 10);
}

void ReadingWatchTest::pausesWhenNothingMoves()
{
    QVERIFY(gain(300) <= 120);
    QCOMPARE(why(), QStringLiteral("Paused: nothing moved for a while. Scroll to go on."));
    QTest::mouseMove(m_place->paper(), {50, 50});
    QTest::mouseMove(m_place->paper(), {90, 80});
    QTRY_COMPARE(why(), countsNow);
    QCOMPARE(gain(10), 10);
}

void ReadingWatchTest::aTremblingMouseIsNobody()
{
    const auto move = [this](QPoint to) {
        QMouseEvent event(QEvent::MouseMove, to, m_place->paper()->mapToGlobal(to), Qt::NoButton,
                          Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(m_place->paper(), &event);
    };
    move({50, 50});
    for (int i = 0; i < 300; ++i) {
        move({50 + i % 2, 50});
        pass(1);
    }
    QCOMPARE(m_place->clock().state(), ReadingClock::State::Idle);
    move({60, 50});
    QCOMPARE(m_place->clock().state(), ReadingClock::State::Counting);
}

void ReadingWatchTest::aThingOnTheKeyboardIsNobody()
{
    for (int i = 0; i < 300; ++i) {
        QKeyEvent again(QEvent::KeyPress, Qt::Key_Shift, Qt::NoModifier, QString(), true);
        QApplication::sendEvent(&m_place->pane->view(), &again);
        pass(1);
    }
    QCOMPARE(m_place->clock().state(), ReadingClock::State::Idle);
}

void ReadingWatchTest::pausesWhenWhatWasInViewIsReadOut()
{
    for (int i = 0; i < 60; ++i) {
        QTest::mouseClick(m_place->paper(), Qt::LeftButton, {}, {20, 20});
        pass(10);
    }
    QCOMPARE(why(), QStringLiteral("Paused: this part has been counted. Read on."));
    QCOMPARE(gain(10), 0);
    m_place->pane->readOn();
    QCOMPARE(why(), countsNow);
    QCOMPARE(gain(10), 10);
}

void ReadingWatchTest::anotherEditionIsReadAnew()
{
    for (int i = 0; i < 60; ++i) {
        QTest::mouseClick(m_place->paper(), Qt::LeftButton, {}, {20, 20});
        pass(10);
    }
    QCOMPARE(m_place->clock().state(), ReadingClock::State::ReadOut);
    const int counted = m_place->clock().counted();
    Post edited = longPost(QStringLiteral("a"), 1);
    edited.body = QStringLiteral("Something else stands first.\n\n") + *edited.body;
    edited.revision += 1;
    know({edited});
    QTRY_COMPARE(m_place->clock().state(), ReadingClock::State::Counting);
    QCOMPARE(m_place->clock().counted(), counted);
    QCOMPARE(gain(10), 10);
}

void ReadingWatchTest::pausesBelowTheText()
{
    // In a low window the box below the article can be all that is in view.
    m_place->window.resize(900, 90);
    m_place->pane->resize(700, 90);
    QScrollBar *bar = m_place->pane->view().verticalScrollBar();
    const auto onlyTheBox = [this, bar] {
        bar->setValue(bar->maximum());
        const TextInView view = m_place->pane->view().textInView();
        return view.begin == view.end;
    };
    QVERIFY(QTest::qWaitFor(onlyTheBox));
    m_place->pane->earning().update();
    QCOMPARE(m_place->clock().state(), ReadingClock::State::NotVisible);
}

void ReadingWatchTest::countsInOneOfTwoWindows()
{
    m_second = std::make_unique<Place>(*m_session, m_format, m_theme);
    QVERIFY(m_second->activate());
    QVERIFY(m_second->open("a"));
    int first = m_place->clock().counted();
    int second = m_second->clock().counted();
    for (int i = 0; i < 4; ++i) {
        Place &here = i % 2 == 0 ? *m_second : *m_place;
        Place &there = i % 2 == 0 ? *m_place : *m_second;
        QVERIFY(here.activate());
        pass(10);
        QCOMPARE(here.words(), countsNow);
        QVERIFY(there.words() != countsNow);
    }
    first = m_place->clock().counted() - first;
    second = m_second->clock().counted() - second;
    QCOMPARE(first + second, 40);
    QCOMPARE(first, 20);
}

void ReadingWatchTest::countsInOneOfTwoPanes()
{
    // Both in one window, which is active: the one that somebody did something in last.
    m_second = std::make_unique<Place>(*m_session, m_format, m_theme);
    m_second->pane->setParent(&m_place->window);
    m_second->pane->setGeometry(700, 0, 200, 600);
    m_second->pane->show();
    QVERIFY(m_second->open("a"));
    const int before = m_place->clock().counted() + m_second->clock().counted();
    pass(10);
    QCOMPARE(m_place->words(), QStringLiteral("Paused: it counts in another window."));
    QCOMPARE(m_second->words(), countsNow);
    QTest::mouseClick(m_place->paper(), Qt::LeftButton, {}, {20, 20});
    QCOMPARE(m_place->words(), countsNow);
    pass(10);
    QVERIFY(m_second->words() != countsNow);
    const int both = m_place->clock().counted() + m_second->clock().counted() - before;
    QVERIFY2(both >= 18 && both <= 20, qPrintable(QString::number(both)));
    m_second->pane->setParent(&m_second->window);
}

void ReadingWatchTest::theOtherProgramStopsThisOne()
{
    // Another program, with another session on the same databases, in which somebody begins to read.
    ReadingTurn there(m_session->folder(), m_clock);
    there.take(QUuid::createUuid());
    pass(1);
    QCOMPARE(gain(10), 0);
    QCOMPARE(why(), QStringLiteral("Paused: it counts in another window."));
    turnWheel(m_place->paper(), -1);
    QCOMPARE(why(), countsNow);
    QCOMPARE(gain(10), 10);
}

void ReadingWatchTest::tellsAScreenReaderWhy()
{
    auto *meter = m_place->pane->findChild<QProgressBar *>(QStringLiteral("meter"));
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(meter);
    QVERIFY(interface);
    QVERIFY(!interface->text(QAccessible::Name).isEmpty());
    QCOMPARE(interface->text(QAccessible::Description), countsNow);
    QTest::keyClick(m_place->field, Qt::Key_H);
    QCOMPARE(interface->text(QAccessible::Description), why());
    QVERIFY(why() != countsNow);
}

FARTHING_TEST(ReadingWatchTest)
#include "test_readingwatch.moc"
