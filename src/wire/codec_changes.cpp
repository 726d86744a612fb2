// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/json.h"
#include "wire/parts.h"

#include <QtCore/QJsonDocument>

// One change at a time, and the values that a reader keeps for itself.

namespace farthing::wire {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject upsert(const QString &kind, const QString &id, const QJsonObject &object)
{
    return {{u"kind"_s, kind}, {u"op"_s, u"upsert"_s}, {u"id"_s, id}, {u"object"_s, object}};
}

QJsonObject deletion(const QString &kind, const QString &id)
{
    return {{u"kind"_s, kind}, {u"op"_s, u"delete"_s}, {u"id"_s, id}, {u"object"_s, QJsonValue::Null}};
}

/// One change as the wire has it; of the account and the rules there is one each, so their ids say nothing
/// new.
struct ChangeEncoder
{
    QJsonObject operator()(const Post &value) const
    {
        return upsert(u"post"_s, value.id.value, encode(value));
    }
    QJsonObject operator()(const Comment &value) const
    {
        return upsert(u"comment"_s, value.id.value, encode(value));
    }
    QJsonObject operator()(const PostTally &value) const
    {
        return upsert(u"tally"_s, value.of.value, encode(value));
    }
    QJsonObject operator()(const CommentTally &value) const
    {
        return upsert(u"tally"_s, value.of.value, encode(value));
    }
    QJsonObject operator()(const PostDeleted &value) const { return deletion(u"post"_s, value.id.value); }
    QJsonObject operator()(const CommentDeleted &value) const
    {
        return deletion(u"comment"_s, value.id.value);
    }
    QJsonObject operator()(const Account &value) const
    {
        return upsert(u"account"_s, value.id.value, encode(value));
    }
    QJsonObject operator()(const PnlReport &value) const
    {
        return upsert(u"report"_s, value.id.value, encode(value));
    }
    QJsonObject operator()(const Rulebook &value) const
    {
        return upsert(u"rules"_s, u"rules"_s, encode(value));
    }
    QJsonObject operator()(const StateValue &value) const
    {
        return upsert(u"state"_s, value.key, encode(value));
    }
};

std::optional<Change> readTally(Fields &object)
{
    const QString of = object.text("of"_L1);
    if (of == "post"_L1)
        return readPostTally(object);
    if (of == "comment"_L1)
        return readCommentTally(object);
    return std::nullopt;
}

std::optional<Change> readDeletion(Fields &change, const QString &kind)
{
    if (kind == "post"_L1)
        return PostDeleted{change.id<PostId>("id"_L1)};
    if (kind == "comment"_L1)
        return CommentDeleted{change.id<CommentId>("id"_L1)};
    return std::nullopt;
}

template <class T, T (*read)(Fields &)>
std::optional<Change> readAs(Fields &object)
{
    return read(object);
}

std::optional<Change> readUpsert(Fields &change, const QString &kind)
{
    using Reader = std::optional<Change> (*)(Fields &);
    static constexpr std::pair<QLatin1StringView, Reader> readers[] = {
        {"post"_L1, readAs<Post, readPost>},
        {"comment"_L1, readAs<Comment, readComment>},
        {"tally"_L1, readTally},
        {"account"_L1, readAs<Account, readAccount>},
        {"report"_L1, readAs<PnlReport, readReport>},
        {"rules"_L1, readAs<Rulebook, readRulebook>},
        {"state"_L1, readAs<StateValue, readState>},
    };
    for (const auto &[known, read] : readers) {
        if (kind != known)
            continue;
        change.text("id"_L1);
        Fields object = change.object("object"_L1);
        return read(object);
    }
    return std::nullopt;
}

std::optional<Change> readChange(Fields &change)
{
    const QString kind = change.text("kind"_L1);
    const QString op = change.text("op"_L1);
    if (op == "upsert"_L1)
        return readUpsert(change, kind);
    if (op == "delete"_L1)
        return readDeletion(change, kind);
    return std::nullopt;
}

// A value may be any JSON, and QJsonDocument writes and reads objects and arrays only: it travels in an array
// of one.
QByteArray valueToBytes(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QJsonValue bytesToValue(const QByteArray &bytes)
{
    const Result<QJsonObject> wrapped = parseObject("{\"value\":" + bytes + '}');
    return wrapped ? wrapped->value("value"_L1) : QJsonValue(QJsonValue::Null);
}

} // namespace

QList<Change> readChanges(Fields &fields, QLatin1StringView name)
{
    QList<Change> changes;
    fields.each(name, [&](Fields &item) {
        if (const std::optional<Change> change = readChange(item))
            changes.append(*change);
    });
    return changes;
}

QJsonObject encode(const Change &value)
{
    return std::visit(ChangeEncoder(), value);
}

QJsonObject encode(const StateValue &value)
{
    return {{u"key"_s, value.key},
            {u"revision"_s, value.revision},
            {u"value"_s, value.value ? bytesToValue(*value.value) : QJsonValue(QJsonValue::Null)}};
}

StateValue readState(Fields &fields)
{
    StateValue state;
    state.key = fields.text("key"_L1);
    state.revision = fields.integer("revision"_L1);
    if (!fields.isNullOrAbsent("value"_L1))
        state.value = valueToBytes(fields.value("value"_L1));
    return state;
}

Result<StateValue> decodeState(const QJsonObject &json)
{
    return readWhole(json, readState);
}

} // namespace farthing::wire
