// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>

#include <optional>

namespace farthing {

/// What is known here of a post since the newest report on it was bought.
struct SinceReport
{
    QDateTime takenAt;
    std::optional<bool>
        ownMoved; ///< the account moved money on this post since; absent: too long ago to tell
    /// Others moved nothing of the account's since the day of the report, on any post. Where this is false,
    /// they may have on this one: the statement sums what others caused without the post.
    bool othersStill = false;
    friend bool operator==(const SinceReport &, const SinceReport &) = default;
};

/// Why buying another report may be money for nothing.
struct NearDuplicate
{
    enum class Why {
        Unmoved, ///< another would say the same, but for its own price
        Quiet,   ///< recent, and nothing that is known here has moved; others may have moved something
        Moved,   ///< recent, but the account itself moved money on the post since
        Recent,  ///< recent, and no more is known
    };

    Why why = Why::Recent;
    bool recent = true;
    QDateTime takenAt;
    friend bool operator==(const NearDuplicate &, const NearDuplicate &) = default;
};

/// How long a report counts as recent.
inline constexpr qint64 recentReportSeconds = qint64(24) * 60 * 60;

/// Whether to warn before another report is bought; nothing where there is no reason to. `since` is absent
/// where none was bought yet. Both times are of one clock; a report of the future counts as recent.
std::optional<NearDuplicate> nearDuplicate(const std::optional<SinceReport> &since, const QDateTime &now);

} // namespace farthing
