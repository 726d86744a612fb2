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
    /// Opened by nobody, but marked as read together with others: the account's other computers are told of
    /// it as unread, until the person opens it, or the mark is settled and told.
    bool together = false;
    /// What the account's other computers are told.
    bool isReallyOpened() const { return opened && !together; }
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
    /// Opened, as one of a batch; false where it was already.
    Result<bool> openTogether(const AccountId &account, const PostId &post, qint64 batch);
    /// The highest number of a batch that can be taken back; 0 where there is none.
    Result<qint64> newestBatch(const AccountId &account) const;
    /// The posts of a batch that can be taken back; batch 0: of any.
    Result<QList<PostId>> together(const AccountId &account, qint64 batch, int limit) const;
    /// Unread again, if it is still one of this batch.
    Result<bool> takeBack(const AccountId &account, const PostId &post, qint64 batch);
    /// Somebody opened it, or so it counts from now on; false where that is not new.
    Result<bool> keepOpened(const AccountId &account, const PostId &post);
    /// Can not be taken back any more, and is told to nobody.
    Result<void> settle(const AccountId &account, const PostId &post);
    Result<QList<Mark>> unprojected(const AccountId &account, int limit) const;
    Result<void> setProjected(const AccountId &account, const PostId &post);

private:
    sql::Connection &m_connection;
};

} // namespace farthing
