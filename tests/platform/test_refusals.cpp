// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/books.h"
#include "support/platformtest.h"

using namespace farthing;
using namespace farthing::platform;

/// What is refused, why, and in which order the reasons are looked for.
class RefusalsTest : public PlatformTest
{
    Q_OBJECT

private slots:
    void aTokenNobodyHas();
    void ratingInOrder();
    void minusInOrder();
    void commentInOrder();
    void reactionInOrder();
    void publishingInOrder();
    void editingIsForTheAuthor();
    void aReportOnAnUnknownPost();
    void aRefusalBooksNothing();
    void aRefusalBindsNoKey();

private:
    static CommentAct commentOn(const PostId &post)
    {
        return {post, CommentId{Books::newId()}, QStringLiteral("Words"), {}, {}};
    }
};

using Type = Problem::Type;

void RefusalsTest::aTokenNobodyHas()
{
    Books books;
    QCOMPARE(problemOf(books.service->authenticate("nonsense")).type, Type::Unauthorized);
    QCOMPARE(problemOf(books.service->authenticate(QByteArray())).type, Type::Unauthorized);
}

void RefusalsTest::ratingInOrder()
{
    Books books;
    const Caller author = books.join(QStringLiteral("Author"), 1, QStringLiteral("0"));
    const Caller reader = books.join(QStringLiteral("Reader"), 1, QStringLiteral("0"));
    const PostId post = books.publish(author);

    QCOMPARE(books.refusal(reader, RateAct{PostId{QStringLiteral("none")}, Rating::Plus}).type,
             Type::NotFound);
    QCOMPARE(books.refusal(author, RateAct{post, Rating::Plus}).type, Type::OwnContent);
    // Not read comes before a wrong price.
    const Problem unread = books.refusal(reader, RateAct{post, Rating::Plus}, QStringLiteral("9"));
    QCOMPARE(unread.type, Type::NotReadYet);
    QCOMPARE(unread.have, 0);
    QCOMPARE(unread.need, 10);
    books.read(reader, post);
    const Problem price = books.refusal(reader, RateAct{post, Rating::Plus}, QStringLiteral("9"));
    QCOMPARE(price.type, Type::PriceChanged);
    QCOMPARE(price.price, Money());
    books.does(reader, RateAct{post, Rating::Plus});
    QCOMPARE(books.refusal(reader, RateAct{post, Rating::Plus}).type, Type::AlreadyRated);
    // The level comes before the state: a Minus on what is rated already is refused for the level first.
    const Problem minus = books.refusal(reader, RateAct{post, Rating::Minus});
    QCOMPARE(minus.type, Type::LevelTooLow);
    QCOMPARE(minus.gate, 3);
    QCOMPARE(minus.have, 1);
}

void RefusalsTest::minusInOrder()
{
    Books books;
    const Caller author = books.join(QStringLiteral("Author"), 1, QStringLiteral("0"));
    const Caller reader = books.join(QStringLiteral("Reader"), 3, QStringLiteral("0.29"));
    const PostId post = books.publish(author);
    QCOMPARE(books.refusal(author, RateAct{post, Rating::Minus}).type, Type::OwnContent);
    // Another price comes before too little money.
    const Problem price = books.refusal(reader, RateAct{post, Rating::Minus}, QStringLiteral("0.2"));
    QCOMPARE(price.type, Type::PriceChanged);
    QCOMPARE(price.price.value_or(Money()).toDecimal(), QStringLiteral("0.3"));
    const Problem funds = books.refusal(reader, RateAct{post, Rating::Minus}, QStringLiteral("0.3"));
    QCOMPARE(funds.type, Type::InsufficientFunds);
    QCOMPARE(funds.status, 402);
    QCOMPARE(funds.balance.value_or(Money()).toDecimal(), QStringLiteral("0.29"));
    QCOMPARE(funds.price.value_or(Money()).toDecimal(), QStringLiteral("0.3"));
}

