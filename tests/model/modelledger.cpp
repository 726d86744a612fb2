// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/modelledger.h"

#include <stdexcept>

namespace farthing::model {

std::vector<Entry> Ledger::book(Time at, int actor, const std::string &post, const std::string &comment,
                                const std::vector<Posting> &postings)
{
    std::vector<Entry> own;
    for (const Posting &posting : postings) {
        if (posting.amount == 0)
            continue;
        std::vector<Entry> &entries = m_entries[posting.account];
        const Entry entry{int(entries.size()) + 1, at, posting.line, post, comment, posting.amount,
                          posting.account == actor};
        entries.push_back(entry);
        m_treasury -= posting.amount;
        ++m_size;
        if (entry.own)
            own.push_back(entry);
        if (balance(posting.account) < 0)
            throw std::logic_error("the model lets a member's balance fall below 0");
    }
    return own;
}

const std::vector<Entry> &Ledger::entries(int account) const
{
    static const std::vector<Entry> none;
    const auto found = m_entries.find(account);
    return found == m_entries.end() ? none : found->second;
}

Micro Ledger::balance(int account) const
{
    Micro sum = 0;
    for (const Entry &entry : entries(account))
        sum += entry.amount;
    return sum;
}

Report Ledger::report(int account, const std::string &post, Time at) const
{
    Report report{post, at, count(account), {}, 0, 0, 0};
    for (const Entry &entry : entries(account)) {
        if (entry.post != post || entry.line == Line::Grant)
            continue;
        const auto line = std::size_t(entry.line);
        const bool isProfit = line < profitLineCount;
        report.lines[line] += isProfit ? entry.amount : -entry.amount;
        (isProfit ? report.profit : report.loss) += isProfit ? entry.amount : -entry.amount;
    }
    report.total = report.profit - report.loss;
    return report;
}

std::vector<StatementLine> Ledger::statement(int account) const
{
    std::vector<StatementLine> items;
    std::map<std::pair<Time, Line>, Micro> byOthers;
    for (const Entry &entry : entries(account)) {
        if (entry.own)
            items.push_back({entry.at, entry.line, entry.post, entry.comment, entry.amount, true});
        else
            byOthers[{dayOf(entry.at), entry.line}] += entry.amount;
    }
    for (const auto &[key, amount] : byOthers)
        items.push_back({key.first * day, key.second, {}, {}, amount, false});
    return items;
}

} // namespace farthing::model
