// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <optional>

namespace farthing {

/// A text with what is known of it, as one Markdown file: front matter in YAML, of which JSON is a part, one
/// line for each value, then the text as it is. Without a text one line more says so.
struct MarkdownPage
{
    QJsonObject fields;
    std::optional<QString> text;

    /// The fields named in `first` come first, in their order; the others sorted.
    QByteArray toBytes(const QStringList &first) const;
    /// Nothing where the bytes are no such file.
    static std::optional<MarkdownPage> fromBytes(const QByteArray &bytes);

    friend bool operator==(const MarkdownPage &, const MarkdownPage &) = default;
};

} // namespace farthing
