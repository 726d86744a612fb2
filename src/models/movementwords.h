// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "domain/ledger.h"
#include "models/tone.h"

#include <QtCore/QCoreApplication>

namespace farthing {

/// What a movement came from, as far as the platform says.
enum class Cause {
    Post,     ///< pressing Plus or Minus on it, publishing it
    Comment,  ///< writing or rating one
    Report,   ///< buying one
    Others,   ///< what others did that day, summed without the posts
    Platform, ///< a grant
};

Cause causeOf(const StatementItem &item);

/// A movement of the account's money in words.
class MovementWords
{
    Q_DECLARE_TR_FUNCTIONS(farthing::StatementModel)

public:
    /// `format` outlives the words.
    explicit MovementWords(const Format &format) : m_format(format) {}

    static Tone tone(const StatementItem &item);
    /// The post's title, "from others, that day", or nothing.
    QString subject(const StatementItem &item) const;
    /// What opening it leads to, a sentence.
    QString leadsTo(const StatementItem &item) const;
    /// As it is read aloud.
    QString spoken(const StatementItem &item) const;

private:
    const Format &m_format;
};

} // namespace farthing
