// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/damage.h"
#include "domain/intent.h"
#include "domain/note.h"
#include "domain/readversion.h"
#include "store/postlist.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <optional>

namespace farthing {

/// A post as a list needs it: `post` without body, language, tags and media, and what is known of it here.
struct PostRecord
{
    Post post;
    bool unread = true;
    bool saved = false;
    bool canEarn = false; ///< not rated, not own, not removed
    bool own = false;     ///< written by the signed-in account
    /// Its text and all its images are here, but for those that the person did not allow or nobody has.
    bool keptOffline = false;
};

/// An intent with what only the outbox needs to know of it.
struct IntentRecord
{
    Intent intent;
    AccountId account; ///< who decided it; empty where that was not known
    QDateTime
        keyMadeAt; ///< of the current attempt, by the platform's clock; 30 days later it is not sent unasked
    std::optional<QDateTime> notBefore; ///< the platform asked to wait until then
    friend bool operator==(const IntentRecord &, const IntentRecord &) = default;
};

/// New consent to an intent that asks: at this price, and, unless it is unanswered, under this key.
struct Renewal
{
    IntentId id;
    QString key;
    Money price;
};

/// Where a comment stands in its thread, without its text.
struct CommentPlace
{
    CommentId id;
    std::optional<CommentId> parent;
    QDateTime publishedAt;
};

/// The cursor that tells for which balance the statement was read to its end: in the smallest booked part.
inline constexpr QLatin1StringView statementReadCursor("statement.read_for");
/// The number of the last refresh that was begun.
inline constexpr QLatin1StringView refreshNumberCursor("refresh.number");
// Where a refresh has come to, with the changes that follow it, and where those have come to.
inline constexpr QLatin1StringView refreshStageCursor("refresh.stage");
inline constexpr QLatin1StringView refreshNextCursor("refresh.next");
inline constexpr QLatin1StringView refreshChangesCursor("refresh.changes");
inline constexpr QLatin1StringView changesCursor("changes");
/// Kept beside it: the number of the newest intent when that refresh began.
inline constexpr QLatin1StringView refreshIntentCursor("refresh.intent");

/// How far reading has come, under a name; no value forgets it.
struct CursorMove
{
    QString name;
    std::optional<QString> value;
};

/// What one answer of the platform brought: enters cache.db, with its cursors, in one transaction.
struct Batch
{
    QList<Change> changes;
    QList<StatementItem> entries;
    QList<CursorMove> cursors;
    /// Removes what the refresh under way did not see: posts and comments that are gone from the platform.
    bool sweep = false;
    /// A page of a list: it may have been read before what a receipt told since.
    bool listed = false;
};

/// What came of a batch.
struct Applied
{
    bool changed = false;        ///< something here is different now
    bool statementStale = false; ///< the statement does not add up to the balance any more
};

/// What is different after a commit.
struct StoreChanges
{
    bool everything = false;
    QSet<PostId> posts;
    QSet<PostId> discussions; ///< posts whose comments are different
    QSet<IntentId> intents;
    QSet<PostId> reports;
    bool account = false;
    bool rules = false;
    bool statement = false;
    bool statementRead = false; ///< how far reading it has come
    bool images = false;
    bool spendCaps = false;
    bool postDrafts = false;
    bool savedSearches = false;
    /// Marked as read with many others, or unread again: too many to look at one after the other.
    QSet<PostId> read;
    QSet<PostId> places; ///< posts whose reading place came from another computer
    QSet<NoteId> notes;
    bool muted = false;   ///< somebody was muted, or is not any more
    bool carried = false; ///< there is something to send to the account's other computers
    // For what follows each change by itself, as search does
    QSet<CommentId> comments; ///< these, unless all of them went with their post or in a sweep
    QSet<StatementItemId> movements;
    QSet<CommentId> tallies; ///< how many like or dislike these
    /// `comments` and `tallies`, by the post that they stand under
    QHash<PostId, QSet<CommentId>> commentsOf;
    QSet<PostId> discussionsGone; ///< posts whose comments went with them
    bool swept = false;           ///< what a refresh did not see any more is gone
    bool drafts = false;          ///< of comments
    /// What stands under `searchedCursor` since; 0: nothing of it can be looked for.
    quint32 searched = 0;
    quint32 searchedBefore = 0; ///< what stood there until then; 0 where all was forgotten

    /// Something in cache.db changed that search finds.
    bool isSearched() const
    {
        return everything || swept || !posts.isEmpty() || !comments.isEmpty() || !movements.isEmpty() ||
               !read.isEmpty();
    }
    bool isEmpty() const
    {
        return !everything && posts.isEmpty() && discussions.isEmpty() && intents.isEmpty() &&
               reports.isEmpty() && !account && !rules && !statement && !statementRead && !images &&
               !spendCaps && !postDrafts && places.isEmpty() && !carried && !drafts && !savedSearches &&
               read.isEmpty() && notes.isEmpty() && !muted;
    }
};

/// An image that something refers to and that is not here yet.
struct WantedImage
{
    enum class Kind {
        Avatar, ///< the platform's
        Media,  ///< the platform's
        Web,    ///< from elsewhere; its id is its address, as `webImageAddress` gives it
    };
    Kind kind = Kind::Avatar;
    QString id;
};

/// What of a post follows the account to its other computers, each kind as a value of its own.
enum class CarriedKind {
    Reading, ///< opened or not, and the place in it
    Saved,
};

/// A search under a name.
struct SavedSearch
{
    QString id; ///< of our own making
    QString name;
    QString text; ///< as somebody types it
    QDateTime at; ///< when it was saved first
    friend bool operator==(const SavedSearch &, const SavedSearch &) = default;
};

/// What came of one portion of posts that are marked as read together.
struct ReadPortion
{
    qint64 batch = 0;
    QList<PostId> marked;        ///< by this portion
    int posts = 0;               ///< how many those are, or were taken back, or settled
    std::optional<PostKey> next; ///< where the next one begins; nothing at the end
};

/// A value on its way to the platform.
struct CarriedWrite
{
    QString key;
    QString attempt;  ///< its Idempotency-Key, the same at each try
    QByteArray value; ///< JSON
};

} // namespace farthing
