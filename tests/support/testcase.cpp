// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>

namespace farthing {

void isolateHome()
{
    static const QTemporaryDir home;
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR",
                             "APPDATA", "LOCALAPPDATA"})
        qputenv(name, home.path().toLocal8Bit());
    // No message bus: behind it is the keychain of whoever runs the test.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + home.path().toLocal8Bit() + "/no-bus");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
}

} // namespace farthing
