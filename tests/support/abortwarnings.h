// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QtGlobal>

namespace farthing {

/// While it lives, what Qt says of itself where a request is given up in the moment in which it fails is not
/// heard; every other warning is judged as before.
class WithoutAbortWarnings
{
public:
    WithoutAbortWarnings() { s_judge = qInstallMessageHandler(&WithoutAbortWarnings::handle); }
    ~WithoutAbortWarnings() { qInstallMessageHandler(s_judge); }
    WithoutAbortWarnings(const WithoutAbortWarnings &) = delete;
    WithoutAbortWarnings &operator=(const WithoutAbortWarnings &) = delete;

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
    {
        if (!message.startsWith(QLatin1String("QNetworkReplyImplPrivate::error: Internal problem")))
            s_judge(type, context, message);
    }

    inline static QtMessageHandler s_judge = nullptr;
};

} // namespace farthing
