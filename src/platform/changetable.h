// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/work.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QSet>

namespace farthing::platform {

/// What an entry of the change log is about. The tally kinds say that only counts, or what one account has to
/// do with the object, are different.
enum class ChangeKind { Post, PostTally, Comment, CommentTally, Account, Report, Rules, State };

struct ChangeRef
{
    ChangeKind kind = ChangeKind::Post;
    QString object; ///< id, or a state's key; empty for the account and the rules
    friend bool operator==(const ChangeRef &, const ChangeRef &) = default;
};

/// Of a tally, the kind that says everything of its object; else the kind itself.
ChangeKind wholeOf(ChangeKind kind);

/// A short form that is kept with an accepted key: "posttally:ID".
QString toText(const ChangeRef &ref);
std::optional<ChangeRef> changeRefFromText(const QString &text);

/// One ref per object: a tally of what changed as a whole as well says nothing of its own. Keeps the order of
/// the first change of each object.
QList<ChangeRef> coalesced(const QList<ChangeRef> &refs);

/// The change log: the newest change of each object for each audience, numbered in the order of commits.
class ChangeTable
{
public:
    static constexpr qint64 everybody = 0;

    explicit ChangeTable(Work &work) : m_work(work) {}

    /// Notes a change and answers its number, which is the object's new revision.
    qint64 note(qint64 audience, const ChangeRef &ref);
    /// The same for each row of a table at once, however many; each becomes its row's revision. Accounts are
    /// told of themselves, everybody of posts and comments.
    void noteAccounts();
    void notePostsOf(qint64 author);
    /// Those that are there, or stay for their replies.
    void noteCommentsOf(qint64 author);
    void noteCommentsOn(qint64 post);
    struct State
    {
        QString platformId; ///< names this database
        qint64 newest = 0;  ///< number of the newest change of all
    };
    State state();

    struct Row
    {
        qint64 sequence = 0;
        ChangeRef ref;
    };
    /// What an account can see of the changes after a number, oldest first.
    QList<Row> after(qint64 account, qint64 sequence, int limit);
    /// The number of the newest change that each of these accounts can see; 0 where there is none. One
    /// question, however many they are.
    QHash<qint64, qint64> newestFor(const QSet<qint64> &accounts);

private:
    struct Many;
    qint64 take(qint64 count);
    void noteMany(const Many &many, qint64 value);

    Work &m_work;
};

} // namespace farthing::platform
