// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/books.h"
#include "support/platformtest.h"
#include "wire/json.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>

using namespace farthing;
using namespace farthing::platform;

/// What an operator does from outside: accounts, rules, taking content down; and images that accounts bring.
class OperatorTest : public PlatformTest
{
    Q_OBJECT

private slots:
    void accountsAreMadeOnceAndRaised();
    void accountsThatCannotBe();
    void newRulesAreInForceAtOnce();
    void theSameRulesAreNoRevision();
    void brokenRulesNameTheirMember();
    void newReadingSpeedsMeasureAgain();
    void takesDownAPost();
    void takesDownAllOfAnAccount();
    void imagesAreCheckedByDecoding();
    void aRemovedAvatarLeavesItsComments();
    void theDatabaseIsTheSameWhenOpenedAgain();

private:
    static QByteArray json(const Rulebook &rules) { return wire::toBytes(wire::encode(rules)); }
    static QByteArray image(const char *format);
};

QByteArray OperatorTest::image(const char *format)
{
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, format);
    return bytes;
}

void OperatorTest::accountsAreMadeOnceAndRaised()
{
    Books books;
    const Caller first = books.join(QStringLiteral("Ada"), 13, QStringLiteral("10"));
    const Caller second = books.join(QStringLiteral(" Ada "), 5, QStringLiteral("0.5"));
    QCOMPARE(second.account, first.account);
    QCOMPARE(books.account(first).level, 13);
    QCOMPARE(books.balance(first), QStringLiteral("10.5"));
    QCOMPARE(books.account(books.join(QStringLiteral("Ada"), 20, QStringLiteral("0"))).level, 20);
    QCOMPARE(books.audit(), QStringList());
}

void OperatorTest::accountsThatCannotBe()
{
    Books books;
    const auto add = [&books](const QString &name, int level, qint64 grant) {
        return addAccount(*books.database, books.clock, {name, level, Money::fromMinor(grant), std::nullopt})
            .ok();
    };
    QVERIFY(!add(QStringLiteral("treasury"), 1, 0));
    QVERIFY(!add(QStringLiteral("  "), 1, 0));
    QVERIFY(!add(QStringLiteral("Ada"), 0, 0));
    QVERIFY(!add(QStringLiteral("Ada"), 1, -1));
    QVERIFY(add(QStringLiteral("Ada"), 1, std::numeric_limits<qint64>::max()));
    // One more would leave 64 bits: refused, and nothing of it is kept.
    QVERIFY(!add(QStringLiteral("Ada"), 7, 1));
    const Caller ada = books.join(QStringLiteral("Ada"), 1, QStringLiteral("0"));
    QCOMPARE(books.account(ada).level, 1);
    QCOMPARE(books.balance(ada), Money::fromMinor(std::numeric_limits<qint64>::max()).toDecimal());
}

void OperatorTest::newRulesAreInForceAtOnce()
{
    Books books;
    const Caller author = books.join(QStringLiteral("Author"), 20, QStringLiteral("9"));
    const QString before = granted(books.service->posts(author, {})).changes;
    Rulebook rules;
    rules.amounts.publishTribute = Money::fromMinor(7'000'000);
    QVERIFY(adoptRules(*books.database, books.clock, json(rules)).ok());
    QCOMPARE(granted(books.service->rules()), rules);
    const ChangePage changes = granted(books.service->changes(author, before, 10));
    QCOMPARE(changes.items, QList<Change>{rules});
    const PublishAct act{
        PostId{Books::newId()}, QStringLiteral("Title"), QStringLiteral("Text"), QStringLiteral("en"), {}};
    const Problem refusal = books.refusal(author, act, QStringLiteral("5"));
    QCOMPARE(refusal.type, Problem::Type::PriceChanged);
    QCOMPARE(refusal.price, rules.amounts.publishTribute);
    books.does(author, act, QStringLiteral("7"));
    QCOMPARE(books.audit(), QStringList());
}

void OperatorTest::theSameRulesAreNoRevision()
{
    Books books;
    const Caller someone = books.join(QStringLiteral("Someone"), 1, QStringLiteral("0"));
    const QString before = granted(books.service->posts(someone, {})).changes;
    QVERIFY(adoptRules(*books.database, books.clock, json(Rulebook{})).ok());
    QCOMPARE(granted(books.service->changes(someone, before, 10)).items.size(), 0);
}

