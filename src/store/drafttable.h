// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "sql/connection.h"

#include <QtCore/QDateTime>

namespace farthing {

/// The drafts of own.db: one text per post that waits to be sent.
class DraftTable
{
public:
    explicit DraftTable(sql::Connection &connection) : m_connection(connection) {}

    /// Empty where there is none.
    Result<QString> find(const PostId &post) const;
    /// An empty text removes it.
    Result<void> save(const PostId &post, const QString &text, const QDateTime &now);
    /// Puts back a text that was taken for sending, unless something newer stands there. Whether it did.
    Result<bool> restore(const PostId &post, const QString &text, const QDateTime &now);

private:
    sql::Connection &m_connection;
};

} // namespace farthing
