// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/tokens.h"
#include "reading/typography.h"

namespace farthing {

/// What an article takes from the tokens.
inline ArticleColours articleColours(const Tokens &tokens)
{
    return {tokens.ink, tokens.ink2,     tokens.line,     tokens.accent,
            tokens.bg,  tokens.codeWord, tokens.codeValue};
}

} // namespace farthing
