// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace farthing {

/// How the rows of a table of own.db stand in an archive.
struct OwnPlace
{
    enum class Form {
        Lines,   ///< one file, a row of JSON on each line
        Pages,   ///< a Markdown file for each row: one column is its text
        Records, ///< a JSON file for each row
    };

    QString table;
    Form form = Form::Lines;
    QString path;    ///< of the file, or of the folder
    QString text;    ///< Pages: the column
    QString words;   ///< Pages: the column that names the file; Records: one that does
    QStringList key; ///< Pages and Records: columns that tell the row from every other

    /// Where the rows of `table` stand; those of a table that is not known here are lines of their own.
    static OwnPlace of(const QString &table);
    /// The tables whose places were thought about.
    static QStringList known();
};

/// Where everything else stands.
namespace layout {
inline constexpr QLatin1StringView readme("README.txt");
inline constexpr QLatin1StringView documents("account.json");
inline constexpr QLatin1StringView settings("settings.ini");
inline constexpr QLatin1StringView images("images.jsonl");
inline constexpr QLatin1StringView posts("posts/");
inline constexpr QLatin1StringView media("posts/media/"); ///< where `farthingd import` looks for them
inline constexpr QLatin1StringView comments("comments/");
inline constexpr QLatin1StringView movements("statement/movements.jsonl");
inline constexpr QLatin1StringView statementCsv("statement/statement.csv");
inline constexpr QLatin1StringView statementJson("statement/statement.json");
inline constexpr QLatin1StringView draftImages("drafts/images/");
inline constexpr QLatin1StringView own("own/");
inline constexpr QLatin1StringView platform("platform/");

/// In bytes, of a file with an object on each line: a longer one is neither written nor read.
inline constexpr qint64 longestLine = 64'000'000;
} // namespace layout

} // namespace farthing
