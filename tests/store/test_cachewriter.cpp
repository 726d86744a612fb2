// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/connection.h"
#include "store/store.h"
#include "support/builders.h"
#include "support/fakenetwork.h"
#include "support/testcase.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>

using namespace farthing;

/// What the platform tells in pieces, by receipts and by changes, comes to the same in any order.
class CacheWriterTest : public TestCase
{
    Q_OBJECT

private slots:
    void init();
    void takesATextThatItsCountsOvertook();
    void takesATextThatWasOnItsWay();
    void takesARemovalThatItsCountsOvertook();
    void sameTextAndRevisionIsNoChange();
    void knowsWhatAReceiptLeftOut();
    void whatTheCacheDidNotTakeIsMadeUpFor();
    void anOldReceiptBringsNothingBack();
    void whatIsToldAgainIsBack();
    void aPageThatWasReadBeforeBringsNothingBack();
    void anAnswerLongOnItsWayTellsNoBalance();
    void whatWasAskedAgainWaitsForTheChanges_data();
    void whatWasAskedAgainWaitsForTheChanges();

private:
    Applied apply(const QList<Change> &changes)
    {
        return resultOf(m_store->apply({changes, {}, {}, false})).value();
    }

    IntentRecord decide(const Act &act)
    {
        IntentRecord record = anIntent(act);
        record.account = AccountId{QStringLiteral("me")};
        (void)resultOf(m_store->submit(record));
        return record;
    }
    /// As if the platform had said that this is booked.
    void book(IntentRecord record, const QList<Change> &changed, const QList<StatementItem> &entries = {})
    {
        record.intent.state = Intent::State::Done;
        record.intent.doneAt = noon();
        const Receipt receipt{changed, entries, twei("10"), std::nullopt};
        QVERIFY(*resultOf(m_store->finish(record, record.intent.key, receipt)));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    const PostId m_post{QStringLiteral("p")};
};

void CacheWriterTest::init()
{
    TestCase::init();
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    Result<std::unique_ptr<Store>> store = Store::open(m_folder->path());
    QVERIFY(store.ok());
    m_store = std::move(store.value());
}

void CacheWriterTest::whatWasAskedAgainWaitsForTheChanges_data()
{
    QTest::addColumn<bool>("askedAgain");
    QTest::addColumn<bool>("refreshed");
    QTest::addColumn<bool>("isHere");
    QTest::newRow("the first try") << false << false << true;
    QTest::newRow("the first try, decided before a refresh") << false << true << true;
    QTest::newRow("asked again") << true << false << true;
    QTest::newRow("asked again, with a refresh in between") << true << true << false;
}

/// The first answer was lost, another device removed what was booked, and the cursor expired, so that nothing
/// says that it is gone but that it is not in the new list.
void CacheWriterTest::whatWasAskedAgainWaitsForTheChanges()
{
    QFETCH(const bool, askedAgain);
    QFETCH(const bool, refreshed);
    QFETCH(const bool, isHere);
    apply({anAccount(), aPost(m_post.value, 0, 5)});
    const Comment mine = aComment(QStringLiteral("mine"), m_post);
    IntentRecord record = decide(CommentAct{m_post, mine.id, *mine.body, {}, {}});
    if (refreshed)
        QVERIFY(resultOf(m_store->apply({{}, {}, {{refreshNumberCursor, QStringLiteral("2")}}, false})).ok());
    record.intent.unanswered = askedAgain;
    book(record, {mine, PostTally{m_post, 6, {0, 1, 0}, {}}});
    QCOMPARE((*m_store->post(m_post))->post.revision, 6);
    QCOMPARE(m_store->comment(mine.id)->has_value(), isHere);
    apply({mine});
    QVERIFY(*m_store->comment(mine.id));
}

/// While the program runs: nobody waits for the next start to see what became of a click.
void CacheWriterTest::whatTheCacheDidNotTakeIsMadeUpFor()
{
    apply({anAccount(), aPost(m_post.value, 0, 5)});
    const IntentRecord record = decide(RateAct{m_post, Rating::Plus});
    const auto other = sql::Connection::open({m_folder->filePath(QStringLiteral("cache.db"))});
    QVERIFY((*other)
                ->execute(QStringLiteral("CREATE TRIGGER nothing_more BEFORE UPDATE ON post BEGIN "
                                         "SELECT RAISE(ABORT, 'nothing more'); END"))
                .ok());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("receipt not mirrored")));
    book(record, {PostTally{m_post, 6, {1, 0, 0}, {Rating::Plus, {}, {}, 0}}});
    QCOMPARE((*m_store->post(m_post))->post.revision, 5);
    QVERIFY((*other)->execute(QStringLiteral("DROP TRIGGER nothing_more")).ok());
    apply({aPost(QStringLiteral("another"), 1)});
    QTRY_COMPARE((*m_store->post(m_post))->post.revision, 6);
    QVERIFY((*m_store->post(m_post))->post.mine.rating == Rating::Plus);
    QTRY_VERIFY(m_store->openIntents().isEmpty());
}

