// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commentlistmodel.h"

#include "sync/mutes.h"
#include "sync/notes.h"
#include "sync/outbox.h"

#include <algorithm>

namespace farthing {

CommentListModel::CommentListModel(Discussion &discussion, Outbox &outbox, const Format &format,
                                   const Clock &clock, QObject *parent)
    : KeyedListModel(parent),
      m_discussion(discussion),
      m_outbox(outbox),
      m_words(format),
      m_intentWords(format),
      m_clock(clock)
{
    connect(&m_discussion, &Discussion::commentsChanged, this, [this](const PostId &post) {
        if (post == m_post)
            refresh();
    });
    // A reason may change while the comment itself does not.
    connect(&m_outbox, &Outbox::intentChanged, this, [this](const IntentId &id) {
        const auto intent = m_outbox.intent(id).valueOr(std::nullopt);
        if (!intent || postOf(intent->act) == m_post)
            refresh();
    });
}

void CommentListModel::setPost(const PostId &post)
{
    if (post == m_post)
        return;
    m_post = post;
    m_asked.clear();
    readNotes();
    m_folded.clear();
    m_limit = pageSize;
    QList<CommentEntry> entries;
    read(entries);
    restart(entries);
    emit countsChanged();
}

void CommentListModel::refresh()
{
    QList<CommentEntry> entries;
    if (!read(entries))
        return; // What is shown is older, but better than nothing.
    become(entries);
    emit countsChanged();
}

bool CommentListModel::read(QList<CommentEntry> &entries)
{
    if (m_post.isEmpty()) {
        count({});
        return true;
    }
    const Result<QList<CommentRow>> rows = m_discussion.comments(m_post, m_limit);
    if (!rows) {
        m_complete = true; // Asking again at each scroll would only fail again.
        emit failed(rows.error());
        return false;
    }
    count(*rows);
    entries = visible(*rows);
    return true;
}

void CommentListModel::count(const QList<CommentRow> &rows)
{
    m_complete = rows.size() < m_limit;
    m_count = 0;
    m_newCount = 0;
    for (const CommentRow &row : rows) {
        const bool there = row.comment.body && !row.comment.removedAt;
        m_count += there ? 1 : 0;
        m_newCount += there && row.isNew ? 1 : 0;
    }
}

QList<CommentEntry> CommentListModel::visible(const QList<CommentRow> &rows) const
{
    QList<CommentEntry> entries;
    QList<qsizetype> above; // indexes into `entries` of the comments that the row hangs on
    int hiddenBelow = -1;   // depth of the folded comment that hides what follows
    for (const CommentRow &row : rows) {
        while (!above.isEmpty() && entries.at(above.last()).row.depth >= row.depth)
            above.removeLast();
        for (const qsizetype index : std::as_const(above))
            ++entries[index].replies;
        if (hiddenBelow >= 0 && row.depth > hiddenBelow)
            continue;
        const bool folded = m_folded.contains(row.comment.id);
        hiddenBelow = folded ? row.depth : -1;
        above.append(entries.size());
        entries.append({row, {}, 0, folded, false});
        describePending(entries.last());
    }
    return entries;
}

void CommentListModel::setMutes(const Mutes &mutes)
{
    m_mutes = &mutes;
    connect(&mutes, &Mutes::changed, this, [this] { refresh(); });
}

void CommentListModel::setNotes(const Notes &notes)
{
    m_notes = &notes;
    connect(&notes, &Notes::changed, this, [this] {
        const QHash<CommentId, QString> before = m_noted;
        readNotes();
        if (m_noted != before)
            refresh();
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
    if (row < 0 || row >= rowCount() || !at(row).muted)
        return;
    m_asked.insert(at(row).row.comment.id);
    refresh();
}

bool CommentListModel::isCollapsed(const CommentRow &row) const
{
    return m_mutes && !row.own && row.comment.body && m_mutes->isMuted(row.comment.author.id) &&
           !m_asked.contains(row.comment.id);
}

void CommentListModel::describePending(CommentEntry &entry) const
{
    entry.muted = isCollapsed(entry.row);
    entry.note = m_noted.value(entry.row.comment.id);
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

void CommentListModel::setFolded(int row, bool folded)
{
    if (row < 0 || row >= rowCount() || at(row).replies == 0 || at(row).folded == folded)
        return;
    if (folded)
        m_folded.insert(at(row).row.comment.id);
    else
        m_folded.remove(at(row).row.comment.id);
    refresh();
}

int CommentListModel::reveal(const CommentId &comment)
{
    if (const int row = rowOf(comment.value); row >= 0 || m_post.isEmpty())
        return row;
    const Result<std::optional<CommentSite>> site = m_discussion.siteOf(m_post, comment);
    if (!site)
        emit failed(site.error());
    if (!site || !*site)
        return -1;
    for (const CommentId &above : (*site)->above)
        m_folded.remove(above);
    m_limit = std::max(m_limit, ((*site)->row / pageSize + 1) * pageSize);
    refresh();
    return rowOf(comment.value);
}

int CommentListModel::ancestorOf(int row, int depth) const
{
    for (int i = row; i >= 0; --i)
        if (at(i).row.depth <= depth)
            return at(i).row.depth == depth ? i : -1;
    return -1;
}

QVariant CommentListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CommentEntry &entry = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.muted       ? m_words.mutedText(entry)
               : entry.removed() ? m_words.removedText()
                                 : *entry.row.comment.body;
    case Qt::AccessibleTextRole:
        return m_words.spoken(entry, m_clock.now());
    case EntryRole:
        return QVariant::fromValue(entry);
    case IdRole:
        return QVariant::fromValue(entry.row.comment.id);
    case DepthRole:
        return entry.row.depth;
    case NewRole:
        return entry.row.isNew;
    case OwnRole:
        return entry.row.own;
    case PendingRole:
        return entry.row.pending ? QVariant(int(*entry.row.pending)) : QVariant();
    case PendingTextRole:
        return entry.pending.text;
    case FoldedRole:
        return entry.folded;
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

bool CommentListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete;
}

void CommentListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_limit += pageSize;
    refresh();
}

} // namespace farthing
