// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mutedtable.h"

#include "sql/statement.h"
#include "store/seal.h"

namespace farthing {

using sql::Statement;

Result<QList<MutedPerson>> MutedTable::list(const AccountId &account) const
{
    Statement read(m_connection, QStringLiteral("SELECT person, name, muted_at FROM muted WHERE account = ? "
                                                "ORDER BY muted_at DESC, person LIMIT ?"));
    read.bind(account).bind(most);
    QList<MutedPerson> people;
    while (read.next())
        people.append({read.id<AccountId>(0), read.text(1), read.time(2)});
    return read.error() ? Result<QList<MutedPerson>>(*read.error()) : people;
}

Result<void> MutedTable::add(const AccountId &account, const MutedPerson &person)
{
    Statement write(m_connection,
                    QStringLiteral("INSERT INTO muted (account, person, name, muted_at) VALUES (?, ?, ?, ?) "
                                   "ON CONFLICT (account, person) DO UPDATE SET name = excluded.name"));
    write.bind(account).bind(person.id).bind(person.name).bind(person.mutedAt);
    if (Result<void> done = write.run(); !done)
        return done;
    return sealRow(m_connection, QStringLiteral("muted"), {account.value, person.id.value});
}

Result<void> MutedTable::remove(const AccountId &account, const AccountId &person)
{
    Statement drop(m_connection, QStringLiteral("DELETE FROM muted WHERE account = ? AND person = ?"));
    return drop.bind(account).bind(person).run();
}

} // namespace farthing
