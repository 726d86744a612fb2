// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/postlistmodel.h"

#include <QtCore/QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace farthing {

PostListModel::PostListModel(Library &library, const Format &format, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_library(library), m_words(format), m_clock(clock)
{
    connect(&m_library, &Library::postsChanged, this, &PostListModel::applyChanges);
    connect(&m_library, &Library::readChanged, this, &PostListModel::applyRead);
    connect(&m_library, &Library::reset, this, &PostListModel::reload);
    reload();
}

void PostListModel::setQuery(const PostListQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    reload();
}

int PostListModel::lowerBound(const Key &key) const
{
    const auto place =
        std::lower_bound(m_rows.cbegin(), m_rows.cend(), key, [this](const PostRow &row, const Key &wanted) {
            return isBefore(keyOf(row), wanted);
        });
    return int(place - m_rows.cbegin());
}

int PostListModel::rowOf(const PostId &id) const
{
    const auto key = m_keys.constFind(id);
    return key == m_keys.cend() ? -1 : lowerBound(*key);
}

int PostListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PostListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PostRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return m_words.spoken(row, m_clock.now());
    case Qt::ToolTipRole:
        return row.keptOffline ? PostWords::keptOffline() : QVariant();
    case RowRole:
        return QVariant::fromValue(row);
    case IdRole:
        return QVariant::fromValue(row.id);
    case UnreadRole:
        return row.unread;
    case SavedRole:
        return row.saved;
    case WaitingRole:
        return row.waiting;
    case PublishedAtRole:
        return row.publishedAt;
    case KeptOfflineRole:
        return row.keptOffline;
    default:
        return {};
    }
}

QHash<int, QByteArray> PostListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{RowRole, "row"},
                  {IdRole, "id"},
                  {UnreadRole, "unread"},
                  {SavedRole, "saved"},
                  {WaitingRole, "waiting"},
                  {PublishedAtRole, "publishedAt"},
                  {KeptOfflineRole, "keptOffline"}});
    return names;
}

void PostListModel::reload()
{
    beginResetModel();
    m_rows.clear();
    m_keys.clear();
    m_held.clear();
    m_readTo.reset();
    m_complete = false;
    // The first page is part of the reset: nobody sees an empty list in between.
    m_rows = readOn(firstPage);
    for (const PostRow &row : std::as_const(m_rows))
        m_keys.insert(row.id, keyOf(row));
    endResetModel();
}

bool PostListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_removing;
}

void PostListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    insertSorted(readOn(pageSize));
}

QList<PostRow> PostListModel::readOn(int limit)
{
    const Result<QList<PostRow>> page = m_library.posts(m_query, m_readTo, limit);
    if (!page) {
        m_complete = true; // Asking again at each scroll would only fail again.
        emit failed(page.error());
        return {};
    }
    m_complete = page->size() < limit;
    if (!page->isEmpty())
        m_readTo = keyOf(page->last());
    QList<PostRow> shown;
    std::copy_if(page->cbegin(), page->cend(), std::back_inserter(shown),
                 [this](const PostRow &row) { return !m_keys.contains(row.id); });
    return shown;
}

void PostListModel::applyChanges(const QSet<PostId> &ids)
{
    const Result<QList<PostRow>> answer = m_library.rows(m_query, ids);
    if (!answer) {
        emit failed(answer.error());
        return;
    }
    QHash<PostId, PostRow> shown;
    for (const PostRow &row : *answer)
        shown.insert(row.id, row);
    QSet<PostId> kept;
    for (const PostId &id : ids)
        if (!shown.contains(id) && m_held.contains(id) && m_keys.contains(id))
            kept.insert(id);
    if (!kept.isEmpty())
        for (const PostRow &row : m_library.rows(PostList::All, kept).valueOr({}))
            shown.insert(row.id, row);

    QList<PostRow> fresh;
    for (const PostId &id : ids) {
        const int row = rowOf(id);
        const auto now = shown.constFind(id);
        if (now == shown.cend()) {
            if (row >= 0)
                removeAt(row);
        } else if (row < 0) {
            if (belongs(keyOf(*now)))
                fresh.append(*now);
        } else if (keyOf(*now) == keyOf(m_rows.at(row))) {
            update(row, *now);
        } else if (reachesTo(keyOf(*now))) {
            moveTo(keyOf(*now), row, *now);
        } else {
            removeAt(row); // it comes again with the page that it belongs to
        }
    }
    insertSorted(std::move(fresh));
}

/// Of the many that were marked as read, those that stand here; where they come and go by it, all of them.
void PostListModel::applyRead(const QSet<PostId> &ids)
{
    if (m_query.list == PostList::Unread) {
        applyChanges(ids);
        return;
    }
    QSet<PostId> here;
    for (const PostId &id : ids)
        if (m_keys.contains(id))
            here.insert(id);
    applyChanges(here);
}

bool PostListModel::belongs(const Key &key)
{
    // A first refresh may bring a million posts below the rows in view: those wait until the view asks for
    // them.
    const bool below = !m_rows.isEmpty() && isBefore(keyOf(m_rows.last()), key);
    if (m_complete && below && m_rows.size() >= firstPage) {
        m_readTo = keyOf(m_rows.last());
        m_complete = false;
    }
    return reachesTo(key);
}

bool PostListModel::reachesTo(const Key &key) const
{
    // The last that was read included: it may have gone and be back.
    return m_complete || (m_readTo && !isBefore(*m_readTo, key));
}

void PostListModel::update(int row, const PostRow &fresh)
{
    if (m_rows.at(row) == fresh)
        return;
    m_rows[row] = fresh;
    emit dataChanged(index(row), index(row));
}

/// It stays what it is, and current and selected if it was: a row that went and came would hand that to its
/// neighbour.
void PostListModel::moveTo(const Key &key, int row, const PostRow &fresh)
{
    const int above = lowerBound(key);
    const int to = above > row ? above - 1 : above;
    const bool moves = to != row && beginMoveRows({}, row, row, {}, above);
    m_rows.move(row, to);
    m_rows[to] = fresh;
    m_keys.insert(fresh.id, key);
    if (moves)
        endMoveRows();
    emit dataChanged(index(to), index(to));
}

void PostListModel::removeAt(int row)
{
    {
        const QScopedValueRollback<bool> removing(m_removing, true);
        beginRemoveRows({}, row, row);
    }
    m_keys.remove(m_rows.at(row).id);
    m_rows.removeAt(row);
    endRemoveRows();
}

void PostListModel::insertSorted(QList<PostRow> rows)
{
    std::sort(rows.begin(), rows.end(),
              [this](const PostRow &a, const PostRow &b) { return isBefore(keyOf(a), keyOf(b)); });
    // What goes to the same place goes there together.
    for (qsizetype i = 0; i < rows.size();) {
        const int at = lowerBound(keyOf(rows.at(i)));
        QList<PostRow> run;
        while (i < rows.size() && lowerBound(keyOf(rows.at(i))) == at)
            run.append(rows.at(i++));
        insertRun(at, run);
    }
}

void PostListModel::insertRun(int at, const QList<PostRow> &run)
{
    beginInsertRows({}, at, at + int(run.size()) - 1);
    for (qsizetype i = 0; i < run.size(); ++i) {
        m_rows.insert(at + i, run.at(i));
        m_keys.insert(run.at(i).id, keyOf(run.at(i)));
    }
    endInsertRows();
}

} // namespace farthing
