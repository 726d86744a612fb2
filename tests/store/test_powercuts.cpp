// SPDX-License-Identifier: GPL-3.0-or-later
// The power fails while a person works: whatever was taken is there afterwards. FARTHING_CUTS_SEED and
// FARTHING_CUTS_ROUNDS make a longer run of it.
#include "store/ownthings.h"
#include "support/dbfiles.h"
#include "support/fakenetwork.h"
#include "support/faultvfs.h"
#include "support/testcase.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>

using namespace farthing;

class PowerCutsTest : public TestCase
{
    Q_OBJECT

private slots:
    void nothingTakenIsLost();
    void aDiskThatLiesIsFoundOut();

private:
    /// Works until the power fails; the things that were taken before that. None where it did not fail.
    static QList<OwnThing> workUntilCut(FaultVfs &disk, const QString &folder, quint32 seed);
    static std::unique_ptr<Store> openedAfterCut(const FaultVfs &disk, const QString &folder);
    static int cuts(quint32 seed, int rounds, bool lies, int &lost);
};

QList<OwnThing> PowerCutsTest::workUntilCut(FaultVfs &disk, const QString &folder, quint32 seed)
{
    QRandomGenerator random(seed);
    QList<OwnThing> taken;
    auto store = Store::open(folder);
    if (!store)
        qFatal("%s", qPrintable(store.error().detail));
    int number = random.bounded(7);
    for (int before = random.bounded(10); before > 0; --before, ++number) {
        taken.append(ownThing(number));
        if (!taken.last().write(**store))
            qFatal("not taken: %s", qPrintable(taken.last().name));
    }
    disk.cutAt(1 + random.bounded(80), seed);
    while (!disk.isCut()) {
        const OwnThing thing = ownThing(number++);
        const bool kept = thing.write(**store);
        if (disk.isCut())
            break; // whether it was taken before the cut or after it is not known
        if (!kept)
            qFatal("not taken: %s", qPrintable(thing.name));
        taken.append(thing);
    }
    return taken;
}

std::unique_ptr<Store> PowerCutsTest::openedAfterCut(const FaultVfs &disk, const QString &folder)
{
    const QMap<QString, QByteArray> files = disk.afterCut();
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (!writeContent(folder + QLatin1Char('/') + file.key(), file.value()))
            return nullptr;
    }
    auto store = Store::open(folder);
    if (!store)
        qWarning("%s", qPrintable(store.error().detail));
    return store ? std::move(store.value()) : nullptr;
}

int PowerCutsTest::cuts(quint32 seed, int rounds, bool lies, int &lost)
{
    FaultVfs disk;
    int repaired = 0;
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir before;
        const QTemporaryDir after;
        (void)Store::open(before.path());
        disk.record(before.path());
        disk.setLies(lies);
        const QList<OwnThing> taken = workUntilCut(disk, before.path(), seed + quint32(round));
        disk.setLies(false);
        const std::unique_ptr<Store> store = openedAfterCut(disk, after.path());
        if (!store) {
            ++lost;
            continue;
        }
        repaired += store->repair().own;
        // What was booked enters the vault once more from its receipt, on the store's thread.
        (void)resultOf(store->remember(QStringLiteral("settled"), QByteArray("1")));
        for (const OwnThing &thing : taken) {
            if (thing.isThere(*store))
                continue;
            if (!lies)
                qWarning("seed %u: lost %s", seed + quint32(round), qPrintable(thing.name));
            ++lost;
        }
    }
    return repaired;
}

void PowerCutsTest::nothingTakenIsLost()
{
    const int seed = numberFrom("FARTHING_CUTS_SEED", 1);
    int lost = 0;
    const int repaired = cuts(quint32(seed), numberFrom("FARTHING_CUTS_ROUNDS", 60), false, lost);
    QCOMPARE(lost, 0);
    // A cut is not damage: the file stands as it was at the last commit.
    QCOMPARE(repaired, 0);
}

/// The test can see a loss: the same with a disk on which nothing is certain, as if own.db did not wait for
/// it.
void PowerCutsTest::aDiskThatLiesIsFoundOut()
{
    int lost = 0;
    cuts(quint32(numberFrom("FARTHING_CUTS_SEED", 1)), 5, true, lost);
    QVERIFY(lost > 0);
}

FARTHING_TEST(PowerCutsTest)
#include "test_powercuts.moc"
