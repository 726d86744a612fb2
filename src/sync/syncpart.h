// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/future.h"

#include <QtCore/QObject>

namespace farthing {

/// One job of keeping up to date that takes several answers. Cancelled, it drops every answer that is still
/// to come.
class SyncPart : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void cancel() { ++m_run; }

signals:
    void finished();
    void failed(const farthing::AppError &error);

protected:
    /// Calls `handler` with the answer, unless this was cancelled or has died meanwhile.
    template <class T, class Handler>
    void await(QFuture<Result<T>> future, Handler handler)
    {
        whenDone(future, this, [this, run = m_run, handler](const Result<T> &result) {
            if (run == m_run)
                handler(result);
        });
    }

    /// Calls `handler` after what the event loop has in hand, unless this was cancelled or has died
    /// meanwhile.
    template <class Handler>
    void later(Handler handler)
    {
        QMetaObject::invokeMethod(
            this,
            [this, run = m_run, handler] {
                if (run == m_run)
                    handler();
            },
            Qt::QueuedConnection);
    }

private:
    int m_run = 0;
};

} // namespace farthing
