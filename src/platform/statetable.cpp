// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/statetable.h"

namespace farthing::platform {

std::optional<StateValue> StateTable::get(qint64 account, const QString &key)
{
    Query query(m_work,
                QStringLiteral("SELECT key, revision, value FROM state WHERE account = ? AND key = ?"),
                account, key);
    if (!query.next())
        return std::nullopt;
    StateValue value{query.text(0), query.integer(1), std::nullopt};
    if (!query.isNull(2))
        value.value = query.bytes(2);
    return value;
}

void StateTable::set(qint64 account, const StateValue &value)
{
    execute(
        m_work,
        QStringLiteral(
            "INSERT INTO state (account, key, value, revision) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (account, key) DO UPDATE SET value = excluded.value, revision = excluded.revision"),
        account, value.key, value.value ? QVariant(*value.value) : QVariant(), value.revision);
}

int StateTable::count(qint64 account)
{
    Query query(m_work, QStringLiteral("SELECT count(*) FROM state WHERE account = ?"), account);
    return query.next() ? query.number(0) : 0;
}

Slice<StateValue> StateTable::page(qint64 account, const ListKey &key, const Room &room)
{
    const QString columns =
        QStringLiteral("SELECT key, revision, value FROM state WHERE account = ? AND value IS NOT NULL ");
    const auto read = [](const Query &row) {
        return Listed<StateValue>{{row.text(0), row.integer(1), row.bytes(2)}, 0, row.text(0)};
    };
    if (key.id.isEmpty() && !key.forwards) {
        Query query(m_work, columns + QStringLiteral("ORDER BY key DESC LIMIT ?"), account, room.items + 1);
        return readSlice(query, room, read);
    }
    const QString order = key.forwards ? QStringLiteral("AND key > ? ORDER BY key LIMIT ?")
                                       : QStringLiteral("AND key < ? ORDER BY key DESC LIMIT ?");
    // A null text would be bound as NULL.
    Query query(m_work, columns + order, account, key.id.isNull() ? QStringLiteral("") : key.id,
                room.items + 1);
    return readSlice(query, room, read);
}

void OperatorLogTable::add(const QDateTime &at, const QString &deed, const QString &object)
{
    execute(m_work, QStringLiteral("INSERT INTO operator_log (at, deed, object) VALUES (?, ?, ?)"), at, deed,
            object);
}

} // namespace farthing::platform
