// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "sql/migrator.h"
#include "sql/statement.h"
#include "support/builders.h"
#include "support/fakenetwork.h"
#include "support/testcase.h"

#include <QtCore/QTemporaryDir>

using namespace farthing;

class StoreTest : public TestCase
{
    Q_OBJECT

private slots:
    void opensAnEmptyFolder();
    void refusesAFolderInUse();
    void refusesAFolderThatCannotBe();
    void refusesANewerDatabase_data();
    void refusesANewerDatabase();
    void rebuildsADamagedCache();
    void keepsADamagedOwnAside();
    void aWrongVersionIsDamage();
    void keepsTheHigherRevision();
    void pagesByKey();
    void countsEachList();
    void marksSurviveADeletedCache();
    void movesPageAndCursorTogether();
    void sweepsWhatARefreshDidNotSee();
    void anotherAccountClearsTheCache();
    void eachAccountFindsItsOwnAgain();
    void anotherTokenClearsTheCache();
    void leavesAReceiptOfAnotherAccountAlone();
    void replaysAReceiptThatTheCacheMissed();
    void leavesOutADamagedIntent();
    void keepsEveryKindOfAct_data();
    void keepsEveryKindOfAct();

private:
    static std::unique_ptr<Store> opened(const QTemporaryDir &folder)
    {
        Result<std::unique_ptr<Store>> store = Store::open(folder.path());
        if (!store)
            qFatal("%s", qPrintable(store.error().userText));
        return std::move(store.value());
    }
    static Applied apply(Store &store, const QList<Change> &changes, const QList<CursorMove> &cursors = {})
    {
        return resultOf(store.apply({changes, {}, cursors, false})).value();
    }
    static void execute(const QTemporaryDir &folder, const QString &file, const QString &text)
    {
        auto connection = sql::Connection::open({folder.filePath(file), sql::Durability::Full, false});
        QVERIFY(connection.ok());
        QVERIFY(connection.value()->execute(text).ok());
    }
};

void StoreTest::opensAnEmptyFolder()
{
    QTemporaryDir folder;
    const QString deep = folder.filePath(QStringLiteral("a/b"));
    const auto store = Store::open(deep);
    QVERIFY(store.ok());
    QVERIFY(QFile::exists(deep + QStringLiteral("/own.db")));
    QVERIFY(QFile::exists(deep + QStringLiteral("/cache.db")));
    QCOMPARE(store.value()->posts(PostList::All, std::nullopt, 10)->size(), 0);
    QVERIFY(!store.value()->account());
}

void StoreTest::refusesAFolderInUse()
{
    QTemporaryDir folder;
    const auto first = opened(folder);
    const auto second = Store::open(folder.path());
    QVERIFY(!second.ok());
    QCOMPARE(second.error().kind, AppError::Kind::InUse);
    QVERIFY(second.error().userText.contains(QStringLiteral("already in use")));
}

void StoreTest::refusesAFolderThatCannotBe()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto store = Store::open(folder.filePath(QStringLiteral("file/profile")));
    QVERIFY(!store.ok());
    QCOMPARE(store.error().kind, AppError::Kind::Storage);
    QVERIFY(store.error().userText.contains(QStringLiteral("cannot be written to")));
}

void StoreTest::refusesANewerDatabase_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("own") << QStringLiteral("own.db");
    QTest::newRow("cache") << QStringLiteral("cache.db");
}

void StoreTest::refusesANewerDatabase()
{
    QFETCH(const QString, file);
    QTemporaryDir folder;
    opened(folder).reset();
    // A newer Farthing would write its version to both places.
    execute(folder, file, QStringLiteral("PRAGMA user_version = 999"));
    execute(folder, file, QStringLiteral("PRAGMA application_id = %1").arg(0x46610000 + 999));
    const auto store = Store::open(folder.path());
    QVERIFY(!store.ok());
    QCOMPARE(store.error().kind, AppError::Kind::VersionMismatch);
    auto connection = sql::Connection::open({folder.filePath(file), sql::Durability::Full, true});
    QCOMPARE(*connection.value()->pragma(QStringLiteral("user_version")), 999);
}

