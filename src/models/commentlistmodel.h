// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "models/commentwords.h"
#include "models/intentwords.h"
#include "models/keyedlistmodel.h"

#include <QtCore/QSet>

namespace farthing {

class Mutes;
class Notes;
class Outbox;

/// The comments of one post as a list in the order of their threads, replies under their comment; threads can
/// be folded. A refresh changes only the rows it is about; only another post resets.
class CommentListModel : public KeyedListModel<CommentEntry>
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

    /// Comments read at a time; a view that asks for more gets as many again.
    static constexpr int pageSize = 500;

    /// All outlive the model.
    CommentListModel(Discussion &discussion, Outbox &outbox, const Format &format, const Clock &clock,
                     QObject *parent = nullptr);

    const PostId &post() const { return m_post; }
    /// Shows another post's comments, unfolded; an empty id shows none.
    void setPost(const PostId &post);
    /// Hides or shows the replies of a row; nothing where there are none.
    void setFolded(int row, bool folded);
    /// Reads as far as this comment and unfolds what hides it, in one go; answers its row. -1, and nothing
    /// is read, where it is not under this post.
    int reveal(const CommentId &comment);
    /// Comments of these people are one line each, until `showMuted`; outlives the model.
    void setMutes(const Mutes &mutes);
    /// Shows what the person wrote to comments; outlives the model.
    void setNotes(const Notes &notes);
    /// Shows what a muted person says in this row, as long as the post is open.
    void showMuted(int row);
    /// The row that the replies of `row` at `depth` hang on; -1 where there is none.
    int ancestorOf(int row, int depth) const;

    /// Comments that were not removed, folded ones too, of those read so far.
    int count() const { return m_count; }
    int newCount() const { return m_newCount; }
    /// All of the post's comments are read.
    bool complete() const { return m_complete; }

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void countsChanged();
    /// The store could not be read.
    void failed(const farthing::AppError &error);

protected:
    QString keyOf(const CommentEntry &entry) const override { return entry.row.comment.id.value; }

private:
    bool read(QList<CommentEntry> &entries);
    void refresh();
    QList<CommentEntry> visible(const QList<CommentRow> &rows) const;
    void readNotes();
    bool isCollapsed(const CommentRow &row) const;
    void describePending(CommentEntry &entry) const;
    void count(const QList<CommentRow> &rows);

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
    QSet<CommentId> m_folded;
    int m_limit = pageSize;
    int m_count = 0;
    int m_newCount = 0;
    bool m_complete = true;
};

} // namespace farthing
