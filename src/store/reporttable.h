// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/ledger.h"

#include <QtCore/QList>

namespace farthing {

namespace sql {
class Connection;
class Statement;
} // namespace sql

/// Where a page of the vault begins: after this instance, newest first (time, then id).
struct ReportKey
{
    QDateTime takenAt;
    ReportId id;
    friend bool operator==(const ReportKey &, const ReportKey &) = default;
};

/// A page of the vault. Rows that are damaged are left out and counted; `next` is absent on the last page.
struct ReportPage
{
    QList<PnlReport> items;
    std::optional<ReportKey> next;
    int damaged = 0;
};

/// The vault in own.db: report instances that an account bought. They never change and are never removed.
class ReportTable
{
public:
    explicit ReportTable(sql::Connection &connection) : m_connection(connection) {}

    /// Whether it was not there before.
    Result<bool> insert(const AccountId &account, const PnlReport &report);
    /// Of those of one moment, the one with the later entries.
    Result<std::optional<PnlReport>> latest(const AccountId &account, const PostId &post) const;
    /// Newest first, of one post or of all.
    Result<ReportPage> page(const AccountId &account, const std::optional<PostId> &post,
                            const std::optional<ReportKey> &after, int limit) const;
    /// The newest instance of each post; all of them where several were bought in one millisecond. Takes as
    /// long as there are posts: not for the interface's thread.
    Result<QList<PnlReport>> newestOfEach(const AccountId &account) const;

private:
    static Result<ReportPage> pageOf(sql::Statement &read, int limit);

    sql::Connection &m_connection;
};

} // namespace farthing
