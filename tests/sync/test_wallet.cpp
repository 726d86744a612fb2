// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wallet.h"

#include "store/store.h"
#include "support/builders.h"
#include "support/fakeclock.h"
#include "support/fakenetwork.h"
#include "support/testcase.h"
#include "sync/outbox.h"

#include <QtCore/QTemporaryDir>

using namespace farthing;

class WalletTest : public TestCase
{
    Q_OBJECT

private slots:
    void init();

    void knowsNothingAtFirst();
    void holdsAccountAndRules();
    void takesPendingPricesOff();
    void pagesTheStatement();
    void keepsTheVault();

private:
    void hold(const QList<Change> &changes, const QList<StatementItem> &entries = {})
    {
        QVERIFY(resultOf(m_store->apply({changes, entries, {}, false})).ok());
    }

    FakeClock m_clock;
    QTemporaryDir m_root;
    int m_number = 0;
    std::unique_ptr<Store> m_store;
    FakeNetwork m_network;
    std::unique_ptr<Wallet> m_wallet;
    std::unique_ptr<Outbox> m_outbox;
};

void WalletTest::init()
{
    TestCase::init();
    m_wallet.reset();
    m_outbox.reset();
    m_store.reset();
    m_store = Store::open(m_root.filePath(QString::number(++m_number)), &m_clock).value();
    m_wallet = std::make_unique<Wallet>(*m_store);
    m_outbox = std::make_unique<Outbox>(*m_store, m_network, m_clock);
}

void WalletTest::knowsNothingAtFirst()
{
    QVERIFY(!m_wallet->account() && !m_wallet->rules() && !m_wallet->balanceAfterPending());
    QVERIFY(!m_wallet->latestReport(PostId{QStringLiteral("p")})->has_value());
}

void WalletTest::holdsAccountAndRules()
{
    QSignalSpy account(m_wallet.get(), &Wallet::accountChanged);
    QSignalSpy rules(m_wallet.get(), &Wallet::rulesChanged);
    hold({anAccount(), Rulebook()});
    QVERIFY(m_wallet->account() == std::optional(anAccount()));
    QVERIFY(m_wallet->rules() == std::optional(Rulebook()));
    QVERIFY(account.size() == 1 && rules.size() == 1);
    Account older = anAccount(QStringLiteral("me"), 0);
    older.balance = twei("1");
    hold({older, Rulebook()});
    QCOMPARE(m_wallet->account()->balance, twei("10"));
    QVERIFY(account.size() == 1 && rules.size() == 1);
}

void WalletTest::takesPendingPricesOff()
{
    hold({anAccount(), aPost(QStringLiteral("p"))});
    const PostId post{QStringLiteral("p")};
    const IntentId id = resultOf(m_outbox->submit(BuyReportAct{post}, twei("1"))).value();
    (void)resultOf(m_outbox->submit(RateAct{post, Rating::Minus}, twei("0.3")));
    QTRY_COMPARE(m_wallet->balanceAfterPending(), std::optional(twei("8.7")));
    QVERIFY(resultOf(m_outbox->undo(id)).ok());
    QTRY_COMPARE(m_wallet->balanceAfterPending(), std::optional(twei("9.7")));
    QCOMPARE(m_wallet->account()->balance, twei("10"));
}

void WalletTest::pagesTheStatement()
{
    QSignalSpy changed(m_wallet.get(), &Wallet::statementChanged);
    hold({}, {anItem(QStringLiteral("a"), 1, 1), anItem(QStringLiteral("c"), 3, 2),
              anItem(QStringLiteral("b"), 2, 2)});
    const auto first = m_wallet->statement(std::nullopt, 2);
    QCOMPARE(first->size(), 2);
    QCOMPARE(first->at(0).id.value, QStringLiteral("c"));
    QCOMPARE(first->at(1).id.value, QStringLiteral("b"));
    const auto second = m_wallet->statement(StatementKey{first->last().at, first->last().id}, 2);
    QCOMPARE(second->size(), 1);
    QVERIFY(second->first() == anItem(QStringLiteral("a"), 1, 1));
    QCOMPARE(changed.size(), 1);
    // One that grew comes again under its id.
    hold({}, {anItem(QStringLiteral("a"), 5, 1)});
    QCOMPARE(m_wallet->statement(std::nullopt, 9)->size(), 3);
    QCOMPARE(m_store->statementSum()->amount, Money::fromMinor(10));
    QCOMPARE(changed.size(), 2);
    hold({}, {anItem(QStringLiteral("a"), 5, 1)});
    QCOMPARE(changed.size(), 2);
}

void WalletTest::keepsTheVault()
{
    const PostId post{QStringLiteral("p")};
    QSignalSpy changed(m_wallet.get(), &Wallet::reportsChanged);
    PnlReport newer = aReport(QStringLiteral("r2"), post);
    newer.takenAt = noon(5);
    hold({newer, aReport(QStringLiteral("r1"), post)});
    QVERIFY(*m_wallet->latestReport(post) == newer);
    QCOMPARE(changed.size(), 1);
    hold({newer});
    QCOMPARE(changed.size(), 1);
}

FARTHING_TEST(WalletTest)
#include "test_wallet.moc"
