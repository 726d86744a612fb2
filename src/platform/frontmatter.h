// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QStringList>

#include <optional>

namespace farthing::platform {

/// A Markdown file: what its front matter says, and its text.
struct MarkdownFile
{
    std::optional<QString> title;
    std::optional<QDateTime> date; ///< from `date`, else from a path like "2025/09/18/name"
    QStringList authors;
    QStringList tags;
    std::optional<QString> language;
    QString body; ///< what follows the front matter, with line feeds only

    friend bool operator==(const MarkdownFile &, const MarkdownFile &) = default;
};

/// Reads front matter between lines of `---` (YAML) or `+++` (TOML); a file without any is all text. Error:
/// Invalid (not UTF-8, front matter that does not end or does not parse).
Result<MarkdownFile> parseMarkdownFile(const QByteArray &bytes);

/// The text's first heading.
struct Heading
{
    QString text;
    QString rest; ///< the body without it where it opens the body, else the whole body
};
std::optional<Heading> firstHeading(const QString &body);

} // namespace farthing::platform
