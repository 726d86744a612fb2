// SPDX-License-Identifier: GPL-3.0-or-later
// What the lists of posts cost beside so many of them: each opened in each order, up to its first rows on the
// screen; scrolled on a screen at a time; a list marked as read and taken back; and what the indexes of the
// orders cost whoever writes 10,000 posts.
//     bench_lists [--folder DIR] [--sizes 10000,100000,1000000]
// The posts are kept in the folder for the next time. Ends with 1 where a list of a million opens in more
// than 20 ms (p99), or scrolls a screen in more than 5 ms (p99).
#include "core/format.h"
#include "floor.h"
#include "gui/postspanel.h"
#include "load.h"
#include "models/postlistmodel.h"
#include "sql/connection.h"
#include "store/databases.h"
#include "store/store.h"
#include "support/builders.h"
#include "support/fakenetwork.h"
#include "support/testcase.h"
#include "sync/library.h"
#include "sync/markingread.h"
#include "sync/session.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <cstdio>

using namespace farthing;

namespace {

constexpr qint64 nanosecondsPerMicrosecond = 1'000;
constexpr int batch = 1'000;
constexpr int patience = 600'000;

Post post(int number, qint64 revision)
{
    quint32 state = quint32(number) * 2'654'435'761U + 1;
    const auto next = [&state](quint32 below) {
        state = state * 1'664'525U + 1'013'904'223U;
        return int((quint64(state >> 8) * below) >> 24);
    };
    Post made = aPost(QStringLiteral("p%1").arg(number), 0, revision);
    made.publishedAt = noon().addSecs(-qint64(number) * 300);
    made.title = QStringLiteral("What became of the ferry number %1, and who pays for the quay").arg(number);
    made.author = {AccountId{QStringLiteral("desk%1").arg(next(500))}, QStringLiteral("Desk"), std::nullopt};
    made.tags = {QStringLiteral("tag%1").arg(next(200)), QStringLiteral("rest%1").arg(next(20))};
    made.counts = {next(400), next(60), next(300)};
    made.timeToRead = 20 + next(900);
    made.body = QStringLiteral("Short.");
    if (next(3) == 0)
        made.mine.rating = Rating::Plus;
    return made;
}

double write(Store &store, int first, int posts, qint64 revision)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = first; i < first + posts;) {
        QList<Change> changes{anAccount()};
        for (int j = 0; j < batch && i < first + posts; ++j)
            changes.append(post(i++, revision));
        if (!resultOf(store.apply({changes, {}, {}, false})).ok())
            qFatal("the posts cannot be written");
    }
    return double(timer.nsecsElapsed()) / 1e6;
}

