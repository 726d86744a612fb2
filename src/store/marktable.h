// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "sql/connection.h"

#include <QtCore/QList>

#include <optional>

namespace farthing {

/// What the person did to a post here: opened it, saved it.
struct Mark
{
    PostId post;
    bool opened = false;
    bool saved = false;
};

/// The marks of own.db, of each account its own. The posts of cache.db mirror them, so that a list is one
/// walk along one index; a mark that is not mirrored yet is known as such and mirrored again after a crash.
class MarkTable
{
public:
    explicit MarkTable(sql::Connection &connection) : m_connection(connection) {}

    Result<Mark> find(const AccountId &account, const PostId &post) const;
    Result<void> setOpened(const AccountId &account, const PostId &post, bool opened);
    Result<void> setSaved(const AccountId &account, const PostId &post, bool saved);
    Result<QList<Mark>> unprojected(const AccountId &account, int limit) const;
    Result<void> setProjected(const AccountId &account, const PostId &post);

private:
    sql::Connection &m_connection;
};

} // namespace farthing
