// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>

#include <cstdio>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace farthing {

namespace {

std::map<std::string, NamedTest::Run, std::less<>> &namedTests()
{
    static std::map<std::string, NamedTest::Run, std::less<>> tests;
    return tests;
}

/// "sliced" of "…/test_sliced.cpp".
std::string_view nameOf(std::string_view file)
{
    constexpr std::string_view prefix = "test_";
    file.remove_prefix(file.find_last_of("/\\") + 1);
    file = file.substr(0, file.rfind('.'));
    return file.substr(file.starts_with(prefix) ? prefix.size() : 0);
}

} // namespace

NamedTest::NamedTest(const char *file, Run run)
{
    namedTests().emplace(nameOf(file), run);
}

int NamedTest::runNamed(int argc, char **argv)
{
    const auto test = argc > 1 ? namedTests().find(std::string_view(argv[1])) : namedTests().end();
    if (test == namedTests().end()) {
        std::fprintf(stderr, "Usage: %s TEST [FUNCTION…]\nIts tests are:\n", argv[0]);
        for (const auto &[name, run] : namedTests())
            std::fprintf(stderr, "  %s\n", name.c_str());
        return 2;
    }
    std::vector<char *> arguments(argv, argv + argc + 1); // with the null behind them
    arguments.erase(arguments.begin() + 1);
    return test->second(argc - 1, arguments.data());
}

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
