// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/webimage.h"
#include "sql/migrator.h"
#include "sql/statement.h"
#include "support/readerfixture.h"

#include <QtCore/QDir>
#include <QtCore/QEventLoop>
#include <QtCore/QFutureWatcher>
#include <QtCore/QRandomGenerator>

using namespace farthing;

/// Which images the store wants, which it keeps when there is no room for all, and which it never lets go.
class ImageKeepingTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void wantsTheNewestFirst();
    void wantsNothingFromElsewhereUnasked();
    void knowsTrackersByTheirAddress();
    void keepsTheNewestThatFit();
    void letsGoWhatIsTooOld();
    void asksForNothingThatFindsNoRoom();
    void bringsBackWhatIsSavedOnce();
    void fetchesWhatIsSavedBehindWhatFindsNoRoom();
    void letsNothingGoForWhatFindsNoRoomThen();
    void endsWhereTwoWantTheSameRoom();
    void neverLetsGoWhatThePersonHolds_data();
    void neverLetsGoWhatThePersonHolds();
    void letsGoAgainWhatIsNotSavedAnyMore();
    void keepsTheFacesBesideWhatIsSaved();
    void takesSmallSteps();
    void forgetsWhatNoArticleShows();
    void tellsWhatIsKeptOffline();
    void endsForAnyOrderOfThings_data();
    void endsForAnyOrderOfThings();
    void comesFromTheDatabaseBefore();

private:
    /// A post with the media `id`-1 … `id`-n, published so many minutes after noon.
    Post shown(const QString &id, int minute, int images = 1)
    {
        Post post = aPost(id, minute);
        for (int i = 1; i <= images; ++i)
            post.media.append(MediaId{QStringLiteral("%1-%2").arg(id).arg(i)});
        return post;
    }
    static WantedImage media(const QString &id) { return {WantedImage::Kind::Media, id}; }
    /// As `resultOf`, without its patience: there are thousands of them.
    template <class T>
    static T answered(const QFuture<T> &future)
    {
        QFutureWatcher<T> watcher;
        QEventLoop loop;
        connect(&watcher, &QFutureWatcher<T>::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        if (!future.isFinished())
            loop.exec();
        return future.result();
    }
    NextImage next(const ImagePlan &plan = {}, const ImageSkip &skip = {})
    {
        return answered(m_store->nextImage(plan, skip)).value();
    }
    /// Fetches, each image of `size` bytes, until nothing is to be done; the ids in their order.
    QStringList fetchAll(const ImagePlan &plan, int size = 1000)
    {
        QStringList ids;
        for (int i = 0; i < 1000; ++i) {
            const NextImage todo = next(plan);
            if (!todo.image && !todo.madeRoom)
                return ids;
            if (!todo.image)
                continue;
            ids.append(todo.image->id);
            if (!answered(
                     m_store->writeImage(*todo.image, QByteArray(size, 'x'), QStringLiteral("image/png")))
                     .ok())
                qFatal("not written");
        }
        qFatal("no end of it");
    }
    void keep(const WantedImage &image, int size)
    {
        QVERIFY(
            resultOf(m_store->writeImage(image, QByteArray(size, 'x'), QStringLiteral("image/png"))).ok());
    }
    bool here(const QString &id) { return m_store->hasImage(WantedImage::Kind::Media, id).value(); }
    void holdOn(const QString &how, const PostId &post);
};

void ImageKeepingTest::wantsTheNewestFirst()
{
    know({shown(QStringLiteral("old"), 1), shown(QStringLiteral("new"), 9), shown(QStringLiteral("mid"), 5)});
    QCOMPARE(fetchAll({}),
             QStringList({QStringLiteral("new-1"), QStringLiteral("mid-1"), QStringLiteral("old-1")}));
    QCOMPARE(m_store->imageTotal().value(), (ImageTotal{3, 3000}));
    // One that failed waits for the others.
    know({shown(QStringLiteral("a"), 20), shown(QStringLiteral("b"), 19)});
    QVERIFY(resultOf(m_store->failImage(media(QStringLiteral("a-1")), false)).ok());
    QCOMPARE(next().image->id, QStringLiteral("b-1"));
    QCOMPARE(next({}, {{QStringLiteral("media:b-1")}, {}}).image->id, QStringLiteral("a-1"));
}

