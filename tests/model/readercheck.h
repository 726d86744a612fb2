// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/statementexport.h"
#include "domain/truecost.h"
#include "model/economymodel.h"
#include "model/readerview.h"

#include <QtCore/QStringList>

namespace farthing::model {

/// What a reader says of one account after a history, held against the independent model: each sum to the
/// micro-Twei.
class ReaderCheck
{
public:
    /// All outlive it; the reader is up to date.
    ReaderCheck(const EconomyModel &model, int account, ReaderView &reader);

    /// Each difference in words.
    QStringList differences();
    /// Where one movement of this amount never arrived: the same, but for the remainder that it leaves.
    QStringList differencesWithout(Money amount);

private:
    void compare(const QString &what, Micro expected, std::optional<Money> got);
    void compareBalance();
    void compareStatement();
    void compareDays();
    void compareKeptDays();
    void compareCost();
    void compareCostOfPosts(const TrueCost &cost);
    void compareCostOfAuthors(const TrueCost &cost);
    void compareCostOfMonths(const TrueCost &cost);
    void compareReports();
    void compareCsv();
    void compareJson();
    /// The movements up to the end of a day.
    Micro closing(Time day) const;
    QByteArray exported(StatementForm form);
    std::optional<StatementTotals> totalsOf(const StatementPeriod &period);
    void compareCount(const QString &what, int count);

    const EconomyModel &m_model;
    const int m_account;
    ReaderView &m_reader;
    QStringList m_differences;
};

} // namespace farthing::model
