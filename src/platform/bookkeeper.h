// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/tables.h"

namespace farthing::platform {

/// One side of a transfer, before it is booked; the amount is signed.
struct Posting
{
    qint64 account = 0;
    Line line = Line::Grant;
    Money amount;
};

/// What a transfer is about.
struct Subject
{
    std::optional<qint64> post;
    std::optional<qint64> comment;
};

/// Books transfers in double entry: the postings in their order, then the treasury with what makes the sum 0.
/// Keeps balances and running sums in step. An amount that overflows, or a member's balance that would fall
/// below 0, fails the work.
class Bookkeeper
{
public:
    explicit Bookkeeper(Tables &tables) : m_tables(tables) {}

    /// Answers the transfer's id; nothing where all amounts are zero (economy: A zero amount is no entry).
    std::optional<qint64> book(TransferRow transfer, const Subject &subject, const QList<Posting> &postings);

private:
    /// Moves the account's balance; the entry that says so is not written yet.
    std::optional<EntryRow> enter(const TransferRow &transfer, const Subject &subject,
                                  const Posting &posting);
    AppError refused(const Posting &posting);

    Tables &m_tables;
};

} // namespace farthing::platform
