// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "platform/slice.h"

namespace farthing::platform {

/// A post as rules look at it: without its body, which may be long and which they do not need.
struct PostRow
{
    qint64 number = 0;
    PostId id;
    qint64 author = 0;
    QString title;
    QString language;
    QStringList tags;
    QList<MediaId> media;
    QDateTime publishedAt;
    std::optional<QDateTime> editedAt;
    std::optional<QDateTime> removedAt;
    int timeToRead = 0;
    PostCounts counts;
    std::optional<QString> source; ///< of an imported one: its file
};

/// Posts, and how an account sees them. A removed post is seen only by accounts that have money on it, as a
/// post without a body: they can still buy reports on it.
class PostTable
{
public:
    explicit PostTable(Work &work) : m_work(work) {}

    std::optional<PostRow> byId(const PostId &id);
    std::optional<PostRow> byNumber(qint64 number);
    std::optional<PostRow> bySource(const QString &source);
    bool exists(const PostId &id);
    /// Nothing of a removed post.
    std::optional<QString> body(qint64 number);
    /// Answers its number.
    qint64 add(const PostRow &row, const QString &body);
    /// Writes all that an edit can change.
    void rewrite(const PostRow &row, const QString &body);
    /// Leaves nothing of what its author wrote.
    void remove(qint64 number, const QDateTime &at);
    void setTimeToRead(qint64 number, int seconds);
    void setCounts(qint64 number, const PostCounts &counts);
    void setRevision(qint64 number, qint64 revision);
    /// Those that are not removed.
    QList<PostId> of(qint64 author);
    /// All posts in the order of their numbers.
    QList<PostRow> after(qint64 number, int limit);

    std::optional<Post> seen(qint64 viewer, const PostId &id);
    std::optional<PostTally> tally(qint64 viewer, const PostId &id);
    Slice<Post> page(qint64 viewer, const ListKey &key, const Room &room);

private:
    int fitting(qint64 viewer, const ListKey &key, const Room &room);
    void setMedia(qint64 post, const QList<MediaId> &media);

    Work &m_work;
};

} // namespace farthing::platform
