// SPDX-License-Identifier: GPL-3.0-or-later
// How long the program takes from its start until posts and an article stand on the screen (the panels beside
// them come in the turn after), and how much memory it keeps, beside 10,000 and 1,000,000 stored posts; in
// turn with the floor, which is this program as an empty window with three panes. Everything is searchable
// already, as in daily use: what fills the index holds more while it works.
//     bench_startup [--folder DIR] [--sizes 10000,1000000] [--runs 7]
// FARTHING_BIN_DIR says where the program is. The profiles are kept in the folder for the next time.
#include "keptposts.h"
#include "load.h"
#include "support/testcase.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTextBrowser>

#include <cstdio>
#include <map>

using namespace farthing;

namespace {

constexpr int patience = 60'000;
constexpr int bytesOfAPost = 600;

/// The least that an ordinary window costs; says so when it was painted, and stays.
class Floor : public QMainWindow
{
public:
    Floor()
    {
        for (const char *name : {"&File", "&Edit", "&View", "&Help"}) {
            QMenu *menu = menuBar()->addMenu(QString::fromLatin1(name));
            for (int i = 0; i < 8; ++i)
                menu->addAction(QString::number(i));
        }
        auto *panes = new QSplitter(this);
        for (int pane = 0; pane < 2; ++pane) {
            auto *list = new QListWidget(panes);
            for (int i = 0; i < 50; ++i)
                list->addItem(QString::number(i));
        }
        auto *text = new QTextBrowser(panes);
        text->setMarkdown(QStringLiteral("# Title\n\nSome *text* here."));
        setCentralWidget(panes);
        resize(1280, 800);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, this, [] {
            std::puts("painted");
            std::fflush(stdout);
        });
    }
};

struct Run
{
    qint64 microseconds = 0; ///< until it said that it is there
    qint64 kilobytes = 0;    ///< that it holds two seconds later
};

qint64 residentKilobytes(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toLongLong();
    return 0;
}

Run start(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    while (!process.canReadLine())
        if (!process.waitForReadyRead(patience))
            qFatal("%s says nothing", qPrintable(program));
    Run run;
    run.microseconds = timer.nsecsElapsed() / 1'000;
    QThread::sleep(2);
    run.kilobytes = residentKilobytes(process.processId());
    process.terminate();
    if (!process.waitForFinished(patience))
        qFatal("%s does not end", qPrintable(program));
    return run;
}

struct Column
{
    Samples time;
    Samples memory; ///< kilobytes
    void add(const Run &run)
    {
        time.microseconds.push_back(run.microseconds);
        memory.microseconds.push_back(run.kilobytes);
    }
};

void print(const QString &what, const Column &column, const Column &floor)
{
    std::printf("%-22s p50 %7.1f  most %7.1f ms  %5.2f times the floor  %6.1f MB\n", qPrintable(what),
                double(column.time.quantile(500)) / 1e3, double(column.time.quantile(1000)) / 1e3,
                double(column.time.quantile(500)) / double(floor.time.quantile(500)),
                double(column.memory.quantile(500)) / 1024);
}

int showFloor(int argc, char **argv)
{
    const QApplication app(argc, argv);
    Floor floor;
    floor.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc > 1 && qstrcmp(argv[1], "--floor") == 0)
        return showFloor(argc, argv);
    isolateHome();
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption folder(QStringLiteral("folder"), QStringLiteral("Where the profiles are kept."),
                                    QStringLiteral("DIR"));
    const QCommandLineOption sizes(QStringLiteral("sizes"), QStringLiteral("How many posts."),
                                   QStringLiteral("N,N"), QStringLiteral("10000,1000000"));
    const QCommandLineOption runs(QStringLiteral("runs"), QStringLiteral("How often."), QStringLiteral("N"),
                                  QStringLiteral("7"));
    parser.addOptions({folder, sizes, runs});
    parser.process(app);
    const QTemporaryDir passing;
    const QString root = parser.isSet(folder) ? parser.value(folder) : passing.path();
    qputenv("FARTHING_TOKEN", keptToken());
    const QStringList all = parser.value(sizes).split(QLatin1Char(','));
    for (const QString &size : all)
        keepIndex(keepPosts(root, size.toInt(), bytesOfAPost), size.toInt());
    Column floor;
    std::map<QString, Column> columns;
    for (int run = 0; run <= parser.value(runs).toInt(); ++run) {
        const Run least = start(QCoreApplication::applicationFilePath(), {QStringLiteral("--floor")});
        if (run > 0) // the first of all only warms what is read from the disk
            floor.add(least);
        for (const QString &size : all) {
            const Run one =
                start(qEnvironmentVariable("FARTHING_BIN_DIR") + QStringLiteral("/farthing"),
                      {QStringLiteral("--profile"), root + QLatin1Char('/') + size,
                       QStringLiteral("--platform"), keptPlatform().toString(), QStringLiteral("--size"),
                       QStringLiteral("1280x800"), QStringLiteral("--trace-startup")});
            if (run > 0)
                columns[size].add(one);
        }
    }
    print(QStringLiteral("floor"), floor, floor);
    for (const QString &size : all)
        print(size + QStringLiteral(" posts"), columns[size], floor);
    return 0;
}
