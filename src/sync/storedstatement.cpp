// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/storedstatement.h"

#include "store/statementreadout.h"

namespace farthing {

namespace {

/// The statement in the store.
class StoredStatement final : public StatementSource
{
public:
    explicit StoredStatement(std::unique_ptr<StatementReadout> readout) : m_readout(std::move(readout)) {}

    std::optional<Account> account() const override { return m_readout->account(); }
    StatementTotals totals() const override { return m_readout->totals(); }
    Result<QList<StatementItem>> next(int limit) override { return m_readout->next(limit); }

private:
    std::unique_ptr<StatementReadout> m_readout;
};

} // namespace

StatementOpener storedStatement(const QString &folder, const StatementPeriod &period)
{
    return [folder, period]() -> Result<std::unique_ptr<StatementSource>> {
        Result<std::unique_ptr<StatementReadout>> readout = StatementReadout::open(folder, period);
        if (!readout)
            return readout.error();
        return std::unique_ptr<StatementSource>(new StoredStatement(std::move(readout.value())));
    };
}

} // namespace farthing
