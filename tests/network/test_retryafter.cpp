// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/retryafter.h"
#include "support/testcase.h"

using namespace farthing;

class RetryAfterTest : public TestCase
{
    Q_OBJECT

private slots:
    void readsBothForms_data();
    void readsBothForms();
};

void RetryAfterTest::readsBothForms_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("seconds");
    const QByteArray said = "Thu, 02 Oct 2025 14:00:00 GMT";
    QTest::newRow("seconds") << QByteArray(" 7 ") << said << 7;
    QTest::newRow("at once") << QByteArray("0") << said << 0;
    // Counted from the answer's own date: the platform's clock may be another than ours.
    QTest::newRow("a date") << QByteArray("Thu, 02 Oct 2025 14:05:06 GMT") << said << 306;
    QTest::newRow("a date that is over") << QByteArray("Thu, 02 Oct 2025 13:05:06 GMT") << said << 0;
    QTest::newRow("without a date of its own")
        << QByteArray("Thu, 02 Oct 2025 14:05:06 GMT") << QByteArray() << 7506;
    QTest::newRow("with a strange date")
        << QByteArray("Thu, 02 Oct 2025 14:05:06 GMT") << QByteArray("now") << 7506;
    QTest::newRow("far away") << QByteArray("Wed, 02 Oct 2999 14:05:06 GMT") << said
                              << std::numeric_limits<int>::max();
    QTest::newRow("negative") << QByteArray("-5") << said << -1;
    QTest::newRow("nothing") << QByteArray() << said << -1;
    QTest::newRow("words") << QByteArray("soon") << said << -1;
}

void RetryAfterTest::readsBothForms()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, date);
    QFETCH(int, seconds);
    const QDateTime now(QDate(2025, 10, 2), QTime(12, 0), Qt::UTC);
    QCOMPARE(secondsToWait(header, date, now).value_or(-1), seconds);
}

FARTHING_TEST(RetryAfterTest)
#include "test_retryafter.moc"
