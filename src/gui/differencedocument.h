// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/tokens.h"
#include "reading/articledocument.h"
#include "reading/textdifference.h"
#include "reading/typography.h"

#include <QtCore/QCoreApplication>

#include <memory>

namespace farthing {

/// Sets a difference in type. What came is underlined, what went is struck through, and a line above each
/// says the same in words, for those who do not see it; what stayed is told as a count, but for the
/// paragraphs beside a change.
class DifferenceDocument
{
    Q_DECLARE_TR_FUNCTIONS(farthing::DifferenceDocument)

public:
    DifferenceDocument(const Typography &typography, const Tokens &tokens)
        : m_typography(typography), m_tokens(tokens)
    {}

    std::unique_ptr<ArticleDocument> build(const TextDifference &difference) const;
    /// "2 paragraphs changed · 1 added": what a person is told first.
    static QString summary(const TextDifference &difference);

private:
    void paragraph(QTextCursor &cursor, const DifferenceParagraph &paragraph) const;
    void note(QTextCursor &cursor, const QString &words, bool heading) const;
    void begin(QTextCursor &cursor, bool heading) const;
    QTextCharFormat formatOf(DifferencePiece::Kind kind) const;
    static QString words(const DifferenceParagraph &paragraph);

    Typography m_typography;
    const Tokens &m_tokens;
};

} // namespace farthing
