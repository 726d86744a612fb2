// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/database.h"

#include "platform/rulestable.h"
#include "sql/migrator.h"
#include "sql/transaction.h"

#include <QtCore/QUuid>

namespace farthing::platform {

namespace {

QString migrations()
{
    return QStringLiteral(":/sql/platform");
}

/// The inner pages of the indexes of millions of rows.
constexpr int cacheKilobytes = 32'000;

/// What a new database needs and SQL cannot say: its own name, and the default rulebook.
Result<void> furnish(sql::Connection &connection)
{
    Work work(connection);
    sql::Transaction transaction(connection);
    if (!transaction.begun())
        return transaction.begun();
    RulesTable rules(work);
    if (!rules.isEmpty())
        return {};
    execute(work, QStringLiteral("INSERT INTO platform (id) VALUES (?)"),
            QUuid::createUuid().toString(QUuid::WithoutBraces));
    rules.add(Rulebook{}, QDateTime::fromMSecsSinceEpoch(0, Qt::UTC));
    if (work.error())
        return *work.error();
    return transaction.commit();
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &location)
{
    Result<std::unique_ptr<sql::Connection>> connection =
        sql::Connection::open({location, sql::Durability::Full, false, cacheKilobytes});
    if (!connection)
        return connection.error();
    std::unique_ptr<Database> database(new Database);
    database->m_connection = std::move(connection.value());
    if (Result<void> migrated = sql::migrate(*database->m_connection, migrations()); !migrated)
        return migrated.error();
    if (Result<void> furnished = furnish(*database->m_connection); !furnished)
        return furnished.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::openToRead(const QString &location)
{
    Result<std::unique_ptr<sql::Connection>> connection =
        sql::Connection::open({location, sql::Durability::Full, true});
    if (!connection)
        return connection.error();
    if (const Result<void> newest = sql::expectNewest(*connection.value(), migrations()); !newest)
        return newest.error();
    std::unique_ptr<Database> database(new Database);
    database->m_connection = std::move(connection.value());
    return database;
}

Database::~Database() = default;

} // namespace farthing::platform
