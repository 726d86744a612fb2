// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/format.h"
#include "models/keyedlistmodel.h"
#include "sync/notes.h"

#include <QtCore/QSet>

namespace farthing {

/// The person's notes, of one post or of all, newest first, read a page at a time as the view asks for it.
class NoteListModel : public KeyedListModel<Note>
{
    Q_OBJECT

public:
    enum Role {
        NoteRole = Qt::UserRole + 1, ///< the whole Note
        QuoteRole,                   ///< QString: the marked words in one line
        TextRole,                    ///< QString: what was written to them, in one line; may be empty
        DetailsRole,                 ///< QString: the headline, when, and that its place is gone
    };

    static constexpr int pageSize = 100;
    /// A refresh reads again at most this many; what was scrolled past comes back as the view asks for it.
    static constexpr int mostRefreshed = 1000;

    /// All outlive the model.
    NoteListModel(Notes &notes, const Format &format, const Clock &clock, QObject *parent = nullptr);

    /// Only those of this post; nullopt: all.
    void setPost(const std::optional<PostId> &post);
    /// These are known to have no place in their article any more.
    void setGone(const QSet<NoteId> &gone);

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// The store could not be read.
    void failed(const farthing::AppError &error);

protected:
    QString keyOf(const Note &note) const override { return note.id.value; }

private:
    void refresh();
    QString details(const Note &note) const;

    Notes &m_notes;
    const Format &m_format;
    const Clock &m_clock;
    std::optional<PostId> m_post;
    std::optional<NoteKey> m_next;
    QSet<NoteId> m_gone;
};

} // namespace farthing
