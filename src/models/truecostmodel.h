// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "domain/truecost.h"
#include "models/keyedlistmodel.h"

namespace farthing {

/// What posts, authors or months earned and cost, as a table. Each figure says where it comes from; sorting
/// is by the exact values (`FigureSortRole`).
class TrueCostModel : public KeyedListModel<CostRow>
{
    Q_OBJECT

public:
    enum Column {
        SubjectColumn,
        ProfitColumn,
        LossColumn,
        TotalColumn,
        ReportsColumn,
        TributesColumn,
        GrantsColumn, ///< of months
        TimeColumn,
        PerHourColumn,
        SourceColumn,
        ColumnCount
    };

    /// `format` outlives the model.
    explicit TrueCostModel(const Format &format, QObject *parent = nullptr);

    /// Rows that are there already stay where they are; another kind of row begins anew.
    void setRows(const QList<CostRow> &rows);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString keyOf(const CostRow &row) const override;

private:
    QString text(const CostRow &row, int column) const;
    QString subject(const CostRow &row) const;
    QString open(Money known, bool isOpen) const;
    QString knownFrom(const CostRow &row) const;
    QString source(const CostRow &row, int column) const;
    QString sourceOfAmount(const CostRow &row, bool isOpen) const;
    QString sourceOfTime(const CostRow &row) const;
    QString sourceOfRate(const CostRow &row) const;
    QVariant sortValue(const CostRow &row, int column) const;
    QString spoken(const CostRow &row, int column) const;
    static int toneOf(const CostRow &row, int column);

    const Format &m_format;
};

} // namespace farthing
