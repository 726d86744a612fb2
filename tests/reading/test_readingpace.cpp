// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/readingpace.h"

#include "support/testcase.h"

using namespace farthing;

namespace {

// 6,000 characters, about 1,000 words: 252 seconds; a screen of it is a quarter.
constexpr int length = 6'000;
constexpr int seconds = 252;
constexpr int screen = 1'500;

TextInView at(int begin, int end)
{
    return {begin, end, length, seconds};
}

} // namespace

class ReadingPaceTest : public TestCase
{
    Q_OBJECT

private slots:
    void seenTextIsCountedOnce();
    void unknownTextBoundsNothing();
    void nothingInView();
    void timeToSpendGrowsWithWhatWasSeen();
    void allOfItIsEnoughForAnyTimeToRead();
    void idleLimitFollowsTheScreen_data();
    void idleLimitFollowsTheScreen();
    void aScreenAtOnceIsNoHaste();
    void twoScreensAtOnceAre();
    void whatWasSeenBeforeIsNoHaste();
    void restsSoonAfterAFling();
    void restartForgetsEverything();
};

void ReadingPaceTest::seenTextIsCountedOnce()
{
    SeenText seen;
    QCOMPARE(seen.add(10, 20), 10);
    QCOMPARE(seen.add(10, 20), 0);
    QCOMPARE(seen.add(40, 50), 10);
    QCOMPARE(seen.add(15, 45), 20);
    QCOMPARE(seen.add(0, 100), 60);
    QCOMPARE(seen.add(100, 101), 1);
    QCOMPARE(seen.add(7, 7), 0);
    QCOMPARE(seen.add(9, 3), 0);
    QCOMPARE(seen.count(), 101);
}

void ReadingPaceTest::unknownTextBoundsNothing()
{
    ReadingPace pace;
    pace.spend(1'000'000);
    QVERIFY(pace.isInView());
    QVERIFY(pace.left(60) > 1'000'000);
    QCOMPARE(pace.idleLimit(), 60);
}

void ReadingPaceTest::nothingInView()
{
    ReadingPace pace;
    pace.see(at(length, length), 0);
    QVERIFY(!pace.isInView());
    pace.see(at(length - 10, length), 0);
    QVERIFY(pace.isInView());
    pace.see({0, 0, 0, 0}, 0);
    QVERIFY(!pace.isInView());
    QCOMPARE(pace.left(60), 0);
}

void ReadingPaceTest::timeToSpendGrowsWithWhatWasSeen()
{
    ReadingPace pace;
    pace.see(at(0, screen), 0);
    const qint64 first = pace.left(seconds);
    // At 95 words a minute.
    QVERIFY(first > 155'000 && first < 160'000);
    pace.spend(first);
    QCOMPARE(pace.left(seconds), 0);
    pace.see(at(100, screen), 1'000);
    QCOMPARE(pace.left(seconds), 0);
    pace.see(at(screen, 2 * screen), 2'000);
    QCOMPARE(pace.left(seconds), first);
}

void ReadingPaceTest::allOfItIsEnoughForAnyTimeToRead()
{
    ReadingPace pace;
    pace.see(at(0, length), 0);
    constexpr int ofAStrangePlatform = 3'600;
    QVERIFY(pace.left(ofAStrangePlatform) >= ofAStrangePlatform * 1'000);
}

void ReadingPaceTest::idleLimitFollowsTheScreen_data()
{
    QTest::addColumn<int>("characters");
    QTest::addColumn<int>("limit");
    QTest::newRow("nothing") << 0 << 30;
    QTest::newRow("three lines") << 200 << 30;
    QTest::newRow("half a screen") << 750 << 50;
    QTest::newRow("a screen") << screen << 100;
    QTest::newRow("a large screen") << length << 120;
}

void ReadingPaceTest::idleLimitFollowsTheScreen()
{
    QFETCH(int, characters);
    QFETCH(int, limit);
    ReadingPace pace;
    pace.see(at(0, characters), 0);
    QCOMPARE(pace.idleLimit(), limit);
}

void ReadingPaceTest::aScreenAtOnceIsNoHaste()
{
    ReadingPace pace;
    pace.see(at(0, screen), 0);
    QVERIFY(!pace.isTooFast(0));
    pace.see(at(screen, 2 * screen), 20'000);
    QVERIFY(!pace.isTooFast(20'000));
}

void ReadingPaceTest::twoScreensAtOnceAre()
{
    ReadingPace pace;
    pace.see(at(0, screen), 0);
    pace.see(at(screen, 2 * screen), 1'000);
    QVERIFY(pace.isTooFast(1'000));
    // Half a screen's time later the one in view is believed to be read.
    QVERIFY(pace.isTooFast(8'000));
    QVERIFY(!pace.isTooFast(9'000));
}

void ReadingPaceTest::whatWasSeenBeforeIsNoHaste()
{
    ReadingPace pace;
    pace.see(at(0, screen), 0);
    pace.see(at(screen, 2 * screen), 60'000);
    for (int i = 0; i < 4; ++i) {
        pace.see(at(0, screen), 61'000 + 2 * i);
        pace.see(at(screen, 2 * screen), 61'001 + 2 * i);
    }
    QVERIFY(!pace.isTooFast(61'010));
}

void ReadingPaceTest::restsSoonAfterAFling()
{
    ReadingPace pace;
    pace.see({0, 300, 60'000, 2'500}, 0);
    for (int i = 1; i <= 20; ++i) {
        pace.scroll(0.5, i * 50);
        pace.see({i * 150, i * 150 + 300, 60'000, 2'500}, i * 50);
    }
    QVERIFY(pace.isTooFast(1'000));
    QVERIFY(pace.isTooFast(1'000 + ReadingPace::flingWindow - 1));
    QVERIFY(!pace.isTooFast(1'000 + ReadingPace::flingWindow));
}

void ReadingPaceTest::restartForgetsEverything()
{
    ReadingPace pace;
    pace.see(at(0, screen), 0);
    pace.scroll(9, 0);
    pace.spend(1'000'000);
    pace.restart();
    QVERIFY(!pace.isTooFast(0));
    pace.see(at(0, screen), 0);
    QVERIFY(!pace.isTooFast(0));
    QVERIFY(pace.left(seconds) > 0);
}

FARTHING_TEST(ReadingPaceTest)
#include "test_readingpace.moc"
