// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endedprogram.h"

#include <QtCore/QProcess>

namespace farthing {

EndedProgram runProgram(const QString &name, const QStringList &arguments)
{
    QProcess process;
    process.start(qEnvironmentVariable("FARTHING_BIN_DIR") + QLatin1Char('/') + name, arguments);
    EndedProgram ended;
    if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit)
        ended.status = process.exitCode();
    ended.out = QString::fromUtf8(process.readAllStandardOutput());
    ended.err = QString::fromUtf8(process.readAllStandardError());
    return ended;
}

} // namespace farthing