void StoreTest::rebuildsADamagedCache()
{
    QTemporaryDir folder;
    {
        const auto store = opened(folder);
        apply(*store, {aPost(QStringLiteral("p"))});
        QVERIFY(resultOf(store->setSaved(PostId{QStringLiteral("p")}, true)).ok());
    }
    QFile cache(folder.filePath(QStringLiteral("cache.db")));
    QVERIFY(cache.open(QIODevice::ReadWrite));
    cache.write(QByteArray(5000, 'x'));
    cache.close();
    const auto store = opened(folder);
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("cache.db.damaged"))));
    QCOMPARE(store->posts(PostList::All, std::nullopt, 10)->size(), 0);
    // What was saved is the person's: it is still known when the post comes back.
    apply(*store, {aPost(QStringLiteral("p"))});
    QVERIFY(store->posts(PostList::All, std::nullopt, 10)->first().saved);
}

void StoreTest::keepsADamagedOwnAside()
{
    QTemporaryDir folder;
    opened(folder).reset();
    QFile own(folder.filePath(QStringLiteral("own.db")));
    QVERIFY(own.open(QIODevice::ReadWrite));
    own.write(QByteArray(5000, 'x'));
    own.close();
    const auto store = opened(folder);
    QVERIFY(store->repair().own);
    const QStringList aside =
        QDir(folder.path()).entryList({QStringLiteral("own.db.damaged-*")}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QFile kept(folder.filePath(aside.first()));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.read(5), QByteArray("xxxxx"));
}

void StoreTest::aWrongVersionIsDamage()
{
    QTemporaryDir folder;
    opened(folder).reset();
    execute(folder, QStringLiteral("own.db"), QStringLiteral("PRAGMA user_version = 4"));
    QVERIFY(opened(folder)->repair().own);
}

void StoreTest::keepsTheHigherRevision()
{
    QTemporaryDir folder;
    const auto store = opened(folder);
    const PostId id{QStringLiteral("p")};
    Post post = aPost(id.value, 0, 5);
    QVERIFY(apply(*store, {post}).changed);
    Post older = post;
    older.revision = 4;
    older.title = QStringLiteral("Old");
    QVERIFY(!apply(*store, {older, PostTally{id, 3, {9, 9, 9}, {}}}).changed);
    QCOMPARE((*store->post(id))->post, post);
    apply(*store, {PostTally{id, 6, {3, 2, 1}, {Rating::Plus, twei("0.5"), noon(), 60}}});
    const Post counted = (*store->post(id))->post;
    QCOMPARE(counted.counts, (PostCounts{3, 2, 1}));
    QCOMPARE(counted.mine.earned, std::optional(twei("0.5")));
    QCOMPARE(counted.body, post.body);
    QVERIFY(!apply(*store, {aPost(id.value, 0, 5)}).changed);
    apply(*store, {PostDeleted{id}});
    QVERIFY(!store->post(id)->has_value());
}

void StoreTest::pagesByKey()
{
    QTemporaryDir folder;
    const auto store = opened(folder);
    QList<Change> changes;
    // Two of each minute, so that the id decides.
    for (int i = 0; i < 25; ++i)
        changes.append(aPost(QStringLiteral("p%1").arg(i, 2, 10, QLatin1Char('0')), i / 2));
    apply(*store, changes);
    QStringList seen;
    std::optional<PostKey> after;
    while (true) {
        const auto page = store->posts(PostList::All, after, 10);
        QVERIFY(page.ok());
        for (const PostRecord &record : *page)
            seen.append(record.post.id.value);
        if (page->size() < 10)
            break;
        after = PostKey{page->last().post.publishedAt, page->last().post.id};
    }
    QStringList expected;
    for (int i = 24; i >= 0; --i)
        expected.append(QStringLiteral("p%1").arg(i, 2, 10, QLatin1Char('0')));
    QCOMPARE(seen, expected);
    QVERIFY(!store->posts(PostList::All, std::nullopt, 1)->first().post.body);
}

void StoreTest::countsEachList()
{
    QTemporaryDir folder;
    const auto store = opened(folder);
    Post own = aPost(QStringLiteral("own"), 1);
    own.author.id = AccountId{QStringLiteral("me")};
    Post rated = aPost(QStringLiteral("rated"), 2);
    rated.mine.rating = Rating::Minus;
    Post removed = aPost(QStringLiteral("removed"), 3);
    removed.removedAt = noon(9);
    removed.body.reset();
    Comment mine = aComment(QStringLiteral("c"), PostId{QStringLiteral("rated")});
    mine.author.id = AccountId{QStringLiteral("me")};
    // The account comes last, as if it had been unknown so far.
    apply(*store, {own, rated, removed, aPost(QStringLiteral("plain")), mine, anAccount()});
    QVERIFY(resultOf(store->setOpened(PostId{QStringLiteral("plain")}, true)).ok());
    QVERIFY(resultOf(store->setSaved(PostId{QStringLiteral("plain")}, true)).ok());
    QCOMPARE(*store->postCounts(), (PostListCounts{4, 2, 1, 1, 2}));
    for (const auto &[list, count] :
         {std::pair(PostList::All, 4), std::pair(PostList::Unread, 2), std::pair(PostList::CanEarn, 1),
          std::pair(PostList::Saved, 1), std::pair(PostList::Mine, 2)})
        QCOMPARE(store->posts(list, std::nullopt, 10)->size(), count);
    apply(*store, {PostDeleted{PostId{QStringLiteral("plain")}}});
    QCOMPARE(*store->postCounts(), (PostListCounts{3, 2, 0, 0, 2}));
}

