// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pluses.h"

#include "support/builders.h"
#include "support/testcase.h"

using namespace farthing;

class PlusesTest : public TestCase
{
    Q_OBJECT

private slots:
    void countsWhatWaits();
    void expectsThemBackOnANewDay();
    void knowsTheGate();
};

void PlusesTest::countsWhatWaits()
{
    Account account = anAccount();
    account.plusesLeft = 3;
    const Pluses pluses = plusesAt(account, Rulebook(), 1, noon());
    QCOMPARE(pluses.left, 2);
    QCOMPARE(pluses.resetAt, account.plusesResetAt);
    QVERIFY(!pluses.expected && pluses.open);
    QCOMPARE(plusesAt(account, Rulebook(), 5, noon()).left, 0);
}

void PlusesTest::expectsThemBackOnANewDay()
{
    Account account = anAccount();
    account.plusesLeft = 0;
    const QDateTime midnight = account.plusesResetAt;
    QVERIFY(!plusesAt(account, Rulebook(), 0, midnight.addSecs(-1)).expected);
    const Pluses pluses = plusesAt(account, Rulebook(), 2, midnight);
    QVERIFY(pluses.expected);
    QCOMPARE(pluses.left, 8);
    QCOMPARE(pluses.resetAt, midnight.addDays(1));
    QCOMPARE(plusesAt(account, Rulebook(), 0, midnight.addDays(3).addSecs(5)).resetAt, midnight.addDays(4));
}

void PlusesTest::knowsTheGate()
{
    Rulebook rules;
    rules.gates.plus = 14;
    const Pluses pluses = plusesAt(anAccount(), rules, 0, noon());
    QVERIFY(!pluses.open);
    QCOMPARE(pluses.gate, 14);
    QCOMPARE(pluses.left, 0);
}

FARTHING_TEST(PlusesTest)
#include "test_pluses.moc"
