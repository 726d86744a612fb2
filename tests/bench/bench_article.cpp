// SPDX-License-Identifier: GPL-3.0-or-later
// What an article costs from the press of a key to its first paint, and what the longest step of a hostile
// text costs: its text read as Markdown, set in type, given to the view, painted; and what is laid out
// afterwards while the event loop runs. Beside each stands the floor: the same view with an empty article.
// And as the window does it, from the store: the first screens of a long article before its rest.
//     bench_article [--words 1000,10000,100000] [--runs 9] [--hostile]
#include "core/format.h"
#include "floor.h"
#include "gui/articlepane.h"
#include "gui/articleview.h"
#include "gui/layoutpacer.h"
#include "load.h"
#include "reading/documentbuilder.h"
#include "reading/markdownparser.h"
#include "store/store.h"
#include "support/builders.h"
#include "support/fakeclock.h"
#include "support/fakenetwork.h"
#include "support/hostiletexts.h"
#include "sync/session.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtWidgets/QApplication>

#include <cstdio>

using namespace farthing;

namespace {

/// Paragraphs, headings, lists, code and links as a long report has them.
QString article(int words)
{
    static const QStringList some{QStringLiteral("harbour"),  QStringLiteral("the"),
                                  QStringLiteral("measured"), QStringLiteral("of"),
                                  QStringLiteral("answer"),   QStringLiteral("*quietly*"),
                                  QStringLiteral("in"),       QStringLiteral("years"),
                                  QStringLiteral("and"),      QStringLiteral("nobody")};
    QString text;
    uint random = 1;
    for (int i = 0; i < words; ++i) {
        random = random * 1664525U + 1013904223U;
        if (i % 900 == 0)
            text += QStringLiteral("\n\n## Part %1\n\n").arg(i / 900);
        else if (i % 90 == 0)
            text += i % 450 == 0 ? QStringLiteral("\n\n- ") : QStringLiteral("\n\n");
        text += some.at(int((random >> 16) % uint(some.size()))) +
                (i % 12 == 11 ? QStringLiteral(". ") : QStringLiteral(" "));
    }
    return text;
}

void print(int words, const char *what, const Samples &samples)
{
    std::printf("%8d words  %-28s n %4zu  p50 %7.2f  most %7.2f ms\n", words, what,
                samples.microseconds.size(), samples.quantile(500) / 1e3, samples.quantile(1000) / 1e3);
    std::fflush(stdout);
}

void open(ArticleView &view, int words, int runs)
{
    const QString text = article(words);
    Samples parse;
    Samples build;
    Samples paint;
    Samples all;
    Samples step;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        const auto took = [&timer] {
            return timer.nsecsElapsed() / 1000;
        };
        const std::vector<Block> blocks = MarkdownParser().parse(text);
        parse.microseconds.push_back(took());
        DocumentBuilder builder(Typography::standard(),
                                {Qt::black, Qt::darkGray, Qt::gray, Qt::blue, Qt::white});
        auto document = builder.build(blocks);
        build.microseconds.push_back(took() - parse.microseconds.back());
        view.setArticle(std::move(document));
        view.viewport()->repaint();
        all.microseconds.push_back(took());
        paint.microseconds.push_back(all.microseconds.back() - parse.microseconds.back() -
                                     build.microseconds.back());
        const auto *pacer = view.document()->findChild<LayoutPacer *>();
        while (!pacer->isDone()) {
            QThread::msleep(1);
            timer.start();
            QCoreApplication::processEvents();
            step.microseconds.push_back(took());
        }
    }
    print(words, "read as Markdown", parse);
    print(words, "set in type", build);
    print(words, "in the view, painted", paint);
    print(words, "key to first paint", all);
    if (!step.microseconds.empty())
        print(words, "a step of the layout", step);
}

/// A reader whose store holds an article of so many words, and a short one.
struct Desk
{
    explicit Desk(int words)
    {
        store = Store::open(folder.path(), &clock).value();
        Post post = aPost(QStringLiteral("long"));
        post.body = article(words);
        if (!resultOf(store->apply(
                {{anAccount(), Rulebook(), post, aPost(QStringLiteral("short"))}, {}, {}, false})))
            qFatal("the store cannot be filled");
        session = std::make_unique<Session>(*store, network, clock);
    }

    QTemporaryDir folder;
    FakeClock clock{noon()};
    FakeNetwork network;
    std::unique_ptr<Store> store;
    std::unique_ptr<Session> session;
};

/// As the window does it, from the store: a long article's first screens are painted before its rest is set.
void openInPane(int words, int runs)
{
    Desk desk(words);
    const Format format(QLocale(QLocale::English), QTimeZone::utc());
    const Theme theme;
    ArticlePane pane(*desk.session, format, theme);
    pane.resize(900, 800);
    pane.show();
    QElapsedTimer timer;
    qint64 painted = 0;
    bool whole = false;
    QObject::connect(&pane, &ArticlePane::shown, &pane, [&] {
        if (painted == 0)
            painted = timer.nsecsElapsed() / 1000;
    });
    QObject::connect(&pane.view(), &ArticleView::shown, &pane, [&whole] { whole = true; });
    const auto open = [&](const char *id) {
        painted = 0;
        whole = false;
        timer.start();
        pane.open(PostId{QString::fromLatin1(id)});
        while (!whole)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return painted;
    };
    Samples first;
    for (int run = 0; run < runs; ++run) {
        open("short");
        first.microseconds.push_back(open("long"));
    }
    print(words, "in the window, to first paint", first);
}

void hostile()
{
    qint64 longest = 0;
    for (const HostileText &text : hostileTexts())
        renderInSteps(text.bytes, {640, 900}, [&](const char *step, qint64 microseconds) {
            longest = qMax(longest, microseconds);
            if (microseconds > 50'000)
                std::printf("%7.1f ms  %s: %s\n", double(microseconds) / 1e3, text.name.left(50).constData(),
                            step);
        });
    std::printf("%7.1f ms  the longest step of a hostile text\n", double(longest) / 1e3);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariableIsSet("DISPLAY") ? "" : "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption words(QStringLiteral("words"), QString(), QStringLiteral("n,n"),
                                   QStringLiteral("1000,10000,100000"));
    const QCommandLineOption runs(QStringLiteral("runs"), QString(), QStringLiteral("n"),
                                  QStringLiteral("9"));
    const QCommandLineOption hostileToo(QStringLiteral("hostile"));
    parser.addOptions({words, runs, hostileToo});
    parser.process(application);
    const QTemporaryDir folder;
    printFloor(folder.path());
    ArticleView view;
    view.resize(900, 800);
    view.show();
    QCoreApplication::processEvents();
    open(view, 0, parser.value(runs).toInt());
    for (const QString &count : parser.value(words).split(QLatin1Char(',')))
        open(view, count.toInt(), parser.value(runs).toInt());
    for (const QString &count : parser.value(words).split(QLatin1Char(',')))
        openInPane(count.toInt(), parser.value(runs).toInt());
    if (parser.isSet(hostileToo))
        hostile();
    return 0;
}
