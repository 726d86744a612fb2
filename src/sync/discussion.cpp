// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/discussion.h"

#include "core/future.h"
#include "core/logging.h"
#include "store/store.h"
#include "sync/overlay.h"

#include <QtCore/QHash>
#include <QtCore/QTimer>

#include <algorithm>

namespace farthing {

namespace {

/// A bound, so that no discussion can stop the interface; longer ones are read by their places.
constexpr int maximumPlaces = 20'000;
constexpr std::chrono::milliseconds beforeSavingAgain(10'000);

/// Puts the places of a post's comments in the order in which a thread is read.
class ThreadOrder
{
public:
    struct Placed
    {
        CommentId id;
        int depth;
    };

    explicit ThreadOrder(QList<CommentPlace> places) : m_places(std::move(places))
    {
        std::sort(m_places.begin(), m_places.end(), [](const CommentPlace &a, const CommentPlace &b) {
            return a.publishedAt != b.publishedAt ? a.publishedAt < b.publishedAt : a.id < b.id;
        });
        QSet<CommentId> held;
        for (const CommentPlace &place : m_places)
            held.insert(place.id);
        for (const CommentPlace &place : m_places) {
            const bool reply = place.parent && held.contains(*place.parent) && *place.parent != place.id;
            m_replies[reply ? *place.parent : CommentId()].append(place.id);
        }
    }

    QList<Placed> order(int limit)
    {
        descend(CommentId(), limit);
        // Replies to each other in a ring have no beginning; they are shown all the same.
        for (const CommentPlace &place : m_places) {
            if (!m_done.contains(place.id))
                descendFrom(place.id, limit);
        }
        return m_order;
    }

private:
    void descend(const CommentId &parent, int limit)
    {
        const QList<CommentId> roots = m_replies.value(parent);
        for (const CommentId &root : roots)
            descendFrom(root, limit);
    }

    // Without recursion: a thread may be deeper than the stack.
    void descendFrom(const CommentId &root, int limit)
    {
        QList<Placed> stack{{root, 0}};
        while (!stack.isEmpty() && m_order.size() < limit) {
            const Placed placed = stack.takeLast();
            if (m_done.contains(placed.id))
                continue;
            m_done.insert(placed.id);
            m_order.append(placed);
            const QList<CommentId> replies = m_replies.value(placed.id);
            for (auto reply = replies.crbegin(); reply != replies.crend(); ++reply)
                stack.append({*reply, placed.depth + 1});
        }
    }

    QList<CommentPlace> m_places;
    QHash<CommentId, QList<CommentId>> m_replies;
    QSet<CommentId> m_done;
    QList<Placed> m_order;
};

} // namespace

struct Discussion::Private
{
    Store &store;
    DiscussionPlaces discussions;
    /// Texts on their way to the disk: asked for, they are what was typed and not what is written yet.
    QHash<PostId, std::pair<Draft, int>> unsavedDrafts;
    AccountId me; ///< whose they are
    /// Posts whose comments somebody looks at; told when everything changes.
    mutable QSet<PostId> shown;

