// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statementmodel.h"

#include <algorithm>

namespace farthing {

StatementModel::StatementModel(Wallet &wallet, const Format &format, const Clock &clock, QObject *parent)
    : KeyedListModel(parent), m_wallet(wallet), m_format(format), m_words(format), m_clock(clock)
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
        return m_words.spoken(item);
    case ItemRole:
        return QVariant::fromValue(item);
    case SubjectRole:
        return m_words.subject(item);
    case AmountRole:
        return m_format.signedAmount(item.amount);
    case ToneRole:
        return int(MovementWords::tone(item));
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
