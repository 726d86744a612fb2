// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/parts.h"

// What holds many at once: lists, the statement, pages of changes, receipts.

namespace farthing::wire {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
QJsonObject encodePage(const Page<T> &value)
{
    return {
        {u"items"_s, encodeAll(value.items)}, {u"next"_s, orNull(value.next)}, {u"changes"_s, value.changes}};
}

template <class T, T (*read)(Fields &)>
Page<T> readPage(Fields &fields)
{
    Page<T> page;
    fields.each("items"_L1, [&](Fields &item) { page.items.append(read(item)); });
    page.next = fields.optionalCursor("next"_L1);
    page.changes = fields.cursor("changes"_L1);
    return page;
}

ChangePage readChangePage(Fields &fields)
{
    return {readChanges(fields, "items"_L1), fields.cursor("next"_L1), fields.booleanOr("more"_L1, false)};
}

StatementPage readStatementPage(Fields &fields)
{
    const Page<StatementItem> page = readPage<StatementItem, readStatementItem>(fields);
    return {page.items, page.next, page.changes, fields.money("balance"_L1), fields.boolean("complete"_L1)};
}

Receipt readReceipt(Fields &fields)
{
    Receipt receipt;
    receipt.changed = readChanges(fields, "changed"_L1);
    fields.each("entries"_L1, [&](Fields &item) { receipt.entries.append(readStatementItem(item)); });
    receipt.balance = fields.money("balance"_L1);
    if (!fields.isNullOrAbsent("accepted"_L1))
        receipt.accepted = fields.count("accepted"_L1);
    if (const std::optional<MediaId> image = fields.optionalId<MediaId>("id"_L1))
        receipt.image = image->value;
    return receipt;
}

} // namespace

QJsonObject encode(const ChangePage &value)
{
    return {{u"items"_s, encodeAll(value.items)}, {u"next"_s, value.next}, {u"more"_s, value.more}};
}

QJsonObject encode(const Page<Post> &value)
{
    return encodePage(value);
}

QJsonObject encode(const Page<Comment> &value)
{
    return encodePage(value);
}

QJsonObject encode(const Page<PnlReport> &value)
{
    return encodePage(value);
}

QJsonObject encode(const Page<StateValue> &value)
{
    return encodePage(value);
}

QJsonObject encode(const StatementPage &value)
{
    return {{u"items"_s, encodeAll(value.items)},
            {u"next"_s, orNull(value.next)},
            {u"changes"_s, value.changes},
            {u"balance"_s, plain(value.balance)},
            {u"complete"_s, value.complete}};
}

QJsonObject encode(const Receipt &value)
{
    QJsonObject json{{u"changed"_s, encodeAll(value.changed)},
                     {u"entries"_s, encodeAll(value.entries)},
                     {u"balance"_s, plain(value.balance)},
                     {u"accepted"_s, orNull(value.accepted)}};
    if (value.image)
        json.insert(u"id"_s, *value.image);
    return json;
}

Result<ChangePage> decodeChangePage(const QJsonObject &json)
{
    return readWhole(json, readChangePage);
}

Result<Page<Post>> decodePosts(const QJsonObject &json)
{
    return readWhole(json, readPage<Post, readPost>);
}

Result<Page<Comment>> decodeComments(const QJsonObject &json)
{
    return readWhole(json, readPage<Comment, readComment>);
}

Result<Page<PnlReport>> decodeReports(const QJsonObject &json)
{
    return readWhole(json, readPage<PnlReport, readReport>);
}

Result<Page<StateValue>> decodeStates(const QJsonObject &json)
{
    return readWhole(json, readPage<StateValue, readState>);
}

Result<StatementPage> decodeStatement(const QJsonObject &json)
{
    return readWhole(json, readStatementPage);
}

Result<Receipt> decodeReceipt(const QJsonObject &json)
{
    return readWhole(json, readReceipt);
}

} // namespace farthing::wire
