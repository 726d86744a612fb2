// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <vector>

namespace farthing {

/// A stretch of code that is of one kind; never over the end of a line.
struct CodeSpan
{
    enum class Kind {
        Word,   ///< a word of the language itself
        Value,  ///< a text or a number
        Remark, ///< a comment
    };

    qsizetype begin = 0;
    qsizetype length = 0;
    Kind kind = Kind::Word;

    friend bool operator==(const CodeSpan &, const CodeSpan &) = default;
};

/// The stretches of code that can be told apart without understanding it, in their order; at most `most`, and
/// none behind those. Nothing for a language that is not known: a wrong colour is worse than none.
std::vector<CodeSpan> codeSpans(const QString &code, const QString &language, int most);

} // namespace farthing
