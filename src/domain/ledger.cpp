// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger.h"

#include <QtCore/QCoreApplication>

namespace farthing {

namespace {

/// Not inside a function: there the translators' tool would name the context after the struct.
struct Lines
{
    Q_DECLARE_TR_FUNCTIONS(farthing::Line)
};

} // namespace

std::array<Line, reportLineCount> reportLines()
{
    std::array<Line, reportLineCount> lines{};
    for (int i = 0; i < reportLineCount; ++i)
        lines.at(size_t(i)) = Line(i);
    return lines;
}

QString lineTitle(Line line)
{
    switch (line) {
    case Line::EarnedForPluses:
        //: Line of a post's profit and loss; keep the platform's term
        return Lines::tr("Earned for Pluses");
    case Line::CommentRewards:
        //: Line of a post's profit and loss; keep the platform's term
        return Lines::tr("Comment Rewards");
    case Line::LikesOwn:
        //: Line of a post's profit and loss: for liking a comment oneself
        return Lines::tr("Likes Own");
    case Line::LikesCommenter:
        //: Line of a post's profit and loss: one's own comment was liked
        return Lines::tr("Likes Commenter");
    case Line::LikesAuthor:
        //: Line of a post's profit and loss: a comment on one's own post was liked
        return Lines::tr("Likes Author");
    case Line::DislikesAuthor:
        //: Line of a post's profit and loss: a comment on one's own post was disliked
        return Lines::tr("Dislikes Author");
    case Line::SpentForMinuses:
        //: Line of a post's profit and loss; keep the platform's term
        return Lines::tr("Spent for Minuses");
    case Line::CommentTributes:
        //: Line of a post's profit and loss: what commenting cost
        return Lines::tr("Comment Tributes");
    case Line::DislikesOwn:
        //: Line of a post's profit and loss: for disliking a comment oneself
        return Lines::tr("Dislikes Own");
    case Line::DislikesCommenter:
        //: Line of a post's profit and loss: one's own comment was disliked
        return Lines::tr("Dislikes Commenter");
    case Line::PostPublishTribute:
        //: Line of a post's profit and loss: what publishing cost
        return Lines::tr("Post Publish Tribute");
    case Line::PnlReports:
        //: Line of a post's profit and loss: what its reports cost
        return Lines::tr("PnL Reports");
    case Line::Grant:
        //: Line of a statement: money given by the platform to start with
        return Lines::tr("Grant");
    }
    return {};
}

} // namespace farthing
