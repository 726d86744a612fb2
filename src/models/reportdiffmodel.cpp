// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reportdiffmodel.h"

#include "models/figureroles.h"

namespace farthing {

ReportDiffModel::ReportDiffModel(const Format &format, QObject *parent)
    : QAbstractTableModel(parent), m_format(format), m_rows(PnlModel::reportRows())
{}

void ReportDiffModel::setReports(const std::optional<PnlReport> &older, const std::optional<PnlReport> &newer)
{
    if (older == m_older && newer == m_newer)
        return;
    m_older = older;
    m_newer = newer;
    emit dataChanged(index(0, OlderColumn), index(rowCount() - 1, WordsColumn));
    emit headerDataChanged(Qt::Horizontal, NewerColumn, NewerColumn);
}

std::optional<Money> ReportDiffModel::change(const Row &row) const
{
    const std::optional<Money> before = row.amount(m_older);
    const std::optional<Money> after = row.amount(m_newer);
    if (!before || !after)
        return std::nullopt;
    const Result<Money> difference = after->minus(*before);
    return difference ? std::optional(*difference) : std::nullopt;
}

/// More spent is red, whatever its sign.
Tone ReportDiffModel::tone(const Row &row) const
{
    const std::optional<Money> moved = change(row);
    if (!moved || moved->isZero())
        return Tone::Plain;
    return moved->isNegative() != row.loss ? Tone::Loss : Tone::Gain;
}

QString ReportDiffModel::figure(const Row &row, int column) const
{
    if (row.kind == Kind::Heading)
        return {};
    if (column == ChangeColumn) {
        const std::optional<Money> moved = change(row);
        return moved ? m_format.signedAmount(*moved) : QString();
    }
    const std::optional<PnlReport> &report = column == OlderColumn ? m_older : m_newer;
    if (!report && column == OlderColumn)
        return {};
    const std::optional<Money> known = row.amount(report);
    // Only a total may be below zero, and only there a sign tells something.
    return known && known->isNegative() ? m_format.signedAmount(*known) : m_format.amountOrUnknown(known);
}

QString ReportDiffModel::words(const Row &row) const
{
    const std::optional<Money> moved = change(row);
    if (!moved)
        return {};
    if (moved->isZero())
        //: Of a line in two reports
        return tr("the same");
    const QString size = m_format.amount(moved->isNegative() ? moved->negated().valueOr(*moved) : *moved);
    if (row.kind == Kind::Total)
        //: Of a total in two reports; %1: an amount
        return moved->isNegative() ? tr("%1 less in all").arg(size)
                                   //: Of a total in two reports; %1: an amount
                                   : tr("%1 more in all").arg(size);
    if (row.loss)
        //: Of a line in two reports; %1: an amount
        return moved->isNegative() ? tr("%1 less spent").arg(size)
                                   //: Of a line in two reports; %1: an amount
                                   : tr("%1 more spent").arg(size);
    //: Of a line in two reports; %1: an amount
    return moved->isNegative() ? tr("%1 less earned").arg(size)
                               //: Of a line in two reports; %1: an amount
                               : tr("%1 more earned").arg(size);
}

QString ReportDiffModel::spoken(const Row &row, int column) const
{
    const QString cell = column == WordsColumn ? words(row) : figure(row, column);
    if (row.kind == Kind::Heading || column == LineColumn || cell.isEmpty())
        return row.title;
    //: A figure in a table, read aloud. %1: the line's name, %2: the column's name, %3: the figure
    return tr("%1, %2: %3")
        .arg(row.title, headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), cell);
}

int ReportDiffModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReportDiffModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReportDiffModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return column == LineColumn ? row.title : column == WordsColumn ? words(row) : figure(row, column);
    case Qt::AccessibleTextRole:
        return spoken(row, column);
    case Qt::TextAlignmentRole:
        return int((column == LineColumn || column == WordsColumn ? Qt::AlignLeft : Qt::AlignRight) |
                   Qt::AlignVCenter);
    case FigureToneRole:
        return int(column == ChangeColumn || column == WordsColumn ? tone(row) : Tone::Plain);
    case FigureStrongRole:
        return row.kind != Kind::Line;
    case FigureRuleRole:
        return row.kind == Kind::Subtotal || row.kind == Kind::Total;
    default:
        return {};
    }
}

QVariant ReportDiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == LineColumn || section == WordsColumn ? Qt::AlignLeft : Qt::AlignRight) |
                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        //: Heading of a column: the lines of a report
        return tr("Line");
    case OlderColumn:
        //: Heading of a column: the report that was bought first
        return tr("Older");
    case NewerColumn:
        //: Heading of a column: the report that was bought last
        return m_older ? tr("Newer") : Unit::twei().name();
    case ChangeColumn:
        //: Heading of a column: the newer figure less the older
        return tr("Change");
    default:
        //: Heading of a column: the change in words
        return tr("In words");
    }
}

} // namespace farthing
