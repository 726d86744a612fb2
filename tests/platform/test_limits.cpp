// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/books.h"
#include "support/platformtest.h"
#include "wire/codec.h"
#include "wire/json.h"

#include <QtCore/QRegularExpression>

using namespace farthing;
using namespace farthing::platform;

/// What an account may do only so often on a UTC day, and what levels open.
class LimitsTest : public PlatformTest
{
    Q_OBJECT

private slots:
    void tenPlusesADay();
    void onlyTheFirstCommentEverIsRewarded();
    void aShortOrUnreadFirstCommentSpendsTheReward();
    void tenCommentRewardsADay();
    void experienceRaisesTheLevel();
    void aSumThatLeavesItsBitsIsNotBooked();
};

void LimitsTest::tenPlusesADay()
{
    Books books;
    const Caller author = books.join(QStringLiteral("Author"), 1, QStringLiteral("0"));
    const Caller reader = books.join(QStringLiteral("Reader"), 1, QStringLiteral("0"));
    QList<PostId> posts;
    for (int i = 0; i < 11; ++i) {
        posts.append(books.publish(author));
        books.read(reader, posts.last());
    }
    for (int i = 0; i < 10; ++i)
        books.does(reader, RateAct{posts.at(i), Rating::Plus});
    QCOMPARE(books.account(reader).plusesLeft, 0);
    QCOMPARE(books.balance(reader), QStringLiteral("5"));
    QCOMPARE(books.balance(author), QStringLiteral("2.5"));
    const Problem refusal = books.refusal(reader, RateAct{posts.at(10), Rating::Plus});
    QCOMPARE(refusal.type, Problem::Type::NoPlusesLeft);
    const QDateTime midnight(QDate(2025, 10, 3), QTime(0, 0), Qt::UTC);
    QCOMPARE(refusal.resetsAt, midnight);
    QCOMPARE(books.account(reader).plusesResetAt, midnight);
    books.clock.setNow(midnight);
    books.does(reader, RateAct{posts.at(10), Rating::Plus});
    QCOMPARE(books.account(reader).plusesLeft, 9);
    QCOMPARE(books.audit(), QStringList());
}

void LimitsTest::onlyTheFirstCommentEverIsRewarded()
{
    Books books;
    const Caller author = books.join(QStringLiteral("Author"), 1, QStringLiteral("0"));
    const Caller ben = books.join(QStringLiteral("Ben"), 13, QStringLiteral("10"));
    const PostId post = books.publish(author);
    books.read(ben, post);
    const CommentId first = books.comment(ben, post);
    QCOMPARE(books.balance(ben), QStringLiteral("10.2"));
    books.does(ben, RemoveCommentAct{post, first});
    QCOMPARE(books.balance(ben), QStringLiteral("10.2")); // nothing is refunded
    books.comment(ben, post);
    QCOMPARE(books.balance(ben), QStringLiteral("9.8"));
    QCOMPARE(books.balance(author), QStringLiteral("0.4")); // a share of each tribute
}

void LimitsTest::aShortOrUnreadFirstCommentSpendsTheReward()
{
    Books books;
    const Caller author = books.join(QStringLiteral("Author"), 1, QStringLiteral("0"));
    const Caller ben = books.join(QStringLiteral("Ben"), 13, QStringLiteral("10"));
    const PostId unread = books.publish(author);
    books.comment(ben, unread);
    QCOMPARE(books.balance(ben), QStringLiteral("9.6"));
    books.read(ben, unread);
    books.comment(ben, unread);
    QCOMPARE(books.balance(ben), QStringLiteral("9.2"));

    // 39 characters are one too few, blanks around them do not count, and one outside the first plane is one.
    const PostId brief = books.publish(author);
    books.read(ben, brief);
    books.comment(ben, brief, QStringLiteral("  ") + QString(39, QLatin1Char('a')) + QStringLiteral("  "));
    QCOMPARE(books.balance(ben), QStringLiteral("8.8"));
    const PostId enough = books.publish(author);
    books.read(ben, enough);
    books.comment(ben, enough, QString(39, QLatin1Char('a')) + QString::fromUcs4(U"\U0001F4F0"));
    QCOMPARE(books.balance(ben), QStringLiteral("9"));
    const PostId face = books.publish(author);
    books.read(ben, face);
    books.comment(ben, face, QString(38, QLatin1Char('a')) + QString::fromUcs4(U"\U0001F4F0"));
    QCOMPARE(books.balance(ben), QStringLiteral("8.6"));
}

void LimitsTest::tenCommentRewardsADay()
{
    Books books;
    const Caller author = books.join(QStringLiteral("Author"), 1, QStringLiteral("0"));
    const Caller ben = books.join(QStringLiteral("Ben"), 13, QStringLiteral("10"));
    for (int i = 0; i < 11; ++i) {
        const PostId post = books.publish(author);
        books.read(ben, post);
        books.comment(ben, post);
    }
    QCOMPARE(books.balance(ben), QStringLiteral("11.6")); // 10 × 0.20 − 0.40
    QCOMPARE(books.account(ben).commentRewardsLeft, 0);
    QCOMPARE(books.audit(), QStringList());
}

void LimitsTest::experienceRaisesTheLevel()
{
    Books books;
    const Caller author = books.join(QStringLiteral("Author"), 1, QStringLiteral("0"));
    const Caller reader = books.join(QStringLiteral("Reader"), 1, QStringLiteral("0"));
    QCOMPARE(books.account(reader).nextLevelAt, 10);
    for (int i = 0; i < 4; ++i) { // 3 each
        const PostId post = books.publish(author);
        books.read(reader, post);
        books.does(reader, RateAct{post, Rating::Plus});
        QCOMPARE(books.account(reader).level, i < 3 ? 1 : 2);
    }
    QCOMPARE(books.account(reader).experience, 12);
    QCOMPARE(books.account(reader).nextLevelAt, 30);
    QCOMPARE(books.account(author).experience, 0);
}

/// What two reports of this price cost together is no number that the books can hold, though each of them is.
void LimitsTest::aSumThatLeavesItsBitsIsNotBooked()
{
    Books books;
    Rulebook rules;
    rules.amounts.pnlReport = Money::fromMinor(5'000'000'000'000'000'000);
    QVERIFY(adoptRules(*books.database, books.clock, wire::toBytes(wire::encode(rules))));
    const QString price = rules.amounts.pnlReport.toDecimal();
    const PostId post = books.publish(books.join(QStringLiteral("Author"), 1, QStringLiteral("0")));
    const Caller ben = books.join(QStringLiteral("Ben"), 1, price);
    books.does(ben, BuyReportAct{post}, price);
    // Two such grants are too much for the statement's item of one day already.
    QVERIFY(!addAccount(*books.database, books.clock,
                        {QStringLiteral("Ben"), 1, rules.amounts.pnlReport, std::nullopt}));
    books.clock.advance(24LL * 60 * 60 * 1000);
    QVERIFY(addAccount(*books.database, books.clock,
                       {QStringLiteral("Ben"), 1, rules.amounts.pnlReport, std::nullopt}));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("The database failed")));
    QCOMPARE(books.refusal(ben, BuyReportAct{post}, price).type, Problem::Type::Unavailable);
    QCOMPARE(books.balance(ben), price);
    QCOMPARE(books.audit(), QStringList());
}

FARTHING_TEST(LimitsTest)
#include "test_limits.moc"
