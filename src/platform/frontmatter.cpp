// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/frontmatter.h"

#include "platform/words.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringDecoder>

#include <toml++/toml.h>
#include <yaml-cpp/yaml.h>

#include <sstream>

namespace farthing::platform {

namespace {

constexpr qsizetype maximumFrontMatter = qsizetype(64) * 1024;

AppError broken(const QString &userText, const QString &detail = QString())
{
    return {AppError::Kind::Invalid, userText, detail.isEmpty() ? userText : detail};
}

/// "2025-09-18", "2025-09-18 10:00:00 +0200", "2025-09-18T10:00:00Z"; without an offset it is UTC.
std::optional<QDateTime> parseDate(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A(\\d{4}-\\d{2}-\\d{2})(?:[T "
                       "](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)\\s*(Z|[+-]\\d{2}:?\\d{2})?)?\\z"));
    const QRegularExpressionMatch match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = match.captured(2).isEmpty()
                           ? QTime(0, 0)
                           : QTime::fromString(match.captured(2).left(12), Qt::ISODateWithMs);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    QDateTime at(date, time, Qt::UTC);
    QString offset = match.captured(3).remove(QLatin1Char(':'));
    if (offset.size() == 5) {
        const int minutes = offset.mid(1, 2).toInt() * 60 + offset.mid(3, 2).toInt();
        at = at.addSecs((offset.startsWith(QLatin1Char('-')) ? 60 : -60) * qint64(minutes));
    }
    return at;
}

std::optional<QDateTime> dateInPath(const QString &path)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:\\A|/)(\\d{4})/(\\d{1,2})/(\\d{1,2})(?:/|\\z)"));
    const QRegularExpressionMatch match = pattern.match(path);
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (!match.hasMatch() || !date.isValid())
        return std::nullopt;
    return QDateTime(date, QTime(0, 0), Qt::UTC);
}

/// What both notations boil down to: texts and lists of texts by name.
struct Values
{
    QHash<QString, QStringList> byName;

    std::optional<QString> one(const QString &name) const
    {
        const QStringList values = byName.value(name);
        if (values.isEmpty() || values.first().trimmed().isEmpty())
            return std::nullopt;
        return values.first().simplified();
    }
    QStringList all(const QStringList &names) const
    {
        QStringList found;
        for (const QString &name : names) {
            const QStringList values = byName.value(name);
            for (const QString &value : values) {
                const QString text = value.simplified();
                if (!text.isEmpty() && !found.contains(text))
                    found.append(text);
            }
        }
        return found;
    }
};

void take(Values &values, const QString &name, const YAML::Node &node)
{
    if (node.IsScalar())
        values.byName[name].append(QString::fromStdString(node.Scalar()));
    if (node.IsMap() && node["name"] && node["name"].IsScalar())
        values.byName[name].append(QString::fromStdString(node["name"].Scalar()));
    if (!node.IsSequence())
        return;
    for (const YAML::Node &item : node) {
        if (!item.IsSequence())
            take(values, name, item);
    }
}

Result<Values> parseYaml(const QString &text)
{
    try {
        const YAML::Node root = YAML::Load(text.toStdString());
        Values values;
        if (root.IsNull())
            return values;
        if (!root.IsMap())
            return broken(Words::tr("Its front matter is no list of names and values."));
        for (const auto &member : root) {
            if (member.first.IsScalar())
                take(values, QString::fromStdString(member.first.Scalar()), member.second);
        }
        return values;
    } catch (const std::exception &error) {
        return broken(Words::tr("Its YAML front matter is broken: %1").arg(QString::fromUtf8(error.what())));
    }
}

QString tomlDate(const toml::node &node)
{
    std::ostringstream text;
    if (const auto *date = node.as_date())
        text << date->get();
    else if (const auto *dateTime = node.as_date_time())
        text << dateTime->get();
    return QString::fromStdString(text.str());
}

