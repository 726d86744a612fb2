// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/threadlistmodel.h"

#include <QtCore/QHash>

#include <algorithm>

namespace farthing {

namespace {

/// Each piece costs the views some time; more of them are told as another order of everything.
constexpr size_t mostPieces = 100;

} // namespace

int ThreadListModel::rowOfNumber(qint64 number) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [number](const ThreadRow &row) { return row.number == number; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int ThreadListModel::ancestorOf(int row, int depth) const
{
    for (int i = row; i >= 0; --i)
        if (rowAt(i).depth <= depth)
            return rowAt(i).depth == depth ? i : -1;
    return -1;
}

int ThreadListModel::topLevelFrom(int row, bool forwards) const
{
    const int step = forwards ? 1 : -1;
    for (int i = row + step; i >= 0 && i < rowCount(); i += step)
        if (rowAt(i).depth == 0)
            return i;
    return -1;
}

int ThreadListModel::newFrom(int row) const
{
    const int all = rowCount();
    for (int i = 1; i <= all; ++i) {
        const int at = (row + i) % all;
        if (rowAt(at).isNew || (rowAt(at).folded && rowAt(at).newBelow))
            return at;
    }
    return -1;
}

void ThreadListModel::restart(std::vector<ThreadRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void ThreadListModel::become(std::vector<ThreadRow> fresh, const QSet<qint64> &touched)
{
    const auto same = [](const ThreadRow &a, const ThreadRow &b) {
        return a.number == b.number;
    };
    const auto ahead = std::mismatch(m_rows.cbegin(), m_rows.cend(), fresh.cbegin(), fresh.cend(), same);
    const auto begin = size_t(ahead.first - m_rows.cbegin());
    size_t ends = 0;
    while (ends < std::min(m_rows.size(), fresh.size()) - begin &&
           same(m_rows[m_rows.size() - 1 - ends], fresh[fresh.size() - 1 - ends]))
        ++ends;
    exchange(fresh, {begin, m_rows.size() - ends}, {begin, fresh.size() - ends});
    tellDifferent(std::move(fresh), touched);
}

QSet<qint64> ThreadListModel::numbersIn(const std::vector<ThreadRow> &rows, Span span)
{
    QSet<qint64> numbers;
    numbers.reserve(qsizetype(span.last - span.first));
    for (size_t i = span.first; i < span.last; ++i)
        numbers.insert(rows[i].number);
    return numbers;
}

std::vector<ThreadListModel::Span> ThreadListModel::runsOutside(const std::vector<ThreadRow> &rows, Span span,
                                                                const QSet<qint64> &kept)
{
    std::vector<Span> runs;
    for (size_t i = span.first; i < span.last; ++i) {
        if (kept.contains(rows[i].number))
            continue;
        if (!runs.empty() && runs.back().last == i)
            runs.back().last = i + 1;
        else
            runs.push_back({i, i + 1});
    }
    return runs;
}

/// `before` of the rows gives way to `after` of the fresh ones; around them they are the same.
void ThreadListModel::exchange(const std::vector<ThreadRow> &fresh, Span before, Span after)
{
    const QSet<qint64> old = numbersIn(m_rows, before);
    const QSet<qint64> wanted = numbersIn(fresh, after);
    const std::vector<Span> gone = runsOutside(m_rows, before, wanted);
    const std::vector<Span> come = runsOutside(fresh, after, old);
    size_t at = before.first;
    bool inOrder = true;
    for (size_t i = after.first; i < after.last && inOrder; ++i) {
        if (!old.contains(fresh[i].number))
            continue;
        while (!wanted.contains(m_rows[at].number))
            ++at;
        inOrder = m_rows[at++].number == fresh[i].number;
    }
    if (!inOrder || gone.size() + come.size() > mostPieces) {
        rearrange(fresh);
        return;
    }
    removeRuns(gone);
    insertRuns(fresh, come);
}

void ThreadListModel::removeRuns(const std::vector<Span> &runs)
{
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        beginRemoveRows({}, int(run->first), int(run->last) - 1);
        m_rows.erase(m_rows.begin() + qsizetype(run->first), m_rows.begin() + qsizetype(run->last));
        endRemoveRows();
    }
}

void ThreadListModel::insertRuns(const std::vector<ThreadRow> &fresh, const std::vector<Span> &runs)
{
    for (const Span &run : runs) {
        beginInsertRows({}, int(run.first), int(run.last) - 1);
        m_rows.insert(m_rows.begin() + qsizetype(run.first), fresh.begin() + qsizetype(run.first),
                      fresh.begin() + qsizetype(run.last));
        endInsertRows();
    }
}

void ThreadListModel::rearrange(const std::vector<ThreadRow> &fresh)
{
    emit layoutAboutToBeChanged();
    const QModelIndexList kept = persistentIndexList();
    QHash<qint64, int> places;
    for (const QModelIndex &index : kept)
        places.insert(rowAt(index.row()).number, -1);
    for (int i = 0; i < int(fresh.size()); ++i)
        if (const auto place = places.find(fresh[size_t(i)].number); place != places.end())
            *place = i;
    QList<int> now;
    for (const QModelIndex &index : kept)
        now.append(places.value(rowAt(index.row()).number));
    m_rows = fresh;
    QModelIndexList moved;
    for (const int row : std::as_const(now))
        moved.append(row < 0 ? QModelIndex() : index(row));
    changePersistentIndexList(kept, moved);
    emit layoutChanged();
}

void ThreadListModel::tellDifferent(std::vector<ThreadRow> fresh, const QSet<qint64> &touched)
{
    std::vector<Span> runs;
    for (size_t i = 0; i < fresh.size(); ++i) {
        if (m_rows[i] == fresh[i] && (touched.isEmpty() || !touched.contains(fresh[i].number)))
            continue;
        if (!runs.empty() && runs.back().last == i)
            runs.back().last = i + 1;
        else
            runs.push_back({i, i + 1});
    }
    m_rows = std::move(fresh);
    if (runs.size() > mostPieces)
        runs = {{runs.front().first, runs.back().last}};
    for (const Span &run : runs)
        emit dataChanged(index(int(run.first)), index(int(run.last) - 1));
}

} // namespace farthing
