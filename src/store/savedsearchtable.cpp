// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/savedsearchtable.h"

#include "sql/statement.h"
#include "store/seal.h"

namespace farthing {

using sql::Statement;

namespace {

const QString savedSearchTableName = QStringLiteral("saved_search");

} // namespace

Result<QList<SavedSearch>> SavedSearchTable::all(const AccountId &account) const
{
    QList<SavedSearch> searches;
    Statement read(m_connection,
                   QStringLiteral("SELECT id, name, text, at FROM saved_search WHERE account = ? "
                                  "ORDER BY at, id LIMIT ?"));
    read.bind(account).bind(most);
    while (read.next())
        searches.append({read.text(0), read.text(1), read.text(2), read.time(3)});
    if (read.error())
        return *read.error();
    searches.removeIf([&](const SavedSearch &search) {
        return !checkRow(m_connection, savedSearchTableName, {account.value, search.id});
    });
    return searches;
}

Result<void> SavedSearchTable::save(const AccountId &account, const SavedSearch &search)
{
    Statement write(
        m_connection,
        QStringLiteral("INSERT INTO saved_search (account, id, name, text, at) VALUES (?, ?, ?, ?, ?) "
                       "ON CONFLICT (account, id) DO UPDATE SET name = excluded.name, "
                       "text = excluded.text, at = excluded.at"));
    write.bind(account).bind(search.id).bind(search.name).bind(search.text).bind(search.at);
    if (Result<void> done = write.run(); !done)
        return done;
    return sealRow(m_connection, savedSearchTableName, {account.value, search.id});
}

Result<void> SavedSearchTable::remove(const AccountId &account, const QString &id)
{
    return Statement(m_connection, QStringLiteral("DELETE FROM saved_search WHERE account = ? AND id = ?"))
        .bind(account)
        .bind(id)
        .run();
}

} // namespace farthing
