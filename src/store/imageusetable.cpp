// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/imageusetable.h"

#include "sql/statement.h"
#include "store/imagetable.h"

namespace farthing {

using sql::Statement;

Result<QList<ArticleImage>> ImageUseTable::of(const PostId &post, int limit) const
{
    Statement read(
        m_connection,
        QStringLiteral("SELECT u.kind, u.id, i.state, i.blocked FROM image_use u "
                       "JOIN image i ON i.kind = u.kind AND i.id = u.id WHERE u.post = ? LIMIT ?"));
    read.bind(post).bind(limit);
    QList<ArticleImage> images;
    while (read.next())
        images.append(ArticleImage{{ImageTable::kindOf(read.text(0)), read.text(1)},
                                   ArticleImage::State(read.number(2)),
                                   read.boolean(3)});
    if (read.error())
        return *read.error();
    return images;
}

Result<QSet<PostId>> ImageUseTable::posts(const WantedImage &image, int limit) const
{
    Statement read(m_connection,
                   QStringLiteral("SELECT post FROM image_use WHERE kind = ? AND id = ? LIMIT ?"));
    read.bind(ImageTable::nameOf(image.kind)).bind(image.id).bind(limit);
    QSet<PostId> posts;
    while (read.next())
        posts.insert(read.id<PostId>(0));
    if (read.error())
        return *read.error();
    return posts;
}

Result<QSet<PostId>> ImageUseTable::postsWithWebImages(int limit) const
{
    Statement read(m_connection, QStringLiteral("SELECT DISTINCT post FROM image_use INDEXED BY image_use_of "
                                                "WHERE kind = 'web' LIMIT ?"));
    read.bind(limit);
    QSet<PostId> posts;
    while (read.next())
        posts.insert(read.id<PostId>(0));
    if (read.error())
        return *read.error();
    return posts;
}

Result<void> ImageUseTable::add(const PostId &post, const WantedImage &image)
{
    Statement write(m_connection,
                    QStringLiteral("INSERT OR IGNORE INTO image_use (post, kind, id) VALUES (?, ?, ?)"));
    return write.bind(post).bind(ImageTable::nameOf(image.kind)).bind(image.id).run();
}

Result<void> ImageUseTable::remove(const PostId &post, const WantedImage &image)
{
    Statement write(m_connection,
                    QStringLiteral("DELETE FROM image_use WHERE post = ? AND kind = ? AND id = ?"));
    return write.bind(post).bind(ImageTable::nameOf(image.kind)).bind(image.id).run();
}

Result<void> ImageUseTable::clear()
{
    return Statement(m_connection, QStringLiteral("DELETE FROM image_use")).run();
}

} // namespace farthing
