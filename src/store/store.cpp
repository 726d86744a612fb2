// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "core/logging.h"
#include "store/spendbook.h"
#include "store/storeprivate.h"

#include <QtCore/QTimer>

namespace farthing {

namespace {

constexpr std::chrono::milliseconds beforeReadingAgain(1'000);

} // namespace

void Store::Private::loadDocuments()
{
    account = cache->documents.account().valueOr(std::nullopt);
    rules = cache->documents.rules().valueOr(std::nullopt);
}

bool Store::Private::loadIntents()
{
    const Result<QList<IntentRecord>> open = own->intents.open(me());
    areIntentsKnown = open.ok();
    if (open)
        openIntents = *open;
    else
        qCWarning(logStore) << "open intents:" << open.error().detail;
    return open.ok();
}

void Store::Private::loadSpending(const QDate &today)
{
    const Result<Spending> read = SpendBook(*own, *cache).spending(me(), today);
    if (read)
        spending = *read;
    else
        qCWarning(logStore) << "spending:" << read.error().detail;
    spendingOf = today;
}

Store::Store(std::unique_ptr<Private> parts) : d(std::move(parts))
{
    d->loadDocuments();
    if (!d->loadIntents()) {
        StoreChanges all;
        all.everything = true;
        QTimer::singleShot(beforeReadingAgain, this, [this, all] { announce(all); });
    }
    connect(d->thread.get(), &StoreThread::changed, this, &Store::announce);
    d->own->connection->onDamage([this] { noteDamage(d->damageFound()); });
    d->cache->connection->onDamage([this] { noteDamage(d->damageFound()); });
    // The first job opens the writer, which replays what a crash kept back.
    d->thread->run([](Result<std::unique_ptr<Writer>> &) {
        return [] {
        };
    });
}

Store::~Store()
{
    d->readers.waitForDone();
    // The writer is the last to close: only one that may write can tidy up the log.
    d->cache.reset();
    d->own.reset();
    d->thread.reset();
    d->backups->close();
}

void Store::announce(const StoreChanges &changes)
{
    if (changes.account || changes.rules || changes.everything)
        d->loadDocuments();
    // What was taken has to be sent: where it could not be read, it is read again soon.
    if ((!changes.intents.isEmpty() || changes.everything) && !d->loadIntents())
        QTimer::singleShot(beforeReadingAgain, this, [this, changes] { announce(changes); });
    if (!changes.intents.isEmpty() || changes.statement || changes.account || changes.spendCaps ||
        changes.everything)
        d->spendingOf = {};
    emit changed(changes);
}

Result<QList<PostRecord>> Store::posts(const PostListQuery &query, const std::optional<PostKey> &after,
                                       int limit) const
{
    return d->cache->posts.page(query, after, limit);
}

Result<QList<PostRecord>> Store::posts(const PostListQuery &query, const QSet<PostId> &ids) const
{
    return d->cache->posts.rows(query, ids);
}

Result<QList<PostRecord>> Store::earningPosts(const std::optional<EarningKey> &after, int limit) const
{
    return d->cache->posts.earning(after, limit);
}

Result<PostListCounts> Store::postCounts() const
{
    return d->cache->posts.counts();
}

Result<std::optional<PostRecord>> Store::post(const PostId &id) const
{
    return d->cache->posts.find(id);
}

Result<std::optional<QString>> Store::postTitle(const PostId &id) const
{
    return d->cache->posts.title(id);
}

QFuture<Result<void>> Store::setOpened(const PostId &id, bool opened)
{
    return write<void>([=, me = d->me()](Writer &writer) { return writer.setOpened(me, id, opened); });
}

QFuture<Result<void>> Store::setSaved(const PostId &id, bool saved)
{
    return write<void>([=, me = d->me()](Writer &writer) { return writer.setSaved(me, id, saved); });
}

Result<QList<CommentPlace>> Store::commentPlaces(const PostId &post, int limit) const
{
    return d->cache->comments.places(post, limit);
}

Result<std::optional<Comment>> Store::comment(const CommentId &id) const
{
    return d->cache->comments.find(id);
}

Result<std::optional<QDateTime>> Store::newSince(const PostId &post) const
{
    return d->own->visits.newSince(d->me(), post);
}

QFuture<Result<void>> Store::visit(const PostId &post)
{
    const QDateTime now = d->clock->now();
    return write<void>([=, me = d->me()](Writer &writer) { return writer.visit(me, post, now); });
}

QFuture<Result<void>> Store::forgetUnlessOf(const QByteArray &token)
{
    return write<void>([=](Writer &writer) { return writer.forgetUnlessOf(token); });
}

QFuture<Result<void>> Store::confirmToken(const QByteArray &token)
{
    return write<void>([=](Writer &writer) { return writer.confirmToken(token); });
}

const std::optional<Account> &Store::account() const
{
    return d->account;
}

const std::optional<Rulebook> &Store::rules() const
{
    return d->rules;
}

Result<QList<StatementItem>> Store::statement(const std::optional<StatementKey> &after, int limit) const
{
    return d->cache->statement.page(after, limit);
}

Result<StatementSum> Store::statementSum() const
{
    return d->cache->statementDays.sum();
}

Result<QList<StatementDay>> Store::statementDays() const
{
    return d->cache->statementDays.all();
}

Result<std::optional<QDateTime>> Store::statementBegins() const
{
    return d->cache->statement.oldest();
}

const QString &Store::folder() const
{
    return d->folder;
}

Result<std::optional<PnlReport>> Store::latestReport(const PostId &post) const
{
    return d->own->reports.latest(d->me(), post);
}

Result<ReportPage> Store::reports(const std::optional<PostId> &post, const std::optional<ReportKey> &after,
                                  int limit) const
{
    return d->own->reports.page(d->me(), post, after, limit);
}

Result<std::optional<Journey>> Store::journey() const
{
    return d->own->journeys.find(d->me());
}

QFuture<Result<void>> Store::keepJourney(const Journey &journey)
{
    return write<void>([=, me = d->me()](Writer &writer) { return writer.keepJourney(me, journey); });
}

Result<std::optional<QDateTime>> Store::lastSeen() const
{
    return d->own->seen.lastAt(d->me());
}

QFuture<Result<void>> Store::noteSeen(const QDateTime &now, bool told)
{
    return write<void>([=, me = d->me()](Writer &writer) { return writer.noteSeen(me, now, told); });
}

QFuture<Result<std::optional<AwayNews>>> Store::awayNews(bool toldBefore)
{
    const auto since = toldBefore ? SeenTable::Which::Told : SeenTable::Which::Last;
    return write<std::optional<AwayNews>>(
        [=, me = d->me()](Writer &writer) { return writer.news(me, since); });
}

Result<std::optional<QByteArray>> Store::image(WantedImage::Kind kind, const QString &id) const
{
    return d->cache->images.bytes(kind, id);
}

Result<bool> Store::hasImage(WantedImage::Kind kind, const QString &id) const
{
    return d->cache->images.has(kind, id);
}

Result<QList<WantedImage>> Store::wantedImages(int limit) const
{
    return d->cache->images.wanted(limit);
}

QFuture<Result<void>> Store::writeImage(const WantedImage &image, const QByteArray &bytes,
                                        const QString &type)
{
    return write<void>([=](Writer &writer) { return writer.writeImage(image, bytes, type); });
}

QFuture<Result<void>> Store::failImage(const WantedImage &image, bool gone)
{
    return write<void>([=](Writer &writer) { return writer.failImage(image, gone); });
}

Result<std::optional<QByteArray>> Store::remembered(const QString &key) const
{
    return d->own->remembered.find(key);
}

QFuture<Result<void>> Store::remember(const QString &key, const QByteArray &value)
{
    return write<void>([=](Writer &writer) { return writer.remember(key, value); });
}

Result<std::optional<QString>> Store::cursor(const QString &name) const
{
    return d->cache->cursors.find(name);
}

QFuture<Result<Applied>> Store::apply(const Batch &batch)
{
    return write<Applied>([=](Writer &writer) { return writer.apply(batch); });
}

const QList<IntentRecord> &Store::openIntents() const
{
    return d->openIntents;
}

bool Store::areIntentsKnown() const
{
    return d->areIntentsKnown;
}

Result<QList<Intent>> Store::intents(int limit) const
{
    return d->own->intents.list(d->me(), limit);
}

Result<std::optional<IntentRecord>> Store::intent(const IntentId &id) const
{
    return d->own->intents.find(id);
}

const Spending &Store::spending(const QDate &today) const
{
    if (d->spendingOf != today)
        d->loadSpending(today);
    return d->spending;
}

QFuture<Result<void>> Store::setSpendCaps(const SpendCaps &caps)
{
    return write<void>([=, me = d->me()](Writer &writer) { return writer.setSpendCaps(me, caps); });
}

QFuture<Result<IntentId>> Store::submit(const IntentRecord &record, const QDate &today)
{
    const QDate day = today.isValid() ? today : record.intent.createdAt.toUTC().date();
    return write<IntentId>([=](Writer &writer) { return writer.submit(record, day); });
}

QFuture<Result<IntentId>> Store::submitMerged(const IntentRecord &record, const IntentId &into,
                                              const Act &merged)
{
    return write<IntentId>([=](Writer &writer) { return writer.submitMerged(record, into, merged); });
}

QFuture<Result<bool>> Store::markSending(const IntentId &id, const QString &key)
{
    return write<bool>([=](Writer &writer) { return writer.markSending(id, key); });
}

QFuture<Result<bool>> Store::setOutcome(const IntentRecord &record, const QString &key)
{
    return write<bool>([=](Writer &writer) { return writer.setOutcome(record, key); });
}

QFuture<Result<bool>> Store::finish(const IntentRecord &record, const QString &key, const Receipt &receipt)
{
    return write<bool>([=](Writer &writer) { return writer.finish(record, key, receipt); });
}

QFuture<Result<bool>> Store::renew(const IntentId &id, const QString &key, Money price, const QDateTime &now,
                                   const QDateTime &sendAfter, const QDate &today)
{
    const QDate day = today.isValid() ? today : now.toUTC().date();
    return write<bool>([=](Writer &writer) { return writer.renew(id, key, price, now, sendAfter, day); });
}

QFuture<Result<bool>> Store::withdraw(const IntentId &id, const QList<Intent::State> &allowed, bool keepText)
{
    const QDateTime now = d->clock->now();
    return write<bool>([=](Writer &writer) { return writer.withdraw(id, allowed, keepText, now); });
}

} // namespace farthing
