// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apperror.h"
#include "domain/intent.h"

#include <QtCore/QFuture>
#include <QtCore/QList>
#include <QtCore/QObject>

namespace farthing {

class Outbox;

/// Hands what a person decided to the outbox and tells what became of the handing over.
class IntentActions : public QObject
{
    Q_OBJECT

public:
    /// `outbox` outlives this.
    explicit IntentActions(Outbox &outbox, QObject *parent = nullptr);

    Outbox &outbox() const { return m_outbox; }
    /// `price` is the one that stood where the person pressed. Pressed again while the disk still writes the
    /// same act, it was meant once.
    void submit(const Act &act, Money price);
    /// Whether `act` is being written down.
    bool isSubmitting(const Act &act) const { return m_submitting.contains(act); }
    void undo(const IntentId &id);
    void retry(const IntentId &id, Money price);
    void discard(const IntentId &id);

signals:
    /// A cap on spending that the person set is in the way; nothing happened.
    void stopped(const farthing::CapStop &stop);
    /// It is on disk and on its way.
    void submitted(const farthing::IntentId &id);
    void failed(const farthing::AppError &error);

private:
    template <class T>
    void tellFailure(const QFuture<T> &answer);

    Outbox &m_outbox;
    QList<Act> m_submitting;
};

} // namespace farthing