void StoreTest::marksSurviveADeletedCache()
{
    QTemporaryDir folder;
    const PostId id{QStringLiteral("p")};
    {
        const auto store = opened(folder);
        apply(*store, {aPost(id.value)});
        QVERIFY(resultOf(store->setOpened(id, true)).ok());
        QVERIFY(!store->posts(PostList::All, std::nullopt, 1)->first().unread);
    }
    QVERIFY(QFile::remove(folder.filePath(QStringLiteral("cache.db"))));
    const auto store = opened(folder);
    apply(*store, {aPost(id.value)});
    QVERIFY(!store->posts(PostList::All, std::nullopt, 1)->first().unread);
}

void StoreTest::movesPageAndCursorTogether()
{
    QTemporaryDir folder;
    const auto store = opened(folder);
    apply(*store, {aPost(QStringLiteral("p"))}, {{QStringLiteral("changes"), QStringLiteral("c7")}});
    QCOMPARE(*store->cursor(QStringLiteral("changes")), std::optional(QStringLiteral("c7")));
    // A page that cannot be written leaves the cursor where it was.
    execute(folder, QStringLiteral("cache.db"),
            QStringLiteral(
                "CREATE TRIGGER broken BEFORE INSERT ON post BEGIN SELECT RAISE(ABORT, 'broken'); END"));
    const auto failed = resultOf(store->apply(
        {{aPost(QStringLiteral("q"))}, {}, {{QStringLiteral("changes"), QStringLiteral("c8")}}, false}));
    QVERIFY(!failed.ok());
    QCOMPARE(*store->cursor(QStringLiteral("changes")), std::optional(QStringLiteral("c7")));
}

void StoreTest::sweepsWhatARefreshDidNotSee()
{
    QTemporaryDir folder;
    const auto store = opened(folder);
    const PostId stays{QStringLiteral("stays")};
    apply(*store,
          {aPost(stays.value), aPost(QStringLiteral("gone")), aComment(QStringLiteral("c1"), stays),
           aComment(QStringLiteral("c2"), stays)},
          {{QStringLiteral("refresh.number"), QStringLiteral("1")}});
    apply(*store, {}, {{QStringLiteral("refresh.number"), QStringLiteral("2")}});
    QVERIFY(
        resultOf(store->apply({{aPost(stays.value), aComment(QStringLiteral("c2"), stays)}, {}, {}, true}))
            .ok());
    QCOMPARE(store->posts(PostList::All, std::nullopt, 10)->size(), 1);
    QCOMPARE(store->commentPlaces(stays, 10)->size(), 1);
    QCOMPARE(store->commentPlaces(stays, 10)->first().id.value, QStringLiteral("c2"));
}

void StoreTest::anotherAccountClearsTheCache()
{
    QTemporaryDir folder;
    const auto store = opened(folder);
    apply(*store, {anAccount(), aPost(QStringLiteral("p"))},
          {{QStringLiteral("changes"), QStringLiteral("c")}});
    IntentRecord record = anIntent(RateAct{PostId{QStringLiteral("p")}, Rating::Minus}, twei("0.3"));
    record.account = AccountId{QStringLiteral("me")};
    QVERIFY(resultOf(store->submit(record)).ok());
    apply(*store, {anAccount(QStringLiteral("other"))});
    QCOMPARE(store->posts(PostList::All, std::nullopt, 10)->size(), 0);
    QVERIFY(!store->cursor(QStringLiteral("changes"))->has_value());
    QCOMPARE(store->account()->id.value, QStringLiteral("other"));
    // It is not this one's to decide on.
    QVERIFY(store->openIntents().isEmpty());
    QVERIFY(store->intents(10)->isEmpty());
}

