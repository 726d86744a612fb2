// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "domain/ledger.h"
#include "models/pnlmodel.h"
#include "models/tone.h"

#include <QtCore/QAbstractTableModel>

#include <optional>

namespace farthing {

/// Two report instances of one post, line by line under their exact names: what stood in the older and in the
/// newer one, and what changed, signed and in words. With one instance alone, its lines.
class ReportDiffModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LineColumn, OlderColumn, NewerColumn, ChangeColumn, WordsColumn, ColumnCount };

    /// `format` outlives the model.
    explicit ReportDiffModel(const Format &format, QObject *parent = nullptr);

    /// Both of one post; nothing where none is chosen. `older` may be absent.
    void setReports(const std::optional<PnlReport> &older, const std::optional<PnlReport> &newer);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Kind = PnlModel::Kind;
    using Row = PnlModel::Row;

    /// Newer less older, as it stands in the row; absent where one of the two is.
    std::optional<Money> change(const Row &row) const;
    Tone tone(const Row &row) const;
    QString figure(const Row &row, int column) const;
    QString words(const Row &row) const;
    QString spoken(const Row &row, int column) const;

    const Format &m_format;
    QList<Row> m_rows;
    std::optional<PnlReport> m_older;
    std::optional<PnlReport> m_newer;
};

} // namespace farthing
