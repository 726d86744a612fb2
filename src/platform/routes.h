// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/httpexchange.h"
#include "platform/ratelimiter.h"
#include "platform/service.h"

#include <functional>
#include <span>

namespace farthing::platform {

/// A reader that waits for changes (platform-api: wait).
struct ChangesPoll
{
    Caller caller;
    QString after;
    int limit = 0;
    int seconds = 0;
    qint64 seen = 0; ///< number of a change up to which there is nothing to tell
};

/// The answer, or the wish to wait for one.
using Routed = std::variant<HttpReply, ChangesPoll>;

/// What each route of the contract does: finds it, lets the caller in, and puts what the service says into
/// HTTP.
class Routes
{
public:
    Routes(Service &service, const Clock &clock, const ServerOptions &options);

    Routed answer(const HttpRequest &request);
    /// The changes of a reader that waited; nothing where there are none yet, which the poll remembers.
    std::optional<HttpReply> changesFor(ChangesPoll &poll);
    /// Service::newestChanges; nothing where the database cannot be asked now.
    std::optional<QHash<qint64, qint64>> newestChanges(const QSet<qint64> &accounts);
    /// The answer when its time is over.
    HttpReply changesNow(const ChangesPoll &poll);

    /// Called after each accepted write that was not a repetition.
    void onWrite(std::function<void()> callback) { m_onWrite = std::move(callback); }

private:
    struct Call
    {
        const HttpRequest &request;
        Caller caller;
        QStringList ids; ///< what stood for each "*" of the route
        Idempotency idempotency;
    };
    struct Route
    {
        const char *method;
        const char *path; ///< segments after "v1"; "*" stands for an id
        bool open;        ///< needs no token
        Routed (Routes::*handler)(const Call &call);
    };
    static std::span<const Route> all();

    Routed serve(const Route &route, const HttpRequest &request, const QStringList &ids);
    std::optional<HttpReply> throttled(const HttpRequest &request, const Caller *caller);
    std::optional<HttpReply> replayed(Call &call);
    static HttpReply named(const Route &route, const HttpRequest &request, HttpReply reply);
    HttpReply accepted(const Answer<Accepted> &answer);
    using Decoder = std::function<Result<wire::PricedAct>(const QJsonObject &)>;
    Routed act(const Call &call, const Decoder &decode);

    Routed platform(const Call &call);
    Routed rules(const Call &call);
    Routed contract(const Call &call);
    Routed me(const Call &call);
    Routed posts(const Call &call);
    Routed post(const Call &call);
    Routed comments(const Call &call);
    Routed commentsOfPost(const Call &call);
    Routed comment(const Call &call);
    Routed changes(const Call &call);
    Routed reports(const Call &call);
    Routed statement(const Call &call);
    Routed state(const Call &call);
    Routed avatar(const Call &call);
    Routed media(const Call &call);

    Routed claimReading(const Call &call);
    Routed rate(const Call &call);
    Routed addComment(const Call &call);
    Routed removeComment(const Call &call);
    Routed react(const Call &call);
    Routed publish(const Call &call);
    Routed editPost(const Call &call);
    Routed removePost(const Call &call);
    Routed buyReport(const Call &call);
    Routed putState(const Call &call);
    Routed states(const Call &call);
    Routed addAvatar(const Call &call);
    Routed removeAvatar(const Call &call);
    Routed addMedia(const Call &call);

    Service &m_service;
    QStringList m_publicNames;
    QList<Subnet> m_proxies;
    RateLimiter m_limiter;
    bool m_limitLoopback;
    QByteArray m_contract;
    std::function<void()> m_onWrite;
};

} // namespace farthing::platform
