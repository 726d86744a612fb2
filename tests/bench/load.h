// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/lane.h"

#include <functional>
#include <vector>

namespace farthing {

/// How long each of many answers took, and how long all of them.
struct Samples
{
    std::vector<qint64> microseconds;
    qint64 elapsed = 0; ///< microseconds
    int failures = 0;   ///< answers that were none of 200; they are no samples

    void add(const Samples &more);
    /// Of a thousand answers, the place-th slowest from below, in microseconds.
    qint64 quantile(int thousandths) const;
    qint64 perSecond() const;
};

/// Sends so many requests over connections that are kept, each as soon as the one before it on its connection
/// is answered.
Samples drive(const Servers &servers, int connections, int requests,
              const std::function<Lane::Request(int)> &request);

} // namespace farthing
