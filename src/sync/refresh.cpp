// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/refresh.h"

#include "network/network.h"
#include "store/store.h"

namespace farthing {

namespace {

constexpr int postsPerPage = 200;
const QString numberCursor = refreshNumberCursor;
const QString stageCursor = refreshStageCursor;
const QString nextCursor = refreshNextCursor;
const QString pendingChangesCursor = refreshChangesCursor;

template <class T>
QStringList idsOf(const QList<T> &items)
{
    QStringList ids;
    for (const T &item : items)
        ids.append(item.id.value);
    return ids;
}

} // namespace

Refresh::Refresh(Store &store, Network &network, QObject *parent)
    : SyncPart(parent), m_store(store), m_network(network)
{}

QString Refresh::nameOf(Stage stage)
{
    switch (stage) {
    case Stage::Posts:
        return QStringLiteral("posts");
    case Stage::Comments:
        return QStringLiteral("comments");
    case Stage::Reports:
        return QStringLiteral("reports");
    case Stage::Done:
        break;
    }
    return QString();
}

Refresh::Stage Refresh::storedStage() const
{
    const QString name = m_store.cursor(stageCursor).valueOr(std::nullopt).value_or(QString());
    for (const Stage stage : {Stage::Posts, Stage::Comments, Stage::Reports}) {
        if (name == nameOf(stage))
            return stage;
    }
    return Stage::Done;
}

Refresh::Stage Refresh::after(Stage stage) const
{
    if (stage == Stage::Posts)
        return Stage::Comments;
    return stage == Stage::Comments && m_network.hasLedger() ? Stage::Reports : Stage::Done;
}

bool Refresh::isUnfinished() const
{
    return storedStage() != Stage::Done;
}

void Refresh::run()
{
    if (!isUnfinished()) {
        runAnew();
        return;
    }
    m_restarts = 0;
    beginStage(storedStage());
    m_next = m_store.cursor(nextCursor).valueOr(std::nullopt);
    page();
}

void Refresh::runAnew()
{
    const Result<std::optional<QString>> last = m_store.cursor(numberCursor);
    if (!last) {
        fail(last.error());
        return;
    }
    const qint64 number = last->value_or(QString()).toLongLong();
    const Batch begin{{},
                      {},
                      {{numberCursor, QString::number(number + 1)},
                       {stageCursor, nameOf(Stage::Posts)},
                       {nextCursor, std::nullopt},
                       {pendingChangesCursor, std::nullopt}},
                      false};
    await(m_store.apply(begin), [this](const Result<Applied> &begun) {
        if (!begun) {
            fail(begun.error());
            return;
        }
        beginStage(Stage::Posts);
        page();
    });
}

void Refresh::beginStage(Stage stage)
{
    m_stage = stage;
    m_arrived = nullptr;
    m_next.reset();
    m_guard = {};
}

void Refresh::page()
{
    const PageRequest request{m_next, std::nullopt, postsPerPage};
    switch (m_stage) {
    case Stage::Posts:
        await(m_network.posts(request), [this](const Result<Page<Post>> &page) { take(page); });
        break;
    case Stage::Comments:
        await(m_network.comments(request), [this](const Result<Page<Comment>> &page) { take(page); });
        break;
    case Stage::Reports:
        await(m_network.reports(request), [this](const Result<Page<PnlReport>> &page) { take(page); });
        break;
    case Stage::Done:
        emit finished();
        break;
    }
}

template <class T>
void Refresh::take(const Result<Page<T>> &page)
{
    if (m_writing) {
        m_arrived = [this, page] {
            take(page);
        };
        return;
    }
    if (!page) {
        fail(page.error());
        return;
    }
    Batch batch;
    batch.listed = true;
    for (const T &item : page->items)
        batch.changes.append(item);
    // What was read is kept even where going on would lead nowhere.
    const Result<void> leadsOn = m_guard.take(m_next, page->next, idsOf(page->items));
    if (leadsOn) {
        commit(std::move(batch), page->next, page->changes);
        return;
    }
    await(m_store.apply(batch), [this, error = leadsOn.error()](const Result<Applied> &) { fail(error); });
}

void Refresh::commit(Batch batch, const std::optional<QString> &next, const QString &changes)
{
    if (m_stage == Stage::Posts && !m_next)
        batch.cursors.append({pendingChangesCursor, changes});
    const Stage stage = next ? m_stage : after(m_stage);
    batch.cursors.append({nextCursor, next});
    if (stage == Stage::Done) {
        const Result<std::optional<QString>> follow = m_store.cursor(pendingChangesCursor);
        // Without it nothing could be followed, and the platform would be blamed for that.
        if (!follow) {
            fail(follow.error());
            return;
        }
        batch.cursors.append({stageCursor, std::nullopt});
        batch.cursors.append({QString(changesCursor), *follow});
        batch.cursors.append({pendingChangesCursor, std::nullopt});
    } else if (stage != m_stage) {
        batch.cursors.append({stageCursor, nameOf(stage)});
    }
    // Posts and comments are all there is to sweep; both lists are complete when that of comments ends.
    batch.sweep = m_stage == Stage::Comments && stage != Stage::Comments;
    m_writing = true;
    await(m_store.apply(batch),
          [this, next, stage](const Result<Applied> &applied) { written(applied, next, stage); });
    if (stage == m_stage) {
        m_next = next;
        page();
    }
}

void Refresh::written(const Result<Applied> &applied, const std::optional<QString> &next, Stage stage)
{
    m_writing = false;
    if (!applied) {
        cancel(); // what was asked for ahead is asked for again
        fail(applied.error());
        return;
    }
    if (m_stage == Stage::Posts) {
        if (const Result<PostListCounts> counts = m_store.postCounts())
            emit progressed(counts->all);
    }
    if (stage != m_stage) {
        beginStage(stage);
        m_next = next;
        page();
    } else if (m_arrived) {
        std::exchange(m_arrived, nullptr)();
    }
}

void Refresh::cancel()
{
    SyncPart::cancel();
    m_writing = false;
    m_arrived = nullptr;
}

void Refresh::fail(const AppError &error)
{
    // A cursor of a list may be too old to resume from; from the beginning, once.
    if (error.kind == AppError::Kind::CursorExpired && m_restarts == 0) {
        ++m_restarts;
        runAnew();
        return;
    }
    if (error.kind == AppError::Kind::CursorExpired) {
        emit failed({AppError::Kind::Protocol,
                     tr("The platform forgets its own lists while they are read, so reading was stopped. Try "
                        "again later."),
                     error.detail});
        return;
    }
    emit failed(error);
}

} // namespace farthing