/// A profile with so many posts, a tenth of them read and a fiftieth saved.
void prepare(const QString &folder, int posts)
{
    auto store = Store::open(folder);
    if (!store)
        qFatal("%s", qPrintable(store.error().userText));
    const int here = (*store)->postCounts()->all;
    if (here >= posts)
        return;
    write(**store, here, posts - here, 1);
    for (int i = 0; i < 2'000; ++i) {
        const PostId id{QStringLiteral("p%1").arg(i * 5)};
        (*store)->setSaved(id, true);
        if (i == 1'999 && !resultOf((*store)->setOpened(id, true)).ok())
            qFatal("the marks cannot be written");
    }
}

void print(int posts, const char *what, const Samples &samples)
{
    std::printf("%8d  %-34s n %5zu  p50 %7.2f  p99 %7.2f  most %7.2f ms\n", posts, what,
                samples.microseconds.size(), double(samples.quantile(500)) / 1e3,
                double(samples.quantile(990)) / 1e3, double(samples.quantile(1000)) / 1e3);
    std::fflush(stdout);
}

/// The window's list over a profile.
class Shown
{
public:
    explicit Shown(Store &store) : m_session(store, m_network, m_clock), m_panel(m_session, m_format, m_theme)
    {
        m_panel.resize(360, 800);
        m_panel.show();
        if (!QTest::qWaitForWindowExposed(&m_panel))
            qFatal("no window");
    }
    Samples open(const PostListQuery &query, int times)
    {
        Samples samples;
        for (int i = 0; i < times; ++i) {
            show(PostList::Mine);
            QElapsedTimer timer;
            timer.start();
            show(query);
            paint();
            samples.microseconds.push_back(timer.nsecsElapsed() / nanosecondsPerMicrosecond);
        }
        return samples;
    }
    Samples scroll(int screens)
    {
        Samples samples;
        QScrollBar *bar = list()->verticalScrollBar();
        for (int i = 0; i < screens; ++i) {
            QElapsedTimer timer;
            timer.start();
            bar->setValue(bar->value() + list()->viewport()->height());
            paint();
            samples.microseconds.push_back(timer.nsecsElapsed() / nanosecondsPerMicrosecond);
        }
        return samples;
    }
    int rows() const { return list()->model()->rowCount(); }
    MarkingRead &marking() { return m_session.markingRead(); }

private:
    QListView *list() const { return static_cast<QListView *>(m_panel.listWidget()); }
    void show(const PostListQuery &query)
    {
        if (query.isFiltered()) {
            m_panel.showFiltered(query, QStringLiteral("Desk"));
            return;
        }
        m_panel.setList(query.list);
        m_panel.setSort(query.sort);
    }
    void paint()
    {
        QCoreApplication::sendPostedEvents();
        list()->viewport()->repaint();
        QCoreApplication::processEvents();
    }

    const Format m_format{QLocale::c(), QTimeZone::utc()};
    SystemClock m_clock;
    FakeNetwork m_network;
    Theme m_theme;
    Session m_session;
    PostsPanel m_panel;
};

const char *nameOf(PostSort sort)
{
    switch (sort) {
    case PostSort::Newest:
        break;
    case PostSort::Oldest:
        return "oldest";
    case PostSort::MostComments:
        return "most comments";
    case PostSort::BestRated:
        return "best rated";
    case PostSort::Shortest:
        return "shortest";
    case PostSort::BestEarning:
        return "best earning";
    }
    return "newest";
}

/// Whether every list is within the limits.
bool measureLists(Shown &shown, int posts)
{
    constexpr int times = 40;
    constexpr int screens = 200;
    static const QHash<int, QString> names{{0, QStringLiteral("all")},
                                           {1, QStringLiteral("unread")},
                                           {2, QStringLiteral("can earn")},
                                           {3, QStringLiteral("saved")},
                                           {4, QStringLiteral("mine")}};
    QList<std::pair<QString, PostListQuery>> queries;
    for (const PostList list : {PostList::All, PostList::Unread, PostList::CanEarn, PostList::Saved})
        for (const PostSort sort : PostListQuery(list).sorts())
            queries.append({names.value(int(list)) + QStringLiteral(", ") + QString::fromLatin1(nameOf(sort)),
                            {list, sort}});
    queries.append({QStringLiteral("author"), PostListQuery::by(AccountId{QStringLiteral("desk7")})});
    queries.append({QStringLiteral("tag"), PostListQuery::about(QStringLiteral("Rest7"))});
    bool quick = true;
    for (const auto &[name, query] : queries) {
        const Samples opened = shown.open(query, times);
        print(posts, qPrintable(name + QStringLiteral(": open")), opened);
        const Samples scrolled = shown.scroll(screens);
        print(posts, qPrintable(QStringLiteral("%1: a screen, to row %2").arg(name).arg(shown.rows())),
              scrolled);
        quick &= opened.quantile(990) <= 20'000 && scrolled.quantile(990) <= 5'000;
    }
    return quick;
}

/// `start` begins something that `ended` says the end of; the event loop goes on meanwhile.
template <class Start, class Signal>
void measureOne(Shown &shown, int posts, const char *what, Start start, Signal ended)
{
    QSignalSpy done(&shown.marking(), ended);
    QElapsedTimer all;
    all.start();
    start();
    qint64 longest = 0;
    QElapsedTimer round;
    round.start();
    while (done.isEmpty() && !all.hasExpired(patience)) {
        round.restart();
        QCoreApplication::processEvents();
        longest = std::max(longest, round.nsecsElapsed() / nanosecondsPerMicrosecond);
    }
    std::printf("%8d  %-34s %8.1f s  longest round of the event loop %7.1f ms\n", posts, what,
                double(all.elapsed()) / 1e3, double(longest) / 1e3);
    std::fflush(stdout);
}

void measureMarking(Shown &shown, int posts)
{
    measureOne(
        shown, posts, "mark all as read", [&] { shown.marking().markAll(PostList::All); },
        &MarkingRead::marked);
    measureOne(
        shown, posts, "take it back", [&] { shown.marking().takeBack(); }, &MarkingRead::takenBack);
}

/// Writes the newest 10,000 once more, in a copy of the profile, with the indexes of the orders and without.
void measureWriting(const QString &profile, int posts)
{
    for (const bool with : {true, false}) {
        const QTemporaryDir copy(QFileInfo(profile).path() + QStringLiteral("/copy-XXXXXX"));
        for (const char *file : {"cache.db", "own.db"})
            QFile::copy(profile + QLatin1Char('/') + QLatin1StringView(file),
                        copy.filePath(QLatin1StringView(file)));
        auto store = Store::open(copy.path());
        if (!store)
            qFatal("%s", qPrintable(store.error().userText));
        if (!with) {
            // Behind the store's back: at its next start it would begin this cache anew.
            auto connection =
                sql::Connection::open({CacheDatabase::fileIn(copy.path()), sql::Durability::Normal});
            for (const char *index :
                 {"post_all_comments", "post_all_rated", "post_unread_comments", "post_unread_brief",
                  "post_saved_brief", "post_mine_comments", "post_mine_rated"})
                if (!(*connection)->execute(QStringLiteral("DROP INDEX %1").arg(QLatin1StringView(index))))
                    qFatal("the index cannot be dropped");
        }
        const double fresh = write(**store, posts, 10'000, 1);
        const double again = write(**store, 0, 10'000, 2);
        std::printf("%8d  %-34s new %8.0f ms  changed %8.0f ms\n", posts,
                    with ? "write 10,000 with all indexes" : "write 10,000 without those", fresh, again);
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    isolateHome();
    const QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption folder(QStringLiteral("folder"), QStringLiteral("Where the posts are kept."),
                                    QStringLiteral("DIR"));
    const QCommandLineOption sizes(QStringLiteral("sizes"), QStringLiteral("How many posts."),
                                   QStringLiteral("N,N"), QStringLiteral("10000,100000,1000000"));
    parser.addOptions({folder, sizes});
    parser.process(app);
    const QTemporaryDir passing;
    const QString root = parser.isSet(folder) ? parser.value(folder) : passing.path();
    QDir().mkpath(root);
    printFloor(root);
    bool quick = true;
    const QStringList all = parser.value(sizes).split(QLatin1Char(','));
    for (const QString &size : all) {
        const int posts = size.toInt();
        const QString profile = root + QLatin1Char('/') + size;
        prepare(profile, posts);
        {
            auto store = Store::open(profile);
            Shown shown(**store);
            quick &= measureLists(shown, posts);
            measureMarking(shown, posts);
        }
        if (posts <= 100'000)
            measureWriting(profile, posts);
    }
    return quick ? 0 : 1;
}
