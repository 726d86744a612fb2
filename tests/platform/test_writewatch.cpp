// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/database.h"
#include "platform/operator.h"
#include "platform/writewatch.h"
#include "support/fakeclock.h"
#include "support/platformtest.h"

#include <QtTest/QSignalSpy>

using namespace farthing;
using namespace farthing::platform;

/// That writes of other programs are noticed, from the moment on at which somebody could have missed them.
class WriteWatchTest : public PlatformTest
{
    Q_OBJECT

private slots:
    void init();
    void tellsWhileItLooks();
    void tellsWhatCameBeforeItLooked();
    void tellsWhatCameWhileNobodyWaited();
    void saysNothingOfNothing();

private:
    void othersWrite();

    QTemporaryDir m_folder;
    FakeClock m_clock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Database> m_other;
    int m_level = 1;
};

void WriteWatchTest::init()
{
    PlatformTest::init();
    const QString location = sharedDatabase(m_folder.path());
    m_database = Database::open(location).value();
    m_other = Database::open(location).value();
    othersWrite();
}

void WriteWatchTest::othersWrite()
{
    QVERIFY(addAccount(*m_other, m_clock, {QStringLiteral("Ada"), ++m_level, Money(), std::nullopt}));
}

void WriteWatchTest::tellsWhileItLooks()
{
    WriteWatch watch(m_database->connection());
    QSignalSpy told(&watch, &WriteWatch::written);
    watch.start();
    othersWrite();
    QTRY_VERIFY(!told.isEmpty());
}

void WriteWatchTest::tellsWhatCameBeforeItLooked()
{
    WriteWatch watch(m_database->connection());
    QSignalSpy told(&watch, &WriteWatch::written);
    othersWrite();
    watch.start();
    QTRY_VERIFY(!told.isEmpty());
}

void WriteWatchTest::tellsWhatCameWhileNobodyWaited()
{
    WriteWatch watch(m_database->connection());
    QSignalSpy told(&watch, &WriteWatch::written);
    watch.start();
    watch.stop();
    othersWrite();
    QVERIFY(told.isEmpty());
    watch.start();
    QTRY_VERIFY(!told.isEmpty());
}

void WriteWatchTest::saysNothingOfNothing()
{
    WriteWatch watch(m_database->connection());
    QSignalSpy told(&watch, &WriteWatch::written);
    watch.start();
    QCoreApplication::processEvents();
    QVERIFY(told.isEmpty());
}

FARTHING_TEST(WriteWatchTest)
#include "test_writewatch.moc"
