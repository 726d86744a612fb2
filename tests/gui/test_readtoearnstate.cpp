// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/readtoearnstate.h"
#include "support/builders.h"
#include "support/testcase.h"

using namespace farthing;

namespace {

struct Case
{
    int counted = 86;
    std::optional<Rating> rating;
    bool waiting = false;
    std::optional<Money> earned;
    QString pausedWhy;
    Quote plus;
    Quote minus;
};

Quote plusQuote(std::optional<Problem::Type> refusal = std::nullopt)
{
    Quote quote;
    quote.reward = twei("0.5");
    quote.refusal = refusal;
    return quote;
}

Quote minusQuote(std::optional<Problem::Type> refusal = std::nullopt)
{
    Quote quote;
    quote.cost = twei("0.3");
    quote.balanceAfter = twei("24.05");
    quote.refusal = refusal;
    return quote;
}

Quote gated(Quote quote, int gate, int have)
{
    quote.refusal = Problem::Type::LevelTooLow;
    quote.gate = gate;
    quote.have = have;
    return quote;
}

Quote returning(Quote quote)
{
    quote.availableAt = noon(312);
    return quote;
}

} // namespace

Q_DECLARE_METATYPE(Case)

/// What the Read-to-Earn box says in each state (economy: Read-to-Earn).
class ReadToEarnStateTest : public TestCase
{
    Q_OBJECT

private slots:
    void says_data();
    void says();
    void showsWhatWasEarnedAndWhen();
    void neverShowsMoreThanTheWhole();
};

void ReadToEarnStateTest::says_data()
{
    QTest::addColumn<Case>("given");
    QTest::addColumn<bool>("plusEnabled");
    QTest::addColumn<QString>("plusReason");
    QTest::addColumn<bool>("minusEnabled");
    QTest::addColumn<QString>("minusPrice");
    QTest::addColumn<QString>("minusReason");
    const auto row = [](const char *name, const Case &given, bool plus, const char *plusReason, bool minus,
                        const char *minusPrice, const char *minusReason) {
        QTest::newRow(name) << given << plus << QString::fromUtf8(plusReason) << minus
                            << QString::fromUtf8(minusPrice) << QString::fromUtf8(minusReason);
    };
    const Quote unread = plusQuote(Problem::Type::NotReadYet);
    const char *costs = "costs 0.30, 24.05 after";
    row("reading", {86, {}, false, {}, {}, unread, minusQuote()}, false, "in 34 s of reading", true, costs,
        "");
    row("reading, paused", {86, {}, false, {}, QStringLiteral("Nothing moved."), unread, minusQuote()}, false,
        "in 34 s of reading", true, costs, "");
    // The platform does not know yet what was read here; the claim goes before the Plus.
    row("just read", {120, {}, false, {}, {}, unread, minusQuote()}, true, "", true, costs, "");
    row("read", {120, {}, false, {}, {}, plusQuote(), minusQuote()}, true, "", true, costs, "");
    row("gate", {120, {}, false, {}, {}, gated(plusQuote(), 3, 1), gated(minusQuote(), 3, 1)}, false,
        "Available from LVL 3; you are 1", false, "costs 0.30", "Available from LVL 3; you are 1");
    row("gate before reading", {86, {}, false, {}, {}, gated(plusQuote(), 3, 1), minusQuote()}, false,
        "Available from LVL 3; you are 1", true, costs, "");
    row("no Pluses left",
        {120, {}, false, {}, {}, returning(plusQuote(Problem::Type::NoPlusesLeft)), minusQuote()}, false,
        "No Pluses left, back in 5 h 12 min", true, costs, "");
    row("sent when they return", {120, {}, false, {}, {}, returning(plusQuote()), minusQuote()}, true,
        "No Pluses left; it is taken when they are back, in 5 h 12 min", true, costs, "");
    row("own post",
        {120, {}, false, {}, {}, plusQuote(Problem::Type::OwnContent), minusQuote(Problem::Type::OwnContent)},
        false, "This post is your own", false, "costs 0.30", "");
    row("too little money",
        {120, {}, false, {}, {}, plusQuote(), minusQuote(Problem::Type::InsufficientFunds)}, true, "", false,
        "costs 0.30", "Your balance is too small");
    row("plus given",
        {120,
         Rating::Plus,
         false,
         {},
         {},
         plusQuote(Problem::Type::AlreadyRated),
         minusQuote(Problem::Type::AlreadyRated)},
        false, "You gave a Plus.", false, "costs 0.30", "");
    row("plus waits",
        {120,
         Rating::Plus,
         true,
         {},
         {},
         plusQuote(Problem::Type::AlreadyRated),
         minusQuote(Problem::Type::AlreadyRated)},
        false, "Your Plus waits to be sent.", false, "costs 0.30", "");
    row("minus given",
        {120,
         Rating::Minus,
         false,
         {},
         {},
         plusQuote(Problem::Type::AlreadyRated),
         minusQuote(Problem::Type::AlreadyRated)},
        false, "You gave a Minus.", false, "costs 0.30", "");
    Quote cannot = plusQuote();
    cannot.unsupportedWhy = QStringLiteral("This platform has no Plus.");
    row("not on this platform", {120, {}, false, {}, {}, cannot, minusQuote()}, false,
        "This platform has no Plus.", true, costs, "");
}

