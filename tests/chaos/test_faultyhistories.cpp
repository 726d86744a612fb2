// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultyhistory.h"
#include "support/abortwarnings.h"
#include "support/testcase.h"

#include <QtCore/QElapsedTimer>

using namespace farthing;

/// Random histories over a bad network: whatever people decide is booked exactly once or comes back with its
/// reason, and no reader shows what never was. FARTHING_FAULTY_SEED names the first seed and
/// FARTHING_FAULTY_ROUNDS how many are played from there; packaging/soak.d/faulty.sh plays many.
class FaultyHistoriesTest : public TestCase
{
    Q_OBJECT

private slots:
    void nothingIsLostAndNothingTwice();

private:
    static qulonglong setting(const char *name, qulonglong otherwise)
    {
        bool isNumber = false;
        const qulonglong value = qEnvironmentVariable(name).toULongLong(&isNumber);
        return isNumber ? value : otherwise;
    }
};

void FaultyHistoriesTest::nothingIsLostAndNothingTwice()
{
    const qulonglong first = setting("FARTHING_FAULTY_SEED", 1);
    const qulonglong rounds = setting("FARTHING_FAULTY_ROUNDS", 25);
    const WithoutAbortWarnings quiet;
    std::map<QString, int> counts;
    int failed = 0;
    QElapsedTimer timer;
    timer.start();
    for (qulonglong seed = first; seed < first + rounds; ++seed) {
        FaultyHistory history(seed);
        const QString differences = history.play();
        history.addCounts(counts);
        if (differences.isEmpty())
            continue;
        ++failed;
        qInfo().noquote() << differences; // longer than a message of Qt Test may be
        if (!qEnvironmentVariableIsSet("FARTHING_FAULTY_ALL"))
            break;
    }
    qInfo("seeds %llu to %llu, %lld ms for each", first, first + rounds - 1,
          timer.elapsed() / qint64(rounds));
    for (const auto &[what, times] : counts)
        qInfo("%7d %s", times, qPrintable(what));
    QCOMPARE(failed, 0);
}

FARTHING_TEST(FaultyHistoriesTest)
#include "test_faultyhistories.moc"
