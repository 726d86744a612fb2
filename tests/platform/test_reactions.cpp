// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/books.h"
#include "support/platformtest.h"

using namespace farthing;
using namespace farthing::platform;

/// Likes and dislikes: each books once, and never takes more than there is.
class ReactionsTest : public PlatformTest
{
    Q_OBJECT

private slots:
    void init();
    void aReactionBooksOnce();
    void takingBackChangesCountsOnly();
    void anAuthorWhoLikesGetsNoAuthorsShare();
    void aCommenterOnTheOwnPostGetsBoth();
    void dislikesNeverTakeMoreThanTheTribute();
    void dislikesNeverTakeMoreThanTheBalance();
    void theBalanceCountsBeforeTheTransfer();
    void importedCommentsLoseNothing();
    void twentyLikesADayBook();
    void likesGiveTheCommenterExperience();

private:
    static QString likePrice() { return QStringLiteral("0"); }
    static QString dislikePrice() { return QStringLiteral("0.1"); }

    std::unique_ptr<Books> books;
    Caller author;
    Caller commenter;
    PostId post;
    CommentId comment;
};

void ReactionsTest::init()
{
    PlatformTest::init();
    books = std::make_unique<Books>();
    author = books->join(QStringLiteral("Author"), 20, QStringLiteral("10"));
    commenter = books->join(QStringLiteral("Commenter"), 13, QStringLiteral("10"));
    post = books->publish(author);
    comment = books->comment(commenter, post, QStringLiteral("Short"));
}

void ReactionsTest::aReactionBooksOnce()
{
    const Caller cy = books->join(QStringLiteral("Cy"), 5, QStringLiteral("3"));
    books->does(cy, ReactAct{post, comment, Reaction::Like});
    books->does(cy, ReactAct{post, comment, Reaction::Dislike}, dislikePrice());
    QCOMPARE(books->balance(cy), QStringLiteral("2.92"));
    const Comment seen = books->comment(cy, comment);
    QCOMPARE(seen.counts, (CommentCounts{0, 1}));
    QCOMPARE(seen.mine, (MyComment{Reaction::Dislike, true, true}));
    // Each of the two is spent: back and forth costs nothing and earns nothing.
    books->does(cy, ReactAct{post, comment, Reaction::Like});
    books->does(cy, ReactAct{post, comment, Reaction::Dislike});
    QCOMPARE(books->refusal(cy, ReactAct{post, comment, Reaction::Dislike}, dislikePrice()).type,
             Problem::Type::PriceChanged);
    QCOMPARE(books->balance(cy), QStringLiteral("2.92"));
    QCOMPARE(books->audit(), QStringList());
}

void ReactionsTest::takingBackChangesCountsOnly()
{
    const Caller cy = books->join(QStringLiteral("Cy"), 5, QStringLiteral("3"));
    books->does(cy, ReactAct{post, comment, Reaction::Like});
    books->does(cy, ReactAct{post, comment, Reaction::None});
    QCOMPARE(books->comment(cy, comment).counts, CommentCounts());
    QCOMPARE(books->comment(cy, comment).mine, (MyComment{Reaction::None, true, false}));
    books->does(cy, ReactAct{post, comment, Reaction::Like});
    books->does(cy, ReactAct{post, comment, Reaction::Like});
    QCOMPARE(books->comment(cy, comment).counts, (CommentCounts{1, 0}));
    QCOMPARE(books->balance(cy), QStringLiteral("3.02"));
    QCOMPARE(books->balance(commenter), QStringLiteral("9.7"));
}

void ReactionsTest::anAuthorWhoLikesGetsNoAuthorsShare()
{
    const QString before = books->balance(author);
    QCOMPARE(before, QStringLiteral("10.2"));
    books->does(author, ReactAct{post, comment, Reaction::Like});
    QCOMPARE(books->balance(author), QStringLiteral("10.22"));
    books->does(author, ReactAct{post, comment, Reaction::Dislike}, dislikePrice());
    QCOMPARE(books->balance(author), QStringLiteral("10.12"));
    QCOMPARE(books->balance(commenter), QStringLiteral("9.65"));
}

void ReactionsTest::aCommenterOnTheOwnPostGetsBoth()
{
    const CommentId own = books->comment(author, post);
    QCOMPARE(books->balance(author), QStringLiteral("9.8")); // no share, no reward on the own post
    books->does(commenter, ReactAct{post, own, Reaction::Like});
    QCOMPARE(books->balance(author), QStringLiteral("9.95"));
}