void ReadToEarnStateTest::says()
{
    QFETCH(Case, given);
    ReadToEarnFacts facts;
    facts.article.post = aPost(QStringLiteral("p"));
    facts.article.post.timeToRead = 120;
    facts.article.post.mine.rating = given.rating;
    facts.article.row.waiting = given.waiting;
    facts.counted = given.counted;
    facts.pausedWhy = given.pausedWhy;
    facts.plus = given.plus;
    facts.minus = given.minus;
    facts.now = noon();
    const ReadToEarnState state = ReadToEarnState::from(facts, Format(QLocale::c(), QTimeZone::utc()));
    QTEST(state.plusEnabled, "plusEnabled");
    QTEST(state.plusReason, "plusReason");
    QTEST(state.minusEnabled, "minusEnabled");
    QTEST(state.minusPrice, "minusPrice");
    QTEST(state.minusReason, "minusReason");
    QCOMPARE(state.meterWords,
             given.pausedWhy.isEmpty() ? QStringLiteral("Your reading counts now.") : given.pausedWhy);
    QCOMPARE(state.plusPrice, QStringLiteral("earns 0.50"));
    QCOMPARE(state.timeToRead,
             given.counted == 86 ? QStringLiteral("1:26 of 2:00") : QStringLiteral("2:00 of 2:00"));
    QCOMPARE(state.youEarned, QStringLiteral("None"));
    QCOMPARE(state.date, QStringLiteral("—"));
}

void ReadToEarnStateTest::showsWhatWasEarnedAndWhen()
{
    ReadToEarnFacts facts;
    facts.article.post = aPost(QStringLiteral("p"));
    facts.article.post.mine = {Rating::Plus, twei("0.5"), noon(), 60};
    facts.now = noon();
    const Format format(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc());
    const ReadToEarnState state = ReadToEarnState::from(facts, format);
    QCOMPARE(state.youEarned, QStringLiteral("0.50 Twei"));
    QCOMPARE(state.date, QStringLiteral("2 October 2025"));
}

void ReadToEarnStateTest::neverShowsMoreThanTheWhole()
{
    ReadToEarnFacts facts;
    facts.article.post = aPost(QStringLiteral("p"));
    facts.article.post.timeToRead = 60;
    facts.counted = 75; // counted on two devices
    facts.now = noon();
    const ReadToEarnState state = ReadToEarnState::from(facts, Format(QLocale::c(), QTimeZone::utc()));
    QCOMPARE(state.counted, 60);
    QCOMPARE(state.timeToRead, QStringLiteral("1:00 of 1:00"));
    QVERIFY(state.plusEnabled);
}

FARTHING_TEST(ReadToEarnStateTest)
#include "test_readtoearnstate.moc"
