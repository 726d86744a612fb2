// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planmodel.h"

#include <algorithm>

namespace farthing {

PlanModel::PlanModel(Planner &planner, Library &library, const Format &format, QObject *parent)
    : KeyedListModel(parent), m_planner(planner), m_format(format)
{
    connect(&library, &Library::postsChanged, this, &PlanModel::refresh);
    connect(&library, &Library::reset, this, &PlanModel::refresh);
    connect(&planner, &Planner::plusesChanged, this, &PlanModel::refresh);
    refresh();
}

QList<PlanEntry> PlanModel::entries(const QList<PlannedPost> &posts, int from) const
{
    const int left = m_planner.pluses().value_or(Pluses()).left;
    QList<PlanEntry> entries;
    for (const PlannedPost &post : posts)
        entries.append({post, from++ < left});
    return entries;
}

void PlanModel::refresh()
{
    const int limit = std::clamp(rowCount(), pageSize, mostRefreshed);
    const Result<QList<PlannedPost>> posts = m_planner.posts(std::nullopt, limit);
    if (!posts) {
        emit failed(posts.error());
        return;
    }
    m_complete = true; // nothing may be fetched below while rows come and go
    become(entries(*posts, 0));
    m_complete = posts->size() < limit;
    emit refreshed();
}

bool PlanModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && rowCount() > 0;
}

void PlanModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const Result<QList<PlannedPost>> page = m_planner.posts(rows().last().post.key(), pageSize);
    if (!page) {
        m_complete = true; // Asking again at each scroll would only fail again.
        emit failed(page.error());
        return;
    }
    m_complete = page->size() < pageSize;
    append(entries(*page, rowCount()));
}

std::optional<PlanModel::Sum> PlanModel::sum() const
{
    Sum sum;
    MoneySum reward;
    for (const PlanEntry &entry : rows()) {
        if (!entry.within)
            break;
        ++sum.posts;
        sum.seconds += entry.post.rate.seconds;
        reward.add(entry.post.rate.reward);
    }
    const Result<Money> total = reward.total();
    if (sum.posts == 0 || !total)
        return std::nullopt;
    sum.reward = *total;
    return sum;
}

TwoLines PlanModel::words(const PlanEntry &entry) const
{
    const PostRow &row = entry.post.row;
    const EarnRate &rate = entry.post.rate;
    TwoLines words;
    words.title = row.title.simplified();
    words.strong = row.unread;
    words.quiet = !entry.within;
    const Tone tone = entry.within ? Tone::Gain : Tone::Plain;
    if (rate.seconds <= 0)
        //: In place of what a post earns by the minute: it was read to its time
        words.value = {tr("read"), tone};
    else if (const std::optional<Money> perMinute = rate.perMinute())
        //: What a post earns by the minute; %1: an amount
        words.value = {tr("%1 per min").arg(m_format.amount(*perMinute)), tone};
    words.detail = rate.seconds <= 0
                       //: A post that was read; %1: its author
                       ? tr("%1 · only the Plus is missing").arg(isolated(row.author))
                       //: A post that can earn; %1: its author, %2: a running time such as "1:26"
                       : tr("%1 · %2 left to read").arg(isolated(row.author), m_format.clock(rate.seconds));
    words.note = entry.within
                     //: What a Plus for a post earns; %1: an amount
                     ? TonedText{tr("earns %1").arg(m_format.amount(rate.reward)), Tone::Plain}
                     //: No Plus is left for this post before they are back
                     : TonedText{tr("when Pluses are back"), Tone::Plain};
    return words;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PlanEntry &entry = at(index.row());
    if (role == IdRole)
        return QVariant::fromValue(entry.post.row.id);
    if (role == WithinRole)
        return entry.within;
    return words(entry).data(role);
}

QHash<int, QByteArray> PlanModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{IdRole, "id"}, {WithinRole, "within"}});
    TwoLines::addNames(names);
    return names;
}

} // namespace farthing
