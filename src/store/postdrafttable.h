// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/postdraft.h"
#include "sql/connection.h"

#include <QtCore/QSet>

#include <optional>

namespace farthing {

/// The posts in own.db that are being written. Lists and finds are of one account: what it wrote, and what
/// was written while nobody was known.
class PostDraftTable
{
public:
    explicit PostDraftTable(sql::Connection &connection) : m_connection(connection) {}

    /// The one worked on last first, at most `limit`.
    Result<QList<PostDraftRow>> list(const AccountId &account, int limit) const;
    Result<std::optional<PostDraft>> find(const AccountId &account, const PostId &id) const;
    /// Under the account of the draft. `gated`: the level is too low to publish it.
    Result<void> save(const PostDraft &draft, bool gated, const QDateTime &now);
    Result<void> remove(const AccountId &account, const PostId &id);
    /// Removes it where it says nothing but what was published.
    Result<void> removeSame(const PostDraft &draft);
    /// Those that were kept while the level was too low, the newest first; and from now on they are not.
    Result<QList<OpenedDraft>> gated(const AccountId &account, int limit) const;
    Result<void> openGate(const AccountId &account);

    /// The posts that are being written or changed, whoever's they are.
    Result<QSet<PostId>> posts() const;

private:
    sql::Connection &m_connection;
};

} // namespace farthing
