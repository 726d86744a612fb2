// SPDX-License-Identifier: GPL-3.0-or-later
// What people do before an article, and for how many seconds of it somebody who looks over their shoulder
// would say that they read. The bounds are that judgement and not what the clock happens to count: where it
// is plain, they are a second or two apart, and where nobody can tell, as with somebody who stares at a page,
// wide.
#include "support/readingdesk.h"
#include "support/testcase.h"

#include <functional>

using namespace farthing;

namespace {

using Script = std::function<void(ReadingDesk &)>;

} // namespace

Q_DECLARE_METATYPE(Script)

class ReadingCasesTest : public TestCase
{
    Q_OBJECT

private slots:
    void counts_data();
    void counts();

private:
    static void row(const char *name, int least, int most, const Script &script)
    {
        QTest::newRow(name) << least << most << script;
    }
    static void readers();
    static void windows();
    static void sight();
    static void idlers();
    static void hasty();
    static void twoWindows();
    static void clocks();
    static void busy();
};

/// An article of 1,000 words takes 252 seconds; a screen of it 63.
void ReadingCasesTest::readers()
{
    row("reads to the end, scrolling evenly", 251, 252, [](ReadingDesk &desk) { desk.follow(252, 238); });
    row("reads a page at a time", 239, 241, [](ReadingDesk &desk) { desk.turnPages(4, 60); });
    row("reads slowly, in a foreign language", 199, 201, [](ReadingDesk &desk) { desk.follow(200, 100); });
    row("reads fast", 119, 121, [](ReadingDesk &desk) { desk.follow(120, 450); });
    row("reads page by page as fast as the fastest", 76, 81,
        [](ReadingDesk &desk) { desk.turnPages(4, 20); });
    row("scrolls a line now and then", 119, 121, [](ReadingDesk &desk) {
        for (int i = 0; i < 40; ++i) {
            desk.wait(3);
            desk.window().scroll(12);
        }
    });
    row("thinks about a sentence for a minute", 178, 181, [](ReadingDesk &desk) {
        desk.follow(60, 238);
        desk.wait(60);
        desk.follow(60, 238);
    });
    row("reads a paragraph a second time", 148, 151, [](ReadingDesk &desk) {
        desk.follow(60, 238);
        desk.window().scroll(-100);
        desk.wait(30);
        desk.window().scroll(100);
        desk.follow(60, 238);
    });
    row("turns back to the page before, twice", 118, 121, [](ReadingDesk &desk) {
        desk.turnPages(2, 40);
        desk.window().scroll(-230);
        desk.wait(20);
        desk.window().scroll(230);
        desk.wait(20);
    });
    row("reads a note of 40 words", 10, 10, [](ReadingDesk &desk) {
        desk.window().open("note", 40);
        desk.read(12);
    });
    row("goes on in the middle, where it was left", 59, 61, [](ReadingDesk &desk) {
        desk.window().open("other", 1'000, 500, 120);
        desk.follow(60, 238);
    });
    row("reads it all again: no more than its time counts", 252, 252, [](ReadingDesk &desk) {
        desk.follow(252, 238);
        desk.window().jump(0);
        desk.follow(252, 238);
    });
    row("reads one article, then another", 88, 91, [](ReadingDesk &desk) {
        desk.follow(50, 238);
        desk.window().open("other", 600);
        desk.follow(40, 238);
    });
}

void ReadingCasesTest::windows()
{
    row("focus lost for a minute", 59, 61, [](ReadingDesk &desk) {
        desk.read(30);
        desk.window().leave();
        desk.wait(60);
        desk.window().enter();
        desk.read(30);
    });
    row("focus lost every few seconds", 49, 51, [](ReadingDesk &desk) {
        for (int i = 0; i < 10; ++i) {
            desk.read(5);
            desk.window().leave();
            desk.wait(5);
            desk.window().enter();
        }
    });
    row("a dialog asks something", 59, 61, [](ReadingDesk &desk) {
        desk.read(30);
        desk.window().leave();
        desk.window().press();
        desk.wait(10);
        desk.window().press();
        desk.window().enter();
        desk.read(30);
    });
    row("window covered, though it has the focus", 29, 31, [](ReadingDesk &desk) {
        desk.read(30);
        desk.window().cover();
        desk.read(60);
    });
    row("window minimised and brought back", 59, 61, [](ReadingDesk &desk) {
        desk.read(30);
        desk.window().leave();
        desk.window().cover();
        desk.wait(300);
        desk.window().uncover();
        desk.window().enter();
        desk.read(30);
    });
    row("another page before the article", 59, 61, [](ReadingDesk &desk) {
        desk.read(30);
        desk.window().cover();
        desk.read(20);
        desk.window().uncover();
        desk.read(30);
    });
    row("works in another window, the article in sight beside it", 9, 11, [](ReadingDesk &desk) {
        desk.read(10);
        desk.window().leave();
        desk.wait(600);
    });
    row("turns the wheel over a window that is not the active one", 9, 11, [](ReadingDesk &desk) {
        desk.read(10);
        desk.window().leave();
        desk.follow(60, 238);
    });
}

void ReadingCasesTest::sight()
{
    row("opened in the background and never looked at", 0, 0, [](ReadingDesk &desk) {
        desk.window().leave();
        desk.window().open("other", 1'000);
        desk.wait(120);
    });
    row("opened in the background, then entered", 59, 61, [](ReadingDesk &desk) {
        desk.window().leave();
        desk.window().open("other", 1'000);
        desk.wait(120);
        desk.window().enter();
        desk.follow(60, 238);
    });
    row("screen locked over lunch", 59, 61, [](ReadingDesk &desk) {
        desk.read(30);
        desk.window().leave();
        desk.wait(2'400);
        desk.window().enter();
        desk.read(30);
    });
    row("only the comments below the article are in view", 29, 31, [](ReadingDesk &desk) {
        desk.read(30);
        desk.window().scrollBelow();
        desk.read(60);
    });
}

void ReadingCasesTest::idlers()
{
    row("falls asleep over the first screen", 40, 125, [](ReadingDesk &desk) {
        desk.read(10);
        desk.wait(3'600);
    });
    row("fetches coffee", 110, 225, [](ReadingDesk &desk) {
        desk.follow(60, 238);
        desk.wait(900);
        desk.follow(60, 238);
    });
    row("never came to the computer", 20, 125, [](ReadingDesk &desk) { desk.wait(7'200); });
    row("leaves a note of three lines open", 10, 40, [](ReadingDesk &desk) {
        desk.window().open("short", 36);
        desk.wait(600);
    });
    row("stops before the last words of a long text", 0, 35, [](ReadingDesk &desk) {
        desk.window().open("long", 3'000, 2'970);
        desk.wait(600);
    });
    row("moves nothing while reading a full screen", 79, 81, [](ReadingDesk &desk) { desk.wait(80); });
    row("moves again just before it is taken for idle", 108, 111, [](ReadingDesk &desk) {
        desk.wait(60);
        desk.window().move();
        desk.wait(50);
    });
    row("comes back and scrolls: it goes on at once", 119, 185, [](ReadingDesk &desk) {
        desk.read(30);
        desk.wait(400);
        desk.window().scroll(20);
        desk.wait(60);
    });
    row("a mouse that jiggles for an hour before one screen", 40, 160, [](ReadingDesk &desk) {
        desk.window().open("long", 4'000);
        for (int i = 0; i < 720; ++i) {
            desk.window().press();
            desk.wait(5);
        }
    });
}

void ReadingCasesTest::hasty()
{
    row("wheel flung to the end", 9, 13, [](ReadingDesk &desk) {
        desk.window().open("long", 4'000);
        desk.read(10);
        desk.fling();
    });
    row("wheel flung to the end, and the last screen read", 66, 72, [](ReadingDesk &desk) {
        desk.window().open("long", 4'000);
        desk.read(10);
        desk.fling();
        desk.wait(60);
    });
    row("flung to the end and back, then read", 56, 64, [](ReadingDesk &desk) {
        desk.fling();
        desk.fling(-1);
        desk.follow(60, 238);
    });
    row("flings up and down for a minute", 0, 5, [](ReadingDesk &desk) {
        desk.window().open("long", 4'000);
        for (int i = 0; i < 15; ++i) {
            desk.fling();
            desk.fling(-1);
        }
    });
    row("jumps to the end and reads there", 57, 61, [](ReadingDesk &desk) {
        desk.window().open("long", 4'000);
        desk.window().jump(4'000);
        desk.read(60);
    });
    row("jumps to the end and waits for the money there", 60, 325, [](ReadingDesk &desk) {
        desk.window().open("long", 4'000); // of which two screens were in view, 126 seconds
        desk.read(5);
        desk.window().jump(4'000);
        desk.read(1'200);
    });
    row("scrolls twice as fast as the fastest read", 0, 5, [](ReadingDesk &desk) {
        desk.window().open("long", 6'000);
        desk.follow(150, 2'000);
    });
    row("pages twice as fast as the fastest read", 0, 16, [](ReadingDesk &desk) {
        desk.window().open("long", 6'000);
        desk.turnPages(20, 6);
    });
    row("holds the arrow key down", 0, 4, [](ReadingDesk &desk) {
        desk.window().open("long", 6'000);
        for (int i = 0; i < 600; ++i) {
            desk.window().scroll(3);
            desk.clock().advance(50);
            desk.window().tick();
        }
    });
    // That it is read again shows only after some seconds.
    row("skims the first half, then reads", 48, 64, [](ReadingDesk &desk) {
        desk.window().open("long", 4'000);
        desk.follow(60, 2'000);
        desk.follow(60, 238);
    });
    row("glances over what was read before, then goes on", 92, 124, [](ReadingDesk &desk) {
        desk.follow(60, 238);
        desk.window().jump(0);
        desk.follow(4, 3'000);
        desk.follow(60, 238);
    });
    row("skips a screen full of pictures", 80, 92, [](ReadingDesk &desk) {
        desk.read(30);
        desk.window().page();
        desk.wait(1);
        desk.window().page();
        desk.wait(60);
    });
    row("goes through the hits of a search", 0, 30, [](ReadingDesk &desk) {
        desk.window().open("long", 6'000);
        for (int i = 1; i <= 10; ++i) {
            desk.window().jump(i * 550);
            desk.wait(3);
        }
    });
}

void ReadingCasesTest::twoWindows()
{
    row("the same article in two windows", 99, 101, [](ReadingDesk &desk) {
        desk.second();
        desk.follow(100, 238);
    });
    row("two windows that both believe to be active", 99, 101, [](ReadingDesk &desk) {
        desk.second().enter(); // and the first one is told nothing
        for (int i = 0; i < 10; ++i) {
            desk.second().move();
            desk.read(10);
        }
    });
    row("to and fro between two windows", 118, 121, [](ReadingDesk &desk) {
        DeskWindow &second = desk.second();
        for (int i = 0; i < 6; ++i) {
            desk.read(10);
            desk.window().leave();
            second.enter();
            desk.wait(10);
            second.leave();
            desk.window().enter();
        }
    });
    row("two articles side by side, one of them read", 59, 61, [](ReadingDesk &desk) {
        desk.second().open("other", 800);
        desk.follow(60, 238);
    });
    row("the second window is closed while it counts", 88, 91, [](ReadingDesk &desk) {
        desk.read(30);
        desk.window().leave();
        desk.second().enter();
        desk.wait(30);
        desk.second().cover();
        desk.second().leave();
        desk.window().enter();
        desk.read(30);
    });
    row("the second window died with the turn", 58, 61, [](ReadingDesk &desk) {
        desk.read(30);
        desk.window().leave();
        desk.second().enter();
        desk.second().cover(); // and says nothing any more
        desk.wait(30);
        desk.window().enter();
        desk.read(30);
    });
}

void ReadingCasesTest::clocks()
{
    row("laptop asleep, opened again and read on", 58, 61, [](ReadingDesk &desk) {
        desk.read(30);
        desk.sleep(8 * 3'600);
        desk.wait(1);
        desk.follow(30, 238);
    });
    row("laptop asleep, wakes by itself at night", 29, 31, [](ReadingDesk &desk) {
        desk.read(30);
        desk.sleep(8 * 3'600);
        desk.wait(600);
    });
    row("asleep where the other clock runs on", 29, 61, [](ReadingDesk &desk) {
        desk.read(30);
        desk.hang(8 * 3'600 / 20);
        desk.follow(30, 238);
    });
    row("asleep for a moment only", 58, 61, [](ReadingDesk &desk) {
        desk.read(30);
        desk.sleep(15);
        desk.wait(30);
    });
    row("clock set back an hour", 58, 61, [](ReadingDesk &desk) {
        desk.read(30);
        desk.setClock(-3'600);
        desk.wait(30);
    });
    row("clock set forward an hour", 56, 61, [](ReadingDesk &desk) {
        desk.follow(30, 238);
        desk.setClock(3'600);
        desk.follow(30, 238);
    });
    row("clock set right by a second", 59, 61, [](ReadingDesk &desk) {
        desk.read(30);
        desk.setClock(1);
        desk.read(30);
    });
    row("clock that goes a little fast", 59, 61, [](ReadingDesk &desk) {
        for (int i = 0; i < 60; ++i) {
            desk.clock().sleep(40);
            desk.read(1);
        }
    });
    row("flight over time zones, and summer time ends", 59, 61, [](ReadingDesk &desk) {
        desk.clock().setNow(QDateTime(QDate(2025, 10, 26), QTime(0, 59, 30), Qt::UTC));
        desk.wait(0);
        desk.window().open("other", 1'000);
        desk.read(30);
        desk.clock().setNow(desk.clock().now().toOffsetFromUtc(9 * 3'600));
        desk.read(30);
    });
    row("midnight of the new year", 59, 61, [](ReadingDesk &desk) {
        desk.clock().setNow(QDateTime(QDate(2025, 12, 31), QTime(23, 59, 30), Qt::UTC));
        desk.window().open("other", 1'000);
        desk.read(60);
    });
    row("program hangs for half a minute", 58, 65, [](ReadingDesk &desk) {
        desk.read(30);
        desk.hang(30);
        desk.read(30);
    });
    row("slow computer that ticks every three seconds", 59, 61, [](ReadingDesk &desk) {
        for (int i = 0; i < 20; ++i)
            desk.hang(3);
    });
}

void ReadingCasesTest::busy()
{
    row("writes a comment, then reads on", 59, 62, [](ReadingDesk &desk) {
        desk.read(30);
        desk.type(90);
        desk.read(30);
    });
    row("writes a comment and goes away", 29, 31, [](ReadingDesk &desk) {
        desk.read(30);
        desk.type(20);
        desk.wait(600);
    });
    row("reads the comments beside the article", 29, 31, [](ReadingDesk &desk) {
        desk.read(30);
        for (int i = 0; i < 6; ++i) {
            desk.window().beside();
            desk.wait(15);
        }
    });
    row("types a search, then scrolls the article", 58, 61, [](ReadingDesk &desk) {
        desk.read(30);
        desk.type(5);
        desk.window().scroll(30);
        desk.wait(30);
    });
    row("opens the next article from the list with a key", 58, 61, [](ReadingDesk &desk) {
        desk.read(30);
        desk.window().beside();
        desk.window().open("next", 1'000);
        desk.wait(30);
    });
    row("makes the letters larger while reading", 59, 61, [](ReadingDesk &desk) {
        desk.read(30);
        desk.window().press();
        desk.read(30);
    });
}

void ReadingCasesTest::counts_data()
{
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::addColumn<Script>("script");
    readers();
    windows();
    sight();
    idlers();
    hasty();
    twoWindows();
    clocks();
    busy();
}

void ReadingCasesTest::counts()
{
    QFETCH(int, least);
    QFETCH(int, most);
    QFETCH(Script, script);
    ReadingDesk desk;
    script(desk);
    const int seconds = desk.claimed();
    QVERIFY2(seconds >= least && seconds <= most,
             qPrintable(QStringLiteral("%1 s counted, %2 to %3 s read").arg(seconds).arg(least).arg(most)));
}

FARTHING_TEST(ReadingCasesTest)
#include "test_readingcases.moc"
