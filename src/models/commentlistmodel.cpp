// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commentlistmodel.h"

#include "core/future.h"
#include "core/logging.h"
#include "sync/mutes.h"
#include "sync/notes.h"
#include "sync/outbox.h"

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace farthing {

namespace {

constexpr int keptEntries = 200;

} // namespace

CommentListModel::CommentListModel(Discussion &discussion, Outbox &outbox, const Format &format,
                                   const Clock &clock, QObject *parent)
    : ThreadListModel(parent),
      m_discussion(discussion),
      m_outbox(outbox),
      m_words(format),
      m_intentWords(format),
      m_clock(clock),
      m_order(discussion.places().order()),
      m_entries(keptEntries)
{
    connect(&m_discussion, &Discussion::commentsChanged, this,
            [this](const PostId &post, const CommentChanges &what) {
                if (post == m_post)
                    change(what);
            });
    // A reason may change while the comment itself does not.
    connect(&m_outbox, &Outbox::intentChanged, this, [this](const IntentId &id) {
        const auto intent = m_outbox.intent(id).valueOr(std::nullopt);
        if (!intent || postOf(intent->act) == m_post)
            change({false, {}});
    });
}

void CommentListModel::setPost(const PostId &post)
{
    if (post == m_post)
        return;
    m_post = post;
    m_order = m_discussion.places().order();
    m_places.clear();
    m_unsent.clear();
    m_entries.clear();
    m_knownMuted.clear();
    m_asked.clear();
    readNotes();
    m_folded = post.isEmpty() ? QSet<qint64>() : m_discussion.places().folded(post).valueOr({});
    ++m_reading;
    m_loading = m_again = false;
    m_first = !post.isEmpty();
    m_count = m_newCount = 0;
    if (!post.isEmpty()) {
        load();
        return;
    }
    restart({});
    emit countsChanged();
}

void CommentListModel::load()
{
    const auto few = m_discussion.places().readFew(m_post, m_order);
    if (!few || *few) {
        take(few ? Result<QList<PlacedComment>>(**few) : Result<QList<PlacedComment>>(few.error()));
        return;
    }
    m_loading = true;
    if (m_first) {
        restart({});
        emit countsChanged();
    }
    whenDone(m_discussion.places().readAll(m_post, m_order), this,
             [this, reading = m_reading](const Result<QList<PlacedComment>> &places) {
                 if (reading != m_reading)
                     return;
                 m_loading = false;
                 take(places);
                 if (std::exchange(m_again, false))
                     load();
                 emit loaded();
             });
}

/// Where it could not be read, what is shown is older, but better than nothing.
void CommentListModel::take(const Result<QList<PlacedComment>> &places)
{
    if (!places)
        emit failed(places.error());
    if (std::exchange(m_first, false)) {
        begin(places.valueOr({}));
    } else if (places) {
        keepPlaces(*places);
        m_unsent.clear();
        show();
    }
}

void CommentListModel::begin(const QList<PlacedComment> &places)
{
    m_places = places;
    m_discussion.places().adopt(m_post, m_places);
    restart(arranged().rows);
    emit countsChanged();
}

/// In the order of likes, what is here already stays where it is: nobody wants to lose what they read.
void CommentListModel::keepPlaces(QList<PlacedComment> places)
{
    m_discussion.places().adopt(m_post, places);
    if (m_order == CommentOrder::Time) {
        m_places = std::move(places);
        return;
    }
    QHash<qint64, qsizetype> ranks;
    for (qsizetype i = 0; i < m_places.size(); ++i)
        ranks.insert(m_places.at(i).number, i);
    std::vector<std::pair<qsizetype, qsizetype>> order; // the place before, and that in `places`
    order.reserve(size_t(places.size()));
    for (qsizetype i = 0; i < places.size(); ++i)
        order.emplace_back(ranks.value(places.at(i).number, std::numeric_limits<qsizetype>::max()), i);
    std::sort(order.begin(), order.end());
    m_places.clear();
    m_places.reserve(places.size());
    for (const auto &[before, now] : order)
        m_places.append(places.at(now));
}

void CommentListModel::change(const CommentChanges &what)
{
    if (m_loading) {
        // What waits in the outbox or counts as new is asked for when it has been read.
        m_again |= what.all || !what.ids.isEmpty();
        return;
    }
    const bool each = !what.all && what.ids.size() <= DiscussionPlaces::few && takeEach(what.ids);
    if (each)
        show();
    else
        load();
}

/// Whether one of these, not shown yet, may be what comments that came before it answer. No answer is older
/// than what it answers.
bool CommentListModel::mayBeAnsweredHere(QHash<qint64, PlacedComment> different) const
{
    qint64 newest = std::numeric_limits<qint64>::min();
    for (const PlacedComment &place : m_places) {
        different.remove(place.number);
        if (!m_unsent.contains(place.number))
            newest = std::max(newest, place.publishedAt);
    }
    return std::any_of(different.cbegin(), different.cend(),
                       [newest](const PlacedComment &place) { return place.publishedAt <= newest; });
}

/// Whether what became of these could be told without reading everything.
bool CommentListModel::takeEach(const QSet<CommentId> &ids)
{
    QHash<qint64, PlacedComment> different;
    for (const CommentId &id : ids) {
        const auto place = m_discussion.places().cached(m_post, id);
        if (!place || !*place)
            return false;
        different.insert((*place)->number, **place);
    }
    if (different.isEmpty())
        return true;
    if (mayBeAnsweredHere(different))
        return false;
    const bool sorted = m_order == CommentOrder::Time;
    for (PlacedComment &place : m_places)
        if (const auto found = different.find(place.number); found != different.end()) {
            m_unsent.remove(place.number);
            place = *found;
            different.erase(found);
        }
    QList<PlacedComment> others = different.values();
    putInOrder(others, CommentOrder::Time);
    m_places.append(others);
    if (sorted)
        putInOrder(m_places, m_order);
    return true;
}

void CommentListModel::layUnsentOver()
{
    if (!m_unsent.isEmpty())
        m_places.removeIf([this](const PlacedComment &place) { return m_unsent.contains(place.number); });
    m_unsent.clear();
    for (const PlacedComment &place : m_discussion.places().unsent(m_post)) {
        m_unsent.insert(place.number);
        m_places.append(place);
    }
    if (m_order == CommentOrder::Time)
        putInOrder(m_places, m_order);
}

ThreadRows CommentListModel::arranged()
{
    layUnsentOver();
    const std::optional<QDateTime> since = m_discussion.newSince(m_post).valueOr(std::nullopt);
    ThreadRows all =
        arrange(m_places, m_folded, since ? std::optional(since->toMSecsSinceEpoch()) : std::nullopt);
    m_count = all.count;
    m_newCount = all.newCount;
    return all;
}

void CommentListModel::show()
{
    if (m_post.isEmpty() || m_first)
        return; // nothing is shown yet
    become(arranged().rows, readAgain());
    emit countsChanged();
}

/// What was read before and says something else now.
QSet<qint64> CommentListModel::readAgain()
{
    QSet<qint64> different;
    for (const qint64 number : m_entries.keys()) {
        CommentEntry now = read(number);
        if (*m_entries.object(number) == now)
            continue;
        different.insert(number);
        m_entries.insert(number, new CommentEntry(std::move(now)));
    }
    return different;
}

CommentEntry CommentListModel::read(qint64 number) const
{
    CommentEntry entry;
    entry.number = number;
    const Result<std::optional<CommentRow>> row = m_discussion.places().row(m_post, number);
    if (row && *row) {
        entry.row = **row;
        entry.muted = isMuted(entry.row);
        entry.note = m_noted.value(entry.row.comment.id);
        if (entry.muted)
            m_knownMuted.insert(number);
        else
            m_knownMuted.remove(number);
        describePending(entry);
        return entry;
    }
    // One that is damaged hides none of the others.
    if (!row)
        qCInfo(logSync) << "comment not readable:" << row.error().detail;
    entry.unreadable = true;
    entry.row.comment.id = m_discussion.places().idOf(number).valueOr(std::nullopt).value_or(CommentId());
    entry.row.comment.post = m_post;
    return entry;
}

CommentEntry CommentListModel::at(int row) const
{
    const ThreadRow &place = rowAt(row);
    if (!m_entries.contains(place.number))
        m_entries.insert(place.number, new CommentEntry(read(place.number)));
    CommentEntry entry = *m_entries.object(place.number);
    entry.row.depth = place.depth;
    entry.row.isNew = place.isNew;
    entry.replies = place.replies;
    entry.folded = place.folded;
    return entry;
}

void CommentListModel::setMutes(const Mutes &mutes)
{
    m_mutes = &mutes;
    connect(&mutes, &Mutes::changed, this, [this] {
        m_knownMuted.clear();
        show();
    });
}

void CommentListModel::setNotes(const Notes &notes)
{
    m_notes = &notes;
    connect(&notes, &Notes::changed, this, [this] {
        const QHash<CommentId, QString> before = m_noted;
        readNotes();
        if (m_noted != before)
            show();
    });
}

void CommentListModel::readNotes()
{
    m_noted.clear();
    const Result<QList<Note>> notes = m_notes && !m_post.isEmpty() ? m_notes->of(m_post) : QList<Note>();
    for (const Note &note : notes.valueOr({}))
        if (note.comment && !note.text.isEmpty() && !m_noted.contains(*note.comment))
            m_noted.insert(*note.comment, note.text);
}

void CommentListModel::showMuted(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    const CommentEntry entry = at(row);
    if (!entry.muted)
        return;
    m_asked.insert(entry.row.comment.id);
    show();
}

bool CommentListModel::isMuted(const CommentRow &row) const
{
    return m_mutes && !row.own && row.comment.body && m_mutes->isMuted(row.comment.author.id) &&
           !m_asked.contains(row.comment.id);
}

void CommentListModel::describePending(CommentEntry &entry) const
{
    if (!entry.row.pending)
        return;
    Intent intent;
    if (entry.row.intent)
        intent = m_outbox.intent(*entry.row.intent).valueOr(std::nullopt).value_or(Intent());
    intent.state = *entry.row.pending;
    entry.pending = m_intentWords.stateAndWhy(intent);
    const Quote again = m_outbox.retryQuote(intent);
    entry.retryPrice = again.cost;
    entry.retry = m_intentWords.retry(again);
    entry.unsent = std::holds_alternative<CommentAct>(intent.act);
}

void CommentListModel::setOrder(CommentOrder order)
{
    if (order == m_order)
        return;
    m_order = order;
    m_discussion.places().setOrder(order);
    putInOrder(m_places, order);
    if (m_loading)
        m_again = true; // what comes is in the other order
    else if (!m_post.isEmpty())
        show();
}

void CommentListModel::setFolded(int row, bool folded)
{
    if (row < 0 || row >= rowCount() || rowAt(row).replies == 0 || rowAt(row).folded == folded)
        return;
    const qint64 number = rowAt(row).number;
    if (folded)
        m_folded.insert(number);
    else
        m_folded.remove(number);
    if (const auto id = m_discussion.places().idOf(number); id && *id)
        m_discussion.places().setFolded(m_post, **id, folded);
    show();
}

int CommentListModel::rowOf(const CommentId &comment) const
{
    const auto place = m_discussion.places().placed(m_post, comment);
    return place && *place ? rowOfNumber((*place)->number) : -1;
}

int CommentListModel::reveal(const CommentId &comment)
{
    if (m_post.isEmpty() || m_first)
        return -1;
    const auto place = m_discussion.places().placed(m_post, comment);
    if (!place)
        emit failed(place.error());
    if (!place || !*place)
        return -1;
    const qint64 number = (*place)->number;
    if (const int row = rowOfNumber(number); row >= 0)
        return row;
    QHash<qint64, qint64> parents;
    for (const PlacedComment &each : std::as_const(m_places))
        parents.insert(each.number, each.parent);
    // Taken out, so that a ring ends.
    for (qint64 above = parents.take(number); above != 0; above = parents.take(above)) {
        if (!m_folded.remove(above))
            continue;
        if (const auto id = m_discussion.places().idOf(above); id && *id)
            m_discussion.places().setFolded(m_post, **id, false);
    }
    show();
    return rowOfNumber(number);
}

QVariant CommentListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case DepthRole:
        return rowAt(index.row()).depth;
    case NewRole:
        return rowAt(index.row()).isNew;
    case FoldedRole:
        return rowAt(index.row()).folded;
    default:
        break;
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && (role < EntryRole || role > FoldedRole))
        return {};
    const CommentEntry entry = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.muted       ? m_words.mutedText(entry)
               : entry.removed() ? m_words.instead(entry)
                                 : *entry.row.comment.body;
    case Qt::AccessibleTextRole:
        return m_words.spoken(entry, m_clock.now());
    case EntryRole:
        return QVariant::fromValue(entry);
    case IdRole:
        return QVariant::fromValue(entry.row.comment.id);
    case OwnRole:
        return entry.row.own;
    case PendingRole:
        return entry.row.pending ? QVariant(int(*entry.row.pending)) : QVariant();
    case PendingTextRole:
        return entry.pending.text;
    default:
        return {};
    }
}

QHash<int, QByteArray> CommentListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{EntryRole, "entry"},
                  {IdRole, "id"},
                  {DepthRole, "depth"},
                  {NewRole, "new"},
                  {OwnRole, "own"},
                  {PendingRole, "pending"},
                  {PendingTextRole, "pendingText"},
                  {FoldedRole, "folded"}});
    return names;
}

} // namespace farthing
