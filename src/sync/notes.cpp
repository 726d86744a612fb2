// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/notes.h"

#include "store/store.h"

#include <QtCore/QUuid>

namespace farthing {

Notes::Notes(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
    connect(&store, &Store::changed, this, [this](const StoreChanges &changes) {
        if (changes.everything || changes.account || !changes.notes.isEmpty())
            emit changed();
    });
}

Result<NotePage> Notes::page(const std::optional<PostId> &post, const std::optional<NoteKey> &after,
                             int limit) const
{
    Result<QList<Note>> notes = m_store.notes(post, after, limit);
    if (!notes)
        return notes.error();
    NotePage page;
    page.items = *notes;
    if (page.items.size() == limit)
        page.next = NoteKey{page.items.last().madeAt, page.items.last().id};
    return page;
}

Result<QList<Note>> Notes::of(const PostId &post) const
{
    return m_store.notes(post, std::nullopt, mostOfPost);
}

Result<std::optional<Note>> Notes::note(const NoteId &id) const
{
    return m_store.note(id);
}

Note Notes::make(const PostId &post, const QString &title, const QString &quote,
                 const QByteArray &anchor) const
{
    const QDateTime now = m_clock.now();
    return {NoteId{QUuid::createUuid().toString(QUuid::WithoutBraces)},
            post,
            std::nullopt,
            title,
            quote,
            anchor,
            {},
            now,
            now};
}

QFuture<Result<void>> Notes::keep(Note note)
{
    if (note.quote.size() > Note::mostQuoted || note.text.size() > Note::mostWritten)
        return QtFuture::makeReadyFuture(Result<void>(AppError{
            AppError::Kind::Invalid, tr("This is too long for a note. Mark or write less."), note.id.value}));
    note.changedAt = m_clock.now();
    return m_store.saveNote(note);
}

QFuture<Result<void>> Notes::remove(const NoteId &id)
{
    return m_store.removeNote(id);
}

} // namespace farthing
