// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cursortable.h"

#include "sql/statement.h"

#include <QtCore/QRandomGenerator>

#include <limits>

namespace farthing {

using sql::Statement;

Result<std::optional<QString>> CursorTable::find(const QString &name) const
{
    Statement read(m_connection, QStringLiteral("SELECT value FROM cursor WHERE name = ?"));
    read.bind(name);
    if (read.next())
        return std::optional(read.text(0));
    return read.error() ? Result<std::optional<QString>>(*read.error()) : std::optional<QString>();
}

Result<void> CursorTable::move(const CursorMove &move)
{
    if (!move.value)
        return Statement(m_connection, QStringLiteral("DELETE FROM cursor WHERE name = ?"))
            .bind(move.name)
            .run();
    Statement write(m_connection, QStringLiteral("INSERT INTO cursor (name, value) VALUES (?, ?) "
                                                 "ON CONFLICT (name) DO UPDATE SET value = excluded.value"));
    return write.bind(move.name).bind(*move.value).run();
}

Result<void> CursorTable::startAgain()
{
    for (const QLatin1StringView name :
         {changesCursor, refreshStageCursor, refreshNextCursor, refreshChangesCursor}) {
        if (Result<void> done = move({QString(name), std::nullopt}); !done)
            return done;
    }
    return {};
}

Result<void> CursorTable::clear()
{
    return Statement(m_connection, QStringLiteral("DELETE FROM cursor")).run();
}

Result<quint32> CursorTable::markSearched()
{
    const quint32 mark = QRandomGenerator::global()->bounded(1U, std::numeric_limits<quint32>::max());
    const Result<void> moved = move({searchedCursor, QString::number(mark)});
    return moved ? Result<quint32>(mark) : moved.error();
}

Result<quint32> CursorTable::searched() const
{
    const Result<std::optional<QString>> mark = find(searchedCursor);
    return mark ? Result<quint32>(mark->value_or(QString()).toUInt()) : mark.error();
}

} // namespace farthing
