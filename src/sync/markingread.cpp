// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/markingread.h"

#include "store/store.h"

#include <utility>

namespace farthing {

namespace {

AccountId signedIn(const Store &store)
{
    return store.account() ? store.account()->id : AccountId();
}

} // namespace

MarkingRead::MarkingRead(Store &store, QObject *parent) : SyncPart(parent), m_store(store)
{
    setAlarm(std::make_unique<TimerAlarm>());
    m_me = signedIn(store);
    connect(&store, &Store::changed, this, [this](const StoreChanges &changes) {
        if (changes.account || changes.everything)
            forgetOther();
    });
    settleNext(0, std::nullopt);
}

MarkingRead::~MarkingRead() = default;

void MarkingRead::setAlarm(std::unique_ptr<Alarm> alarm)
{
    m_alarm = std::move(alarm);
    connect(m_alarm.get(), &Alarm::rang, this, [this] {
        if (m_state == State::Undoable)
            settle();
    });
}

void MarkingRead::forgetOther()
{
    const AccountId me = signedIn(m_store);
    if (me == m_me)
        return; // Everything is read anew for other reasons, too.
    m_me = me;
    forget();
}

/// Somebody else signed in: what was marked is not theirs to take back, and theirs is not marked.
void MarkingRead::forget()
{
    cancel();
    m_alarm->clear();
    m_batch = 0;
    m_posts = 0;
    m_newest.clear();
    m_passed.clear();
    m_next.reset();
    m_underway = false;
    m_stop = false;
    if (m_state == State::Idle)
        return;
    setState(State::Idle);
    emit forgotten();
}

void MarkingRead::setState(State state)
{
    m_state = state;
    emit changed();
}

/// A new batch; what could be taken back until now stays read.
void MarkingRead::begin()
{
    settle();
    m_stop = false;
    m_passed.clear();
    setState(State::Marking);
}

void MarkingRead::markAll(const PostListQuery &query)
{
    if (m_state == State::Marking)
        return; // It was pressed twice.
    if (m_state == State::TakingBack) {
        m_next = query;
        emit changed();
        return;
    }
    begin();
    m_passing = false;
    m_query = query;
    markNext(std::nullopt);
}

void MarkingRead::markNext(const std::optional<PostKey> &after)
{
    await(m_store.readTogether(m_query, after, m_batch), [this](const Result<ReadPortion> &portion) {
        if (!portion) {
            emit failed(portion.error());
            endMarking(false); // What is marked by now can be taken back.
            return;
        }
        note(*portion);
        if (!portion->next || m_stop) {
            endMarking(true);
            return;
        }
        emit progressed(m_posts);
        markNext(portion->next);
    });
}

void MarkingRead::note(const ReadPortion &portion)
{
    m_batch = portion.batch;
    m_posts += portion.posts;
    m_newest += portion.marked.mid(0, mostTold - m_newest.size());
}

void MarkingRead::endMarking(bool complete)
{
    if (std::exchange(m_stop, false) && m_batch > 0) {
        setState(State::TakingBack);
        takeBackNext();
        return;
    }
    setState(m_posts > 0 ? State::Undoable : State::Idle);
    if (m_posts > 0)
        m_alarm->set(undoTime);
    if (complete && (m_posts > 0 || !m_passing))
        emit marked(m_posts);
}

void MarkingRead::markPassed(const QList<PostId> &posts)
{
    if (m_state == State::TakingBack || (m_state == State::Marking && !m_passing) || posts.isEmpty())
        return;
    if (m_state == State::Idle || !m_passing)
        begin();
    m_passing = true;
    m_alarm->clear();
    m_passed += posts;
    const bool waits = m_state == State::Marking && m_underway;
    setState(State::Marking);
    if (!waits)
        markNextPassed();
}

/// One portion after the other, so that all are of one batch.
void MarkingRead::markNextPassed()
{
    m_underway = true;
    await(m_store.readThese(std::exchange(m_passed, {}), m_batch),
          [this](const Result<ReadPortion> &portion) {
              m_underway = false;
              if (portion)
                  note(*portion);
              else
                  emit failed(portion.error());
              if (m_passed.isEmpty() || m_stop)
                  endMarking(portion.ok());
              else
                  markNextPassed();
          });
}

void MarkingRead::takeBack()
{
    if (m_state == State::Marking) {
        m_stop = true;
    } else if (m_state == State::Undoable) {
        m_alarm->clear();
        setState(State::TakingBack);
        takeBackNext();
    } else if (m_next) {
        m_next.reset();
        emit changed();
    }
}

void MarkingRead::takeBackNext()
{
    await(m_store.takeBackRead(m_batch), [this](const Result<ReadPortion> &portion) {
        if (portion && portion->posts > 0)
            takeBackNext();
        else
            endTakingBack(portion);
    });
}

void MarkingRead::endTakingBack(const Result<ReadPortion> &portion)
{
    m_posts = 0;
    m_batch = 0;
    m_newest.clear();
    const std::optional<PostListQuery> next = std::exchange(m_next, std::nullopt);
    setState(State::Idle);
    if (!portion) {
        emit failed(portion.error());
        return;
    }
    emit takenBack();
    if (next)
        markAll(*next);
}

/// It stays read, and others are told.
void MarkingRead::settle()
{
    m_alarm->clear();
    const qint64 batch = std::exchange(m_batch, 0);
    const QList<PostId> newest = std::exchange(m_newest, {});
    m_posts = 0;
    if (batch > 0)
        settleNext(batch, newest);
    if (m_state != State::Idle)
        setState(State::Idle);
}

void MarkingRead::settleNext(qint64 batch, const std::optional<QList<PostId>> &told)
{
    await(m_store.settleRead(batch, told), [this, batch](const Result<ReadPortion> &portion) {
        // Where that failed, the next start does it.
        if (portion && portion->posts > 0)
            settleNext(batch, QList<PostId>());
    });
}

} // namespace farthing
