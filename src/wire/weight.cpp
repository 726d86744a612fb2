// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/weight.h"

#include "wire/codec.h"
#include "wire/json.h"

namespace farthing::wire {

namespace {

/// The member names of each, its numbers and times at their longest, and what stands around it.
constexpr qint64 restOfPost = 700;
constexpr qint64 restOfComment = 520;
constexpr qint64 restOfReport = 1'100;
constexpr qint64 restOfItem = 260;
constexpr qint64 envelope = 100;
constexpr qint64 restOfTally = 400;

constexpr qint64 escapedUnit = 6; // \u001f
constexpr qint64 escapedMark = 2; // \" \\ \n

qint64 weightOfUnit(QChar unit)
{
    const char16_t code = unit.unicode();
    if (code == u'"' || code == u'\\' || code == u'\n' || code == u'\r' || code == u'\t' || code == u'\b' ||
        code == u'\f')
        return escapedMark;
    if (code < u' ')
        return escapedUnit;
    if (code < 0x80)
        return 1;
    if (code < 0x800)
        return 2;
    // Half of a pair is two bytes of its four; one without its other half is escaped, and is let in nowhere.
    return unit.isSurrogate() ? 2 : 3;
}

template <class Tag>
qint64 weightOfId(const Id<Tag> &id)
{
    return weightOf(id.value);
}

template <class Tag>
qint64 weightOfId(const std::optional<Id<Tag>> &id)
{
    return id ? weightOf(id->value) : 0;
}

qint64 weightOfText(const std::optional<QString> &text)
{
    return text ? weightOf(*text) : 0;
}

qint64 weightOfPerson(const Person &person)
{
    return weightOfId(person.id) + weightOf(person.name) + weightOfId(person.avatar);
}

struct ChangeWeight
{
    qint64 operator()(const Post &value) const { return weightOf(value) + weightOfId(value.id); }
    qint64 operator()(const Comment &value) const { return weightOf(value) + weightOfId(value.id); }
    qint64 operator()(const PostTally &value) const { return restOfTally + 2 * weightOfId(value.of); }
    qint64 operator()(const CommentTally &value) const { return restOfTally + 2 * weightOfId(value.of); }
    qint64 operator()(const PostDeleted &value) const { return weightOfId(value.id); }
    qint64 operator()(const CommentDeleted &value) const { return weightOfId(value.id); }
    qint64 operator()(const PnlReport &value) const { return weightOf(value) + weightOfId(value.id); }
    // These are few on a page, and what they hold is of many shapes.
    qint64 operator()(const Account &value) const { return toBytes(encode(value)).size(); }
    qint64 operator()(const Rulebook &value) const { return toBytes(encode(value)).size(); }
    qint64 operator()(const StateValue &value) const { return weightOf(value) + weightOf(value.key); }
};

} // namespace

qint64 weightOf(const QString &text)
{
    qint64 bytes = 2;
    for (const QChar unit : text)
        bytes += weightOfUnit(unit);
    return bytes;
}

qint64 weightOf(const Post &post)
{
    qint64 bytes = restOfPost + weightOfId(post.id) + weightOf(post.title) + weightOfText(post.body) +
                   weightOf(post.language) + weightOfPerson(post.author);
    for (const QString &tag : post.tags)
        bytes += weightOf(tag) + 1;
    for (const MediaId &id : post.media)
        bytes += weightOfId(id) + 1;
    return bytes;
}

qint64 weightOf(const Comment &comment)
{
    return restOfComment + weightOfId(comment.id) + weightOfId(comment.post) + weightOfId(comment.parent) +
           weightOfPerson(comment.author) + weightOfId(comment.avatar) + weightOfText(comment.body);
}

qint64 weightOf(const PnlReport &report)
{
    return restOfReport + weightOfId(report.id) + weightOfId(report.post);
}

qint64 weightOf(const StatementItem &item)
{
    return restOfItem + weightOfId(item.id) + weightOfId(item.post) + weightOfText(item.postTitle) +
           weightOfId(item.comment);
}

qint64 weightOf(const StateValue &value)
{
    return toBytes(encode(value)).size();
}

qint64 weightOf(const Change &change)
{
    return envelope + std::visit(ChangeWeight(), change);
}

} // namespace farthing::wire
