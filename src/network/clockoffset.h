// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>

#include <chrono>
#include <optional>

namespace farthing {

/// How far another clock is ahead of ours, narrowed down from answer to answer. A `Date` header has whole
/// seconds and was written at some moment between request and answer, so each gives bounds; what all of them
/// allow is kept. Where they contradict each other, a clock was set, and the newest alone counts.
class ClockOffset
{
public:
    void learn(const QDateTime &sent, const QDateTime &received, const QDateTime &date);
    /// Zero while that is possible, otherwise the middle of what is.
    std::chrono::milliseconds value() const;

private:
    struct Bounds
    {
        qint64 least = 0;
        qint64 most = 0;
    };

    std::optional<Bounds> m_bounds; ///< milliseconds
};

/// The time in an HTTP `Date` header; invalid where it is none.
QDateTime dateFromHeader(const QByteArray &header);

} // namespace farthing
