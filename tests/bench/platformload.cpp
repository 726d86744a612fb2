// SPDX-License-Identifier: GPL-3.0-or-later
#include "platformload.h"

#include "platform/database.h"
#include "platform/operator.h"
#include "support/largebooks.h"

#include <QtCore/QUuid>

namespace farthing {

namespace {

constexpr int people = 64;
constexpr int connections = 4;
constexpr int warmUp = 200;

QByteArray newId()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

} // namespace

std::span<const PlatformLoad::Request> PlatformLoad::requests()
{
    static constexpr Request all[] = {Request::Comment, Request::Minus, Request::Report,
                                      Request::Posts,   Request::Deep,  Request::Changes};
    return all;
}

const char *PlatformLoad::nameOf(Request request)
{
    static constexpr const char *names[] = {"comment", "minus", "report", "posts", "deep", "changes"};
    return names[size_t(request)];
}

PlatformLoad::PlatformLoad(const QString &location, qint64 entries)
    : m_platform(location, PlatformProcess::Rules::OfTheDatabase), m_posts(LargeBooks::postsFor(entries))
{
    const auto database = platform::Database::open(location);
    const SystemClock clock;
    for (int i = 0; database && i < people; ++i) {
        platform::NewAccount account;
        account.name = QStringLiteral("Payer ") + QString::fromLatin1(newId());
        account.level = 20;
        account.grant = Money::fromMinor(100'000'000'000);
        if (const Result<QByteArray> token = platform::addAccount(**database, clock, account))
            m_tokens.append(*token);
    }
    if (m_tokens.size() != people || !m_platform.serve())
        qFatal("%s: the platform does not serve", qPrintable(location));
    m_servers.set({m_platform.url()});
    findCursors();
}

void PlatformLoad::findCursors()
{
    constexpr int onAPage = 500;
    Lane lane(m_servers, 0);
    for (qint64 passed = 0; passed <= m_posts / 2; passed += onAPage) {
        const QJsonObject page =
            lane.ask({"GET", "/v1/posts?limit=500&before=" + m_middle, m_tokens.first(), {}, {}}).json();
        if (m_changes.isEmpty())
            m_changes = page.value(QStringLiteral("changes")).toString().toLatin1();
        const QByteArray next = page.value(QStringLiteral("next")).toString().toLatin1();
        if (!next.isEmpty())
            m_middle = next;
    }
}

Lane::Request PlatformLoad::make(Request request, int number) const
{
    const QByteArray &token = m_tokens.at(number % people);
    // Each person goes through the posts on a way of their own, so that none is rated twice.
    constexpr qint64 step = 7'919;
    const qint64 post = 1 + ((number / people) * step + number % people * 31) % m_posts;
    const QByteArray path = "/v1/posts/" + LargeBooks::postId(post).toLatin1();
    switch (request) {
    case Request::Comment:
        return {"POST", path + "/comments", token,
                "{\"id\":\"" + newId() +
                    "\",\"body\":\"A thought that is as long as most of what people write under a post.\","
                    "\"parent\":null,\"avatar\":null,\"price\":\"0.40\"}",
                newId()};
    case Request::Minus:
        return {"PUT", path + "/rating", token, R"({"rating":"minus","price":"0.30"})", newId()};
    case Request::Report:
        return {"POST", path + "/pnl-reports", token, R"({"price":"1.00"})", newId()};
    case Request::Posts:
        return {"GET", "/v1/posts?limit=20", token, {}, {}};
    case Request::Deep:
        return {"GET", "/v1/posts?limit=20&before=" + m_middle, token, {}, {}};
    case Request::Changes:
        return {"GET", "/v1/changes?limit=50&after=" + m_changes, token, {}, {}};
    }
    return {};
}

Samples PlatformLoad::run(Request request, int count)
{
    const auto next = [this, request](int number) {
        return make(request, m_done + number);
    };
    Samples before = drive(m_servers, connections, warmUp, next);
    m_done += warmUp;
    Samples samples = drive(m_servers, connections, count, next);
    m_done += count;
    samples.failures += before.failures;
    return samples;
}

} // namespace farthing
