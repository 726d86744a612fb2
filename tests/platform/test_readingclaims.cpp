// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/books.h"
#include "support/platformtest.h"

using namespace farthing;
using namespace farthing::platform;

/// Claims of reading time: what is accepted of them, and what it opens.
class ReadingClaimsTest : public PlatformTest
{
    Q_OBJECT

private slots:
    void init();
    void acceptsTheSmallerOfSecondsAndStretch();
    void nothingTwiceOnAnyPost();
    void onlyTheFreePartsCount();
    void notBeforeTheAccount();
    void notAfterNow();
    void notOlderThanThirtyDays();
    void aStretchThatEndsBeforeItStarts();
    void readingEarnsExperienceOnce();
    void ownPostsGiveNoExperience();
    void onceReadStaysRead();
    void aRewardForReadingIsItsExperienceToo();
    void aClaimOfNothingNoticesWhatIsRead();

private:
    /// Claims from `from` to `to` seconds after the start of the test.
    int claim(const PostId &post, int seconds, int from, int to)
    {
        return books->does(reader, ReadAct{post, seconds, start.addSecs(from), start.addSecs(to)})
            .accepted.value_or(-1);
    }

    std::unique_ptr<Books> books;
    Caller author;
    Caller reader;
    PostId post;
    PostId other;
    QDateTime start;
};

void ReadingClaimsTest::init()
{
    PlatformTest::init();
    books = std::make_unique<Books>();
    author = books->join(QStringLiteral("Author"), 1, QStringLiteral("0"));
    reader = books->join(QStringLiteral("Reader"), 1, QStringLiteral("0"));
    post = books->publish(author);
    other = books->publish(author);
    start = books->clock.now();
    books->clock.advance(1000 * 1000);
}

void ReadingClaimsTest::acceptsTheSmallerOfSecondsAndStretch()
{
    QCOMPARE(claim(post, 4, 0, 10), 4);
    QCOMPARE(claim(post, 99, 10, 20), 10);
    QCOMPARE(claim(post, 0, 20, 30), 0);
    QCOMPARE(books->post(reader, post).mine.countedSeconds, 14);
}

void ReadingClaimsTest::nothingTwiceOnAnyPost()
{
    QCOMPARE(claim(post, 10, 0, 10), 10);
    QCOMPARE(claim(post, 10, 0, 10), 0);
    QCOMPARE(claim(other, 10, 0, 10), 0);
    // Also what was not counted of an accepted stretch is used up.
    QCOMPARE(claim(post, 1, 10, 20), 1);
    QCOMPARE(claim(other, 10, 10, 20), 0);
    // Another account has its own time.
    const ReadAct same{other, 10, start, start.addSecs(10)};
    QCOMPARE(books->does(author, same).accepted, 10);
}

void ReadingClaimsTest::onlyTheFreePartsCount()
{
    QCOMPARE(claim(post, 5, 10, 15), 5);
    QCOMPARE(claim(other, 5, 20, 25), 5);
    QCOMPARE(claim(post, 99, 0, 30), 20);
    QCOMPARE(claim(post, 99, 0, 31), 1);
    QCOMPARE(claim(post, 99, 30, 40), 9);
}

void ReadingClaimsTest::notBeforeTheAccount()
{
    QCOMPARE(claim(post, 60, -50, 10), 10);
    QCOMPARE(claim(post, 60, -50, -10), 0);
}

void ReadingClaimsTest::notAfterNow()
{
    QCOMPARE(claim(post, 60, 990, 1050), 10);
    QCOMPARE(claim(post, 60, 1001, 1050), 0);
    // What lay in the future was not used up.
    books->clock.advance(50 * 1000);
    QCOMPARE(claim(post, 60, 1000, 1050), 50);
}

void ReadingClaimsTest::notOlderThanThirtyDays()
{
    constexpr qint64 day = 24 * 60 * 60;
    books->clock.setNow(start.addSecs(30 * day + 5));
    QCOMPARE(claim(post, 60, 0, 10), 5);
    QCOMPARE(claim(other, 60, 0, 5), 0);
}

