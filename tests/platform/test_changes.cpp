// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/books.h"
#include "support/platformtest.h"
#include "wire/codec.h"
#include "wire/json.h"

using namespace farthing;
using namespace farthing::platform;

/// What changed for an account since a cursor, and the lists that a first refresh reads.
class ChangesTest : public PlatformTest
{
    Q_OBJECT

private slots:
    void init();
    void aPlusSendsNoBodyAgain();
    void whatIsMineIsToldToMeOnly();
    void accountsHearOfTheirMoney();
    void oneItemPerObject();
    void pagesLeaveNothingOut();
    void aCommentAndItsRemoval();
    void aRemovedCommentStaysForItsReplies();
    void aRemovedPostStaysForWhoHasMoneyOnIt();
    void revisionsGrow();
    void stateGoesToTheOwnDevices();
    void stateIsListed();
    void cursorsOfAnotherDatabase();
    void listsPageBothWays();
    void aPageEndsAtFourMegabytes();
    void whatIsEscapedCountsAsItIsSent();

private:
    QString cursor(const Caller &who) { return granted(books->service->posts(who, {})).changes; }
    QList<Change> since(const Caller &who, const QString &after)
    {
        return granted(books->service->changes(who, after, 500)).items;
    }
    template <class T>
    static QList<T> only(const QList<Change> &changes)
    {
        QList<T> found;
        for (const Change &change : changes) {
            if (const T *value = std::get_if<T>(&change))
                found.append(*value);
        }
        return found;
    }

    std::unique_ptr<Books> books;
    Caller author;
    Caller ben;
    PostId post;
};

void ChangesTest::init()
{
    PlatformTest::init();
    books = std::make_unique<Books>();
    author = books->join(QStringLiteral("Author"), 20, QStringLiteral("10"));
    ben = books->join(QStringLiteral("Ben"), 13, QStringLiteral("10"));
    post = books->publish(author);
}

void ChangesTest::aPlusSendsNoBodyAgain()
{
    books->read(ben, post);
    const QString before = cursor(author);
    books->does(ben, RateAct{post, Rating::Plus});
    const QList<Change> changes = since(author, before);
    QCOMPARE(only<Post>(changes).size(), 0);
    const QList<PostTally> tallies = only<PostTally>(changes);
    QCOMPARE(tallies.size(), 1);
    QCOMPARE(tallies.first().of, post);
    QCOMPARE(tallies.first().counts, (PostCounts{1, 0, 0}));
    QVERIFY(!tallies.first().mine.rating); // as the author sees it
    QCOMPARE(only<PostTally>(since(ben, before)).first().mine.rating, Rating::Plus);
    QCOMPARE(since(author, cursor(author)).size(), 0);
}

void ChangesTest::whatIsMineIsToldToMeOnly()
{
    const QString before = cursor(ben);
    const QDateTime start = books->clock.now();
    books->clock.advance(5000);
    books->does(ben, ReadAct{post, 5, start, books->clock.now()});
    QCOMPARE(since(author, before).size(), 0);
    const QList<PostTally> mine = only<PostTally>(since(ben, before));
    QCOMPARE(mine.size(), 1);
    QCOMPARE(mine.first().mine.countedSeconds, 5);
}

void ChangesTest::accountsHearOfTheirMoney()
{
    const CommentId comment = books->comment(ben, post);
    const QString before = cursor(ben);
    const Caller cy = books->join(QStringLiteral("Cy"), 5, QStringLiteral("3"));
    books->does(cy, ReactAct{post, comment, Reaction::Like});
    const QList<Account> accounts = only<Account>(since(ben, before));
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(accounts.first(), books->account(ben));
    QCOMPARE(only<Account>(since(author, before)).size(), 1);
    QCOMPARE(only<CommentTally>(since(ben, before)).first().counts, (CommentCounts{1, 0}));
}

void ChangesTest::oneItemPerObject()
{
    const QString before = cursor(author);
    for (int i = 0; i < 3; ++i)
        books->does(
            author,
            EditPostAct{
                post, QStringLiteral("Title %1").arg(i), QStringLiteral("Text"), QStringLiteral("en"), {}});
    books->comment(ben, post);
    const QList<Change> changes = since(author, before);
    QCOMPARE(only<Post>(changes).size(), 1);
    QCOMPARE(only<Post>(changes).first().title, QStringLiteral("Title 2"));
    QCOMPARE(only<Post>(changes).first().counts.comments, 1);
    QCOMPARE(only<PostTally>(changes).size(), 0); // the post says it all
}

void ChangesTest::pagesLeaveNothingOut()
{
    const QString before = cursor(author);
    QSet<QString> wanted;
    for (int i = 0; i < 7; ++i)
        wanted.insert(books->comment(ben, post, QStringLiteral("Number %1").arg(i)).value);
    QSet<QString> told;
    QString after = before;
    int pages = 0;
    bool more = true;
    while (more && ++pages < 50) {
        const ChangePage page = granted(books->service->changes(author, after, 2));
        for (const Comment &comment : only<Comment>(page.items))
            told.insert(comment.id.value);
        QVERIFY(!page.more || page.next != after);
        after = page.next;
        more = page.more;
    }
    QCOMPARE(told, wanted);
    QCOMPARE(after, cursor(author));
}

