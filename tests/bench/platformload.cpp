// SPDX-License-Identifier: GPL-3.0-or-later
#include "platformload.h"

#include "platform/database.h"
#include "platform/operator.h"
#include "sql/statement.h"
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

PlatformLoad::PlatformLoad(const QString &location, qint64 entries, quint32 round)
    : m_platform(location, PlatformProcess::Rules::OfTheDatabase),
      m_members(LargeBooks::membersFor(entries)),
      m_posts(LargeBooks::postsFor(entries)),
      m_random(round + 1)
{
    findPeople(location);
    if (m_people.size() != people || !m_platform.serve())
        qFatal("%s: the platform does not serve", qPrintable(location));
    m_servers.set({m_platform.url()});
    findCursors();
}

void PlatformLoad::findPeople(const QString &location)
{
    const auto database = platform::Database::open(location);
    const SystemClock clock;
    QSet<qint64> chosen;
    while (database && m_people.size() < people) {
        Person person;
        person.account = LargeBooks::firstMember + m_random.bounded(m_members);
        if (chosen.contains(person.account))
            continue;
        chosen.insert(person.account);
        platform::NewAccount account;
        account.name = LargeBooks::memberName(person.account);
        account.level = 20;
        account.grant = Money::fromMinor(100'000'000'000);
        const Result<QByteArray> token = platform::addAccount(**database, clock, account);
        if (!token)
            return;
        person.token = *token;
        sql::Statement rated((*database)->connection(),
                             QStringLiteral("SELECT post FROM standing WHERE account = ?"));
        rated.bind(person.account);
        while (rated.next())
            person.posts.insert(rated.integer(0));
        m_people.push_back(person);
    }
}

QByteArray PlatformLoad::cursorOfChanges()
{
    Lane lane(m_servers, 0);
    return lane.ask({"GET", "/v1/posts?limit=1", m_people.front().token, {}, {}})
        .json()
        .value(QStringLiteral("changes"))
        .toString()
        .toLatin1();
}

void PlatformLoad::findCursors()
{
    constexpr int onAPage = 500;
    Lane lane(m_servers, 0);
    QByteArray next;
    for (qint64 passed = 0; passed + onAPage < m_posts || m_pages.isEmpty(); passed += onAPage) {
        next = lane.ask({"GET",
                         (m_posts > onAPage ? "/v1/posts?limit=500&before=" : "/v1/posts?limit=50&before=") +
                             next,
                         m_people.front().token,
                         {},
                         {}})
                   .json()
                   .value(QStringLiteral("next"))
                   .toString()
                   .toLatin1();
        if (next.isEmpty())
            return;
        m_pages.append(next);
    }
}

qint64 PlatformLoad::unratedPost(size_t person)
{
    Person &who = m_people[person];
    for (;;) {
        const qint64 post = 1 + m_random.bounded(m_posts);
        if (who.posts.contains(post) || LargeBooks::authorOf(post, m_members) == who.account)
            continue;
        who.posts.insert(post);
        return post;
    }
}

Lane::Request PlatformLoad::make(Request request)
{
    const auto person = size_t(m_random.bounded(int(m_people.size())));
    const QByteArray &token = m_people[person].token;
    const auto path = [](qint64 post) {
        return "/v1/posts/" + LargeBooks::postId(post).toLatin1();
    };
    const auto anyPost = [&] {
        return path(1 + m_random.bounded(m_posts));
    };
    switch (request) {
    case Request::Comment:
        return {"POST", anyPost() + "/comments", token,
                "{\"id\":\"" + newId() +
                    "\",\"body\":\"A thought that is as long as most of what people write under a post.\","
                    "\"parent\":null,\"avatar\":null,\"price\":\"0.40\"}",
                newId()};
    case Request::Minus:
        return {"PUT", path(unratedPost(person)) + "/rating", token, R"({"rating":"minus","price":"0.30"})",
                newId()};
    case Request::Report:
        return {"POST", anyPost() + "/pnl-reports", token, R"({"price":"1.00"})", newId()};
    case Request::Posts:
        return {"GET", "/v1/posts?limit=20", token, {}, {}};
    case Request::Deep:
        return {"GET",
                "/v1/posts?limit=20&before=" + m_pages.at(m_random.bounded(int(m_pages.size()))),
                token,
                {},
                {}};
    case Request::Changes:
        return {"GET",
                "/v1/changes?limit=50&after=" + m_changes.at(m_random.bounded(int(m_changes.size()))),
                token,
                {},
                {}};
    }
    return {};
}

Samples PlatformLoad::run(Request request, int count)
{
    m_changes.append(cursorOfChanges());
    std::vector<Lane::Request> all;
    for (int i = 0; i < warmUp + count; ++i)
        all.push_back(make(request));
    const Samples before =
        drive(m_servers, connections, warmUp, [&all](int number) { return all[size_t(number)]; });
    Samples samples =
        drive(m_servers, connections, count, [&all](int number) { return all[size_t(warmUp + number)]; });
    samples.failures += before.failures;
    return samples;
}

} // namespace farthing
