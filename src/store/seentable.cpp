// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/seentable.h"

#include "sql/statement.h"
#include "store/sealed.h"
#include "wire/json.h"

#include <QtCore/QJsonArray>

namespace farthing {

using sql::Statement;

namespace {

QByteArray bodyOf(const SeenState &seen)
{
    QJsonObject others;
    for (auto other = seen.others.cbegin(); other != seen.others.cend(); ++other)
        others.insert(other.key().value, other->toDecimal());
    QJsonObject comments;
    for (auto comment = seen.comments.cbegin(); comment != seen.comments.cend(); ++comment)
        comments.insert(comment.key().value, QJsonArray{comment->like, comment->dislike});
    QJsonArray waiting;
    for (const IntentId &id : seen.waiting)
        waiting.append(id.value);
    return wire::toBytes({{QStringLiteral("level"), seen.level},
                          {QStringLiteral("others"), others},
                          {QStringLiteral("comments"), comments},
                          {QStringLiteral("waiting"), waiting}});
}

SeenState stateFrom(const QDateTime &at, const QJsonObject &body)
{
    SeenState seen;
    seen.at = at;
    seen.level = body.value(QLatin1String("level")).toInt();
    const QJsonObject others = body.value(QLatin1String("others")).toObject();
    for (auto other = others.begin(); other != others.end(); ++other)
        if (const Result<Money> amount = Money::parse(other.value().toString()))
            seen.others.insert(StatementItemId{other.key()}, *amount);
    const QJsonObject comments = body.value(QLatin1String("comments")).toObject();
    for (auto comment = comments.begin(); comment != comments.end(); ++comment) {
        const QJsonArray counts = comment.value().toArray();
        seen.comments.insert(CommentId{comment.key()}, {counts.at(0).toInt(), counts.at(1).toInt()});
    }
    const QJsonArray waiting = body.value(QLatin1String("waiting")).toArray();
    for (const QJsonValue &id : waiting)
        seen.waiting.append(IntentId{id.toString()});
    return seen;
}

} // namespace

Result<std::optional<SeenState>> SeenTable::find(const AccountId &account, Which which) const
{
    Statement read(m_connection,
                   QStringLiteral("SELECT at, body, checksum FROM seen WHERE account = ? AND which = ?"));
    read.bind(account).bind(int(which));
    if (!read.next())
        return read.error() ? Result<std::optional<SeenState>>(*read.error()) : std::optional<SeenState>();
    const Result<QJsonObject> body = unseal(read.bytes(1), read.bytes(2), QStringLiteral("seen"));
    if (!body)
        return body.error();
    return std::optional(stateFrom(read.time(0), *body));
}

Result<std::optional<QDateTime>> SeenTable::lastAt(const AccountId &account) const
{
    Statement read(m_connection, QStringLiteral("SELECT at FROM seen WHERE account = ? AND which = ?"));
    read.bind(account).bind(int(Which::Last));
    if (read.next())
        return std::optional(read.time(0));
    return read.error() ? Result<std::optional<QDateTime>>(*read.error()) : std::optional<QDateTime>();
}

Result<void> SeenTable::save(const AccountId &account, const SeenState &seen)
{
    const QByteArray body = bodyOf(seen);
    Statement write(m_connection,
                    QStringLiteral("INSERT OR REPLACE INTO seen (account, which, at, body, checksum) "
                                   "VALUES (?, ?, ?, ?, ?)"));
    write.bind(account).bind(int(Which::Last)).bind(seen.at);
    return write.bind(QVariant(body)).bind(QVariant(checksumOf(body))).run();
}

Result<void> SeenTable::keepAsTold(const AccountId &account)
{
    Statement write(m_connection,
                    QStringLiteral("INSERT OR REPLACE INTO seen (account, which, at, body, checksum) "
                                   "SELECT account, ?, at, body, checksum FROM seen "
                                   "WHERE account = ? AND which = ?"));
    return write.bind(int(Which::Told)).bind(account).bind(int(Which::Last)).run();
}

} // namespace farthing
