// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "models/keyedlistmodel.h"
#include "models/twolines.h"
#include "sync/planner.h"

namespace farthing {

/// A post of the plan, and whether one of the Pluses that are left would be for it.
struct PlanEntry
{
    PlannedPost post;
    bool within = true;

    friend bool operator==(const PlanEntry &, const PlanEntry &) = default;
};

/// The posts that can still earn, those first that earn most by the minute, read a page at a time as the view
/// asks for it.
class PlanModel : public KeyedListModel<PlanEntry>
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< PostId
        WithinRole,                ///< bool: one of the Pluses that are left would be for it
    };

    static constexpr int pageSize = 100;
    /// A refresh reads again at most this many.
    static constexpr int mostRefreshed = 500;

    /// All outlive the model.
    PlanModel(Planner &planner, Library &library, const Format &format, QObject *parent = nullptr);

    /// Reads again, as after the Pluses came back.
    void refresh();
    /// What reading all takes that a Plus is left for, and what those Pluses earn; absent where nothing is.
    struct Sum
    {
        int posts = 0;
        qint64 seconds = 0;
        Money reward;
    };
    std::optional<Sum> sum() const;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// The store could not be read.
    void failed(const farthing::AppError &error);
    /// The rows were read again.
    void refreshed();

protected:
    QString keyOf(const PlanEntry &entry) const override { return entry.post.row.id.value; }

private:
    QList<PlanEntry> entries(const QList<PlannedPost> &posts, int from) const;
    TwoLines words(const PlanEntry &entry) const;

    Planner &m_planner;
    const Format &m_format;
    bool m_complete = false;
};

} // namespace farthing
