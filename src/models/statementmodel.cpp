// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statementmodel.h"

#include <algorithm>

namespace farthing {

StatementModel::StatementModel(Wallet &wallet, const Format &format, const Clock &clock, QObject *parent)
    : KeyedListModel(parent), m_wallet(wallet), m_format(format), m_clock(clock)
{
    connect(&m_wallet, &Wallet::statementChanged, this, &StatementModel::refresh);
    refresh();
}

void StatementModel::refresh()
{
    const int limit = std::clamp(rowCount(), pageSize, mostRefreshed);
    const Result<QList<StatementItem>> items = m_wallet.statement(std::nullopt, limit);
    if (!items) {
        emit failed(items.error());
        return;
    }
    // Nothing may be fetched below while rows above come and go.
    m_complete = true;
    become(*items);
    m_complete = items->size() < limit;
}

bool StatementModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && rowCount() > 0;
}

void StatementModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const StatementItem &last = rows().last();
    const Result<QList<StatementItem>> page = m_wallet.statement(StatementKey{last.at, last.id}, pageSize);
    if (!page) {
        m_complete = true; // Asking again at each scroll would only fail again.
        emit failed(page.error());
        return;
    }
    m_complete = page->size() < pageSize;
    append(*page);
}

Tone StatementModel::toneOf(const StatementItem &item)
{
    if (item.amount.isZero())
        return Tone::Plain;
    return item.amount.isNegative() ? Tone::Loss : Tone::Gain;
}

QString StatementModel::subject(const StatementItem &item) const
{
    if (item.causedBy == CausedBy::Others)
        //: Of a movement of money that others caused; they are summed by day
        return tr("from others, that day");
    if (item.postTitle)
        return item.postTitle->simplified();
    //: Of a movement of money on a post whose title is not here
    return item.post ? tr("a post that is not here") : QString();
}

QString StatementModel::spoken(const StatementItem &item) const
{
    const QString amount = m_format.amountWithUnit(
        item.amount.isNegative() ? item.amount.negated().valueOr(item.amount) : item.amount);
    //: %1: an amount with its unit
    const QString moved = item.amount.isNegative() ? tr("spent %1").arg(amount) : tr("earned %1").arg(amount);
    const QString about = subject(item);
    if (about.isEmpty())
        //: A movement of money, read aloud. %1: its line, %2: "earned 0.50 Twei", %3: date and time
        return tr("%1, %2. %3.").arg(lineTitle(item.line), moved, m_format.dateTime(item.at));
    //: A movement of money, read aloud. %1: its line, %2: "earned 0.50 Twei", %3: the post, %4: date and time
    return tr("%1, %2. %3. %4.").arg(lineTitle(item.line), moved, about, m_format.dateTime(item.at));
}

QVariant StatementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const StatementItem &item = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case LineRole:
        return lineTitle(item.line);
    case Qt::AccessibleTextRole:
        return spoken(item);
    case ItemRole:
        return QVariant::fromValue(item);
    case SubjectRole:
        return subject(item);
    case AmountRole:
        return m_format.signedAmount(item.amount);
    case ToneRole:
        return int(toneOf(item));
    case AtRole:
        return item.at;
    case TimeTextRole:
        return m_format.age(item.at, m_clock.now());
    default:
        return {};
    }
}

QHash<int, QByteArray> StatementModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{ItemRole, "item"},
                  {LineRole, "line"},
                  {SubjectRole, "subject"},
                  {AmountRole, "amount"},
                  {ToneRole, "tone"},
                  {AtRole, "at"},
                  {TimeTextRole, "timeText"}});
    return names;
}

} // namespace farthing
