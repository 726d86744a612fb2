// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/notetable.h"

#include "sql/statement.h"
#include "store/seal.h"

namespace farthing {

using sql::Statement;

namespace {

const QString noteTableName = QStringLiteral("note");
const QString noteColumns =
    QStringLiteral("id, post, comment, title, quote, anchor, text, made_at, changed_at");

Note noteFrom(const Statement &row)
{
    return {row.id<NoteId>(0), row.id<PostId>(1), row.optionalId<CommentId>(2),
            row.text(3),       row.text(4),       row.text(5).toUtf8(),
            row.text(6),       row.time(7),       row.time(8)};
}

} // namespace

Result<std::optional<Note>> NoteTable::find(const AccountId &account, const NoteId &id) const
{
    if (const Result<void> intact = checkRow(m_connection, noteTableName, {account.value, id.value}); !intact)
        return intact.error();
    Statement read(m_connection,
                   QStringLiteral("SELECT %1 FROM note WHERE account = ? AND id = ?").arg(noteColumns));
    read.bind(account).bind(id);
    if (read.next())
        return std::optional(noteFrom(read));
    return read.error() ? Result<std::optional<Note>>(*read.error()) : std::optional<Note>();
}

Result<QList<Note>> NoteTable::page(const AccountId &account, const std::optional<PostId> &post,
                                    const std::optional<NoteKey> &after, int limit) const
{
    const QString ofPost = post ? QStringLiteral(" AND post = ?") : QString();
    const QString below = after ? QStringLiteral(" AND (made_at, id) < (?, ?)") : QString();
    Statement read(m_connection, QStringLiteral("SELECT %1 FROM note WHERE account = ?%2%3 "
                                                "ORDER BY made_at DESC, id DESC LIMIT ?")
                                     .arg(noteColumns, ofPost, below));
    read.bind(account);
    if (post)
        read.bind(*post);
    if (after)
        read.bind(after->madeAt).bind(after->id);
    read.bind(limit);
    QList<Note> notes;
    while (read.next())
        notes.append(noteFrom(read));
    return read.error() ? Result<QList<Note>>(*read.error()) : notes;
}

Result<void> NoteTable::save(const AccountId &account, const Note &note)
{
    Statement write(
        m_connection,
        QStringLiteral("INSERT INTO note (account, %1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (account, id) DO UPDATE SET post = excluded.post, "
                       "comment = excluded.comment, title = excluded.title, quote = excluded.quote, "
                       "anchor = excluded.anchor, text = excluded.text, made_at = excluded.made_at, "
                       "changed_at = excluded.changed_at")
            .arg(noteColumns));
    write.bind(account).bind(note.id).bind(note.post).bind(note.comment).bind(note.title).bind(note.quote);
    write.bind(QString::fromUtf8(note.anchor)).bind(note.text).bind(note.madeAt).bind(note.changedAt);
    if (Result<void> done = write.run(); !done)
        return done;
    return sealRow(m_connection, noteTableName, {account.value, note.id.value});
}

Result<void> NoteTable::remove(const AccountId &account, const NoteId &id)
{
    Statement drop(m_connection, QStringLiteral("DELETE FROM note WHERE account = ? AND id = ?"));
    return drop.bind(account).bind(id).run();
}

} // namespace farthing
