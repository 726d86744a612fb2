// SPDX-License-Identifier: GPL-3.0-or-later
#include "lossyreader.h"

#include "support/dbfiles.h"

#include <QtCore/QDir>
#include <QtNetwork/QNetworkReply>

namespace farthing {

QNetworkReply *CountingAccess::createRequest(Operation operation, const QNetworkRequest &request,
                                             QIODevice *data)
{
    QNetworkReply *reply = QNetworkAccessManager::createRequest(operation, request, data);
    const QString query = request.url().query();
    ++*m_events;
    connect(reply, &QNetworkReply::finished, this, [events = m_events] { ++*events; });
    if (query.contains(QLatin1StringView("wait=")) && !query.contains(QLatin1StringView("wait=0")))
        return reply;
    ++*m_underWay;
    const auto over = std::make_shared<bool>(false);
    const auto end = [over, count = m_underWay] {
        if (!std::exchange(*over, true))
            --*count;
    };
    connect(reply, &QNetworkReply::finished, this, end);
    connect(reply, &QObject::destroyed, this, end);
    return reply;
}

LossyReader::LossyReader(StagedPlatform::Member who, const QByteArray &token, const QUrl &way,
                         const QString &folder, const QDateTime &now)
    : member(who), clock(now), m_token(token), m_way(way), m_base(folder)
{
    m_folder = m_base + QStringLiteral("/0");
}

LossyReader::~LossyReader()
{
    close();
}

void LossyReader::open()
{
    Result<std::unique_ptr<Store>> store = Store::open(m_folder, &clock, m_token);
    if (!store)
        qFatal("no store: %s", qPrintable(store.error().detail));
    m_store = std::move(store).value();
    m_access = std::make_unique<CountingAccess>();
    m_network = std::make_unique<HttpNetwork>(m_way, m_token, *m_access, clock);
    m_session = std::make_unique<Session>(*m_store, *m_network, clock);
    const auto alarm = [this] {
        auto made = std::make_unique<ClockAlarm>(clock);
        m_alarms.append(made.get());
        return made;
    };
    m_session->outbox().setAlarm(alarm());
    m_session->continuation().setAlarm(alarm());
    auto retry = alarm();
    m_session->scheduler().setAlarms(std::move(retry), alarm());
    // As the program does: what was fetched with this sign-in is kept when it is opened again.
    QObject::connect(&m_session->scheduler(), &Scheduler::signedIn, m_store.get(),
                     [this] { (void)m_store->confirmToken(m_token); });
    QObject::connect(m_store.get(), &Store::changed, m_store.get(), [this] { ++m_written; });
    m_session->scheduler().start();
}

void LossyReader::letGo()
{
    m_alarms.clear();
    m_session.reset();
    m_network.reset();
    m_access.reset();
}

void LossyReader::close()
{
    letGo();
    m_store.reset();
}

/// What is in the files at one moment, while they are being written. cache.db before own.db, which may only
/// be ahead of it; and a file with its log as long as nothing of the log went back to the file meanwhile.
void LossyReader::crash()
{
    const QString next = m_base + QLatin1Char('/') + QString::number(++m_lives);
    QDir().mkpath(next);
    for (const char *name : {"/cache.db", "/own.db"}) {
        const QString file = m_folder + QLatin1StringView(name);
        const QString log = QStringLiteral("-wal");
        QByteArray whole;
        QByteArray behind;
        do {
            whole = contentOf(file);
            behind = contentOf(file + log);
        } while (contentOf(file) != whole || !contentOf(file + log).startsWith(behind));
        if (whole.isEmpty() && behind.isEmpty())
            qFatal("nothing to be read in %s", name);
        const QString copy = next + QLatin1StringView(name);
        if (!writeContent(copy, whole) || !writeContent(copy + log, behind))
            qFatal("no copy of %s", name);
    }
    close();
    QDir(m_folder).removeRecursively();
    m_folder = next;
}

void LossyReader::ringWhatIsDue()
{
    const QList<ClockAlarm *> alarms = m_alarms;
    for (ClockAlarm *alarm : alarms)
        alarm->ringIfDue();
}

} // namespace farthing
