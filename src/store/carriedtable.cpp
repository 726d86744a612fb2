// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/carriedtable.h"

#include "sql/statement.h"
#include "store/seal.h"

namespace farthing {

using sql::Statement;

namespace {

const QString carriedColumns = QStringLiteral("key, post, kind, revision, state, attempt, body, told");

Result<std::optional<Carried>> first(Statement &read)
{
    if (!read.next())
        return read.error() ? Result<std::optional<Carried>>(*read.error()) : std::optional<Carried>();
    Carried carried;
    carried.key = read.text(0);
    carried.post = read.id<PostId>(1);
    carried.kind = CarriedKind(read.number(2));
    carried.revision = read.integer(3);
    carried.state = Carried::State(read.number(4));
    carried.attempt = read.text(5);
    carried.body = read.bytes(6);
    if (!read.isNull(7))
        carried.told = read.bytes(7);
    return std::optional(carried);
}

} // namespace

Result<std::optional<Carried>> CarriedTable::find(const AccountId &account, const QString &key) const
{
    Statement read(
        m_connection,
        QStringLiteral("SELECT %1 FROM carried WHERE account = ? AND key = ?").arg(carriedColumns));
    read.bind(account).bind(key);
    return first(read);
}

Result<std::optional<Carried>> CarriedTable::waiting(const AccountId &account) const
{
    Statement read(
        m_connection,
        QStringLiteral("SELECT %1 FROM carried WHERE account = ? AND state <> 0 ORDER BY key LIMIT 1")
            .arg(carriedColumns));
    read.bind(account);
    return first(read);
}

Result<void> CarriedTable::save(const AccountId &account, const Carried &carried)
{
    const auto present = [](const auto &value) {
        return value.isEmpty() ? QVariant() : QVariant(value);
    };
    Statement write(
        m_connection,
        QStringLiteral("INSERT OR REPLACE INTO carried (account, key, post, kind, revision, state, "
                       "attempt, body, told) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    write.bind(account).bind(carried.key).bind(carried.post).bind(int(carried.kind));
    write.bind(carried.revision).bind(int(carried.state));
    write.bind(present(carried.attempt)).bind(present(carried.body));
    // A null array would be bound as NULL.
    write.bind(carried.told ? QVariant(carried.told->isNull() ? QByteArray("") : *carried.told) : QVariant());
    if (Result<void> done = write.run(); !done)
        return done;
    return sealRow(m_connection, QStringLiteral("carried"), {account.value, carried.key});
}

Result<QList<Carriable>> CarriedTable::carriable(const AccountId &account, const PostId &after,
                                                 int limit) const
{
    // Each part walks along its key and ends early: a portion costs the same at the end as at the beginning.
    Statement read(m_connection,
                   QStringLiteral("SELECT post, max(reading), max(saved) FROM ("
                                  "SELECT * FROM (SELECT post, opened AND together IS NULL AS reading, saved "
                                  "FROM mark WHERE account = ? AND post > ? "
                                  "AND ((opened <> 0 AND together IS NULL) OR saved <> 0) "
                                  "ORDER BY post LIMIT ?) UNION ALL "
                                  "SELECT * FROM (SELECT post, 1, 0 FROM place "
                                  "WHERE account = ? AND post > ? ORDER BY post LIMIT ?)) "
                                  "GROUP BY post ORDER BY post LIMIT ?"));
    read.bind(account).bind(after).bind(limit).bind(account).bind(after).bind(limit).bind(limit);
    QList<Carriable> posts;
    while (read.next())
        posts.append({read.id<PostId>(0), read.boolean(1), read.boolean(2)});
    if (read.error())
        return *read.error();
    return posts;
}

Result<void> CarriedTable::forgetAll()
{
    return m_connection.execute(QStringLiteral("DELETE FROM carried"));
}

} // namespace farthing