void RefusalsTest::commentInOrder()
{
    Books books;
    const Caller author = books.join(QStringLiteral("Author"), 13, QStringLiteral("5"));
    const Caller low = books.join(QStringLiteral("Low"), 12, QStringLiteral("0"));
    const Caller poor = books.join(QStringLiteral("Poor"), 13, QStringLiteral("0.39"));
    const PostId post = books.publish(author);
    const PostId other = books.publish(author);
    const QString price = QStringLiteral("0.4");

    CommentAct empty = commentOn(PostId{QStringLiteral("none")});
    empty.body = QStringLiteral(" \n");
    QCOMPARE(books.refusal(low, empty, price).type, Type::Invalid); // before the unknown post
    QCOMPARE(books.refusal(low, commentOn(PostId{QStringLiteral("none")}), price).type, Type::NotFound);
    CommentAct tooLong = commentOn(post);
    tooLong.body = QString(10'001, QLatin1Char('a'));
    QCOMPARE(books.refusal(author, tooLong, price).type, Type::TooLarge);
    CommentAct oddId = commentOn(post);
    oddId.id.value = QStringLiteral("a/b");
    QCOMPARE(books.refusal(author, oddId, price).type, Type::Invalid);

    const CommentId first = books.comment(author, post);
    CommentAct taken = commentOn(post);
    taken.id = first;
    QCOMPARE(books.refusal(poor, taken, price).type, Type::Invalid);
    CommentAct elsewhere = commentOn(other);
    elsewhere.parent = first;
    QCOMPARE(books.refusal(author, elsewhere, price).type, Type::Invalid);
    CommentAct borrowed = commentOn(post);
    borrowed.avatar = AvatarId{QStringLiteral("none")};
    QCOMPARE(books.refusal(author, borrowed, price).type, Type::Invalid);

    QCOMPARE(books.refusal(low, commentOn(post), QStringLiteral("7")).type, Type::LevelTooLow);
    QCOMPARE(books.refusal(poor, commentOn(post), QStringLiteral("0")).type, Type::PriceChanged);
    QCOMPARE(books.refusal(poor, commentOn(post), price).type, Type::InsufficientFunds);
    QCOMPARE(books.refusal(poor, RemoveCommentAct{post, first}).type, Type::NotFound); // not one's own
}

void RefusalsTest::reactionInOrder()
{
    Books books;
    const Caller author = books.join(QStringLiteral("Author"), 13, QStringLiteral("5"));
    const Caller low = books.join(QStringLiteral("Low"), 4, QStringLiteral("0"));
    const Caller poor = books.join(QStringLiteral("Poor"), 5, QStringLiteral("0.09"));
    const PostId post = books.publish(author);
    const CommentId comment = books.comment(author, post);
    QCOMPARE(books.refusal(low, ReactAct{post, CommentId{QStringLiteral("none")}, Reaction::Like}).type,
             Type::NotFound);
    QCOMPARE(books.refusal(author, ReactAct{post, comment, Reaction::Like}).type, Type::OwnContent);
    QCOMPARE(books.refusal(low, ReactAct{post, comment, Reaction::Dislike}).type, Type::LevelTooLow);
    QCOMPARE(books.refusal(poor, ReactAct{post, comment, Reaction::Dislike}).type, Type::PriceChanged);
    QCOMPARE(books.refusal(poor, ReactAct{post, comment, Reaction::Dislike}, QStringLiteral("0.1")).type,
             Type::InsufficientFunds);
    QCOMPARE(books.refusal(poor, ReactAct{post, comment, Reaction::Like}, QStringLiteral("0.1")).type,
             Type::PriceChanged);
}

void RefusalsTest::publishingInOrder()
{
    Books books;
    const Caller low = books.join(QStringLiteral("Low"), 19, QStringLiteral("0"));
    const Caller poor = books.join(QStringLiteral("Poor"), 20, QStringLiteral("4.99"));
    PublishAct act{
        PostId{Books::newId()}, QStringLiteral("Title"), QStringLiteral("Text"), QStringLiteral("en"), {}};
    PublishAct untitled = act;
    untitled.title = QStringLiteral(" ");
    QCOMPARE(books.refusal(low, untitled, QStringLiteral("5")).type, Type::Invalid);
    PublishAct nowhere = act;
    nowhere.language = QStringLiteral("not a language");
    QCOMPARE(books.refusal(low, nowhere, QStringLiteral("5")).type, Type::Invalid);
    PublishAct huge = act;
    huge.body = QString(512'001, QLatin1Char('a'));
    QCOMPARE(books.refusal(low, huge, QStringLiteral("5")).type, Type::TooLarge);
    QCOMPARE(books.refusal(low, act, QStringLiteral("1")).type, Type::LevelTooLow);
    QCOMPARE(books.refusal(poor, act, QStringLiteral("1")).type, Type::PriceChanged);
    QCOMPARE(books.refusal(poor, act, QStringLiteral("5")).type, Type::InsufficientFunds);
    act.id = books.publish(poor);
    QCOMPARE(books.refusal(poor, act, QStringLiteral("5")).type, Type::Invalid);
}

void RefusalsTest::editingIsForTheAuthor()
{
    Books books;
    const Caller author = books.join(QStringLiteral("Author"), 1, QStringLiteral("0"));
    const Caller other = books.join(QStringLiteral("Other"), 20, QStringLiteral("9"));
    const PostId post = books.publish(author);
    const EditPostAct edit{post, QStringLiteral("New"), QStringLiteral("New text"), QStringLiteral("en"), {}};
    QCOMPARE(books.refusal(other, edit).type, Type::NotFound);
    QCOMPARE(books.refusal(other, RemovePostAct{post}).type, Type::NotFound);
    QCOMPARE(books.refusal(author, edit, QStringLiteral("1")).type, Type::PriceChanged);
    books.does(author, edit);
    QCOMPARE(books.post(other, post).title, QStringLiteral("New"));
    books.does(author, RemovePostAct{post});
    QCOMPARE(books.refusal(author, edit).type, Type::NotFound);
    QCOMPARE(books.refusal(other, RateAct{post, Rating::Plus}).type, Type::NotFound);
}

void RefusalsTest::aReportOnAnUnknownPost()
{
    Books books;
    const Caller poor = books.join(QStringLiteral("Poor"), 1, QStringLiteral("0.99"));
    QCOMPARE(books.refusal(poor, BuyReportAct{PostId{QStringLiteral("none")}}, QStringLiteral("1")).type,
             Type::NotFound);
    const PostId post = books.publish(poor);
    QCOMPARE(books.refusal(poor, BuyReportAct{post}, QStringLiteral("2")).type, Type::PriceChanged);
    QCOMPARE(books.refusal(poor, BuyReportAct{post}, QStringLiteral("1")).type, Type::InsufficientFunds);
}

void RefusalsTest::aRefusalBooksNothing()
{
    Books books;
    const Caller author = books.join(QStringLiteral("Author"), 20, QStringLiteral("4"));
    const Account before = books.account(author);
    const PostId id{Books::newId()};
    const PublishAct act{id, QStringLiteral("Title"), QStringLiteral("Text"), QStringLiteral("en"), {}};
    QCOMPARE(books.refusal(author, act, QStringLiteral("5")).type, Type::InsufficientFunds);
    QCOMPARE(books.account(author), before);
    QCOMPARE(problemOf(books.service->post(author, id)).type, Type::NotFound);
    QCOMPARE(books.statement(author).size(), 1);
}

void RefusalsTest::aRefusalBindsNoKey()
{
    Books books;
    const Caller author = books.join(QStringLiteral("Author"), 1, QStringLiteral("0"));
    const Caller reader = books.join(QStringLiteral("Reader"), 1, QStringLiteral("0"));
    const PostId post = books.publish(author);
    const QString key = Books::newId();
    QCOMPARE(problemOf(books.perform(reader, RateAct{post, Rating::Plus}, QStringLiteral("0"), key)).type,
             Type::NotReadYet);
    books.read(reader, post);
    (void)granted(books.perform(reader, RateAct{post, Rating::Plus}, QStringLiteral("0"), key));
}

FARTHING_TEST(RefusalsTest)
#include "test_refusals.moc"