void ReactionsTest::dislikesNeverTakeMoreThanTheTribute()
{
    // 0.40 of tribute is 8 dislikes of 0.05.
    for (int i = 0; i < 10; ++i) {
        const Caller someone = books->join(QStringLiteral("Someone %1").arg(i), 5, QStringLiteral("1"));
        books->does(someone, ReactAct{post, comment, Reaction::Dislike}, dislikePrice());
    }
    QCOMPARE(books->balance(commenter), QStringLiteral("9.2"));
    QCOMPARE(books->balance(author), QStringLiteral("11"));
    QCOMPARE(books->audit(), QStringList());
}

void ReactionsTest::dislikesNeverTakeMoreThanTheBalance()
{
    const Caller poor = books->join(QStringLiteral("Poor"), 13, QStringLiteral("0.43"));
    const CommentId last = books->comment(poor, post, QStringLiteral("Short"));
    QCOMPARE(books->balance(poor), QStringLiteral("0.03"));
    books->does(commenter, ReactAct{post, last, Reaction::Dislike}, dislikePrice());
    QCOMPARE(books->balance(poor), QStringLiteral("0"));
    books->does(author, ReactAct{post, last, Reaction::Dislike}, dislikePrice());
    QCOMPARE(books->balance(poor), QStringLiteral("0"));
    QCOMPARE(books->audit(), QStringList());
}

void ReactionsTest::theBalanceCountsBeforeTheTransfer()
{
    // The author comments with nothing left; the dislike of it pays the author 0.08, of which nothing is
    // taken again.
    const Caller poor = books->join(QStringLiteral("Poor"), 13, QStringLiteral("0.4"));
    const PostId own = books->publish(poor);
    const CommentId last = books->comment(poor, own);
    QCOMPARE(books->balance(poor), QStringLiteral("0"));
    books->does(commenter, ReactAct{own, last, Reaction::Dislike}, dislikePrice());
    QCOMPARE(books->balance(poor), QStringLiteral("0.08"));
}

void ReactionsTest::importedCommentsLoseNothing()
{
    books->tamper(QStringLiteral("UPDATE comment SET tribute = 0"));
    const Caller cy = books->join(QStringLiteral("Cy"), 5, QStringLiteral("3"));
    books->does(cy, ReactAct{post, comment, Reaction::Dislike}, dislikePrice());
    QCOMPARE(books->balance(commenter), QStringLiteral("9.6"));
}

void ReactionsTest::twentyLikesADayBook()
{
    const Caller fan = books->join(QStringLiteral("Fan"), 1, QStringLiteral("0"));
    QList<CommentId> comments;
    for (int i = 0; i < 22; ++i)
        comments.append(books->comment(commenter, post, QStringLiteral("Number %1").arg(i)));
    for (int i = 0; i < 21; ++i)
        books->does(fan, ReactAct{post, comments.at(i), Reaction::Like}, likePrice());
    QCOMPARE(books->balance(fan), QStringLiteral("0.4"));
    QCOMPARE(books->account(fan).paidLikesLeft, 0);
    // The next day one more books; the one beyond the limit never will.
    books->clock.advance(12 * 60 * 60 * 1000);
    QCOMPARE(books->account(fan).paidLikesLeft, 20);
    books->does(fan, ReactAct{post, comments.at(20), Reaction::None});
    books->does(fan, ReactAct{post, comments.at(20), Reaction::Like});
    QCOMPARE(books->balance(fan), QStringLiteral("0.4"));
    books->does(fan, ReactAct{post, comments.at(21), Reaction::Like});
    QCOMPARE(books->balance(fan), QStringLiteral("0.42"));
    QCOMPARE(books->audit(), QStringList());
}

void ReactionsTest::likesGiveTheCommenterExperience()
{
    const int before = books->account(commenter).experience;
    const Caller cy = books->join(QStringLiteral("Cy"), 5, QStringLiteral("3"));
    const Receipt receipt = books->does(cy, ReactAct{post, comment, Reaction::Like});
    books->does(cy, ReactAct{post, comment, Reaction::None});
    books->does(cy, ReactAct{post, comment, Reaction::Like});
    QCOMPARE(books->account(commenter).experience, before + 1);
    QCOMPARE(receipt.entries.size(), 1);
    QCOMPARE(receipt.entries.first().line, Line::LikesOwn);
}

FARTHING_TEST(ReactionsTest)
#include "test_reactions.moc"
