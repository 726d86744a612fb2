// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/imagetable.h"

#include "sql/statement.h"

namespace farthing {

using sql::Statement;

namespace {

QString nameOf(WantedImage::Kind kind)
{
    return kind == WantedImage::Kind::Avatar ? QStringLiteral("avatar") : QStringLiteral("media");
}

} // namespace

Result<std::optional<QByteArray>> ImageTable::bytes(WantedImage::Kind kind, const QString &id) const
{
    Statement read(m_connection,
                   QStringLiteral("SELECT bytes FROM image WHERE kind = ? AND id = ? AND bytes IS NOT NULL"));
    read.bind(nameOf(kind)).bind(id);
    if (read.next())
        return std::optional(read.bytes(0));
    return read.error() ? Result<std::optional<QByteArray>>(*read.error()) : std::optional<QByteArray>();
}

Result<bool> ImageTable::has(WantedImage::Kind kind, const QString &id) const
{
    Statement read(
        m_connection,
        QStringLiteral("SELECT 1 FROM image WHERE kind = ? AND id = ? AND bytes IS NOT NULL LIMIT 1"));
    const bool found = read.bind(nameOf(kind)).bind(id).next();
    return read.error() ? Result<bool>(*read.error()) : found;
}

Result<void> ImageTable::want(WantedImage::Kind kind, const QString &id)
{
    Statement write(m_connection, QStringLiteral("INSERT OR IGNORE INTO image (kind, id) VALUES (?, ?)"));
    return write.bind(nameOf(kind)).bind(id).run();
}

Result<QList<WantedImage>> ImageTable::wanted(int limit) const
{
    QList<WantedImage> images;
    Statement read(m_connection,
                   QStringLiteral("SELECT kind, id FROM image WHERE bytes IS NULL AND given_up = 0 "
                                  "ORDER BY failures LIMIT ?"));
    read.bind(limit);
    while (read.next()) {
        const bool avatar = read.text(0) == nameOf(WantedImage::Kind::Avatar);
        images.append({avatar ? WantedImage::Kind::Avatar : WantedImage::Kind::Media, read.text(1)});
    }
    if (read.error())
        return *read.error();
    return images;
}

Result<void> ImageTable::write(const WantedImage &image, const QByteArray &bytes, const QString &type)
{
    Statement write(m_connection,
                    QStringLiteral("UPDATE image SET bytes = ?, type = ? WHERE kind = ? AND id = ?"));
    return write.bind(QVariant(bytes)).bind(type).bind(nameOf(image.kind)).bind(image.id).run();
}

Result<void> ImageTable::fail(const WantedImage &image, bool gone)
{
    Statement write(
        m_connection,
        QStringLiteral("UPDATE image SET failures = failures + 1, given_up = (? OR failures >= 2) "
                       "WHERE kind = ? AND id = ?"));
    return write.bind(gone).bind(nameOf(image.kind)).bind(image.id).run();
}

Result<void> ImageTable::eachHere(
    const std::function<Result<void>(const QString &kind, const QString &id, const QString &type,
                                     const QByteArray &bytes)> &take) const
{
    Statement read(m_connection,
                   QStringLiteral("SELECT kind, id, type, bytes FROM image WHERE bytes IS NOT NULL "
                                  "ORDER BY kind, id"));
    while (read.next()) {
        if (Result<void> taken = take(read.text(0), read.text(1), read.text(2), read.bytes(3)); !taken)
            return taken;
    }
    return read.error() ? Result<void>(*read.error()) : Result<void>();
}

Result<void> ImageTable::keep(const QString &kind, const QString &id, const QString &type,
                              const QByteArray &bytes)
{
    Statement write(
        m_connection,
        QStringLiteral("INSERT INTO image (kind, id, type, bytes) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (kind, id) DO UPDATE SET type = excluded.type, bytes = excluded.bytes"));
    return write.bind(kind).bind(id).bind(type).bind(QVariant(bytes)).run();
}

Result<void> ImageTable::clear()
{
    return Statement(m_connection, QStringLiteral("DELETE FROM image")).run();
}

} // namespace farthing
