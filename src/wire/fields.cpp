// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/fields.h"

#include "wire/codec.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <cmath>

namespace farthing::wire {

namespace {

constexpr int maximumCursorLength = 4096;

/// Above this a double skips integers, so that one written with a point or an exponent may have been another.
constexpr double largestExactDouble = 9007199254740992.0; // not money: amounts are texts

const char *typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return "null";
    case QJsonValue::Bool:
        return "a boolean";
    case QJsonValue::Double:
        return "a number";
    case QJsonValue::String:
        return "a string";
    case QJsonValue::Array:
        return "an array";
    case QJsonValue::Object:
        return "an object";
    case QJsonValue::Undefined:
        break;
    }
    return "missing";
}

std::optional<qint64> exactInteger(const QJsonValue &value)
{
    if (!value.isDouble() || value.toInteger(0) != value.toInteger(1))
        return std::nullopt;
    const bool storedAsDouble = value.toVariant().typeId() == QMetaType::Double;
    if (storedAsDouble && std::abs(value.toDouble()) > largestExactDouble) // not money: amounts are texts
        return std::nullopt;
    return value.toInteger();
}

} // namespace

Fields::Fields(const QJsonObject &object, QString path) : m_object(object), m_path(std::move(path)) {}

Fields::Fields(const QJsonObject &object, QString path, Fields *root)
    : m_object(object), m_path(std::move(path)), m_root(root)
{}

QString Fields::text(QLatin1StringView name, int maximumLength)
{
    const QJsonValue value = m_object.value(name);
    QString text = value.toString();
    if (!value.isString()) {
        fail(name, tr("a text"));
    } else if (maximumLength >= 0 && text.size() > maximumLength) {
        fail(name, tr("a text of at most %Ln character(s)", nullptr, maximumLength));
    }
    return text;
}

QString Fields::textOr(QLatin1StringView name, const QString &other)
{
    return isNullOrAbsent(name) ? other : text(name);
}

std::optional<QString> Fields::optionalText(QLatin1StringView name)
{
    if (isNullOrAbsent(name))
        return std::nullopt;
    return text(name);
}

qint64 Fields::integer(QLatin1StringView name, qint64 minimum, qint64 maximum)
{
    const std::optional<qint64> number = exactInteger(m_object.value(name));
    if (!number)
        fail(name, tr("a whole number"));
    else if (*number < minimum)
        fail(name, tr("a whole number of at least %1").arg(minimum));
    else if (*number > maximum)
        fail(name, tr("a whole number of at most %1").arg(maximum));
    else
        return *number;
    return minimum;
}

int Fields::count(QLatin1StringView name, int minimum, int maximum)
{
    return int(integer(name, minimum, maximum));
}

std::optional<qint64> Fields::optionalInteger(QLatin1StringView name)
{
    if (isNullOrAbsent(name))
        return std::nullopt;
    return integer(name, std::numeric_limits<qint64>::min());
}

bool Fields::boolean(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isBool())
        fail(name, tr("true or false"));
    return value.toBool();
}

bool Fields::booleanOr(QLatin1StringView name, bool other)
{
    return isNullOrAbsent(name) ? other : boolean(name);
}

Money Fields::money(QLatin1StringView name, Unit unit)
{
    const QJsonValue value = m_object.value(name);
    const Result<Money> amount = Money::parse(value.toString(), unit);
    if (!value.isString() || !amount)
        fail(name, tr("an amount, written as a text such as \"0.25\""));
    return amount.valueOr(Money::fromMinor(0, unit));
}

Money Fields::price(QLatin1StringView name, Unit unit)
{
    const Money amount = money(name, unit);
    if (amount.isNegative())
        fail(name, tr("an amount that is not negative"));
    return amount;
}

std::optional<Money> Fields::optionalMoney(QLatin1StringView name, Unit unit)
{
    if (isNullOrAbsent(name))
        return std::nullopt;
    return money(name, unit);
}

