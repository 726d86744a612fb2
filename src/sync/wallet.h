// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/account.h"
#include "domain/ledger.h"
#include "domain/rulebook.h"
#include "domain/statementday.h"
#include "store/postlist.h"
#include "sync/statementsource.h"
#include "sync/truecostreader.h"

#include <QtCore/QObject>

#include <memory>

namespace farthing {

class Store;

/// The account, its money and its reports, for the interface. Absent is unknown, never 0.
class Wallet : public QObject
{
    Q_OBJECT

public:
    explicit Wallet(Store &store, QObject *parent = nullptr);
    ~Wallet() override;

    /// As the platform last said; cached, cheap to ask.
    const std::optional<Account> &account() const;
    const std::optional<Rulebook> &rules() const;
    /// The balance less the price of every paid intent that is still on its way; absent while the account is
    /// unknown.
    std::optional<Money> balanceAfterPending() const;
    Result<QList<StatementItem>> statement(const std::optional<StatementKey> &after, int limit) const;
    /// Every day with movements, oldest first, each with the balance at its end.
    Result<QList<StatementDay>> statementDays() const;
    /// Whether the movements explain the balance.
    Result<StatementStanding> standing() const;
    /// When the oldest movement was; nullopt where there is none.
    Result<std::optional<QDateTime>> statementBegins() const;
    /// Opens the statement of a period for a long read, on whatever thread calls what this answers.
    StatementOpener statementOpener(const StatementPeriod &period) const;
    /// Adds up the true cost, on whatever thread calls it.
    TrueCostReader trueCostReader() const;
    /// The newest bought instance of a post; nullopt where none was bought.
    Result<std::optional<PnlReport>> latestReport(const PostId &post) const;

signals:
    void accountChanged();
    void rulesChanged();
    void statementChanged();
    /// `standing` may be another: movements, the balance, or the end of reading them.
    void standingChanged();
    void reportsChanged(const farthing::PostId &post);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace farthing
