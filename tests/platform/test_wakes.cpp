// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/platformtest.h"
#include "support/served.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonArray>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <vector>

using namespace farthing;
using namespace farthing::platform;

/// What it costs to tell readers who wait: one write is told at once, many of them in beats, and the database
/// is asked for those alone who have something to hear.
class WakesTest : public PlatformTest
{
    Q_OBJECT

private slots:
    void init();
    void aLoneWriteIsToldAtOnce();
    void aWriteForOneWakesOne();
    void aWriteForAllWakesAll();
    void aBurstIsToldInBeats();
    void whatComesBetweenTwoBeatsIsTold();
    void aBurstOfAnotherServerIsToldInBeats();

private:
    /// Statements that the platform's connection has run, as far as they were prepared.
    qint64 statements() const;
    void park(int readers);
    /// At most, because a timer may be a little early.
    static qint64 beatsIn(qint64 milliseconds)
    {
        return milliseconds * 11 / LongPolls::beat.count() / 10 + 2;
    }
    static void writeState(Served &served, const QByteArray &token, int times);

    std::unique_ptr<Served> m_served;
    QString m_connection;
    QTemporaryDir m_folder;
    QString m_location;
    QByteArray m_ada;
    QByteArray m_ben;
    QByteArray m_cy;
    QByteArray m_cursor;
    std::vector<std::unique_ptr<RawClient>> m_bens;
};

void WakesTest::init()
{
    PlatformTest::init();
    m_bens.clear();
    m_served.reset();
    m_location = sharedDatabase(m_folder.path());
    const QStringList before = QSqlDatabase::connectionNames();
    m_served = std::make_unique<Served>(ServerOptions(), m_location);
    for (const QString &name : QSqlDatabase::connectionNames())
        m_connection = before.contains(name) ? m_connection : name;
    m_ada = m_served->join(QStringLiteral("Ada"), 20, QStringLiteral("25"));
    m_ben = m_served->join(QStringLiteral("Ben"), 1, QStringLiteral("0"));
    m_cy = m_served->join(QStringLiteral("Cy"), 1, QStringLiteral("0"));
    m_cursor = m_served->gets("/v1/posts", m_ada).value(u"changes").toString().toLatin1();
}

qint64 WakesTest::statements() const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    const bool asked = query.exec(
        isOnPostgres()
            ? QStringLiteral("SELECT sum(generic_plans + custom_plans)::bigint FROM pg_prepared_statements")
            : QStringLiteral("SELECT sum(run) FROM sqlite_stmt"));
    if (!asked || !query.next())
        qFatal("statements are not counted: %s", qPrintable(query.lastError().text()));
    return query.value(0).toLongLong();
}

/// Waiting readers, all of them Ben.
void WakesTest::park(int readers)
{
    const QByteArray poll = m_served->request("GET", "/v1/changes?wait=30&after=" + m_cursor, m_ben);
    for (int i = 0; i < readers; ++i) {
        m_bens.push_back(std::make_unique<RawClient>(m_served->server->url()));
        m_bens.back()->send(poll);
    }
    QTRY_COMPARE(m_served->server->waiting(), readers);
}

void WakesTest::writeState(Served &served, const QByteArray &token, int times)
{
    RawClient writer(served.server->url());
    for (int i = 0; i < times; ++i)
        writer.send(
            served.request("PUT", "/v1/me/state/x", token, "{\"value\":" + QByteArray::number(i) + '}'));
    for (int i = 0; i < times; ++i)
        QCOMPARE(writer.take().value_or(RawAnswer()).status, 200);
}

void WakesTest::aLoneWriteIsToldAtOnce()
{
    park(1);
    writeState(*m_served, m_ben, 1);
    // Its own way around the event loop, and no timer's.
    QCOMPARE(m_served->ask("GET", "/v1/platform").status, 200);
    QCOMPARE(m_served->server->waiting(), 0);
    QVERIFY(m_bens.front()->take());
}

