// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/readingclock.h"
#include "support/fakeclock.h"
#include "support/testcase.h"

using namespace farthing;
using State = ReadingClock::State;

namespace {

const PostId post{QStringLiteral("p1")};

/// A clock in the hands of somebody who reads: visible, active, and not idle.
struct Reader
{
    FakeClock clock;
    ReadingClock reading{clock};

    explicit Reader(int timeToRead = 120)
    {
        reading.showArticle(post, timeToRead, 0);
        reading.setVisible(true);
        reading.setWindowActive(true);
    }
    /// Seconds go by with a tick each; the person moves every ten.
    void read(int seconds)
    {
        for (int i = 0; i < seconds; ++i) {
            if (i % 10 == 0)
                reading.noteActivity();
            wait(1);
        }
    }
    void wait(int seconds)
    {
        for (int i = 0; i < seconds; ++i) {
            clock.advance(1'000);
            reading.tick();
        }
    }
    int claimed()
    {
        int sum = 0;
        for (const ReadAct &stretch : reading.takeStretches())
            sum += stretch.seconds;
        return sum;
    }
};

} // namespace

class TestReadingClock : public TestCase
{
    Q_OBJECT

private slots:
    void interruptions_data();
    void interruptions();
    void countsNothingWithoutAPost();
    void stopsAtTheTimeToRead();
    void goesOnFromWhatWasCountedBefore();
    void closesLongStretchesWithoutLoss();
    void stretchesAreOnTheWallClock();
    void idlesFromTheLastMove();
    void anyMoveWakes();
    void flingingDoesNotCount();
    void pagingDoesCount();
    void sleepCutsTheStretch();
    void sleepWithinATickIsNotCounted();
    void settingTheClockCutsTheStretch_data();
    void settingTheClockCutsTheStretch();
    void missedTicksAreNotCounted();
    void anotherPostClosesTheStretch();
    void theSamePostAgainChangesNothing();
    void aSmallerAnswerOfThePlatformResumes();
    void claimsNeverExceedTheirSpan();
    void saysWhy();
    void anotherClockHasTheTurn();
    void busyBesideUntilTheArticleIsTouched();
    void sleepIsTimeWithoutAMove();
};

void TestReadingClock::interruptions_data()
{
    QTest::addColumn<bool>("visible");
    QTest::addColumn<bool>("active");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("counted");
    QTest::newRow("reading") << true << true << int(State::Counting) << 30;
    QTest::newRow("hidden") << false << true << int(State::NotVisible) << 10;
    QTest::newRow("other window") << true << false << int(State::WindowInactive) << 10;
    QTest::newRow("both") << false << false << int(State::NotVisible) << 10;
}

void TestReadingClock::interruptions()
{
    QFETCH(bool, visible);
    QFETCH(bool, active);
    QFETCH(int, state);
    QFETCH(int, counted);
    Reader reader;
    reader.read(10);
    reader.reading.setVisible(visible);
    reader.reading.setWindowActive(active);
    reader.read(20);
    QCOMPARE(int(reader.reading.state()), state);
    QCOMPARE(reader.reading.counted(), counted);
}

void TestReadingClock::countsNothingWithoutAPost()
{
    Reader reader;
    reader.reading.hideArticle();
    reader.read(20);
    QCOMPARE(reader.reading.state(), State::NoPost);
    QCOMPARE(reader.reading.counted(), 0);
    QVERIFY(reader.reading.takeStretches().isEmpty());
}

void TestReadingClock::stopsAtTheTimeToRead()
{
    Reader reader(45);
    reader.read(100);
    QCOMPARE(reader.reading.state(), State::Complete);
    QCOMPARE(reader.reading.counted(), 45);
    const auto stretches = reader.reading.takeStretches();
    QCOMPARE(stretches.size(), 1);
    QCOMPARE(stretches.front().seconds, 45);
    QVERIFY(reader.reading.takeStretches().isEmpty());
}

void TestReadingClock::goesOnFromWhatWasCountedBefore()
{
    FakeClock clock;
    ReadingClock reading(clock);
    reading.showArticle(post, 60, 50);
    reading.setVisible(true);
    reading.setWindowActive(true);
    QCOMPARE(reading.counted(), 50);
    for (int i = 0; i < 20; ++i) {
        clock.advance(1'000);
        reading.tick();
    }
    QCOMPARE(reading.counted(), 60);
    QCOMPARE(reading.takeStretches().front().seconds, 10);
}

void TestReadingClock::closesLongStretchesWithoutLoss()
{
    Reader reader(1'000);
    for (int i = 0; i < 250; ++i) {
        reader.reading.noteActivity();
        reader.clock.advance(700);
        reader.reading.tick();
    }
    reader.reading.setVisible(false);
    const auto stretches = reader.reading.takeStretches();
    QCOMPARE(stretches.size(), 3);
    QCOMPARE(stretches.at(0).seconds, 60);
    QCOMPARE(stretches.at(1).startedAt, stretches.at(0).endedAt);
    QCOMPARE(stretches.at(2).startedAt, stretches.at(1).endedAt);
    QCOMPARE(reader.reading.counted(), 175); // 250 × 0.7 s
}

void TestReadingClock::stretchesAreOnTheWallClock()
{
    Reader reader;
    const QDateTime start = reader.clock.now();
    reader.read(12);
    reader.reading.setWindowActive(false);
    const auto stretches = reader.reading.takeStretches();
    QCOMPARE(stretches.size(), 1);
    QCOMPARE(stretches.front().post, post);
    QCOMPARE(stretches.front().startedAt, start);
    QCOMPARE(stretches.front().endedAt, start.addSecs(12));
    QCOMPARE(stretches.front().startedAt.timeSpec(), Qt::UTC);
}

void TestReadingClock::idlesFromTheLastMove()
{
    Reader reader(1'000);
    reader.read(1); // a move at the beginning, then nothing
    reader.wait(90);
    QCOMPARE(reader.reading.state(), State::Idle);
    QCOMPARE(reader.reading.counted(), 60);
    QCOMPARE(reader.claimed(), 60);
}

void TestReadingClock::anyMoveWakes()
{
    Reader reader(1'000);
    reader.wait(90);
    reader.reading.noteScroll(0.1);
    QCOMPARE(reader.reading.state(), State::Counting);
    reader.wait(5);
    QCOMPARE(reader.reading.counted(), 65);
}

void TestReadingClock::flingingDoesNotCount()
{
    Reader reader;
    reader.read(10);
    for (int i = 0; i < 20; ++i) {
        reader.reading.noteScroll(0.9);
        reader.clock.advance(250);
        reader.reading.tick();
    }
    QCOMPARE(reader.reading.state(), State::TooFast);
    QVERIFY(reader.reading.counted() <= 11); // what came before it was seen to be too fast
    const int before = reader.reading.counted();
    reader.wait(3);
    QCOMPARE(reader.reading.state(), State::Counting);
    reader.wait(5);
    QVERIFY(reader.reading.counted() >= before + 5);
}

void TestReadingClock::pagingDoesCount()
{
    Reader reader;
    for (int page = 0; page < 5; ++page) {
        reader.reading.noteScroll(0.95);
        reader.wait(20);
    }
    QCOMPARE(reader.reading.counted(), 100);
}

void TestReadingClock::sleepCutsTheStretch()
{
    Reader reader(1'000);
    reader.read(10);
    const QDateTime asleep = reader.clock.now();
    reader.clock.sleep(3'600'000);
    reader.read(10);
    QCOMPARE(reader.reading.counted(), 20);
    reader.reading.setVisible(false);
    const auto stretches = reader.reading.takeStretches();
    QCOMPARE(stretches.size(), 2);
    QCOMPARE(stretches.at(0).endedAt, asleep);
    QVERIFY(stretches.at(1).startedAt >= asleep.addSecs(3'600));
}

void TestReadingClock::settingTheClockCutsTheStretch_data()
{
    QTest::addColumn<int>("by");
    QTest::newRow("back") << -86'400;
    QTest::newRow("forward") << 86'400;
    QTest::newRow("a little back") << -3;
}

void TestReadingClock::settingTheClockCutsTheStretch()
{
    QFETCH(int, by);
    Reader reader(1'000);
    reader.read(10);
    reader.clock.setNow(reader.clock.now().addSecs(by));
    reader.read(10);
    reader.reading.setVisible(false);
    const auto stretches = reader.reading.takeStretches();
    QCOMPARE(stretches.size(), 2);
    QCOMPARE(stretches.at(0).seconds, 10);
    QCOMPARE(stretches.at(1).seconds, 10);
    QCOMPARE(stretches.at(1).startedAt.secsTo(stretches.at(1).endedAt), 10);
}

void TestReadingClock::sleepWithinATickIsNotCounted()
{
    Reader reader(1'000);
    reader.read(10);
    reader.clock.advance(800);
    reader.clock.sleep(60'000);
    reader.reading.tick();
    QCOMPARE(reader.reading.counted(), 10);
    QCOMPARE(reader.claimed(), 10);
}

void TestReadingClock::missedTicksAreNotCounted()
{
    Reader reader;
    reader.read(10);
    reader.clock.advance(30'000);
    reader.reading.tick();
    QCOMPARE(reader.reading.counted(), 10);
    reader.read(1);
    QCOMPARE(reader.reading.counted(), 11);
}

void TestReadingClock::anotherPostClosesTheStretch()
{
    Reader reader;
    reader.read(10);
    reader.reading.showArticle(PostId{QStringLiteral("p2")}, 30, 0);
    QCOMPARE(reader.reading.counted(), 0);
    reader.read(5);
    reader.reading.hideArticle();
    const auto stretches = reader.reading.takeStretches();
    QCOMPARE(stretches.size(), 2);
    QCOMPARE(stretches.at(0).post, post);
    QCOMPARE(stretches.at(0).seconds, 10);
    QCOMPARE(stretches.at(1).post, PostId{QStringLiteral("p2")});
    QCOMPARE(stretches.at(1).seconds, 5);
}

void TestReadingClock::theSamePostAgainChangesNothing()
{
    Reader reader(60);
    reader.read(10);
    reader.reading.showArticle(post, 80, 0);
    QCOMPARE(reader.reading.counted(), 10);
    QCOMPARE(reader.reading.timeToRead(), 80);
    QVERIFY(reader.reading.takeStretches().isEmpty());
}

void TestReadingClock::aSmallerAnswerOfThePlatformResumes()
{
    Reader reader(30);
    reader.read(40);
    QCOMPARE(reader.reading.state(), State::Complete);
    QCOMPARE(reader.claimed(), 30);
    reader.reading.correct(22); // eight seconds were read on another computer at the same time
    QCOMPARE(reader.reading.state(), State::Counting);
    reader.read(20);
    QCOMPARE(reader.reading.state(), State::Complete);
    QCOMPARE(reader.claimed(), 8);
}

void TestReadingClock::claimsNeverExceedTheirSpan()
{
    Reader reader(10'000);
    for (int i = 0; i < 3'000; ++i) {
        reader.clock.advance(137 * (i % 29));
        if (i % 11 == 0)
            reader.reading.noteScroll((i % 7) * 0.4);
        if (i % 53 == 0)
            reader.reading.setVisible(i % 2 == 0);
        if (i % 71 == 0)
            reader.reading.setWindowActive(i % 3 != 0);
        if (i % 97 == 0)
            reader.reading.noteView({i, i + 400, 9'000, 400});
        if (i % 61 == 0)
            reader.reading.noteActivity(i % 2 == 0 ? ReadingClock::Where::Beside
                                                   : ReadingClock::Where::Article);
        reader.reading.tick();
    }
    const int counted = reader.reading.counted();
    reader.reading.hideArticle();
    const auto stretches = reader.reading.takeStretches();
    QVERIFY(stretches.size() > 10);
    int sum = 0;
    QDateTime last;
    for (const ReadAct &stretch : stretches) {
        QVERIFY(stretch.seconds >= 1 && stretch.seconds <= ReadingClock::longestStretch + 5);
        QCOMPARE(stretch.startedAt.secsTo(stretch.endedAt), qint64(stretch.seconds));
        QVERIFY(!last.isValid() || stretch.startedAt >= last);
        QVERIFY(stretch.endedAt <= reader.clock.now());
        last = stretch.endedAt;
        sum += stretch.seconds;
    }
    QCOMPARE(sum, counted);
}

void TestReadingClock::anotherClockHasTheTurn()
{
    bool ours = true;
    Reader reader;
    reader.reading.setTurn([&ours] { return ours; });
    reader.read(10);
    // It is lost in the middle of a second, and that second belongs to the other one.
    reader.clock.advance(500);
    ours = false;
    reader.clock.advance(500);
    reader.reading.tick();
    QCOMPARE(reader.reading.state(), State::OtherWindow);
    reader.read(10);
    QCOMPARE(reader.reading.counted(), 10);
    // And so is the one in which it comes back.
    reader.clock.advance(500);
    ours = true;
    reader.clock.advance(500);
    reader.reading.tick();
    QCOMPARE(reader.reading.state(), State::Counting);
    QCOMPARE(reader.reading.counted(), 10);
    reader.read(5);
    QCOMPARE(reader.reading.counted(), 15);
}

void TestReadingClock::busyBesideUntilTheArticleIsTouched()
{
    Reader reader;
    reader.read(10);
    reader.reading.noteActivity(ReadingClock::Where::Beside);
    reader.read(10); // keys that are for the window as a whole
    QCOMPARE(reader.reading.state(), State::Beside);
    QCOMPARE(reader.reading.counted(), 10);
    reader.reading.noteActivity(ReadingClock::Where::Article);
    reader.wait(10);
    QCOMPARE(reader.reading.counted(), 20);
}

void TestReadingClock::saysWhy()
{
    QSet<QString> said;
    const auto says = [&said](const Reader &reader, State state) {
        QCOMPARE(reader.reading.state(), state);
        QVERIFY(!reader.reading.reason().isEmpty());
        QVERIFY(reader.reading.reason().size() < 60); // a line of the box
        QVERIFY(!said.contains(reader.reading.reason()));
        said.insert(reader.reading.reason());
    };
    Reader reader(2'000);
    QVERIFY(reader.reading.reason().isEmpty());
    reader.reading.noteActivity(ReadingClock::Where::Beside);
    says(reader, State::Beside);
    reader.reading.noteScroll(4);
    says(reader, State::TooFast);
    reader.wait(70);
    says(reader, State::Idle);
    reader.reading.noteView({0, 10, 10'000, 2'000});
    reader.read(20);
    says(reader, State::ReadOut);
    reader.reading.setTurn([] { return false; });
    says(reader, State::OtherWindow);
    reader.reading.setWindowActive(false);
    says(reader, State::WindowInactive);
    reader.reading.setVisible(false);
    says(reader, State::NotVisible);
    reader.reading.correct(2'000);
    says(reader, State::Complete);
    reader.reading.hideArticle();
    says(reader, State::NoPost);
}

void TestReadingClock::sleepIsTimeWithoutAMove()
{
    Reader reader(1'000);
    reader.read(10);
    reader.clock.sleep(3'600'000);
    reader.wait(20);
    QCOMPARE(reader.reading.state(), State::Idle);
    QCOMPARE(reader.reading.counted(), 10);
}

FARTHING_TEST(TestReadingClock)
#include "test_readingclock.moc"
