// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "models/commentwords.h"
#include "models/intentwords.h"
#include "models/threadlistmodel.h"

#include <QtCore/QCache>

namespace farthing {

class Mutes;
class Notes;
class Outbox;

/// The comments of one post in the order of their threads, replies under their comment; threads can be
/// folded, and stay so. Holds where each of them stands and reads what one says when somebody looks at it. A
/// refresh changes only the rows it is about; only another post resets.
class CommentListModel : public ThreadListModel
{
    Q_OBJECT

public:
    enum Role {
        EntryRole = Qt::UserRole + 1, ///< the whole CommentEntry
        IdRole,                       ///< CommentId
        DepthRole,                    ///< int
        NewRole,                      ///< bool
        OwnRole,                      ///< bool
        PendingRole,                  ///< int of Intent::State; invalid where nothing is on its way
        PendingTextRole,              ///< QString
        FoldedRole,                   ///< bool
    };

    /// All outlive the model.
    CommentListModel(Discussion &discussion, Outbox &outbox, const Format &format, const Clock &clock,
                     QObject *parent = nullptr);

    const PostId &post() const { return m_post; }
    /// Shows another post's comments; an empty id shows none. Few are there at once, many come with `loaded`.
    void setPost(const PostId &post);
    CommentOrder order() const { return m_order; }
    /// For all posts, and remembered. Within it, nothing moves while somebody reads.
    void setOrder(CommentOrder order);
    /// Hides or shows the replies of a row; nothing where there are none.
    void setFolded(int row, bool folded);
    /// Unfolds what hides this comment; answers its row. -1 where it is not under this post, or where
    /// comments are still being read: then `loaded` asks for it once more.
    int reveal(const CommentId &comment);
    CommentEntry at(int row) const;
    /// -1 where it is hidden, or not here.
    int rowOf(const CommentId &comment) const;

    /// Comments of these people are one line each, until `showMuted`; outlives the model.
    void setMutes(const Mutes &mutes);
    /// Shows what the person wrote to comments; outlives the model.
    void setNotes(const Notes &notes);
    /// Shows what a muted person says in this row, as long as the post is open.
    void showMuted(int row);
    /// Whether it is one line because its author is muted; reads nothing, and does not know it of a comment
    /// that nobody looked at.
    bool isKnownMuted(int row) const { return m_knownMuted.contains(rowAt(row).number); }

    /// Comments that were not removed, folded ones too.
    int count() const { return m_count; }
    int newCount() const { return m_newCount; }
    /// The post's comments are read.
    bool complete() const { return !m_first; }
    /// They are being read, for the first time or anew: `loaded` follows.
    bool isLoading() const { return m_loading; }

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countsChanged();
    /// Comments that took a while to be read are there, for the first time or anew.
    void loaded();
    /// The store could not be read.
    void failed(const farthing::AppError &error);

private:
    void change(const CommentChanges &what);
    void load();
    void take(const Result<QList<PlacedComment>> &places);
    void begin(const QList<PlacedComment> &places);
    void keepPlaces(QList<PlacedComment> places);
    bool takeEach(const QSet<CommentId> &ids);
    bool mayBeAnsweredHere(QHash<qint64, PlacedComment> different) const;
    void layUnsentOver();
    void show();
    ThreadRows arranged();
    QSet<qint64> readAgain();
    CommentEntry read(qint64 number) const;
    void readNotes();
    bool isMuted(const CommentRow &row) const;
    void describePending(CommentEntry &entry) const;

    Discussion &m_discussion;
    Outbox &m_outbox;
    CommentWords m_words;
    IntentWords m_intentWords;
    const Clock &m_clock;
    const Mutes *m_mutes = nullptr;
    const Notes *m_notes = nullptr;
    QHash<CommentId, QString> m_noted; ///< what the person wrote to comments of this post
    QSet<CommentId> m_asked;           ///< of muted people, and shown all the same
    PostId m_post;
    CommentOrder m_order = CommentOrder::Time;
    QList<PlacedComment> m_places; ///< in the order that counts among replies to the same comment
    QSet<qint64> m_unsent;         ///< of these, what is only in the outbox
    QSet<qint64> m_folded;
    mutable QCache<qint64, CommentEntry> m_entries; ///< what was read last
    mutable QSet<qint64> m_knownMuted;              ///< of what was read, since somebody was muted last
    int m_count = 0;
    int m_newCount = 0;
    quint64 m_reading = 0;  ///< the number of the reading that counts
    bool m_loading = false; ///< it is on its way
    bool m_again = false;   ///< what it brings is too old already
    bool m_first = false;   ///< nothing is here before it comes
};

} // namespace farthing
