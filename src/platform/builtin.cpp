// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/builtin.h"

#include "core/logging.h"
#include "platform/database.h"
#include "platform/httpserver.h"
#include "platform/operator.h"
#include "platform/service.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace farthing::platform {

namespace {

// product: The owner starts at LVL 13 with 10 Twei.
constexpr int ownerLevel = 13;
constexpr Money ownerGrant = Money::fromMinor(10'000'000);

std::optional<QByteArray> contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

} // namespace

/// What lives on the platform's thread.
class BuiltInPlatform::Host : public QObject
{
public:
    Host(const Options &options, const Clock &clock) : m_options(options), m_clock(clock) {}

    Result<QByteArray> open();
    QUrl url() const { return m_server->url(); }

private:
    Result<void> publishSamples();

    const Options m_options;
    const Clock &m_clock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Service> m_service;
    std::unique_ptr<HttpServer> m_server;
};

Result<QByteArray> BuiltInPlatform::Host::open()
{
    // A folder that cannot be made is told by the database that cannot be opened in it.
    QDir().mkpath(m_options.folder);
    Result<std::unique_ptr<Database>> database =
        Database::open(m_options.folder + QStringLiteral("/platform.db"));
    if (!database)
        return database.error();
    m_database = *std::move(database);
    if (!m_options.rules.isEmpty()) {
        if (const Result<void> adopted = adoptRules(*m_database, m_clock, m_options.rules); !adopted)
            return adopted.error();
    }
    if (const Result<void> published = publishSamples(); !published)
        return published.error();
    NewAccount owner;
    owner.name = m_options.ownerName;
    owner.level = ownerLevel;
    owner.grant = ownerGrant;
    owner.avatarPng = contentOf(m_options.samples + QStringLiteral("/avatars/reader.png"));
    Result<QByteArray> token = signInOwner(*m_database, m_clock, owner);
    if (!token)
        return token;
    m_service = std::make_unique<Service>(*m_database, m_clock);
    m_server = std::make_unique<HttpServer>(*m_service, m_clock, ServerOptions());
    if (const Result<quint16> port = m_server->listen(); !port)
        return port.error();
    return token;
}

Result<void> BuiltInPlatform::Host::publishSamples()
{
    // A sample that its owner took down must not come back with the next start; a first start that was cut
    // off must go on. So a mark is set once all are there.
    QFile mark(m_options.folder + QStringLiteral("/samples-published"));
    if (m_options.samples.isEmpty() || mark.exists())
        return {};
    const Result<ImportReport> report = importFolder(*m_database, m_clock, m_options.samples);
    if (!report)
        return report.error();
    for (const ImportReport::Refused &refused : report->refused)
        qCWarning(logPlatform, "sample %s: %s", qPrintable(refused.file), qPrintable(refused.why));
    if (!mark.open(QIODevice::WriteOnly))
        qCWarning(logPlatform, "no mark for the samples: %s", qPrintable(mark.errorString()));
    return {};
}

BuiltInPlatform::BuiltInPlatform(Options options, const Clock &clock, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_clock(clock)
{
    m_thread.setObjectName(QStringLiteral("platform"));
}

BuiltInPlatform::~BuiltInPlatform()
{
    m_thread.quit();
    m_thread.wait();
}

void BuiltInPlatform::start()
{
    auto *host = new Host(m_options, m_clock);
    host->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, host, &QObject::deleteLater);
    connect(&m_thread, &QThread::started, host, [this, host] {
        const Result<QByteArray> token = host->open();
        if (token)
            emit started(host->url(), *token);
        else
            emit failed(token.error());
    });
    m_thread.start();
}

} // namespace farthing::platform