void StoreTest::eachAccountFindsItsOwnAgain()
{
    QTemporaryDir folder;
    const auto store = opened(folder);
    const PostId post{QStringLiteral("p")};
    const Draft draft{QStringLiteral("Words"), CommentId{QStringLiteral("c")}};
    const auto marked = [&store](PostList list) {
        return store->posts(list, std::nullopt, 10)->size();
    };
    apply(*store, {anAccount(), aPost(post.value), aReport(QStringLiteral("r"), post)});
    IntentRecord record = anIntent(RateAct{post, Rating::Minus}, twei("0.3"));
    record.account = AccountId{QStringLiteral("me")};
    QVERIFY(resultOf(store->submit(record)).ok());
    QVERIFY(resultOf(store->saveDraft(post, draft)).ok());
    QVERIFY(resultOf(store->setOpened(post, true)).ok());
    QVERIFY(resultOf(store->setSaved(post, true)).ok());
    QVERIFY(resultOf(store->visit(post)).ok());

    apply(*store, {anAccount(QStringLiteral("other")), aPost(post.value)});
    QTRY_COMPARE(store->account()->id.value, QStringLiteral("other"));
    QCOMPARE(*store->draft(post), Draft());
    QCOMPARE(marked(PostList::Saved), 0);
    QCOMPARE(marked(PostList::Unread), 1);
    QVERIFY(!store->newSince(post)->has_value());
    QVERIFY(!store->latestReport(post)->has_value());
    QVERIFY(store->intents(10)->isEmpty());
    QVERIFY(resultOf(store->saveDraft(post, {QStringLiteral("Others"), {}})).ok());

    apply(*store, {anAccount(), aPost(post.value)});
    QTRY_COMPARE(store->account()->id.value, QStringLiteral("me"));
    QCOMPARE(*store->draft(post), draft);
    QCOMPARE(marked(PostList::Saved), 1);
    QCOMPARE(marked(PostList::Unread), 0);
    QVERIFY(store->newSince(post)->has_value());
    QVERIFY(store->latestReport(post)->has_value());
    QCOMPARE(store->openIntents().size(), 1);
    QCOMPARE(store->openIntents().first().intent.state, Intent::State::Waiting);
}

void StoreTest::anotherTokenClearsTheCache()
{
    QTemporaryDir folder;
    {
        const auto store = opened(folder);
        apply(*store, {anAccount(), aPost(QStringLiteral("p"))});
        QVERIFY(resultOf(store->confirmToken("of me")).ok());
    }
    QFile own(folder.filePath(QStringLiteral("own.db")));
    QVERIFY(own.open(QIODevice::ReadOnly));
    QVERIFY(!own.readAll().contains("of me"));
    {
        const auto store = Store::open(folder.path(), nullptr, "of me");
        QVERIFY(store.value()->account());
        QVERIFY(resultOf(store.value()->forgetUnlessOf("of me")).ok());
        QVERIFY(store.value()->account());
    }
    {
        const auto store = Store::open(folder.path(), nullptr, "of another");
        QVERIFY(!store.value()->account());
        QVERIFY(store.value()->posts(PostList::All, std::nullopt, 10)->isEmpty());
        apply(*store.value(), {anAccount(QStringLiteral("other"))});
        QVERIFY(resultOf(store.value()->confirmToken("of another")).ok());
    }
    const auto store = opened(folder);
    QVERIFY(store->account());
    QVERIFY(resultOf(store->forgetUnlessOf("of me")).ok());
    QTRY_VERIFY(!store->account());
}

