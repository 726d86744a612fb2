// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sql/connection.h"

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <functional>

namespace farthing {

/// A table as it stands, whatever its columns are, with its rows as JSON: for an archive, which must not lose
/// what it does not know. Everything else reads and writes through the class of the table.
///
/// A row is an object with a member for each column that is not null. Integers are numbers; those that are
/// moments are texts in RFC 3339, in UTC. Texts are strings. Bytes are an object with one member: "json"
/// (what the bytes say, where writing it again gives the same bytes), "text" or "base64". A checksum that
/// fits its body is left out, and computed again when the row is read back.
class RawTable
{
public:
    /// All tables of a database, without SQLite's own, sorted.
    static Result<QStringList> namesIn(sql::Connection &connection);
    /// `name` is one of `namesIn`. Error: Storage.
    static Result<RawTable> open(sql::Connection &connection, const QString &name);

    const QString &name() const { return m_name; }
    Result<qint64> count() const;
    /// Every row in the order of its key, until `take` answers an error, which ends it. `take` asks nothing
    /// of the connection. `where`: a condition without values; empty: every row.
    Result<void> each(const std::function<Result<void>(const QJsonObject &)> &take,
                      const QString &where = {}) const;
    Result<void> clear();
    /// Errors: Invalid (no row of this table), Storage.
    Result<void> insert(const QJsonObject &row);

private:
    struct Column
    {
        QString name;
        QString type;
        int keyPlace = 0;    ///< from 1; 0: not of the key
        bool needed = false; ///< NOT NULL
    };
    RawTable(sql::Connection &connection, const QString &name) : m_connection(&connection), m_name(name) {}

    bool has(QLatin1StringView column) const;
    bool fitsUntold(const QJsonObject &row) const;
    QString orderWords() const;
    Result<QVariant> valueOf(const Column &column, const QJsonObject &row) const;

    sql::Connection *m_connection;
    QString m_name;
    QList<Column> m_columns;
};

} // namespace farthing
