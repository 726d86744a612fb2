// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/money.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <functional>
#include <limits>
#include <optional>

namespace farthing::wire {

/// One value of an enumeration and how the wire spells it.
template <class Enum>
struct Word
{
    Enum value;
    const char *name;
};

template <class Enum, size_t count>
QString nameOf(const Word<Enum> (&words)[count], Enum value)
{
    for (const Word<Enum> &word : words) {
        if (word.value == value)
            return QString::fromLatin1(word.name);
    }
    return {};
}

template <class Enum, size_t count>
std::optional<Enum> valueOf(const Word<Enum> (&words)[count], QStringView name)
{
    for (const Word<Enum> &word : words) {
        if (name == QLatin1StringView(word.name))
            return word.value;
    }
    return std::nullopt;
}

/// Reads the members of one JSON object, strictly: a member that is missing or of another type is an error
/// that names its whole path ("items[3].author.name"). The first error sticks and every later read returns a
/// value that nobody uses, so that a decoder reads as a list of members and is asked once, at its end,
/// whether it went well. A part (`object`, `each`) reports to the object it was taken from, which must
/// outlive it.
class Fields
{
    Q_DECLARE_TR_FUNCTIONS(farthing::wire::Fields)

public:
    explicit Fields(const QJsonObject &object, QString path = QString());
    Q_DISABLE_COPY_MOVE(Fields)

    QString text(QLatin1StringView name, int maximumLength = -1);
    QString textOr(QLatin1StringView name, const QString &other);
    std::optional<QString> optionalText(QLatin1StringView name); ///< absent or null: none
    qint64 integer(QLatin1StringView name, qint64 minimum = 0,
                   qint64 maximum = std::numeric_limits<qint64>::max());
    /// An integer that fits an int.
    int count(QLatin1StringView name, int minimum = 0, int maximum = std::numeric_limits<int>::max());
    std::optional<qint64> optionalInteger(QLatin1StringView name);
    bool boolean(QLatin1StringView name);
    bool booleanOr(QLatin1StringView name, bool other);
    Money money(QLatin1StringView name, Unit unit = Unit::twei());
    /// An amount that is not negative: a price, a reward, a line of a report.
    Money price(QLatin1StringView name, Unit unit = Unit::twei());
    std::optional<Money> optionalMoney(QLatin1StringView name, Unit unit = Unit::twei());
    QDateTime time(QLatin1StringView name); ///< RFC 3339, in UTC
    std::optional<QDateTime> optionalTime(QLatin1StringView name);
    QStringList texts(QLatin1StringView name);
    /// A cursor: opaque, never empty.
    QString cursor(QLatin1StringView name);
    std::optional<QString> optionalCursor(QLatin1StringView name);
    Fields object(QLatin1StringView name);
    std::optional<QJsonObject> optionalObject(QLatin1StringView name);
    QJsonArray array(QLatin1StringView name);
    /// Calls `read` with each object of an array, until the first error.
    void each(QLatin1StringView name, const std::function<void(Fields &item)> &read);
    QJsonValue value(QLatin1StringView name) const { return m_object.value(name); }
    bool has(QLatin1StringView name) const { return m_object.contains(name); }
    bool isNullOrAbsent(QLatin1StringView name) const;

    /// A `PostId`, `CommentId` …: not empty, at most 64 characters, fit to be one segment of a path.
    template <class IdType>
    IdType id(QLatin1StringView name)
    {
        return IdType{identifier(name)};
    }
    template <class IdType>
    std::optional<IdType> optionalId(QLatin1StringView name)
    {
        if (isNullOrAbsent(name))
            return std::nullopt;
        return IdType{identifier(name)};
    }
    /// Each text of an array as an id.
    template <class IdType>
    QList<IdType> ids(QLatin1StringView name)
    {
        QList<IdType> all;
        for (const QString &text : identifiers(name))
            all.append(IdType{text});
        return all;
    }
    /// One of the words of an enumeration.
    template <class Enum, size_t count>
    Enum word(QLatin1StringView name, const Word<Enum> (&words)[count])
    {
        const std::optional<Enum> value = valueOf(words, text(name));
        if (!value)
            fail(name, tr("one of the words that are known here"));
        return value.value_or(words[0].value);
    }
    template <class Enum, size_t count>
    std::optional<Enum> optionalWord(QLatin1StringView name, const Word<Enum> (&words)[count])
    {
        if (isNullOrAbsent(name))
            return std::nullopt;
        return word(name, words);
    }

    /// Takes over the error of a part that was read by other means.
    void fail(const AppError &error);
    /// `expected` follows "must be" in a sentence for people: "a text".
    void fail(QLatin1StringView name, const QString &expected);
    /// The path of a member: "author.name".
    QString pathOf(QLatin1StringView name) const;
    QString pathOf(QLatin1StringView name, qsizetype index) const;
    const std::optional<AppError> &error() const { return m_root ? m_root->m_error : m_error; }

private:
    Fields(const QJsonObject &object, QString path, Fields *root);

    void failAt(const QString &path, const QJsonValue &found, const QString &expected);
    QString identifier(QLatin1StringView name);
    QStringList identifiers(QLatin1StringView name);
    void checkIdentifier(const QString &path, const QString &text);
    Fields *root() { return m_root ? m_root : this; }

    QJsonObject m_object;
    QString m_path;
    std::optional<AppError> m_error;
    Fields *m_root = nullptr;
};

/// Reads a whole object with one reader and tells how it went.
template <class T>
Result<T> readWhole(const QJsonObject &json, T (*read)(Fields &))
{
    Fields fields(json);
    T value = read(fields);
    if (fields.error())
        return *fields.error();
    return value;
}

} // namespace farthing::wire
