// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"
#include "platform/slice.h"

namespace farthing::platform {

/// Bought report instances; a row is written once and never changed.
class ReportTable
{
public:
    explicit ReportTable(Work &work) : m_work(work) {}

    void add(qint64 account, qint64 post, const PnlReport &report);
    std::optional<PnlReport> seen(qint64 account, const ReportId &id);
    Slice<PnlReport> page(qint64 account, const ListKey &key, const Room &room);

private:
    Work &m_work;
};

/// A report from the account's signed sums on a post (economy: P&L reports). Error: Overflow.
Result<PnlReport> reportOf(const std::array<Money, reportLineCount> &signedSums);

} // namespace farthing::platform
