// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/readerfixture.h"

namespace farthing {

/// A reader that writes, whose program can be started anew in the middle of anything.
class OutboxFixture : public ReaderFixture
{
protected:
    Outbox &outbox() { return m_session->outbox(); }

    /// The program ends at once, and begins again on what is on the disk; the platform is not there yet.
    void restart()
    {
        settle();
        m_network->performed.clear();
        m_session.reset();
        m_store.reset();
        m_store = Store::open(m_folder->path(), &m_clock).value();
        m_session = std::make_unique<Session>(*m_store, *m_network, m_clock);
        auto alarm = std::make_unique<FakeAlarm>();
        m_alarm = alarm.get();
        outbox().setAlarm(std::move(alarm));
        outbox().hold();
    }
    void pass(qint64 milliseconds)
    {
        m_clock.advance(milliseconds);
        m_alarm->ring();
    }
    Intent::State state(const IntentId &id) { return intent(id)->state; }
    void answerAll(const std::optional<Result<Outcome>> &answer)
    {
        m_network->onPerform = [answer](const auto &) {
            return answer;
        };
    }
    static Result<Outcome> booked() { return Outcome(Receipt()); }
    static Result<Outcome> no(Problem::Type type, int status, std::optional<int> retryAfter = {})
    {
        Problem problem;
        problem.type = type;
        problem.status = status;
        problem.retryAfter = retryAfter;
        return Outcome(problem);
    }
    Act minus(const char *post) const { return RateAct{PostId{QString::fromLatin1(post)}, Rating::Minus}; }
    Act comment(const char *id, const char *parent = nullptr) const
    {
        const auto named = [](const char *name) {
            return CommentId{QString::fromLatin1(name)};
        };
        return CommentAct{m_post, named(id), QStringLiteral("Words of %1").arg(QLatin1String(id)),
                          parent ? std::optional(named(parent)) : std::nullopt, std::nullopt};
    }
};

} // namespace farthing