/// Its answer was slow: what it booked was removed by another device, and that was told before.
void CacheWriterTest::anOldReceiptBringsNothingBack()
{
    const Comment mine = aComment(QStringLiteral("mine"), m_post);
    const Post gone = aPost(QStringLiteral("gone"), 0, 5);
    const Comment under = aComment(QStringLiteral("under it"), gone.id);
    apply({anAccount(), aPost(m_post.value, 0, 5), CommentDeleted{mine.id}, PostDeleted{gone.id}});
    book(decide(CommentAct{m_post, mine.id, *mine.body, {}, {}}), {mine, gone, under});
    QVERIFY(!*m_store->comment(mine.id));
    QVERIFY(!*m_store->post(gone.id));
    QVERIFY(!*m_store->comment(under.id));
}

/// The page was on its way while this reader removed what stands in it.
void CacheWriterTest::aPageThatWasReadBeforeBringsNothingBack()
{
    const Comment mine = aComment(QStringLiteral("mine"), m_post);
    apply({anAccount(), aPost(m_post.value, 0, 5), mine});
    QVERIFY(resultOf(m_store->apply({{}, {}, {{refreshNumberCursor, QStringLiteral("2")}}, false})).ok());
    book(decide(RemoveCommentAct{m_post, mine.id}), {CommentDeleted{mine.id}});
    QVERIFY(!*m_store->comment(mine.id));
    Batch page;
    page.changes = {mine};
    page.listed = true;
    QVERIFY(resultOf(m_store->apply(page)).ok());
    QVERIFY(!*m_store->comment(mine.id));
    // The changes tell how it is.
    apply({mine});
    QVERIFY(*m_store->comment(mine.id));
}

