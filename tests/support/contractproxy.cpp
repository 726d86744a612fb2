// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/contractproxy.h"

#include "support/platformprocess.h"

#include <QtCore/QRegularExpression>
#include <QtNetwork/QTcpServer>

#ifdef Q_OS_UNIX
    #include <csignal>
    #include <unistd.h>
#endif

namespace farthing {

namespace {

constexpr char variable[] = "FARTHING_CONTRACT_PROXY";
constexpr int patience = 120'000; // the first start may have to fetch it

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

} // namespace

bool ContractProxy::wanted()
{
    return qEnvironmentVariableIsSet(variable);
}

QUrl ContractProxy::start(const QUrl &platform)
{
    QStringList command = QProcess::splitCommand(qEnvironmentVariable(variable));
    const QString port = QString::number(freePort());
    command << QStringLiteral("proxy") << QStringLiteral("--errors") << QStringLiteral("--port") << port
            << QStringLiteral("--host") << QStringLiteral("127.0.0.1")
            << sourceFolder() + QStringLiteral("/src/platform/openapi.yaml")
            << platform.toString(QUrl::StripTrailingSlash);
    const QString program = command.takeFirst();
    m_process.setProcessChannelMode(QProcess::MergedChannels);
#ifdef Q_OS_UNIX
    // What is started may start another program and end before it, as npx does: all of them are one group.
    m_process.setChildProcessModifier([] { ::setpgid(0, 0); });
#endif
    m_process.start(program, command);
    while (!m_log.contains("is listening")) {
        if (!m_process.waitForReadyRead(patience)) {
            qInfo("%s", m_log.constData());
            return {};
        }
        m_log += m_process.readAll();
    }
    return QUrl(QStringLiteral("http://127.0.0.1:") + port);
}

QStringList ContractProxy::violations()
{
    m_process.waitForReadyRead(1);
    m_log += m_process.readAll();
    const QStringList lines = QString::fromUtf8(m_log).split(QLatin1Char('\n'));
    return lines.filter(
        QRegularExpression(QStringLiteral("violation"), QRegularExpression::CaseInsensitiveOption));
}

ContractProxy::~ContractProxy()
{
#ifdef Q_OS_UNIX
    if (m_process.processId() > 0)
        ::kill(pid_t(-m_process.processId()), SIGTERM);
#else
    m_process.terminate();
#endif
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(10'000))
        m_process.kill();
    m_process.waitForFinished();
}

} // namespace farthing