void StoreTest::leavesAReceiptOfAnotherAccountAlone()
{
    QTemporaryDir folder;
    {
        const auto store = opened(folder);
        apply(*store, {anAccount()});
        IntentRecord record = anIntent(RateAct{PostId{QStringLiteral("p")}, Rating::Plus});
        record.account = AccountId{QStringLiteral("me")};
        QVERIFY(resultOf(store->submit(record)).ok());
        record.intent.state = Intent::State::Done;
        record.intent.doneAt = noon();
        const Receipt receipt{{}, {anItem(QStringLiteral("s"), 500'000)}, twei("99"), std::nullopt};
        QVERIFY(*resultOf(store->finish(record, record.intent.key, receipt)));
        apply(*store, {anAccount(QStringLiteral("other"))});
    }
    execute(folder, QStringLiteral("own.db"), QStringLiteral("UPDATE receipt SET projected = 0"));
    const auto store = opened(folder);
    QVERIFY(resultOf(store->visit(PostId{QStringLiteral("p")})).ok());
    QCOMPARE(store->account()->balance, twei("10"));
    QVERIFY(store->statement(std::nullopt, 10)->isEmpty());
}

void StoreTest::replaysAReceiptThatTheCacheMissed()
{
    QTemporaryDir folder;
    const PostId id{QStringLiteral("p")};
    {
        const auto store = opened(folder);
        apply(*store, {anAccount(), aPost(id.value)});
        IntentRecord record = anIntent(RateAct{id, Rating::Plus});
        QVERIFY(resultOf(store->submit(record)).ok());
        record.intent.state = Intent::State::Done;
        record.intent.doneAt = noon();
        const Receipt receipt{{PostTally{id, 2, {1, 0, 0}, {Rating::Plus, twei("0.5"), noon(), 60}}},
                              {anItem(QStringLiteral("s"), 500'000)},
                              twei("10.5"),
                              std::nullopt};
        QVERIFY(*resultOf(store->finish(record, record.intent.key, receipt)));
        QCOMPARE(store->account()->balance, twei("10.5"));
        QVERIFY(store->openIntents().isEmpty());
    }
    // As if the power had failed between the two commits.
    execute(folder, QStringLiteral("own.db"), QStringLiteral("UPDATE receipt SET projected = 0"));
    execute(folder, QStringLiteral("cache.db"),
            QStringLiteral("UPDATE post SET revision = 1, rating = NULL, plus = 0"));
    execute(folder, QStringLiteral("cache.db"), QStringLiteral("DELETE FROM statement_item"));
    const auto store = opened(folder);
    QCOMPARE(store->openIntents().size(), 1);
    QTRY_VERIFY(store->openIntents().isEmpty());
    QCOMPARE((*store->post(id))->post.mine.rating, std::optional(Rating::Plus));
    QCOMPARE(store->statement(std::nullopt, 10)->size(), 1);
}

void StoreTest::leavesOutADamagedIntent()
{
    QTemporaryDir folder;
    {
        const auto store = opened(folder);
        QVERIFY(resultOf(
                    store->submit(anIntent(RateAct{PostId{QStringLiteral("p")}, Rating::Minus}, twei("0.3"))))
                    .ok());
    }
    execute(folder, QStringLiteral("own.db"),
            QStringLiteral("UPDATE attempt SET body = replace(body, '0.3', '9.3')"));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("intent .*intent.* left out")));
    const auto store = opened(folder);
    QVERIFY(store->openIntents().isEmpty());
}

void StoreTest::keepsEveryKindOfAct_data()
{
    QTest::addColumn<Act>("act");
    const PostId post{QStringLiteral("p")};
    const CommentId comment{QStringLiteral("c")};
    QTest::newRow("read") << Act(ReadAct{post, 30, noon(), noon(1)});
    QTest::newRow("rate") << Act(RateAct{post, Rating::Minus});
    QTest::newRow("comment") << Act(CommentAct{post, comment, QStringLiteral("Words"),
                                               CommentId{QStringLiteral("d")},
                                               AvatarId{QStringLiteral("a")}});
    QTest::newRow("comment bare") << Act(
        CommentAct{post, comment, QStringLiteral("Words"), std::nullopt, std::nullopt});
    QTest::newRow("remove comment") << Act(RemoveCommentAct{post, comment});
    QTest::newRow("react") << Act(ReactAct{post, comment, Reaction::Dislike});
    QTest::newRow("publish") << Act(PublishAct{post,
                                               QStringLiteral("T"),
                                               QStringLiteral("B"),
                                               QStringLiteral("en"),
                                               {QStringLiteral("x"), QStringLiteral("y")}});
    QTest::newRow("edit") << Act(
        EditPostAct{post, QStringLiteral("T"), QStringLiteral("B"), QStringLiteral("en"), {}});
    QTest::newRow("remove post") << Act(RemovePostAct{post});
    QTest::newRow("report") << Act(BuyReportAct{post});
}

void StoreTest::keepsEveryKindOfAct()
{
    QFETCH(const Act, act);
    QTemporaryDir folder;
    const IntentRecord record = anIntent(act, twei("0.25"));
    {
        const auto store = opened(folder);
        QVERIFY(resultOf(store->submit(record)).ok());
    }
    const auto store = opened(folder);
    QCOMPARE(store->openIntents().size(), 1);
    QVERIFY(store->openIntents().first() == record);
}

FARTHING_TEST(StoreTest)
#include "test_store.moc"
