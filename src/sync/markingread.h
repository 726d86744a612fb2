// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/postlist.h"
#include "store/records.h"
#include "sync/alarm.h"
#include "sync/syncpart.h"

#include <memory>

namespace farthing {

class Store;

/// Marks many posts as read: a whole list, or what somebody scrolled past. It is done in portions, so that
/// everything else has its turn in between, and for ten seconds it can be taken back: exactly what was
/// marked, but for what somebody opened meanwhile, here or elsewhere. Only then are the account's other
/// computers told, and of the newest few hundred alone, since each mark is a request of its own.
class MarkingRead : public SyncPart
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds undoTime{10};
    /// Of how many of a large batch others are told.
    static constexpr int mostTold = 500;

    /// `store` outlives this. What an earlier run of the program marked stays read.
    explicit MarkingRead(Store &store, QObject *parent = nullptr);
    ~MarkingRead() override;

    /// What ends the time for taking back; a timer unless told otherwise.
    void setAlarm(std::unique_ptr<Alarm> alarm);

    /// All of a list, whatever stands before the eyes of it. While something is taken back, it comes right
    /// after that.
    void markAll(const PostListQuery &query);
    /// These, which somebody scrolled past: together with those that were passed just before.
    void markPassed(const QList<PostId> &posts);
    /// Takes back what was marked last, also while it is still being marked or has yet to be.
    void takeBack();
    bool canTakeBack() const { return m_state == State::Marking || m_state == State::Undoable || m_next; }
    /// How many were marked that can be taken back.
    int posts() const { return m_posts; }

signals:
    /// A list, or some more posts, are marked: how many in all can be taken back. 0: there was nothing
    /// unread in the list. Not where `failed` said why it ended early.
    void marked(int posts);
    /// A long list is being marked: how many by now.
    void progressed(int posts);
    /// All of it is as it was before.
    void takenBack();
    /// Another account signed in: nothing of it can be taken back.
    void forgotten();
    /// What can be taken back, or whether anything can, is different.
    void changed();

private:
    enum class State { Idle, Marking, Undoable, TakingBack };
    void setState(State state);
    void forgetOther();
    void forget();
    void begin();
    void markNextPassed();
    void markNext(const std::optional<PostKey> &after);
    void note(const ReadPortion &portion);
    void endMarking(bool complete);
    void takeBackNext();
    void endTakingBack(const Result<ReadPortion> &portion);
    void settle();
    void settleNext(qint64 batch, const std::optional<QList<PostId>> &told);

    Store &m_store;
    std::unique_ptr<Alarm> m_alarm;
    State m_state = State::Idle;
    AccountId m_me; ///< whose marks these are
    PostListQuery m_query;
    std::optional<PostListQuery> m_next; ///< is marked once the last one is taken back
    qint64 m_batch = 0;                  ///< that can be taken back; 0: none yet
    int m_posts = 0;
    QList<PostId> m_newest;  ///< of the batch
    bool m_passing = false;  ///< the batch is of posts that somebody scrolls past
    bool m_stop = false;     ///< it is taken back while it is being marked
    bool m_underway = false; ///< passed posts are being marked
    QList<PostId> m_passed;  ///< those that come next
};

} // namespace farthing
