// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/library.h"

#include "store/store.h"
#include "sync/overlay.h"

#include <QtCore/QTimer>

namespace farthing {

namespace {

/// How long changes are gathered: a refresh of a thousand pages must not repaint a thousand times.
constexpr int gatherMilliseconds = 250;

} // namespace

struct Library::Private
{
    Store &store;
    QTimer gather;
    QSet<PostId> changed;
    bool images = false;

    explicit Private(Store &opened) : store(opened)
    {
        gather.setSingleShot(true);
        gather.setInterval(gatherMilliseconds);
    }

    PostRow row(const PostRecord &record) const { return rowOf(record, store.openIntents(), store.rules()); }
    /// A post on which a rating waits can earn no more, whatever the cache says.
    bool shows(PostList list, const PostRecord &record) const
    {
        return list != PostList::CanEarn || !pendingRating(store.openIntents(), record.post.id);
    }
};

Library::Library(Store &store, QObject *parent) : QObject(parent), d(std::make_unique<Private>(store))
{
    const auto tell = [this] {
        if (!d->changed.isEmpty())
            emit postsChanged(std::exchange(d->changed, {}));
        if (std::exchange(d->images, false))
            emit imagesArrived();
    };
    connect(&d->gather, &QTimer::timeout, this, tell);
    connect(&store, &Store::changed, this, [this, tell](const StoreChanges &changes) {
        if (changes.everything || changes.rules)
            emit reset();
        if (!changes.read.isEmpty())
            emit readChanged(changes.read);
        d->changed.unite(changes.posts);
        d->images |= changes.images;
        if ((d->changed.isEmpty() && !d->images) || d->gather.isActive())
            return;
        // The first is told at once, so that a click shows; what follows closely is gathered.
        tell();
        d->gather.start();
    });
}

Library::~Library() = default;

Result<QList<PostRow>> Library::posts(const PostListQuery &query, const std::optional<PostKey> &after,
                                      int limit) const
{
    QList<PostRow> rows;
    std::optional<PostKey> from = after;
    while (rows.size() < limit) {
        const int wanted = limit - int(rows.size());
        const Result<QList<PostRecord>> page = d->store.posts(query, from, wanted);
        if (!page)
            return page.error();
        for (const PostRecord &record : *page) {
            if (d->shows(query.list, record))
                rows.append(d->row(record));
        }
        if (page->size() < wanted)
            break;
        from = keyOf(query.sort, page->last().post);
    }
    return rows;
}

Result<QList<PostRow>> Library::rows(const PostListQuery &query, const QSet<PostId> &ids) const
{
    const Result<QList<PostRecord>> records = d->store.posts(query, ids);
    if (!records)
        return records.error();
    QList<PostRow> rows;
    for (const PostRecord &record : *records) {
        if (d->shows(query.list, record))
            rows.append(d->row(record));
    }
    return rows;
}

Result<PostListCounts> Library::counts() const
{
    Result<PostListCounts> counts = d->store.postCounts();
    if (!counts)
        return counts;
    QSet<PostId> rated;
    for (const IntentRecord &record : d->store.openIntents()) {
        const auto *rate = std::get_if<RateAct>(&record.intent.act);
        if (rate && isUnderway(record.intent))
            rated.insert(rate->post);
    }
    const Result<QList<PostRecord>> stillListed = d->store.posts(PostList::CanEarn, rated);
    if (!stillListed)
        return stillListed.error();
    counts.value().canEarn -= int(stillListed->size());
    return counts;
}

Result<Article> Library::article(const PostId &id) const
{
    const Result<std::optional<PostRecord>> record = d->store.post(id);
    if (!record)
        return record.error();
    if (!*record) {
        return AppError{
            AppError::Kind::NotFound,
            tr("This article is not kept here. It comes with the next refresh if it still exists."),
            id.value};
    }
    Article article;
    article.post = laidOver((*record)->post, d->store.openIntents());
    article.row = d->row(**record);
    article.countedSeconds = article.post.mine.countedSeconds + pendingSeconds(d->store.openIntents(), id);
    return article;
}

Result<std::optional<QByteArray>> Library::image(const MediaId &id) const
{
    Result<std::optional<QByteArray>> fetched = d->store.image(WantedImage::Kind::Media, id.value);
    if (!fetched || *fetched)
        return fetched;
    // One of the person's own, on its way to the platform or in a draft.
    const Result<std::optional<DraftImage>> own = d->store.draftImage(id);
    if (!own)
        return own.error();
    return *own ? std::optional((*own)->bytes) : std::nullopt;
}

Result<std::optional<QByteArray>> Library::avatar(const AvatarId &id) const
{
    return d->store.image(WantedImage::Kind::Avatar, id.value);
}

QFuture<Result<void>> Library::setUnread(const PostId &id, bool unread)
{
    return d->store.setOpened(id, !unread);
}

QFuture<Result<void>> Library::setSaved(const PostId &id, bool saved)
{
    return d->store.setSaved(id, saved);
}

Result<std::optional<QByteArray>> Library::remembered(const QString &key) const
{
    return d->store.remembered(key);
}

QFuture<Result<void>> Library::remember(const QString &key, const QByteArray &value)
{
    return d->store.remember(key, value);
}

Result<std::optional<ReadVersion>> Library::readVersion(const PostId &id) const
{
    return d->store.readVersion(id);
}

QFuture<Result<void>> Library::noteRead(const PostId &id)
{
    return d->store.noteRead(id);
}

QFuture<Result<void>> Library::forgetReadVersion(const PostId &id)
{
    return d->store.forgetReadVersion(id);
}

} // namespace farthing
