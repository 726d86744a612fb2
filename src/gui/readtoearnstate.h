// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "domain/intent.h"
#include "sync/library.h"

#include <QtCore/QCoreApplication>

namespace farthing {

/// What is known of one article when its box is filled.
struct ReadToEarnFacts
{
    Article article;
    int counted = 0;   ///< seconds: accepted, waiting, and running just now
    QString pausedWhy; ///< why time does not count now; empty while it counts
    Quote plus;
    Quote minus;
    QDateTime now;
};

/// What the Read-to-Earn box shows, in words (economy: Read-to-Earn). A pure function of the facts.
struct ReadToEarnState
{
    Q_DECLARE_TR_FUNCTIONS(farthing::ReadToEarnBox)

public:
    QString timeToRead; ///< "1:26 of 2:00"
    QString youEarned;  ///< "None", or the amount
    QString date;       ///< "—", or when it was earned
    int counted = 0;    ///< for the meter; never above `total`
    int total = 0;
    QString meterWords; ///< whether time counts now, or why not
    bool plusEnabled = false;
    QString plusPrice;  ///< "earns 0.50"
    QString plusReason; ///< why not, or when
    bool minusEnabled = false;
    QString minusPrice; ///< "costs 0.30, 24.05 after"
    QString minusReason;

    static ReadToEarnState from(const ReadToEarnFacts &facts, const Format &format);
    friend bool operator==(const ReadToEarnState &, const ReadToEarnState &) = default;

private:
    void describePlus(const ReadToEarnFacts &facts, const Format &format);
    void describeMinus(const ReadToEarnFacts &facts, const Format &format);
    static QString refusalWords(const Quote &quote, const ReadToEarnFacts &facts, const Format &format);
    static QString ratedWords(const Article &article);
};

} // namespace farthing
