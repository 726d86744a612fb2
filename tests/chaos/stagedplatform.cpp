// SPDX-License-Identifier: GPL-3.0-or-later
#include "stagedplatform.h"

#include "sql/statement.h"
#include "wire/json.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUuid>

namespace farthing {

using namespace platform;

namespace {

template <class T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("failed: %s", qPrintable(result.error().detail));
    return std::move(result).value();
}

/// The past, made once for all of a program.
class Past
{
public:
    Past()
    {
        const auto database = valueOf(Database::open(file()));
        Service service(*database, clock);
        const std::array<std::tuple<const char *, int, qint64>, StagedPlatform::memberCount> members{
            {{"Ada", 20, 24}, {"Ben", 20, 9}, {"Cy", 20, 4}}};
        QList<Caller> callers;
        for (const auto &[name, level, grant] : members) {
            NewAccount account;
            account.name = QString::fromLatin1(name);
            account.level = level;
            account.grant = Money::fromMinor(grant * 1'000'000);
            tokens.append(valueOf(addAccount(*database, clock, account)));
            callers.append(std::get<Caller>(service.authenticate(tokens.last())));
        }
        clock.advance(60'000);
        for (const char *id : {"post-1", "post-2"}) {
            const PostId post{QString::fromLatin1(id)};
            does(service, callers.at(StagedPlatform::Ada),
                 PublishAct{post,
                            QStringLiteral("About ") + post.value,
                            QStringLiteral("A few words."),
                            QStringLiteral("en"),
                            {}},
                 5'000'000);
            clock.advance(1'000);
        }
        does(service, callers.at(StagedPlatform::Cy),
             CommentAct{PostId{QStringLiteral("post-1")},
                        CommentId{QStringLiteral("comment-1")},
                        QStringLiteral("Something short."),
                        {},
                        {}},
             400'000);
        clock.advance(3'600'000);
    }

    QString file() const { return m_folder.filePath(QStringLiteral("past.db")); }

    FakeClock clock;
    QList<QByteArray> tokens;

private:
    static void does(Service &service, const Caller &caller, const Act &act, qint64 price)
    {
        const QString key = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const auto answer =
            service.perform(caller, {act, Money::fromMinor(price)},
                            {key, QCryptographicHash::hash(key.toLatin1(), QCryptographicHash::Sha256)});
        if (const auto *problem = std::get_if<Problem>(&answer))
            qFatal("the past: %s", qPrintable(problem->detail));
    }

    QTemporaryDir m_folder;
};

const Past &past()
{
    static const Past once;
    return once;
}

} // namespace

StagedPlatform::StagedPlatform(const QString &folder)
    : clock(past().clock), m_file(folder + QStringLiteral("/platform.db")), m_tokens(past().tokens)
{
    if (!QFile::copy(past().file(), m_file))
        qFatal("no copy of the past");
    open();
    note();
}

void StagedPlatform::open()
{
    m_database = farthing::valueOf(Database::open(m_file));
    m_service = std::make_unique<Service>(*m_database, clock);
    m_server = std::make_unique<HttpServer>(*m_service, clock, ServerOptions());
    (void)farthing::valueOf(m_server->listen());
}

void StagedPlatform::restart()
{
    m_server.reset();
    m_service.reset();
    m_database.reset();
    open();
}

void StagedPlatform::adopt(const Rulebook &rules)
{
    if (const Result<void> done = adoptRules(*m_database, clock, wire::toBytes(wire::encode(rules))); !done)
        qFatal("the rules were refused: %s", qPrintable(done.error().detail));
    m_server->wake();
    note();
}

Caller StagedPlatform::caller(Member member)
{
    return valueOf(m_service->authenticate(m_tokens.at(member)));
}

Account StagedPlatform::account(Member member)
{
    return valueOf(m_service->account(caller(member)));
}

QList<Post> StagedPlatform::posts(Member member)
{
    return valueOf(m_service->posts(caller(member), {{}, {}, 500})).items;
}

QList<Comment> StagedPlatform::comments(Member member)
{
    return valueOf(m_service->comments(caller(member), {{}, {}, 500})).items;
}

QList<PnlReport> StagedPlatform::reports(Member member)
{
    return valueOf(m_service->reports(caller(member), {{}, {}, 500})).items;
}

QList<StatementItem> StagedPlatform::statement(Member member)
{
    return valueOf(m_service->statement(caller(member), {{}, {}, 500})).items;
}

QStringList StagedPlatform::audit()
{
    return farthing::valueOf(platform::audit(*m_database));
}

void StagedPlatform::note()
{
    sql::Statement newest(m_database->connection(),
                          QStringLiteral("SELECT value FROM counter WHERE name = 'change'"));
    const qint64 now = newest.next() ? newest.integer(0) : -1;
    if (std::exchange(m_noted, now) == now)
        return;
    for (int member = 0; member < memberCount; ++member) {
        SeenStates &seen = m_seen.at(std::size_t(member));
        const Account account = this->account(Member(member));
        seen.accounts[account.revision].append(account);
        const QList<Post> posts = this->posts(Member(member));
        for (const Post &post : posts) {
            QList<Post> &known = seen.posts[post.id.value][post.revision];
            if (!known.contains(post))
                known.append(post);
        }
        const QList<Comment> comments = this->comments(Member(member));
        for (const Comment &comment : comments) {
            QList<Comment> &known = seen.comments[comment.id.value][comment.revision];
            if (!known.contains(comment))
                known.append(comment);
        }
    }
}

} // namespace farthing
