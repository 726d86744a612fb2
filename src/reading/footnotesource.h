// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace farthing {

/// A text whose footnotes were made ready for a parser that knows none. A definition ("[^name]: words" at the
/// start of a line, with what is indented by four columns below it) becomes the item of a list whose first
/// paragraph is a mark that no author can write; whoever reads the parser's blocks takes it from there. Where
/// the mark turns up elsewhere, since the line stood in code, the definition is put back as it was written.
class FootnoteSource
{
public:
    /// More are left as they were written.
    static constexpr int mostFootnotes = 2'000;
    static constexpr int longestName = 100;

    /// `text` is UTF-8.
    explicit FootnoteSource(const QByteArray &text);

    /// What to parse.
    QByteArray prepared() const;
    /// Definitions that are made ready now: from 0, in the order of the text.
    const std::vector<int> &definitions() const { return m_wanted; }
    /// Leaves these as they were written; all where `which` is empty.
    void leave(const std::vector<int> &which);

    /// The definition that a name belongs to: the first where there are two.
    std::optional<int> definitionOf(const QString &name) const;
    /// The definition whose mark the text is.
    static std::optional<int> markedDefinition(QStringView text);

private:
    struct Definition
    {
        qsizetype begin;   ///< of "[^"
        qsizetype content; ///< of what follows the colon and blanks
        QString name;
    };

    QByteArray m_text;
    std::vector<Definition> m_found;
    std::vector<int> m_wanted;
    QHash<QString, int> m_names;
};

} // namespace farthing
