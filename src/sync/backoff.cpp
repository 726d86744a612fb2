// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/backoff.h"

#include <QtCore/QRandomGenerator>

#include <algorithm>

namespace farthing {

std::chrono::milliseconds backOff(int failures)
{
    const qint64 whole = std::min<qint64>(60'000, qint64(1'000) << std::clamp(failures - 1, 0, 6));
    const qint64 fifth = whole / 5;
    return std::chrono::milliseconds(whole - fifth + QRandomGenerator::global()->bounded(2 * fifth + 1));
}

} // namespace farthing
