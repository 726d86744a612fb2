// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "domain/intent.h"
#include "models/tone.h"

#include <QtCore/QCoreApplication>

namespace farthing {

/// What an intent is, where it stands and why, in words: shared by everything that shows one.
class IntentWords
{
    Q_DECLARE_TR_FUNCTIONS(farthing::IntentWords)

public:
    explicit IntentWords(const Format &format) : m_format(format) {}

    /// "Plus on “Cod quota”".
    QString what(const Intent &intent) const;
    /// "waiting to be sent", "sending", "needs you", "refused", "done".
    TonedText state(const Intent &intent) const;
    /// The name of our icon that stands for the state.
    static QString icon(const Intent &intent);
    /// The state and its reason in one line: "refused: your balance …".
    TonedText stateAndWhy(const Intent &intent) const;
    /// Why it was refused, waits, or needs the person: a sentence; empty where there is nothing to say.
    QString why(const Intent &intent) const;
    /// "costs 0.40", or what was booked: "booked −0.40"; "free".
    TonedText money(const Intent &intent) const;
    /// A button that sends it again, with the price that pressing it agrees to and the balance after it.
    QString retry(const Quote &quote) const;
    /// The cap on spending that is in the way of that, in words; empty where none is.
    QString retryStopped(const Quote &quote) const;

private:
    const Format &m_format;
};

} // namespace farthing
