// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "sql/connection.h"

namespace farthing {

/// What the platform said is gone for good, in cache.db. A receipt that was asked for again says what was
/// booked then, and must not bring back what was deleted since.
class DeletedTable
{
public:
    explicit DeletedTable(sql::Connection &connection) : m_connection(connection) {}

    /// Without harm for what is there already.
    Result<void> add(const PostId &id) { return add(QStringLiteral("post"), id.value); }
    Result<void> add(const CommentId &id) { return add(QStringLiteral("comment"), id.value); }
    Result<bool> contains(const PostId &id) const { return contains(QStringLiteral("post"), id.value); }
    Result<bool> contains(const CommentId &id) const { return contains(QStringLiteral("comment"), id.value); }
    Result<void> clear();

private:
    Result<void> add(const QString &kind, const QString &id);
    Result<bool> contains(const QString &kind, const QString &id) const;

    sql::Connection &m_connection;
};

} // namespace farthing
