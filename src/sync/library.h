// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/post.h"
#include "domain/readversion.h"
#include "store/postlist.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QSet>

#include <memory>

namespace farthing {

class Store;

/// One row of a list of posts: the post without its body, with what is pending laid over it.
struct PostRow
{
    PostId id;
    QString title;
    AccountId authorId;
    QString author;
    QDateTime publishedAt;
    int timeToRead = 0;
    PostCounts counts;
    MyPost mine;
    bool unread = true; ///< not opened here yet
    bool saved = false;
    bool waiting = false; ///< something about it is in the outbox
    bool own = false;     ///< written by the signed-in account
    bool removed = false;
    std::optional<Money> canEarn; ///< what a Plus would earn, where it still can
    bool keptOffline = false;     ///< text and images are here (see PostRecord)
    friend bool operator==(const PostRow &, const PostRow &) = default;
};

/// A whole article with what is pending laid over it.
struct Article
{
    Post post;
    PostRow row;
    int countedSeconds = 0; ///< accepted by the platform plus what waits here
};

/// Posts for the interface: reads come from the local store at once and are bounded; writes answer when they
/// are on disk. Lives on the interface's thread.
class Library : public QObject
{
    Q_OBJECT

public:
    explicit Library(Store &store, QObject *parent = nullptr);
    ~Library() override;

    /// At most `limit` rows after `after` (none: from the beginning), in the order of the query, which is one
    /// that is offered.
    Result<QList<PostRow>> posts(const PostListQuery &query, const std::optional<PostKey> &after,
                                 int limit) const;
    /// Those of `ids` that the list shows, in no particular order.
    Result<QList<PostRow>> rows(const PostListQuery &query, const QSet<PostId> &ids) const;
    Result<PostListCounts> counts() const;
    /// NotFound where it is not here.
    Result<Article> article(const PostId &id) const;
    /// The picture that a media id names, as the platform sent it or as a draft keeps it; nullopt while it is
    /// not here.
    Result<std::optional<QByteArray>> image(const MediaId &id) const;
    Result<std::optional<QByteArray>> avatar(const AvatarId &id) const;

    QFuture<Result<void>> setUnread(const PostId &id, bool unread);
    QFuture<Result<void>> setSaved(const PostId &id, bool saved);
    /// A value that this profile remembers on disk: the post last open, the place in it (JSON).
    Result<std::optional<QByteArray>> remembered(const QString &key) const;
    QFuture<Result<void>> remember(const QString &key, const QByteArray &value);

    /// The post as the person read it, where it was edited since.
    Result<std::optional<ReadVersion>> readVersion(const PostId &id) const;
    /// The person reads the text as it is now.
    QFuture<Result<void>> noteRead(const PostId &id);
    /// What changed was seen, or need not be shown.
    QFuture<Result<void>> forgetReadVersion(const PostId &id);

signals:
    /// These posts are new or different, in any list. Coalesced: at most a few times a second.
    void postsChanged(const QSet<farthing::PostId> &ids);
    /// Many posts were marked as read at once, or are unread again: whoever shows some of them looks at these
    /// alone.
    void readChanged(const QSet<farthing::PostId> &ids);
    /// Everything may be different: another account, a rebuilt cache.
    void reset();
    void imagesArrived();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace farthing
