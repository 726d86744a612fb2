// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/databases.h"

#include "sql/migrator.h"
#include "store/schemaseal.h"
#include "store/textseal.h"

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
      readVersions(*connection),
      savedSearches(*connection),
      foldedThreads(*connection),
      notes(*connection),
      muted(*connection)
{}

Result<std::unique_ptr<OwnDatabase>> OwnDatabase::open(const QString &folder, bool readOnly)
{
    Result<std::unique_ptr<sql::Connection>> connection = openAndMigrate(
        {folder + QStringLiteral("/own.db"), sql::Durability::Full, readOnly}, QStringLiteral(":/sql/own"));
    if (!connection)
        return connection.error();
    std::unique_ptr<OwnDatabase> own(new OwnDatabase(std::move(connection.value())));
    if (Result<void> sealed = readOnly ? Result<void>() : own->sealShape(); !sealed)
        return sealed.error();
    return own;
}

Result<void> OwnDatabase::sealShape()
{
    const Result<QByteArray> now = schemaSealOf(*connection);
    if (!now)
        return now.error();
    const Result<std::optional<QByteArray>> kept = remembered.find(schemaSealKey);
    if (kept && *kept == *now)
        return {};
    return inTransaction(*connection, [&] { return remembered.save(schemaSealKey, *now); });
}

CacheDatabase::CacheDatabase(std::unique_ptr<sql::Connection> opened)
    : connection(std::move(opened)),
      posts(*connection),
      comments(*connection),
      documents(*connection),
      statement(*connection),
      statementDays(*connection),
      images(*connection),
      cursors(*connection),
      imageUses(*connection),
      deleted(*connection)
{}

Result<std::unique_ptr<CacheDatabase>> CacheDatabase::open(const QString &folder, bool readOnly)
{
    Result<std::unique_ptr<sql::Connection>> connection =
        openAndMigrate({fileIn(folder), sql::Durability::Normal, readOnly}, QStringLiteral(":/sql/cache"));
    if (!connection)
        return connection.error();
    std::unique_ptr<CacheDatabase> cache(new CacheDatabase(std::move(connection.value())));
    if (Result<void> sealed = readOnly ? Result<void>() : cache->checkShape(); !sealed)
        return sealed.error();
    return cache;
}

Result<void> CacheDatabase::checkShape()
{
    const Result<QByteArray> now = schemaSealOf(*connection);
    if (!now)
        return now.error();
    const Result<std::optional<QString>> kept = cursors.find(schemaSealKey);
    if (!kept)
        return kept.error();
    const std::optional<QByteArray> before = *kept ? std::optional((*kept)->toLatin1()) : std::nullopt;
    if (before == *now)
        return {};
    if (!isSameShape(*now, before))
        return AppError{
            AppError::Kind::Damaged, {}, QStringLiteral("the schema of cache.db is not what was made")};
    return inTransaction(*connection, [&] {
        return cursors.move({schemaSealKey, QString::fromLatin1(*now)});
    });
}

QString CacheDatabase::fileIn(const QString &folder)
{
    return folder + QStringLiteral("/cache.db");
}

Result<bool> CacheDatabase::dropWrongRows()
{
    const WrongRows wrong = wrongRowsOf(*connection);
    if (wrong.posts.isEmpty() && wrong.comments.isEmpty())
        return false;
    const Result<void> dropped = inTransaction(*connection, [&]() -> Result<void> {
        for (const PostId &id : wrong.posts) {
            if (Result<void> done = posts.remove(id); !done)
                return done;
        }
        for (const CommentId &id : wrong.comments) {
            if (Result<void> done = comments.remove(id); !done)
                return done;
        }
        return cursors.startAgain();
    });
    if (!dropped)
        return dropped.error();
    forgetWrongRows(*connection);
    return true;
}

StoreDamage damageIn(const OwnDatabase *own, const CacheDatabase &cache)
{
    return {own && own->connection->isDamaged(), cache.connection->isDamaged(),
            cache.connection->hasWrongRows()};
}

QString CacheDatabase::damageMark(const QString &folder)
{
    return fileIn(folder) + QStringLiteral(".found-damaged");
}

Result<void> CacheDatabase::clear()
{
    for (const Result<void> &done : {posts.clear(), comments.clear(), documents.clear(), statement.clear(),
                                     images.clear(), cursors.clear(), imageUses.clear(), deleted.clear()}) {
        if (!done)
            return done;
    }
    return {};
}

} // namespace farthing
