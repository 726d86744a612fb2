// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notelistmodel.h"

#include <algorithm>

namespace farthing {

namespace {

constexpr qsizetype mostShown = 600; // letters that a row has room for, with some to spare

QString inOneLine(const QString &text)
{
    return text.left(mostShown).simplified();
}

} // namespace

NoteListModel::NoteListModel(Notes &notes, const Format &format, const Clock &clock, QObject *parent)
    : KeyedListModel(parent), m_notes(notes), m_format(format), m_clock(clock)
{
    connect(&notes, &Notes::changed, this, &NoteListModel::refresh);
    setPost(std::nullopt);
}

void NoteListModel::setPost(const std::optional<PostId> &post)
{
    m_post = post;
    m_next.reset(); // Nothing may be fetched below before the rows are there.
    const Result<NotePage> page = m_notes.page(m_post, std::nullopt, pageSize);
    restart(page ? page->items : QList<Note>());
    if (page)
        m_next = page->next;
    else
        emit failed(page.error());
}

void NoteListModel::setGone(const QSet<NoteId> &gone)
{
    if (gone == m_gone)
        return;
    m_gone = gone;
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

void NoteListModel::refresh()
{
    const Result<NotePage> page =
        m_notes.page(m_post, std::nullopt, std::clamp(rowCount() + 1, pageSize, mostRefreshed));
    if (!page) {
        emit failed(page.error());
        return;
    }
    m_next.reset();
    become(page->items);
    m_next = page->next;
}

bool NoteListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next;
}

void NoteListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const Result<NotePage> page = m_notes.page(m_post, m_next, pageSize);
    m_next.reset(); // Asking again at each scroll would only fail again.
    if (!page) {
        emit failed(page.error());
        return;
    }
    append(page->items);
    m_next = page->next;
}

QString NoteListModel::details(const Note &note) const
{
    QStringList parts{inOneLine(note.title), m_format.age(note.madeAt, m_clock.now())};
    if (note.comment)
        //: Of a note in a list: it is about a comment and not about the article
        parts.insert(1, tr("to a comment"));
    if (m_gone.contains(note.id))
        //: Of a note: the words that it is about are not in the article any more
        parts.append(tr("its place is gone"));
    parts.removeAll(QString());
    // A headline may run in the other direction than what follows.
    for (QString &part : parts)
        part = QChar(0x2068) + part + QChar(0x2069);
    return parts.join(QStringLiteral(" · "));
}

QVariant NoteListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Note &note = at(index.row());
    switch (role) {
    case NoteRole:
        return QVariant::fromValue(note);
    case Qt::DisplayRole:
    case QuoteRole:
        return inOneLine(note.quote);
    case TextRole:
        return inOneLine(note.text);
    case DetailsRole:
        return details(note);
    case Qt::AccessibleTextRole:
        //: A note read aloud. %1: the marked words, %2: what was written to them, %3: of which article, when
        return note.text.isEmpty() ? tr("%1. %2").arg(inOneLine(note.quote), details(note))
                                   : tr("%1. Your note: %2. %3")
                                         .arg(inOneLine(note.quote), inOneLine(note.text), details(note));
    default:
        return {};
    }
}

QHash<int, QByteArray> NoteListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{NoteRole, "note"}, {QuoteRole, "quote"}, {TextRole, "text"}, {DetailsRole, "details"}});
    return names;
}

} // namespace farthing
