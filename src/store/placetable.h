// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "sql/connection.h"

#include <QtCore/QByteArray>

#include <optional>

namespace farthing {

/// The reading places of own.db, of each account its own: JSON objects that nothing here looks into.
class PlaceTable
{
public:
    explicit PlaceTable(sql::Connection &connection) : m_connection(connection) {}

    Result<std::optional<QByteArray>> find(const AccountId &account, const PostId &post) const;
    Result<void> save(const AccountId &account, const PostId &post, const QByteArray &place);

private:
    sql::Connection &m_connection;
};

} // namespace farthing
