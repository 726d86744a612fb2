// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sql/connection.h"
#include "store/records.h"

namespace farthing {

/// How far reading from the platform has come, under names that the scheduler gives.
class CursorTable
{
public:
    explicit CursorTable(sql::Connection &connection) : m_connection(connection) {}

    Result<std::optional<QString>> find(const QString &name) const;
    Result<void> move(const CursorMove &move);
    Result<void> clear();

private:
    sql::Connection &m_connection;
};

} // namespace farthing
