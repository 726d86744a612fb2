// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/rulebookquote.h"
#include "support/samples.h"
#include "support/testcase.h"

using namespace farthing;
using namespace Qt::Literals::StringLiterals;
using samples::twei;

/// What acts cost and earn, and why not, as economy's rules say beforehand.
class RulebookQuoteTest : public TestCase
{
    Q_OBJECT

private slots:
    void plus();
    void plusWithoutPlusesWaitsForTheReset();
    void minus();
    void comment();
    void commentThatCannotEarn_data();
    void commentThatCannotEarn();
    void like();
    void dislike();
    void takingBackIsFree();
    void publish();
    void report();
    void freeActs();
    void firstRefusalStands();
    void withoutRules();
    void withoutAccount();

private:
    /// Level 20 with 10 Twei, and a post and a comment of somebody else, read to its time.
    static QuoteContext context();
};

namespace {

const PostId postId{u"p"_s};
const CommentId commentId{u"c"_s};
const RateAct plusAct{postId, Rating::Plus};
const RateAct minusAct{postId, Rating::Minus};
const BuyReportAct reportAct{postId};

CommentAct commentAct(qsizetype characters)
{
    return {postId, commentId, QString(characters, u'x'), std::nullopt, std::nullopt};
}

ReactAct react(Reaction reaction)
{
    return {postId, commentId, reaction};
}

Money cost(const Act &act, const QuoteContext &known)
{
    return quoteByRulebook(act, known).cost;
}

std::optional<Problem::Type> refusal(const Act &act, const QuoteContext &known)
{
    return quoteByRulebook(act, known).refusal;
}

std::optional<Money> reward(const Act &act, const QuoteContext &known)
{
    return quoteByRulebook(act, known).reward;
}

std::optional<Problem::Type> because(Problem::Type type)
{
    return type;
}

const std::optional<Problem::Type> nothing;

} // namespace

QuoteContext RulebookQuoteTest::context()
{
    QuoteContext known;
    known.rules = Rulebook();
    known.account = samples::account();
    known.account->level = 20;
    known.account->balance = twei(u"10");
    known.post = samples::barePost();
    known.post->author.id = AccountId{u"somebody"_s};
    known.post->mine.countedSeconds = known.post->timeToRead;
    known.comment = samples::bareComment();
    known.comment->author.id = AccountId{u"somebody"_s};
    known.now = samples::noon();
    return known;
}

void RulebookQuoteTest::plus()
{
    QuoteContext known = context();
    Quote expected;
    expected.reward = twei(u"0.5");
    expected.gate = 1;
    expected.have = 20;
    expected.balanceAfter = twei(u"10");
    QCOMPARE(quoteByRulebook(plusAct, known), expected);
    QVERIFY(expected.allowed());

    known.post->mine.countedSeconds -= 1;
    QCOMPARE(refusal(plusAct, known), because(Problem::Type::NotReadYet));
    known.post->mine.rating = Rating::Minus;
    QCOMPARE(refusal(plusAct, known), because(Problem::Type::AlreadyRated));
    known.account->level = 0;
    QCOMPARE(refusal(plusAct, known), because(Problem::Type::LevelTooLow));
    known.post->author.id = known.account->id;
    QCOMPARE(refusal(plusAct, known), because(Problem::Type::OwnContent));
    known.post->removedAt = samples::noon();
    QCOMPARE(refusal(plusAct, known), because(Problem::Type::NotFound));
}

void RulebookQuoteTest::plusWithoutPlusesWaitsForTheReset()
{
    QuoteContext known = context();
    QVERIFY(!quoteByRulebook(plusAct, known).availableAt);
    known.account->plusesLeft = 0;
    const Quote quote = quoteByRulebook(plusAct, known);
    QVERIFY(quote.allowed());
    QCOMPARE(quote.availableAt, std::optional(known.account->plusesResetAt));
    known.now = known.account->plusesResetAt;
    QVERIFY(!quoteByRulebook(plusAct, known).availableAt); // they have returned since
}

void RulebookQuoteTest::minus()
{
    QuoteContext known = context();
    known.post->mine.countedSeconds = 0; // needs no reading
    known.account->plusesLeft = 0;       // and no Plus
    Quote expected;
    expected.cost = twei(u"0.3");
    expected.gate = 3;
    expected.have = 20;
    expected.balanceAfter = twei(u"9.7");
    QCOMPARE(quoteByRulebook(minusAct, known), expected);

    known.account->balance = twei(u"0.3");
    QCOMPARE(quoteByRulebook(minusAct, known).balanceAfter, std::optional(twei(u"0")));
    known.account->balance = twei(u"0.299999");
    const Quote poor = quoteByRulebook(minusAct, known);
    QCOMPARE(poor.refusal, because(Problem::Type::InsufficientFunds));
    QVERIFY(!poor.balanceAfter);
    known.account->level = 2;
    QCOMPARE(refusal(minusAct, known), because(Problem::Type::LevelTooLow));
}

void RulebookQuoteTest::comment()
{
    QuoteContext known = context();
    const Quote quote = quoteByRulebook(commentAct(40), known);
    QCOMPARE(quote.cost, twei(u"0.4"));
    QCOMPARE(quote.gate, std::optional(13));
    QCOMPARE(quote.balanceAfter, std::optional(twei(u"9.6")));
    QVERIFY(!quote.reward); // whether it is the first one here is not known
    QVERIFY(quote.allowed());
    known.account->level = 12;
    QCOMPARE(refusal(commentAct(40), known), because(Problem::Type::LevelTooLow));
    known.account->level = 13;
    known.post->author.id = known.account->id;
    QCOMPARE(refusal(commentAct(40), known), nothing); // on one's own post too
}

