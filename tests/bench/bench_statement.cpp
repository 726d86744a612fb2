// SPDX-License-Identifier: GPL-3.0-or-later
// What the explained balance costs with a long statement: opening its window, drawing the chart, and paging
// through all of it. Beside each stands a floor from the same run: the window over an empty statement, and
// the rows of a page read from the file without anything around them.
//     bench_statement [--sizes 10000,100000,1000000] [--runs 9]
#include "gui/balancechart.h"
#include "gui/balancewindow.h"
#include "gui/rowbuttonsview.h"
#include "load.h"
#include "longstatement.h"
#include "models/balancemodel.h"
#include "network/rulebookquote.h"
#include "sql/statement.h"
#include "support/builders.h"
#include "support/fakeclock.h"
#include "support/fakenetwork.h"
#include "support/platformwarnings.h"
#include "sync/session.h"
#include "sync/wallet.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>
#include <QtWidgets/QTabBar>

#include <cstdio>

using namespace farthing;

namespace {

constexpr qint64 nanosecondsPerMicrosecond = 1'000;

int runs = 9;

/// Times one call, in microseconds.
template <class Work>
qint64 timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return timer.nsecsElapsed() / nanosecondsPerMicrosecond;
}

void print(qint64 movements, const char *what, const Samples &samples)
{
    std::printf("%8lld  %-34s n %6zu  p50 %7.2f  p99 %7.2f  most %7.2f ms\n", movements, what,
                samples.microseconds.size(), samples.quantile(500) / 1e3, samples.quantile(990) / 1e3,
                samples.quantile(1000) / 1e3);
    std::fflush(stdout);
}

template <class Work>
void measure(qint64 movements, const char *what, Work work)
{
    Samples samples;
    for (int run = 0; run < runs; ++run)
        samples.microseconds.push_back(timed(work));
    print(movements, what, samples);
}

/// A reader's data with so many movements.
struct Scene
{
    explicit Scene(qint64 movements)
    {
        clock = FakeClock(noon().addSecs(movements * 311));
        network.onQuote = &quoteByRulebook;
        Result<std::unique_ptr<Store>> opened = Store::open(folder.path(), &clock);
        if (!opened || !fillStatement(**opened, movements))
            qFatal("the store cannot be filled");
        store = std::move(opened.value());
        session = std::make_unique<Session>(*store, network, clock);
    }

    QTemporaryDir folder;
    FakeClock clock;
    FakeNetwork network;
    std::unique_ptr<Store> store;
    std::unique_ptr<Session> session;
};

void openWindow(Scene &scene, qint64 movements, const Format &format, const Theme &theme)
{
    measure(movements, "window: made, shown, painted", [&] {
        BalanceWindow window(*scene.session, format, theme);
        window.show();
        window.grab();
    });
    if (movements == 0)
        return;
    measure(movements, "model: first page, all closings",
            [&] { const BalanceModel model(scene.session->wallet(), format); });
    BalanceWindow window(*scene.session, format, theme);
    window.show();
    auto *chart = window.findChild<BalanceChart *>();
    auto *tabs = window.findChild<QTabBar *>(QStringLiteral("periodTabs"));
    for (const auto &[tab, what] :
         {std::pair(2, "chart: a year, painted"), std::pair(3, "chart: all, painted")}) {
        measure(movements, what, [&, period = tab] {
            tabs->setCurrentIndex(period);
            chart->grab();
            tabs->setCurrentIndex(0);
        });
    }
}

/// The floor of a page: its rows out of the file, and nothing else.
void pageFloor(Scene &scene, qint64 movements)
{
    const Result<std::unique_ptr<sql::Connection>> file = sql::Connection::open(
        {scene.folder.filePath(QStringLiteral("cache.db")), sql::Durability::Normal, true});
    Samples samples;
    for (qint64 page = 0; page < movements / BalanceModel::pageSize; page += 10) {
        samples.microseconds.push_back(timed([&] {
            sql::Statement read(*file.value(),
                                QStringLiteral("SELECT * FROM statement_item WHERE (at, id) < (?, '') "
                                               "ORDER BY at DESC, id DESC LIMIT 100"));
            read.bind(noon().addSecs((movements - page * BalanceModel::pageSize) * 311));
            while (read.next())
                read.text(0);
        }));
    }
    print(movements, "floor: a page of rows", samples);
}

void pageThrough(Scene &scene, qint64 movements, const Format &format)
{
    BalanceModel model(scene.session->wallet(), format);
    Samples samples;
    while (model.canFetchMore({}))
        samples.microseconds.push_back(timed([&] { model.fetchMore({}); }));
    print(movements, "page: each, to the oldest", samples);
    Samples middle;
    const QDate day = noon().addSecs(movements / 2 * 311).date();
    for (int run = 0; run < runs * 10; ++run) {
        middle.microseconds.push_back(timed([&] { model.beginWith(day.addDays(-run % 30)); }));
        model.beginWith(std::nullopt);
    }
    print(movements, "page: a day in the middle", middle);
}

/// What a person sees: the list laid out and painted after each page.
void scroll(Scene &scene, qint64 movements, const Format &format, const Theme &theme)
{
    BalanceWindow window(*scene.session, format, theme);
    window.show();
    auto *list = window.findChild<RowButtonsView *>(QStringLiteral("balanceList"));
    Samples samples;
    for (int page = 0; page < 100 && list->model()->canFetchMore({}); ++page) {
        list->scrollToBottom();
        samples.microseconds.push_back(timed([&] {
            list->model()->fetchMore({});
            list->scrollToBottom();
            list->viewport()->grab();
        }));
    }
    print(movements, "page: fetched, laid out, painted", samples);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const WithoutPlatformWarnings quiet;
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("sizes"), QString(), QStringLiteral("N,N"), QStringLiteral("10000,100000,1000000")},
         {QStringLiteral("runs"), QString(), QStringLiteral("N"), QStringLiteral("9")}});
    parser.addHelpOption();
    parser.process(application);
    runs = std::max(7, parser.value(QStringLiteral("runs")).toInt());
    const Format format(QLocale(QLocale::English), QTimeZone::utc());
    Theme theme;
    theme.applyTo(application);
    {
        Scene empty(0);
        openWindow(empty, 0, format, theme); // the first one ever loads fonts and styles
        openWindow(empty, 0, format, theme);
    }
    const QStringList sizes = parser.value(QStringLiteral("sizes")).split(QLatin1Char(','));
    for (const QString &size : sizes) {
        const qint64 movements = size.toLongLong();
        Scene scene(movements);
        openWindow(scene, movements, format, theme);
        pageFloor(scene, movements);
        pageThrough(scene, movements, format);
        scroll(scene, movements, format, theme);
    }
    return 0;
}
