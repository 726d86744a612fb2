// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/comment.h"
#include "domain/postdraft.h"
#include "sql/connection.h"

#include <QtCore/QDateTime>
#include <QtCore/QSet>

namespace farthing {

/// The drafts of own.db: one text per account and post that waits to be sent.
class DraftTable
{
public:
    explicit DraftTable(sql::Connection &connection) : m_connection(connection) {}

    /// Empty where there is none.
    Result<Draft> find(const AccountId &account, const PostId &post) const;
    /// An empty text removes it. `gated`: the level is too low for it.
    Result<void> save(const AccountId &account, const PostId &post, const Draft &draft, bool gated,
                      const QDateTime &now);
    /// Puts back a text that was taken for sending: after what stands there meanwhile, so that neither is
    /// lost.
    Result<void> restore(const AccountId &account, const PostId &post, const Draft &draft,
                         const QDateTime &now);
    /// Removes it where it is this text for the same parent.
    Result<void> removeSame(const AccountId &account, const PostId &post, const QString &text,
                            const std::optional<CommentId> &parent);
    /// Those that were kept while the level was too low, the newest first; and from now on they are not.
    Result<QList<OpenedDraft>> gated(const AccountId &account, int limit) const;
    Result<void> openGate(const AccountId &account);

    struct Row
    {
        PostId post;
        QString text;
        QDateTime savedAt;
    };
    /// The one written last first, at most `limit`.
    Result<QList<Row>> list(const AccountId &account, int limit) const;
    /// The posts on which a comment is being written, whoever's they are.
    Result<QSet<PostId>> posts() const;

private:
    sql::Connection &m_connection;
};

} // namespace farthing
