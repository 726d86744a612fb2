// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"
#include "domain/searchhits.h"

#include <QtCore/QMetaType>

namespace farthing {

/// Something that was found, with what a list shows of it.
struct SearchHit
{
    SearchKind kind = SearchKind::Article;
    qint64 place = 0; ///< in the index: newer is higher, and no two are the same
    QString id;       ///< of the post, the comment, the draft's post, or the movement
    PostId post;      ///< that it is, or belongs to; empty where there is none
    QDateTime at;     ///< published, saved or booked
    QString title;    ///< of the post; may be empty
    QList<TextRange> titleHits;
    QString author; ///< empty where it is the person's own
    SearchSnippet text;
    std::optional<Money> amount; ///< of a movement
    std::optional<Line> line;    ///< of a movement
    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

/// One page of what was found.
struct SearchPage
{
    QList<SearchHit> hits;
    /// Where the next page begins; none: this was the last.
    std::optional<qint64> next;
    /// All of it is here and in the order of how well it fits; otherwise the newest come first.
    bool byRelevance = false;
    /// These hits are the first, and nothing stands before them.
    bool first = true;
};

/// How far the index is.
struct SearchProgress
{
    enum class State {
        Closed,   ///< not opened yet
        Filling,  ///< what is missing is being read
        Complete, ///< everything is found
        Failed,   ///< it cannot be written; `error` says why
    };
    State state = State::Closed;
    int done = 0;  ///< posts looked at
    int total = 0; ///< posts to look at
    QString error;
    friend bool operator==(const SearchProgress &, const SearchProgress &) = default;
};

} // namespace farthing

Q_DECLARE_METATYPE(farthing::SearchHit)
Q_DECLARE_METATYPE(farthing::SearchPage)
Q_DECLARE_METATYPE(farthing::SearchProgress)
