// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/statement.h"
#include "store/postlist.h"

namespace farthing {

/// How a list of posts is read: each page a walk along one index, of which nothing is sorted or passed over.
class PostListSql
{
public:
    /// `query` is one that is offered.
    explicit PostListSql(PostListQuery query) : m_query(std::move(query)) {}

    /// The next rows, behind a key where there is one (`after`).
    QString page(const QString &columns, bool after) const;
    void bindPage(sql::Statement &read, const std::optional<PostKey> &after, int limit) const;
    /// The row of one post, if the list shows it.
    QString row(const QString &columns) const;
    void bindRow(sql::Statement &read, const PostId &id) const;
    /// By which a page goes; of tags, the key of their table.
    QString index() const;

private:
    QString rank() const;
    QString condition() const;
    QString keyColumns() const;
    QString order() const;

    PostListQuery m_query;
};

} // namespace farthing
