// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/truecostreader.h"

#include "store/costreadout.h"

#include <QtCore/QPromise>
#include <QtCore/QThreadPool>

#include <algorithm>

namespace farthing {

namespace {

constexpr int costRowsPerPage = 1000; // some milliseconds: a stop is heard soon
constexpr int wholeProgress = 1000;

/// Not the one that all share: whoever gives up and waits for the end would wait for the others, too.
QThreadPool &pool()
{
    static QThreadPool own;
    return own;
}

AppError stopped()
{
    return {AppError::Kind::Cancelled, QString(), QStringLiteral("true cost stopped")};
}

} // namespace

Result<TrueCost> TrueCostReader::read(const std::function<bool(qint64, qint64)> &goOn) const
{
    if (goOn && !goOn(0, 0))
        return stopped();
    const Result<std::unique_ptr<CostReadout>> opened = CostReadout::open(m_folder);
    if (!opened)
        return opened.error();
    CostReadout &readout = **opened;
    TrueCostSum sum;
    for (const PnlReport &report : readout.reports())
        sum.addReport(report);
    for (const ReadingSum &reading : readout.readings())
        sum.addReading(reading);
    const StatementTotals totals = readout.statement().totals();
    for (qint64 done = 0;;) {
        if (goOn && !goOn(done, totals.count))
            return stopped();
        const Result<QList<StatementItem>> items = readout.statement().next(costRowsPerPage);
        if (!items)
            return items.error();
        if (items->isEmpty())
            break;
        for (const StatementItem &item : *items)
            sum.addMovement(item);
        done += items->size();
    }
    for (;;) {
        if (goOn && !goOn(totals.count, totals.count))
            return stopped();
        const Result<QList<CostedPost>> posts = readout.nextPosts(costRowsPerPage);
        if (!posts)
            return posts.error();
        if (posts->isEmpty())
            break;
        for (const CostedPost &post : *posts)
            sum.addPost(post);
    }
    if (goOn && !goOn(totals.count, totals.count))
        return stopped();
    return sum.result(totals.unexplained);
}

QFuture<Result<TrueCost>> TrueCostReader::start(const std::shared_ptr<std::atomic<bool>> &stop) const
{
    const auto promise = std::make_shared<QPromise<Result<TrueCost>>>();
    promise->start();
    promise->setProgressRange(0, wholeProgress);
    pool().start([promise, stop, reader = *this] {
        const auto goOn = [&](qint64 done, qint64 all) {
            promise->setProgressValue(int(done * wholeProgress / std::max<qint64>(all, 1)));
            return !*stop;
        };
        promise->addResult(reader.read(goOn));
        promise->finish();
    });
    return promise->future();
}

} // namespace farthing
