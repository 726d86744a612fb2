// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/account.h"
#include "domain/rulebook.h"
#include "sql/connection.h"

#include <QtCore/QJsonObject>

#include <optional>

namespace farthing {

/// Single values of cache.db, kept as the platform said them: the account and the rulebook. One that cannot
/// be read is absent; it can be fetched again.
class DocumentTable
{
public:
    explicit DocumentTable(sql::Connection &connection) : m_connection(connection) {}

    Result<std::optional<Account>> account() const;
    Result<std::optional<Rulebook>> rules() const;
    Result<void> write(const Account &account);
    Result<void> write(const Rulebook &rules);
    Result<void> clear();

private:
    Result<std::optional<QJsonObject>> read(const QString &name) const;
    Result<void> write(const QString &name, const QJsonObject &json);

    sql::Connection &m_connection;
};

} // namespace farthing
