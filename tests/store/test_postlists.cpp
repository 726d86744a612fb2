// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/migrator.h"
#include "sql/statement.h"
#include "store/databases.h"
#include "store/postcolumns.h"
#include "store/postlistsql.h"
#include "support/builders.h"
#include "support/testcase.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

#include <algorithm>

using namespace farthing;

namespace {

/// Every list in every order, also those that are not offered.
QList<PostListQuery> everyQuery()
{
    QList<PostListQuery> queries;
    for (const PostListQuery &base :
         {PostListQuery(PostList::All), PostListQuery(PostList::Unread), PostListQuery(PostList::CanEarn),
          PostListQuery(PostList::Saved), PostListQuery(PostList::Mine),
          PostListQuery::by(AccountId{QStringLiteral("author1")}),
          PostListQuery::about(QStringLiteral("Tag1"))}) {
        for (const PostSort sort : {PostSort::Newest, PostSort::Oldest, PostSort::MostComments,
                                    PostSort::BestRated, PostSort::Shortest, PostSort::BestEarning}) {
            PostListQuery query = base;
            query.sort = sort;
            queries.append(query);
        }
    }
    return queries;
}

QList<PostListQuery> offered()
{
    QList<PostListQuery> queries = everyQuery();
    queries.removeIf([](const PostListQuery &query) { return !query.isOffered(); });
    return queries;
}

QByteArray nameOf(const PostListQuery &query)
{
    return QByteArrayLiteral("list ") + QByteArray::number(int(query.list)) + " sort " +
           QByteArray::number(int(query.sort)) + (query.author ? " author" : "") + (query.tag ? " tag" : "");
}

} // namespace