void RulebookQuoteTest::commentThatCannotEarn_data()
{
    QTest::addColumn<QString>("why");
    for (const char *why : {"short", "unread", "own", "none left"})
        QTest::newRow(why) << QString::fromLatin1(why);
}

void RulebookQuoteTest::commentThatCannotEarn()
{
    QFETCH(QString, why);
    QuoteContext known = context();
    if (why == u"unread")
        known.post->mine.countedSeconds = 0;
    if (why == u"own")
        known.post->author.id = known.account->id;
    if (why == u"none left")
        known.account->commentRewardsLeft = 0;
    QCOMPARE(reward(commentAct(why == u"short" ? 39 : 40), known), std::optional(twei(u"0")));
}

void RulebookQuoteTest::like()
{
    QuoteContext known = context();
    const ReactAct act = react(Reaction::Like);
    const Quote quote = quoteByRulebook(act, known);
    QCOMPARE(quote.cost, twei(u"0"));
    QCOMPARE(quote.reward, std::optional(twei(u"0.02")));
    QCOMPARE(quote.gate, std::optional(1));
    known.account->paidLikesLeft = 0;
    QCOMPARE(reward(act, known), std::optional(twei(u"0")));
    known.account->paidLikesLeft = 1;
    known.comment->mine.bookedLike = true;
    QCOMPARE(reward(act, known), std::optional(twei(u"0")));
    known.comment->author.id = known.account->id;
    QCOMPARE(refusal(act, known), because(Problem::Type::OwnContent));
    known.comment.reset();
    QVERIFY(!reward(act, known));
}

void RulebookQuoteTest::dislike()
{
    QuoteContext known = context();
    const ReactAct act = react(Reaction::Dislike);
    QCOMPARE(cost(act, known), twei(u"0.1"));
    QCOMPARE(quoteByRulebook(act, known).gate, std::optional(5));
    known.comment->mine.bookedLike = true; // the other one
    QCOMPARE(cost(act, known), twei(u"0.1"));
    known.comment->mine.bookedDislike = true;
    QCOMPARE(cost(act, known), twei(u"0"));
    known.comment->removedAt = samples::noon();
    QCOMPARE(refusal(act, known), because(Problem::Type::NotFound));
}

void RulebookQuoteTest::takingBackIsFree()
{
    QuoteContext known = context();
    known.account->level = 1;
    known.account->balance = Money();
    const Quote quote = quoteByRulebook(react(Reaction::None), known);
    QVERIFY(quote.allowed());
    QVERIFY(quote.cost.isZero() && !quote.gate && !quote.reward);
}

void RulebookQuoteTest::publish()
{
    QuoteContext known = context();
    const PublishAct act{postId, u"T"_s, u"B"_s, u"en"_s, {}};
    QCOMPARE(cost(act, known), twei(u"5"));
    QCOMPARE(quoteByRulebook(act, known).gate, std::optional(20));
    known.account->level = 19;
    QCOMPARE(refusal(act, known), because(Problem::Type::LevelTooLow));
}

void RulebookQuoteTest::report()
{
    QuoteContext known = context();
    known.post->removedAt = samples::noon(); // still sold
    known.account->level = 1;
    const Quote quote = quoteByRulebook(reportAct, known);
    QCOMPARE(quote.cost, twei(u"1"));
    QVERIFY(quote.allowed() && !quote.gate);
    known.rules->amounts.pnlReport = twei(u"10.000001");
    QCOMPARE(refusal(reportAct, known), because(Problem::Type::InsufficientFunds));
}

void RulebookQuoteTest::freeActs()
{
    QuoteContext known = context();
    known.account->balance = Money();
    known.rules.reset();
    const QList<Act> acts{ReadAct{postId, 1, {}, {}}, RemoveCommentAct{postId, commentId}, EditPostAct{},
                          RemovePostAct{postId}};
    for (const Act &act : acts) {
        const Quote quote = quoteByRulebook(act, known);
        QVERIFY(quote.allowed());
        QVERIFY(quote.cost.isZero() && !quote.gate && !quote.reward);
        QCOMPARE(quote.balanceAfter, std::optional(Money()));
    }
}

void RulebookQuoteTest::firstRefusalStands()
{
    QuoteContext known = context();
    known.account->balance = Money();
    known.account->level = 2;
    known.post->mine.rating = Rating::Plus;
    QCOMPARE(refusal(minusAct, known), because(Problem::Type::LevelTooLow));
    known.account->level = 3;
    QCOMPARE(refusal(minusAct, known), because(Problem::Type::AlreadyRated));
    known.post->mine.rating.reset();
    QCOMPARE(refusal(minusAct, known), because(Problem::Type::InsufficientFunds));
}

void RulebookQuoteTest::withoutRules()
{
    QuoteContext known = context();
    known.rules.reset();
    for (const Act &act : QList<Act>{plusAct, minusAct, commentAct(40), react(Reaction::Like), reportAct}) {
        const Quote quote = quoteByRulebook(act, known);
        QVERIFY(!quote.allowed());
        QVERIFY(!quote.unsupportedWhy->isEmpty());
        QVERIFY(!quote.balanceAfter);
    }
}

void RulebookQuoteTest::withoutAccount()
{
    QuoteContext known = context();
    known.account.reset();
    const Quote quote = quoteByRulebook(minusAct, known);
    QCOMPARE(quote.cost, twei(u"0.3"));
    QCOMPARE(quote.gate, std::optional(3));
    QVERIFY(!quote.have && !quote.balanceAfter && !quote.refusal);
}

FARTHING_TEST(RulebookQuoteTest)
#include "test_rulebookquote.moc"
