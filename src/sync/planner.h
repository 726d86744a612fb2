// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journey.h"
#include "domain/pluses.h"
#include "store/postlist.h"
#include "sync/library.h"

#include <QtCore/QObject>

#include <optional>

namespace farthing {

class Outbox;

/// A post that a Plus could still be given to, and what is left to read of it.
struct PlannedPost
{
    PostRow row;
    EarnRate rate; ///< claims of reading that wait here are counted

    EarningKey key() const { return {rate.seconds, row.publishedAt, row.id}; }
    friend bool operator==(const PlannedPost &, const PlannedPost &) = default;
};

/// How the Pluses that are left could be used best, for the interface. Explains; never presses.
class Planner : public QObject
{
    Q_OBJECT

public:
    Planner(Store &store, Library &library, Outbox &outbox, QObject *parent = nullptr);

    /// Absent while the account is unknown.
    std::optional<Pluses> pluses() const;
    /// The platform's clock, by which countdowns run.
    QDateTime now() const;
    /// At most `limit` posts after `after` (none: the best), those first that earn most by the minute. Empty
    /// while it is not known what a Plus earns.
    Result<QList<PlannedPost>> posts(const std::optional<EarningKey> &after, int limit) const;
    /// What to take along for `seconds`. Error: Storage.
    Result<JourneyChoice> choose(int seconds) const;
    /// The journey that was packed last.
    Result<std::optional<Journey>> journey() const;
    /// How many Pluses will count, were all these read now.
    int countingPluses(const QList<PostRow> &rows) const;

signals:
    /// How many Pluses are left, or what they earn, may be different.
    void plusesChanged();

private:
    PlannedPost planned(const PostRow &row) const;
    QList<PlannedPost> begunHere() const;
    struct Page
    {
        QList<PlannedPost> posts;
        std::optional<EarningKey> readTo; ///< whether shown or not
        bool last = false;
    };
    Result<Page> page(const std::optional<EarningKey> &after, int limit) const;
    void addOthers(PostList list, JourneyReason reason, int left, QList<JourneyOffer> &others) const;

    Store &m_store;
    Library &m_library;
    Outbox &m_outbox;
};

} // namespace farthing
