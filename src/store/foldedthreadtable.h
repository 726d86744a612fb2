// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "sql/connection.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

namespace farthing {

/// The folded threads of own.db, by the comment that stands at their head. Only the newest are kept.
class FoldedThreadTable
{
public:
    /// Of all posts together, and of one.
    static constexpr int mostKept = 20'000;
    static constexpr int mostOfPost = 1'000;

    explicit FoldedThreadTable(sql::Connection &connection) : m_connection(connection) {}

    Result<QList<CommentId>> of(const AccountId &account, const PostId &post) const;
    Result<void> fold(const AccountId &account, const PostId &post, const CommentId &comment,
                      const QDateTime &now);
    Result<void> unfold(const AccountId &account, const PostId &post, const CommentId &comment);

private:
    sql::Connection &m_connection;
};

} // namespace farthing
