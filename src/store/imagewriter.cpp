// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Writer that decides which images are kept: as many of the newest as there is room for.
#include "store/writer.h"

namespace farthing {

namespace {

/// In one transaction, so that no other write waits long.
constexpr int mostGoing = 16;
/// Posts that are told of one by one; of more, everything is read anew.
constexpr int mostImagesTold = 500;

/// One that was never here may be small.
qint64 neededBy(const ImageTable::Candidate &image)
{
    return qMax<qint64>(1, image.size);
}

qint64 bytesOf(const QList<ImageTable::Candidate> &images)
{
    qint64 bytes = 0;
    for (const ImageTable::Candidate &image : images)
        bytes += image.size;
    return bytes;
}

} // namespace

Result<QSet<PostId>> Writer::unsentPosts() const
{
    QSet<PostId> unsent;
    for (const Result<QSet<PostId>> &posts : {m_own->intents.posts(), m_own->drafts.posts(),
                                              m_own->postDrafts.posts(), m_own->journeys.posts()}) {
        if (!posts)
            return posts;
        unsent.unite(*posts);
    }
    return unsent;
}

/// Those that have to go whatever comes next: what is too old, and what is more than there is room for.
Result<QList<ImageTable::Candidate>> Writer::surplusImages(const ImagePlan &plan) const
{
    const Result<ImageTotal> total = m_cache->images.total();
    if (!total)
        return total.error();
    const qint64 over = total->bytes - plan.bytes;
    if (over <= 0 && !plan.since)
        return QList<ImageTable::Candidate>();
    const Result<QSet<PostId>> unsent = unsentPosts();
    if (!unsent)
        return unsent.error();
    if (plan.since) {
        Result<QList<ImageTable::Candidate>> old = m_cache->images.evictable(plan.since, *unsent, mostGoing);
        if (!old || !old->isEmpty())
            return old;
    }
    return over > 0 ? m_cache->images.evictable(std::nullopt, *unsent, mostGoing, over)
                    : QList<ImageTable::Candidate>();
}

/// The next of some that finds room, or for which it was made. What is pinned takes it from all that is not,
/// anything else from what is older. All of it is made at once, and none where that would not be enough:
/// whatever else is wanted would come into it, and would have to go again.
Result<NextImage> Writer::nextOf(ImageTable::Search search, const ImagePlan &plan, const ImageSkip &skip)
{
    const Result<ImageTotal> total = m_cache->images.total();
    if (!total)
        return total.error();
    while (search.largest > 0) {
        const Result<std::optional<ImageTable::Candidate>> next = m_cache->images.next(search, plan, skip);
        if (!next)
            return next.error();
        if (!*next)
            break;
        const qint64 over = total->bytes + neededBy(**next) - plan.bytes;
        if (over <= 0)
            return NextImage{(*next)->image, false};
        const std::optional<QDateTime> before = search.pinned ? std::nullopt : std::optional((*next)->newest);
        const Result<QSet<PostId>> unsent = unsentPosts();
        if (!unsent)
            return unsent.error();
        const Result<QList<ImageTable::Candidate>> going =
            m_cache->images.evictable(before, *unsent, ImageTable::anyNumber, over);
        if (!going)
            return going.error();
        const qint64 most = bytesOf(*going);
        if (most >= over) {
            const Result<NextImage> gone = evict(*going);
            return gone ? NextImage{(*next)->image, true} : gone;
        }
        if (!search.pinned)
            break; // Nothing older in place of what is newer.
        search.largest = plan.bytes - total->bytes + most;
    }
    return NextImage();
}

Result<NextImage> Writer::nextImage(const ImagePlan &plan, const ImageSkip &skip)
{
    using Origin = ImageTable::Origin;
    const Result<QList<ImageTable::Candidate>> surplus = surplusImages(plan);
    if (!surplus)
        return surplus.error();
    if (!surplus->isEmpty())
        return evict(*surplus);
    // What is pinned before all that has to make room for it, or the two take turns for ever. Then the
    // platform's own first: no foreign host that is slow keeps them from coming.
    for (const bool pinned : {true, false}) {
        for (const Origin origin : {Origin::Platform, Origin::Web}) {
            Result<NextImage> todo = nextOf({origin, pinned}, plan, skip);
            if (!todo || todo->image || todo->madeRoom)
                return todo;
        }
    }
    return NextImage();
}

Result<NextImage> Writer::evict(const QList<ImageTable::Candidate> &images)
{
    const Result<void> gone = inTransaction(*m_cache->connection, [&]() -> Result<void> {
        for (const ImageTable::Candidate &image : images) {
            if (Result<void> done = m_cache->images.evict(image.image); !done)
                return done;
        }
        return {};
    });
    if (!gone)
        return gone.error();
    for (const ImageTable::Candidate &image : images) {
        if (Result<void> told = tellOf(image.image); !told)
            return told.error();
    }
    return NextImage{std::nullopt, true};
}

Result<void> Writer::dropImage(const WantedImage &image)
{
    m_changes.images = true;
    Result<void> dropped = inTransaction(*m_cache->connection, [&] { return m_cache->images.drop(image); });
    return dropped ? tellOf(image) : dropped;
}

Result<void> Writer::allowImages(const QStringList &hosts)
{
    const Result<bool> changed =
        inTransaction(*m_cache->connection, [&] { return m_cache->images.allow(hosts); });
    if (!changed)
        return changed.error();
    if (!*changed)
        return {};
    m_changes.images = true;
    const Result<QSet<PostId>> posts = m_cache->imageUses.postsWithWebImages(mostImagesTold + 1);
    if (!posts)
        return posts.error();
    if (posts->size() > mostImagesTold)
        m_changes.everything = true;
    else
        m_changes.posts.unite(*posts);
    return {};
}

/// Whether a post is kept offline may be different now.
Result<void> Writer::tellOf(const WantedImage &image)
{
    if (image.kind == WantedImage::Kind::Avatar)
        return {};
    const Result<QSet<PostId>> posts = m_cache->imageUses.posts(image, mostImagesTold);
    if (!posts)
        return posts.error();
    m_changes.posts.unite(*posts);
    return {};
}

} // namespace farthing
