// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/entities.h"

#include "reading/entitytable.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

namespace farthing {
namespace {

QString fromCodePoint(char32_t code)
{
    const bool character = code != 0 && code <= 0x10FFFF && !(code >= 0xD800 && code <= 0xDFFF);
    return QString::fromUcs4(character ? &code : U"\xFFFD", 1);
}

const QHash<QString, QString> &namedEntities()
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> table;
        for (int line = 0; line < entityTableLines; ++line) {
            const auto entries = QString::fromLatin1(entityTable[line]).split(QLatin1Char(' '));
            for (const QString &entry : entries) {
                const auto equals = entry.indexOf(QLatin1Char('='));
                QString characters;
                for (const QString &code : entry.mid(equals + 1).split(QLatin1Char('+')))
                    characters += fromCodePoint(code.toUInt(nullptr, 16));
                table.insert(entry.left(equals), characters);
            }
        }
        return table;
    }();
    return names;
}

} // namespace

QString resolveEntity(QStringView reference)
{
    if (!reference.startsWith(QLatin1Char('&')) || !reference.endsWith(QLatin1Char(';')))
        return reference.toString();
    const QStringView name = reference.mid(1, reference.size() - 2);
    if (!name.startsWith(QLatin1Char('#')))
        return namedEntities().value(name.toString(), reference.toString());

    const bool hexadecimal = name.mid(1).startsWith(QLatin1Char('x'), Qt::CaseInsensitive);
    bool number = false;
    const uint code = name.mid(hexadecimal ? 2 : 1).toUInt(&number, hexadecimal ? 16 : 10);
    return number ? fromCodePoint(code) : fromCodePoint(0);
}

} // namespace farthing
