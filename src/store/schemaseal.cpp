// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schemaseal.h"

#include "sql/statement.h"
#include "store/sealed.h"

namespace farthing {

namespace {

QByteArray versionIn(const QByteArray &seal)
{
    return seal.left(seal.indexOf(' '));
}

} // namespace

Result<QByteArray> schemaSealOf(sql::Connection &connection)
{
    const Result<qint64> version = connection.pragma(QStringLiteral("user_version"));
    if (!version)
        return version.error();
    QByteArray shape;
    sql::Statement read(
        connection, QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE "
                                   "'sqlite%' ORDER BY type, name"));
    while (read.next()) {
        for (int column = 0; column < 4; ++column)
            shape += read.text(column).toUtf8() + '\n';
    }
    if (read.error())
        return *read.error();
    return QByteArray::number(*version) + ' ' + checksumOf(shape).toHex();
}

bool isSameShape(const QByteArray &now, const std::optional<QByteArray> &kept)
{
    return !kept || *kept == now || versionIn(*kept) != versionIn(now);
}

} // namespace farthing
