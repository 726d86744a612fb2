// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/books.h"

#include "sql/connection.h"
#include "support/platformtest.h"
#include "wire/json.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QUuid>

namespace farthing {

using namespace platform;

namespace {

template <class T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("failed: %s", qPrintable(result.error().detail));
    return std::move(result.value());
}

} // namespace

Books::Books()
    : database(valueOf(Database::open(ownDatabase()))), service(std::make_unique<Service>(*database, clock))
{}

Books::~Books() = default;

QString Books::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString Books::longEnough()
{
    return QStringLiteral("This comment is long enough to be rewarded once.");
}

Caller Books::join(const QString &name, int level, const QString &grant)
{
    NewAccount account;
    account.name = name;
    account.level = level;
    account.grant = valueOf(Money::parse(grant));
    return granted(service->authenticate(valueOf(addAccount(*database, clock, account))));
}

Answer<Accepted> Books::perform(const Caller &who, const Act &act, const QString &price, const QString &key)
{
    const wire::PricedAct priced{act, valueOf(Money::parse(price))};
    const wire::WriteRequest request = wire::requestFor(act, priced.price);
    QByteArray body = request.method + request.path.toUtf8();
    if (request.body)
        body += wire::toBytes(*request.body);
    return service->perform(
        who, priced,
        {key.isEmpty() ? newId() : key, QCryptographicHash::hash(body, QCryptographicHash::Sha256)});
}

Receipt Books::does(const Caller &who, const Act &act, const QString &price)
{
    const Accepted accepted = granted(perform(who, act, price));
    return valueOf(wire::decodeReceipt(valueOf(wire::parseObject(accepted.body))));
}

Problem Books::refusal(const Caller &who, const Act &act, const QString &price)
{
    return problemOf(perform(who, act, price));
}

PostId Books::publish(const Caller &author, const QString &body)
{
    const PostId id{newId()};
    // By hand: a test about reading should not have to earn the right to publish first.
    tamper(
        QStringLiteral(
            "INSERT INTO post (id, author, title, body, language, tags, media, published_at, time_to_read) "
            "VALUES ('%1', %2, 'A post', '%3', 'en', '[]', '[]', %4, 10)")
            .arg(id.value)
            .arg(author.account)
            .arg(body)
            .arg(clock.now().toMSecsSinceEpoch()));
    return id;
}

void Books::read(const Caller &who, const PostId &post)
{
    const int seconds = this->post(who, post).timeToRead;
    const QDateTime start = clock.now();
    clock.advance(seconds * 1000);
    does(who, ReadAct{post, seconds, start, clock.now()});
}

CommentId Books::comment(const Caller &who, const PostId &post, const QString &body,
                         const std::optional<CommentId> &parent)
{
    const CommentId id{newId()};
    does(who, CommentAct{post, id, body, parent, std::nullopt}, QStringLiteral("0.4"));
    return id;
}

Account Books::account(const Caller &who)
{
    return granted(service->account(who));
}

QString Books::balance(const Caller &who)
{
    return account(who).balance.toDecimal();
}

Post Books::post(const Caller &who, const PostId &id)
{
    return granted(service->post(who, id));
}

Comment Books::comment(const Caller &who, const CommentId &id)
{
    return granted(service->comment(who, id));
}

QList<StatementItem> Books::statement(const Caller &who)
{
    return granted(service->statement(who, {std::nullopt, std::nullopt, 500})).items;
}

QStringList Books::audit()
{
    return valueOf(platform::audit(*database));
}

void Books::tamper(const QString &sql)
{
    if (const Result<void> done = database->connection().execute(sql); !done)
        qFatal("tampering failed: %s", qPrintable(done.error().detail));
}

} // namespace farthing
