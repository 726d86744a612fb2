// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/money.h"

#include <QtCore/QDateTime>

#include <array>
#include <optional>

namespace farthing {

/// The twelve lines of a post's profit and loss, in their order, and `Grant`, which only a statement knows
/// (economy: The twelve lines).
enum class Line {
    EarnedForPluses,
    CommentRewards,
    LikesOwn,
    LikesCommenter,
    LikesAuthor,
    DislikesAuthor,
    SpentForMinuses,
    CommentTributes,
    DislikesOwn,
    DislikesCommenter,
    PostPublishTribute,
    PnlReports,
    Grant,
};

inline constexpr int reportLineCount = 12;
inline constexpr int profitLineCount = 6;

/// Lines in the order of a report: six of profit, then six of loss.
std::array<Line, reportLineCount> reportLines();
constexpr bool isLoss(Line line)
{
    return line >= Line::SpentForMinuses && line <= Line::PnlReports;
}

/// The exact name that people see, translated: "Earned for Pluses".
QString lineTitle(Line line);

/// A report instance: what the books said of one account on one post at one moment. All lines are ≥ 0; profit
/// and loss are their sums, and `total` is profit − loss. Immutable.
struct PnlReport
{
    ReportId id;
    PostId post;
    QDateTime takenAt;
    qint64 lastEntry = 0; ///< number of the account's last entry in it
    std::array<Money, reportLineCount> lines;
    Money profit;
    Money loss;
    Money total;

    Money line(Line which) const { return lines.at(size_t(which)); }
    friend bool operator==(const PnlReport &, const PnlReport &) = default;
};

enum class CausedBy { Own, Others };

/// One movement of the account's money. What others caused is one item per UTC day and line, without the
/// post, and grows under the same id.
struct StatementItem
{
    StatementItemId id;
    QDateTime at;
    Line line = Line::Grant;
    std::optional<PostId> post;
    std::optional<QString> postTitle;
    std::optional<CommentId> comment;
    Money amount; ///< signed
    CausedBy causedBy = CausedBy::Own;

    friend bool operator==(const StatementItem &, const StatementItem &) = default;
};

} // namespace farthing
