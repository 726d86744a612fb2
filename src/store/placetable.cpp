// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/placetable.h"

#include "sql/statement.h"
#include "store/seal.h"

namespace farthing {

using sql::Statement;

namespace {

const QString placeTableName = QStringLiteral("place");

} // namespace

Result<std::optional<QByteArray>> PlaceTable::find(const AccountId &account, const PostId &post) const
{
    if (const Result<void> intact = checkRow(m_connection, placeTableName, {account.value, post.value});
        !intact)
        return intact.error();
    Statement read(m_connection, QStringLiteral("SELECT place FROM place WHERE account = ? AND post = ?"));
    read.bind(account).bind(post);
    if (read.next())
        return std::optional(read.bytes(0));
    return read.error() ? Result<std::optional<QByteArray>>(*read.error()) : std::optional<QByteArray>();
}

Result<void> PlaceTable::save(const AccountId &account, const PostId &post, const QByteArray &place)
{
    Statement write(m_connection,
                    QStringLiteral("INSERT INTO place (account, post, place) VALUES (?, ?, ?) "
                                   "ON CONFLICT (account, post) DO UPDATE SET place = excluded.place"));
    if (Result<void> done = write.bind(account).bind(post).bind(QVariant(place)).run(); !done)
        return done;
    return sealRow(m_connection, placeTableName, {account.value, post.value});
}

} // namespace farthing
