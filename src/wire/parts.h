// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "wire/codec.h"
#include "wire/fields.h"

#include <QtCore/QJsonValue>

#include <type_traits>

namespace farthing::wire {

// What the parts of the codec share: readers that take a larger object's part, words, and absent values.

inline constexpr Word<Rating> ratingWords[] = {{Rating::Plus, "plus"}, {Rating::Minus, "minus"}};
inline constexpr Word<Reaction> reactionWords[] = {
    {Reaction::None, "none"}, {Reaction::Like, "like"}, {Reaction::Dislike, "dislike"}};

Account readAccount(Fields &fields);
Post readPost(Fields &fields);
Comment readComment(Fields &fields);
PostTally readPostTally(Fields &fields);
CommentTally readCommentTally(Fields &fields);
PnlReport readReport(Fields &fields);
StatementItem readStatementItem(Fields &fields);
StateValue readState(Fields &fields);
Rulebook readRulebook(Fields &fields);
/// Changes of kinds that are known here; others are dropped (platform-api: unknown kinds are ignored).
QList<Change> readChanges(Fields &fields, QLatin1StringView name);

QJsonObject encode(const PostTally &value);
QJsonObject encode(const CommentTally &value);

template <class T>
QJsonArray encodeAll(const QList<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(encode(value));
    return array;
}

/// A value as the wire has it: amounts, times and ids as strings.
inline QJsonValue plain(Money value)
{
    return value.toDecimal();
}
inline QJsonValue plain(const QDateTime &value)
{
    return encodeTime(value);
}
inline QJsonValue plain(const QString &value)
{
    return value;
}
inline QJsonValue plain(int value)
{
    return value;
}
template <class Tag>
QJsonValue plain(const Id<Tag> &value)
{
    return value.value;
}

template <class T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? plain(*value) : QJsonValue(QJsonValue::Null);
}

} // namespace farthing::wire
