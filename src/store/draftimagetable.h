// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/postdraft.h"
#include "sql/connection.h"

#include <optional>

namespace farthing {

/// The images in own.db that drafts name. They belong to an account as the drafts do.
class DraftImageTable
{
public:
    explicit DraftImageTable(sql::Connection &connection) : m_connection(connection) {}

    /// One that is there already only becomes new again.
    Result<void> save(const AccountId &account, const DraftImage &image, const QDateTime &now);
    Result<std::optional<DraftImage>> find(const AccountId &account, const MediaId &id) const;
    /// Removes what was added before `before` and is named by no draft and by nothing that is on its way.
    Result<void> dropUnnamed(const QDateTime &before);

private:
    sql::Connection &m_connection;
};

} // namespace farthing
