// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pnlmodel.h"

#include "models/provenance.h"

namespace farthing {

std::optional<Money> PnlModel::Row::amount(const std::optional<PnlReport> &report) const
{
    if (!report || kind == Kind::Heading)
        return std::nullopt;
    if (kind == Kind::Total)
        return report->total;
    if (kind == Kind::Subtotal)
        return loss ? report->loss : report->profit;
    return report->line(*line);
}

QList<PnlModel::Row> PnlModel::reportRows()
{
    const auto lines = reportLines();
    QList<Row> rows;
    //: Heading of the first half of a post's profit and loss; keep the platform's term
    rows.append({Kind::Heading, tr("Post Profit"), false, std::nullopt});
    for (int i = 0; i < profitLineCount; ++i)
        rows.append({Kind::Line, lineTitle(lines.at(size_t(i))), false, lines.at(size_t(i))});
    //: Sum of the profit lines; Twei is the unit
    rows.append({Kind::Subtotal, tr("Profit Subtotal, Twei"), false, std::nullopt});
    //: Heading of the second half of a post's profit and loss; keep the platform's term
    rows.append({Kind::Heading, tr("Post Loss"), true, std::nullopt});
    for (int i = profitLineCount; i < reportLineCount; ++i)
        rows.append({Kind::Line, lineTitle(lines.at(size_t(i))), true, lines.at(size_t(i))});
    //: Sum of the loss lines; Twei is the unit
    rows.append({Kind::Subtotal, tr("Loss Subtotal, Twei"), true, std::nullopt});
    //: Profit less loss of a post; Twei is the unit
    rows.append({Kind::Total, tr("Total Twei Earned"), false, std::nullopt});
    return rows;
}

PnlModel::PnlModel(const Format &format, QObject *parent)
    : QAbstractListModel(parent), m_format(format), m_rows(reportRows())
{}

void PnlModel::setReport(const std::optional<PnlReport> &report)
{
    if (report == m_report)
        return;
    m_report = report;
    emit dataChanged(index(0), index(rowCount() - 1));
}

Tone PnlModel::tone(const Row &row) const
{
    const std::optional<Money> known = row.amount(m_report);
    if (!known || known->isZero())
        return Tone::Plain;
    return row.loss || known->isNegative() ? Tone::Loss : Tone::Gain;
}

QString PnlModel::figure(const Row &row) const
{
    if (row.kind == Kind::Heading)
        return row.loss ? QString() : Unit::twei().name();
    const std::optional<Money> known = row.amount(m_report);
    // Only a total may be below zero, and only there a sign tells something.
    return known && known->isNegative() ? m_format.signedAmount(*known) : m_format.amountOrUnknown(known);
}

QString PnlModel::spoken(const Row &row) const
{
    if (row.kind == Kind::Heading)
        return row.title;
    const std::optional<Money> known = row.amount(m_report);
    if (!known)
        //: A figure read aloud; %1: the line's name
        return tr("%1: not known, no report was bought").arg(row.title);
    if (known->isZero())
        //: A figure read aloud; %1: the line's name
        return tr("%1: nothing").arg(row.title);
    const Money size = known->isNegative() ? known->negated().valueOr(*known) : *known;
    const QString words = m_format.amountWithUnit(size);
    //: A figure read aloud; %1: the line's name, %2: an amount with its unit
    return tone(row) == Tone::Loss ? tr("%1: spent %2").arg(row.title, words)
                                   //: A figure read aloud; %1: the line's name, %2: an amount with its unit
                                   : tr("%1: earned %2").arg(row.title, words);
}

QString PnlModel::source(const Row &row) const
{
    if (row.kind == Kind::Heading)
        return {};
    if (!m_report)
        return tr("Not known until a report is bought");
    return ProvenanceWords(m_format).of({Provenance::Kind::Bought, m_report->takenAt});
}

int PnlModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PnlModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return spoken(row);
    case Qt::AccessibleDescriptionRole:
    case SourceRole:
        return source(row);
    case KindRole:
        return int(row.kind);
    case FigureRole:
        return figure(row);
    case ToneRole:
        return int(tone(row));
    default:
        return {};
    }
}

QHash<int, QByteArray> PnlModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{KindRole, "kind"}, {FigureRole, "figure"}, {ToneRole, "tone"}, {SourceRole, "source"}});
    return names;
}

} // namespace farthing
