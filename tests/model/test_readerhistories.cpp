// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/historyplay.h"
#include "model/readercheck.h"
#include "support/testcase.h"
#include "sync/wallet.h"

using namespace farthing;
using namespace farthing::model;

/// The reader against the independent model of the economy: after a random history every account is read over
/// HTTP into a store of its own, and what the reader then says of its money is what the books say.
/// FARTHING_MODEL_SEED names the first seed and FARTHING_MODEL_HISTORIES how many are played from there;
/// packaging/soak.d/readers.sh plays many.
class ReaderHistoriesTest : public TestCase
{
    Q_OBJECT

private slots:
    void readerAndBooksAgree();
    void aMovementThatIsMissingShowsInWei();

private:
    static qulonglong setting(const char *name, qulonglong otherwise)
    {
        bool isNumber = false;
        const qulonglong value = qEnvironmentVariable(name).toULongLong(&isNumber);
        return isNumber ? value : otherwise;
    }
    static qulonglong firstSeed() { return setting("FARTHING_MODEL_SEED", 1); }
    static qulonglong histories() { return setting("FARTHING_MODEL_HISTORIES", 1); }
};

void ReaderHistoriesTest::readerAndBooksAgree()
{
    QStringList differ;
    qint64 movements = 0;
    for (qulonglong seed = firstSeed(); seed < firstSeed() + histories(); ++seed) {
        HistoryPlay history(seed);
        QCOMPARE(history.play(), QString());
        for (int account = 0; account < history.tokens().size(); ++account) {
            ReaderView reader(history.served().server->url(), history.tokens().at(account),
                              history.served().clock);
            const auto count = qint64(history.model().ledger().statement(account).size());
            QVERIFY(reader.refresh(count));
            const QStringList differences = ReaderCheck(history.model(), account, reader).differences();
            movements += count;
            if (!differences.isEmpty())
                differ += QStringLiteral("seed %1: %2").arg(seed).arg(differences.join(QLatin1Char('\n')));
        }
    }
    qInfo("seeds %llu to %llu, %lld movements", firstSeed(), firstSeed() + histories() - 1, movements);
    for (const QString &difference : std::as_const(differ))
        qInfo().noquote() << difference; // longer than a message of Qt Test may be
    QVERIFY(differ.isEmpty());
}

/// Planted in accounts of every kind, rich and poor; own movements and others'.
void ReaderHistoriesTest::aMovementThatIsMissingShowsInWei()
{
    HistoryPlay history(firstSeed());
    QCOMPARE(history.play(), QString());
    for (int account = 0; account < history.tokens().size(); account += 3) {
        const QUrl url = history.served().server->url();
        const QByteArray token = history.tokens().at(account);
        ReaderView whole(url, token, history.served().clock);
        const auto count = qint64(history.model().ledger().statement(account).size());
        QVERIFY(whole.refresh(count));
        const auto items = whole.session().wallet().statement(std::nullopt, 1'000);
        QVERIFY(items && !items->isEmpty());
        const StatementItem &lost = items->at((account * 5) % items->size());
        ReaderView reader(url, token, history.served().clock, lost.id);
        QVERIFY(reader.refresh(count - 1));
        QCOMPARE(ReaderCheck(history.model(), account, reader).differencesWithout(lost.amount),
                 QStringList());
        // The other check sees it too.
        QVERIFY(!ReaderCheck(history.model(), account, reader).differences().isEmpty());
    }
}

FARTHING_TEST(ReaderHistoriesTest)
#include "test_readerhistories.moc"