void ReadingClaimsTest::aStretchThatEndsBeforeItStarts()
{
    QCOMPARE(books->refusal(reader, ReadAct{post, 5, start.addSecs(10), start}).type, Problem::Type::Invalid);
    QCOMPARE(books->refusal(reader, ReadAct{post, -1, start, start.addSecs(10)}).type,
             Problem::Type::Invalid);
    QCOMPARE(books->refusal(reader, ReadAct{post, 5, QDateTime(), start}).type, Problem::Type::Invalid);
}

void ReadingClaimsTest::readingEarnsExperienceOnce()
{
    claim(post, 9, 0, 9);
    QCOMPARE(books->account(reader).experience, 0);
    QCOMPARE(books->refusal(reader, RateAct{post, Rating::Plus}).have, 9);
    claim(post, 1, 9, 10);
    QCOMPARE(books->account(reader).experience, 2);
    claim(post, 10, 10, 20);
    QCOMPARE(books->account(reader).experience, 2);
    books->does(reader, RateAct{post, Rating::Plus});
    QCOMPARE(books->account(reader).experience, 3);
}

void ReadingClaimsTest::ownPostsGiveNoExperience()
{
    const ReadAct act{post, 10, start, start.addSecs(10)};
    QCOMPARE(books->does(author, act).accepted, 10);
    QCOMPARE(books->account(author).experience, 0);
}

void ReadingClaimsTest::onceReadStaysRead()
{
    claim(post, 10, 0, 10);
    const QString words = QStringLiteral("word ").repeated(1000);
    books->does(author, EditPostAct{post, QStringLiteral("Longer"), words, QStringLiteral("en"), {}});
    QVERIFY(books->post(reader, post).timeToRead > 200);
    QVERIFY(books->post(reader, post).editedAt.has_value());
    books->does(reader, RateAct{post, Rating::Plus});
    QCOMPARE(books->post(reader, post).mine.earned.value_or(Money()).toDecimal(), QStringLiteral("0.5"));
}

/// An edit made the post shorter than what was read of it. Whoever is rewarded for having read it has read
/// it, and still has when the post grows again.
void ReadingClaimsTest::aRewardForReadingIsItsExperienceToo()
{
    reader = books->join(QStringLiteral("Commenter"), 13, QStringLiteral("10"));
    const int before = books->account(reader).experience;
    books->clock.advance(20 * 1000);
    const QString longer = QStringLiteral("word ").repeated(100);
    books->does(author, EditPostAct{post, QStringLiteral("Longer"), longer, QStringLiteral("en"), {}});
    const QDateTime from = books->clock.now().addSecs(-12);
    books->does(reader, ReadAct{post, 12, from, books->clock.now()});
    QCOMPARE(books->account(reader).experience, before);
    books->does(
        author,
        EditPostAct{post, QStringLiteral("Short"), QStringLiteral("A word."), QStringLiteral("en"), {}});
    books->comment(reader, post);
    QCOMPARE(books->balance(reader), QStringLiteral("10.2"));
    QCOMPARE(books->account(reader).experience, before + 2 + 5);
    books->does(author, EditPostAct{post, QStringLiteral("Longer"), longer, QStringLiteral("en"), {}});
    books->does(reader, RateAct{post, Rating::Plus});
    QCOMPARE(books->account(reader).experience, before + 2 + 5 + 1);
}

/// The post became shorter than what was read of it: the next claim says so, also one that adds nothing.
void ReadingClaimsTest::aClaimOfNothingNoticesWhatIsRead()
{
    books->does(
        author,
        EditPostAct{
            post, QStringLiteral("Longer"), QStringLiteral("word ").repeated(100), QStringLiteral("en"), {}});
    QCOMPARE(claim(post, 12, 0, 12), 12);
    QCOMPARE(books->account(reader).experience, 0);
    books->does(
        author,
        EditPostAct{post, QStringLiteral("Short"), QStringLiteral("A word."), QStringLiteral("en"), {}});
    QCOMPARE(claim(post, 12, 0, 12), 0);
    QCOMPARE(books->account(reader).experience, 2);
    QCOMPARE(claim(post, 12, 0, 12), 0);
    QCOMPARE(books->account(reader).experience, 2);
}

FARTHING_TEST(ReadingClaimsTest)
#include "test_readingclaims.moc"
