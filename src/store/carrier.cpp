// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/carrier.h"

#include "wire/json.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QRegularExpression>

namespace farthing {

namespace {

constexpr QLatin1StringView postMember("post");
constexpr QLatin1StringView openedMember("opened");
constexpr QLatin1StringView placeMember("place");
constexpr QLatin1StringView savedMember("saved");
constexpr int longestKey = 64; // platform-api: GET, PUT /v1/me/state/{key}

QString prefixOf(CarriedKind kind)
{
    return kind == CarriedKind::Reading ? QStringLiteral("read.") : QStringLiteral("saved.");
}

std::optional<CarriedKind> kindOf(const QString &key)
{
    for (const CarriedKind kind : {CarriedKind::Reading, CarriedKind::Saved})
        if (key.startsWith(prefixOf(kind)))
            return kind;
    return std::nullopt;
}

QJsonObject objectOf(const QByteArray &value)
{
    return wire::parseObject(value).valueOr({});
}

} // namespace

QString Carrier::keyOf(CarriedKind kind, const PostId &post)
{
    static const QRegularExpression usable(QStringLiteral("^[A-Za-z0-9._-][A-Za-z0-9._~-]*$"));
    QString key = prefixOf(kind) + post.value;
    if (key.size() <= longestKey && usable.match(post.value).hasMatch())
        return key;
    const QByteArray hash = QCryptographicHash::hash(post.value.toUtf8(), QCryptographicHash::Sha256);
    return prefixOf(kind) + u'~' +
           QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<PostId> Carrier::postOf(const StateValue &value)
{
    const std::optional<CarriedKind> kind = kindOf(value.key);
    if (!kind || !value.value)
        return std::nullopt;
    const PostId post{objectOf(*value.value).value(postMember).toString()};
    return !post.isEmpty() && keyOf(*kind, post) == value.key ? std::optional(post) : std::nullopt;
}

Result<QByteArray> Carrier::valueOf(const AccountId &me, const PostId &post, CarriedKind kind) const
{
    const Result<Mark> mark = m_own.marks.find(me, post);
    if (!mark)
        return mark.error();
    QJsonObject value{{postMember, post.value}};
    if (kind == CarriedKind::Saved) {
        value.insert(savedMember, mark->saved);
        return wire::toBytes(value);
    }
    value.insert(openedMember, mark->isReallyOpened());
    const Result<std::optional<QByteArray>> place = m_own.places.find(me, post);
    if (!place)
        return place.error();
    if (*place)
        value.insert(placeMember, objectOf(**place));
    return wire::toBytes(value);
}

Result<void> Carrier::note(const AccountId &me, const PostId &post, CarriedKind kind, StoreChanges &changes)
{
    if (me.isEmpty())
        return {};
    const QString key = keyOf(kind, post);
    const Result<std::optional<Carried>> found = m_own.carried.find(me, key);
    if (!found)
        return found.error();
    Carried carried = found->value_or(Carried{});
    carried.key = key;
    carried.post = post;
    carried.kind = kind;
    using State = Carried::State;
    const bool underWay = carried.state == State::Sending || carried.state == State::SendingAndChanged;
    carried.state = underWay ? State::SendingAndChanged : State::Changed;
    changes.carried = true;
    return m_own.carried.save(me, carried);
}

Result<void> Carrier::noteUnlessKnown(const AccountId &me, const PostId &post, CarriedKind kind,
                                      StoreChanges &changes)
{
    const Result<std::optional<Carried>> found = m_own.carried.find(me, keyOf(kind, post));
    if (!found)
        return found.error();
    return *found ? Result<void>() : note(me, post, kind, changes);
}

Result<std::optional<PostId>> Carrier::noteUnheard(const AccountId &me, const PostId &after, int limit,
                                                   StoreChanges &changes)
{
    if (me.isEmpty())
        return std::optional<PostId>();
    const Result<QList<Carriable>> posts = m_own.carried.carriable(me, after, limit);
    if (!posts)
        return posts.error();
    for (const Carriable &here : *posts) {
        Result<void> noted;
        if (here.reading)
            noted = noteUnlessKnown(me, here.post, CarriedKind::Reading, changes);
        if (noted && here.saved)
            noted = noteUnlessKnown(me, here.post, CarriedKind::Saved, changes);
        if (!noted)
            return noted.error();
    }
    return posts->size() < limit ? std::optional<PostId>() : std::optional(posts->last().post);
}

Result<std::optional<CarriedWrite>> Carrier::next(const AccountId &me, const QString &attempt)
{
    const Result<std::optional<Carried>> waiting = m_own.carried.waiting(me);
    if (!waiting || !*waiting)
        return waiting ? Result<std::optional<CarriedWrite>>(std::nullopt) : waiting.error();
    Carried carried = **waiting;
    if (carried.state == Carried::State::Changed) {
        const Result<QByteArray> value = valueOf(me, carried.post, carried.kind);
        if (!value)
            return value.error();
        carried.state = Carried::State::Sending;
        carried.attempt = attempt;
        carried.body = *value;
        if (Result<void> done = m_own.carried.save(me, carried); !done)
            return done.error();
    }
    return std::optional(CarriedWrite{carried.key, carried.attempt, carried.body});
}

Result<void> Carrier::take(const AccountId &me, const StateValue &value, StoreChanges &changes)
{
    const std::optional<CarriedKind> kind = kindOf(value.key);
    if (me.isEmpty() || !kind)
        return {};
    const Result<std::optional<Carried>> found = m_own.carried.find(me, value.key);
    if (!found)
        return found.error();
    const std::optional<PostId> post = *found ? std::optional((*found)->post) : postOf(value);
    if (!post || (*found && (*found)->revision >= value.revision))
        return {};
    Carried carried = found->value_or(Carried{});
    carried.key = value.key;
    carried.post = *post;
    carried.kind = *kind;
    carried.revision = value.revision;
    const QByteArray said = value.value.value_or(QByteArray());
    if (carried.state != Carried::State::Settled) {
        carried.told = said;
        const Result<bool> placed = takeFirstPlace(me, carried, said, changes);
        if (!placed)
            return placed.error();
        // The write that is under way does not have it yet.
        if (*placed && carried.state == Carried::State::Sending)
            carried.state = Carried::State::SendingAndChanged;
        return m_own.carried.save(me, carried);
    }
    if (Result<void> done = m_own.carried.save(me, carried); !done)
        return done;
    return adopt(me, carried, said, changes);
}

Result<void> Carrier::settle(const AccountId &me, const CarriedWrite &write,
                             const std::optional<StateValue> &held, StoreChanges &changes)
{
    const Result<std::optional<Carried>> found = m_own.carried.find(me, write.key);
    if (!found || !*found || (*found)->attempt != write.attempt)
        return found ? Result<void>() : Result<void>(found.error());
    Carried carried = **found;
    // A receipt that comes a second time shows the value as it is by then, which may be another computer's.
    if (held && held->key == write.key && held->revision >= carried.revision) {
        carried.revision = held->revision;
        carried.told = held->value.value_or(QByteArray());
    }
    const bool changed = carried.state == Carried::State::SendingAndChanged;
    carried.state = changed ? Carried::State::Changed : Carried::State::Settled;
    carried.attempt.clear();
    carried.body.clear();
    const std::optional<QByteArray> told = std::exchange(carried.told, std::nullopt);
    if (Result<void> done = m_own.carried.save(me, carried); !done)
        return done;
    return told && !changed ? adopt(me, carried, *told, changes) : Result<void>();
}

/// A place that another computer knows of is not lost because this one, which has none, is the last to write.
Result<bool> Carrier::takeFirstPlace(const AccountId &me, const Carried &carried, const QByteArray &value,
                                     StoreChanges &changes)
{
    const QJsonValue place = objectOf(value).value(placeMember);
    if (carried.kind != CarriedKind::Reading || !place.isObject())
        return false;
    const Result<std::optional<QByteArray>> own = m_own.places.find(me, carried.post);
    if (!own || *own)
        return own ? Result<bool>(false) : own.error();
    changes.places.insert(carried.post);
    const Result<void> saved = m_own.places.save(me, carried.post, wire::toBytes(place.toObject()));
    return saved ? Result<bool>(true) : saved.error();
}

Result<void> Carrier::adoptPlace(const AccountId &me, const PostId &post, const QJsonValue &place,
                                 StoreChanges &changes)
{
    const Result<std::optional<QByteArray>> before = m_own.places.find(me, post);
    if (!before)
        return before.error();
    // Whoever wrote knew of no place: they are told of this one.
    if (!place.isObject())
        return *before ? note(me, post, CarriedKind::Reading, changes) : Result<void>();
    const QByteArray bytes = wire::toBytes(place.toObject());
    if (*before == bytes)
        return {};
    changes.places.insert(post);
    return m_own.places.save(me, post, bytes);
}

/// Makes the platform's value this computer's; one that is not understood changes nothing.
Result<void> Carrier::adopt(const AccountId &me, const Carried &carried, const QByteArray &value,
                            StoreChanges &changes)
{
    const QJsonObject object = objectOf(value);
    const Result<Mark> mark = m_own.marks.find(me, carried.post);
    if (!mark)
        return mark.error();
    if (carried.kind == CarriedKind::Saved) {
        const bool saved = object.value(savedMember).toBool();
        if (saved == mark->saved)
            return {};
        changes.posts.insert(carried.post);
        return m_own.marks.setSaved(me, carried.post, saved);
    }
    if (Result<void> done = adoptPlace(me, carried.post, object.value(placeMember), changes); !done)
        return done;
    const bool opened = object.value(openedMember).toBool();
    // A post that was only marked as read with others is none that anybody opened, there or here.
    if (!object.contains(openedMember) || opened == mark->isReallyOpened())
        return {};
    changes.posts.insert(carried.post);
    return m_own.marks.setOpened(me, carried.post, opened);
}

} // namespace farthing
