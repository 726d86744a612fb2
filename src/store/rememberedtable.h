// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sql/connection.h"

#include <QtCore/QByteArray>

#include <optional>

namespace farthing {

/// Values that the profile remembers under a name: the post last open, the place in it.
class RememberedTable
{
public:
    explicit RememberedTable(sql::Connection &connection) : m_connection(connection) {}

    Result<std::optional<QByteArray>> find(const QString &key) const;
    Result<void> save(const QString &key, const QByteArray &value);

private:
    sql::Connection &m_connection;
};

} // namespace farthing
