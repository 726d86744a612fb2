// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/posttable.h"
#include "support/books.h"
#include "support/platformtest.h"

using namespace farthing;
using namespace farthing::platform;

/// How much of a list is read for one page of it.
class SliceTest : public PlatformTest
{
    Q_OBJECT

private slots:
    void readsOneObjectBeyondTheRoom();
    void theFirstObjectAlwaysHasRoom();
    void asksForNoMorePostsThanFit();
    void aPlaceInTheListIsFoundByTheIndex();
};

void SliceTest::readsOneObjectBeyondTheRoom()
{
    Books books;
    Work work(books.database->connection());
    const auto slice = [&work](const Room &room, int &reads) {
        Query query(work,
                    QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE "
                                   "i < 50) SELECT i FROM n"));
        return readSlice(query, room, [&reads](const Query &row) {
            ++reads;
            Comment comment;
            comment.body = QString(10'000, QLatin1Char('a'));
            return Listed<Comment>{comment, row.integer(0), {}};
        });
    };
    int reads = 0;
    const Slice<Comment> byBytes = slice({40, 100'000}, reads);
    QCOMPARE(byBytes.items.size(), 9);
    QVERIFY(byBytes.more);
    QCOMPARE(reads, 10);
    reads = 0;
    const Slice<Comment> byItems = slice({5, 100'000}, reads);
    QCOMPARE(byItems.items.size(), 5);
    QVERIFY(byItems.more);
    QCOMPARE(reads, 5);
    reads = 0;
    const Slice<Comment> all = slice({50, 10'000'000}, reads);
    QCOMPARE(all.items.size(), 50);
    QVERIFY(!all.more);
}

void SliceTest::theFirstObjectAlwaysHasRoom()
{
    Books books;
    const Caller ada = books.join(QStringLiteral("Ada"), 1, QStringLiteral("0"));
    books.publish(ada);
    books.publish(ada);
    Work work(books.database->connection());
    const Slice<Post> slice = PostTable(work).page(ada.account, {true, 0, {}}, {10, 1});
    QCOMPARE(slice.items.size(), 1);
    QVERIFY(slice.more);
}

/// What a post weighs is kept beside it: heavy ones are not asked for, whatever the database hands out at
/// once.
void SliceTest::asksForNoMorePostsThanFit()
{
    Books books;
    const Caller ada = books.join(QStringLiteral("Ada"), 1, QStringLiteral("0"));
    for (int i = 0; i < 5; ++i)
        books.does(ada, EditPostAct{books.publish(ada),
                                    QStringLiteral("Title"),
                                    QStringLiteral("Text"),
                                    QStringLiteral("en"),
                                    {}});
    Work work(books.database->connection());
    PostTable posts(work);
    QCOMPARE(posts.page(ada.account, {true, 0, {}}, {10, 1'000'000}).items.size(), 5);
    books.tamper(QStringLiteral("UPDATE post SET weight = 600000"));
    const Slice<Post> heavy = posts.page(ada.account, {true, 0, {}}, {10, 1'000'000});
    QCOMPARE(heavy.items.size(), 2);
    QVERIFY(heavy.more);
}

/// Also where a million posts have one time: else a first refresh grows with the square of their number.
void SliceTest::aPlaceInTheListIsFoundByTheIndex()
{
    Books books;
    if (books.database->connection().isPostgres())
        QSKIP("SQLite's words for its plan");
    Work work(books.database->connection());
    for (const QString &table : {QStringLiteral("post"), QStringLiteral("comment")}) {
        Query plan(work,
                   QStringLiteral("EXPLAIN QUERY PLAN SELECT id FROM %1 WHERE (published_at, id) < (1, 'a') "
                                  "ORDER BY published_at DESC, id DESC LIMIT 5")
                       .arg(table));
        QVERIFY(plan.next());
        QVERIFY2(plan.text(3).contains(QStringLiteral("(published_at,id)<(?,?)")), qPrintable(plan.text(3)));
        QVERIFY(!plan.next());
    }
}

FARTHING_TEST(SliceTest)
#include "test_slice.moc"
