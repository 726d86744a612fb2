// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postlist.h"

namespace farthing {

PostListQuery PostListQuery::by(const AccountId &author)
{
    PostListQuery query;
    query.author = author;
    return query;
}

PostListQuery PostListQuery::about(const QString &tag)
{
    PostListQuery query;
    query.tag = tag;
    return query;
}

QList<PostSort> PostListQuery::sorts() const
{
    QList<PostSort> sorts{PostSort::Newest, PostSort::Oldest};
    if (isFiltered())
        return sorts;
    switch (list) {
    case PostList::All:
    case PostList::Mine:
        sorts.append({PostSort::MostComments, PostSort::BestRated});
        break;
    case PostList::Unread:
        sorts.append({PostSort::MostComments, PostSort::Shortest});
        break;
    case PostList::CanEarn:
        sorts.append(PostSort::BestEarning);
        break;
    case PostList::Saved:
        sorts.append(PostSort::Shortest);
        break;
    }
    return sorts;
}

bool PostListQuery::isOffered() const
{
    const bool oneFilter = !isFiltered() || (list == PostList::All && !(author && tag));
    return oneFilter && sorts().contains(sort);
}

bool comesBefore(PostSort sort, const PostKey &a, const PostKey &b)
{
    if (a.rank != b.rank)
        return a.rank > b.rank;
    const bool newer = a.publishedAt != b.publishedAt ? a.publishedAt > b.publishedAt : a.id > b.id;
    return sort == PostSort::Oldest ? !newer && a != b : newer;
}

} // namespace farthing
