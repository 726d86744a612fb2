// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/bufferedtext.h"
#include "archive/statementwriter.h"

namespace farthing {

/// A statement as JSON, as resources/schema/statement.schema.json has it. Amounts are texts, in Twei and in
/// wei: a JSON number goes through a fraction in most programs.
class JsonStatement final : public StatementWriter
{
public:
    /// The device outlives this.
    explicit JsonStatement(QIODevice &device) : m_out(device) {}

    Result<void> begin(const StatementHead &head) override;
    Result<void> add(const StatementItem &item, Money balance) override;
    Result<void> finish() override;

private:
    BufferedText m_out;
    bool m_first = true;
};

} // namespace farthing
