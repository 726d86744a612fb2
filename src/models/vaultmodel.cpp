// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vaultmodel.h"

#include <algorithm>

namespace farthing {

VaultModel::VaultModel(Vault &vault, const Format &format, QObject *parent)
    : KeyedListModel(parent), m_vault(vault), m_format(format)
{
    connect(&m_vault, &Vault::added, this, [this](const QSet<PostId> &posts) {
        if (!m_post || posts.contains(*m_post))
            refresh();
    });
    connect(&m_vault, &Vault::reset, this, [this] { setPost(std::nullopt); });
    refresh();
}

void VaultModel::setPost(const std::optional<PostId> &post)
{
    m_post = post;
    const Result<VaultPage> page = m_vault.reports(m_post, std::nullopt, pageSize);
    // Nothing may be fetched below before the rows are there.
    m_next.reset();
    m_damaged = page ? page->damaged : 0;
    restart(page ? page->items : QList<VaultedReport>());
    if (page)
        m_next = page->next;
    else
        emit failed(page.error());
}

void VaultModel::refresh()
{
    const Result<VaultPage> page =
        m_vault.reports(m_post, std::nullopt, std::clamp(rowCount() + 1, pageSize, mostRefreshed));
    if (!page) {
        emit failed(page.error());
        return;
    }
    // Nothing may be fetched below while rows above come and go.
    m_next.reset();
    m_damaged = page->damaged;
    become(page->items);
    m_next = page->next;
}

bool VaultModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next;
}

void VaultModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const Result<VaultPage> page = m_vault.reports(m_post, m_next, pageSize);
    m_next.reset(); // Asking again at each scroll would only fail again.
    if (!page) {
        emit failed(page.error());
        return;
    }
    m_damaged += page->damaged;
    append(page->items);
    m_next = page->next;
}

QString VaultModel::title(const VaultedReport &row) const
{
    //: Of a bought report whose post is not kept here
    return row.postTitle ? row.postTitle->simplified() : tr("A post that is not here");
}

QString VaultModel::spoken(const VaultedReport &row) const
{
    //: A bought report, read aloud. %1: the headline of its post, %2: date and time, %3: an amount with its
    //: sign
    return tr("%1. Bought on %2. Total Twei Earned %3.")
        .arg(title(row), m_format.dateTime(row.report.takenAt), m_format.signedAmount(row.report.total));
}

QVariant VaultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const VaultedReport &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return title(row);
    case Qt::AccessibleTextRole:
        return spoken(row);
    case BoughtRole:
        return m_format.dateTime(row.report.takenAt);
    case EntryRole:
        //: Of a bought report: the account's last entry in it. %1: a number
        return tr("up to entry %1").arg(m_format.number(row.report.lastEntry));
    case TotalRole:
        return m_format.signedAmount(row.report.total);
    case ToneRole:
        return int(row.report.total.isZero()       ? Tone::Plain
                   : row.report.total.isNegative() ? Tone::Loss
                                                   : Tone::Gain);
    default:
        return {};
    }
}

QHash<int, QByteArray> VaultModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{TitleRole, "title"},
                  {BoughtRole, "bought"},
                  {EntryRole, "entry"},
                  {TotalRole, "total"},
                  {ToneRole, "tone"}});
    return names;
}

} // namespace farthing
