// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/comment.h"
#include "domain/ledger.h"
#include "domain/problem.h"
#include "domain/rulebook.h"

#include <QtCore/QList>

#include <optional>
#include <variant>

namespace farthing {

/// New counts of a post, when nothing else of it changed.
struct PostTally
{
    PostId of;
    qint64 revision = 0;
    PostCounts counts;
    MyPost mine;
    friend bool operator==(const PostTally &, const PostTally &) = default;
};

/// New counts of a comment, when nothing else of it changed.
struct CommentTally
{
    CommentId of;
    qint64 revision = 0;
    CommentCounts counts;
    MyComment mine;
    friend bool operator==(const CommentTally &, const CommentTally &) = default;
};

struct PostDeleted
{
    PostId id;
    friend bool operator==(const PostDeleted &, const PostDeleted &) = default;
};

struct CommentDeleted
{
    CommentId id;
    friend bool operator==(const CommentDeleted &, const CommentDeleted &) = default;
};

/// A value kept for the reader's own use across devices (read, saved, place); no value where it was removed.
struct StateValue
{
    QString key;
    qint64 revision = 0;
    std::optional<QByteArray> value; ///< JSON, ≤ 4 kB
    friend bool operator==(const StateValue &, const StateValue &) = default;
};

/// One thing that is different now, for this account. A change of a kind that this version does not know is
/// dropped while reading it.
using Change = std::variant<Post, Comment, PostTally, CommentTally, PostDeleted, CommentDeleted, Account,
                            PnlReport, Rulebook, StateValue>;

/// A page of a list. Cursors are opaque; `next` is absent on the last page, `changes` was taken before the
/// page was read.
template <class T>
struct Page
{
    QList<T> items;
    std::optional<QString> next;
    QString changes;
    friend bool operator==(const Page &, const Page &) = default;
};

/// Changes in their order, and the cursor to go on from.
struct ChangePage
{
    QList<Change> items;
    QString next;
    bool more = false; ///< there is more at once, without waiting
    friend bool operator==(const ChangePage &, const ChangePage &) = default;
};

/// A page of the statement: one snapshot with its balance. `complete` is true where the pages up to here are
/// all.
struct StatementPage
{
    QList<StatementItem> items;
    std::optional<QString> next;
    QString changes;
    Money balance;
    bool complete = false;
    friend bool operator==(const StatementPage &, const StatementPage &) = default;
};

/// The answer to every write: what changed, what was booked, and the balance after it.
struct Receipt
{
    QList<Change> changed;
    QList<StatementItem> entries;
    Money balance;
    std::optional<int> accepted;       ///< for a reading: seconds
    std::optional<QString> image = {}; ///< for an image that was added: its id
    friend bool operator==(const Receipt &, const Receipt &) = default;
};

/// What `GET /v1/platform` says.
struct PlatformInfo
{
    QString name;
    int api = 0; ///< version of the interface; we speak 1
    Unit unit;
    QString signIn; ///< "token", or an RFC 8414 address
    std::optional<QString> support;
    int maxCommentCharacters = 10'000;
    int maxPostBytes = 512'000;
    friend bool operator==(const PlatformInfo &, const PlatformInfo &) = default;
};

} // namespace farthing