    /// The places of what is here, and with them of what waits in the outbox, which `pending` takes.
    Result<QList<CommentPlace>> places(const PostId &post, QHash<CommentId, CommentRow> &pending) const;
    Result<std::optional<CommentRow>> row(const CommentId &id,
                                          const QHash<CommentId, CommentRow> &pending) const;
    void noteAccount();
};

/// What one account types is not for the next one to see.
void Discussion::Private::noteAccount()
{
    const AccountId now = store.account() ? store.account()->id : AccountId();
    if (now != me)
        unsavedDrafts.clear();
    me = now;
}

Result<std::optional<CommentRow>> Discussion::Private::row(const CommentId &id,
                                                           const QHash<CommentId, CommentRow> &pending) const
{
    const Result<std::optional<Comment>> cached = store.comment(id);
    // A damaged one is not here until it has come once more; the others are.
    if (!cached && cached.error().kind == AppError::Kind::Damaged)
        return std::optional<CommentRow>();
    if (!cached)
        return cached.error();
    if (!*cached) {
        const auto found = pending.find(id);
        return found == pending.end() ? std::optional<CommentRow>() : std::optional(*found);
    }
    CommentRow row = rowOf(**cached, store.openIntents());
    row.own = store.account() && row.comment.author.id == store.account()->id;
    return std::optional(row);
}

Result<QList<CommentPlace>> Discussion::Private::places(const PostId &post,
                                                        QHash<CommentId, CommentRow> &pending) const
{
    Result<QList<CommentPlace>> places = store.commentPlaces(post, maximumPlaces);
    if (!places)
        return places;
    QSet<CommentId> cached;
    for (const CommentPlace &place : *places)
        cached.insert(place.id);
    for (const CommentRow &row : pendingComments(store.openIntents(), post, store.account())) {
        if (cached.contains(row.comment.id))
            continue;
        pending.insert(row.comment.id, row);
        places.value().append({row.comment.id, row.comment.parent, row.comment.publishedAt});
    }
    return places;
}

Discussion::Discussion(Store &store, QObject *parent)
    : QObject(parent), d(new Private{store, DiscussionPlaces(store), {}, {}, {}})
{
    d->noteAccount();
    connect(&store, &Store::changed, this, [this](const StoreChanges &changes) {
        d->noteAccount();
        const QSet<PostId> concerned =
            changes.everything ? QSet<PostId>(d->shown) | d->discussions.asked() : changes.discussions;
        for (const PostId &post : concerned) {
            const bool all = changes.everything || changes.swept || changes.discussionsGone.contains(post);
            emit commentsChanged(post, {all, changes.commentsOf.value(post)});
        }
    });
}

Discussion::~Discussion() = default;

Result<QList<CommentRow>> Discussion::comments(const PostId &post, int limit) const
{
    d->shown.insert(post);
    QHash<CommentId, CommentRow> pending;
    Result<QList<CommentPlace>> places = d->places(post, pending);
    if (!places)
        return places.error();
    const Result<std::optional<QDateTime>> newSince = d->store.newSince(post);
    if (!newSince)
        return newSince.error();
    QList<CommentRow> rows;
    for (const ThreadOrder::Placed &placed : ThreadOrder(std::move(places.value())).order(limit)) {
        const Result<std::optional<CommentRow>> found = d->row(placed.id, pending);
        if (!found)
            return found.error();
        if (!*found)
            continue; // removed between the two reads
        CommentRow row = **found;
        row.depth = placed.depth;
        row.isNew = !row.own && *newSince && row.comment.publishedAt > **newSince;
        rows.append(row);
    }
    return rows;
}

const DiscussionPlaces &Discussion::places() const
{
    return d->discussions;
}

Result<std::optional<QDateTime>> Discussion::newSince(const PostId &post) const
{
    return d->store.newSince(post);
}

Result<bool> Discussion::holds(const PostId &post, const CommentId &comment) const
{
    const Result<std::optional<Comment>> found = d->store.comment(comment);
    if (!found)
        return found.error();
    return *found && (*found)->post == post;
}

void Discussion::visited(const PostId &post)
{
    whenDone(d->store.visit(post), this, [this, post](const Result<void> &done) {
        if (done)
            emit commentsChanged(post, {false, {}}); // what is new is different now
        else
            qCWarning(logSync) << "visit not kept:" << done.error().detail;
    });
}

Result<Draft> Discussion::draft(const PostId &post) const
{
    const auto unsaved = d->unsavedDrafts.constFind(post);
    return unsaved != d->unsavedDrafts.constEnd() ? unsaved->first : d->store.draft(post);
}

/// A text that could not be written stays in memory until it could.
void Discussion::saveAgain(const PostId &post)
{
    const auto unsaved = d->unsavedDrafts.constFind(post);
    if (unsaved != d->unsavedDrafts.constEnd() && unsaved->second == 0)
        saveDraft(post, Draft(unsaved->first));
}

void Discussion::saveDraft(const PostId &post, const Draft &draft)
{
    auto &[latest, writes] = d->unsavedDrafts[post];
    latest = draft;
    ++writes;
    whenDone(d->store.saveDraft(post, draft), this, [this, post](const Result<void> &done) {
        if (!done) {
            qCInfo(logSync) << "draft not kept:" << done.error().detail;
            emit draftNotKept(done.error());
        }
        const auto unsaved = d->unsavedDrafts.find(post);
        if (unsaved == d->unsavedDrafts.end() || --unsaved->second > 0)
            return;
        if (done)
            d->unsavedDrafts.erase(unsaved);
        else
            QTimer::singleShot(beforeSavingAgain, this, [this, post] { saveAgain(post); });
    });
}

} // namespace farthing
