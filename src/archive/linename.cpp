// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/linename.h"

namespace farthing {

QByteArrayView lineName(Line line)
{
    switch (line) {
    case Line::EarnedForPluses:
        return "Earned for Pluses";
    case Line::CommentRewards:
        return "Comment Rewards";
    case Line::LikesOwn:
        return "Likes Own";
    case Line::LikesCommenter:
        return "Likes Commenter";
    case Line::LikesAuthor:
        return "Likes Author";
    case Line::DislikesAuthor:
        return "Dislikes Author";
    case Line::SpentForMinuses:
        return "Spent for Minuses";
    case Line::CommentTributes:
        return "Comment Tributes";
    case Line::DislikesOwn:
        return "Dislikes Own";
    case Line::DislikesCommenter:
        return "Dislikes Commenter";
    case Line::PostPublishTribute:
        return "Post Publish Tribute";
    case Line::PnlReports:
        return "PnL Reports";
    case Line::Grant:
        return "Grant";
    }
    return {};
}

} // namespace farthing