void ImageKeepingTest::wantsNothingFromElsewhereUnasked()
{
    Post post = shown(QStringLiteral("p"), 1);
    post.body = QStringLiteral("![a](https://one.example/a.png) ![b](https://two.example/b.png)");
    know({post});
    QCOMPARE(fetchAll({}), QStringList({QStringLiteral("p-1")}));
    QCOMPARE(m_store->articleImages(post.id, 10)->size(), 3);
    QVERIFY(resultOf(m_store->allowImages({QStringLiteral("two.example")})).ok());
    QCOMPARE(next().image->id, QStringLiteral("https://two.example/b.png"));
    QVERIFY(!next({}, {{}, {QStringLiteral("two.example")}}).image);
    QVERIFY(resultOf(m_store->allowImages({})).ok());
    QVERIFY(!next().image);
    // What comes later is judged by what is allowed then.
    QVERIFY(resultOf(m_store->allowImages({QStringLiteral("three.example")})).ok());
    Post later = aPost(QStringLiteral("q"), 2);
    later.body = QStringLiteral("![a](https://three.example/a.png) ![b](https://two.example/c.png)");
    know({later});
    QCOMPARE(fetchAll({}), QStringList({QStringLiteral("https://three.example/a.png")}));
}

void ImageKeepingTest::knowsTrackersByTheirAddress()
{
    QVERIFY(resultOf(m_store->allowImages({QStringLiteral("one.example")})).ok());
    Post post = aPost(QStringLiteral("p"), 1);
    post.body = QStringLiteral("![](https://one.example/pixel.gif?u=7)");
    know({post});
    QVERIFY(!next().image);
    QVERIFY(m_store->articleImages(post.id, 10)->first().state == ArticleImage::State::Tracker);
}

