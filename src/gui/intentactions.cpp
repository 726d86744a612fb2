// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/intentactions.h"

#include "core/future.h"
#include "sync/outbox.h"

namespace farthing {

IntentActions::IntentActions(Outbox &outbox, QObject *parent) : QObject(parent), m_outbox(outbox) {}

void IntentActions::submit(const Act &act, Money price)
{
    whenDone(m_outbox.submit(act, price), this, [this](const Result<IntentId> &answer) {
        if (answer)
            emit submitted(*answer);
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
    tellFailure(m_outbox.retry(id, price));
}

void IntentActions::discard(const IntentId &id)
{
    tellFailure(m_outbox.discard(id));
}

} // namespace farthing
