// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rawtable.h"

#include "sql/statement.h"
#include "store/sealed.h"
#include "wire/codec.h"
#include "wire/json.h"

#include <QtCore/QStringDecoder>

namespace farthing {

using sql::Statement;

namespace {

constexpr QLatin1StringView body("body");
constexpr QLatin1StringView checksum("checksum");
const QString asJson = QStringLiteral("json");
const QString asText = QStringLiteral("text");
const QString asBase64 = QStringLiteral("base64");

QString quoted(QString name)
{
    return QLatin1Char('"') + name.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

bool isMoment(const QString &column)
{
    return column == QLatin1String("at") || column.endsWith(QLatin1String("_at")) ||
           column == QLatin1String("send_after") || column == QLatin1String("not_before");
}

QJsonValue momentOrNumber(const QString &column, qint64 value)
{
    if (!isMoment(column))
        return value;
    const QString text = wire::encodeTime(QDateTime::fromMSecsSinceEpoch(value, Qt::UTC));
    const QDateTime again = wire::decodeTime(text);
    return again.isValid() && again.toMSecsSinceEpoch() == value ? QJsonValue(text) : QJsonValue(value);
}

QJsonObject bytesAsJson(const QByteArray &bytes)
{
    if (bytes.startsWith('{')) {
        const Result<QJsonObject> object = wire::parseObject(bytes);
        if (object && wire::toBytes(*object) == bytes)
            return {{asJson, *object}};
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (!decoder.hasError() && !text.contains(QChar(0)) && text.toUtf8() == bytes)
        return {{asText, text}};
    return {{asBase64, QString::fromLatin1(bytes.toBase64())}};
}

std::optional<QByteArray> bytesFrom(const QJsonObject &json)
{
    if (json.size() != 1)
        return std::nullopt;
    const QJsonValue value = json.begin().value();
    if (json.contains(asJson) && value.isObject())
        return wire::toBytes(value.toObject());
    if (json.contains(asText) && value.isString())
        return QByteArray("") + value.toString().toUtf8();
    if (!json.contains(asBase64) || !value.isString())
        return std::nullopt;
    const auto decoded =
        QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(QByteArray("") + *decoded) : std::nullopt;
}

AppError noRow(const QString &table, const QString &column)
{
    return {AppError::Kind::Invalid, QString(), QStringLiteral("%1: %2").arg(table, column)};
}

} // namespace

Result<QStringList> RawTable::namesIn(sql::Connection &connection)
{
    QStringList names;
    Statement read(connection, QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name "
                                              "NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY name"));
    while (read.next())
        names.append(read.text(0));
    return read.error() ? Result<QStringList>(*read.error()) : names;
}

Result<RawTable> RawTable::open(sql::Connection &connection, const QString &name)
{
    RawTable table(connection, name);
    Statement read(
        connection,
        QStringLiteral("SELECT name, type, pk, \"notnull\" FROM pragma_table_info(?) ORDER BY cid"));
    read.bind(name);
    while (read.next())
        table.m_columns.append({read.text(0), read.text(1).toUpper(), read.number(2), read.boolean(3)});
    if (read.error())
        return *read.error();
    if (table.m_columns.isEmpty())
        return AppError{AppError::Kind::Storage, QString(), QStringLiteral("no table ") + name};
    return table;
}

bool RawTable::has(QLatin1StringView column) const
{
    return std::any_of(m_columns.cbegin(), m_columns.cend(),
                       [column](const Column &one) { return one.name == column; });
}

/// Whether a checksum that the row does not have is that of its body: one that may be null is null where
/// there is no body of bytes.
bool RawTable::fitsUntold(const QJsonObject &row) const
{
    return has(body) && std::any_of(m_columns.cbegin(), m_columns.cend(), [&row](const Column &one) {
               return one.name == checksum && (one.needed || row.value(body).isObject());
           });
}

Result<void> RawTable::clear()
{
    return Statement(*m_connection, QStringLiteral("DELETE FROM %1").arg(quoted(m_name))).run();
}

Result<qint64> RawTable::count() const
{
    Statement read(*m_connection, QStringLiteral("SELECT count(*) FROM %1").arg(quoted(m_name)));
    const qint64 rows = read.next() ? read.integer(0) : 0;
    return read.error() ? Result<qint64>(*read.error()) : rows;
}

QString RawTable::orderWords() const
{
    QList<Column> key;
    for (const Column &column : m_columns) {
        if (column.keyPlace > 0)
            key.append(column);
    }
    std::sort(key.begin(), key.end(),
              [](const Column &a, const Column &b) { return a.keyPlace < b.keyPlace; });
    QStringList names;
    for (const Column &column : key.isEmpty() ? m_columns : key)
        names.append(quoted(column.name));
    return names.join(QLatin1String(", "));
}

Result<void> RawTable::each(const std::function<Result<void>(const QJsonObject &)> &take,
                            const QString &where) const
{
    QStringList columns;
    for (const Column &column : m_columns)
        columns << QStringLiteral("typeof(%1)").arg(quoted(column.name)) << quoted(column.name);
    Statement read(*m_connection, QStringLiteral("SELECT %1 FROM %2 WHERE %3 ORDER BY %4")
                                      .arg(columns.join(QLatin1String(", ")), quoted(m_name),
                                           where.isEmpty() ? QStringLiteral("1 = 1") : where, orderWords()));
    while (read.next()) {
        QJsonObject row;
        QByteArray sealedBody;
        QByteArray seal;
        for (int i = 0; i < m_columns.size(); ++i) {
            const QString &name = m_columns.at(i).name;
            const QString kind = read.text(2 * i);
            const int place = 2 * i + 1;
            if (kind == QLatin1String("integer"))
                row.insert(name, momentOrNumber(name, read.integer(place)));
            else if (kind == QLatin1String("text"))
                row.insert(name, read.text(place));
            else if (kind == QLatin1String("blob"))
                row.insert(name, bytesAsJson(read.bytes(place)));
            else if (kind != QLatin1String("null"))
                return AppError{AppError::Kind::Storage, QString(), m_name + QLatin1Char('.') + name};
            if (name == body)
                sealedBody = read.bytes(place);
            if (name == checksum)
                seal = read.bytes(place);
        }
        if (fitsUntold(row) && seal == checksumOf(sealedBody))
            row.remove(checksum);
        if (Result<void> taken = take(row); !taken)
            return taken;
    }
    return read.error() ? Result<void>(*read.error()) : Result<void>();
}

Result<QVariant> RawTable::valueOf(const Column &column, const QJsonObject &row) const
{
    const QJsonValue value = row.value(column.name);
    if (value.isUndefined() && column.name == checksum && fitsUntold(row))
        return QVariant(checksumOf(bytesFrom(row.value(body).toObject()).value_or(QByteArray())));
    if (value.isUndefined())
        return QVariant();
    if (column.type == QLatin1String("BLOB") && value.isObject()) {
        const std::optional<QByteArray> bytes = bytesFrom(value.toObject());
        return bytes ? Result<QVariant>(QVariant(*bytes)) : noRow(m_name, column.name);
    }
    if (column.type == QLatin1String("TEXT") && value.isString())
        return QVariant(value.toString().isNull() ? QStringLiteral("") : value.toString());
    const bool integer = column.type == QLatin1String("INTEGER") || column.type == QLatin1String("BIGINT");
    if (integer && value.isString() && isMoment(column.name)) {
        const QDateTime moment = wire::decodeTime(value.toString());
        return moment.isValid() ? Result<QVariant>(QVariant(moment.toMSecsSinceEpoch()))
                                : noRow(m_name, column.name);
    }
    // An integer that a fraction cannot hold is kept whole; anything else here is none.
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    if (integer && value.isDouble() && value.toInteger(none) != none)
        return QVariant(value.toInteger());
    return noRow(m_name, column.name);
}

Result<void> RawTable::insert(const QJsonObject &row)
{
    QStringList names;
    QStringList places;
    for (const Column &column : m_columns) {
        names << quoted(column.name);
        places << QStringLiteral("?");
    }
    for (auto member = row.begin(); member != row.end(); ++member) {
        if (!has(QLatin1StringView(member.key().toLatin1())))
            return noRow(m_name, member.key());
    }
    Statement write(*m_connection, QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                                       .arg(quoted(m_name), names.join(QLatin1String(", ")),
                                            places.join(QLatin1String(", "))));
    for (const Column &column : m_columns) {
        const Result<QVariant> value = valueOf(column, row);
        if (!value)
            return value.error();
        write.bind(*value);
    }
    return write.run();
}

} // namespace farthing