QDateTime Fields::time(QLatin1StringView name)
{
    QDateTime time = decodeTime(m_object.value(name).toString());
    if (!time.isValid())
        fail(name, tr("a time such as \"2025-10-02T14:05:00.000Z\""));
    return time;
}

std::optional<QDateTime> Fields::optionalTime(QLatin1StringView name)
{
    if (isNullOrAbsent(name))
        return std::nullopt;
    return time(name);
}

QStringList Fields::texts(QLatin1StringView name)
{
    QStringList texts;
    const QJsonArray values = array(name);
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!values.at(i).isString()) {
            failAt(pathOf(name, i), values.at(i), tr("a text"));
            break;
        }
        texts.append(values.at(i).toString());
    }
    return texts;
}

QString Fields::cursor(QLatin1StringView name)
{
    QString cursor = text(name, maximumCursorLength);
    if (cursor.isEmpty())
        fail(name, tr("a text that is not empty"));
    return cursor;
}

std::optional<QString> Fields::optionalCursor(QLatin1StringView name)
{
    if (isNullOrAbsent(name))
        return std::nullopt;
    return cursor(name);
}

Fields Fields::object(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isObject())
        fail(name, tr("an object"));
    return Fields(value.toObject(), pathOf(name), root());
}

std::optional<QJsonObject> Fields::optionalObject(QLatin1StringView name)
{
    if (isNullOrAbsent(name))
        return std::nullopt;
    const QJsonValue value = m_object.value(name);
    if (!value.isObject())
        fail(name, tr("an object"));
    return value.toObject();
}

QJsonArray Fields::array(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isArray())
        fail(name, tr("a list"));
    return value.toArray();
}

void Fields::each(QLatin1StringView name, const std::function<void(Fields &)> &read)
{
    const QJsonArray items = array(name);
    for (qsizetype i = 0; i < items.size() && !error(); ++i) {
        const QString path = pathOf(name, i);
        Fields item(items.at(i).toObject(), path, root());
        if (items.at(i).isObject())
            read(item);
        else
            failAt(path, items.at(i), tr("an object"));
    }
}

bool Fields::isNullOrAbsent(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    return value.isNull() || value.isUndefined();
}

QString Fields::identifier(QLatin1StringView name)
{
    QString id = text(name);
    checkIdentifier(pathOf(name), id);
    return id;
}

QStringList Fields::identifiers(QLatin1StringView name)
{
    QStringList all = texts(name);
    for (qsizetype i = 0; i < all.size(); ++i)
        checkIdentifier(pathOf(name, i), all.at(i));
    return all;
}

void Fields::checkIdentifier(const QString &path, const QString &text)
{
    // An id becomes one segment of a path: these could never be asked for, or would name something else.
    const bool segment = text != u'.' && text != QLatin1StringView("..");
    const bool clean = std::none_of(text.begin(), text.end(), [](QChar character) {
        return character.category() == QChar::Other_Control;
    });
    if (text.isEmpty() || text.size() > Id<void>::maximumLength || !segment || !clean)
        failAt(path, text, tr("an id of at most %Ln character(s)", nullptr, Id<void>::maximumLength));
}

void Fields::fail(const AppError &error)
{
    if (!root()->m_error)
        root()->m_error = error;
}

void Fields::fail(QLatin1StringView name, const QString &expected)
{
    failAt(pathOf(name), m_object.value(name), expected);
}

void Fields::failAt(const QString &path, const QJsonValue &found, const QString &expected)
{
    //: %1 is the name of a member of a JSON file or answer, %2 says what it should be: "a text", "a whole
    //: number"
    fail(AppError{AppError::Kind::Invalid, tr("“%1” must be %2.").arg(path, expected),
                  QStringLiteral("%1: %2").arg(path, QLatin1StringView(typeName(found)))});
}

QString Fields::pathOf(QLatin1StringView name) const
{
    return m_path.isEmpty() ? QString(name) : m_path + u'.' + name;
}

QString Fields::pathOf(QLatin1StringView name, qsizetype index) const
{
    return pathOf(name) + QStringLiteral("[%1]").arg(index);
}

} // namespace farthing::wire
