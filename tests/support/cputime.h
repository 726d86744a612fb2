// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <ctime>

namespace farthing {

/// The time this process has computed since it was made, whatever else the machine does: for limits that
/// catch a growth with the square of the input, and that a busy machine must not break. (On Windows it is
/// plain time.)
class CpuTime
{
public:
    qint64 milliseconds() const { return microseconds() / 1000; }
    qint64 microseconds() const { return qint64(std::clock() - m_start) * 1'000'000 / CLOCKS_PER_SEC; }

private:
    std::clock_t m_start = std::clock();
};

} // namespace farthing