/// The account has moved on since it was booked, and that was told.
void CacheWriterTest::anAnswerLongOnItsWayTellsNoBalance()
{
    Account account = anAccount(QStringLiteral("me"), 8);
    account.balance = twei("5");
    apply({account, aPost(m_post.value, 0, 5)});
    const CommentAct act{m_post, CommentId{QStringLiteral("c")}, QStringLiteral("Words"), {}, {}};
    book(decide(act), {}, {anItem(QStringLiteral("s"), -400'000)});
    QCOMPARE(m_store->account()->balance, twei("5"));
    // Where it follows from what is known, it is the next.
    account.revision = 9;
    account.balance = twei("9.5");
    apply({account});
    IntentRecord next = anIntent(act);
    next.intent.id = IntentId{QStringLiteral("next")};
    next.intent.key = QStringLiteral("next");
    next.account = account.id;
    QVERIFY(resultOf(m_store->submit(next)).ok());
    book(next, {}, {anItem(QStringLiteral("t"), 500'000)});
    QCOMPARE(m_store->account()->balance, twei("10"));
}

/// A removed post is there for those who have money on it: for somebody who gets some, it is back.
void CacheWriterTest::whatIsToldAgainIsBack()
{
    const Post removed = aPost(QStringLiteral("gone"), 0, 5);
    apply({anAccount(), PostDeleted{removed.id}});
    apply({removed});
    QVERIFY(*m_store->post(removed.id));
}

/// The answer that brings the edit was on its way when the receipt came.
void CacheWriterTest::takesATextThatWasOnItsWay()
{
    apply({aPost(m_post.value, 0, 5)});
    const PostTally tally{m_post, 9, {0, 1, 0}, {Rating::Minus, {}, {}, 0}};
    apply({tally});
    Post edited = aPost(m_post.value, 0, 7);
    edited.title = QStringLiteral("Edited");
    edited.editedAt = noon(5);
    QVERIFY(apply({edited}).changed);
    const Post held = (*m_store->post(m_post))->post;
    QCOMPARE(held.title, edited.title);
    QCOMPARE(held.editedAt, edited.editedAt);
    QCOMPARE(held.counts, tally.counts);
    QCOMPARE(held.mine, tally.mine);
    QCOMPARE(held.revision, tally.revision);
    QVERIFY(!apply({edited}).changed);
    QVERIFY(!apply({aPost(m_post.value, 0, 5)}).changed);
    QCOMPARE((*m_store->post(m_post))->post, held);
    Comment comment = aComment(QStringLiteral("c"), m_post);
    apply({comment, CommentTally{comment.id, 9, {1, 0}, {Reaction::Like, true, false}}});
    comment.revision = 7;
    comment.body.reset();
    comment.removedAt = noon(5);
    QVERIFY(apply({comment}).changed);
    QVERIFY((*m_store->comment(comment.id))->removedAt);
    QCOMPARE((*m_store->comment(comment.id))->counts.like, 1);
}

/// Somebody edited the post, and this reader heard first of its own rating, by the receipt.
void CacheWriterTest::takesATextThatItsCountsOvertook()
{
    apply({aPost(m_post.value, 0, 5)});
    apply({PostTally{m_post, 9, {0, 1, 0}, {Rating::Minus, {}, {}, 0}}});
    Post edited = aPost(m_post.value, 0, 9);
    edited.title = QStringLiteral("Edited");
    edited.editedAt = noon(5);
    edited.counts = {0, 1, 0};
    edited.mine.rating = Rating::Minus;
    QVERIFY(apply({edited}).changed);
    QCOMPARE((*m_store->post(m_post))->post, edited);
    Post removed = edited;
    removed.body.reset();
    removed.removedAt = noon(6);
    removed.revision = 12;
    apply({PostTally{m_post, 12, edited.counts, edited.mine}});
    QVERIFY(apply({removed}).changed);
    QVERIFY((*m_store->post(m_post))->post.removedAt);
}

void CacheWriterTest::takesARemovalThatItsCountsOvertook()
{
    Comment comment = aComment(QStringLiteral("c"), m_post);
    apply({aPost(m_post.value), comment});
    apply({CommentTally{comment.id, 9, {1, 0}, {Reaction::Like, true, false}}});
    comment.revision = 9;
    comment.counts = {1, 0};
    comment.mine = {Reaction::Like, true, false};
    comment.body.reset();
    comment.removedAt = noon(5);
    QVERIFY(apply({comment}).changed);
    QCOMPARE(*m_store->comment(comment.id), std::optional(comment));
}

void CacheWriterTest::sameTextAndRevisionIsNoChange()
{
    const Post post = aPost(m_post.value, 0, 5);
    const Comment comment = aComment(QStringLiteral("c"), m_post);
    QVERIFY(apply({post, comment}).changed);
    QVERIFY(!apply({post, comment}).changed);
}

/// Two devices of one account: the receipt of what this one did tells the balance after what the other did,
/// too.
void CacheWriterTest::knowsWhatAReceiptLeftOut()
{
    Account account = anAccount(QStringLiteral("me"), 1);
    account.balance = twei("10");
    apply({account});
    QVERIFY(resultOf(m_store->apply({{}, {anItem(QStringLiteral("a"), 10'000'000)}, {}, false})).ok());
    account.revision = 3;
    account.balance = twei("8");
    QVERIFY(resultOf(m_store->apply({{account}, {anItem(QStringLiteral("c"), -1'000'000)}, {}, false})).ok());
    // The change that tells it again, as everybody gets it; the movement of the other device is still
    // missing.
    QVERIFY(apply({account}).statementStale);
    QVERIFY(resultOf(m_store->apply({{}, {anItem(QStringLiteral("b"), -1'000'000)}, {}, false})).ok());
    QVERIFY(!apply({account}).statementStale);
}

FARTHING_TEST(CacheWriterTest)
#include "test_cachewriter.moc"
