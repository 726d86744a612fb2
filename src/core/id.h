// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHashFunctions>
#include <QtCore/QMetaType>
#include <QtCore/QString>

#include <compare>

namespace farthing {

/// An opaque identifier of one kind of thing: a string of at most 64 characters that only its platform
/// understands. The tag keeps a post's id from being passed where a comment's is meant.
template <class Tag>
struct Id
{
    static constexpr int maximumLength = 64;

    QString value;

    bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const Id &, const Id &) = default;
    friend std::strong_ordering operator<=>(const Id &a, const Id &b)
    {
        return QString::compare(a.value, b.value) <=> 0;
    }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.value, seed); }
};

using AccountId = Id<struct AccountTag>;
using PostId = Id<struct PostTag>;
using CommentId = Id<struct CommentTag>;
using ReportId = Id<struct ReportTag>;
using StatementItemId = Id<struct StatementItemTag>;
using AvatarId = Id<struct AvatarTag>;
using MediaId = Id<struct MediaTag>;
/// Of an intent: made on this computer, a UUID without braces.
using IntentId = Id<struct IntentTag>;

} // namespace farthing

Q_DECLARE_METATYPE(farthing::PostId)
Q_DECLARE_METATYPE(farthing::CommentId)
Q_DECLARE_METATYPE(farthing::AvatarId)
Q_DECLARE_METATYPE(farthing::IntentId)
