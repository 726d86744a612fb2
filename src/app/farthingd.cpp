// SPDX-License-Identifier: GPL-3.0-or-later
// The program `farthingd`: the platform, for others than the reader that brings its own.

#include "app/farthingdcommands.h"

#include <QtCore/QCoreApplication>

#include <clocale>
#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("farthingd"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FARTHING_VERSION));
    // Everything here is said in English; what libraries add to it should be too.
    std::setlocale(LC_ALL, "C.UTF-8");
    QTextStream out(stdout);
    QTextStream err(stderr);

    const farthing::Result<farthing::DaemonCommand> command =
        farthing::parseDaemonCommandLine(QCoreApplication::arguments());
    if (!command) {
        err << "farthingd: " << command.error().userText << Qt::endl;
        return 1;
    }
    const farthing::SystemClock clock;
    return farthing::DaemonCommands(clock, out, err).run(*command);
}
