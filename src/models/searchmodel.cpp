// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/searchmodel.h"

#include <algorithm>

namespace farthing {

namespace {

/// While the index is filled, what is shown is looked for again no more often than this.
constexpr int pauseBetween = 300;

} // namespace

SearchModel::SearchModel(Search &search, Library &library, const Format &format, const Clock &clock,
                         QObject *parent)
    : QAbstractListModel(parent), m_search(search), m_library(library), m_words(format), m_clock(clock)
{
    m_again.setSingleShot(true);
    m_again.setInterval(pauseBetween);
    connect(&m_again, &QTimer::timeout, this, &SearchModel::askAgain);
    connect(&search, &Search::found, this, &SearchModel::take);
    connect(&search, &Search::failed, this, [this](const AppError &error) {
        m_pending = false;
        showFirst({});
        setState(State::Failed, error.userText);
    });
    connect(&search, &Search::indexChanged, this, [this] {
        if (m_state != State::Idle && m_state != State::Wrong && !m_again.isActive())
            m_again.start();
    });
    connect(&library, &Library::postsChanged, this, &SearchModel::updateRows);
}

void SearchModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    ask();
}

void SearchModel::ask()
{
    const Result<SearchQuery> query = parseSearch(m_text, m_clock.now().toLocalTime().date());
    if (query && *query == m_query && m_state != State::Idle && m_state != State::Wrong)
        return; // Another blank or mark: the same is looked for.
    m_query = query.valueOr({});
    m_onePage = true;
    m_pending = query && !query->isEmpty();
    if (m_pending) {
        m_search.find(*query);
        if (m_hits.isEmpty())
            setState(State::Searching);
        return;
    }
    m_search.cancel();
    showFirst({});
    if (!query)
        setState(State::Wrong, query.error().userText);
    else
        setState(State::Idle);
}

/// The same once more: the index knows more than it did. What somebody has scrolled to stays.
void SearchModel::askAgain()
{
    if (m_onePage && !m_query.isEmpty())
        m_search.find(m_query);
}

void SearchModel::take(const SearchPage &page)
{
    m_pending = false;
    readRows(page.hits);
    if (page.first) {
        m_byRelevance = page.byRelevance;
        showFirst(page.hits);
    } else if (!page.hits.isEmpty()) {
        const int end = int(m_hits.size());
        beginInsertRows({}, end, end + int(page.hits.size()) - 1);
        m_hits.append(page.hits);
        endInsertRows();
    }
    // It took long to find more than that: the rest is looked for at once, or nobody would ever ask.
    constexpr int screen = 20;
    if (m_hits.size() < screen && m_search.hasMore())
        m_search.more();
    else
        setState(m_hits.isEmpty() ? State::Nothing : State::Found);
}

/// What both lists begin and end with stays; only what is between is taken out and put in.
void SearchModel::showFirst(const QList<SearchHit> &hits)
{
    const auto same = [](const SearchHit &a, const SearchHit &b) {
        return a.place == b.place && a.kind == b.kind;
    };
    const int shorter = int(qMin(hits.size(), m_hits.size()));
    int begin = 0;
    while (begin < shorter && same(hits.at(begin), m_hits.at(begin)))
        ++begin;
    int end = 0;
    while (end < shorter - begin && same(hits.at(hits.size() - 1 - end), m_hits.at(m_hits.size() - 1 - end)))
        ++end;
    if (const int last = int(m_hits.size()) - end - 1; last >= begin) {
        beginRemoveRows({}, begin, last);
        m_hits.remove(begin, last - begin + 1);
        endRemoveRows();
    }
    if (const int last = int(hits.size()) - end - 1; last >= begin) {
        beginInsertRows({}, begin, last);
        for (int i = begin; i <= last; ++i)
            m_hits.insert(i, hits.at(i));
        endInsertRows();
    }
    // Other letters of the same rows may be marked now.
    if (m_hits != hits) {
        m_hits = hits;
        emit dataChanged(index(0), index(int(hits.size()) - 1));
    }
}

void SearchModel::setState(State state, const QString &message)
{
    m_state = state;
    m_message = message;
    emit stateChanged();
}

void SearchModel::readRows(const QList<SearchHit> &hits)
{
    QSet<PostId> ids;
    for (const SearchHit &hit : hits)
        if (hit.kind == SearchKind::Article)
            ids.insert(hit.post);
    for (const PostRow &row : m_library.rows(PostList::All, ids).valueOr({}))
        m_rows.insert(row.id, row);
    constexpr qsizetype mostKept = 5'000;
    if (m_rows.size() > mostKept)
        m_rows.removeIf([this](const std::pair<const PostId &, PostRow &> &row) {
            return std::none_of(m_hits.cbegin(), m_hits.cend(),
                                [&row](const SearchHit &hit) { return hit.post == row.first; });
        });
}

void SearchModel::updateRows(const QSet<PostId> &ids)
{
    QSet<PostId> shown;
    for (const PostId &id : ids)
        if (m_rows.contains(id))
            shown.insert(id);
    if (shown.isEmpty())
        return;
    for (const PostRow &row : m_library.rows(PostList::All, shown).valueOr({}))
        m_rows.insert(row.id, row);
    for (int row = 0; row < m_hits.size(); ++row)
        if (m_hits.at(row).kind == SearchKind::Article && shown.contains(m_hits.at(row).post))
            emit dataChanged(index(row), index(row));
}

std::optional<PostRow> SearchModel::rowOf(const SearchHit &hit) const
{
    const auto row = m_rows.constFind(hit.post);
    return hit.kind == SearchKind::Article && row != m_rows.cend() ? std::optional(*row) : std::nullopt;
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SearchHit &hit = m_hits.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return m_words.title(hit);
    case Qt::AccessibleTextRole:
        return m_words.spoken(hit, rowOf(hit), m_clock.now());
    case HitRole:
        return QVariant::fromValue(hit);
    case DetailsRole:
        return QVariant::fromValue(m_words.details(hit, rowOf(hit), m_clock.now()));
    case UnreadRole: {
        const std::optional<PostRow> row = rowOf(hit);
        return row && row->unread;
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> SearchModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{HitRole, "hit"}, {DetailsRole, "details"}, {TitleRole, "title"}, {UnreadRole, "unread"}});
    return names;
}

bool SearchModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_search.hasMore();
}

void SearchModel::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid() || !m_search.hasMore())
        return;
    m_onePage = false;
    m_search.more();
}

} // namespace farthing
