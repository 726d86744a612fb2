// SPDX-License-Identifier: GPL-3.0-or-later
// What a discussion costs: from the press of a key to its first paint, by time and by likes; page after page
// through it, and pages anywhere in it; a thread that folds, a comment that comes, the other order. Beside
// each stands the floor: the same panel over ten comments.
//     bench_comments [--sizes 10000,100000] [--runs 21]
#include "floor.h"
#include "gui/commentspanel.h"
#include "gui/discussionview.h"
#include "load.h"
#include "models/commentlistmodel.h"
#include "network/rulebookquote.h"
#include "store/store.h"
#include "support/builders.h"
#include "support/fakeclock.h"
#include "support/fakenetwork.h"
#include "support/platformwarnings.h"
#include "sync/discussion.h"
#include "sync/session.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>

#include <cstdio>
#include <utility>

using namespace farthing;

namespace {

constexpr int few = 10;
const PostId discussed{QStringLiteral("8f14e45f-ceea-467f-9b1e-000000000001")};

int runs = 21;
/// The medians of each size, by what was measured.
QMap<QString, QMap<int, double>> medians;

/// Kilobytes of VmRSS; 0 where this system does not say.
qint64 residentKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    return 0;
}

template <class Work>
qint64 timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return timer.nsecsElapsed() / 1'000;
}

void print(int comments, const char *what, const Samples &samples)
{
    std::printf("%8d  %-40s n %5zu  p50 %7.2f  p99 %7.2f  most %7.2f ms\n", comments, what,
                samples.microseconds.size(), samples.quantile(500) / 1e3, samples.quantile(990) / 1e3,
                samples.quantile(1000) / 1e3);
    std::fflush(stdout);
    medians[QString::fromLatin1(what)][comments] = samples.quantile(500) / 1e3;
}

