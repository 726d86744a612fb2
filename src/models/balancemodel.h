// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/format.h"
#include "domain/statementday.h"
#include "models/keyedlistmodel.h"
#include "models/movementwords.h"
#include "models/statementmodel.h"

#include <QtCore/QTimer>

namespace farthing {

/// A row of the explained balance: the heading of a day, or a movement below it.
struct BalanceRow
{
    QDate day;
    /// Of a heading: what its day came to; absent in the moment where a write is half read.
    std::optional<StatementDay> sums;
    std::optional<StatementItem> movement; ///< absent: a heading
    bool closingKnown = false;             ///< older movements are here, or known to be nowhere

    friend bool operator==(const BalanceRow &, const BalanceRow &) = default;
};

/// Every movement of the account's money, newest first, under the UTC day it belongs to; each day's heading
/// has the balance at its end and what was earned and spent. Read a page at a time as the view asks for it,
/// from the newest or from any day on. Knows all days with their closings, and whether the movements explain
/// the balance. Answers the roles of `StatementModel` too, so that the same delegate paints its movements.
class BalanceModel : public KeyedListModel<BalanceRow>
{
    Q_OBJECT

public:
    enum Role {
        HeadingRole = StatementModel::TimeTextRole + 1, ///< bool: the heading of a day
        DayRole,                                        ///< QDate
        ClosingRole,   ///< QString: the balance at the end of the day, or "…"
        EarnedRole,    ///< QString: with its sign; empty where it is nothing
        SpentRole,     ///< QString: with its sign; empty where it is nothing
        MovementsRole, ///< QString: how many
    };

    static constexpr int pageSize = StatementModel::pageSize;
    static constexpr int mostRefreshed = StatementModel::mostRefreshed;

    /// All outlive the model.
    BalanceModel(Wallet &wallet, const Format &format, QObject *parent = nullptr);

    /// Every day with movements, oldest first.
    const QList<StatementDay> &days() const { return m_days; }
    const StatementStanding &standing() const { return m_standing; }
    /// The closings are sums of all there is, and not only of what has arrived.
    bool closingsKnown() const;

    /// The day that the rows begin with; absent: the newest.
    const std::optional<QDate> &beginning() const { return m_beginning; }
    /// Begins with the newest movement of `day`, or of the next older day that has any; with none: the
    /// newest.
    void beginWith(const std::optional<QDate> &day);
    /// The heading of `day`, or of the next older day that is loaded; -1 where it is not loaded.
    int rowOfDay(QDate day) const;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// The store could not be read.
    void failed(const farthing::AppError &error);
    /// Days, or how the balance stands to the movements, are others.
    void daysChanged();

protected:
    QString keyOf(const BalanceRow &row) const override;

private:
    void noteChange();
    void refresh();
    bool readDays();
    /// Where the rows begin; nothing: with the newest.
    std::optional<StatementKey> start() const;
    QList<BalanceRow> rowsOf(const QList<StatementItem> &items, QDate above) const;
    BalanceRow heading(QDate day) const;
    void keepRest(QList<BalanceRow> &fresh) const;
    QVariant headingData(const BalanceRow &row, int role) const;
    QVariant movementData(const StatementItem &item, int role) const;
    QString spoken(const BalanceRow &row) const;

    Wallet &m_wallet;
    const Format &m_format;
    Format m_utc; ///< the platform's days end at midnight UTC, so the times under them are UTC too
    MovementWords m_words;
    QList<StatementDay> m_days;
    StatementStanding m_standing;
    std::optional<QDate> m_beginning;
    bool m_complete = false;
    QTimer m_pause; ///< between two readings, while a refresh pours movements in
    bool m_changed = false;
};

} // namespace farthing
