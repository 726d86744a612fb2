// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/modelrules.h"

#include <map>
#include <vector>

namespace farthing::model {

/// One line of an account's books. Numbers are the account's own, from 1 without gaps.
struct Entry
{
    int number = 0;
    Time at = 0;
    Line line = Line::Grant;
    std::string post;
    std::string comment;
    Micro amount = 0; ///< signed: what it did to the balance
    bool own = true;  ///< the account caused it itself
};

/// What one account gets, or gives, in a transfer.
struct Posting
{
    int account = 0;
    Line line = Line::Grant;
    Micro amount = 0;
};

/// One item of a statement. What others caused has the start of its day as time, and no post.
struct StatementLine
{
    Time at = 0;
    Line line = Line::Grant;
    std::string post;
    std::string comment;
    Micro amount = 0;
    bool own = true;
};

/// An instance of a report (economy, P&L reports).
struct Report
{
    std::string post;
    Time takenAt = 0;
    int lastEntry = 0;
    std::array<Micro, lineCount> lines{}; ///< all zero or more
    Micro profit = 0;
    Micro loss = 0;
    Micro total = 0;
};

/// The double-entry books: every account is nothing but the list of its entries, and every figure is a sum
/// over that list (economy, Money and What must always hold).
class Ledger
{
public:
    /// Books a transfer; the treasury takes what makes the sum 0. Zero amounts are no entries. Answers the
    /// entries of the actor. A member's balance that would fall below 0 is a bug of the model, and throws.
    std::vector<Entry> book(Time at, int actor, const std::string &post, const std::string &comment,
                            const std::vector<Posting> &postings);

    Micro balance(int account) const;
    Micro treasury() const { return m_treasury; }
    /// Entries of all members.
    int size() const { return m_size; }
    int count(int account) const { return int(entries(account).size()); }
    Report report(int account, const std::string &post, Time at) const;
    /// Own movements each, those by others summed per UTC day and line.
    std::vector<StatementLine> statement(int account) const;

private:
    const std::vector<Entry> &entries(int account) const;

    std::map<int, std::vector<Entry>> m_entries;
    Micro m_treasury = 0;
    int m_size = 0;
};

} // namespace farthing::model