Comment comment(int number, uint random)
{
    const auto id = [](int of) {
        return QStringLiteral("0192f0c1-7d3a-7c44-8f00-%1").arg(of, 12, 10, QLatin1Char('0'));
    };
    // One in four begins a thread; the others answer one of those that were written shortly before.
    const bool reply = number > 0 && random % 4 != 0;
    const int above = number - 1 - int(random / 7 % uint(qMin(number, 200) + 1));
    Comment made =
        aComment(id(number), discussed, 0, reply ? std::optional(id(qMax(0, above))) : std::nullopt);
    made.publishedAt = noon().addSecs(number * 7 - 900'000);
    made.author.id = AccountId{QStringLiteral("reader-%1").arg(random / 3 % 5'000)};
    made.author.name = QStringLiteral("Reader %1").arg(random / 3 % 5'000);
    made.counts.like = int(random / 11 % 1'000);
    made.body = QStringLiteral("The harbour was measured **quietly** for years, and nobody asked. ")
                    .repeated(1 + int(random / 13 % 12));
    return made;
}

/// A reader's data with so many comments under one post.
struct Scene
{
    explicit Scene(int comments)
    {
        network.onQuote = &quoteByRulebook;
        store = Store::open(folder.path(), &clock).value();
        QList<Change> changes{anAccount(), Rulebook(), aPost(discussed.value), aPost(QStringLiteral("q"))};
        uint random = 1;
        for (int number = 0; number < comments; ++number) {
            random = random * 1664525U + 1013904223U;
            changes.append(comment(number, random >> 8));
            if (changes.size() == 20'000)
                apply(changes);
        }
        apply(changes);
        QObject::connect(store.get(), &Store::changed, store.get(), [this] { sinceChange.start(); });
        session = std::make_unique<Session>(*store, network, clock);
    }

    void apply(QList<Change> &changes)
    {
        if (!resultOf(store->apply({std::exchange(changes, {}), {}, {}, false})))
            qFatal("the store cannot be filled");
    }

    QElapsedTimer sinceChange;
    QTemporaryDir folder;
    FakeClock clock{noon()};
    FakeNetwork network;
    std::unique_ptr<Store> store;
    std::unique_ptr<Session> session;
};

/// The panel as it stands in the window, and what a person sees of it.
struct Shown
{
    Shown(Scene &scene, const Format &format, const Theme &theme) : panel(*scene.session, format, theme)
    {
        panel.resize(420, 900);
        panel.show();
        view = panel.findChild<DiscussionView *>(QStringLiteral("commentList"));
        model = static_cast<CommentListModel *>(view->model());
        QCoreApplication::processEvents();
    }

    void open()
    {
        panel.showPost(discussed);
        while (!model->complete())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        view->viewport()->repaint();
    }

    void close()
    {
        panel.showPost(PostId{QStringLiteral("q")});
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
    }

    CommentsPanel panel;
    DiscussionView *view;
    CommentListModel *model;
};

void open(Shown &shown, int comments, const char *what)
{
    Samples samples;
    for (int run = 0; run < runs; ++run) {
        samples.microseconds.push_back(timed([&] { shown.open(); }));
        shown.close();
    }
    print(comments, what, samples);
}

void page(Shown &shown, int comments)
{
    QScrollBar *bar = shown.view->verticalScrollBar();
    Samples next;
    for (int run = 0; run < 1'000 && bar->value() < bar->maximum(); ++run)
        next.microseconds.push_back(timed([&] {
            bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
            shown.view->viewport()->repaint();
        }));
    print(comments, "page: the next one", next);
    Samples back;
    for (int run = 0; run < 500 && bar->value() > 0; ++run)
        back.microseconds.push_back(timed([&] {
            bar->triggerAction(QAbstractSlider::SliderPageStepSub);
            shown.view->viewport()->repaint();
        }));
    print(comments, "page: the one before", back);
    Samples anywhere;
    for (int run = 0; run < 500; ++run)
        anywhere.microseconds.push_back(timed([&] {
            bar->setValue(int(qint64(bar->maximum()) * (run * 7919 % 500) / 500));
            shown.view->viewport()->repaint();
        }));
    print(comments, "page: anywhere", anywhere);
}

/// From the moment at which the store tells of comments until they are painted; `others` come with each of
/// them under another post.
void come(Scene &scene, Shown &shown, int comments, int others, const char *what)
{
    static int number = 0;
    Samples coming;
    // The model heard of it before.
    const auto told = QObject::connect(
        &scene.session->discussion(), &Discussion::commentsChanged, &shown.panel, [&](const PostId &post) {
            if (post != discussed)
                return;
            shown.view->viewport()->repaint();
            coming.microseconds.push_back(scene.sinceChange.nsecsElapsed() / 1'000);
        });
    for (int run = 0; run < runs; ++run) {
        QList<Change> changes{comment(comments + ++number, 4)};
        for (int other = 0; other < others; ++other)
            changes << aComment(QStringLiteral("other-%1-%2").arg(number).arg(other),
                                PostId{QStringLiteral("q")}, number);
        (void)resultOf(scene.store->apply({changes, {}, {}, false}));
        QCoreApplication::processEvents();
    }
    QObject::disconnect(told);
    print(comments, what, coming);
}

void change(Scene &scene, Shown &shown, int comments)
{
    Samples folding;
    for (int run = 0; run < runs; ++run)
        folding.microseconds.push_back(timed([&] {
            shown.model->setFolded(0, !shown.model->rowAt(0).folded);
            shown.view->viewport()->repaint();
        }));
    print(comments, "a thread folds or unfolds", folding);
    come(scene, shown, comments, 0, "a comment comes, told and painted");
    come(scene, shown, comments, 1, "the same, with one under another post");
    Samples order;
    for (int run = 0; run < runs; ++run)
        order.microseconds.push_back(timed([&] {
            shown.model->setOrder(run % 2 == 0 ? CommentOrder::Likes : CommentOrder::Time);
            shown.view->scrollTo(shown.model->index(0), QAbstractItemView::PositionAtTop);
            shown.view->viewport()->repaint();
        }));
    print(comments, "the other order", order);
}

void run(int comments, const Format &format, const Theme &theme)
{
    Scene scene(comments);
    Shown shown(scene, format, theme);
    const qint64 before = residentKilobytes();
    open(shown, comments, "opens by time, press to paint");
    shown.model->setOrder(CommentOrder::Likes);
    open(shown, comments, "opens by likes, press to paint");
    shown.model->setOrder(CommentOrder::Time);
    if (comments == few)
        return;
    shown.open();
    page(shown, comments);
    std::printf("%8d  %-40s %lld MB more than before it was opened, %lld MB in all\n", comments,
                "memory, with it open", (residentKilobytes() - before) / 1'000, residentKilobytes() / 1'000);
    change(scene, shown, comments);
}

void printGrowth(const QList<int> &sizes)
{
    std::printf("\n%-40s", "p50 in ms");
    for (const int size : sizes)
        std::printf(" %10d", size);
    std::printf("     growth\n");
    for (auto what = medians.cbegin(); what != medians.cend(); ++what) {
        std::printf("%-40s", qPrintable(what.key()));
        for (const int size : sizes)
            std::printf(" %10.2f", what->value(size));
        const double first = what->value(sizes.first());
        std::printf(" %10.2f\n", first > 0 ? what->value(sizes.last()) / first : 0);
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const WithoutPlatformWarnings quiet;
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("sizes"), QString(), QStringLiteral("N,N"), QStringLiteral("10000,100000")},
         {QStringLiteral("runs"), QString(), QStringLiteral("N"), QStringLiteral("21")}});
    parser.addHelpOption();
    parser.process(application);
    runs = std::max(7, parser.value(QStringLiteral("runs")).toInt());
    const QTemporaryDir folder;
    printFloor(folder.path());
    const Format format(QLocale(QLocale::English), QTimeZone::utc());
    Theme theme;
    theme.applyTo(application);
    run(few, format, theme);
    QList<int> sizes;
    for (const QString &size : parser.value(QStringLiteral("sizes")).split(QLatin1Char(',')))
        sizes.append(size.toInt());
    for (const int size : sizes)
        run(size, format, theme);
    printGrowth(sizes);
    return 0;
}
