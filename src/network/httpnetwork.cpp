// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/httpnetwork.h"

#include "network/httpanswers.h"
#include "network/rulebookquote.h"
#include "wire/codec.h"
#include "wire/json.h"

#include <QtCore/QPromise>

#include <memory>

namespace farthing {

namespace {

constexpr int spokenVersion = 1;
constexpr int maximumPage = 500;
constexpr int maximumWaitSeconds = 30;
/// A longer answer is read on another thread: that of a full page takes the windows 20 ms.
constexpr qsizetype readAtOnce = 32'000;

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

HttpRequest getting(const QString &path)
{
    HttpRequest request;
    request.path = path;
    return request;
}

HttpRequest asking(const QString &path)
{
    HttpRequest request = getting(path);
    request.conditional = true;
    return request;
}

QString pageQuery(const PageRequest &page)
{
    QStringList parts{QStringLiteral("limit=%1").arg(qBound(1, page.limit, maximumPage))};
    if (page.before)
        parts.append(QStringLiteral("before=") + encoded(*page.before));
    if (page.after)
        parts.append(QStringLiteral("after=") + encoded(*page.after));
    return parts.join(u'&');
}

/// A list whose next page is the one just read would be read for ever: it ends there.
template <class List>
Result<List> withoutCircle(Result<List> list, const PageRequest &page)
{
    if (list && list->next && (list->next == page.before || list->next == page.after))
        list.value().next.reset();
    return list;
}

/// Whoever has no such page, or does not let us in to it, is a web server, but not a platform.
AppError asStranger(const AppError &error, const HttpErrors &errors)
{
    using Kind = AppError::Kind;
    const bool stranger =
        error.kind == Kind::NotFound || error.kind == Kind::Refused || error.kind == Kind::CursorExpired;
    return stranger ? errors.notUnderstood(error.detail) : error;
}

} // namespace

HttpNetwork::HttpNetwork(const QUrl &base, const QByteArray &token, QNetworkAccessManager &access,
                         const Clock &clock, HttpOptions options, QObject *parent)
    : Network(parent), m_transport(base, token, access, clock, options)
{
    m_readers.setMaxThreadCount(1); // one after the other, so that a burst of pages needs the memory of one
}

void HttpNetwork::abort()
{
    m_transport.abort();
    ++*m_aborts;
}

void HttpNetwork::setEndpoint(const QUrl &base, const QByteArray &token)
{
    m_transport.setEndpoint(base, token);
    ++*m_aborts;
}

Capability HttpNetwork::capability(ActKind kind) const
{
    Capability capability;
    switch (kind) {
    case ActKind::Plus:
        capability.price = Capability::Price::Budget;
        break;
    case ActKind::Minus:
    case ActKind::BuyReport:
        capability.price = Capability::Price::Priced;
        break;
    case ActKind::Comment:
    case ActKind::React:
    case ActKind::Publish:
        capability.price = Capability::Price::Priced;
        capability.revocable = true;
        break;
    case ActKind::Read:
    case ActKind::RemoveComment:
    case ActKind::EditPost:
    case ActKind::RemovePost:
        break;
    }
    return capability;
}

template <class T>
QFuture<Result<T>> HttpNetwork::ask(const HttpRequest &request,
                                    std::function<Result<T>(const HttpAnswer &)> read)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    m_transport.send(request, [this, promise, read = std::move(read)](const Result<HttpAnswer> &answer) {
        if (!answer || answer->body.size() <= readAtOnce) {
            promise->addResult(answer ? read(*answer) : Result<T>(answer.error()));
            promise->finish();
            return;
        }
        const auto isAborted = [aborts = m_aborts, before = m_aborts->load()] {
            return *aborts != before;
        };
        const AppError cancelled = m_transport.errors().cancelled();
        m_readers.start([promise, read, answer = *answer, isAborted, cancelled] {
            Result<T> value = isAborted() ? Result<T>(cancelled) : read(answer);
            promise->addResult(isAborted() ? Result<T>(cancelled) : std::move(value));
            promise->finish();
        });
    });
    return future;
}

template <class T>
QFuture<Result<T>> HttpNetwork::read(const HttpRequest &request, Decoder<T> decode)
{
    const HttpErrors errors = m_transport.errors();
    return ask<T>(request, [errors, decode = std::move(decode)](const HttpAnswer &answer) -> Result<T> {
        const Result<QJsonObject> json = objectFrom(answer, errors);
        if (!json)
            return json.error();
        Result<T> value = decode(*json);
        return value ? std::move(value) : Result<T>(errors.notUnderstood(value.error().detail));
    });
}

template <class List>
QFuture<Result<List>> HttpNetwork::readList(const QString &path, const PageRequest &page,
                                            Result<List> (*decode)(const QJsonObject &))
{
    HttpRequest request = getting(path);
    request.query = pageQuery(page);
    return read<List>(request,
                      [decode, page](const QJsonObject &json) { return withoutCircle(decode(json), page); });
}

QFuture<Result<PlatformInfo>> HttpNetwork::platform()
{
    const HttpErrors errors = m_transport.errors();
    return ask<PlatformInfo>(asking(QStringLiteral("/v1/platform")),
                             [errors](const HttpAnswer &answer) -> Result<PlatformInfo> {
                                 const Result<QJsonObject> json = objectFrom(answer, errors);
                                 if (!json)
                                     return asStranger(json.error(), errors);
                                 const Result<PlatformInfo> info = wire::decodePlatformInfo(*json);
                                 if (!info)
                                     return errors.notUnderstood(info.error().detail);
                                 return info->api == spokenVersion ? info : errors.otherVersion(info->api);
                             });
}

