// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/documentbuilder.h"

#include <QtGui/QTextBlock>
#include <QtGui/QTextCharFormat>

#include <memory>

class QTextTable;

namespace farthing {

/// Each of them another one.
ArticleColours colours();

/// The page of a text, in the standard type.
std::unique_ptr<ArticleDocument> build(const QString &markdown, const ArticleHeader &header = {});
std::unique_ptr<ArticleDocument> build(const char *markdown);

/// The first block that holds these words.
QTextBlock blockWith(const QTextDocument &document, const QString &words);
/// As the second letter of these words has it.
QTextCharFormat formatOf(const QTextDocument &document, const QString &words);
/// The table that they stand in; null where they stand in none.
QTextTable *tableAt(const QTextDocument &document, const QString &words);
/// What the author wrote, in one line.
QString authorWords(const QTextDocument &document);
int pixels(const QTextCharFormat &format);

} // namespace farthing
