// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "sql/connection.h"

#include <QtCore/QDateTime>
#include <QtCore/QVariant>

#include <optional>

namespace farthing::sql {

/// One prepared statement with bound values. Prepared once per text and connection, given back at the end of
/// the scope. The first error sticks: `run` and `next` report it.
///     Statement read(connection, u"SELECT title FROM post WHERE id = ?"_qs);
///     read.bind(id);
///     while (read.next()) use(read.text(0));
///     if (auto error = read.error()) return *error;
class Statement
{
public:
    /// How the rows of an answer come. A statement read in steps takes no values, needs a transaction around
    /// it, and holds a few thousand rows at a time instead of all. One whose rows are read as they come holds
    /// none, and the server goes on meanwhile; until its end nothing else may run on its connection.
    enum class Rows { AtOnce, InSteps, AsTheyCome };

    Statement(Connection &connection, const QString &text, Rows rows = Rows::AtOnce);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(const QVariant &value);
    /// PostgreSQL keeps no text with a NUL: binding one is an error there. The interface lets none in.
    Statement &bind(const QString &value);
    Statement &bind(qint64 value) { return bind(QVariant(value)); }
    Statement &bind(int value) { return bind(QVariant(value)); }
    Statement &bind(bool value) { return bind(QVariant(value ? 1 : 0)); }
    /// Milliseconds since 1970 in UTC.
    Statement &bind(const QDateTime &time) { return bind(QVariant(time.toMSecsSinceEpoch())); }
    template <class Tag>
    Statement &bind(const Id<Tag> &id)
    {
        return bind(id.value);
    }
    template <class T>
    Statement &bind(const std::optional<T> &value)
    {
        return value ? bind(*value) : bind(QVariant());
    }

    /// Runs a statement that answers nothing. Error: Storage.
    Result<void> run();
    /// Runs at the first call, then steps; false at the end and on an error.
    bool next();
    std::optional<AppError> error() const { return m_error; }
    int rowsAffected() const;

    bool isNull(int column) const;
    /// As it is stored: null, a whole number, a text or bytes.
    QVariant value(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    qint64 integer(int column) const;
    int number(int column) const { return int(integer(column)); }
    bool boolean(int column) const { return integer(column) != 0; }
    QDateTime time(int column) const;
    std::optional<QString> optionalText(int column) const;
    std::optional<QDateTime> optionalTime(int column) const;
    std::optional<qint64> optionalInteger(int column) const;
    template <class IdType>
    IdType id(int column) const
    {
        return IdType{text(column)};
    }
    template <class IdType>
    std::optional<IdType> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(IdType{text(column)});
    }

private:
    void fail(const QString &what);
    bool isPrepared() const;
    bool begin();
    bool openSteps();
    bool nextStep();

    Connection &m_connection;
    QString m_text;
    Rows m_rows;
    QString m_cursor; ///< of rows that come in steps, on PostgreSQL
    std::shared_ptr<QSqlQuery> m_query;
    std::optional<AppError> m_error;
    bool m_ran = false;
};

} // namespace farthing::sql
