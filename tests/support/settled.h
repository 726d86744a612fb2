// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFuture>
#include <QtTest/QtTest>

namespace farthing {

/// What a future came to, once it did; a test that waits in vain ends here.
template <class T>
T settled(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
        qFatal("a future that never ends");
    if (future.resultCount() == 0)
        qFatal("a future that ended without a result");
    return future.result();
}

} // namespace farthing
