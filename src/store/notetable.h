// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/note.h"
#include "sql/connection.h"

namespace farthing {

/// The notes of own.db: what somebody marked in articles and comments, and wrote to it.
class NoteTable
{
public:
    explicit NoteTable(sql::Connection &connection) : m_connection(connection) {}

    /// Errors: Damaged, where it is not what was written; Storage.
    Result<std::optional<Note>> find(const AccountId &account, const NoteId &id) const;
    /// The newest first; of one post, or of all.
    Result<QList<Note>> page(const AccountId &account, const std::optional<PostId> &post,
                             const std::optional<NoteKey> &after, int limit) const;
    /// A new one, or what is said to a known one now.
    Result<void> save(const AccountId &account, const Note &note);
    Result<void> remove(const AccountId &account, const NoteId &id);

private:
    sql::Connection &m_connection;
};

} // namespace farthing
