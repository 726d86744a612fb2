// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchdatabase.h"

#include "core/logging.h"
#include "domain/ledger.h"
#include "sql/migrator.h"

#include <QtCore/QFile>

namespace farthing {

namespace {

/// Raised whenever indexedWords, wordsOfMarkdown or what is written for a kind changes.
constexpr int rules = 2;
/// What is written is put in order while it is in memory; given back when all is written.
constexpr int writingKilobytes = 16'000;
constexpr int readingKilobytes = 4'000;

const QString steps = QStringLiteral(":/sql/search");

} // namespace

SearchDatabase::SearchDatabase(std::unique_ptr<sql::Connection> opened)
    : connection(std::move(opened)), docs(*connection), words(*connection), state(*connection)
{}

QString SearchDatabase::fileIn(const QString &folder)
{
    return folder + QStringLiteral("/search.db");
}

QString SearchDatabase::ownerOf(const QString &account)
{
    return QStringLiteral("%1 %2 %3").arg(rules).arg(lineTitle(Line::EarnedForPluses), account);
}

Result<QString> SearchDatabase::owner() const
{
    const Result<std::optional<QString>> owner = state.find(searchstate::owner);
    return owner ? Result<QString>(owner->value_or(QString())) : owner.error();
}

Result<std::unique_ptr<SearchDatabase>> SearchDatabase::open(const QString &folder, bool readOnly)
{
    const QString file = fileIn(folder);
    if (!QFile::exists(file))
        return AppError{AppError::Kind::VersionMismatch, {}, QStringLiteral("no search.db yet")};
    Result<std::unique_ptr<sql::Connection>> connection = sql::Connection::open(
        {file, sql::Durability::Normal, readOnly, readOnly ? readingKilobytes : writingKilobytes});
    if (!connection)
        return connection.error();
    if (const Result<void> newest = sql::expectNewest(**connection, steps); !newest)
        return newest.error();
    std::unique_ptr<SearchDatabase> database(new SearchDatabase(std::move(connection.value())));
    // Damage of what is read first shows here, and not in front of somebody who searches.
    if (const auto bounds = database->docs.bounds(); !bounds)
        return bounds.error();
    if (const auto owner = database->owner(); !owner)
        return owner.error();
    return database;
}

Result<std::unique_ptr<SearchDatabase>> SearchDatabase::replace(const QString &folder)
{
    const QString file = fileIn(folder);
    for (const QString &ending : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        if (QFile::exists(file + ending) && !QFile::remove(file + ending))
            qCWarning(logStore) << "the old index for search cannot be removed:" << file + ending;
    Result<std::unique_ptr<sql::Connection>> connection =
        sql::Connection::open({file, sql::Durability::Normal, false, writingKilobytes});
    if (!connection)
        return connection.error();
    if (const Result<void> made = sql::migrate(**connection, steps); !made)
        return made.error();
    std::unique_ptr<SearchDatabase> database(new SearchDatabase(std::move(connection.value())));
    if (const Result<void> prepared = database->words.prepareFilling(); !prepared)
        return prepared.error();
    return database;
}

} // namespace farthing
