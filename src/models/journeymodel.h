// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "models/keyedlistmodel.h"
#include "models/postwords.h"
#include "models/twolines.h"
#include "sync/planner.h"

namespace farthing {

/// A packed post, and how it stands now; no row where it is not here any more.
struct JourneyEntry
{
    PackedPost packed;
    std::optional<PostRow> row;

    friend bool operator==(const JourneyEntry &, const JourneyEntry &) = default;
};

/// The posts of the journey that was packed last, in the order in which they are to be read.
class JourneyModel : public KeyedListModel<JourneyEntry>
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< PostId
    };

    /// All outlive the model.
    JourneyModel(Planner &planner, Library &library, const Format &format, QObject *parent = nullptr);

    /// Reads again what was packed last.
    void refresh();
    const std::optional<Journey> &journey() const { return m_journey; }
    /// How many Pluses will count, were all of it read now.
    int countingPluses() const;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    /// The store could not be read.
    void failed(const farthing::AppError &error);
    /// The rows were read again.
    void refreshed();

protected:
    QString keyOf(const JourneyEntry &entry) const override { return entry.packed.post.value; }

private:
    TwoLines words(const JourneyEntry &entry) const;
    QString reason(const JourneyEntry &entry) const;

    Planner &m_planner;
    Library &m_library;
    const Format &m_format;
    PostWords m_postWords;
    std::optional<Journey> m_journey;
};

} // namespace farthing
