// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/databases.h"

#include "sql/migrator.h"

namespace farthing {

namespace {

Result<std::unique_ptr<sql::Connection>> openAndMigrate(const sql::Connection::Options &options,
                                                        const QString &steps)
{
    Result<std::unique_ptr<sql::Connection>> connection = sql::Connection::open(options);
    if (!connection || options.readOnly)
        return connection;
    if (Result<void> done = sql::migrate(*connection.value(), steps); !done)
        return done.error();
    return connection;
}

} // namespace

OwnDatabase::OwnDatabase(std::unique_ptr<sql::Connection> opened)
    : connection(std::move(opened)),
      intents(*connection),
      receipts(*connection),
      reports(*connection),
      marks(*connection),
      drafts(*connection),
      visits(*connection),
      remembered(*connection),
      spendCaps(*connection),
      consents(*connection),
      bookedItems(*connection),
      spendingDays(*connection),
      readings(*connection),
      journeys(*connection),
      seen(*connection),
      postDrafts(*connection),
      draftImages(*connection),
      places(*connection),
      carried(*connection),
      readVersions(*connection)
{}

Result<std::unique_ptr<OwnDatabase>> OwnDatabase::open(const QString &folder, bool readOnly)
{
    Result<std::unique_ptr<sql::Connection>> connection = openAndMigrate(
        {folder + QStringLiteral("/own.db"), sql::Durability::Full, readOnly}, QStringLiteral(":/sql/own"));
    if (!connection)
        return connection.error();
    return std::unique_ptr<OwnDatabase>(new OwnDatabase(std::move(connection.value())));
}

CacheDatabase::CacheDatabase(std::unique_ptr<sql::Connection> opened)
    : connection(std::move(opened)),
      posts(*connection),
      comments(*connection),
      documents(*connection),
      statement(*connection),
      statementDays(*connection),
      images(*connection),
      cursors(*connection)
{}

Result<std::unique_ptr<CacheDatabase>> CacheDatabase::open(const QString &folder, bool readOnly)
{
    Result<std::unique_ptr<sql::Connection>> connection =
        openAndMigrate({fileIn(folder), sql::Durability::Normal, readOnly}, QStringLiteral(":/sql/cache"));
    if (!connection)
        return connection.error();
    return std::unique_ptr<CacheDatabase>(new CacheDatabase(std::move(connection.value())));
}

QString CacheDatabase::fileIn(const QString &folder)
{
    return folder + QStringLiteral("/cache.db");
}

Result<void> CacheDatabase::clear()
{
    for (const Result<void> &done : {posts.clear(), comments.clear(), documents.clear(), statement.clear(),
                                     images.clear(), cursors.clear()}) {
        if (!done)
            return done;
    }
    return {};
}

} // namespace farthing