void OperatorTest::brokenRulesNameTheirMember()
{
    Books books;
    Rulebook rules;
    rules.amounts.commentAuthorShare = Money::fromMinor(500'000);
    const Result<void> refused = adoptRules(*books.database, books.clock, json(rules));
    QVERIFY(!refused);
    QVERIFY2(refused.error().userText.contains(QStringLiteral("comment_author_share")),
             qPrintable(refused.error().userText));
    QVERIFY(!adoptRules(*books.database, books.clock, "{}").ok());
    QVERIFY(!adoptRules(*books.database, books.clock, "nonsense").ok());
    QCOMPARE(granted(books.service->rules()), Rulebook{});
}

void OperatorTest::newReadingSpeedsMeasureAgain()
{
    Books books;
    const Caller author = books.join(QStringLiteral("Author"), 1, QStringLiteral("0"));
    const PostId post = books.publish(author);
    Rulebook rules;
    rules.reading.minimumSeconds = 2;
    QVERIFY(adoptRules(*books.database, books.clock, json(rules)).ok());
    QCOMPARE(books.post(author, post).timeToRead, 2);
}

void OperatorTest::takesDownAPost()
{
    Books books;
    const Caller author = books.join(QStringLiteral("Author"), 1, QStringLiteral("0"));
    const PostId post = books.publish(author);
    QVERIFY(removeContent(*books.database, books.clock, Removable::Post, post.value).ok());
    QCOMPARE(problemOf(books.service->post(author, post)).type, Problem::Type::NotFound);
    QVERIFY(!removeContent(*books.database, books.clock, Removable::Post, post.value).ok());
    QVERIFY(!removeContent(*books.database, books.clock, Removable::Comment, QStringLiteral("none")).ok());
}

void OperatorTest::takesDownAllOfAnAccount()
{
    Books books;
    const Caller author = books.join(QStringLiteral("Author"), 13, QStringLiteral("5"));
    const Caller ben = books.join(QStringLiteral("Ben"), 13, QStringLiteral("5"));
    const PostId bens = books.publish(ben);
    books.publish(author);
    books.comment(author, bens);
    const CommentId stays = books.comment(ben, bens);
    QVERIFY(removeContent(*books.database, books.clock, Removable::AccountContent, QStringLiteral("Author"))
                .ok());
    QCOMPARE(granted(books.service->posts(ben, {})).items.size(), 1);
    QCOMPARE(granted(books.service->comments(ben, {})).items.size(), 1);
    QCOMPARE(granted(books.service->comments(ben, {})).items.first().id, stays);
    QCOMPARE(books.post(ben, bens).counts.comments, 1);
    QCOMPARE(books.balance(author), QStringLiteral("4.6"));
    QVERIFY(
        !removeContent(*books.database, books.clock, Removable::AccountContent, QStringLiteral("treasury"))
             .ok());
}

void OperatorTest::imagesAreCheckedByDecoding()
{
    Books books;
    const Caller ada = books.join(QStringLiteral("Ada"), 1, QStringLiteral("0"));
    const auto add = [&](const QByteArray &bytes) {
        return books.service->addMedia(ada, {bytes, QStringLiteral("image/png")},
                                       {Books::newId(), bytes.left(20)});
    };
    (void)granted(add(image("png")));
    (void)granted(add(image("jpeg")));
    QCOMPARE(problemOf(add("<svg xmlns='http://www.w3.org/2000/svg'/>")).type, Problem::Type::Invalid);
    QCOMPARE(problemOf(add(image("bmp"))).type, Problem::Type::Invalid);
    QCOMPARE(problemOf(add(image("png").left(30))).type, Problem::Type::Invalid);
    QCOMPARE(problemOf(add(image("png") + QByteArray(1'000'000, 'x'))).type, Problem::Type::TooLarge);
    // A header that promises more pixels than anyone should have to hold.
    QByteArray huge = image("png");
    huge.replace(16, 8, QByteArray::fromHex("00007fff00007fff"));
    QCOMPARE(problemOf(add(huge)).type, Problem::Type::Invalid);
}

void OperatorTest::aRemovedAvatarLeavesItsComments()
{
    Books books;
    const Caller ada = books.join(QStringLiteral("Ada"), 13, QStringLiteral("5"));
    const Caller ben = books.join(QStringLiteral("Ben"), 13, QStringLiteral("5"));
    const PostId post = books.publish(ben);
    (void)granted(
        books.service->addAvatar(ada, QStringLiteral("Hat"), {image("png"), {}}, {Books::newId(), "h"}));
    const QList<OwnAvatar> avatars = books.account(ada).avatars;
    QCOMPARE(avatars.size(), 1);
    QCOMPARE(avatars.first().name, QStringLiteral("Hat"));
    const CommentId comment{Books::newId()};
    books.does(ada, CommentAct{post, comment, QStringLiteral("Words"), {}, avatars.first().id},
               QStringLiteral("0.4"));
    QCOMPARE(books.comment(ben, comment).avatar, avatars.first().id);
    QCOMPARE(problemOf(books.service->removeAvatar(ben, avatars.first().id, {Books::newId(), "h"})).type,
             Problem::Type::NotFound);
    (void)granted(books.service->removeAvatar(ada, avatars.first().id, {Books::newId(), "h"}));
    QVERIFY(!books.comment(ben, comment).avatar);
    QCOMPARE(books.account(ada).avatars.size(), 0);
    QCOMPARE(problemOf(books.service->avatar(avatars.first().id)).type, Problem::Type::NotFound);
}

void OperatorTest::theDatabaseIsTheSameWhenOpenedAgain()
{
    const QTemporaryDir folder;
    const FakeClock clock;
    const QString file = sharedDatabase(folder.path());
    QByteArray token;
    QString cursor;
    {
        const auto database = Database::open(file).value();
        token = *addAccount(*database, clock, {QStringLiteral("Ada"), 3, Money::fromMinor(5), std::nullopt});
        Service service(*database, clock);
        cursor = granted(service.posts(granted(service.authenticate(token)), {})).changes;
    }
    const auto database = Database::open(file).value();
    Service service(*database, clock);
    const Caller ada = granted(service.authenticate(token));
    QCOMPARE(granted(service.account(ada)).balance, Money::fromMinor(5));
    QCOMPARE(granted(service.changes(ada, cursor, 10)).items.size(), 0);
    QVERIFY(!Database::open(folder.path()).ok());
}

FARTHING_TEST(OperatorTest)
#include "test_operator.moc"
