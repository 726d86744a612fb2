// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/ledger.h"
#include "domain/nearduplicate.h"
#include "store/reporttable.h"

#include <QtCore/QObject>
#include <QtCore/QSet>

#include <memory>

namespace farthing {

class Store;

/// A bought report with the headline of its post, where the post is kept here.
struct VaultedReport
{
    PnlReport report;
    std::optional<QString> postTitle;
    friend bool operator==(const VaultedReport &, const VaultedReport &) = default;
};

/// A page of the vault; `next` is absent on the last one.
struct VaultPage
{
    QList<VaultedReport> items;
    std::optional<ReportKey> next;
    int damaged = 0; ///< left out, because their checksum says so
};

/// Every report instance that the signed-in account ever bought, for the interface: they are kept on this
/// computer for ever, and a new one fills them in from the platform's list. Nobody's while it is not known
/// who is signed in.
class Vault : public QObject
{
    Q_OBJECT

public:
    explicit Vault(Store &store, QObject *parent = nullptr);
    ~Vault() override;

    /// Newest first, at most `limit` after `after`; of one post, or of all.
    Result<VaultPage> reports(const std::optional<PostId> &post, const std::optional<ReportKey> &after,
                              int limit) const;
    /// The report that a movement of the statement paid for: the one of this post that was bought at that
    /// very moment. Absent where it has not come here.
    Result<std::optional<PnlReport>> boughtAt(const PostId &post, const QDateTime &at) const;
    /// What has moved since the newest report on a post; absent where none was bought. Looks at the newest
    /// movements only, so that it is quick.
    Result<std::optional<SinceReport>> sinceReport(const PostId &post) const;
    bool isSignedIn() const;

    /// How many movements `sinceReport` looks at.
    static constexpr int mostLookedAt = 300;

signals:
    /// There are more reports on these posts. Once for all that arrive together.
    void added(const QSet<farthing::PostId> &posts);
    /// Another account, or none.
    void reset();

private:
    Store &m_store;
};

} // namespace farthing
