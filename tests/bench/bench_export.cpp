// SPDX-License-Identifier: GPL-3.0-or-later
// What the export of a long statement costs: a store with so many movements, written in each form while the
// event loop of this thread goes on. Says the time, the most memory, and the longest time this thread waited.
//     bench_export [--movements 1000000] [--keep DIR] [csv|json|pdf…]
#include "archive/statementexport.h"
#include "longstatement.h"
#include "store/store.h"
#include "support/builders.h"
#include "support/cputime.h"
#include "support/fakenetwork.h"
#include "sync/wallet.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtGui/QGuiApplication>

#include <cstdio>

using namespace farthing;

namespace {

/// Kilobytes of VmHWM or VmRSS; 0 where this system does not say.
qint64 memory(const char *what)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines)
        if (line.startsWith(what))
            return line.simplified().split(' ').value(1).toLongLong();
    return 0;
}

/// From now on the most memory counts anew.
void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

/// Watches how long the event loop of this thread is not served.
class LoopWatch
{
public:
    LoopWatch()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_since.start();
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(1);
    }
    qint64 longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

bool measure(Wallet &wallet, StatementForm form, const QString &folder)
{
    StatementOrder order;
    order.form = form;
    order.file = folder + QStringLiteral("/statement.") + endingOf(form);
    order.now = noon();
    order.locale = QLocale(QLocale::English);
    order.font = QGuiApplication::font();
    forgetPeak();
    const qint64 before = memory("VmRSS");
    LoopWatch watch;
    QElapsedTimer timer;
    timer.start();
    const CpuTime computing;
    const QFuture<Result<StatementTotals>> future = exportStatement(
        wallet.statementOpener(order.period), order, std::make_shared<std::atomic<bool>>(false));
    while (!future.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const qint64 milliseconds = timer.elapsed();
    const Result<StatementTotals> totals = future.result();
    if (!totals) {
        std::fprintf(stderr, "%s\n", qPrintable(totals.error().detail));
        return false;
    }
    std::printf("%-4s %8lld movements %6lld ms (%lld ms computing)  %5lld MB file  memory %lld MB before, "
                "%lld MB at most  "
                "loop waited %lld ms at most  closing %s\n",
                qPrintable(endingOf(form)), totals->count, milliseconds, computing.milliseconds(),
                QFileInfo(order.file).size() / 1'000'000, before / 1000, memory("VmHWM") / 1000,
                watch.longest(), qPrintable(totals->closing.toDecimal()));
    std::fflush(stdout);
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
         {QStringLiteral("keep"), QString(), QStringLiteral("DIR")}});
    parser.addHelpOption();
    parser.process(application);
    const QStringList wanted = parser.positionalArguments();

    const QTemporaryDir folder;
    Result<std::unique_ptr<Store>> store = Store::open(folder.path());
    if (!store || !fillStatement(**store, parser.value(QStringLiteral("movements")).toLongLong()))
        return 1;
    Wallet wallet(*store.value());
    const QString into =
        parser.isSet(QStringLiteral("keep")) ? parser.value(QStringLiteral("keep")) : folder.path();
    for (const StatementForm form : {StatementForm::Csv, StatementForm::Json, StatementForm::Pdf})
        if ((wanted.isEmpty() || wanted.contains(endingOf(form))) && !measure(wallet, form, into))
            return 1;
    return 0;
}
