// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "domain/intent.h"

#include <QtCore/QCoreApplication>

namespace farthing {

/// What an act would mean, in words, before it is done.
class QuoteWords
{
    Q_DECLARE_TR_FUNCTIONS(farthing::QuoteWords)

public:
    explicit QuoteWords(const Format &format) : m_format(format) {}

    /// Why it cannot be done now, one sentence that says how far it is; empty where it can.
    QString whyNot(const Quote &quote) const;
    /// "costs 0.10, 23.90 after", "earns 0.02"; "free" where it neither costs nor earns.
    QString price(const Quote &quote) const;

private:
    QString costAndReward(const Quote &quote) const;

    const Format &m_format;
};

} // namespace farthing
