// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/connection.h"

#include <QtCore/QObject>
#include <QtSql/QSqlDriver>

namespace farthing::sql {

/// Hears from PostgreSQL that another connection committed a `Transaction`, and that the own connection
/// ended. Needs the event loop of the connection's thread; on SQLite it stays silent.
class Listener final : public QObject
{
    Q_OBJECT

public:
    explicit Listener(Connection &connection, QObject *parent = nullptr);
    ~Listener() override;

signals:
    /// Somebody else wrote. Also said once after the connection was away, since nobody told meanwhile.
    void written();

private:
    void subscribe();
    void lookAtConnection();

    Connection &m_connection;
};

} // namespace farthing::sql
