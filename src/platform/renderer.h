// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "platform/tables.h"

namespace farthing::platform {

/// How one account sees what is stored, now.
class Renderer
{
public:
    Renderer(Tables &tables, const QDateTime &now) : m_tables(tables), m_now(now) {}

    Account account(const AccountRow &row);
    /// What a change says to this account; nothing where it is no longer there for it and never needs saying.
    std::optional<Change> change(qint64 viewer, const ChangeRef &ref);
    QList<Change> changes(qint64 viewer, const QList<ChangeRef> &refs);

private:
    Tables &m_tables;
    QDateTime m_now;
};

} // namespace farthing::platform
