// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/connection.h"

#include <optional>

namespace farthing {

/// What search.db says of itself: whose it is, by which rules it was made, whether it is complete.
class SearchStateTable
{
public:
    explicit SearchStateTable(sql::Connection &connection) : m_connection(connection) {}

    Result<std::optional<QString>> find(const QString &name) const;
    Result<void> save(const QString &name, const QString &value);

private:
    sql::Connection &m_connection;
};

} // namespace farthing
