// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/readversiontable.h"

#include "core/logging.h"
#include "sql/statement.h"
#include "store/sealed.h"

namespace farthing {

using sql::Statement;

namespace {

QByteArray sealOf(const QString &title, const QString &body)
{
    return checksumOf(title.toUtf8() + '\n' + body.toUtf8());
}

} // namespace

Result<std::optional<ReadVersion>> ReadVersionTable::find(const AccountId &account, const PostId &post) const
{
    Statement read(m_connection, QStringLiteral("SELECT read_at, title, body, checksum FROM read_version "
                                                "WHERE account = ? AND post = ? AND body IS NOT NULL"));
    read.bind(account).bind(post);
    if (!read.next())
        return read.error() ? Result<std::optional<ReadVersion>>(*read.error())
                            : std::optional<ReadVersion>();
    ReadVersion version{read.optionalTime(0), read.text(1), read.text(2)};
    if (read.bytes(3) != sealOf(version.title, version.body)) {
        qCInfo(logStore) << "the earlier text of" << post.value << "is damaged";
        return std::optional<ReadVersion>();
    }
    return std::optional(version);
}

Result<void> ReadVersionTable::noteRead(const AccountId &account, const PostId &post, const QDateTime &now)
{
    Statement write(m_connection,
                    QStringLiteral("INSERT INTO read_version (account, post, read_at) VALUES (?, ?, ?) "
                                   "ON CONFLICT (account, post) DO UPDATE SET read_at = excluded.read_at "
                                   "WHERE body IS NULL"));
    return write.bind(account).bind(post).bind(now).run();
}

Result<void> ReadVersionTable::keep(const AccountId &account, const PostId &post, const QString &title,
                                    const QString &body, int most)
{
    Statement write(m_connection,
                    QStringLiteral("INSERT INTO read_version (account, post, title, body, checksum) "
                                   "VALUES (?, ?, ?, ?, ?) ON CONFLICT (account, post) DO UPDATE SET "
                                   "title = excluded.title, body = excluded.body, "
                                   "checksum = excluded.checksum WHERE body IS NULL"));
    write.bind(account).bind(post).bind(title).bind(body).bind(QVariant(sealOf(title, body)));
    if (Result<void> done = write.run(); !done)
        return done;
    const QString unsaved = QStringLiteral(
        "FROM read_version v LEFT JOIN mark m ON m.account = v.account AND m.post = v.post "
        "WHERE v.account = ? AND v.body IS NOT NULL AND coalesce(m.saved, 0) = 0 AND v.post <> ?");
    Statement count(m_connection, QStringLiteral("SELECT count(*) ") + unsaved);
    count.bind(account).bind(post);
    const int others = count.next() ? count.number(0) : 0;
    if (count.error() || others < most)
        return count.error() ? Result<void>(*count.error()) : Result<void>();
    Statement drop(
        m_connection,
        QStringLiteral("UPDATE read_version SET title = NULL, body = NULL, checksum = NULL WHERE account = ? "
                       "AND post IN (SELECT v.post %1 ORDER BY v.read_at LIMIT ?)")
            .arg(unsaved));
    return drop.bind(account).bind(account).bind(post).bind(others - most + 1).run();
}

Result<void> ReadVersionTable::forget(const AccountId &account, const PostId &post, const QDateTime &now)
{
    Statement write(m_connection,
                    QStringLiteral("UPDATE read_version SET read_at = ?, title = NULL, body = NULL, "
                                   "checksum = NULL WHERE account = ? AND post = ?"));
    return write.bind(now).bind(account).bind(post).run();
}

} // namespace farthing
