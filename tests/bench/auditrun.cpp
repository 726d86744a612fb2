// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditrun.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QProcess>

namespace farthing {

namespace {

/// The most that a process had in memory so far. What the system tells of a child that ended counts what its
/// parent had when it was begun as well.
qint64 peakOf(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? 0 : text.sliced(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong();
}

} // namespace

AuditRun auditOnce(const QString &location)
{
    constexpr int beat = 5;
    AuditRun run;
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(qEnvironmentVariable("FARTHING_BIN_DIR") + QStringLiteral("/farthingd"),
                  {QStringLiteral("audit"), QStringLiteral("--database"), location});
    const bool started = process.waitForStarted();
    while (started && !process.waitForFinished(beat))
        run.peakKilobytes = std::max(run.peakKilobytes, peakOf(process.processId()));
    run.milliseconds = timer.elapsed();
    run.holds = started && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return run;
}

} // namespace farthing
