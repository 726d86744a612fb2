// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/journey.h"
#include "sql/connection.h"

#include <QtCore/QSet>

#include <optional>

namespace farthing {

/// The packed journeys of own.db, of each account its last.
class JourneyTable
{
public:
    explicit JourneyTable(sql::Connection &connection) : m_connection(connection) {}

    Result<std::optional<Journey>> find(const AccountId &account) const;
    /// Takes the place of the one before, as a whole: inside a transaction.
    Result<void> replace(const AccountId &account, const Journey &journey);

    /// The posts that were packed, whoever's they are.
    Result<QSet<PostId>> posts() const;

private:
    sql::Connection &m_connection;
};

} // namespace farthing
