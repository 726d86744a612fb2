// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/post.h"
#include "platform/work.h"

namespace farthing::platform {

/// Where a list goes on: after or before this place in its order (time, then number).
struct ListKey
{
    bool forwards = false; ///< oldest first
    qint64 at = 0;
    qint64 number = 0;
};

/// An object of a list with its place in the list's order.
template <class T>
struct Listed
{
    T object;
    qint64 at = 0;
    qint64 number = 0;
};

/// A post as rules look at it.
struct PostRow
{
    qint64 number = 0;
    PostId id;
    qint64 author = 0;
    QString title;
    std::optional<QString> body;
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
    /// Answers its number.
    qint64 add(const PostRow &row);
    /// Writes all that an edit or a removal can change.
    void update(const PostRow &row);
    void setCounts(qint64 number, const PostCounts &counts);
    void setRevision(qint64 number, qint64 revision);
    QList<PostId> of(qint64 author);
    /// All posts in the order of their numbers.
    QList<PostRow> after(qint64 number, int limit);

    std::optional<Post> seen(qint64 viewer, const PostId &id);
    QList<Listed<Post>> page(qint64 viewer, const ListKey &key, int limit);

private:
    Work &m_work;
};

} // namespace farthing::platform
