// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/network.h"
#include "sync/alarm.h"

#include <QtCore/QPromise>
#include <QtCore/QStringList>
#include <QtTest/QTest>

#include <functional>
#include <memory>

namespace farthing {

/// A platform in memory. Lists are answered by functions that a test sets; writes are held until the test
/// answers them, or answered by `onPerform`. Everything asked is written down in `calls`.
class FakeNetwork : public Network
{
    Q_OBJECT

public:
    struct Performed
    {
        Act act;
        Money price;
        QString key;
        std::shared_ptr<QPromise<Result<Outcome>>> promise;
    };

    FakeNetwork();

    // What it answers
    Result<PlatformInfo> platformAnswer;
    Result<Rulebook> rulesAnswer = Rulebook();
    Result<Account> accountAnswer;
    std::function<Result<Page<Post>>(const PageRequest &)> onPosts;
    std::function<Result<Page<Comment>>(const PageRequest &)> onComments;
    std::function<Result<Page<PnlReport>>(const PageRequest &)> onReports;
    std::function<Result<StatementPage>(const PageRequest &)> onStatement;
    /// Nothing: the question is held, as a platform holds a long poll.
    std::function<std::optional<Result<ChangePage>>(const QString &after, int waitSeconds)> onChanges;
    std::function<Result<Post>(const PostId &id)> onPost;
    std::function<Result<ImageData>(const QString &id)> onImage;
    std::function<std::optional<Result<Outcome>>(const Performed &)> onPerform;
    /// Images that are added or removed; `call` is as it stands in `calls`.
    std::function<Result<Outcome>(const QString &call)> onImageChange;
    std::chrono::milliseconds offset{}; ///< how far the platform's clock is ahead
    std::function<Quote(const Act &, const QuoteContext &)> onQuote;
    bool liveChanges = true;

    // What it was asked
    QStringList calls;
    QList<Performed> performed;
    int count(const QString &call) const { return int(calls.filter(call).size()); }
    /// Answers a write that is held.
    void answer(int index, const Result<Outcome> &outcome);
    /// Answers the oldest question for changes that is held.
    void tell(const ChangePage &page);

    Capability capability(ActKind) const override { return {}; }
    bool hasLedger() const override { return true; }
    bool hasLiveChanges() const override { return liveChanges; }
    QFuture<Result<PlatformInfo>> platform() override;
    QFuture<Result<Rulebook>> rules() override;
    QFuture<Result<Account>> account() override;
    QFuture<Result<Page<Post>>> posts(const PageRequest &page) override;
    QFuture<Result<Post>> post(const PostId &id) override;
    QFuture<Result<Page<Comment>>> comments(const PageRequest &page) override;
    QFuture<Result<Page<PnlReport>>> reports(const PageRequest &page) override;
    QFuture<Result<StatementPage>> statement(const PageRequest &page) override;
    QFuture<Result<ChangePage>> changes(const QString &after, int limit, int waitSeconds) override;
    QFuture<Result<ImageData>> avatar(const AvatarId &id) override;
    QFuture<Result<ImageData>> media(const MediaId &id) override;
    Quote quote(const Act &act, const QuoteContext &known) const override;
    QFuture<Result<Outcome>> perform(const Act &act, Money price, const QString &key) override;
    QFuture<Result<Outcome>> addMedia(const ImageData &image, const QString &key) override;
    QFuture<Result<Outcome>> addAvatar(const QString &name, const ImageData &image,
                                       const QString &key) override;
    QFuture<Result<Outcome>> removeAvatar(const AvatarId &id, const QString &key) override;
    void abort() override {}
    std::chrono::milliseconds clockOffset() const override { return offset; }

    /// Values for the account's other computers; none are kept unless a test sets this.
    std::function<std::optional<Result<Outcome>>(const QString &key, const QByteArray &value,
                                                 const QString &idempotencyKey)>
        onState;
    std::function<Result<Page<StateValue>>(const PageRequest &)> onStates;
    bool hasStates() const override { return bool(onState); }
    QFuture<Result<Outcome>> setState(const QString &key, const QByteArray &value,
                                      const QString &idempotencyKey) override;
    QFuture<Result<Page<StateValue>>> states(const PageRequest &page) override;

private:
    QFuture<Result<Outcome>> changeImage(const QString &call);

    QList<std::shared_ptr<QPromise<Result<ChangePage>>>> m_polls;
    QList<std::shared_ptr<QPromise<Result<Outcome>>>> m_states;
};

/// An alarm that rings when a test says so.
class FakeAlarm final : public Alarm
{
    Q_OBJECT

public:
    void set(std::chrono::milliseconds delay) override
    {
        delays.append(delay);
        isSet = true;
    }
    void clear() override { isSet = false; }
    void ring()
    {
        isSet = false;
        emit rang();
    }

    QList<std::chrono::milliseconds> delays;
    bool isSet = false;
};

AppError anError(AppError::Kind kind);

/// The result of a future, waited for with the event loop turning; fails the test where it does not come.
template <class T>
T resultOf(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
        qFatal("no answer");
    // The future may be looked at before the loop has delivered what was said ahead of its answer.
    QCoreApplication::processEvents();
    return future.result();
}

} // namespace farthing
