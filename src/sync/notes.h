// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "domain/note.h"

#include <QtCore/QFuture>
#include <QtCore/QHash>
#include <QtCore/QObject>

namespace farthing {

class Store;

/// One page of notes.
struct NotePage
{
    QList<Note> items;
    std::optional<NoteKey> next; ///< where the next page begins; none: this was the last
};

/// What the person marked in articles and comments, and wrote to it. It stays on this computer: no platform
/// hears of it.
class Notes : public QObject
{
    Q_OBJECT

public:
    /// So many of one post are shown in it.
    static constexpr int mostOfPost = 2'000;

    Notes(Store &store, const Clock &clock, QObject *parent = nullptr);

    /// Of one post or of all, the newest first.
    Result<NotePage> page(const std::optional<PostId> &post, const std::optional<NoteKey> &after,
                          int limit) const;
    /// All of one post; the newest of them where there are more than any page shows.
    Result<QList<Note>> of(const PostId &post) const;
    Result<std::optional<Note>> note(const NoteId &id) const;

    /// A note with its id and its times, not kept yet.
    Note make(const PostId &post, const QString &title, const QString &quote, const QByteArray &anchor) const;
    /// Keeps a new one, or what is said to a known one now. Error: Invalid where it is longer than a note.
    /// Any other: it is not on the disk yet. It stays in memory, is answered from there, and is tried again.
    QFuture<Result<void>> keep(Note note);
    QFuture<Result<void>> remove(const NoteId &id);
    /// What is said where more is marked or written than a note holds.
    static AppError tooLong(const NoteId &id = {});

signals:
    /// Some note is new, different or gone, or they are another account's.
    void changed();

private:
    /// On its way to the disk.
    struct Unsaved
    {
        Note note;
        quint64 write = 0; ///< the number of the last of its writes
    };
    QFuture<Result<void>> save(const Note &note);
    void saved(const NoteId &id, quint64 write, bool done);
    void layUnsavedOver(QList<Note> &notes) const;
    void noteAccount();

    Store &m_store;
    const Clock &m_clock;
    QHash<NoteId, Unsaved> m_unsaved;
    quint64 m_writes = 0;
    AccountId m_me; ///< whose they are
};

} // namespace farthing
