// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/truecost.h"

#include <QtCore/QFuture>
#include <QtCore/QString>

#include <atomic>
#include <functional>
#include <memory>

namespace farthing {

/// Adds up the true cost from what is kept here: the statement, the newest reports, accepted reading and the
/// posts. A value: it may be handed to another thread and outlive the wallet that gave it, not the store.
class TrueCostReader
{
public:
    explicit TrueCostReader(const QString &folder) : m_folder(folder) {}

    /// Here and now: some seconds for a million movements. `goOn` hears how many movements of how many are
    /// done, and says false to stop; it is asked before anything is opened, at each page of movements and of
    /// posts, and before they are put in order. Errors: Storage, Overflow, Cancelled.
    Result<TrueCost> read(const std::function<bool(qint64 done, qint64 all)> &goOn = {}) const;
    /// The same on a thread of its own, with progress from 0 to 1000. Once `stop` is set
    /// it ends where `goOn` would be asked.
    QFuture<Result<TrueCost>> start(const std::shared_ptr<std::atomic<bool>> &stop) const;

private:
    QString m_folder;
};

} // namespace farthing
