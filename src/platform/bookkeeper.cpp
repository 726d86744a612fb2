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
    int place = 0;
    for (const Posting &posting : std::as_const(all))
        enter(transfer, subject, place++, posting);
    return transfer.id;
}

void Bookkeeper::enter(const TransferRow &transfer, const Subject &subject, int place, const Posting &posting)
{
    const std::optional<AccountRow> account = m_tables.accounts.byNumber(posting.account);
    const Result<Money> balance = account ? account->balance.plus(posting.amount) : Result<Money>(Money());
    const bool isMember = posting.account != treasury;
    if (!account || !balance || (isMember && balance->isNegative())) {
        m_tables.work.fail(
            balance ? AppError{AppError::Kind::Invalid,
                               Words::tr("A booking would take an account below zero. Nothing was booked."),
                               QStringLiteral("account %1").arg(posting.account)}
                    : balance.error());
        return;
    }
    EntryRow entry;
    entry.transfer = transfer.id;
    entry.place = place;
    entry.account = posting.account;
    entry.number = m_tables.accounts.enter(posting.account, *balance);
    entry.at = transfer.at;
    entry.line = posting.line;
    entry.post = subject.post;
    entry.comment = subject.comment;
    entry.amount = posting.amount;
    entry.balance = *balance;
    entry.own = posting.account == transfer.actor;
    m_tables.ledger.addEntry(entry);
    if (!isMember)
        return;
    if (subject.post)
        m_tables.ledger.addToLineSum(posting.account, *subject.post, posting.line, posting.amount);
    if (!entry.own)
        m_tables.ledger.addToDay(entry);
}

} // namespace farthing::platform
