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
    connect(&library, &Library::readChanged, this, &SearchModel::updateRows);
    connect(&library, &Library::reset, this, &SearchModel::startAnew);
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
    m_scrolled = false;
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

/// It may be somebody else's now: nothing of it is shown any longer.
void SearchModel::startAnew()
{
    m_rows.clear();
    showFirst({});
    if (m_query.isEmpty())
        return;
    m_onePage = true;
    m_scrolled = false;
    m_pending = true;
    m_search.find(m_query);
    setState(State::Searching);
}

void SearchModel::take(const SearchPage &page)
{
    m_pending = false;
    readRows(page.hits);
    m_onePage &= page.first || !m_scrolled || page.hits.isEmpty();
    if (page.first) {
        m_scrolled = false;
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

/// What both lists have stays, and what is current with it; the rest is taken out and put in.
void SearchModel::showFirst(const QList<SearchHit> &hits)
{
    const auto keyOf = [](const SearchHit &hit) {
        return std::pair(hit.place, int(hit.kind));
    };
    QSet<std::pair<qint64, int>> now;
    for (const SearchHit &hit : hits)
        now.insert(keyOf(hit));
    for (int last = int(m_hits.size()) - 1; last >= 0; --last) {
        int first = last;
        while (first >= 0 && !now.contains(keyOf(m_hits.at(first))))
            --first;
        if (first < last)
            removeHits(first + 1, last);
        last = first;
    }
    QSet<std::pair<qint64, int>> before;
    for (const SearchHit &hit : std::as_const(m_hits))
        before.insert(keyOf(hit));
    for (int row = 0; row < hits.size(); ++row) {
        if (!before.contains(keyOf(hits.at(row)))) {
            int end = row + 1;
            while (end < hits.size() && !before.contains(keyOf(hits.at(end))))
                ++end;
            insertHits(row, hits.mid(row, end - row));
            row = end - 1;
            continue;
        }
        int from = row;
        while (keyOf(m_hits.at(from)) != keyOf(hits.at(row)))
            ++from;
        if (from != row && beginMoveRows({}, from, from, {}, row)) {
            m_hits.move(from, row);
            endMoveRows();
        }
    }
    // Other letters of the same rows may be marked now.
    if (m_hits != hits) {
        m_hits = hits;
        emit dataChanged(index(0), index(int(hits.size()) - 1));
    }
}

void SearchModel::removeHits(int first, int last)
{
    beginRemoveRows({}, first, last);
    m_hits.remove(first, last - first + 1);
    endRemoveRows();
}

void SearchModel::insertHits(int row, const QList<SearchHit> &hits)
{
    beginInsertRows({}, row, row + int(hits.size()) - 1);
    QList<SearchHit> all = m_hits.first(row);
    all.append(hits);
    all.append(m_hits.sliced(row));
    m_hits = all;
    endInsertRows();
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
    if (m_rows.size() <= m_hits.size() + mostKept)
        return;
    // Those of texts before this one, which are more than anybody needs.
    for (const SearchHit &hit : std::as_const(m_hits))
        ids.insert(hit.post);
    m_rows.removeIf(
        [&ids](const std::pair<const PostId &, PostRow &> &row) { return !ids.contains(row.first); });
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
    m_scrolled = true;
    m_search.more();
}

} // namespace farthing