void take(Values &values, const QString &name, const toml::node &node)
{
    if (const auto *text = node.as_string())
        values.byName[name].append(QString::fromStdString(text->get()));
    else if (node.is_date() || node.is_date_time())
        values.byName[name].append(tomlDate(node));
    else if (const auto *array = node.as_array()) {
        for (const toml::node &item : *array) {
            if (!item.is_array())
                take(values, name, item);
        }
    } else if (const auto *table = node.as_table()) {
        // `[taxonomies] tags = […]` says the same as `tags = […]`; an author may be a table with a name.
        if (const toml::node *inner = table->get("name"); inner && inner->is_string())
            take(values, name, *inner);
        if (const toml::node *tags = table->get("tags"); tags && name == QLatin1String("taxonomies"))
            take(values, QStringLiteral("tags"), *tags);
    }
}

Result<Values> parseToml(const QString &text)
{
    try {
        const std::string utf8 = text.toStdString();
        const toml::table root = toml::parse(utf8);
        Values values;
        for (auto &&[name, node] : root)
            take(values, QString::fromUtf8(name.str().data(), qsizetype(name.str().size())), node);
        return values;
    } catch (const toml::parse_error &error) {
        return broken(
            Words::tr("Its TOML front matter is broken: %1")
                .arg(QString::fromUtf8(error.description().data(), qsizetype(error.description().size()))));
    }
}

Result<QString> textOf(const QByteArray &bytes)
{
    // Stateless: what is cut off at the end is an error too.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return broken(Words::tr("It is not UTF-8 text."));
    if (text.contains(QChar(0)))
        return broken(Words::tr("It contains bytes that no text has."));
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return text;
}

struct Parts
{
    QChar fence; ///< null where there is no front matter
    QString matter;
    QString body;
};

Result<Parts> partsOf(const QString &text)
{
    Parts parts;
    const qsizetype firstLine = text.indexOf(QLatin1Char('\n'));
    const QString opening = text.left(firstLine).trimmed();
    if (firstLine < 0 || (opening != QLatin1String("---") && opening != QLatin1String("+++"))) {
        parts.body = text;
        return parts;
    }
    parts.fence = opening.front();
    qsizetype start = firstLine + 1;
    while (start < text.size() && start - firstLine <= maximumFrontMatter) {
        qsizetype end = text.indexOf(QLatin1Char('\n'), start);
        end = end < 0 ? text.size() : end;
        if (text.mid(start, end - start).trimmed() == opening) {
            parts.matter = text.mid(firstLine + 1, start - firstLine - 1);
            parts.body = text.mid(end + 1);
            return parts;
        }
        start = end + 1;
    }
    //: %1 is the line that should end it, "---" or "+++"
    return broken(Words::tr("Its front matter does not end: a line %1 is missing.").arg(opening));
}

} // namespace

Result<MarkdownFile> parseMarkdownFile(const QByteArray &bytes)
{
    const Result<QString> text = textOf(bytes);
    if (!text)
        return text.error();
    const Result<Parts> parts = partsOf(*text);
    if (!parts)
        return parts.error();
    MarkdownFile file;
    file.body = parts->body;
    if (parts->fence.isNull())
        return file;
    const Result<Values> values =
        parts->fence == QLatin1Char('+') ? parseToml(parts->matter) : parseYaml(parts->matter);
    if (!values)
        return values.error();
    file.title = values->one(QStringLiteral("title"));
    file.authors = values->all({QStringLiteral("author"), QStringLiteral("authors")});
    file.tags = values->all({QStringLiteral("tags")});
    file.language = values->one(QStringLiteral("language"));
    if (!file.language)
        file.language = values->one(QStringLiteral("lang"));
    if (const std::optional<QString> date = values->one(QStringLiteral("date"))) {
        file.date = parseDate(*date);
        if (!file.date)
            return broken(Words::tr("Its date %1 is none.").arg(*date));
    }
    if (!file.date)
        file.date = dateInPath(values->one(QStringLiteral("path")).value_or(QString()));
    return file;
}

} // namespace farthing::platform
