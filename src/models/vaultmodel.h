// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "models/keyedlistmodel.h"
#include "models/tone.h"
#include "sync/vault.h"

namespace farthing {

/// Bought reports, newest first, of every post or of one, read a page at a time as the view asks for it. New
/// ones are inserted above; nothing is reset but by another choice of post.
class VaultModel : public KeyedListModel<VaultedReport>
{
    Q_OBJECT

public:
    enum Role {
        TitleRole = Qt::UserRole + 1, ///< QString: the headline of the post
        BoughtRole,                   ///< QString: when it was bought
        EntryRole,                    ///< QString: up to which entry it goes
        TotalRole,                    ///< QString: Total Twei Earned, with its sign
        ToneRole,                     ///< int of Tone, of the total
    };

    static constexpr int pageSize = 100;
    /// A refresh reads again at most this many; what was scrolled past comes back as the view asks for it.
    static constexpr int mostRefreshed = 1000;

    /// All outlive the model.
    VaultModel(Vault &vault, const Format &format, QObject *parent = nullptr);

    /// Only the reports of this post; nullopt: of all.
    void setPost(const std::optional<PostId> &post);
    const std::optional<PostId> &post() const { return m_post; }
    /// How many of those that were read so far are damaged, and left out.
    int damaged() const { return m_damaged; }

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// The store could not be read.
    void failed(const farthing::AppError &error);

protected:
    QString keyOf(const VaultedReport &row) const override { return row.report.id.value; }

private:
    void refresh();
    QString title(const VaultedReport &row) const;
    QString spoken(const VaultedReport &row) const;

    Vault &m_vault;
    const Format &m_format;
    std::optional<PostId> m_post;
    std::optional<ReportKey> m_next;
    int m_damaged = 0;
};

} // namespace farthing
