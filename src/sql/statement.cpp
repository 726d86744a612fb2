// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/statement.h"

#include <QtSql/QSqlError>

namespace farthing::sql {

Statement::Statement(Connection &connection, const QString &text) : m_connection(connection), m_text(text)
{
    if (QList<std::shared_ptr<QSqlQuery>> &idle = connection.m_idle[text]; !idle.isEmpty()) {
        m_query = idle.takeLast();
        return;
    }
    m_query = std::make_shared<QSqlQuery>(connection.database());
    m_query->setForwardOnly(true);
    if (!m_query->prepare(text))
        fail(QStringLiteral("prepare"));
}

Statement::~Statement()
{
    m_query->finish();
    // Values bound to a query that never ran would be counted again the next time.
    if (!m_error && m_ran)
        m_connection.m_idle[m_text].append(std::move(m_query));
}

void Statement::fail(const QString &what)
{
    m_error = storageError(m_query->lastError(), what + QStringLiteral(" ") + m_text);
}

Statement &Statement::bind(const QVariant &value)
{
    m_query->addBindValue(value);
    return *this;
}

Result<void> Statement::run()
{
    if (!m_error && !m_query->exec())
        fail(QStringLiteral("run"));
    m_ran = true;
    return m_error ? Result<void>(*m_error) : Result<void>();
}

bool Statement::next()
{
    if (!m_ran && !run())
        return false;
    if (m_error)
        return false;
    if (m_query->next())
        return true;
    // At the end of the rows and on a failed step alike next() is false; only the error tells them apart.
    if (m_query->lastError().isValid())
        fail(QStringLiteral("step"));
    return false;
}

int Statement::rowsAffected() const
{
    return m_query->numRowsAffected();
}

bool Statement::isNull(int column) const
{
    return m_query->isNull(column);
}

QString Statement::text(int column) const
{
    return m_query->value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return m_query->value(column).toByteArray();
}

qint64 Statement::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

QDateTime Statement::time(int column) const
{
    return QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

std::optional<QString> Statement::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

std::optional<QDateTime> Statement::optionalTime(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(time(column));
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

} // namespace farthing::sql
