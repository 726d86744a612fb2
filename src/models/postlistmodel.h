// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "models/postwords.h"
#include "sync/library.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QHash>
#include <QtCore/QSet>

namespace farthing {

/// One list of posts, in its order, read from the local store a page at a time as the view asks for it. A
/// change touches only the rows it is about; only another list or another account resets.
class PostListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        RowRole = Qt::UserRole + 1, ///< the whole PostRow
        IdRole,                     ///< PostId
        UnreadRole,                 ///< bool
        SavedRole,                  ///< bool
        WaitingRole,                ///< bool: something about it is in the outbox
        PublishedAtRole,            ///< QDateTime
        KeptOfflineRole,            ///< bool: text and images are on this computer
    };

    /// Rows of the first page, as long as the largest screen: all of it is measured before anybody sees any.
    static constexpr int firstPage = 50;
    /// Rows of each further one, which is read and measured between two screens of somebody who scrolls.
    static constexpr int pageSize = 25;

    /// `library`, `format` and `clock` outlive the model.
    PostListModel(Library &library, const Format &format, const Clock &clock, QObject *parent = nullptr);

    const PostListQuery &query() const { return m_query; }
    /// One that is offered.
    void setQuery(const PostListQuery &query);

    /// Keeps `id` in this list while it is shown, though it may not belong there any more: a post that was
    /// just read must not vanish under the hand.
    void hold(const PostId &id) { m_held.insert(id); }

    /// -1 where it is not among the rows loaded so far.
    int rowOf(const PostId &id) const;
    const PostRow &at(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// The store could not be read.
    void failed(const farthing::AppError &error);

private:
    using Key = PostKey;
    Key keyOf(const PostRow &row) const { return farthing::keyOf(m_query.sort, row); }
    bool isBefore(const Key &a, const Key &b) const { return comesBefore(m_query.sort, a, b); }

    void reload();
    /// Those of the next `limit` posts that are to be shown and are not yet, in order.
    QList<PostRow> readOn(int limit);
    void applyChanges(const QSet<PostId> &ids);
    void applyRead(const QSet<PostId> &ids);
    /// The rows that are here reach down to it.
    bool reachesTo(const Key &key) const;
    bool belongs(const Key &key);
    void removeAt(int row);
    void moveTo(const Key &key, int row, const PostRow &fresh);
    void insertSorted(QList<PostRow> rows);
    void insertRun(int at, const QList<PostRow> &run);
    void update(int row, const PostRow &fresh);
    int lowerBound(const Key &key) const;

    Library &m_library;
    PostWords m_words;
    const Clock &m_clock;
    PostListQuery m_query;
    QList<PostRow> m_rows;
    QHash<PostId, Key> m_keys;   ///< of each row, to find it
    std::optional<Key> m_readTo; ///< the last row read from the store, shown or not
    bool m_complete = true;
    bool m_removing = false; ///< a view asks for more before the row is gone
    QSet<PostId> m_held;
};

} // namespace farthing

Q_DECLARE_METATYPE(farthing::PostRow)
