// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/imagetable.h"

#include "domain/webimage.h"
#include "sql/statement.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace farthing {

using sql::Statement;

namespace {

/// For json_each().
QString listed(const QStringList &values)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(values)).toJson(QJsonDocument::Compact));
}

const QString wantedOfPlatform =
    QStringLiteral("FROM image INDEXED BY image_wanted WHERE state = 0 AND blocked = 0 AND kind <> 'web'");
const QString wantedOfWeb =
    QStringLiteral("FROM image INDEXED BY image_wanted_web WHERE state = 0 AND blocked = 0 AND kind = 'web'");

ImageTable::Candidate candidateFrom(const Statement &row)
{
    return {{ImageTable::kindOf(row.text(0)), row.text(1)}, row.time(2), row.integer(3), row.boolean(4)};
}

} // namespace

QString ImageTable::nameOf(WantedImage::Kind kind)
{
    switch (kind) {
    case WantedImage::Kind::Avatar:
        return QStringLiteral("avatar");
    case WantedImage::Kind::Media:
        return QStringLiteral("media");
    case WantedImage::Kind::Web:
        break;
    }
    return QStringLiteral("web");
}

WantedImage::Kind ImageTable::kindOf(const QString &name)
{
    for (const WantedImage::Kind kind : {WantedImage::Kind::Avatar, WantedImage::Kind::Media})
        if (name == nameOf(kind))
            return kind;
    return WantedImage::Kind::Web;
}

QString ImageTable::keyOf(const WantedImage &image)
{
    return nameOf(image.kind) + QLatin1Char(':') + image.id;
}

Result<std::optional<QByteArray>> ImageTable::bytes(WantedImage::Kind kind, const QString &id) const
{
    Statement read(m_connection, QStringLiteral("SELECT b.bytes FROM image i JOIN image_bytes b "
                                                "ON b.number = i.number WHERE i.kind = ? AND i.id = ?"));
    read.bind(nameOf(kind)).bind(id);
    if (read.next())
        return std::optional(read.bytes(0));
    return read.error() ? Result<std::optional<QByteArray>>(*read.error()) : std::optional<QByteArray>();
}

Result<bool> ImageTable::has(WantedImage::Kind kind, const QString &id) const
{
    Statement read(m_connection,
                   QStringLiteral("SELECT 1 FROM image WHERE kind = ? AND id = ? AND state = 1 LIMIT 1"));
    const bool found = read.bind(nameOf(kind)).bind(id).next();
    return read.error() ? Result<bool>(*read.error()) : found;
}

Result<void> ImageTable::want(const WantedImage &image, const QDateTime &at, const PostId &of)
{
    const bool web = image.kind == WantedImage::Kind::Web;
    const QString host = web ? webImageHost(image.id) : QString();
    constexpr int tracker = int(ArticleImage::State::Tracker);
    Statement write(
        m_connection,
        QStringLiteral("INSERT INTO image (kind, id, host, state, blocked, newest, pinned) VALUES (?, ?, ?, "
                       "?, ? AND NOT EXISTS (SELECT 1 FROM image_host WHERE host = ?), ?, "
                       "EXISTS (SELECT 1 FROM post WHERE id = ? AND (saved = 1 OR mine = 1))) "
                       "ON CONFLICT (kind, id) DO UPDATE SET newest = max(newest, excluded.newest), "
                       "pinned = max(pinned, excluded.pinned) "
                       "WHERE excluded.newest > newest OR excluded.pinned > pinned"));
    write.bind(nameOf(image.kind)).bind(image.id).bind(host);
    write.bind(web && isKnownTracker(image.id) ? tracker : 0).bind(web).bind(host);
    return write.bind(at).bind(of).run();
}

Result<void> ImageTable::pin(const WantedImage &image)
{
    Statement write(m_connection, QStringLiteral("UPDATE image SET pinned = 1 WHERE kind = ? AND id = ?"));
    return write.bind(nameOf(image.kind)).bind(image.id).run();
}

Result<QList<WantedImage>> ImageTable::wanted(int limit) const
{
    QList<WantedImage> images;
    for (const QString &part : {wantedOfPlatform, wantedOfWeb}) {
        Statement read(
            m_connection,
            QStringLiteral("SELECT kind, id %1 ORDER BY pinned DESC, failures, newest DESC LIMIT ?")
                .arg(part));
        read.bind(limit - int(images.size()));
        while (read.next())
            images.append({kindOf(read.text(0)), read.text(1)});
        if (read.error())
            return *read.error();
    }
    return images;
}

Result<std::optional<ImageTable::Candidate>> ImageTable::next(const Search &search, const ImagePlan &plan,
                                                              const ImageSkip &skip) const
{
    Statement read(m_connection,
                   QStringLiteral("SELECT kind, id, newest, size, pinned %1 "
                                  "AND pinned = ? AND size <= ? AND (pinned = 1 OR newest >= ?) "
                                  "AND kind || ':' || id NOT IN (SELECT value FROM json_each(?)) "
                                  "AND host NOT IN (SELECT value FROM json_each(?)) "
                                  "ORDER BY failures, newest DESC LIMIT 1")
                       .arg(search.origin == Origin::Web ? wantedOfWeb : wantedOfPlatform));
    read.bind(search.pinned).bind(search.largest);
    read.bind(plan.since ? plan.since->toMSecsSinceEpoch() : std::numeric_limits<qint64>::min());
    read.bind(listed(skip.images)).bind(listed(skip.hosts));
    if (read.next())
        return std::optional(candidateFrom(read));
    return read.error() ? Result<std::optional<Candidate>>(*read.error()) : std::optional<Candidate>();
}

