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
#include "support/platformprocess.h"
#include "support/platformwarnings.h"
#include "support/testcase.h"
#include "sync/library.h"
#include "sync/search.h"
#include "sync/session.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>

#include <algorithm>
#include <cstdio>

using namespace farthing;

namespace {

constexpr int patience = 600'000;
constexpr int bytesOfAPost = 4'000;
constexpr qint64 nanosecondsPerMicrosecond = 1'000;

/// Listens to the event loop: how long it did not come round.
class Pulse
{
public:
    Pulse()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_since.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start(1);
    }
    qint64 longest() const { return m_longest; }
    int stalls() const { return m_stalls; }

private:
    void beat()
    {
        constexpr qint64 stall = 50'000;
        const qint64 pause = m_since.nsecsElapsed() / nanosecondsPerMicrosecond;
        m_since.restart();
        m_longest = std::max(m_longest, pause);
        m_stalls += pause > stall;
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0; ///< microseconds
    int m_stalls = 0;
};

/// The event loop as a program runs it, until `done`, which is asked every few milliseconds. QTest::qWaitFor
/// sleeps between its rounds, so that each answer would wait up to 10 ms for nothing.
template <class Condition>
bool runUntil(const Condition &done)
{
    QEventLoop loop;
    QElapsedTimer since;
    since.start();
    QTimer ask;
    QObject::connect(&ask, &QTimer::timeout, &loop, [&] {
        if (done() || since.hasExpired(patience))
            loop.quit();
    });
    ask.start(5);
    loop.exec();
    return done();
}

/// Words that compress and break as prose does; no two posts are the same.
QByteArray article(int number)
{
    static const QList<QByteArray> words{"harbour", "the",   "tide",    "of",   "and",     "a",
                                         "quiet",   "ferry", "morning", "with", "answers", "under"};
    QByteArray text = "---\ntitle: Post number " + QByteArray::number(number) + "\nauthor: Desk " +
                      QByteArray::number(number % 50) + "\ndate: 2025-01-01\n---\n\n";
    quint32 state = quint32(number) * 2'654'435'761U + 1;
    while (text.size() < bytesOfAPost) {
        state = state * 1'664'525U + 1'013'904'223U;
        text += words.at(int((state >> 16) % quint32(words.size()))) + (state % 97 == 0 ? "\n\n" : " ");
    }
    return text;
}

/// In portions: a command of the platform is not waited for longer than half a minute.
bool publish(PlatformProcess &platform, int posts)
{
    constexpr int portion = 10'000;
    for (int first = 0; first < posts; first += portion) {
        const QTemporaryDir folder;
        for (int i = first; i < qMin(posts, first + portion); ++i) {
            QFile file(folder.filePath(QStringLiteral("%1.md").arg(i)));
            if (!file.open(QIODevice::WriteOnly) || file.write(article(i)) < 0)
                return false;
        }
        const QString said = platform.command(
            {QStringLiteral("import"), QStringLiteral("--database"), platform.database(), folder.path()});
        if (!said.contains(QStringLiteral("0 refused")))
            return false;
    }
    return true;
}

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
    if (!publish(platform, posts))
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
