// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/statement.h"

#include <QtSql/QSqlError>

namespace farthing::sql {

namespace {

constexpr int rowsPerStep = 5'000;

} // namespace

Statement::Statement(Connection &connection, const QString &text, Rows rows)
    : m_connection(connection), m_text(text), m_rows(rows)
{
    if (connection.isLost()) {
        m_query = std::make_shared<QSqlQuery>(QString(), QSqlDatabase());
        m_error = connection.lostError();
        return;
    }
    if (rows != Rows::AtOnce && connection.isPostgres()) {
        // Not prepared: the rows of EXECUTE and of FETCH are all put aside by the server before it sends one.
        m_query = std::make_shared<QSqlQuery>(connection.database());
        m_query->setForwardOnly(rows == Rows::AsTheyCome);
        if (rows == Rows::InSteps)
            m_cursor = QStringLiteral("steps_%1").arg(quintptr(this));
        return;
    }
    if (QList<std::shared_ptr<QSqlQuery>> &idle = connection.m_idle[text]; !idle.isEmpty()) {
        m_query = idle.takeLast();
        return;
    }
    m_query = std::make_shared<QSqlQuery>(connection.database());
    // What Qt calls forward only breaks off on PostgreSQL as soon as another statement runs.
    m_query->setForwardOnly(!connection.isPostgres());
    if (!m_query->prepare(text))
        fail(QStringLiteral("prepare"));
}

Statement::~Statement()
{
    m_query->finish();
    if (!m_cursor.isEmpty()) {
        if (!m_error && m_ran)
            (void)m_query->exec(QStringLiteral("CLOSE ") + m_cursor);
        return;
    }
    // Values bound to a query that never ran would be counted again the next time.
    if (!m_error && m_ran && !m_connection.isLost() && isPrepared())
        m_connection.m_idle[m_text].append(std::move(m_query));
}

void Statement::fail(const QString &what)
{
    m_error = m_connection.failed(m_query->lastError(), what + QStringLiteral(" ") + m_text);
    m_connection.notice();
}

Statement &Statement::bind(const QVariant &value)
{
    m_query->addBindValue(value);
    return *this;
}

Statement &Statement::bind(const QString &value)
{
    if (m_connection.isPostgres() && value.contains(QChar(u'\0')) && !m_error)
        m_error = m_connection.failed({QString(), QStringLiteral("a text with a NUL")}, m_text);
    return bind(QVariant(value.isNull() ? QStringLiteral("") : value));
}

Result<void> Statement::run()
{
    if (!m_error && !begin())
        fail(QStringLiteral("run"));
    m_ran = true;
    return m_error ? Result<void>(*m_error) : Result<void>();
}

bool Statement::isPrepared() const
{
    return m_rows == Rows::AtOnce || !m_connection.isPostgres();
}

bool Statement::begin()
{
    if (isPrepared())
        return m_query->exec();
    return m_cursor.isEmpty() ? m_query->exec(m_text) : openSteps();
}

bool Statement::openSteps()
{
    return m_query->exec(QStringLiteral("DECLARE %1 NO SCROLL CURSOR FOR ").arg(m_cursor) + m_text) &&
           nextStep();
}

bool Statement::nextStep()
{
    return m_query->exec(QStringLiteral("FETCH FORWARD %1 FROM %2").arg(rowsPerStep).arg(m_cursor));
}

bool Statement::next()
{
    if (!m_ran && !run())
        return false;
    if (m_error)
        return false;
    if (m_query->next())
        return true;
    if (!m_cursor.isEmpty() && m_query->size() > 0 && nextStep() && m_query->next())
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

QVariant Statement::value(int column) const
{
    return m_query->value(column);
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
    const QVariant value = m_query->value(column);
    // Most are one of these two, PostgreSQL's positive numbers the second; the general way costs more than
    // the rest of reading them.
    if (value.typeId() == QMetaType::LongLong)
        return *static_cast<const qlonglong *>(value.constData());
    if (value.typeId() == QMetaType::ULongLong)
        return qint64(*static_cast<const qulonglong *>(value.constData()));
    return value.toLongLong();
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
