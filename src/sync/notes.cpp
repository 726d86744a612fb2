// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/notes.h"

#include "core/future.h"
#include "core/logging.h"
#include "store/store.h"

#include <QtCore/QTimer>
#include <QtCore/QUuid>

#include <algorithm>

namespace farthing {

namespace {

constexpr std::chrono::milliseconds beforeSavingNotes(10'000);

} // namespace

Notes::Notes(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
    noteAccount();
    connect(&store, &Store::changed, this, [this](const StoreChanges &changes) {
        noteAccount();
        if (changes.everything || changes.account || !changes.notes.isEmpty())
            emit changed();
    });
}

/// What one account writes is not for the next one to see.
void Notes::noteAccount()
{
    const AccountId now = m_store.account() ? m_store.account()->id : AccountId();
    if (now != m_me)
        m_unsaved.clear();
    m_me = now;
}

void Notes::layUnsavedOver(QList<Note> &notes) const
{
    if (m_unsaved.isEmpty())
        return;
    for (Note &note : notes)
        if (const auto unsaved = m_unsaved.constFind(note.id); unsaved != m_unsaved.constEnd())
            note = unsaved->note;
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
    layUnsavedOver(page.items);
    return page;
}

Result<QList<Note>> Notes::of(const PostId &post) const
{
    Result<QList<Note>> kept = m_store.notes(post, std::nullopt, mostOfPost);
    if (!kept || m_unsaved.isEmpty())
        return kept;
    QList<Note> &notes = kept.value();
    layUnsavedOver(notes);
    for (const Unsaved &unsaved : m_unsaved) {
        const bool there = std::any_of(notes.cbegin(), notes.cend(),
                                       [&unsaved](const Note &note) { return note.id == unsaved.note.id; });
        if (unsaved.note.post == post && !there)
            notes.append(unsaved.note);
    }
    std::stable_sort(notes.begin(), notes.end(),
                     [](const Note &a, const Note &b) { return a.madeAt > b.madeAt; });
    return kept;
}

Result<std::optional<Note>> Notes::note(const NoteId &id) const
{
    const auto unsaved = m_unsaved.constFind(id);
    return unsaved != m_unsaved.constEnd() ? std::optional(unsaved->note) : m_store.note(id);
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
        return QtFuture::makeReadyFuture(Result<void>(tooLong(note.id)));
    note.changedAt = m_clock.now();
    return save(note);
}

AppError Notes::tooLong(const NoteId &id)
{
    return {AppError::Kind::Invalid, tr("This is too long for a note. Mark or write less."), id.value};
}

QFuture<Result<void>> Notes::save(const Note &note)
{
    const quint64 write = ++m_writes;
    m_unsaved.insert(note.id, {note, write});
    QFuture<Result<void>> writing = m_store.saveNote(note);
    whenDone(writing, this, [this, id = note.id, write](const Result<void> &done) {
        if (!done)
            qCInfo(logSync) << "note not kept:" << done.error().detail;
        saved(id, write, done.ok());
    });
    return writing;
}

void Notes::saved(const NoteId &id, quint64 write, bool done)
{
    const auto isLast = [this, id, write] {
        const auto unsaved = m_unsaved.constFind(id);
        return unsaved != m_unsaved.constEnd() && unsaved->write == write;
    };
    if (!isLast())
        return; // written anew, or removed
    if (done) {
        m_unsaved.remove(id);
        return;
    }
    QTimer::singleShot(beforeSavingNotes, this, [this, id, isLast] {
        if (isLast())
            (void)save(Note(m_unsaved.value(id).note));
    });
    emit changed(); // it is here all the same
}

QFuture<Result<void>> Notes::remove(const NoteId &id)
{
    m_unsaved.remove(id);
    return m_store.removeNote(id);
}

} // namespace farthing
