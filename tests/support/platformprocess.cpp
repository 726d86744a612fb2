// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/platformprocess.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

namespace farthing {

namespace {

constexpr int processPatience = 30'000;

/// Reading goes by in a second, so that a test waits for the real meter and still ends soon.
const char quickRules[] = R"({"version": 2, "unit": "Twei",
 "amounts": {"plus_reader": "0.50", "plus_author": "0.25", "minus": "0.30", "comment_tribute": "0.40",
   "comment_author_share": "0.20", "comment_reward": "0.60", "like_own": "0.02", "like_commenter": "0.10",
   "like_author": "0.05", "dislike_own": "0.10", "dislike_commenter": "0.05", "dislike_author": "0.08",
   "publish_tribute": "5.00", "pnl_report": "1.00"},
 "gates": {"plus": 1, "like": 1, "minus": 3, "dislike": 5, "comment": 13, "publish": 20},
 "pluses_per_day": 10, "paid_likes_per_day": 20, "comment_rewards_per_day": 10, "comment_reward_min_characters": 40,
 "experience": {"read": 2, "plus": 1, "comment": 5, "like_received": 1}, "level_step": 10,
 "reading": {"words_per_minute": 60000, "characters_per_minute": 60000, "seconds_per_image": 0, "minimum_seconds": 2}})";

QString program()
{
    return qEnvironmentVariable("FARTHING_BIN_DIR") + QStringLiteral("/farthingd");
}

} // namespace

QString sourceFolder()
{
    return qEnvironmentVariable("FARTHING_SOURCE_DIR");
}

PlatformProcess::PlatformProcess(const QString &location, Rules rules)
    : m_database(location.isEmpty() ? m_folder.filePath(QStringLiteral("platform.db")) : location),
      m_rules(rules)
{
    QFile file(m_folder.filePath(QStringLiteral("rules.json")));
    if (file.open(QIODevice::WriteOnly))
        file.write(quickRules);
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
}

PlatformProcess::~PlatformProcess()
{
    stop();
}

QString PlatformProcess::command(const QStringList &arguments)
{
    QProcess process;
    process.start(program(), arguments);
    if (!process.waitForFinished(processPatience) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0) {
        qInfo("%s", process.readAllStandardError().constData());
        return {};
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

QByteArray PlatformProcess::addAccount(const QString &name, int level, const QString &grant)
{
    return command({QStringLiteral("account"), QStringLiteral("--database"), database(),
                    QStringLiteral("add"), name, QStringLiteral("--level"), QString::number(level),
                    QStringLiteral("--grant"), grant})
        .trimmed()
        .toLatin1();
}

bool PlatformProcess::serve(const QStringList &options)
{
    begin(options);
    return begun();
}

void PlatformProcess::begin(const QStringList &options)
{
    const QString listen =
        m_url.isEmpty() ? QStringLiteral("127.0.0.1:0") : QStringLiteral("127.0.0.1:%1").arg(m_url.port());
    QStringList arguments{QStringLiteral("serve"), QStringLiteral("--database"), database(),
                          QStringLiteral("--listen"), listen};
    if (m_rules == Rules::Quick)
        arguments << QStringLiteral("--rules") << m_folder.filePath(QStringLiteral("rules.json"));
    m_process.start(program(), arguments + options);
}

bool PlatformProcess::begun()
{
    static const QRegularExpression address(QStringLiteral("http://\\S+"));
    QByteArray printed;
    while (!printed.contains('\n')) {
        if (!m_process.waitForReadyRead(processPatience)) {
            qInfo("%s", m_process.readAllStandardError().constData());
            return false;
        }
        printed += m_process.readAllStandardOutput();
    }
    m_url = QUrl(address.match(QString::fromUtf8(printed)).captured());
    return m_url.isValid();
}

void PlatformProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(processPatience))
        m_process.kill();
    m_process.waitForFinished(processPatience);
}

void PlatformProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(processPatience);
}

} // namespace farthing
