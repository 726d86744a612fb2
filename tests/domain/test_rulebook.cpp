// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rulebook.h"
#include "support/testcase.h"

#include <functional>

using namespace farthing;
using namespace Qt::Literals::StringLiterals;

class RulebookTest : public TestCase
{
    Q_OBJECT

private slots:
    void levelsStartWhereEconomySays();
    void levelsFollowExperience();
    void levelsOfVeryLargeExperience();
    void measuresReading_data();
    void measuresReading();
    void defaultAddsUp();
    void refusesWhatDoesNotAddUp_data();
    void refusesWhatDoesNotAddUp();
};

using Spoil = std::function<void(Rulebook &)>;
Q_DECLARE_METATYPE(Spoil)

void RulebookTest::levelsStartWhereEconomySays()
{
    const Rulebook rules; // 10·n·(n−1)/2
    QCOMPARE(rules.experienceOfLevel(1), 0);
    QCOMPARE(rules.experienceOfLevel(2), 10);
    QCOMPARE(rules.experienceOfLevel(3), 30);
    QCOMPARE(rules.experienceOfLevel(13), 780);
    QCOMPARE(rules.experienceOfLevel(20), 1900);
}

void RulebookTest::levelsFollowExperience()
{
    const Rulebook rules;
    int level = 1;
    for (int experience = 0; experience <= 50'000; ++experience) {
        if (experience >= 10 * (level + 1) * level / 2)
            ++level;
        QCOMPARE(rules.levelFor(experience), level);
    }
    QCOMPARE(rules.levelFor(-5), 1);
}

void RulebookTest::levelsOfVeryLargeExperience()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    Rulebook rules;
    for (const int step : {1, 10, 1'000'000, std::numeric_limits<int>::max()}) {
        rules.levelStep = step;
        for (const qint64 experience : {qint64(std::numeric_limits<int>::max()), most - 1}) {
            const qint64 level = rules.levelFor(experience);
            // By division, so that nothing overflows: n·(n−1)/2 ≤ experience / step < (n+1)·n/2.
            const qint64 steps = experience / step;
            QVERIFY(level * (level - 1) / 2 <= steps);
            constexpr qint64 highest = (1 << 30) - 1;
            QVERIFY(level == highest || level * (level + 1) / 2 > steps);
        }
    }
    QCOMPARE(rules.experienceOfLevel(std::numeric_limits<int>::max()), most);
}

void RulebookTest::measuresReading_data()
{
    QTest::addColumn<qint64>("words");
    QTest::addColumn<qint64>("characters");
    QTest::addColumn<qint64>("images");
    QTest::addColumn<int>("seconds");
    const auto row = [](const char *name, qint64 words, qint64 characters, qint64 images, int seconds) {
        QTest::newRow(name) << words << characters << images << seconds;
    };
    row("nothing", 0, 0, 0, 10);
    row("at the minimum", 39, 0, 0, 10);
    row("a minute of words", 238, 0, 0, 60);
    row("one word more", 239, 0, 0, 61);
    row("a minute of characters", 0, 500, 0, 60);
    row("one character more", 0, 501, 0, 61);
    row("both, rounded up once", 1, 1, 2, 17);
    row("images", 0, 0, 3, 24);
    row("all", 238, 500, 1, 128);
    row("a very long text", 100'000'000, 100'000'000, 0, 25'210'085 + 12'000'000);
}

void RulebookTest::measuresReading()
{
    QFETCH(qint64, words);
    QFETCH(qint64, characters);
    QFETCH(qint64, images);
    QFETCH(int, seconds);
    QCOMPARE(Rulebook().timeToRead(words, characters, images), seconds);
}

void RulebookTest::defaultAddsUp()
{
    QVERIFY(Rulebook().checked().ok());
}

void RulebookTest::refusesWhatDoesNotAddUp_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<Spoil>("spoil");
    const auto row = [](const char *member, const Spoil &spoil) {
        QTest::newRow(member) << QString::fromLatin1(member) << spoil;
    };
    const Money minus = Money::fromMinor(-1);
    row("amounts.plus_reader", [=](Rulebook &r) { r.amounts.plusReader = minus; });
    row("amounts.plus_author", [=](Rulebook &r) { r.amounts.plusAuthor = minus; });
    row("amounts.minus", [=](Rulebook &r) { r.amounts.minus = minus; });
    row("amounts.comment_tribute", [=](Rulebook &r) { r.amounts.commentTribute = minus; });
    row("amounts.comment_reward", [=](Rulebook &r) { r.amounts.commentReward = minus; });
    row("amounts.like_own", [=](Rulebook &r) { r.amounts.likeOwn = minus; });
    row("amounts.like_commenter", [=](Rulebook &r) { r.amounts.likeCommenter = minus; });
    row("amounts.like_author", [=](Rulebook &r) { r.amounts.likeAuthor = minus; });
    row("amounts.dislike_own", [=](Rulebook &r) { r.amounts.dislikeOwn = minus; });
    row("amounts.dislike_commenter", [=](Rulebook &r) { r.amounts.dislikeCommenter = minus; });
    row("amounts.publish_tribute", [=](Rulebook &r) { r.amounts.publishTribute = minus; });
    row("amounts.pnl_report", [=](Rulebook &r) { r.amounts.pnlReport = Money::fromMinor(1, {"Cent", 2}); });
    row("amounts.comment_author_share",
        [](Rulebook &r) { r.amounts.commentAuthorShare = Money::fromMinor(400'001); });
    row("amounts.dislike_author", [](Rulebook &r) { r.amounts.dislikeAuthor = Money::fromMinor(100'001); });
    row("gates.comment", [](Rulebook &r) { r.gates.comment = -1; });
    row("pluses_per_day", [](Rulebook &r) { r.plusesPerDay = -1; });
    row("experience.read", [](Rulebook &r) { r.experience.read = -1; });
    row("level_step", [](Rulebook &r) { r.levelStep = 0; });
    row("reading.words_per_minute", [](Rulebook &r) { r.reading.wordsPerMinute = 0; });
    row("reading.characters_per_minute", [](Rulebook &r) { r.reading.charactersPerMinute = 0; });
    row("reading.seconds_per_image", [](Rulebook &r) { r.reading.secondsPerImage = -1; });
}

void RulebookTest::refusesWhatDoesNotAddUp()
{
    QFETCH(QString, member);
    QFETCH(Spoil, spoil);
    Rulebook rules;
    spoil(rules);
    const Result<void> checked = rules.checked();
    QVERIFY(!checked.ok());
    QCOMPARE(checked.error().kind, AppError::Kind::Invalid);
    QCOMPARE(checked.error().detail, member);
    QVERIFY(checked.error().userText.contains(member));
}

FARTHING_TEST(RulebookTest)
#include "test_rulebook.moc"
