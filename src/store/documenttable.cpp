// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/documenttable.h"

#include "sql/statement.h"
#include "wire/codec.h"
#include "wire/json.h"

namespace farthing {

using sql::Statement;

namespace {

const QString accountName = QStringLiteral("account");
const QString rulesName = QStringLiteral("rules");

template <class T, class Decode>
Result<std::optional<T>> decoded(const Result<std::optional<QJsonObject>> &json, Decode decode)
{
    if (!json)
        return json.error();
    if (!*json)
        return std::optional<T>();
    Result<T> value = decode(**json);
    return value ? std::optional<T>(std::move(value.value())) : std::optional<T>();
}

} // namespace

Result<std::optional<Account>> DocumentTable::account() const
{
    return decoded<Account>(read(accountName),
                            [](const QJsonObject &json) { return wire::decodeAccount(json); });
}

Result<std::optional<Rulebook>> DocumentTable::rules() const
{
    return decoded<Rulebook>(read(rulesName),
                             [](const QJsonObject &json) { return wire::decodeRulebook(json); });
}

Result<void> DocumentTable::write(const Account &account)
{
    return write(accountName, wire::encode(account));
}

Result<void> DocumentTable::write(const Rulebook &rules)
{
    return write(rulesName, wire::encode(rules));
}

Result<void> DocumentTable::clear()
{
    return Statement(m_connection, QStringLiteral("DELETE FROM document")).run();
}

Result<std::optional<QJsonObject>> DocumentTable::read(const QString &name) const
{
    Statement read(m_connection, QStringLiteral("SELECT body FROM document WHERE name = ?"));
    read.bind(name);
    if (!read.next())
        return read.error() ? Result<std::optional<QJsonObject>>(*read.error())
                            : std::optional<QJsonObject>();
    const Result<QJsonObject> json = wire::parseObject(read.bytes(0));
    return json ? std::optional(*json) : std::optional<QJsonObject>();
}

Result<void> DocumentTable::write(const QString &name, const QJsonObject &json)
{
    Statement write(m_connection, QStringLiteral("INSERT INTO document (name, body) VALUES (?, ?) "
                                                 "ON CONFLICT (name) DO UPDATE SET body = excluded.body"));
    return write.bind(name).bind(QVariant(wire::toBytes(json))).run();
}

} // namespace farthing
