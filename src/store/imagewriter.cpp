// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Writer that decides which images are kept: as many of the newest as there is room for.
#include "store/writer.h"

namespace farthing {

namespace {

/// In one transaction: a few megabytes at most, so that no other write waits long.
constexpr int mostGoing = 16;
/// Posts that are told of one by one; of more, everything is read anew.
constexpr int mostTold = 500;

/// One that was never here may be small.
qint64 neededBy(const ImageTable::Candidate &image)
{
    return qMax<qint64>(1, image.size);
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

/// Those that have to go now: what is too old; what is more than there is room for; and what is older than
/// the next one that is wanted, where that finds no room.
Result<QList<ImageTable::Candidate>>
Writer::goingImages(const ImagePlan &plan, const std::optional<ImageTable::Candidate> &next) const
{
    using Candidates = Result<QList<ImageTable::Candidate>>;
    const Result<ImageTotal> total = m_cache->images.total();
    if (!total)
        return total.error();
    const qint64 needed = next ? neededBy(*next) : 0;
    qint64 over = total->bytes + needed - plan.bytes;
    if (over <= 0 && !plan.since)
        return QList<ImageTable::Candidate>();
    const Result<QSet<PostId>> unsent = unsentPosts();
    if (!unsent)
        return unsent.error();
    if (plan.since) {
        Candidates old = m_cache->images.evictable(plan.since, *unsent, mostGoing);
        if (!old || !old->isEmpty())
            return old;
    }
    if (over <= 0)
        return QList<ImageTable::Candidate>();
    const bool overfull = total->bytes > plan.bytes;
    if (overfull)
        over -= needed;
    const bool anyAge = overfull || next->pinned;
    const Candidates going =
        m_cache->images.evictable(anyAge ? std::nullopt : std::optional(next->newest), *unsent, mostGoing);
    if (!going)
        return going;
    QList<ImageTable::Candidate> enough;
    for (const ImageTable::Candidate &image : *going) {
        if (over <= 0)
            break;
        enough.append(image);
        over -= image.size;
    }
    return enough;
}

Result<NextImage> Writer::nextImage(const ImagePlan &plan, const ImageSkip &skip)
{
    using Origin = ImageTable::Origin;
    // The platform's own first: no foreign host that is slow keeps them from coming.
    for (const Origin origin : {Origin::Platform, Origin::Web}) {
        const Result<std::optional<ImageTable::Candidate>> next = m_cache->images.next(origin, plan, skip);
        if (!next)
            return next.error();
        const Result<QList<ImageTable::Candidate>> going = goingImages(plan, *next);
        if (!going)
            return going.error();
        if (!going->isEmpty())
            return evict(*going);
        const Result<ImageTotal> total = m_cache->images.total();
        if (!total)
            return total.error();
        if (*next && total->bytes + neededBy(**next) <= plan.bytes)
            return NextImage{(*next)->image, false};
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
    const Result<QSet<PostId>> posts = m_cache->imageUses.postsWithWebImages(mostTold + 1);
    if (!posts)
        return posts.error();
    if (posts->size() > mostTold)
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
    const Result<QSet<PostId>> posts = m_cache->imageUses.posts(image, mostTold);
    if (!posts)
        return posts.error();
    m_changes.posts.unite(*posts);
    return {};
}

} // namespace farthing
