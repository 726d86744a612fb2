// SPDX-License-Identifier: GPL-3.0-or-later
// What the true cost of a long history costs: so many movements on so many posts, a report on every second
// one, added up while the event loop of this thread goes on.
//     bench_truecost [--movements 1000000] [--posts 5000]
#include "store/store.h"
#include "support/builders.h"
#include "support/cputime.h"
#include "support/fakenetwork.h"
#include "sync/wallet.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtGui/QGuiApplication>

#include <cstdio>

using namespace farthing;

namespace {

PostId postOf(qint64 number)
{
    return PostId{QStringLiteral("post-%1").arg(number)};
}

StatementItem movement(qint64 number, qint64 posts)
{
    StatementItem item = anItem(QStringLiteral("e%1").arg(number), number % 3 == 0 ? -400'000 : 520'001);
    item.at = noon().addSecs(number * 311);
    item.line = number % 3 == 0 ? Line::CommentTributes : Line::EarnedForPluses;
    item.post = postOf(number % posts);
    item.postTitle = QStringLiteral("Cod quota talks end after the %1th night").arg(number % posts);
    return item;
}

bool fill(Store &store, qint64 movements, qint64 posts)
{
    constexpr qint64 batch = 20'000;
    Account account = anAccount();
    account.balance = Money();
    QList<Change> changes{account};
    for (qint64 number = 0; number < posts; ++number) {
        Post post = aPost(postOf(number).value);
        post.author.id = AccountId{QStringLiteral("author-%1").arg(number % 200)};
        post.mine.countedSeconds = 90;
        changes.append(post);
        if (number % 2 == 0)
            changes.append(aReport(QStringLiteral("report-%1").arg(number), postOf(number)));
    }
    if (!resultOf(store.apply({changes, {}, {}, false})))
        return false;
    for (qint64 first = 0; first < movements; first += batch) {
        QList<StatementItem> items;
        for (qint64 number = first; number < std::min(movements, first + batch); ++number)
            items.append(movement(number, posts));
        for (const StatementItem &item : items)
            account.balance = account.balance.plus(item.amount).value();
        if (!resultOf(store.apply({{}, items, {}, false})))
            return false;
    }
    account.revision += 1;
    return resultOf(store.apply({{account}, {}, {}, false})).ok();
}

bool measure(Wallet &wallet)
{
    QElapsedTimer since;
    qint64 longest = 0;
    QTimer beat;
    beat.setTimerType(Qt::PreciseTimer);
    QObject::connect(&beat, &QTimer::timeout, &beat, [&] { longest = std::max(longest, since.restart()); });
    QElapsedTimer timer;
    timer.start();
    since.start();
    beat.start(1);
    const CpuTime computing;
    const QFuture<Result<TrueCost>> future =
        wallet.trueCostReader().start(std::make_shared<std::atomic<bool>>(false));
    while (!future.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const qint64 milliseconds = timer.elapsed();
    const Result<TrueCost> cost = future.result();
    if (!cost) {
        std::fprintf(stderr, "%s\n", qPrintable(cost.error().detail));
        return false;
    }
    std::printf(
        "%lld posts, %lld months: %lld ms (%lld ms computing), loop waited %lld ms at most, total %s\n",
        qint64(cost->posts.size()), qint64(cost->months.size()), milliseconds, computing.milliseconds(),
        longest, qPrintable(cost->allMonths.figures.total.toDecimal()));
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("movements"), QString(), QStringLiteral("N"), QStringLiteral("1000000")},
         {QStringLiteral("posts"), QString(), QStringLiteral("N"), QStringLiteral("5000")}});
    parser.addHelpOption();
    parser.process(application);
    const QTemporaryDir folder;
    Result<std::unique_ptr<Store>> store = Store::open(folder.path());
    if (!store || !fill(**store, parser.value(QStringLiteral("movements")).toLongLong(),
                        parser.value(QStringLiteral("posts")).toLongLong()))
        return 1;
    Wallet wallet(*store.value());
    return measure(wallet) ? 0 : 1;
}
