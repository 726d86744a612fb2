// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QtGlobal>

namespace farthing {

/// While it lives, a warning that begins with these words is not heard; every other is judged as before. One
/// at a time.
class WithoutWarnings
{
public:
    explicit WithoutWarnings(const char *beginning)
    {
        s_beginning = beginning;
        s_judge = qInstallMessageHandler(&WithoutWarnings::handle);
    }
    ~WithoutWarnings() { qInstallMessageHandler(s_judge); }
    WithoutWarnings(const WithoutWarnings &) = delete;
    WithoutWarnings &operator=(const WithoutWarnings &) = delete;

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
    {
        if (!message.startsWith(QLatin1String(s_beginning)))
            s_judge(type, context, message);
    }

    inline static const char *s_beginning = nullptr;
    inline static QtMessageHandler s_judge = nullptr;
};

} // namespace farthing
