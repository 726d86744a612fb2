// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/truecostmodel.h"

#include "models/figureroles.h"
#include "models/tone.h"

namespace farthing {

namespace {

QVariant minorOf(const std::optional<Money> &amount)
{
    return amount ? QVariant(amount->minor()) : QVariant();
}

bool isWords(int column)
{
    return column == TrueCostModel::SubjectColumn || column == TrueCostModel::SourceColumn;
}

} // namespace

TrueCostModel::TrueCostModel(const Format &format, QObject *parent) : KeyedListModel(parent), m_format(format)
{}

void TrueCostModel::setRows(const QList<CostRow> &rows)
{
    const bool same = rowCount() > 0 && !rows.isEmpty() && at(0).of == rows.first().of;
    if (same)
        become(rows);
    else
        restart(rows);
}

QString TrueCostModel::keyOf(const CostRow &row) const
{
    QString id = row.post.value;
    if (row.of == CostRow::Of::Author)
        id = row.author.id.value;
    else if (row.of == CostRow::Of::Month)
        id = row.month.toString(Qt::ISODate);
    return QString::number(int(row.of)) + id;
}

QString TrueCostModel::subject(const CostRow &row) const
{
    switch (row.of) {
    case CostRow::Of::Post:
        //: Of money that moved on a post that is not kept here
        return row.title.isEmpty() ? tr("A post that is not here") : row.title.simplified();
    case CostRow::Of::Author:
        //: In a list of authors: those of posts that are not kept here
        return row.author.id.isEmpty() ? tr("Authors of posts that are not here") : row.author.name;
    case CostRow::Of::Month:
        return m_format.month(row.month);
    case CostRow::Of::Elsewhere:
        //: In a list of posts: what others caused, and no bought report says on which post
        return tr("From others, in no report");
    case CostRow::Of::All:
        break;
    }
    //: The sum of all rows of a table
    return tr("Total");
}

/// What is known stands, and that there may be more.
QString TrueCostModel::open(Money known, bool isOpen) const
{
    if (!isOpen)
        return m_format.amount(known);
    if (known.isZero())
        return m_format.amountOrUnknown(std::nullopt);
    //: An amount of which only a part is known; %1: that part
    return tr("%1 + …").arg(m_format.amount(known));
}

QString TrueCostModel::text(const CostRow &row, int column) const
{
    const CostFigures &figures = row.figures;
    switch (column) {
    case SubjectColumn:
        return subject(row);
    case ProfitColumn:
        return open(figures.profit, figures.profitOpen);
    case LossColumn:
        return open(figures.loss, figures.lossOpen);
    case TotalColumn:
        return figures.profitOpen || figures.lossOpen ? m_format.amountOrUnknown(std::nullopt)
                                                      : m_format.signedAmount(figures.total);
    case ReportsColumn:
        return m_format.amount(figures.reports);
    case TributesColumn:
        return m_format.amount(figures.tributes);
    case GrantsColumn:
        return m_format.amount(figures.grants);
    case TimeColumn:
        if (!figures.seconds)
            return m_format.amountOrUnknown(std::nullopt);
        //: A time of which only a part is known; %1: that part, "12:05"
        return figures.secondsOpen ? tr("%1 + …").arg(m_format.clock(*figures.seconds))
                                   : m_format.clock(*figures.seconds);
    case PerHourColumn:
        return figures.perHour ? m_format.signedAmount(*figures.perHour)
                               : m_format.amountOrUnknown(std::nullopt);
    default:
        return knownFrom(row);
    }
}

QString TrueCostModel::knownFrom(const CostRow &row) const
{
    if (row.of == CostRow::Of::All || row.of == CostRow::Of::Elsewhere)
        //: Where figures come from: they were computed from others
        return tr("computed");
    if (row.figures.profitOpen || row.figures.lossOpen)
        //: Where figures come from: those of others are missing
        return tr("reported, own part only");
    if (!row.boughtAt)
        //: Where figures come from: the platform tells them
        return tr("reported");
    //: Where figures come from: a report. %1: a date
    return tr("bought %1").arg(m_format.date(*row.boughtAt));
}

QString TrueCostModel::sourceOfAmount(const CostRow &row, bool isOpen) const
{
    if (row.of == CostRow::Of::All)
        return tr(
            "Computed: all rows together. They are the statement to the last micro-Twei, but for grants.");
    if (row.of == CostRow::Of::Elsewhere)
        return tr(
            "Computed: what others caused in all, less what your reports tell. The platform sums it by day, "
            "without the post.");
    if (isOpen)
        return tr("Reported: your own part. What others caused here is not known before a report is bought.");
    if (!row.boughtAt)
        return tr("Reported by the platform, up to now.");
    //: %1: date and time
    return tr("Reported: your own part, up to now. Bought on %1: what others caused until then; what came "
              "since "
              "is not in it.")
        .arg(m_format.dateTime(*row.boughtAt));
}

QString TrueCostModel::sourceOfTime(const CostRow &row) const
{
    if (!row.figures.seconds)
        return tr("Not known: nothing that this computer counted then is kept here.");
    if (row.figures.secondsEstimated)
        return tr(
            "Estimated: what this computer counted and the platform accepted. What you read on others is "
            "not in it.");
    return tr("Reported by the platform: what it accepted from all your devices.");
}

QString TrueCostModel::sourceOfRate(const CostRow &row) const
{
    if (!row.figures.perHour)
        return tr("Not known: it needs both the whole total and the time read.");
    if (row.figures.secondsEstimated)
        return tr(
            "Estimated: the total by the hours that this computer counted, rounded once to the micro-Twei.");
    return tr("Computed: the total by the hours read, rounded once to the micro-Twei.");
}

QString TrueCostModel::source(const CostRow &row, int column) const
{
    switch (column) {
    case ProfitColumn:
        return sourceOfAmount(row, row.figures.profitOpen);
    case LossColumn:
        return sourceOfAmount(row, row.figures.lossOpen);
    case TotalColumn:
        return row.figures.profitOpen || row.figures.lossOpen ? sourceOfAmount(row, true)
                                                              : tr("Computed: profit less loss.");
    case ReportsColumn:
    case TributesColumn:
        return tr("Reported by the platform, up to now. It is contained in the loss.");
    case GrantsColumn:
        return tr("Reported by the platform. Grants are neither profit nor loss.");
    case TimeColumn:
        return sourceOfTime(row);
    case PerHourColumn:
        return sourceOfRate(row);
    default:
        return sourceOfAmount(row, row.figures.profitOpen || row.figures.lossOpen);
    }
}

QVariant TrueCostModel::sortValue(const CostRow &row, int column) const
{
    const CostFigures &figures = row.figures;
    switch (column) {
    case SubjectColumn:
        return row.of == CostRow::Of::Month ? QVariant(row.month) : QVariant(subject(row));
    case ProfitColumn:
        return minorOf(figures.profit);
    case LossColumn:
        return minorOf(figures.loss);
    case TotalColumn:
        return minorOf(figures.total);
    case ReportsColumn:
        return minorOf(figures.reports);
    case TributesColumn:
        return minorOf(figures.tributes);
    case GrantsColumn:
        return minorOf(figures.grants);
    case TimeColumn:
        return figures.seconds ? QVariant(*figures.seconds) : QVariant();
    case PerHourColumn:
        return minorOf(figures.perHour);
    default:
        return row.boughtAt ? QVariant(*row.boughtAt) : QVariant();
    }
}

int TrueCostModel::toneOf(const CostRow &row, int column)
{
    std::optional<Money> amount;
    if (column == TotalColumn && !row.figures.profitOpen && !row.figures.lossOpen)
        amount = row.figures.total;
    if (column == PerHourColumn)
        amount = row.figures.perHour;
    if (!amount || amount->isZero())
        return int(Tone::Plain);
    return int(amount->isNegative() ? Tone::Loss : Tone::Gain);
}

QString TrueCostModel::spoken(const CostRow &row, int column) const
{
    if (column == SubjectColumn)
        return subject(row);
    //: A figure in a table, read aloud. %1: the row's name, %2: the column's name, %3: the figure
    return tr("%1, %2: %3")
        .arg(subject(row), headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), text(row, column));
}

int TrueCostModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TrueCostModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CostRow &row = at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return spoken(row, column);
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole:
    case FigureSourceRole:
        return source(row, column);
    case Qt::TextAlignmentRole:
        return int((isWords(column) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case FigureToneRole:
        return toneOf(row, column);
    case FigureStrongRole:
    case FigureRuleRole:
        return row.of == CostRow::Of::All;
    case FigureSortRole:
        return sortValue(row, column);
    default:
        return {};
    }
}

QVariant TrueCostModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isWords(section) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SubjectColumn:
        if (rowCount() == 0)
            return {};
        //: Heading of a column
        return at(0).of == CostRow::Of::Month ? tr("Month")
               : at(0).of == CostRow::Of::Author
                   //: Heading of a column
                   ? tr("Author")
                   //: Heading of a column
                   : tr("Post");
    case ProfitColumn:
        //: Heading of a column of amounts
        return tr("Profit");
    case LossColumn:
        //: Heading of a column of amounts
        return tr("Loss");
    case TotalColumn:
        //: Heading of a column of amounts: profit less loss
        return tr("Total");
    case ReportsColumn:
        //: Heading of a column of amounts: what reports cost
        return tr("Reports");
    case TributesColumn:
        //: Heading of a column of amounts: what commenting and publishing cost
        return tr("Tributes");
    case GrantsColumn:
        //: Heading of a column of amounts: given by the platform
        return tr("Grants");
    case TimeColumn:
        //: Heading of a column: how long was read, "12:05"
        return tr("Time read");
    case PerHourColumn:
        //: Heading of a column of amounts: earned in an hour of reading
        return tr("Twei per hour");
    default:
        //: Heading of a column: where the figures of a row come from
        return tr("Where from");
    }
}

} // namespace farthing
