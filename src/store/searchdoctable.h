// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/searchquery.h"
#include "sql/connection.h"

namespace farthing {

/// What the index knows of something that can be found.
struct SearchDoc
{
    qint64 place = 0;
    SearchKind kind = SearchKind::Article;
    QString id;
    QString post;
    QDateTime at;
    qint64 stamp = 0; ///< what its words were made from
    bool unread = false;
    bool plussed = false;
    qint64 earned = 0;                         ///< smallest booked parts, or earnsNothing
    static constexpr qint64 earnsNothing = -1; ///< money that went out: whoever asks for earnings is not told
};

/// What can be found, of search.db, and where in its order each stands.
class SearchDocTable
{
public:
    explicit SearchDocTable(sql::Connection &connection) : m_connection(connection) {}

    Result<std::optional<SearchDoc>> find(SearchKind kind, const QString &id) const;
    /// Where something of this time goes: behind all that is not newer, as far as there is room.
    Result<qint64> freePlace(const QDateTime &at) const;
    static qint64 placeOf(const QDateTime &at);
    /// No place above this one is of something before `until`.
    Result<qint64> highestBefore(const QDateTime &until) const;
    Result<void> insert(const SearchDoc &doc);
    Result<void> setStates(const SearchDoc &doc);
    /// It is not found any more.
    Result<void> drop(qint64 place);
    /// At most `limit` above a place, in its order.
    Result<QList<SearchDoc>> above(qint64 place, int limit) const;
    Result<QList<SearchDoc>> of(SearchKind kind, int limit) const;
    Result<QList<SearchDoc>> commentsOf(const QString &post, int limit) const;

    /// How many places are of something; reads through all of them.
    Result<qint64> used() const;
    /// How many were of something once; reads through these.
    Result<qint64> dropped() const;
    /// The lowest and the highest place; nothing where it is empty.
    Result<std::optional<std::pair<qint64, qint64>>> bounds() const;

private:
    Result<qint64> counted(const QString &query) const;

    sql::Connection &m_connection;
};

} // namespace farthing
