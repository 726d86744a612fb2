// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "domain/ledger.h"
#include "models/tone.h"

#include <QtCore/QAbstractListModel>

#include <optional>

namespace farthing {

/// The profit and loss of one post, row by row under the exact names: two headings, twelve lines, two
/// subtotals and the total (economy: The twelve lines). Until a report is bought every figure is unknown.
class PnlModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { Heading, Line, Subtotal, Total };
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int of Kind
        FigureRole, ///< QString: the amount, "…" where it is not known; the unit beside a heading
        ToneRole,   ///< int of Tone: Plain where it is zero or not known
        SourceRole, ///< QString: where the figure comes from
    };

    /// A row of any report: the same rows for all of them, in their order.
    struct Row
    {
        Kind kind;
        QString title;
        bool loss = false;        ///< the row is about money spent
        std::optional<Line> line; ///< of Kind::Line

        /// What stands in the row; absent in a heading, and without a report.
        std::optional<Money> amount(const std::optional<PnlReport> &report) const;
    };
    static QList<Row> reportRows();

    /// `format` outlives the model.
    explicit PnlModel(const Format &format, QObject *parent = nullptr);

    const std::optional<PnlReport> &report() const { return m_report; }
    void setReport(const std::optional<PnlReport> &report);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    Tone tone(const Row &row) const;
    QString figure(const Row &row) const;
    QString spoken(const Row &row) const;
    QString source(const Row &row) const;

    const Format &m_format;
    QList<Row> m_rows;
    std::optional<PnlReport> m_report;
};

} // namespace farthing
