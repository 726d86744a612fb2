// SPDX-License-Identifier: GPL-3.0-or-later
// The routes that read.
#include "platform/cursor.h"
#include "platform/problems.h"
#include "platform/routes.h"

namespace farthing::platform {

namespace {

constexpr int usualLimit = 100;
constexpr int mostItems = 500;
constexpr int longestWait = 30;

/// A whole number of the query within bounds; nothing where it is none.
std::optional<int> number(const QUrlQuery &query, const QString &name, int usual, int least, int most)
{
    if (!query.hasQueryItem(name))
        return usual;
    const std::optional<qint64> value = exactNumber(query.queryItemValue(name, QUrl::FullyDecoded));
    if (!value || *value < least || *value > most)
        return std::nullopt;
    return int(*value);
}

std::optional<QString> text(const QUrlQuery &query, const QString &name)
{
    if (!query.hasQueryItem(name))
        return std::nullopt;
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

HttpReply badLimit()
{
    return problemReply(invalid(QStringLiteral("limit: a whole number from 1 to %1").arg(mostItems)));
}

std::optional<ListQuery> listQuery(const QUrlQuery &query)
{
    const std::optional<int> limit = number(query, QStringLiteral("limit"), usualLimit, 1, mostItems);
    if (!limit)
        return std::nullopt;
    return ListQuery{text(query, QStringLiteral("before")), text(query, QStringLiteral("after")), *limit};
}

template <class T>
HttpReply reply(const Answer<T> &answer)
{
    if (const auto *problem = std::get_if<Problem>(&answer))
        return problemReply(*problem);
    return jsonReply(wire::encode(std::get<T>(answer)));
}

HttpReply reply(const Answer<StoredImage> &answer)
{
    if (const auto *problem = std::get_if<Problem>(&answer))
        return problemReply(*problem);
    const auto &image = std::get<StoredImage>(answer);
    return {200, image.type.toLatin1(), image.bytes, {{"X-Content-Type-Options", "nosniff"}}};
}

} // namespace

Routed Routes::platform(const Call &)
{
    return jsonReply(wire::encode(m_service.info()));
}

Routed Routes::rules(const Call &)
{
    return reply(m_service.rules());
}

Routed Routes::contract(const Call &)
{
    return HttpReply{200, "application/yaml", m_contract, {}};
}

Routed Routes::me(const Call &call)
{
    return reply(m_service.account(call.caller));
}

Routed Routes::posts(const Call &call)
{
    const std::optional<ListQuery> query = listQuery(call.request.query);
    return query ? reply(m_service.posts(call.caller, *query)) : badLimit();
}

Routed Routes::post(const Call &call)
{
    return reply(m_service.post(call.caller, PostId{call.ids.at(0)}));
}

Routed Routes::comments(const Call &call)
{
    const std::optional<ListQuery> query = listQuery(call.request.query);
    return query ? reply(m_service.comments(call.caller, *query)) : badLimit();
}

Routed Routes::commentsOfPost(const Call &call)
{
    const std::optional<ListQuery> query = listQuery(call.request.query);
    return query ? reply(m_service.commentsOf(call.caller, PostId{call.ids.at(0)}, *query)) : badLimit();
}

Routed Routes::comment(const Call &call)
{
    return reply(m_service.comment(call.caller, CommentId{call.ids.at(0)}));
}

Routed Routes::reports(const Call &call)
{
    const std::optional<ListQuery> query = listQuery(call.request.query);
    return query ? reply(m_service.reports(call.caller, *query)) : badLimit();
}

Routed Routes::statement(const Call &call)
{
    const std::optional<ListQuery> query = listQuery(call.request.query);
    return query ? reply(m_service.statement(call.caller, *query)) : badLimit();
}

Routed Routes::state(const Call &call)
{
    return reply(m_service.state(call.caller, call.ids.at(0)));
}

Routed Routes::states(const Call &call)
{
    const std::optional<ListQuery> query = listQuery(call.request.query);
    return query ? reply(m_service.states(call.caller, *query)) : badLimit();
}

Routed Routes::avatar(const Call &call)
{
    return reply(m_service.avatar(AvatarId{call.ids.at(0)}));
}

Routed Routes::media(const Call &call)
{
    return reply(m_service.media(MediaId{call.ids.at(0)}));
}

Routed Routes::changes(const Call &call)
{
    const QUrlQuery &query = call.request.query;
    const std::optional<int> limit = number(query, QStringLiteral("limit"), usualLimit, 1, mostItems);
    if (!limit)
        return badLimit();
    const std::optional<int> wait = number(query, QStringLiteral("wait"), 0, 0, longestWait);
    if (!wait)
        return problemReply(invalid(QStringLiteral("wait: seconds from 0 to %1").arg(longestWait)));
    ChangesPoll poll{call.caller, text(query, QStringLiteral("after")).value_or(QString()), *limit, *wait};
    if (*wait == 0 || call.request.headOnly)
        return changesNow(poll);
    if (const std::optional<HttpReply> now = changesFor(poll))
        return *now;
    return poll;
}

std::optional<HttpReply> Routes::changesFor(ChangesPoll &poll)
{
    const Answer<ChangePage> answer = m_service.changes(poll.caller, poll.after, poll.limit);
    const auto *page = std::get_if<ChangePage>(&answer);
    if (!page || !page->items.isEmpty() || page->more)
        return reply(answer);
    if (const std::optional<ChangeCursor> next = ChangeCursor::parse(page->next))
        poll.seen = next->sequence;
    return std::nullopt;
}

std::optional<QHash<qint64, qint64>> Routes::newestChanges(const QSet<qint64> &accounts)
{
    const Answer<QHash<qint64, qint64>> answer = m_service.newestChanges(accounts);
    const auto *newest = std::get_if<QHash<qint64, qint64>>(&answer);
    return newest ? std::optional(*newest) : std::nullopt;
}

HttpReply Routes::changesNow(const ChangesPoll &poll)
{
    return reply(m_service.changes(poll.caller, poll.after, poll.limit));
}

} // namespace farthing::platform
