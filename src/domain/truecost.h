// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"
#include "domain/post.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QSet>

#include <array>
#include <optional>

namespace farthing {

/// Accepted reading time of one post in one month of the platform's (UTC), as this computer claimed it.
struct ReadingSum
{
    PostId post;
    QDate month; ///< its first day
    qint64 seconds = 0;
    friend bool operator==(const ReadingSum &, const ReadingSum &) = default;
};

/// A post that is kept here, as far as its cost is concerned.
struct CostedPost
{
    PostId id;
    QString title;
    Person author;
    /// Written or commented on by the account: only then others can move its money on this post.
    bool mine = false;
    qint64 countedSeconds = 0; ///< accepted by the platform, from all devices
};

/// What something earned and cost. Amounts are ≥ 0 but for `total`, which is profit − loss, and for a rest.
struct CostFigures
{
    Money profit;
    Money loss;
    Money total;
    Money reports;                 ///< of the loss: PnL Reports
    Money tributes;                ///< of the loss: Comment Tributes and Post Publish Tribute
    Money grants;                  ///< beside all that: neither profit nor loss; of months only
    bool profitOpen = false;       ///< others earned the account more here, and nobody says how much
    bool lossOpen = false;         ///< the same of what others cost it
    std::optional<qint64> seconds; ///< read
    bool secondsOpen = false;      ///< a sum, and of some rows it is not known how long they were read
    bool secondsEstimated = false; ///< counted here; what was read on another computer is not in it
    /// `total` by the hour of reading, rounded once to the micro-Twei; absent where either is not known, or
    /// nothing was read.
    std::optional<Money> perHour;

    friend bool operator==(const CostFigures &, const CostFigures &) = default;
};

/// One row of a table of true costs.
struct CostRow
{
    enum class Of {
        Post,
        Author,
        Month,
        Elsewhere, ///< what others caused on posts that no report tells of, and since the reports that do
        All,
    };

    Of of = Of::All;
    PostId post;
    QString title; ///< of the post; empty where it is not known
    Person author; ///< its id is empty where the author is not known
    QDate month;   ///< its first day, UTC
    CostFigures figures;
    /// When the newest report of the post was bought, or the oldest of those of an author's posts; with it,
    /// profit and loss contain what others had caused until then. Absent where they need no report.
    std::optional<QDateTime> boughtAt;

    friend bool operator==(const CostRow &, const CostRow &) = default;
};

/// What posts, authors and months earned and cost one account. The rows of each list add up to its `all`, to
/// the micro-Twei; that of posts and authors is the whole statement but the grants, that of months the whole
/// statement.
struct TrueCost
{
    QList<CostRow> posts;   ///< in the order of their ids
    QList<CostRow> authors; ///< likewise
    QList<CostRow> months;  ///< oldest first
    CostRow allPosts;
    CostRow allAuthors;
    CostRow allMonths;
    /// The balance less every movement that is here. Not zero where some have not arrived yet; absent while
    /// the balance is not known.
    std::optional<Money> unexplained;

    friend bool operator==(const TrueCost &, const TrueCost &) = default;
};

/// `total` divided by hours, half a micro-Twei away from zero; absent where `seconds` is not positive, or
/// the amount leaves 64 bits.
std::optional<Money> perHour(Money total, qint64 seconds);

/// Adds up the true cost. Own movements name their post, so they are exact; what others caused the statement
/// sums by day and line without the post, so of a post it is known from bought reports alone (economy: P&L
/// reports). First every newest report, then every movement and reading, then every post that is kept here,
/// each once. Errors (Overflow) are remembered until the result is asked for.
class TrueCostSum
{
public:
    /// The newest instance of a post; of several the one with the latest entry counts. What others caused
    /// there is what its lines have beyond the own movements until then.
    void addReport(const PnlReport &report);
    void addMovement(const StatementItem &item);
    void addReading(const ReadingSum &reading);
    /// One of which nothing is known but its title makes no row.
    void addPost(const CostedPost &post);

    /// `unexplained`: the balance less all movements; absent while the balance is not known.
    Result<TrueCost> result(const std::optional<Money> &unexplained) const;

private:
    static constexpr int lineCount = reportLineCount + 1;

    /// Signed sums by line, as the statement has them.
    struct Sheet
    {
        std::array<Money, lineCount> lines{};
    };
    struct PostSums
    {
        Sheet own;
        Sheet ownInReport;
        std::optional<PnlReport> report;
        std::optional<CostedPost> known;
        QString title;
        qint64 readHere = 0;
        bool paidTribute = false;
    };
    struct MonthSums
    {
        Sheet all;
        qint64 readHere = 0;
    };
    class Summing;

    void add(Sheet &sheet, Line line, Money amount);

    QMap<PostId, PostSums> m_posts;
    QMap<QDate, MonthSums> m_months;
    Sheet m_all;
    std::optional<QDate> m_readingBegins;
    std::optional<AppError> m_error;
};

} // namespace farthing
