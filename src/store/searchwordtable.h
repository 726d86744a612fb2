// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/searchdoctable.h"

#include <QtCore/QStringList>

namespace farthing {

/// The words of one thing that can be found, as they were written.
struct SearchWords
{
    QString title;
    QString body;
    QString author;
    QStringList tags;
    QList<SearchKind> kinds; ///< what in: finds it by
};

/// The full-text index of search.db.
class SearchWordTable
{
public:
    explicit SearchWordTable(sql::Connection &connection) : m_connection(connection) {}

    /// What is written in one transaction is gathered in memory first, so that there is less to put in order.
    Result<void> prepareFilling();
    Result<void> insert(qint64 place, const SearchWords &words);

    /// Which places are looked at: from `low` to `high`, both included.
    struct Range
    {
        qint64 low = 0;
        qint64 high = 0;
    };
    /// The newest of a range that a query finds, at most `limit`.
    Result<QList<SearchDoc>> find(const SearchQuery &query, Range range, int limit) const;
    /// Whether a search goes from one place to another without reading what lies between: not where a long
    /// beginning of a word has to be put together from all the words that begin so.
    static bool leaps(const SearchQuery &query);

private:
    Result<QList<SearchDoc>> findByState(const SearchQuery &query, const QString &rare, const QString &match,
                                         Range range, int limit) const;
    Result<QList<SearchDoc>> findByKind(const SearchQuery &query, Range range, int limit) const;
    Result<QString> rareState(const SearchQuery &query) const;

    sql::Connection &m_connection;
};

} // namespace farthing
