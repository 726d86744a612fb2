// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/clockoffset.h"
#include "support/samples.h"
#include "support/testcase.h"

using namespace farthing;
using namespace Qt::Literals::StringLiterals;

class ClockOffsetTest : public TestCase
{
    Q_OBJECT

private slots:
    void readsHeaders_data();
    void readsHeaders();
    void narrowsDown();
    void staysAtZeroOnTheSameClock();
    void beginsAnewWhenAClockWasSet();
};

namespace {

/// An answer that took 40 ms, from a platform whose clock is `ahead` of ours.
void learnAt(ClockOffset &offset, const QDateTime &sent, qint64 ahead)
{
    QDateTime date = sent.addMSecs(20 + ahead);
    date = date.addMSecs(-date.time().msec()); // a header has whole seconds
    offset.learn(sent, sent.addMSecs(40), date);
}

} // namespace

void ClockOffsetTest::readsHeaders_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QDateTime>("time");
    const QDateTime time(QDate(2025, 10, 2), QTime(14, 5, 6), Qt::UTC);
    QTest::newRow("usual") << QByteArray("Thu, 02 Oct 2025 14:05:06 GMT") << time;
    QTest::newRow("blanks") << QByteArray(" Thu, 02 Oct 2025 14:05:06 GMT ") << time;
    QTest::newRow("none") << QByteArray() << QDateTime();
    QTest::newRow("other form") << QByteArray("2025-10-02T14:05:06Z") << QDateTime();
    QTest::newRow("no such day") << QByteArray("Thu, 32 Oct 2025 14:05:06 GMT") << QDateTime();
}

void ClockOffsetTest::readsHeaders()
{
    QFETCH(QByteArray, header);
    QFETCH(QDateTime, time);
    QCOMPARE(dateFromHeader(header).isValid(), time.isValid());
    if (time.isValid())
        QCOMPARE(dateFromHeader(header), time);
}

void ClockOffsetTest::narrowsDown()
{
    constexpr qint64 ahead = 7'310;
    ClockOffset offset;
    QDateTime sent = samples::noon();
    learnAt(offset, sent, ahead);
    QVERIFY(qAbs(offset.value().count() - ahead) <= 540);
    for (int i = 0; i < 50; ++i) {
        sent = sent.addMSecs(1'037);
        learnAt(offset, sent, ahead);
    }
    QVERIFY2(qAbs(offset.value().count() - ahead) <= 60,
             QByteArray::number(offset.value().count()).constData());
}

void ClockOffsetTest::staysAtZeroOnTheSameClock()
{
    ClockOffset offset;
    for (int i = 0; i < 100; ++i) {
        learnAt(offset, samples::noon().addMSecs(i * 733), 0);
        QCOMPARE(offset.value().count(), 0);
    }
}

void ClockOffsetTest::beginsAnewWhenAClockWasSet()
{
    ClockOffset offset;
    learnAt(offset, samples::noon(), 60'000);
    learnAt(offset, samples::noon().addSecs(1), 60'000);
    learnAt(offset, samples::noon().addSecs(2), -3'600'000);
    QVERIFY(qAbs(offset.value().count() + 3'600'000) <= 540);
}

FARTHING_TEST(ClockOffsetTest)
#include "test_clockoffset.moc"
