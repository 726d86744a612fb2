// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/journey.h"

#include "support/builders.h"
#include "support/testcase.h"

#include <QtCore/QRandomGenerator>

using namespace farthing;

class JourneyTest : public TestCase
{
    Q_OBJECT

private slots:
    void takesWhatEarnsMostFirst();
    void keepsToThePlusesThatAreLeft();
    void fillsUpWithOthers();
    void takesNothingTwice();
    void holdsForRandomJourneys();
    void countsWhatIsMissing();

private:
    static JourneyOffer offer(const QString &id, int seconds, const char *reward = "0.5",
                              JourneyReason reason = JourneyReason::Earns)
    {
        return {PostId{id}, id, {twei(reward), seconds}, reason};
    }
    static QStringList ids(const JourneyChoice &choice)
    {
        QStringList list;
        for (const JourneyOffer &post : choice.posts)
            list.append(post.post.value);
        return list;
    }
};

void JourneyTest::takesWhatEarnsMostFirst()
{
    const JourneyChoice choice =
        chooseJourney(300, 10,
                      {offer(QStringLiteral("long"), 200), offer(QStringLiteral("short"), 60),
                       offer(QStringLiteral("read"), 0), offer(QStringLiteral("rich"), 100, "2")},
                      {});
    QCOMPARE(ids(choice),
             (QStringList{QStringLiteral("read"), QStringLiteral("rich"), QStringLiteral("short")}));
    QCOMPARE(choice.seconds, 160);
    QCOMPARE(choice.pluses, 3);
}

void JourneyTest::keepsToThePlusesThatAreLeft()
{
    const QList<JourneyOffer> earning{offer(QStringLiteral("a"), 10), offer(QStringLiteral("b"), 20),
                                      offer(QStringLiteral("c"), 30)};
    QCOMPARE(ids(chooseJourney(1000, 2, earning, {})),
             (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QVERIFY(chooseJourney(1000, 0, earning, {}).posts.isEmpty());
}

void JourneyTest::fillsUpWithOthers()
{
    const JourneyChoice choice =
        chooseJourney(100, 1, {offer(QStringLiteral("a"), 40), offer(QStringLiteral("b"), 50)},
                      {offer(QStringLiteral("saved"), 45, "0", JourneyReason::Saved),
                       offer(QStringLiteral("too long"), 30, "0", JourneyReason::Saved),
                       offer(QStringLiteral("new"), 15, "0", JourneyReason::Newest)});
    QCOMPARE(ids(choice), (QStringList{QStringLiteral("a"), QStringLiteral("saved"), QStringLiteral("new")}));
    QCOMPARE(choice.seconds, 100);
    QCOMPARE(choice.pluses, 1);
}

void JourneyTest::takesNothingTwice()
{
    const JourneyChoice choice =
        chooseJourney(100, 5, {offer(QStringLiteral("a"), 10), offer(QStringLiteral("a"), 10)},
                      {offer(QStringLiteral("a"), 10, "0", JourneyReason::Saved)});
    QCOMPARE(choice.posts.size(), 1);
    QCOMPARE(choice.pluses, 1);
}

/// Whatever there is to choose from: the time is never exceeded, no more Pluses are counted than are left,
/// and no post could take the place of a chosen one and earn more by the minute; where all Pluses earn the
/// same, as the rulebook has it, the whole would not earn more by the minute either.
void JourneyTest::holdsForRandomJourneys()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 3000; ++round) {
        const bool same = random.bounded(2) == 0;
        QList<JourneyOffer> earning;
        QList<JourneyOffer> others;
        const int many = random.bounded(30);
        for (int i = 0; i < many; ++i) {
            JourneyOffer post = offer(QStringLiteral("e%1").arg(i), random.bounded(600));
            if (!same)
                post.rate.reward = Money::fromMinor(random.bounded(1'000'000));
            earning.append(post);
            others.append(
                offer(QStringLiteral("o%1").arg(i), random.bounded(600), "0", JourneyReason::Newest));
        }
        const int time = random.bounded(3600);
        const int left = random.bounded(12);
        const JourneyChoice choice = chooseJourney(time, left, earning, others);
        qint64 seconds = 0;
        qint64 earningSeconds = 0;
        QList<JourneyOffer> taken;
        QSet<PostId> chosen;
        for (const JourneyOffer &post : choice.posts) {
            seconds += post.rate.seconds;
            chosen.insert(post.post);
            if (post.reason != JourneyReason::Earns)
                continue;
            taken.append(post);
            earningSeconds += post.rate.seconds;
        }
        QVERIFY(seconds <= time);
        QCOMPARE(choice.seconds, int(seconds));
        QCOMPARE(choice.pluses, int(taken.size()));
        QVERIFY(choice.pluses <= left);
        QCOMPARE(chosen.size(), choice.posts.size());
        for (const JourneyOffer &other : std::as_const(earning)) {
            if (chosen.contains(other.post))
                continue;
            for (const JourneyOffer &one : std::as_const(taken)) {
                const qint64 exchanged = earningSeconds - one.rate.seconds + other.rate.seconds;
                if (exchanged > time)
                    continue;
                QVERIFY(!other.rate.isAbove(one.rate));
                QVERIFY(!same || exchanged >= earningSeconds);
            }
        }
    }
}

void JourneyTest::countsWhatIsMissing()
{
    Journey journey{noon(), 600, {}};
    journey.posts = {{PostId{QStringLiteral("a")}, {}, 60, JourneyReason::Earns, true, 2},
                     {PostId{QStringLiteral("b")}, {}, 30, JourneyReason::Saved, false, 0},
                     {PostId{QStringLiteral("c")}, {}, 10, JourneyReason::Newest, true, 1}};
    QCOMPARE(journey.textsMissing(), 1);
    QCOMPARE(journey.imagesMissing(), 3);
    QCOMPARE(journey.seconds(), 70);
}

FARTHING_TEST(JourneyTest)
#include "test_journey.moc"
