// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QFuture>
#include <QtCore/QFutureWatcher>

namespace farthing {

/// Calls `handler` with the answer, on the context's thread, unless the context died meanwhile. A promise
/// that was dropped answers Cancelled. The same as `future.then(context, handler)` means to be; but that of
/// Qt before 6.6 asserts where the context dies before the answer comes.
template <class T, class Handler>
void whenDone(const QFuture<Result<T>> &future, QObject *context, Handler handler)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, handler] {
        watcher->deleteLater();
        const QFuture<Result<T>> done = watcher->future();
        if (done.resultCount() > 0)
            handler(done.resultAt(0));
        else
            handler(
                Result<T>(AppError{AppError::Kind::Cancelled, QString(), QStringLiteral("promise dropped")}));
    });
    watcher->setFuture(future);
}

} // namespace farthing
