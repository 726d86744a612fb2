// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/lane.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <thread>
#include <vector>

namespace farthing {

/// People who pay, all at once: a plan of paid requests made from a seed, carried out by many lanes. A third
/// of what is sent is a request sent before, or at the same moment on another lane, with the same key; a
/// tenth competes for the last Twei of an account.
class Crowd
{
public:
    struct Plan
    {
        quint32 seed = 1;
        int lanes = 32;
        int requests = 0;       ///< that are sent; 0: until it is stopped
        QList<QByteArray> rich; ///< tokens
        QList<QByteArray> poor; ///< tokens of accounts with just the money for `affordable` comments
        QStringList posts;
    };
    /// Each poor account is fought over by so many requests of the plan.
    static constexpr int fightersPerPoor = 40;

    Crowd(const Servers &servers, Plan plan);
    ~Crowd();

    void start();
    /// Lets everybody finish what is under way, and waits for it.
    void stop();
    bool isDone() const { return m_running == 0; }
    int sent() const { return m_sent; }

    struct Tally
    {
        QList<QString> accepted; ///< keys
        QList<QString> refused;
        int comments = 0; ///< of the accepted
        int commentsOfPoor = 0;
        int repeats = 0;
        QList<int> milliseconds; ///< of each answer that came at the first try
        QStringList faults;      ///< what must not be
    };
    Tally tally() const;

private:
    struct Wish
    {
        Lane::Request request;
        bool comment = false;
        bool poor = false;
    };
    struct Outcome
    {
        Lane::Answer answer;
        bool comment = false;
        bool poor = false;
    };
    void run(size_t lane);
    Wish wish(int number) const;
    void note(const Wish &wish, const Lane::Answer &answer, bool wasAccepted);

    const Servers &m_servers;
    const Plan m_plan;
    std::vector<std::thread> m_threads;
    std::atomic<int> m_next = 0;
    std::atomic<int> m_sent = 0;
    std::atomic<int> m_running = 0;
    std::atomic<bool> m_stop = false;   ///< begin nothing new
    std::atomic<bool> m_giveUp = false; ///< nor wait for what was begun
    mutable std::mutex m_mutex;
    QHash<QByteArray, Outcome> m_outcomes; ///< by key
    QList<int> m_milliseconds;
    QStringList m_faults;
    int m_repeats = 0;
};

} // namespace farthing
