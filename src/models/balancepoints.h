// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "domain/statementday.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QList>

namespace farthing {

/// How far back a chart looks.
enum class ChartPeriod { Days30, Days90, Year, All };

/// A UTC day in a chart, with movements or without.
struct BalancePoint
{
    QDate day;
    Money closing; ///< the balance at its end
    Money earned;  ///< ≥ 0
    Money spent;   ///< ≤ 0

    friend bool operator==(const BalancePoint &, const BalancePoint &) = default;
};

/// One point for each day of the period that ends today, in order. A day without movements keeps the balance
/// of the one before. `days` are oldest first.
QList<BalancePoint> balancePoints(const QList<StatementDay> &days, ChartPeriod period, QDate today);

/// A point of the chart in words, for eyes and for ears.
class BalancePointWords
{
    Q_DECLARE_TR_FUNCTIONS(farthing::BalancePointWords)

public:
    /// `format` outlives the words.
    explicit BalancePointWords(const Format &format) : m_format(format) {}

    /// "2 October 2025. Balance 24.35 Twei, earned 0.60 Twei, spent 0.40 Twei."
    QString spoken(const BalancePoint &point) const;
    /// The three values of a point: "Balance 24.35" and so on.
    QString balance(const BalancePoint &point) const;
    QString earned(const BalancePoint &point) const;
    QString spent(const BalancePoint &point) const;
    /// What the whole chart says, in a sentence or two; empty where it has no points.
    QString summary(const QList<BalancePoint> &points) const;

private:
    const Format &m_format;
};

} // namespace farthing
