// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "sql/connection.h"

#include <QtCore/QDate>

#include <optional>

namespace farthing {

/// The spending days of own.db: the latest on which each account agreed to pay something; it never goes back.
class SpendingDayTable
{
public:
    explicit SpendingDayTable(sql::Connection &connection) : m_connection(connection) {}

    Result<std::optional<QDate>> latest(const AccountId &account) const;
    Result<void> advance(const AccountId &account, const QDate &day);

private:
    sql::Connection &m_connection;
};

} // namespace farthing