Result<QList<ImageTable::Candidate>> ImageTable::evictable(const std::optional<QDateTime> &before,
                                                           const QSet<PostId> &unsent, int limit,
                                                           qint64 enough) const
{
    QStringList posts;
    for (const PostId &post : unsent)
        posts.append(post.value);
    Statement read(
        m_connection,
        QStringLiteral("SELECT kind, id, newest, size, pinned FROM image AS i INDEXED BY image_oldest "
                       "WHERE state = 1 AND pinned = 0 AND newest < ? AND NOT EXISTS "
                       "(SELECT 1 FROM image_use u WHERE u.kind = i.kind AND u.id = i.id "
                       "AND u.post IN (SELECT value FROM json_each(?))) ORDER BY newest LIMIT ?"));
    read.bind(before ? before->toMSecsSinceEpoch() : std::numeric_limits<qint64>::max());
    read.bind(listed(posts)).bind(limit);
    QList<Candidate> images;
    for (qint64 bytes = 0; bytes < enough && read.next(); bytes += images.last().size)
        images.append(candidateFrom(read));
    if (read.error())
        return *read.error();
    return images;
}

Result<ImageTotal> ImageTable::total() const
{
    Statement read(m_connection, QStringLiteral("SELECT images, bytes FROM image_total"));
    if (read.next())
        return ImageTotal{read.integer(0), read.integer(1)};
    return read.error() ? Result<ImageTotal>(*read.error()) : ImageTotal();
}

Result<void> ImageTable::write(const WantedImage &image, const QByteArray &bytes, const QString &type)
{
    Statement note(m_connection,
                   QStringLiteral("UPDATE image SET state = 1, size = ?, type = ?, failures = 0 "
                                  "WHERE kind = ? AND id = ?"));
    note.bind(qint64(bytes.size())).bind(type).bind(nameOf(image.kind)).bind(image.id);
    if (Result<void> done = note.run(); !done)
        return done;
    Statement write(m_connection, QStringLiteral("INSERT OR REPLACE INTO image_bytes (number, bytes) "
                                                 "SELECT number, ? FROM image WHERE kind = ? AND id = ?"));
    return write.bind(QVariant(bytes)).bind(nameOf(image.kind)).bind(image.id).run();
}

Result<void> ImageTable::fail(const WantedImage &image, bool gone)
{
    Statement write(m_connection, QStringLiteral("UPDATE image SET failures = failures + 1, "
                                                 "state = CASE WHEN ? OR failures >= 2 THEN 2 ELSE state END "
                                                 "WHERE kind = ? AND id = ? AND state = 0"));
    return write.bind(gone).bind(nameOf(image.kind)).bind(image.id).run();
}

Result<void> ImageTable::drop(const WantedImage &image)
{
    Statement write(m_connection, QStringLiteral("UPDATE image SET state = 3 WHERE kind = ? AND id = ?"));
    return write.bind(nameOf(image.kind)).bind(image.id).run();
}

Result<void> ImageTable::evict(const WantedImage &image)
{
    Statement bytes(m_connection, QStringLiteral("DELETE FROM image_bytes WHERE number = (SELECT number "
                                                 "FROM image WHERE kind = ? AND id = ?)"));
    if (Result<void> done = bytes.bind(nameOf(image.kind)).bind(image.id).run(); !done)
        return done;
    Statement note(m_connection,
                   QStringLiteral("UPDATE image SET state = 0 WHERE kind = ? AND id = ? AND state = 1"));
    return note.bind(nameOf(image.kind)).bind(image.id).run();
}

Result<bool> ImageTable::allow(const QStringList &hosts)
{
    Statement old(
        m_connection,
        QStringLiteral("DELETE FROM image_host WHERE host NOT IN (SELECT value FROM json_each(?))"));
    if (Result<void> done = old.bind(listed(hosts)).run(); !done)
        return done.error();
    Statement fresh(m_connection,
                    QStringLiteral("INSERT OR IGNORE INTO image_host SELECT value FROM json_each(?)"));
    if (Result<void> done = fresh.bind(listed(hosts)).run(); !done)
        return done.error();
    Statement mark(m_connection,
                   QStringLiteral("UPDATE image SET blocked = host NOT IN (SELECT host FROM image_host), "
                                  "failures = 0 WHERE kind = 'web' "
                                  "AND blocked <> (host NOT IN (SELECT host FROM image_host))"));
    if (Result<void> done = mark.run(); !done)
        return done.error();
    return old.rowsAffected() > 0 || fresh.rowsAffected() > 0 || mark.rowsAffected() > 0;
}

Result<void> ImageTable::eachHere(
    const std::function<Result<void>(const QString &kind, const QString &id, const QString &type,
                                     const QByteArray &bytes)> &take) const
{
    Statement read(m_connection,
                   QStringLiteral("SELECT i.kind, i.id, i.type, b.bytes FROM image i JOIN image_bytes b "
                                  "ON b.number = i.number WHERE i.state = 1 ORDER BY i.kind, i.id"));
    while (read.next()) {
        if (Result<void> taken = take(read.text(0), read.text(1), read.text(2), read.bytes(3)); !taken)
            return taken;
    }
    return read.error() ? Result<void>(*read.error()) : Result<void>();
}

Result<void> ImageTable::keep(const QString &kind, const QString &id, const QString &type,
                              const QByteArray &bytes)
{
    const WantedImage image{kindOf(kind), id};
    if (Result<void> done = want(image, QDateTime::fromMSecsSinceEpoch(0), PostId()); !done)
        return done;
    return write(image, bytes, type);
}

Result<void> ImageTable::clear()
{
    return Statement(m_connection, QStringLiteral("DELETE FROM image")).run();
}

} // namespace farthing
