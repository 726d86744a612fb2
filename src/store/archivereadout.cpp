// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/archivereadout.h"

#include "store/databases.h"
#include "store/rawtable.h"
#include "wire/codec.h"

#include <limits>

namespace farthing {

namespace {

Result<qint64> countOf(sql::Connection &connection, const QString &name)
{
    const Result<RawTable> table = RawTable::open(connection, name);
    return table ? table->count() : Result<qint64>(table.error());
}

/// See `ArchiveReadout`.
QJsonObject asRestored(QJsonObject intent)
{
    intent.remove(QLatin1String("whole_seal")); // it gets a new one where it is put back
    const int state = intent.value(QLatin1String("state")).toInt();
    const bool open = state == int(Intent::State::Waiting) || state == int(Intent::State::Sending);
    if (!open)
        return intent;
    if (intent.value(QLatin1String("kind")) == QLatin1String("read")) {
        intent.insert(QLatin1String("state"), int(Intent::State::Sending));
        return intent;
    }
    intent.insert(QLatin1String("state"), int(Intent::State::NeedsYou));
    intent.insert(QLatin1String("trouble"), QString(restoredTrouble));
    intent.insert(QLatin1String("unanswered"), 1);
    intent.remove(QLatin1String("problem"));
    intent.remove(QLatin1String("not_before"));
    return intent;
}

} // namespace

ArchiveReadout::ArchiveReadout(std::unique_ptr<OwnDatabase> own, std::unique_ptr<CacheDatabase> cache)
    : m_own(std::move(own)), m_cache(std::move(cache))
{}

ArchiveReadout::~ArchiveReadout() = default;

Result<std::unique_ptr<ArchiveReadout>> ArchiveReadout::open(const QString &folder,
                                                             const QString &platformDatabase)
{
    Result<std::unique_ptr<OwnDatabase>> own = OwnDatabase::open(folder, true);
    if (!own)
        return own.error();
    Result<std::unique_ptr<CacheDatabase>> cache = CacheDatabase::open(folder, true);
    if (!cache)
        return cache.error();
    std::unique_ptr<ArchiveReadout> readout(
        new ArchiveReadout(std::move(own.value()), std::move(cache.value())));
    if (const Result<void> begun = readout->begin(); !begun)
        return begun.error();
    if (platformDatabase.isEmpty())
        return readout;
    if (const Result<void> begun = readout->beginPlatform(platformDatabase); !begun)
        return begun.error();
    return readout;
}

Result<void> ArchiveReadout::beginPlatform(const QString &file)
{
    Result<std::unique_ptr<sql::Connection>> opened =
        sql::Connection::open({file, sql::Durability::Normal, true});
    if (!opened)
        return opened.error();
    m_platform = std::move(opened.value());
    m_platformMoment = std::make_unique<sql::Snapshot>(*m_platform);
    return m_platformMoment->begun();
}

Result<void> ArchiveReadout::begin()
{
    // own.db first: an act that is booked in between is told as one to ask about, and its key books once.
    m_ownMoment = std::make_unique<sql::Snapshot>(*m_own->connection);
    if (!m_ownMoment->begun())
        return m_ownMoment->begun();
    // A snapshot begins with its first read.
    if (const Result<qint64> version = ownVersion(); !version)
        return version.error();
    m_cacheMoment = std::make_unique<sql::Snapshot>(*m_cache->connection);
    if (!m_cacheMoment->begun())
        return m_cacheMoment->begun();
    const Result<std::optional<Account>> account = m_cache->documents.account();
    if (!account)
        return account.error();
    m_account = *account;
    return {};
}

Result<QJsonObject> ArchiveReadout::documents() const
{
    QJsonObject documents;
    if (m_account)
        documents.insert(QLatin1String("account"), wire::encode(*m_account));
    const Result<std::optional<Rulebook>> rules = m_cache->documents.rules();
    if (!rules)
        return rules.error();
    if (*rules)
        documents.insert(QLatin1String("rules"), wire::encode(**rules));
    const Result<std::optional<QString>> readFor = m_cache->cursors.find(statementReadCursor);
    if (!readFor)
        return readFor.error();
    if (*readFor)
        documents.insert(QLatin1String("statement_read_for"), **readFor);
    return documents;
}

Result<qint64> ArchiveReadout::countPosts() const
{
    return countOf(*m_cache->connection, QStringLiteral("post"));
}

Result<qint64> ArchiveReadout::countComments() const
{
    return countOf(*m_cache->connection, QStringLiteral("comment"));
}

Result<qint64> ArchiveReadout::countImages() const
{
    return countOf(*m_cache->connection, QStringLiteral("image"));
}

/// A text that is not what was written, in a file that is good for the rest.
bool ArchiveReadout::isLeftOut(const AppError &error) const
{
    return error.kind == AppError::Kind::Damaged && !m_cache->connection->isDamaged();
}

Result<QList<QJsonObject>> ArchiveReadout::nextPosts(int limit)
{
    QList<QJsonObject> posts;
    while (posts.isEmpty()) {
        const Result<QList<PostRecord>> page = m_cache->posts.page(PostList::All, m_after, limit);
        if (!page || page->isEmpty())
            return page ? posts : Result<QList<QJsonObject>>(page.error());
        for (const PostRecord &row : *page) {
            const Result<std::optional<PostRecord>> whole = m_cache->posts.find(row.post.id);
            if (!whole && !isLeftOut(whole.error()))
                return whole.error();
            if (whole && *whole)
                posts.append(wire::encode((*whole)->post));
        }
        m_after = PostKey{page->last().post.publishedAt, page->last().post.id};
    }
    return posts;
}

Result<QList<PostId>> ArchiveReadout::discussed() const
{
    return m_cache->comments.posts();
}

Result<QList<QJsonObject>> ArchiveReadout::thread(const PostId &post) const
{
    const Result<QList<CommentPlace>> places =
        m_cache->comments.places(post, std::numeric_limits<int>::max());
    if (!places)
        return places.error();
    QList<QJsonObject> comments;
    for (const CommentPlace &place : *places) {
        const Result<std::optional<Comment>> comment = m_cache->comments.find(place.id);
        if (!comment && !isLeftOut(comment.error()))
            return comment.error();
        if (comment && *comment)
            comments.append(wire::encode(**comment));
    }
    return comments;
}

Result<void> ArchiveReadout::images(const std::function<Result<void>(const Image &)> &take) const
{
    return m_cache->images.eachHere(
        [&take](const QString &kind, const QString &id, const QString &type, const QByteArray &bytes) {
            return take({kind, id, type, bytes});
        });
}

QJsonObject ArchiveReadout::movement(const StatementItem &item)
{
    return wire::encode(item);
}

Result<qint64> ArchiveReadout::ownVersion() const
{
    return m_own->connection->pragma(QStringLiteral("user_version"));
}

Result<std::optional<qint64>> ArchiveReadout::platformVersion() const
{
    if (!m_platform)
        return std::optional<qint64>();
    const Result<qint64> version = m_platform->pragma(QStringLiteral("user_version"));
    return version ? Result<std::optional<qint64>>(*version) : version.error();
}

Result<QStringList> ArchiveReadout::platformTables() const
{
    return m_platform ? RawTable::namesIn(*m_platform) : Result<QStringList>(QStringList());
}

Result<void> ArchiveReadout::platformRows(const QString &table, const TakeRow &take) const
{
    // Whoever has an archive must not be able to sign in with it; the owner gets a new token at each start.
    if (table == QLatin1String("token"))
        return {};
    const Result<RawTable> rows = RawTable::open(*m_platform, table);
    return rows ? rows->each(take) : Result<void>(rows.error());
}

Result<QStringList> ArchiveReadout::ownTables() const
{
    return RawTable::namesIn(*m_own->connection);
}

Result<void> ArchiveReadout::ownRows(const QString &table, const TakeRow &take) const
{
    // Without a row of it, whatever the platform tells is news: what was on its way here is older by then.
    if (table == QLatin1String("carried"))
        return {};
    const Result<RawTable> rows = RawTable::open(*m_own->connection, table);
    if (!rows)
        return rows.error();
    if (table == QLatin1String("remembered"))
        return rows->each(
            take, QStringLiteral("key NOT IN ('token', 'clock-offset', 'outbox-paused', 'schema.seal')"));
    if (table == QLatin1String("intent"))
        return rows->each([&take](const QJsonObject &row) { return take(asRestored(row)); });
    return rows->each(take);
}

} // namespace farthing
