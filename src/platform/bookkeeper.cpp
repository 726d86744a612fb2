// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/bookkeeper.h"

#include "platform/words.h"

namespace farthing::platform {

std::optional<qint64> Bookkeeper::book(TransferRow transfer, const Subject &subject,
                                       const QList<Posting> &postings)
{
    QList<Posting> all;
    MoneySum rest;
    for (const Posting &posting : postings) {
        if (posting.amount.isZero())
            continue;
        all.append(posting);
        rest.subtract(posting.amount);
    }
    if (all.isEmpty())
        return std::nullopt;
    const Result<Money> treasurys = rest.total();
    if (!treasurys) {
        m_tables.work.fail(treasurys.error());
        return std::nullopt;
    }
    if (!treasurys->isZero())
        all.append({treasury, all.first().line, *treasurys});

    transfer.id = m_tables.ledger.addTransfer(transfer);
    QList<EntryRow> entries;
    for (const Posting &posting : std::as_const(all)) {
        std::optional<EntryRow> entry = enter(transfer, subject, posting);
        if (!entry) {
            m_tables.work.fail(refused(posting));
            return transfer.id;
        }
        entry->place = int(entries.size());
        entries.append(*entry);
    }
    m_tables.ledger.add(entries);
    return transfer.id;
}

std::optional<EntryRow> Bookkeeper::enter(const TransferRow &transfer, const Subject &subject,
                                          const Posting &posting)
{
    const std::optional<AccountTable::Entered> entered = m_tables.accounts.enter(
        posting.account, posting.amount, posting.account == treasury ? MayOwe::Yes : MayOwe::No);
    if (!entered)
        return std::nullopt;
    EntryRow entry;
    entry.transfer = transfer.id;
    entry.account = posting.account;
    entry.number = entered->number;
    entry.at = transfer.at;
    entry.line = posting.line;
    entry.post = subject.post;
    entry.comment = subject.comment;
    entry.amount = posting.amount;
    entry.balance = entered->balance;
    entry.own = posting.account == transfer.actor;
    return entry;
}

AppError Bookkeeper::refused(const Posting &posting)
{
    const std::optional<AccountRow> account = m_tables.accounts.byNumber(posting.account);
    if (const Result<Money> balance = account ? account->balance.plus(posting.amount) : Money(); !balance)
        return balance.error();
    return {AppError::Kind::Invalid,
            Words::tr("A booking would take an account below zero. Nothing was booked."),
            QStringLiteral("account %1").arg(posting.account)};
}

} // namespace farthing::platform
