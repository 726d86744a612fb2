// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/books.h"
#include "support/platformtest.h"

using namespace farthing;
using namespace farthing::platform;

/// The statement: every own movement, what others caused by day and line, and all of it together the balance.
class StatementTest : public PlatformTest
{
    Q_OBJECT

private slots:
    void init();
    void ownItemsNameTheirPostAndOthersDoNot();
    void whatOthersCausedGrowsUnderOneId();
    void allItemsAreTheBalance();
    void pagesAreOfOneSnapshot_data();
    void pagesAreOfOneSnapshot();
    void afterDeliversWhatGrew();
    void foreignCursorsAreRefused();

private:
    void like(int count);
    static Money sumOf(const QHash<QString, StatementItem> &items);

    std::unique_ptr<Books> books;
    Caller author;
    Caller ben;
    PostId post;
    int liked = 0;
};

void StatementTest::init()
{
    PlatformTest::init();
    books = std::make_unique<Books>();
    author = books->join(QStringLiteral("Author"), 20, QStringLiteral("10"));
    ben = books->join(QStringLiteral("Ben"), 13, QStringLiteral("10"));
    post = books->publish(author);
    liked = 0;
}

/// So many comments of Ben are liked by somebody new.
void StatementTest::like(int count)
{
    for (int i = 0; i < count; ++i) {
        const CommentId comment = books->comment(ben, post, QStringLiteral("Words"));
        const Caller fan = books->join(QStringLiteral("Fan %1").arg(++liked), 1, QStringLiteral("0"));
        books->does(fan, ReactAct{post, comment, Reaction::Like});
    }
}

Money StatementTest::sumOf(const QHash<QString, StatementItem> &items)
{
    MoneySum sum;
    for (const StatementItem &item : items)
        sum.add(item.amount);
    return sum.total().valueOr(Money());
}

void StatementTest::ownItemsNameTheirPostAndOthersDoNot()
{
    books->read(ben, post);
    books->does(ben, RateAct{post, Rating::Plus});
    const QList<StatementItem> bens = books->statement(ben);
    QCOMPARE(bens.size(), 2);
    QCOMPARE(bens.first().line, Line::EarnedForPluses);
    QCOMPARE(bens.first().post, post);
    QCOMPARE(bens.first().postTitle, QStringLiteral("A post"));
    QCOMPARE(bens.first().amount.toDecimal(), QStringLiteral("0.5"));
    QCOMPARE(bens.first().causedBy, CausedBy::Own);
    const QList<StatementItem> authors = books->statement(author);
    QCOMPARE(authors.size(), 2);
    QCOMPARE(authors.first().line, Line::EarnedForPluses);
    QCOMPARE(authors.first().causedBy, CausedBy::Others);
    QVERIFY(!authors.first().post && !authors.first().postTitle && !authors.first().comment);
    QCOMPARE(authors.last().line, Line::Grant);
    QCOMPARE(authors.last().amount.toDecimal(), QStringLiteral("10"));
}

void StatementTest::whatOthersCausedGrowsUnderOneId()
{
    like(1);
    const auto likes = [this] {
        QList<StatementItem> found;
        for (const StatementItem &item : books->statement(ben)) {
            if (item.line == Line::LikesCommenter)
                found.append(item);
        }
        return found;
    };
    const QList<StatementItem> first = likes();
    QCOMPARE(first.size(), 1);
    like(2);
    const QList<StatementItem> second = likes();
    QCOMPARE(second.size(), 1);
    QCOMPARE(second.first().id, first.first().id);
    QCOMPARE(second.first().amount.toDecimal(), QStringLiteral("0.3"));
    books->clock.advance(24LL * 60 * 60 * 1000);
    like(1);
    QCOMPARE(likes().size(), 2);
    QCOMPARE(likes().last().amount.toDecimal(), QStringLiteral("0.3"));
}

void StatementTest::allItemsAreTheBalance()
{
    like(3);
    books->does(author, BuyReportAct{post}, QStringLiteral("1"));
    for (const Caller &who : {author, ben}) {
        QHash<QString, StatementItem> items;
        for (const StatementItem &item : books->statement(who))
            items.insert(item.id.value, item);
        QCOMPARE(sumOf(items), books->account(who).balance);
    }
    QCOMPARE(books->audit(), QStringList());
}

void StatementTest::pagesAreOfOneSnapshot_data()
{
    QTest::addColumn<bool>("forwards");
    QTest::newRow("newest first") << false;
    QTest::newRow("oldest first") << true;
}

void StatementTest::pagesAreOfOneSnapshot()
{
    QFETCH(bool, forwards);
    like(4);
    const Money balance = books->account(ben).balance;
    QHash<QString, StatementItem> items;
    ListQuery query;
    query.limit = 2;
    if (forwards)
        query.after = QString();
    int pages = 0;
    while (true) {
        const StatementPage page = granted(books->service->statement(ben, query));
        for (const StatementItem &item : page.items) {
            QVERIFY2(!items.contains(item.id.value), "delivered twice");
            items.insert(item.id.value, item);
        }
        QCOMPARE(page.balance, balance);
        QCOMPARE(page.complete, !page.next.has_value());
        QVERIFY(++pages < 10);
        if (!page.next)
            break;
        (forwards ? query.after : query.before) = page.next;
        like(1); // between the pages, the account's money goes on moving
    }
    QVERIFY(pages > 2);
    QCOMPARE(sumOf(items), balance);
}

void StatementTest::afterDeliversWhatGrew()
{
    like(1);
    ListQuery query;
    query.after = QString();
    const StatementPage all = granted(books->service->statement(ben, query));
    query.after = all.changes;
    QCOMPARE(granted(books->service->statement(ben, query)).items.size(), 0);
    like(1);
    const StatementPage grown = granted(books->service->statement(ben, query));
    QCOMPARE(grown.items.size(), 2); // the tribute, and the likes again
    QCOMPARE(grown.items.last().line, Line::LikesCommenter);
    QCOMPARE(grown.items.last().amount.toDecimal(), QStringLiteral("0.2"));
    QCOMPARE(grown.balance, books->account(ben).balance);
    QVERIFY(grown.complete);
}

void StatementTest::foreignCursorsAreRefused()
{
    for (const QString &cursor :
         {QStringLiteral("nonsense"), QStringLiteral("p.1.2"), QStringLiteral("s.1")}) {
        ListQuery query;
        query.before = cursor;
        QCOMPARE(problemOf(books->service->statement(ben, query)).type, Problem::Type::Invalid);
        QCOMPARE(problemOf(books->service->comments(ben, query)).type, Problem::Type::Invalid);
    }
    ListQuery both;
    both.before = both.after = QString();
    QCOMPARE(problemOf(books->service->posts(ben, both)).type, Problem::Type::Invalid);
}

FARTHING_TEST(StatementTest)
#include "test_statement.moc"