void ImageKeepingTest::keepsTheNewestThatFit()
{
    QList<Change> posts;
    for (int i = 0; i < 10; ++i)
        posts.append(shown(QString::number(i), i));
    know(posts);
    fetchAll({4500, std::nullopt});
    for (int i = 0; i < 10; ++i)
        QCOMPARE(here(QStringLiteral("%1-1").arg(i)), i >= 6);
    // A newer one takes the place of the oldest.
    know({shown(QStringLiteral("newest"), 50)});
    fetchAll({4500, std::nullopt});
    QVERIFY(here(QStringLiteral("newest-1")));
    QVERIFY(!here(QStringLiteral("6-1")) && here(QStringLiteral("7-1")));
    // Less room, and then more again.
    fetchAll({2000, std::nullopt});
    QCOMPARE(m_store->imageTotal()->images, 2);
    fetchAll({1'000'000, std::nullopt});
    QCOMPARE(m_store->imageTotal().value(), (ImageTotal{11, 11'000}));
}

void ImageKeepingTest::letsGoWhatIsTooOld()
{
    know({shown(QStringLiteral("old"), 1), shown(QStringLiteral("new"), 10)});
    fetchAll({});
    fetchAll({1'000'000, noon(5)});
    QVERIFY(!here(QStringLiteral("old-1")) && here(QStringLiteral("new-1")));
    QVERIFY(!next({1'000'000, noon(5)}).image);
    // Its text stays.
    QVERIFY(m_store->post(PostId{QStringLiteral("old")})->value().post.body.has_value());
}

/// What would have to go again at once is not fetched a second time.
void ImageKeepingTest::asksForNothingThatFindsNoRoom()
{
    know({shown(QStringLiteral("old"), 1), shown(QStringLiteral("new"), 10)});
    const ImagePlan plan{1500, std::nullopt};
    QCOMPARE(fetchAll(plan), QStringList({QStringLiteral("new-1"), QStringLiteral("old-1")}));
    QCOMPARE(fetchAll(plan), QStringList());
    QVERIFY(here(QStringLiteral("new-1")) && !here(QStringLiteral("old-1")));
}

/// What it takes the place of is newer, and does not take it back.
void ImageKeepingTest::bringsBackWhatIsSavedOnce()
{
    QList<Change> posts;
    for (int i = 0; i < 5; ++i)
        posts.append(shown(QString::number(i), i + 1));
    know(posts);
    fetchAll({});
    const ImagePlan plan{4000, std::nullopt};
    fetchAll(plan);
    QVERIFY(!here(QStringLiteral("0-1")));
    QVERIFY(resultOf(m_store->setSaved(PostId{QStringLiteral("0")}, true)).ok());
    QCOMPARE(fetchAll(plan), QStringList{QStringLiteral("0-1")});
    QVERIFY(here(QStringLiteral("0-1")) && !here(QStringLiteral("1-1")) && here(QStringLiteral("2-1")));
    QCOMPARE(fetchAll(plan), QStringList());
}

void ImageKeepingTest::fetchesWhatIsSavedBehindWhatFindsNoRoom()
{
    know({shown(QStringLiteral("p"), 1), shown(QStringLiteral("saved"), 5), shown(QStringLiteral("new"), 9)});
    keep(media(QStringLiteral("new-1")), 5000);
    keep(media(QStringLiteral("saved-1")), 4000);
    fetchAll({10'000, std::nullopt});
    const ImagePlan plan{2000, std::nullopt};
    QCOMPARE(fetchAll(plan), QStringList());
    QCOMPARE(m_store->imageTotal().value(), ImageTotal());
    QVERIFY(resultOf(m_store->setSaved(PostId{QStringLiteral("p")}, true)).ok());
    QVERIFY(resultOf(m_store->setSaved(PostId{QStringLiteral("saved")}, true)).ok());
    // Neither what nobody holds stands in its way, nor what is held and too large.
    QCOMPARE(fetchAll(plan), QStringList{QStringLiteral("p-1")});
}

/// Room that would not be enough is not made: what went for it would come again.
void ImageKeepingTest::letsNothingGoForWhatFindsNoRoomThen()
{
    QVERIFY(resultOf(m_store->allowImages({QStringLiteral("one.example")})).ok());
    Post old = aPost(QStringLiteral("old"), 1);
    old.body = QStringLiteral("![a](https://one.example/a.png)");
    know({old, shown(QStringLiteral("new"), 9)});
    const WantedImage web{WantedImage::Kind::Web, QStringLiteral("https://one.example/a.png")};
    keep(media(QStringLiteral("new-1")), 5000);
    const ImagePlan plan{4500, std::nullopt};
    QCOMPARE(fetchAll(plan), QStringList{web.id});
    QCOMPARE(fetchAll(plan), QStringList());
    QVERIFY(m_store->hasImage(web.kind, web.id).value());
}

/// What is newer, from elsewhere, and what is older, the platform's own, which is asked for first.
void ImageKeepingTest::endsWhereTwoWantTheSameRoom()
{
    QVERIFY(resultOf(m_store->allowImages({QStringLiteral("one.example")})).ok());
    Post newest = aPost(QStringLiteral("newest"), 9);
    newest.body = QStringLiteral("![a](https://one.example/a.png)");
    know({newest, shown(QStringLiteral("old"), 1), shown(QStringLiteral("new"), 2)});
    fetchAll({});
    fetchAll({0, std::nullopt});
    const QString web = QStringLiteral("https://one.example/a.png");
    QCOMPARE(fetchAll({2000, std::nullopt}),
             QStringList({QStringLiteral("new-1"), QStringLiteral("old-1"), web}));
    QVERIFY(here(QStringLiteral("new-1")) && !here(QStringLiteral("old-1")));
}

void ImageKeepingTest::neverLetsGoWhatThePersonHolds_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"saved", "own", "commented", "comment waits", "comment was refused", "draft",
                            "post draft", "journey"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void ImageKeepingTest::holdOn(const QString &how, const PostId &post)
{
    const CommentAct comment{post, CommentId{QStringLiteral("c")}, QStringLiteral("Words"), {}, {}};
    if (how == QLatin1String("saved")) {
        QVERIFY(resultOf(m_store->setSaved(post, true)).ok());
    } else if (how == QLatin1String("own")) {
        Post own = shown(post.value, 1);
        own.author.id = AccountId{QStringLiteral("me")};
        own.revision = 2;
        know({own});
    } else if (how == QLatin1String("commented")) {
        Comment mine = aComment(QStringLiteral("c"), post);
        mine.author.id = AccountId{QStringLiteral("me")};
        know({mine});
    } else if (how == QLatin1String("comment waits")) {
        submit(comment, "0.40");
    } else if (how == QLatin1String("comment was refused")) {
        submit(comment, "0.40");
        passUndoTime();
        refuse(0, Problem::Type::LevelTooLow);
        settle();
    } else if (how == QLatin1String("draft")) {
        QVERIFY(resultOf(m_store->saveDraft(post, {QStringLiteral("Words"), {}})).ok());
    } else if (how == QLatin1String("post draft")) {
        PostDraft draft;
        draft.id = post;
        draft.account = AccountId{QStringLiteral("me")};
        draft.published = true;
        draft.title = QStringLiteral("Another title");
        QVERIFY(resultOf(m_store->savePostDraft(draft)).ok());
    } else {
        Journey journey{noon(), 60, {}};
        journey.posts.append({post, QStringLiteral("Title"), 60, JourneyReason::Saved, true, 0});
        QVERIFY(resultOf(m_store->keepJourney(journey)).ok());
    }
}

void ImageKeepingTest::neverLetsGoWhatThePersonHolds()
{
    QFETCH(QString, how);
    know({anAccount(), Rulebook()});
    QList<Change> posts;
    for (int i = 0; i < 40; ++i)
        posts.append(shown(QString::number(i), i + 1));
    know(posts);
    fetchAll({});
    holdOn(how, PostId{QStringLiteral("0")});
    fetchAll({2500, noon(100'000)});
    QVERIFY2(here(QStringLiteral("0-1")), "what is held, is kept, however old and however little room");
    QCOMPARE(m_store->imageTotal()->images, 1);
    fetchAll({10, std::nullopt});
    QVERIFY(here(QStringLiteral("0-1")));
    QVERIFY(!next({10, std::nullopt}).madeRoom);
}

void ImageKeepingTest::letsGoAgainWhatIsNotSavedAnyMore()
{
    know({shown(QStringLiteral("p"), 1)});
    fetchAll({});
    const PostId post{QStringLiteral("p")};
    QVERIFY(resultOf(m_store->setSaved(post, true)).ok());
    fetchAll({10, std::nullopt});
    QVERIFY(here(QStringLiteral("p-1")));
    QVERIFY(resultOf(m_store->setSaved(post, false)).ok());
    fetchAll({10, std::nullopt});
    QVERIFY(!here(QStringLiteral("p-1")));
    // What is saved comes, whatever its age.
    QVERIFY(!next({5000, noon(1000)}).image);
    QVERIFY(resultOf(m_store->setSaved(post, true)).ok());
    QCOMPARE(fetchAll({5000, noon(1000)}), QStringList({QStringLiteral("p-1")}));
}

void ImageKeepingTest::keepsTheFacesBesideWhatIsSaved()
{
    Post post = aPost(QStringLiteral("p"), 1);
    post.author.avatar = AvatarId{QStringLiteral("author")};
    Comment before = aComment(QStringLiteral("c"), post.id, 2);
    before.author.avatar = AvatarId{QStringLiteral("before")};
    know({post, before});
    QVERIFY(resultOf(m_store->setSaved(post.id, true)).ok());
    Comment after = aComment(QStringLiteral("d"), post.id, 3);
    after.avatar = AvatarId{QStringLiteral("after")};
    Post other = aPost(QStringLiteral("q"), 1);
    other.author.avatar = AvatarId{QStringLiteral("other")};
    know({after, other});
    fetchAll({});
    fetchAll({10, std::nullopt});
    for (const char *face : {"author", "before", "after"})
        QVERIFY2(m_store->hasImage(WantedImage::Kind::Avatar, QString::fromLatin1(face)).value(), face);
    QVERIFY(!m_store->hasImage(WantedImage::Kind::Avatar, QStringLiteral("other")).value());
}

void ImageKeepingTest::takesSmallSteps()
{
    QList<Change> posts;
    for (int i = 0; i < 100; ++i)
        posts.append(shown(QString::number(i), i));
    know(posts);
    fetchAll({});
    int steps = 0;
    for (qint64 before = 100; next({10, std::nullopt}).madeRoom; ++steps) {
        const qint64 now = m_store->imageTotal()->images;
        QVERIFY(now < before && before - now <= 16);
        before = now;
    }
    QVERIFY(steps >= 7);
    QCOMPARE(m_store->imageTotal().value(), ImageTotal());
}

void ImageKeepingTest::forgetsWhatNoArticleShows()
{
    Post post = shown(QStringLiteral("p"), 1, 2);
    Post other = aPost(QStringLiteral("q"), 2);
    other.media = {MediaId{QStringLiteral("p-1")}};
    know({post, other});
    fetchAll({});
    QCOMPARE(m_store->imageTotal()->images, 2);
    post.media.clear();
    post.revision = 2;
    know({post});
    QVERIFY2(here(QStringLiteral("p-1")), "the other still shows it");
    QVERIFY(!here(QStringLiteral("p-2")));
    know({PostDeleted{other.id}});
    QVERIFY(!here(QStringLiteral("p-1")));
    QCOMPARE(m_store->imageTotal().value(), ImageTotal());
}

void ImageKeepingTest::tellsWhatIsKeptOffline()
{
    const auto kept = [this](const char *id) {
        const QSet<PostId> one{PostId{QString::fromLatin1(id)}};
        return m_session->library().rows(PostList::All, one)->first().keptOffline;
    };
    Post text = aPost(QStringLiteral("text"), 1);
    Post bare = aPost(QStringLiteral("bare"), 2);
    bare.body.reset();
    Post blocked = aPost(QStringLiteral("blocked"), 3);
    blocked.body = QStringLiteral("![a](https://one.example/a.png)");
    know({text, bare, blocked, shown(QStringLiteral("p"), 4, 2)});
    QVERIFY(kept("text") && !kept("bare") && !kept("p"));
    QVERIFY2(kept("blocked"), "what nobody wants is not missing");
    QSet<PostId> told;
    connect(m_store.get(), &Store::changed, this,
            [&](const StoreChanges &changes) { told.unite(changes.posts); });
    QVERIFY(
        resultOf(m_store->writeImage(media(QStringLiteral("p-1")), "x", QStringLiteral("image/png"))).ok());
    QVERIFY(!kept("p"));
    // One that the platform does not have cannot be had.
    QVERIFY(resultOf(m_store->failImage(media(QStringLiteral("p-2")), true)).ok());
    QVERIFY(kept("p"));
    QTRY_VERIFY(told.contains(PostId{QStringLiteral("p")}));
    told.clear();
    QVERIFY(next({0, std::nullopt}).madeRoom);
    QVERIFY(!kept("p"));
    QTRY_VERIFY(told.contains(PostId{QStringLiteral("p")}));
    QVERIFY(resultOf(m_store->allowImages({QStringLiteral("one.example")})).ok());
    QVERIFY(!kept("blocked"));
    QTRY_VERIFY(told.contains(PostId{QStringLiteral("blocked")}));
    disconnect(m_store.get(), nullptr, this, nullptr);
}

void ImageKeepingTest::endsForAnyOrderOfThings_data()
{
    QTest::addColumn<quint32>("seed");
    const int chosen = qEnvironmentVariableIntValue("FARTHING_IMAGES_SEED");
    for (int seed = 1; seed <= 6; ++seed)
        QTest::addRow("%d", chosen > 0 ? chosen : seed) << quint32(chosen > 0 ? chosen : seed);
}

/// Random posts, marks and budgets: it always ends, never exceeds its room but for what is held, and its
/// total is what it says.
void ImageKeepingTest::endsForAnyOrderOfThings()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    QVERIFY(resultOf(m_store->allowImages({QStringLiteral("one.example")})).ok());
    for (int round = 0; round < 30; ++round) {
        const QString id = QString::number(random.bounded(25));
        Post post = shown(id, random.bounded(1000), random.bounded(4));
        post.revision = round + 1;
        if (random.bounded(2) == 0)
            post.body = QStringLiteral("![a](https://one.example/%1.png)").arg(id);
        know({post});
        const PostId any{QString::number(random.bounded(25))};
        if (random.bounded(4) == 0)
            QVERIFY(resultOf(m_store->setSaved(any, random.bounded(2) == 0)).ok());
        const qint64 room = random.bounded(20'000);
        fetchAll({room, std::nullopt}, 500 + random.bounded(2000));
        const ImageTotal total = m_store->imageTotal().value();
        qint64 held = 0;
        const Result<QList<PostRecord>> records = m_store->posts(PostList::Saved, std::nullopt, 100);
        for (const PostRecord &record : *records)
            for (const ArticleImage &image : m_store->articleImages(record.post.id, 10).value())
                if (image.state == ArticleImage::State::Here)
                    held += m_store->image(image.image.kind, image.image.id)->value().size();
        QVERIFY2(total.bytes <= qMax(room, held), qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
    const auto cache = sql::Connection::open(
        {m_folder->filePath(QStringLiteral("cache.db")), sql::Durability::Normal, true});
    sql::Statement sum(**cache, QStringLiteral("SELECT count(*), coalesce(sum(length(bytes)), 0) FROM "
                                               "image_bytes"));
    QVERIFY(sum.next());
    QCOMPARE(m_store->imageTotal().value(), (ImageTotal{sum.integer(0), sum.integer(1)}));
}

/// A cache.db of the version before keeps its images, and its posts are looked through for others.
void ImageKeepingTest::comesFromTheDatabaseBefore()
{
    QTemporaryDir steps;
    for (const QString &step : QDir(QStringLiteral(":/sql/cache")).entryList())
        if (step < QLatin1String("004"))
            QVERIFY(QFile::copy(QStringLiteral(":/sql/cache/") + step, steps.filePath(step)));
    QTemporaryDir folder;
    {
        const auto before = sql::Connection::open(
            {folder.filePath(QStringLiteral("cache.db")), sql::Durability::Normal, false});
        QVERIFY(before.ok() && sql::migrate(**before, steps.path()).ok());
        for (const char *text :
             {"INSERT INTO post (id, revision, title, author_id, author_name, published_at, time_to_read, "
              "plus, "
              "minus, comments, counted_seconds, unread, saved, can_earn, own, mine, refreshed) "
              "VALUES ('p', 7, 'Title', 'a', 'Ada', 1000, 60, 0, 0, 0, 0, 1, 1, 1, 0, 0, 1)",
              "INSERT INTO post_text VALUES ('p', 'en', '[]', '[\"m\",\"n\"]', 'Words "
              "![x](https://a.org/x.png)')",
              "INSERT INTO image (kind, id, bytes, type) VALUES ('media', 'm', 'abc', 'image/png')",
              "INSERT INTO image (kind, id) VALUES ('media', 'n')",
              "INSERT INTO image (kind, id, given_up) VALUES ('avatar', 'f', 1)",
              "INSERT INTO cursor VALUES ('changes', 'c7')"})
            QVERIFY((*before)->execute(QString::fromLatin1(text)).ok());
    }
    const Result<std::unique_ptr<Store>> store = Store::open(folder.path());
    QVERIFY(store.ok());
    QCOMPARE((*store)->image(WantedImage::Kind::Media, QStringLiteral("m"))->value(), QByteArray("abc"));
    QCOMPARE((*store)->imageTotal().value(), (ImageTotal{1, 3}));
    QCOMPARE((*store)->wantedImages(10)->size(), 1);
    QVERIFY(!(*store)->cursor(QStringLiteral("changes"))->has_value());
    QVERIFY2(!resultOf((*store)->nextImage({0, std::nullopt}, {}))->madeRoom, "what is saved, stays");
    Post again = aPost(QStringLiteral("p"), 0, 7);
    again.body = QStringLiteral("Words ![x](https://a.org/x.png)");
    again.media = {MediaId{QStringLiteral("m")}, MediaId{QStringLiteral("n")}};
    QVERIFY(resultOf((*store)->apply({{again}, {}, {}, false})).ok());
    QCOMPARE((*store)->articleImages(again.id, 10)->size(), 3);
    QCOMPARE((*store)->image(WantedImage::Kind::Media, QStringLiteral("m"))->value(), QByteArray("abc"));
}

FARTHING_TEST(ImageKeepingTest)
#include "test_imagekeeping.moc"
