// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakenetwork.h"

#include "support/builders.h"

namespace farthing {

namespace {

template <class T>
QFuture<T> ready(const T &value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(value);
    promise.finish();
    return promise.future();
}

PlatformInfo platformInfo()
{
    PlatformInfo info;
    info.name = QStringLiteral("Fake platform");
    info.api = 1;
    info.signIn = QStringLiteral("token");
    return info;
}

QString place(const PageRequest &page)
{
    return page.before ? QLatin1Char(' ') + *page.before : QString();
}

} // namespace

AppError anError(AppError::Kind kind)
{
    return {kind, QStringLiteral("A sentence."), QStringLiteral("a detail")};
}

FakeNetwork::FakeNetwork() : platformAnswer(platformInfo()), accountAnswer(anAccount())
{
    onPosts = [](const PageRequest &) {
        return Page<Post>{{}, std::nullopt, QStringLiteral("c0")};
    };
    onComments = [](const PageRequest &) {
        return Page<Comment>{{}, std::nullopt, QStringLiteral("c0")};
    };
    onReports = [](const PageRequest &) {
        return Page<PnlReport>{{}, std::nullopt, QStringLiteral("c0")};
    };
    onStatement = [](const PageRequest &) {
        return StatementPage{{}, std::nullopt, QStringLiteral("c0"), Money(), true};
    };
    onChanges = [](const QString &after, int wait) -> std::optional<Result<ChangePage>> {
        if (wait > 0)
            return std::nullopt;
        return ChangePage{{}, after, false};
    };
    onPost = [](const PostId &) {
        return Result<Post>(anError(AppError::Kind::NotFound));
    };
    onImageChange = [](const QString &) {
        return Result<Outcome>(anError(AppError::Kind::Offline));
    };
    onImage = [](const QString &) {
        return anError(AppError::Kind::NotFound);
    };
    onPerform = [](const Performed &) {
        return std::nullopt;
    };
    onQuote = [](const Act &, const QuoteContext &) {
        return Quote();
    };
}

void FakeNetwork::answer(int index, const Result<Outcome> &outcome)
{
    const auto &promise = performed.at(index).promise;
    promise->addResult(outcome);
    promise->finish();
}

void FakeNetwork::tell(const ChangePage &page)
{
    const auto promise = m_polls.takeFirst();
    promise->addResult(page);
    promise->finish();
}

QFuture<Result<PlatformInfo>> FakeNetwork::platform()
{
    calls << QStringLiteral("platform");
    return ready(platformAnswer);
}

QFuture<Result<Rulebook>> FakeNetwork::rules()
{
    calls << QStringLiteral("rules");
    return ready(rulesAnswer);
}

QFuture<Result<Account>> FakeNetwork::account()
{
    calls << QStringLiteral("account");
    return ready(accountAnswer);
}

QFuture<Result<Page<Post>>> FakeNetwork::posts(const PageRequest &page)
{
    calls << QStringLiteral("posts") + place(page);
    return ready(onPosts(page));
}

QFuture<Result<Post>> FakeNetwork::post(const PostId &id)
{
    calls.append(QStringLiteral("post ") + id.value);
    return ready(onPost(id));
}

QFuture<Result<Page<Comment>>> FakeNetwork::comments(const PageRequest &page)
{
    calls << QStringLiteral("comments") + place(page);
    return ready(onComments(page));
}

QFuture<Result<Page<PnlReport>>> FakeNetwork::reports(const PageRequest &page)
{
    calls << QStringLiteral("reports") + place(page);
    return ready(onReports(page));
}

QFuture<Result<StatementPage>> FakeNetwork::statement(const PageRequest &page)
{
    calls << QStringLiteral("statement") + place(page);
    return ready(onStatement(page));
}

QFuture<Result<ChangePage>> FakeNetwork::changes(const QString &after, int, int waitSeconds)
{
    calls << QStringLiteral("changes %1 wait %2").arg(after).arg(waitSeconds);
    if (const std::optional<Result<ChangePage>> answer = onChanges(after, waitSeconds))
        return ready(*answer);
    const auto promise = std::make_shared<QPromise<Result<ChangePage>>>();
    promise->start();
    m_polls.append(promise);
    return promise->future();
}

QFuture<Result<ImageData>> FakeNetwork::avatar(const AvatarId &id)
{
    calls << QStringLiteral("avatar ") + id.value;
    return ready(onImage(id.value));
}

QFuture<Result<ImageData>> FakeNetwork::media(const MediaId &id)
{
    calls << QStringLiteral("media ") + id.value;
    return ready(onImage(id.value));
}

Quote FakeNetwork::quote(const Act &act, const QuoteContext &known) const
{
    return onQuote(act, known);
}

QFuture<Result<Outcome>> FakeNetwork::perform(const Act &act, Money price, const QString &key)
{
    const auto promise = std::make_shared<QPromise<Result<Outcome>>>();
    promise->start();
    performed.append({act, price, key, promise});
    calls << QStringLiteral("perform ") + postOf(act).value;
    if (const std::optional<Result<Outcome>> outcome = onPerform(performed.last())) {
        promise->addResult(*outcome);
        promise->finish();
    }
    return promise->future();
}

QFuture<Result<Outcome>> FakeNetwork::changeImage(const QString &call)
{
    calls << call;
    return ready(onImageChange(call));
}

QFuture<Result<Outcome>> FakeNetwork::addMedia(const ImageData &image, const QString &key)
{
    return changeImage(QStringLiteral("add media %1 %2").arg(QString::fromLatin1(image.bytes), key));
}

QFuture<Result<Outcome>> FakeNetwork::addAvatar(const QString &name, const ImageData &, const QString &key)
{
    return changeImage(QStringLiteral("add avatar %1 %2").arg(name, key));
}

QFuture<Result<Outcome>> FakeNetwork::removeAvatar(const AvatarId &id, const QString &key)
{
    return changeImage(QStringLiteral("remove avatar %1 %2").arg(id.value, key));
}

QFuture<Result<Outcome>> FakeNetwork::setState(const QString &key, const QByteArray &value,
                                               const QString &idempotencyKey)
{
    calls << QStringLiteral("state %1").arg(key);
    const auto promise = std::make_shared<QPromise<Result<Outcome>>>();
    promise->start();
    if (const auto answer = onState(key, value, idempotencyKey)) {
        promise->addResult(*answer);
        promise->finish();
    }
    m_states.append(promise);
    return promise->future();
}

QFuture<Result<Page<StateValue>>> FakeNetwork::states(const PageRequest &page)
{
    calls << QStringLiteral("states") + place(page);
    return ready(onStates ? onStates(page) : Result<Page<StateValue>>(anError(AppError::Kind::NotFound)));
}

} // namespace farthing
