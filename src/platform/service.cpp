// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/service.h"

#include "core/logging.h"
#include "platform/images.h"
#include "platform/serviceprivate.h"
#include "wire/json.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QUuid>

namespace farthing::platform {

namespace {

constexpr int serviceRetrySeconds = 5;
constexpr int maximumAvatars = 50;
constexpr int maximumAvatarName = 64;
constexpr int maximumKeyLength = 64;
constexpr qsizetype maximumStateBytes = 4'096;
constexpr int maximumStates = 10'000;

} // namespace

Service::Service(Database &database, const Clock &clock) : d(std::make_unique<Private>(database, clock)) {}

Service::~Service() = default;

Problem Service::Private::unavailable(const AppError &error)
{
    // Of a lost connection the log knows already.
    if (!tables.work.connection().isLost())
        qCWarning(logPlatform, "The database failed: %ls", qUtf16Printable(error.detail));
    Problem refusal = problem(Problem::Type::Unavailable);
    refusal.retryAfter = serviceRetrySeconds;
    return refusal;
}

Receipt Service::Private::receipt(qint64 account, const AcceptedKey &accepted, const QDateTime &now)
{
    Receipt receipt;
    receipt.changed = Renderer(tables, now).changes(account, accepted.changed);
    if (accepted.transfer)
        receipt.entries = tables.ledger.itemsOf(account, *accepted.transfer);
    if (const std::optional<AccountRow> row = tables.accounts.byNumber(account))
        receipt.balance = row->balance;
    return receipt;
}

std::optional<Answer<Accepted>>
Service::Private::repeated(const Caller &caller, const Idempotency &idempotency, const QDateTime &now)
{
    const std::optional<AcceptedKey> first = tables.keys.get(caller.account, idempotency.key, now);
    if (!first)
        return std::nullopt;
    if (first->hash != QString::fromLatin1(idempotency.hash.toHex()))
        return problem(Problem::Type::IdempotencyMismatch);
    const QByteArray body =
        first->body ? *first->body : wire::toBytes(wire::encode(receipt(caller.account, *first, now)));
    return Accepted{first->status, body};
}

std::optional<Answer<Accepted>> Service::replay(const Caller &caller, const Idempotency &idempotency)
{
    d->tables.work.restart();
    const ReadScope moment(d->tables.work);
    std::optional<Answer<Accepted>> answer = d->repeated(caller, idempotency, d->clock.now());
    if (d->tables.work.error())
        return Answer<Accepted>(d->unavailable(*d->tables.work.error()));
    return answer;
}

bool Service::Private::isTimeToForget(const QDateTime &now) const
{
    constexpr int secondsBetween = 60;
    return !forgotAt || now < *forgotAt || now >= forgotAt->addSecs(secondsBetween);
}

Answer<Accepted> Service::Private::accept(const Deed &deed, const Idempotency &idempotency)
{
    AcceptedKey accepted;
    accepted.key = idempotency.key;
    accepted.hash = QString::fromLatin1(idempotency.hash.toHex());
    accepted.changed = coalesced(deed.changed);
    accepted.transfer = deed.transfer;
    accepted.at = deed.now;
    Receipt told = receipt(deed.actor.number, accepted, deed.now);
    told.accepted = deed.accepted;
    told.image = deed.image;
    accepted.body = wire::toBytes(wire::encode(told));
    tables.keys.add(deed.actor.number, accepted);
    return Accepted{accepted.status, *accepted.body};
}

Answer<Accepted> Service::Private::write(const Caller &caller, const Idempotency &idempotency, Money price,
                                         const Rule &rule)
{
    tables.work.restart();
    if (tables.work.error())
        return unavailable(*tables.work.error());
    sql::Transaction transaction(tables.work.connection());
    if (!transaction.begun())
        return unavailable(transaction.begun().error());
    const QDateTime now = clock.now();
    if (std::optional<Answer<Accepted>> first = repeated(caller, idempotency, now))
        return settled(*first);
    const std::optional<AccountRow> actor = tables.accounts.byNumber(caller.account);
    if (!actor)
        return settled<Accepted>(problem(Problem::Type::Unauthorized));
    if (idempotency.key.isEmpty() || idempotency.key.size() > maximumKeyLength)
        return invalid(QStringLiteral("Idempotency-Key: 1 to %1 characters").arg(maximumKeyLength));

    const bool forgotAll = isTimeToForget(now) && tables.keys.forget(now);
    Deed deed;
    deed.actor = *actor;
    deed.now = now;
    deed.rules = tables.rules.current();
    deed.price = price;
    deed.key = idempotency.key;
    if (Refusal refusal = rule(deed))
        return settled<Accepted>(*refusal);
    Acts(tables, deed).close();
    Answer<Accepted> answer = settled(accept(deed, idempotency));
    if (std::holds_alternative<Problem>(answer))
        return answer;
    if (const Result<void> done = transaction.commit(); !done)
        return unavailable(done.error());
    if (forgotAll)
        forgotAt = now;
    return answer;
}

Answer<Accepted> Service::perform(const Caller &caller, const wire::PricedAct &act,
                                  const Idempotency &idempotency)
{
    return d->write(caller, idempotency, act.price,
                    [this, &act](Deed &deed) { return std::visit(Acts(d->tables, deed), act.act); });
}

Answer<Accepted> Service::setState(const Caller &caller, const QString &key, const QByteArray &value,
                                   const Idempotency &idempotency)
{
    return d->write(caller, idempotency, Money(), [&](Deed &deed) -> Refusal {
        if (!isUsableId(key))
            return invalid(QStringLiteral("key: letters, digits and -._~, at most 64"));
        if (value.size() > maximumStateBytes)
            return problem(Problem::Type::TooLarge,
                           QStringLiteral("value: more than %1 bytes").arg(maximumStateBytes));
        StateTable &states = d->tables.states;
        if (!states.get(deed.actor.number, key) && states.count(deed.actor.number) >= maximumStates)
            return invalid(QStringLiteral("key: more than %1 are kept").arg(maximumStates));
        const ChangeRef ref{ChangeKind::State, key};
        StateValue kept{key, d->tables.changes.note(deed.actor.number, ref), std::nullopt};
        if (!value.isEmpty() && value != "null")
            kept.value = value;
        states.set(deed.actor.number, kept);
        deed.changed.append(ref);
        return std::nullopt;
    });
}

Answer<Accepted> Service::addAvatar(const Caller &caller, const QString &name, const StoredImage &image,
                                    const Idempotency &idempotency)
{
    return d->write(caller, idempotency, Money(), [&](Deed &deed) -> Refusal {
        if (name.trimmed().isEmpty() || name.toUcs4().size() > maximumAvatarName ||
            name.contains(QChar(u'\0')))
            return invalid(
                QStringLiteral("name: 1 to %1 characters, none of them NUL").arg(maximumAvatarName));
        const Result<QString> type = checkImage(image.bytes);
        if (!type)
            return imageProblem(image.bytes, type.error());
        if (d->tables.images.avatarsOf(deed.actor.number).size() >= maximumAvatars)
            return invalid(QStringLiteral("avatars: more than %1").arg(maximumAvatars));
        const AvatarId id{QUuid::createUuid().toString(QUuid::WithoutBraces)};
        d->tables.images.addAvatar(id, deed.actor.number, name.trimmed(), {image.bytes, *type}, deed.now);
        deed.touched.append(deed.actor.number);
        deed.image = id.value;
        return std::nullopt;
    });
}

Answer<Accepted> Service::removeAvatar(const Caller &caller, const AvatarId &id,
                                       const Idempotency &idempotency)
{
    return d->write(caller, idempotency, Money(), [&](Deed &deed) -> Refusal {
        Tables &tables = d->tables;
        if (!tables.images.ownsAvatar(deed.actor.number, id))
            return notFound();
        Acts acts(tables, deed);
        const QList<CommentId> shown = tables.comments.withAvatar(id);
        for (const CommentId &comment : shown) {
            if (const std::optional<CommentRow> row = tables.comments.byId(comment)) {
                tables.comments.takeOffAvatar(row->number);
                acts.commentChanged(*row);
            }
        }
        if (deed.actor.avatar == id) {
            tables.accounts.setAvatar(deed.actor.number, std::nullopt);
            acts.authorChanged(deed.actor.number);
        }
        tables.images.removeAvatar(id);
        deed.touched.append(deed.actor.number);
        return std::nullopt;
    });
}

Answer<Accepted> Service::addMedia(const Caller &caller, const StoredImage &image,
                                   const Idempotency &idempotency)
{
    return d->write(caller, idempotency, Money(), [&](Deed &deed) -> Refusal {
        const Result<QString> type = checkImage(image.bytes);
        if (!type)
            return imageProblem(image.bytes, type.error());
        const MediaId id = mediaIdOf(image.bytes);
        d->tables.images.addMedia(id, deed.actor.number, {image.bytes, *type}, deed.now);
        deed.image = id.value;
        return std::nullopt;
    });
}

} // namespace farthing::platform
