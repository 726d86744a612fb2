// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QtGlobal>

namespace farthing {

/// While it lives, what the offscreen platform says of each window with a layout, namely that it can do less
/// than others, is not heard; every other warning is judged as before.
class WithoutPlatformWarnings
{
public:
    WithoutPlatformWarnings() { s_judge = qInstallMessageHandler(&WithoutPlatformWarnings::handle); }
    ~WithoutPlatformWarnings() { qInstallMessageHandler(s_judge); }
    WithoutPlatformWarnings(const WithoutPlatformWarnings &) = delete;
    WithoutPlatformWarnings &operator=(const WithoutPlatformWarnings &) = delete;

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
    {
        if (!message.startsWith(QLatin1String("This plugin does not support")))
            s_judge(type, context, message);
    }

    inline static QtMessageHandler s_judge = nullptr;
};

} // namespace farthing
