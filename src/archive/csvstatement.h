// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/bufferedtext.h"
#include "archive/statementwriter.h"

namespace farthing {

/// A statement as CSV (RFC 4180; UTF-8 with a mark at its beginning, by which spreadsheets know it), the same
/// bytes in every language and country.
///
/// A spreadsheet reads each cell as if it had been typed in its own country. There "0.25" may be a text,
/// "1.234" a thousand and more, "1.5" a day in May; seventeen digits lose their last ones, and "=" begins a
/// program. So:
/// - `amount` and `balance` are numbers to calculate with, without a separator: 25E-2 is a quarter
/// everywhere,
///   for spreadsheets and for programs alike. An amount of many digits is rounded there, as by everything
///   that calculates in binary fractions.
/// - `amount_twei`, `amount_wei` and `balance_wei` are the same exactly and as text.
/// - What has to stay text begins with an apostrophe where it could be taken for something else: without it
///   the cell is what was meant. A text that begins with an apostrophe gets one more, so that taking one away
///   is always right.
/// A table has no place for what stands around it: the opening balance is the first balance less its amount,
/// and what the platform's balance differs by is told in the window and stands in the other forms.
class CsvStatement final : public StatementWriter
{
public:
    /// The device outlives this.
    explicit CsvStatement(QIODevice &device) : m_out(device) {}

    Result<void> begin(const StatementHead &head) override;
    Result<void> add(const StatementItem &item, Money balance) override;
    Result<void> finish() override;

    /// A cell that arrives as this text.
    static QByteArray textCell(const QString &text);
    /// A cell that arrives as this number: an integer, or one with a power of ten.
    static QByteArray numberCell(Money amount);

private:
    BufferedText m_out;
};

} // namespace farthing
