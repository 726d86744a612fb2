// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <optional>

namespace farthing {

/// A link to a post, or to a comment under it, that this program opens: farthing://post/ID and
/// farthing://post/ID/comment/ID.
struct Permalink
{
    PostId post;
    std::optional<CommentId> comment;

    QString toString() const;
    /// Nothing where the text is no such link.
    static std::optional<Permalink> parse(const QString &text);
    friend bool operator==(const Permalink &, const Permalink &) = default;
};

} // namespace farthing