/// Lists of posts in their orders, over a real cache.db.
class PostListsTest : public TestCase
{
    Q_OBJECT

private slots:
    void init();
    void walksAlongOneIndex();
    void ordersEveryList();
    void refusesWhatHasNoIndex();
    void followsTagsAndAuthors();
    void fillsTagsOnAnUpgrade();
    void findsWhatIsUnreadInPortions();

private:
    /// Fifty posts of three authors with up to two tags, many of them alike.
    void fill();
    void write(const Post &post, bool opened = false, bool saved = false)
    {
        QVERIFY(
            m_cache->posts.write(post, Mark{post.id, opened, saved}, AccountId{QStringLiteral("author2")}, 1)
                .ok());
    }
    QStringList ids(const PostListQuery &query, int page)
    {
        QStringList found;
        std::optional<PostKey> after;
        for (;;) {
            const Result<QList<PostRecord>> records = m_cache->posts.page(query, after, page);
            if (!records || records->isEmpty())
                return found;
            for (const PostRecord &record : *records)
                found.append(record.post.id.value);
            after = keyOf(query.sort, records->last().post);
        }
    }
    QStringList planOf(const PostListQuery &query, bool after)
    {
        const PostListSql sql(query);
        sql::Statement plan(*m_cache->connection,
                            QStringLiteral("EXPLAIN QUERY PLAN ") + sql.page(postColumns(), after));
        sql.bindPage(
            plan, after ? std::optional(PostKey{noon(), PostId{QStringLiteral("p")}, 1}) : std::nullopt, 9);
        QStringList steps;
        while (plan.next())
            steps.append(plan.text(3));
        return steps;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CacheDatabase> m_cache;
};

void PostListsTest::init()
{
    TestCase::init();
    m_cache.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    Result<std::unique_ptr<CacheDatabase>> cache = CacheDatabase::open(m_folder->path(), false);
    QVERIFY(cache.ok());
    m_cache = std::move(cache.value());
}

void PostListsTest::fill()
{
    for (int i = 0; i < 50; ++i) {
        Post post = aPost(QStringLiteral("p%1").arg(i * 7 % 50, 2, 10, QLatin1Char('0')), i / 3);
        post.author.id = AccountId{QStringLiteral("author%1").arg(i % 3)};
        post.counts = {i % 4, i % 3, i % 5};
        post.timeToRead = 60 * (1 + i % 6);
        post.mine.countedSeconds = 30 * (i % 3);
        post.tags = {QStringLiteral("tag%1").arg(i % 2)};
        if (i % 5 == 0)
            post.tags.append(QStringLiteral(" TAG1 "));
        write(post, i % 4 == 0, i % 6 == 0);
    }
}

void PostListsTest::walksAlongOneIndex()
{
    fill();
    for (const PostListQuery &query : offered()) {
        for (const bool after : {false, true}) {
            const QStringList steps = planOf(query, after);
            const QByteArray about = nameOf(query) + ": " + steps.join(QStringLiteral(" | ")).toUtf8();
            QVERIFY2(!steps.isEmpty(), about.constData());
            QVERIFY2(steps.first().contains(PostListSql(query).index()), about.constData());
            // Behind a key, and where one author or tag is asked for, nothing before it is passed over.
            QCOMPARE(steps.first().contains(QStringLiteral("SEARCH")), after || query.isFiltered());
            for (const QString &step : steps) {
                QVERIFY2(!step.contains(QStringLiteral("TEMP B-TREE")), about.constData());
                QVERIFY2(!step.contains(QStringLiteral("SCAN")) ||
                             step.contains(QStringLiteral("USING INDEX post_")),
                         about.constData());
            }
            if (after) // all of the key bounds the walk, not its first column alone
                QVERIFY2(steps.first().contains(query.tag      ? QStringLiteral("(at,post)")
                                                : query.author ? QStringLiteral("(published_at,id)")
                                                               : QStringLiteral("published_at,id)")),
                         about.constData());
        }
    }
}

void PostListsTest::ordersEveryList()
{
    fill();
    QHash<PostId, PostRecord> all;
    const Result<QList<PostRecord>> everything = m_cache->posts.page(PostList::All, std::nullopt, 100);
    QCOMPARE(everything->size(), 50);
    for (const PostRecord &record : *everything)
        all.insert(record.post.id, record);
    for (const PostListQuery &query : offered()) {
        const QStringList found = ids(query, 7);
        QVERIFY2(found.size() > 5, nameOf(query).constData());
        QCOMPARE(found, ids(query, 100));
        QCOMPARE(QSet<QString>(found.cbegin(), found.cend()).size(), found.size());
        QList<PostKey> keys;
        for (const QString &id : found)
            keys.append(keyOf(query.sort, all.value(PostId{id}).post));
        QVERIFY2(
            std::is_sorted(keys.cbegin(), keys.cend(),
                           [&](const PostKey &a, const PostKey &b) { return comesBefore(query.sort, a, b); }),
            nameOf(query).constData());
    }
    // The least, once, by hand: the order means what it says.
    const auto first = [&](PostList list, PostSort sort) {
        return all.value(PostId{ids({list, sort}, 100).first()}).post;
    };
    QCOMPARE(first(PostList::All, PostSort::MostComments).counts.comments, 4);
    QCOMPARE(first(PostList::All, PostSort::BestRated).counts.plus, 3);
    QCOMPARE(first(PostList::All, PostSort::BestRated).counts.minus, 0);
    QCOMPARE(first(PostList::All, PostSort::Oldest).publishedAt, noon());
    QCOMPARE(first(PostList::Unread, PostSort::Shortest).timeToRead, 60);
}

void PostListsTest::refusesWhatHasNoIndex()
{
    for (const PostListQuery &query : everyQuery())
        QCOMPARE(m_cache->posts.page(query, std::nullopt, 1).ok(), query.isOffered());
    PostListQuery both = PostListQuery::by(AccountId{QStringLiteral("author1")});
    both.tag = QStringLiteral("tag1");
    QVERIFY(!both.isOffered());
    QCOMPARE(m_cache->posts.page(both, std::nullopt, 1).error().kind, AppError::Kind::Invalid);
}

void PostListsTest::followsTagsAndAuthors()
{
    Post post = aPost(QStringLiteral("p"), 1);
    post.tags = {QStringLiteral("Energy"), QStringLiteral("  "), QStringLiteral("energy "),
                 QStringLiteral("æ")};
    write(post);
    const PostListQuery energy = PostListQuery::about(QStringLiteral("ENERGY"));
    QCOMPARE(ids(energy, 9), QStringList{QStringLiteral("p")});
    QCOMPARE(ids(PostListQuery::about(QStringLiteral("æ")), 9).size(), 1);
    QVERIFY(ids(PostListQuery::about({}), 9).isEmpty());
    QCOMPARE(m_cache->posts.rows(energy, {post.id})->size(), 1);
    QCOMPARE(m_cache->posts.rows(PostListQuery::by(post.author.id), {post.id})->size(), 1);
    // Edited: another tag, and another time.
    post.revision = 2;
    post.tags = {QStringLiteral("Harbour")};
    post.publishedAt = noon(7);
    write(post);
    QVERIFY(ids(energy, 9).isEmpty());
    QVERIFY(m_cache->posts.rows(energy, {post.id})->isEmpty());
    QCOMPARE(ids(PostListQuery::about(QStringLiteral("harbour")), 9).size(), 1);
    QVERIFY(m_cache->posts.remove(post.id).ok());
    sql::Statement left(*m_cache->connection, QStringLiteral("SELECT count(*) FROM post_tag"));
    QVERIFY(left.next());
    QCOMPARE(left.number(0), 0);
}

/// A cache.db of the version before, made by its own steps.
void PostListsTest::fillsTagsOnAnUpgrade()
{
    const QTemporaryDir older;
    const QTemporaryDir steps;
    const QDir all(QStringLiteral(":/sql/cache"));
    for (const QString &step : all.entryList({QStringLiteral("*.sql")}))
        if (step < QLatin1String("008"))
            QVERIFY(QFile::copy(all.filePath(step), steps.filePath(step)));
    {
        Result<std::unique_ptr<sql::Connection>> made =
            sql::Connection::open({CacheDatabase::fileIn(older.path()), sql::Durability::Normal});
        QVERIFY(made.ok());
        QVERIFY(sql::migrate(**made, steps.path()).ok());
        for (const char *row : {"'a', '[\"Energy\",\"Harbour\",\"energy\"]', 1", "'b', '[\" ENERGY \"]', 2",
                                "'c', '[]', 3", "'d', 'no JSON', 4"}) {
            const QStringList parts = QString::fromUtf8(row).split(QStringLiteral(", "));
            const Result<void> written = (*made)->execute(
                QStringLiteral(
                    "INSERT INTO post (id, revision, title, author_id, author_name, published_at, "
                    "time_to_read, plus, minus, comments, counted_seconds, unread, saved, can_earn, own, "
                    "mine, refreshed) VALUES (%1, 1, 't', 'ada', 'Ada', %2, 60, 3, 1, 2, 0, 1, 0, 1, 0, 0, "
                    "1)")
                    .arg(parts.first(), parts.last()));
            QVERIFY(written.ok());
            QVERIFY((*made)
                        ->execute(QStringLiteral("INSERT INTO post_text (id, language, tags, media) "
                                                 "VALUES (%1, 'en', %2, '[]')")
                                      .arg(parts.first(), parts.at(1)))
                        .ok());
        }
    }
    Result<std::unique_ptr<CacheDatabase>> upgraded = CacheDatabase::open(older.path(), false);
    QVERIFY(upgraded.ok());
    m_cache = std::move(upgraded.value());
    QCOMPARE(ids(PostListQuery::about(QStringLiteral("energy")), 9),
             (QStringList{QStringLiteral("b"), QStringLiteral("a")}));
    QCOMPARE(ids(PostListQuery::about(QStringLiteral("harbour")), 9), QStringList{QStringLiteral("a")});
    QCOMPARE(ids({PostList::All, PostSort::BestRated}, 9).size(), 4);
    m_cache.reset();
}

void PostListsTest::findsWhatIsUnreadInPortions()
{
    fill();
    for (const PostListQuery &query : offered()) {
        QStringList unread;
        std::optional<PostKey> after;
        int portions = 0;
        do {
            const Result<PostTable::UnreadPage> page = m_cache->posts.unread(query, after, 7);
            QVERIFY2(page.ok(), nameOf(query).constData());
            for (const PostId &post : page->posts)
                unread.append(post.value);
            QVERIFY(page->posts.size() <= 7);
            after = page->next;
            QVERIFY(++portions < 20);
        } while (after);
        QStringList expected;
        PostListQuery newest = query;
        newest.sort = PostSort::Newest;
        for (const QString &id : ids(newest, 100))
            if ((*m_cache->posts.find(PostId{id}))->unread)
                expected.append(id);
        QCOMPARE(unread, expected);
    }
}

FARTHING_TEST(PostListsTest)
#include "test_postlists.moc"
