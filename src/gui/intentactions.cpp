// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/intentactions.h"

#include "core/future.h"
#include "sync/outbox.h"

namespace farthing {

IntentActions::IntentActions(Outbox &outbox, QObject *parent) : QObject(parent), m_outbox(outbox) {}

void IntentActions::submit(const Act &act, Money price)
{
    if (isSubmitting(act))
        return;
    m_submitting.append(act);
    whenDone(m_outbox.submit(act, price), this, [this, act](const Result<IntentId> &answer) {
        m_submitting.removeOne(act);
        if (answer)
            emit submitted(*answer);
        else if (const std::optional<CapStop> stop = m_outbox.quote(act).stop)
            emit stopped(*stop);
        else
            emit failed(answer.error());
    });
}

template <class T>
void IntentActions::tellFailure(const QFuture<T> &answer)
{
    whenDone(answer, this, [this](const T &result) {
        if (!result)
            emit failed(result.error());
    });
}

void IntentActions::undo(const IntentId &id)
{
    tellFailure(m_outbox.undo(id));
}

void IntentActions::retry(const IntentId &id, Money price)
{
    whenDone(m_outbox.retry(id, price), this, [this, id](const Result<void> &answer) {
        if (answer)
            return;
        const std::optional<Intent> intent = m_outbox.intent(id).valueOr(std::nullopt);
        const std::optional<CapStop> stop = intent ? m_outbox.retryQuote(*intent).stop : std::nullopt;
        if (stop)
            emit stopped(*stop);
        else
            emit failed(answer.error());
    });
}

void IntentActions::discard(const IntentId &id)
{
    tellFailure(m_outbox.discard(id));
}

} // namespace farthing
