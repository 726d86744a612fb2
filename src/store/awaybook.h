// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/databases.h"

namespace farthing {

/// Notes how things stand while a person is here, and tells later what is different. Reads a good part of
/// what is theirs, so it belongs on the store's thread.
class AwayBook
{
public:
    /// More replies than one sheet shows are told as such.
    static constexpr int mostReplies = 50;
    /// Of the newest comments of one's own it is known how often they were liked.
    static constexpr int mostComments = 1000;

    /// Both outlive this.
    AwayBook(OwnDatabase &own, CacheDatabase &cache) : m_own(own), m_cache(cache) {}

    /// How things stand at `now`, on the platform's clock.
    Result<SeenState> stateAt(const AccountId &account, const QDateTime &now) const;
    /// What is different since the person was last here, or since the time before; nothing where that is not
    /// known.
    Result<std::optional<AwayNews>> news(const AccountId &account, SeenTable::Which since) const;

private:
    Result<AwayNews> newsSince(const AccountId &account, const SeenState &seen) const;
    Result<void> addComments(const AccountId &account, const SeenState &seen, AwayNews &news) const;
    Result<void> addEarnings(const SeenState &seen, AwayNews &news) const;
    Result<void> addLevel(const SeenState &seen, AwayNews &news) const;
    Result<void> addSettled(const SeenState &seen, AwayNews &news) const;
    QString titleOf(const PostId &post) const;

    OwnDatabase &m_own;
    CacheDatabase &m_cache;
};

} // namespace farthing
