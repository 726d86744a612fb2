// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "sql/connection.h"

#include <QtCore/QDateTime>

#include <optional>

namespace farthing {

/// The visits of own.db: since when comments on a post count as new.
class VisitTable
{
public:
    explicit VisitTable(sql::Connection &connection) : m_connection(connection) {}

    /// Comments published later are new: since the visit before this one, or since this one where it is the
    /// first. Absent where the post was never visited.
    Result<std::optional<QDateTime>> newSince(const AccountId &account, const PostId &post) const;
    Result<void> visit(const AccountId &account, const PostId &post, const QDateTime &now);

private:
    sql::Connection &m_connection;
};

} // namespace farthing