void WakesTest::aWriteForOneWakesOne()
{
    constexpr int readers = 300;
    park(readers);
    RawClient ada(m_served->server->url());
    ada.send(m_served->request("GET", "/v1/changes?wait=30&after=" + m_cursor, m_ada));
    QTRY_COMPARE(m_served->server->waiting(), readers + 1);
    const qint64 before = statements();
    writeState(*m_served, m_ada, 1);
    const auto answer = ada.take();
    QVERIFY(answer);
    QCOMPARE(answer->json().value(u"items").toArray().size(), 1);
    const qint64 asked = statements() - before;
    QVERIFY2(asked < 40, qPrintable(QString::number(asked)));
    QCOMPARE(m_served->server->waiting(), readers);
}

void WakesTest::aWriteForAllWakesAll()
{
    park(20);
    RawClient ada(m_served->server->url());
    ada.send(m_served->request("GET", "/v1/changes?wait=30&after=" + m_cursor, m_ada));
    QTRY_COMPARE(m_served->server->waiting(), 21);
    m_served->does("POST", "/v1/posts", m_ada,
                   {{QStringLiteral("id"), QStringLiteral("p")},
                    {QStringLiteral("title"), QStringLiteral("News")},
                    {QStringLiteral("body"), QStringLiteral("Words.")},
                    {QStringLiteral("language"), QStringLiteral("en")},
                    {QStringLiteral("tags"), QJsonArray()},
                    {QStringLiteral("price"), QStringLiteral("5")}});
    for (const auto &ben : m_bens) {
        const auto answer = ben->take();
        QVERIFY(answer);
        QCOMPARE(answer->json().value(u"items").toArray().size(), 1);
    }
    const auto answer = ada.take();
    QVERIFY(answer);
    QCOMPARE(answer->json().value(u"items").toArray().size(), 2); // and her account, which paid
}

void WakesTest::aBurstIsToldInBeats()
{
    constexpr int writes = 200;
    writeState(*m_served, m_cy, 1);
    qint64 before = statements();
    writeState(*m_served, m_cy, 1);
    const qint64 ofAWrite = statements() - before;

    park(100);
    before = statements();
    QElapsedTimer elapsed;
    elapsed.start();
    writeState(*m_served, m_cy, writes);
    const qint64 beats = beatsIn(elapsed.elapsed());
    const qint64 asked = statements() - before - writes * ofAWrite;
    QVERIFY2(asked <= beats, qPrintable(QStringLiteral("%1 in %2 beats").arg(asked).arg(beats)));
    QCOMPARE(m_served->server->waiting(), 100);
}

void WakesTest::whatComesBetweenTwoBeatsIsTold()
{
    park(1);
    RawClient &ben = *m_bens.front();
    for (int i = 0; i < 5; ++i) {
        writeState(*m_served, m_ben, 1);
        const auto answer = ben.take();
        QVERIFY(answer);
        QCOMPARE(answer->json().value(u"items").toArray().size(), 1);
        // The next poll and the next write come sooner than the next beat.
        const QByteArray next = answer->json().value(u"next").toString().toLatin1();
        ben.send(m_served->request("GET", "/v1/changes?wait=30&after=" + next, m_ben));
        QTRY_COMPARE(m_served->server->waiting(), 1);
    }
}

void WakesTest::aBurstOfAnotherServerIsToldInBeats()
{
    constexpr int writes = 200;
    Served other(ServerOptions(), m_location);
    park(100);
    RawClient ada(m_served->server->url());
    ada.send(m_served->request("GET", "/v1/changes?wait=30&after=" + m_cursor, m_ada));
    QTRY_COMPARE(m_served->server->waiting(), 101);
    const qint64 before = statements();
    QElapsedTimer elapsed;
    elapsed.start();
    writeState(other, m_cy, writes);
    writeState(other, m_ada, 1);
    const auto answer = ada.take();
    QVERIFY(answer);
    QCOMPARE(answer->json().value(u"items").toArray().size(), 1);
    const qint64 beats = beatsIn(elapsed.elapsed());
    const qint64 asked = statements() - before;
    constexpr int ofAnAnswer = 20;
    QVERIFY2(asked <= beats + ofAnAnswer, qPrintable(QStringLiteral("%1 in %2 beats").arg(asked).arg(beats)));
    QCOMPARE(m_served->server->waiting(), 100);
}

FARTHING_TEST(WakesTest)
#include "test_wakes.moc"