void ChangesTest::aCommentAndItsRemoval()
{
    const QString before = cursor(author);
    const CommentId comment = books->comment(ben, post);
    QCOMPARE(only<Comment>(since(author, before)).first().id, comment);
    const QString between = cursor(author);
    books->does(ben, RemoveCommentAct{post, comment});
    QCOMPARE(only<CommentDeleted>(since(author, between)), QList<CommentDeleted>{{comment}});
    QCOMPARE(only<PostTally>(since(author, between)).first().counts.comments, 0);
    QCOMPARE(problemOf(books->service->comment(author, comment)).type, Problem::Type::NotFound);
    QCOMPARE(granted(books->service->comments(author, {})).items.size(), 0);
}

void ChangesTest::aRemovedCommentStaysForItsReplies()
{
    const CommentId root = books->comment(ben, post);
    const CommentId reply = books->comment(author, post, QStringLiteral("Answer"), root);
    books->does(ben, RemoveCommentAct{post, root});
    const Comment stays = books->comment(author, root);
    QVERIFY(!stays.body && stays.removedAt);
    QCOMPARE(books->refusal(ben, RemoveCommentAct{post, root}).type, Problem::Type::NotFound);
    const QString before = cursor(ben);
    books->does(author, RemoveCommentAct{post, reply});
    QCOMPARE(only<CommentDeleted>(since(ben, before)).size(), 2);
    QCOMPARE(granted(books->service->commentsOf(ben, post, {})).items.size(), 0);
}

void ChangesTest::aRemovedPostStaysForWhoHasMoneyOnIt()
{
    books->read(ben, post);
    books->does(ben, RateAct{post, Rating::Plus});
    const Caller cy = books->join(QStringLiteral("Cy"), 5, QStringLiteral("3"));
    const QString before = cursor(cy);
    books->does(author, RemovePostAct{post});
    QCOMPARE(only<PostDeleted>(since(cy, before)), QList<PostDeleted>{{post}});
    const QList<Post> bens = only<Post>(since(ben, before));
    QCOMPARE(bens.size(), 1);
    QVERIFY(!bens.first().body && bens.first().removedAt);
    QCOMPARE(granted(books->service->posts(cy, {})).items.size(), 0);
    QCOMPARE(granted(books->service->posts(ben, {})).items.size(), 1);
    books->does(ben, BuyReportAct{post}, QStringLiteral("1"));
    QCOMPARE(granted(books->service->reports(ben, {})).items.first().total.toDecimal(),
             QStringLiteral("-0.5"));
}

void ChangesTest::revisionsGrow()
{
    qint64 bens = books->post(ben, post).revision;
    qint64 authors = books->post(author, post).revision;
    books->read(ben, post);
    QVERIFY(books->post(ben, post).revision > bens);
    QCOMPARE(books->post(author, post).revision, authors); // nothing that the author can see
    bens = books->post(ben, post).revision;
    const qint64 account = books->account(ben).revision;
    books->does(ben, RateAct{post, Rating::Plus});
    QVERIFY(books->post(ben, post).revision > bens);
    QVERIFY(books->post(author, post).revision > authors);
    QVERIFY(books->account(ben).revision > account);
}

void ChangesTest::stateGoesToTheOwnDevices()
{
    const QString before = cursor(ben);
    const Idempotency key{Books::newId(), QByteArray("hash")};
    (void)granted(books->service->setState(ben, QStringLiteral("place"), "{\"at\":7}", key));
    QCOMPARE(since(author, before).size(), 0);
    const QList<StateValue> told = only<StateValue>(since(ben, before));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().value, QByteArray("{\"at\":7}"));
    QCOMPARE(granted(books->service->state(ben, QStringLiteral("place"))), told.first());
    QCOMPARE(problemOf(books->service->state(author, QStringLiteral("place"))).type, Problem::Type::NotFound);
    const Idempotency next{Books::newId(), QByteArray("hash")};
    QCOMPARE(
        problemOf(books->service->setState(ben, QStringLiteral("place"), QByteArray(4097, '1'), next)).type,
        Problem::Type::TooLarge);
    (void)granted(books->service->setState(ben, QStringLiteral("place"), "null", next));
    QVERIFY(!granted(books->service->state(ben, QStringLiteral("place"))).value);
}

