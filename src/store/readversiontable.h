// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "sql/connection.h"
#include "store/records.h"

namespace farthing {

/// Texts of own.db as somebody read them, since they were edited: of each post at most one, the one that was
/// read. What a post says now stands in cache.db.
class ReadVersionTable
{
public:
    explicit ReadVersionTable(sql::Connection &connection) : m_connection(connection) {}

    /// Nothing where the text was not edited since, or where what was kept is damaged.
    Result<std::optional<ReadVersion>> find(const AccountId &account, const PostId &post) const;
    /// The text as it is now is read at `now`, unless an earlier one is kept.
    Result<void> noteRead(const AccountId &account, const PostId &post, const QDateTime &now);
    /// `title` and `body` are what was read, unless an earlier text is kept; then the oldest kept texts go
    /// until no more than `most` are left. Those of saved posts are not counted and never go.
    Result<void> keep(const AccountId &account, const PostId &post, const QString &title, const QString &body,
                      int most);
    /// What changed was seen: the text as it is now is the one that was read.
    Result<void> forget(const AccountId &account, const PostId &post, const QDateTime &now);

private:
    sql::Connection &m_connection;
};

} // namespace farthing
