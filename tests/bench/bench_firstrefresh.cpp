// SPDX-License-Identifier: GPL-3.0-or-later
// A computer that knows nothing yet reads a whole platform: how long until the list has every post, how long
// until every one can be found, and how long the event loop of the real window did not answer meanwhile. The
// platform is a process of its own.
//     bench_firstrefresh [--sizes 10000,100000] [--runs 7]
// Ends with 1 where a median is above what a quiet machine of two cores is held to: 3 s until all are
// visible, 8 s until all can be found and no pause over 50 ms with 10,000 posts; with more of them in
// proportion, and a fifth.
#include "app/reader.h"
#include "gui/mainwindow.h"
#include "load.h"
#include "publishing.h"
#include "pulse.h"
#include "support/platformprocess.h"
#include "support/platformwarnings.h"
#include "support/testcase.h"
#include "sync/library.h"
#include "sync/search.h"
#include "sync/session.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>

#include <cstdio>

using namespace farthing;

namespace {

constexpr qint64 nanosecondsPerMicrosecond = 1'000;

/// From the start of the program's parts to the last post in the list, and in the index for search.
struct Run
{
    qint64 visible = 0;    ///< microseconds
    qint64 searchable = 0; ///< microseconds
    qint64 longest = 0;
    int stalls = 0;
};

Run read(const PlatformProcess &platform, int posts)
{
    const QTemporaryDir profile;
    ReaderCommandLine line;
    line.profile = profile.path();
    line.platform = platform.url();
    line.theme = QStringLiteral("light");
    line.size = QSize(1280, 800);
    StartupTrace trace;
    QElapsedTimer timer;
    timer.start();
    auto reader = Reader::create(line, trace);
    if (!reader)
        qFatal("no reader: %s", qPrintable(reader.error().detail));
    (*reader)->start();
    Run run;
    {
        const Pulse pulse;
        const auto all = [&] {
            const auto counts = (*reader)->session().library().counts();
            return counts && counts->all >= posts;
        };
        if (!runUntil(all))
            qFatal("not all posts came");
        run.visible = timer.nsecsElapsed() / nanosecondsPerMicrosecond;
        const Search &search = (*reader)->session().search();
        const auto searchable = [&search] {
            return search.isComplete();
        };
        if (!runUntil(searchable))
            qFatal("not all posts can be found");
        run.searchable = timer.nsecsElapsed() / nanosecondsPerMicrosecond;
        run.longest = pulse.longest();
        run.stalls = pulse.stalls();
    }
    return run;
}

/// Whether the medians are within the limits for so many posts.
bool isQuickEnough(int posts, const Samples &visible, const Samples &searchable, const Samples &longest)
{
    constexpr double few = 10'000;
    const double times = posts <= few ? 1 : 1.2 * posts / few;
    return double(visible.quantile(500)) <= 3e6 * times && double(searchable.quantile(500)) <= 8e6 * times &&
           double(longest.quantile(500)) <= 50e3 * times;
}

bool measure(int posts, int runs)
{
    PlatformProcess platform;
    QElapsedTimer timer;
    timer.start();
    if (!publishProse(platform, posts))
        qFatal("the posts cannot be published");
    const qint64 published = timer.elapsed();
    const QByteArray token = platform.addAccount(QStringLiteral("Ben"), 13, QStringLiteral("10"));
    if (token.isEmpty() || !platform.serve())
        qFatal("no platform");
    qputenv("FARTHING_TOKEN", token);
    Samples visible;
    Samples searchable;
    Samples longest;
    int stalls = 0;
    for (int i = 0; i < runs; ++i) {
        const Run run = read(platform, posts);
        visible.microseconds.push_back(run.visible);
        searchable.microseconds.push_back(run.searchable);
        longest.microseconds.push_back(run.longest);
        stalls += run.stalls;
    }
    std::printf("%8d posts  published in %6.1f s  all visible p50 %8.0f most %8.0f ms  "
                "all searchable p50 %8.0f most %8.0f ms  "
                "longest pause p50 %6.1f most %6.1f ms  over 50 ms: %d\n",
                posts, double(published) / 1e3, double(visible.quantile(500)) / 1e3,
                double(visible.quantile(1000)) / 1e3, double(searchable.quantile(500)) / 1e3,
                double(searchable.quantile(1000)) / 1e3, double(longest.quantile(500)) / 1e3,
                double(longest.quantile(1000)) / 1e3, stalls);
    std::fflush(stdout);
    return isQuickEnough(posts, visible, searchable, longest);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    isolateHome();
    const QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption sizes(QStringLiteral("sizes"), QStringLiteral("How many posts."),
                                   QStringLiteral("N,N"), QStringLiteral("10000,100000"));
    const QCommandLineOption runs(QStringLiteral("runs"), QStringLiteral("How often."), QStringLiteral("N"),
                                  QStringLiteral("7"));
    parser.addOptions({sizes, runs});
    parser.process(app);
    const WithoutPlatformWarnings quiet;
    const QStringList all = parser.value(sizes).split(QLatin1Char(','));
    bool quick = true;
    for (const QString &size : all)
        quick &= measure(size.toInt(), parser.value(runs).toInt());
    return quick ? 0 : 1;
}