void ChangesTest::stateIsListed()
{
    const auto set = [this](const QString &key, const QByteArray &value) {
        (void)granted(books->service->setState(ben, key, value, {Books::newId(), value}));
    };
    set(QStringLiteral("c"), "3");
    set(QStringLiteral("a"), "1");
    set(QStringLiteral("b"), "2");
    set(QStringLiteral("gone"), "4");
    set(QStringLiteral("gone"), "null");
    for (const bool forwards : {true, false}) {
        QStringList keys;
        std::optional<QString> next = QString();
        while (next) {
            ListQuery query;
            (forwards ? query.after : query.before) = next;
            query.limit = 2;
            const Page<StateValue> page = granted(books->service->states(ben, query));
            for (const StateValue &value : page.items)
                keys.append(value.key);
            next = page.next;
        }
        const QStringList sorted{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        QCOMPARE(keys, forwards ? sorted : QStringList(sorted.crbegin(), sorted.crend()));
    }
    QVERIFY(granted(books->service->states(author, {})).items.isEmpty());
}

void ChangesTest::cursorsOfAnotherDatabase()
{
    Books other;
    const Caller someone = other.join(QStringLiteral("Someone"), 1, QStringLiteral("0"));
    QCOMPARE(
        problemOf(books->service->changes(ben, granted(other.service->posts(someone, {})).changes, 10)).type,
        Problem::Type::CursorExpired);
    // A copy from before this change was made does not know it.
    const QString now = cursor(ben);
    books->tamper(QStringLiteral("UPDATE counter SET value = value - 1"));
    QCOMPARE(problemOf(books->service->changes(ben, now, 10)).type, Problem::Type::CursorExpired);
    QCOMPARE(problemOf(books->service->changes(ben, QStringLiteral("nonsense"), 10)).type,
             Problem::Type::Invalid);
}

void ChangesTest::listsPageBothWays()
{
    QList<std::pair<QDateTime, QString>> order{{books->clock.now(), post.value}};
    for (int i = 0; i < 6; ++i) {
        books->clock.advance(i % 2 ? 1000 : 0); // some at the same moment: then their ids are the order
        const PostId id = books->publish(author);
        order.append({books->clock.now(), id.value});
    }
    std::sort(order.begin(), order.end());
    QStringList published;
    for (const auto &[at, id] : std::as_const(order))
        published.append(id);
    for (const bool forwards : {false, true}) {
        ListQuery query;
        query.limit = 3;
        if (forwards)
            query.after = QString();
        QStringList listed;
        std::optional<QString> next;
        do {
            const Page<Post> page = granted(books->service->posts(ben, query));
            for (const Post &item : page.items)
                listed.append(item.id.value);
            next = page.next;
            (forwards ? query.after : query.before) = next;
        } while (next && listed.size() < 20);
        if (!forwards)
            std::reverse(listed.begin(), listed.end());
        QCOMPARE(listed, published);
    }
}

void ChangesTest::aPageEndsAtFourMegabytes()
{
    const QString before = cursor(ben);
    const QString body = QString(500'000, QLatin1Char('a'));
    books->clock.advance(1000); // so that the short one is the oldest
    for (int i = 0; i < 12; ++i) {
        const PostId id = books->publish(author);
        books->does(author, EditPostAct{id, QStringLiteral("Large"), body, QStringLiteral("en"), {}});
    }
    const Page<Post> first = granted(books->service->posts(ben, {}));
    QCOMPARE(first.items.size(), 7);
    ListQuery query;
    query.before = first.next;
    QCOMPARE(granted(books->service->posts(ben, query)).items.size(), 6);
    ChangePage changes = granted(books->service->changes(ben, before, 500));
    QCOMPARE(changes.items.size(), 7);
    QVERIFY(changes.more);
    changes = granted(books->service->changes(ben, changes.next, 500));
    QCOMPARE(changes.items.size(), 5);
    QVERIFY(!changes.more);
}

/// Every quotation mark takes two bytes: half as many posts are four megabytes.
void ChangesTest::whatIsEscapedCountsAsItIsSent()
{
    constexpr qsizetype most = 4'000'000;
    const QString before = cursor(ben);
    const QString body = QStringLiteral("\"\\").repeated(250'000);
    for (int i = 0; i < 8; ++i) {
        const PostId id = books->publish(author);
        books->does(author, EditPostAct{id, QStringLiteral("Marks"), body, QStringLiteral("en"), {}});
    }
    int posts = 0;
    ListQuery query;
    do {
        const Page<Post> page = granted(books->service->posts(ben, query));
        QVERIFY(wire::toBytes(wire::encode(page)).size() <= most);
        posts += int(page.items.size());
        query.before = page.next;
    } while (query.before);
    QCOMPARE(posts, 9);
    QString after = before;
    int pages = 0;
    for (bool more = true; more; ++pages) {
        const ChangePage page = granted(books->service->changes(ben, after, 500));
        QVERIFY(wire::toBytes(wire::encode(page)).size() <= most);
        after = page.next;
        more = page.more;
    }
    QCOMPARE(pages, 3);
}

FARTHING_TEST(ChangesTest)
#include "test_changes.moc"