QFuture<Result<Rulebook>> HttpNetwork::rules()
{
    return read<Rulebook>(asking(QStringLiteral("/v1/rules")),
                          [](const QJsonObject &json) { return wire::decodeRulebook(json); });
}

QFuture<Result<Account>> HttpNetwork::account()
{
    return read<Account>(asking(QStringLiteral("/v1/me")), wire::decodeAccount);
}

QFuture<Result<Page<Post>>> HttpNetwork::posts(const PageRequest &page)
{
    return readList(QStringLiteral("/v1/posts"), page, wire::decodePosts);
}

QFuture<Result<Post>> HttpNetwork::post(const PostId &id)
{
    return read<Post>(getting(QStringLiteral("/v1/posts/") + encoded(id.value)), wire::decodePost);
}

QFuture<Result<Page<Comment>>> HttpNetwork::comments(const PageRequest &page)
{
    return readList(QStringLiteral("/v1/comments"), page, wire::decodeComments);
}

QFuture<Result<Page<PnlReport>>> HttpNetwork::reports(const PageRequest &page)
{
    return readList(QStringLiteral("/v1/pnl-reports"), page, wire::decodeReports);
}

QFuture<Result<StatementPage>> HttpNetwork::statement(const PageRequest &page)
{
    return readList(QStringLiteral("/v1/me/statement"), page, wire::decodeStatement);
}

QFuture<Result<ChangePage>> HttpNetwork::changes(const QString &after, int limit, int waitSeconds)
{
    HttpRequest request = getting(QStringLiteral("/v1/changes"));
    request.wait = std::chrono::seconds(qBound(0, waitSeconds, maximumWaitSeconds));
    request.query =
        pageQuery({std::nullopt, after, limit}) + QStringLiteral("&wait=%1").arg(request.wait.count());
    return read<ChangePage>(request, [after](const QJsonObject &json) {
        Result<ChangePage> page = wire::decodeChangePage(json);
        if (page && page->next == after)
            page.value().more = false; // there is nothing more at a cursor that does not move
        return page;
    });
}

QFuture<Result<ImageData>> HttpNetwork::avatar(const AvatarId &id)
{
    return readImage(QStringLiteral("/v1/avatars/") + encoded(id.value));
}

QFuture<Result<ImageData>> HttpNetwork::media(const MediaId &id)
{
    return readImage(QStringLiteral("/v1/media/") + encoded(id.value));
}

QFuture<Result<ImageData>> HttpNetwork::readImage(const QString &path)
{
    const HttpErrors errors = m_transport.errors();
    return ask<ImageData>(getting(path),
                          [errors](const HttpAnswer &answer) { return imageFrom(answer, errors); });
}

Quote HttpNetwork::quote(const Act &act, const QuoteContext &known) const
{
    return quoteByRulebook(act, known);
}

QFuture<Result<Outcome>> HttpNetwork::perform(const Act &act, Money price, const QString &key)
{
    const wire::WriteRequest write = wire::requestFor(act, price);
    HttpRequest request;
    request.method = write.method;
    request.path = write.path;
    if (write.body)
        request.body = wire::toBytes(*write.body);
    request.idempotencyKey = key.toLatin1();
    return change(request);
}

QFuture<Result<Outcome>> HttpNetwork::change(const HttpRequest &request)
{
    const HttpErrors errors = m_transport.errors();
    return ask<Outcome>(request, [errors](const HttpAnswer &answer) { return outcomeFrom(answer, errors); });
}

QFuture<Result<Outcome>> HttpNetwork::addMedia(const ImageData &image, const QString &key)
{
    return addImage(getting(QStringLiteral("/v1/media")), image, key);
}

QFuture<Result<Outcome>> HttpNetwork::addAvatar(const QString &name, const ImageData &image,
                                                const QString &key)
{
    HttpRequest request = getting(QStringLiteral("/v1/me/avatars"));
    request.query = QStringLiteral("name=") + encoded(name);
    return addImage(request, image, key);
}

QFuture<Result<Outcome>> HttpNetwork::addImage(HttpRequest request, const ImageData &image,
                                               const QString &key)
{
    request.method = "POST";
    request.body = image.bytes;
    request.contentType = image.type;
    request.idempotencyKey = key.toLatin1();
    return change(request);
}

QFuture<Result<Outcome>> HttpNetwork::removeAvatar(const AvatarId &id, const QString &key)
{
    HttpRequest request = getting(QStringLiteral("/v1/me/avatars/") + encoded(id.value));
    request.method = "DELETE";
    request.idempotencyKey = key.toLatin1();
    return change(request);
}

QFuture<Result<Outcome>> HttpNetwork::setState(const QString &key, const QByteArray &value,
                                               const QString &idempotencyKey)
{
    HttpRequest request = getting(QStringLiteral("/v1/me/state/") + encoded(key));
    request.method = "PUT";
    request.body = "{\"value\":" + value + '}';
    request.idempotencyKey = idempotencyKey.toLatin1();
    return change(request);
}

QFuture<Result<Page<StateValue>>> HttpNetwork::states(const PageRequest &page)
{
    return readList(QStringLiteral("/v1/me/state"), page, wire::decodeStates);
}

} // namespace farthing
