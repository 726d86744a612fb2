// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent.h"
#include "lossyreader.h"
#include "shownstate.h"
#include "support/chaosproxy.h"

#include <QtCore/QTemporaryDir>

#include <functional>
#include <map>

namespace farthing {

/// One history: several readers of two or three accounts on one platform, with a bad network between them,
/// readers and platform that are restarted or lose their power, and clocks that jump. The seed decides all of
/// it but what the sockets of the computer and its threads decide.
class FaultyHistory
{
public:
    explicit FaultyHistory(std::uint64_t seed);
    ~FaultyHistory();

    /// Plays it, lets the network recover, and answers the first differences in words, or nothing.
    QString play(int steps = 36);
    /// How often what happened.
    const std::map<QString, int> &counts() const { return m_counts; }
    void addCounts(std::map<QString, int> &all) const;

private:
    struct Taking; ///< a decision of which the disk has not said yet that it has it

    void addReader(StagedPlatform::Member member);
    void step();
    void someTimePasses(qint64 milliseconds);
    void jump(FakeClock &clock, bool backwards);
    void changeRules();

    // What people do (faultyacts.cpp)
    void act(int reader);
    std::optional<Act> someAct(LossyReader &reader);
    std::optional<Act> someActOn(LossyReader &reader, const PostRow &post);
    std::optional<Act> actOnComment(LossyReader &reader, const PostRow &post);
    void take(int reader, const Act &act, Money price);
    void decideAgain(int reader);
    void sendAgain(int reader, const Intent &intent);
    void takeBack(int reader, const Intent &intent);
    void settleTakings(int reader, bool crashed);
    void findTaken(int reader);

    // Turning the event loop, never by a time
    bool isBusy() const;
    QString whoIsBusy() const;
    int events() const;
    bool becomesQuiet();
    void turn(int events);
    bool until(const std::function<bool()> &holds, int milliseconds);

    void restart(int reader, bool crash);
    void look(int reader, bool quiet);
    void lookAtAll();
    void recover();
    void answerWhatAsks(bool last);
    bool isOver();
    void compareWithNow();
    void note(const QStringList &differences);
    void count(const QString &what) { ++m_counts[what]; }

    const std::uint64_t m_seed;
    model::RandomSource m_random;
    QTemporaryDir m_folder;
    ChaosProxy m_proxy;
    StagedPlatform m_platform;
    std::vector<std::unique_ptr<LossyReader>> m_readers;
    std::vector<std::unique_ptr<ShownState>> m_shown;
    QList<Consent> m_consents;
    QList<std::shared_ptr<Taking>> m_takings;
    QSet<IntentId> m_leaving; ///< what somebody ever wanted to take back
    QStringList m_differences;
    QStringList m_log;
    std::map<QString, int> m_counts;
    int m_made = 0; ///< numbers of what people wrote
};

} // namespace farthing
