// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sql/connection.h"
#include "store/imagerecords.h"

namespace farthing {

/// Which post of cache.db shows which image. An image of an article that nothing shows any more goes with its
/// last row here.
class ImageUseTable
{
public:
    explicit ImageUseTable(sql::Connection &connection) : m_connection(connection) {}

    /// At most `limit`, with what has become of each.
    Result<QList<ArticleImage>> of(const PostId &post, int limit) const;
    /// At most `limit` posts that show it.
    Result<QSet<PostId>> posts(const WantedImage &image, int limit) const;
    /// At most `limit` posts that show images from elsewhere.
    Result<QSet<PostId>> postsWithWebImages(int limit) const;
    /// The image and the post must be there already.
    Result<void> add(const PostId &post, const WantedImage &image);
    Result<void> remove(const PostId &post, const WantedImage &image);
    Result<void> clear();

private:
    sql::Connection &m_connection;
};

} // namespace farthing
