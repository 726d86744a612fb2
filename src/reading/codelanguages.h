// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace farthing {

/// What can be told apart in a family of languages that look alike.
struct CodeLanguage
{
    QStringList lineRemarks; ///< what begins a comment that ends with its line
    QString remarkBegin;     ///< of a comment over several lines; empty where there is none
    QString remarkEnd;
    bool nestedRemarks = false;
    QString quotes;     ///< signs around a text that ends with its line
    QString openQuotes; ///< signs around a text that may go over lines
    bool tripleQuotes = false;
    bool shortSingle = false;      ///< ' stands around one character only, as 'a is a lifetime in Rust
    bool rawSingle = false;        ///< no backslash escapes between '
    bool anyCase = false;          ///< words count in capitals too
    bool directives = false;       ///< a line may begin with # and a word of the language
    bool remarkAfterBlank = false; ///< a line comment begins only behind a blank, as in a shell
    QSet<QString> words;
};

/// By the name that authors write behind the fence, in any case; null where we do not know it.
const CodeLanguage *codeLanguage(const QString &name);

} // namespace farthing
