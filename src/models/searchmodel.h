// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "models/hitwords.h"
#include "sync/search.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QHash>
#include <QtCore/QTimer>

namespace farthing {

/// What a search found, a page at a time. While somebody types, what was found for the shorter text stays
/// until the longer one is answered; rows that both have stay where they are.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        HitRole = Qt::UserRole + 1, ///< the whole SearchHit
        DetailsRole,                ///< QList<TonedText>: one line of what matters
        TitleRole,                  ///< QString
        UnreadRole,                 ///< bool: an article that was not opened yet
    };

    enum class State {
        Idle,      ///< nothing is looked for
        Searching, ///< and nothing is here yet
        Found,
        Nothing,
        Wrong,  ///< the text says nothing that can be looked for; `message` says why
        Failed, ///< it could not be looked for; `message` says why
    };

    /// All outlive the model.
    SearchModel(Search &search, Library &library, const Format &format, const Clock &clock,
                QObject *parent = nullptr);

    /// Looks for what somebody typed; nothing where the text is empty.
    void setText(const QString &text);
    const QString &text() const { return m_text; }
    State state() const { return m_state; }
    const QString &message() const { return m_message; }
    /// What is looked for: the words to mark.
    const SearchQuery &query() const { return m_query; }
    /// What is shown is still that of the text before.
    bool isPending() const { return m_pending; }
    /// The best come first; otherwise the newest.
    bool byRelevance() const { return m_byRelevance; }
    const SearchHit &at(int row) const { return m_hits.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// State, message or order are others than before.
    void stateChanged();

private:
    void ask();
    void askAgain();
    void startAnew();
    void take(const SearchPage &page);
    void showFirst(const QList<SearchHit> &hits);
    void removeHits(int first, int last);
    void insertHits(int row, const QList<SearchHit> &hits);
    void setState(State state, const QString &message = {});
    void readRows(const QList<SearchHit> &hits);
    void updateRows(const QSet<PostId> &ids);
    std::optional<PostRow> rowOf(const SearchHit &hit) const;

    Search &m_search;
    Library &m_library;
    HitWords m_words;
    const Clock &m_clock;
    QString m_text;
    SearchQuery m_query;
    QList<SearchHit> m_hits;
    QHash<PostId, PostRow> m_rows; ///< of the articles among them
    State m_state = State::Idle;
    QString m_message;
    bool m_byRelevance = false;
    bool m_pending = false;
    bool m_onePage = true;   ///< somebody sees the first page alone
    bool m_scrolled = false; ///< and wants a further one
    QTimer m_again;
};

} // namespace farthing
