// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractListModel>
#include <QtCore/QList>
#include <QtCore/QSet>
#include <QtCore/QString>

namespace farthing {

/// A list whose rows are known by a key. `become` takes a fresh reading of all rows and tells the view only
/// what is different, so that selection, focus and the place in the list stay where they are.
template <class Row>
class KeyedListModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    const Row &at(int row) const { return m_rows.at(row); }
    const QList<Row> &rows() const { return m_rows; }
    /// -1 where no row has this key.
    int rowOf(const QString &key) const { return find(key, 0); }

protected:
    virtual QString keyOf(const Row &row) const = 0;

    /// The rows are these from now on; of two with the same key the first counts.
    void become(const QList<Row> &rows)
    {
        QSet<QString> wanted;
        QList<Row> fresh;
        for (const Row &row : rows)
            if (const QString key = keyOf(row); !wanted.contains(key)) {
                wanted.insert(key);
                fresh.append(row);
            }
        removeAllBut(wanted);
        QSet<QString> present;
        for (const Row &row : m_rows)
            present.insert(keyOf(row));
        for (int i = 0; i < fresh.size();) {
            if (!present.contains(keyOf(fresh.at(i)))) {
                i = insertRun(fresh, i, present);
                continue;
            }
            moveHere(i, keyOf(fresh.at(i)));
            update(i, fresh.at(i));
            ++i;
        }
    }

    /// More rows after the last.
    void append(const QList<Row> &more)
    {
        if (more.isEmpty())
            return;
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + more.size()) - 1);
        m_rows.append(more);
        endInsertRows();
    }

    /// Another list altogether.
    void restart(const QList<Row> &rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }

private:
    int find(const QString &key, int from) const
    {
        for (int i = from; i < m_rows.size(); ++i)
            if (keyOf(m_rows.at(i)) == key)
                return i;
        return -1;
    }

    void removeAllBut(const QSet<QString> &wanted)
    {
        for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
            if (wanted.contains(keyOf(m_rows.at(last))))
                continue;
            int first = last;
            while (first > 0 && !wanted.contains(keyOf(m_rows.at(first - 1))))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }

    /// Inserts the new rows of `fresh` that begin at `at`; answers where they end.
    int insertRun(const QList<Row> &fresh, int at, const QSet<QString> &present)
    {
        int end = at;
        while (end < fresh.size() && !present.contains(keyOf(fresh.at(end))))
            ++end;
        beginInsertRows({}, at, end - 1);
        for (int i = at; i < end; ++i)
            m_rows.insert(i, fresh.at(i));
        endInsertRows();
        return end;
    }

    void moveHere(int to, const QString &key)
    {
        if (keyOf(m_rows.at(to)) == key)
            return;
        const int from = find(key, to + 1);
        beginMoveRows({}, from, from, {}, to);
        m_rows.move(from, to);
        endMoveRows();
    }

    void update(int row, const Row &fresh)
    {
        if (m_rows.at(row) == fresh)
            return;
        m_rows[row] = fresh;
        // A table of such rows has more columns than the one of a list.
        const int columns = static_cast<const QAbstractItemModel *>(this)->columnCount();
        emit dataChanged(index(row), index(row, columns - 1));
    }

    QList<Row> m_rows;
};

} // namespace farthing
