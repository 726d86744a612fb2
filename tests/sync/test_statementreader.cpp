// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/statementreader.h"

#include "store/store.h"
#include "support/builders.h"
#include "support/fakeclock.h"
#include "support/fakenetwork.h"
#include "support/testcase.h"
#include "sync/wallet.h"

#include <QtCore/QTemporaryDir>

using namespace farthing;
using StandingState = StatementStanding::State;

/// What is known of the balance while the statement is read, and after it was.
class StatementReaderTest : public TestCase
{
    Q_OBJECT

private slots:
    void init();

    void whatAddsUpIsExplained();
    void whatIsMissingAtTheEndIsUnexplained();
    void whatWasNotReadToItsEndIsOnItsWay();
    void aBalanceThatMovesMeanwhileAccusesNobody();
    void twoWhoContradictEachOtherTwiceDoSoForGood();
    void aNewBalanceIsNotTheOneThatWasReadFor();

private:
    /// Reads once to its end, or until it fails.
    void read()
    {
        QSignalSpy finished(m_reader.get(), &SyncPart::finished);
        QSignalSpy failed(m_reader.get(), &SyncPart::failed);
        m_reader->run();
        QTRY_COMPARE(finished.size() + failed.size(), 1);
        QCoreApplication::processEvents();
    }
    void hold(const char *balance, qint64 revision = 1)
    {
        Account account = anAccount(QStringLiteral("me"), revision);
        account.balance = twei(balance);
        QVERIFY(resultOf(m_store->apply({{account}, {}, {}, false})).ok());
    }
    /// Two pages with a movement of 6 and one of 4, and what the platform calls their sum.
    void answer(const char *balance)
    {
        m_network.onStatement = [told = twei(balance)](const PageRequest &page) {
            if (!page.before)
                return StatementPage{{anItem(QStringLiteral("b"), 4'000'000, 2)},
                                     QStringLiteral("s1"),
                                     QStringLiteral("c"),
                                     told,
                                     false};
            return StatementPage{
                {anItem(QStringLiteral("a"), 6'000'000, 1)}, std::nullopt, QStringLiteral("c"), told, true};
        };
    }
    StatementStanding standing() const { return m_wallet->standing().value(); }

    FakeClock m_clock;
    QTemporaryDir m_root;
    int m_number = 0;
    std::unique_ptr<Store> m_store;
    FakeNetwork m_network;
    std::unique_ptr<Wallet> m_wallet;
    std::unique_ptr<StatementReader> m_reader;
};

void StatementReaderTest::init()
{
    TestCase::init();
    m_reader.reset();
    m_wallet.reset();
    m_store.reset();
    m_store = Store::open(m_root.filePath(QString::number(++m_number)), &m_clock).value();
    m_wallet = std::make_unique<Wallet>(*m_store);
    m_reader = std::make_unique<StatementReader>(*m_store, m_network);
}

void StatementReaderTest::whatAddsUpIsExplained()
{
    QCOMPARE(standing().state, StandingState::Unknown);
    QVERIFY(!standing().remainder);
    hold("10");
    QCOMPARE(standing().state, StandingState::Arriving);
    answer("10");
    read();
    QCOMPARE(standing().state, StandingState::Explained);
    QCOMPARE(standing().movements, 2);
    QCOMPARE(StatementReader::readFor(*m_store), std::optional(twei("10")));
}

void StatementReaderTest::whatIsMissingAtTheEndIsUnexplained()
{
    hold("10.5");
    answer("10.5");
    QSignalSpy changed(m_wallet.get(), &Wallet::standingChanged);
    read();
    QCOMPARE(standing().state, StandingState::Unexplained);
    QCOMPARE(standing().remainder, std::optional(twei("0.5")));
    QVERIFY(changed.size() >= 3); // two pages, and the end of them
}

void StatementReaderTest::whatWasNotReadToItsEndIsOnItsWay()
{
    hold("10.5");
    m_network.onStatement = [](const PageRequest &page) -> Result<StatementPage> {
        if (page.before)
            return anError(AppError::Kind::Offline);
        return StatementPage{{anItem(QStringLiteral("b"), 4'000'000, 2)},
                             QStringLiteral("s1"),
                             QStringLiteral("c"),
                             twei("10.5"),
                             false};
    };
    read();
    QCOMPARE(standing().state, StandingState::Arriving);
    QVERIFY(!StatementReader::readFor(*m_store));
}

void StatementReaderTest::aBalanceThatMovesMeanwhileAccusesNobody()
{
    hold("9");
    answer("10");
    read();
    QCOMPARE(standing().state, StandingState::Arriving);
    hold("10", 2);
    QCOMPARE(standing().state, StandingState::Explained);
}

void StatementReaderTest::twoWhoContradictEachOtherTwiceDoSoForGood()
{
    hold("9");
    answer("10");
    read();
    QCOMPARE(standing().state, StandingState::Arriving);
    read();
    QCOMPARE(standing().state, StandingState::Unexplained);
    QCOMPARE(standing().remainder, std::optional(twei("-1")));
}

void StatementReaderTest::aNewBalanceIsNotTheOneThatWasReadFor()
{
    hold("10.5");
    answer("10.5");
    read();
    QCOMPARE(standing().state, StandingState::Unexplained);
    hold("11", 2);
    QCOMPARE(standing().state, StandingState::Arriving);
}

FARTHING_TEST(StatementReaderTest)
#include "test_statementreader.moc"
