// SPDX-License-Identifier: GPL-3.0-or-later
// What a platform costs as its books grow: requests over loopback on connections that are kept, and the
// audit, on SQLite and on PostgreSQL, the sizes in turn. The first lines give the floor of the machine.
//     bench_platform [--folder DIR] [--sizes 10000,10000000] [--requests 10000] [--rounds 10] [--audits 7]
//     [WHAT…]
// WHAT is some of: make, load, audit; without any, all.
#include "auditrun.h"
#include "benchdatabases.h"
#include "floor.h"
#include "platformload.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>

#include <cstdio>

using namespace farthing;
using Kind = BenchDatabases::Kind;

namespace {

struct Plan
{
    QString folder;
    QList<qint64> sizes;
    int requests = 0;
    int rounds = 0;
    int audits = 0;
    QStringList what;

    bool has(const char *part) const { return what.isEmpty() || what.contains(QLatin1String(part)); }
};

std::optional<Plan> planFrom(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QString usualFolder = QStringLiteral("build/bench-books");
    parser.addOptions(
        {{QStringLiteral("folder"), QString(), QStringLiteral("DIR"), usualFolder},
         {QStringLiteral("sizes"), QString(), QStringLiteral("N"), QStringLiteral("10000,10000000")},
         {QStringLiteral("requests"), QString(), QStringLiteral("N"), QStringLiteral("10000")},
         {QStringLiteral("rounds"), QString(), QStringLiteral("N"), QStringLiteral("10")},
         {QStringLiteral("audits"), QString(), QStringLiteral("N"), QStringLiteral("7")}});
    parser.addHelpOption();
    parser.process(arguments);
    Plan plan;
    plan.folder = QDir().absoluteFilePath(parser.value(QStringLiteral("folder")));
    const QStringList sizes = parser.value(QStringLiteral("sizes")).split(QLatin1Char(','));
    for (const QString &size : sizes)
        plan.sizes.append(size.toLongLong());
    plan.requests = parser.value(QStringLiteral("requests")).toInt();
    plan.rounds = parser.value(QStringLiteral("rounds")).toInt();
    plan.audits = parser.value(QStringLiteral("audits")).toInt();
    plan.what = parser.positionalArguments();
    if (plan.sizes.contains(0) || plan.requests <= 0 || plan.rounds <= 0 || plan.audits <= 0)
        return std::nullopt;
    return plan;
}

/// False where an answer was a refusal: then the figures say nothing.
bool report(Kind kind, const Plan &plan, const QList<PlatformLoad::Times> &bySize)
{
    for (const PlatformLoad::Request request : PlatformLoad::requests()) {
        for (qsizetype i = 0; i < plan.sizes.size(); ++i) {
            const Samples &samples = bySize.at(i).at(size_t(request));
            std::printf("%-10s %-8s %10lld entries %6zu requests %6lld/s  p50 %6lld µs  p99 %7lld µs",
                        BenchDatabases::nameOf(kind), PlatformLoad::nameOf(request), plan.sizes.at(i),
                        samples.microseconds.size(), samples.perSecond(), samples.quantile(500),
                        samples.quantile(990));
            const Samples &first = bySize.first().at(size_t(request));
            const auto times = [](qint64 now, qint64 before) {
                return QString::number(now * 100 / std::max<qint64>(before, 1)).toInt();
            };
            if (i > 0)
                std::printf("  = %d %% and %d %% of the first",
                            times(samples.quantile(500), first.quantile(500)),
                            times(samples.quantile(990), first.quantile(990)));
            std::printf("%s\n", samples.failures > 0 ? "  FAILED" : "");
        }
    }
    std::fflush(stdout);
    return std::all_of(bySize.begin(), bySize.end(), [](const PlatformLoad::Times &times) {
        return std::all_of(times.begin(), times.end(),
                           [](const Samples &samples) { return samples.failures == 0; });
    });
}

bool load(BenchDatabases &databases, Kind kind, const Plan &plan)
{
    databases.bringIntoMemory();
    QList<PlatformLoad::Times> bySize(plan.sizes.size());
    for (int round = 0; round < plan.rounds; ++round) {
        std::vector<std::unique_ptr<PlatformLoad>> loads;
        for (const qint64 size : plan.sizes) {
            // The smallest would soon be small no more: each round begins with it as it was.
            const Result<QString> where =
                size == plan.sizes.first() ? databases.copy(kind, size) : databases.kept(kind, size);
            if (!where) {
                std::fprintf(stderr, "%s\n", qPrintable(where.error().detail));
                return false;
            }
            loads.push_back(std::make_unique<PlatformLoad>(*where, size, quint32(round)));
        }
        for (const PlatformLoad::Request request : PlatformLoad::requests()) {
            for (size_t i = 0; i < loads.size(); ++i)
                bySize[qsizetype(i)]
                    .at(size_t(request))
                    .add(loads[i]->run(request, plan.requests / plan.rounds));
        }
    }
    return report(kind, plan, bySize);
}

bool audit(BenchDatabases &databases, Kind kind, const Plan &plan)
{
    for (const qint64 size : plan.sizes) {
        const Result<QString> where = databases.kept(kind, size);
        if (!where)
            return false;
        QList<AuditRun> runs;
        for (int i = 0; i < plan.audits; ++i)
            runs.append(auditOnce(*where));
        std::sort(runs.begin(), runs.end(),
                  [](const AuditRun &a, const AuditRun &b) { return a.milliseconds < b.milliseconds; });
        const AuditRun &median = runs.at(runs.size() / 2);
        std::printf("%-10s audit    %10lld entries: %lld ms (median of %lld), peak %lld MB, %s\n",
                    BenchDatabases::nameOf(kind), size, median.milliseconds, qint64(runs.size()),
                    median.peakKilobytes / 1024, median.holds ? "the books hold" : "VIOLATED");
        std::fflush(stdout);
        if (!median.holds)
            return false;
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const std::optional<Plan> plan = planFrom(QCoreApplication::arguments());
    if (!plan)
        return 1;
    if (!qEnvironmentVariableIsSet("FARTHING_BIN_DIR"))
        qputenv("FARTHING_BIN_DIR",
                QFile::encodeName(QCoreApplication::applicationDirPath() + QStringLiteral("/../bin")));
    printFloor(plan->folder);
    BenchDatabases databases(plan->folder);
    for (const Kind kind : {Kind::Sqlite, Kind::Postgres}) {
        if (kind == Kind::Postgres && !databases.hasPostgres())
            continue;
        for (const qint64 size : plan->sizes) {
            if (const Result<QString> made = databases.kept(kind, size); !made) {
                std::fprintf(stderr, "%s\n", qPrintable(made.error().detail));
                return 1;
            }
        }
        if (plan->has("audit") && !audit(databases, kind, *plan))
            return 1;
        if (plan->has("load") && !load(databases, kind, *plan))
            return 1;
    }
    return 0;
}
