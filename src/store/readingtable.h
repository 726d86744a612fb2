// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "domain/act.h"
#include "domain/truecost.h"

#include <QtCore/QList>

namespace farthing {

namespace sql {
class Connection;
}

/// The accepted reading time of own.db: what this computer claimed and the platform took, claim by claim.
class ReadingTable
{
public:
    explicit ReadingTable(sql::Connection &connection) : m_connection(connection) {}

    /// `key`: of the attempt. The same key again changes nothing.
    Result<void> insert(const QString &key, const AccountId &account, const ReadAct &claim, int accepted);
    /// By post and by the month, in UTC, in which each claim began. Takes as long as there are claims: not
    /// for the interface's thread.
    Result<QList<ReadingSum>> sums(const AccountId &account) const;

private:
    sql::Connection &m_connection;
};

} // namespace farthing
