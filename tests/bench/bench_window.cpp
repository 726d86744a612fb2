// SPDX-License-Identifier: GPL-3.0-or-later
// How long the event loop of the real window does not answer while somebody uses it beside 10,000 posts:
// while the largest article is opened, while something is looked for, while the theme changes with an article
// of 10,000 words.
//     bench_window [--posts 10000] [--runs 7]
// Ends with 1 where the median of the longest pauses of one of them is over 50 ms.
#include "app/reader.h"
#include "floor.h"
#include "gui/articleview.h"
#include "gui/layoutpacer.h"
#include "gui/mainwindow.h"
#include "gui/searchpanel.h"
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
#include <QtCore/QTemporaryDir>
#include <QtGui/QActionGroup>
#include <QtWidgets/QLineEdit>

#include <cstdio>
#include <functional>

using namespace farthing;

namespace {

/// The letters of a word of the prose, with the space behind it, as a mean.
constexpr int bytesOfAWord = 6;
constexpr int words10k = 10'000;
constexpr int largestWords = 80'000; // a platform takes half a megabyte

PostId find(Reader &reader, const QString &title)
{
    std::optional<PostKey> after;
    for (;;) {
        const auto rows = reader.session().library().posts(PostList::All, after, 500);
        if (!rows || rows->isEmpty())
            qFatal("%s is not there", qPrintable(title));
        for (const PostRow &row : *rows)
            if (row.title == title)
                return row.id;
        after = PostKey{rows->last().publishedAt, rows->last().id};
    }
}

void layOut(Reader &reader)
{
    const auto *view = reader.window().findChild<ArticleView *>();
    const auto laidOut = [view] {
        const auto *pacer = view->document()->findChild<LayoutPacer *>();
        return pacer && pacer->isDone();
    };
    if (!runUntil(laidOut))
        qFatal("the article is not laid out");
}

/// Until it is laid out to its end.
void open(Reader &reader, const PostId &post)
{
    reader.window().openPost(post);
    layOut(reader);
}

/// Letter by letter, each as soon as the window has drawn the one before it.
void search(Reader &reader)
{
    auto *field = reader.window().findChild<QLineEdit *>(QStringLiteral("searchField"));
    const auto *panel = reader.window().findChild<SearchPanel *>();
    const QString text = QStringLiteral("harbour morning");
    for (qsizetype i = 1; i <= text.size(); ++i) {
        field->setText(text.left(i));
        emit field->textEdited(field->text());
        if (!runUntil([panel] { return panel->hasRows(); }))
            qFatal("nothing is found");
    }
    field->clear();
    emit field->textEdited({});
}

/// To the other of the two.
void changeTheme(Reader &reader)
{
    static bool dark = false;
    dark = !dark;
    const QString name = dark ? QStringLiteral("Dark") : QStringLiteral("Light");
    for (QActionGroup *group : reader.window().findChildren<QActionGroup *>())
        for (QAction *action : group->actions())
            if (action->text() == name)
                action->trigger();
    QCoreApplication::processEvents(); // the article follows in a turn of its own
    layOut(reader);
}

/// `before` is not measured.
bool measure(const char *what, int runs, const std::function<void()> &before,
             const std::function<void()> &act)
{
    Samples longest;
    int stalls = 0;
    for (int i = 0; i < runs; ++i) {
        before();
        const Pulse pulse;
        act();
        longest.microseconds.push_back(pulse.longest());
        stalls += pulse.stalls();
    }
    std::printf("%-44s longest pause p50 %6.1f most %6.1f ms  over 50 ms: %d\n", what,
                double(longest.quantile(500)) / 1e3, double(longest.quantile(1000)) / 1e3, stalls);
    std::fflush(stdout);
    return longest.quantile(500) <= 50'000;
}

bool measureAll(Reader &reader, int posts, int runs)
{
    const PostId some = find(reader, QStringLiteral("Post number 0"));
    const PostId large = find(reader, QStringLiteral("Post number %1").arg(posts));
    const PostId largest = find(reader, QStringLiteral("Post number %1").arg(posts + 1));
    const auto openSome = [&] {
        open(reader, some);
    };
    const auto openLarge = [&] {
        open(reader, large);
    };
    bool calm = measure("the largest article is opened", runs, openSome, [&] { open(reader, largest); });
    calm &= measure("\"harbour morning\" is looked for", runs, openSome, [&] { search(reader); });
    calm &= measure("the theme changes beside 10,000 words", runs, openLarge, [&] { changeTheme(reader); });
    return calm;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    isolateHome();
    const QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption posts(QStringLiteral("posts"), QStringLiteral("How many posts."),
                                   QStringLiteral("N"), QStringLiteral("10000"));
    const QCommandLineOption runs(QStringLiteral("runs"), QStringLiteral("How often."), QStringLiteral("N"),
                                  QStringLiteral("7"));
    parser.addOptions({posts, runs});
    parser.process(app);
    const WithoutPlatformWarnings quiet;
    const QTemporaryDir profile;
    printFloor(profile.path());
    const int count = parser.value(posts).toInt();
    PlatformProcess platform;
    if (!publishProse(platform, count) || !publishOne(platform, count, words10k * bytesOfAWord) ||
        !publishOne(platform, count + 1, largestWords * bytesOfAWord))
        qFatal("the posts cannot be published");
    const QByteArray token = platform.addAccount(QStringLiteral("Ben"), 13, QStringLiteral("10"));
    if (token.isEmpty() || !platform.serve())
        qFatal("no platform");
    qputenv("FARTHING_TOKEN", token);
    ReaderCommandLine line;
    line.profile = profile.path();
    line.platform = platform.url();
    line.theme = QStringLiteral("light");
    line.size = QSize(1280, 800);
    StartupTrace trace;
    auto reader = Reader::create(line, trace);
    if (!reader)
        qFatal("no reader: %s", qPrintable(reader.error().detail));
    (*reader)->start();
    const auto ready = [&] {
        const auto counts = (*reader)->session().library().counts();
        return counts && counts->all >= count + 2 && (*reader)->session().search().isComplete();
    };
    if (!runUntil(ready))
        qFatal("the posts did not come");
    return measureAll(**reader, count, parser.value(runs).toInt()) ? 0 : 1;
}
