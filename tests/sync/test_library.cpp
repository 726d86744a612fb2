// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/library.h"

#include "store/store.h"
#include "support/builders.h"
#include "support/fakeclock.h"
#include "support/fakenetwork.h"
#include "support/testcase.h"
#include "sync/outbox.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>

using namespace farthing;

class LibraryTest : public TestCase
{
    Q_OBJECT

private slots:
    void init();

    void showsAPost();
    void laysAPendingPlusOver();
    void fillsAPageBeyondWhatIsPending();
    void refreshDoesNotOverwriteWhatIsPending();
    void countsClaimsThatWait();
    void tellsWhatChanged();
    void gathersWhatFollowsClosely();
    void remembersValues();

private:
    QSet<PostId> unread() const
    {
        QSet<PostId> ids;
        for (const PostRow &row : *m_library->posts(PostList::Unread, std::nullopt, 10))
            ids.insert(row.id);
        return ids;
    }
    IntentId submit(const Act &act) { return resultOf(m_outbox->submit(act, Money())).value(); }

    FakeClock m_clock;
    QTemporaryDir m_root;
    int m_number = 0;
    std::unique_ptr<Store> m_store;
    FakeNetwork m_network;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<Outbox> m_outbox;
    const PostId m_post{QStringLiteral("p")};
    const PostId m_other{QStringLiteral("q")};
};

void LibraryTest::init()
{
    TestCase::init();
    m_library.reset();
    m_outbox.reset();
    m_store.reset();
    m_store = Store::open(m_root.filePath(QString::number(++m_number)), &m_clock).value();
    m_library = std::make_unique<Library>(*m_store);
    m_outbox = std::make_unique<Outbox>(*m_store, m_network, m_clock);
    m_outbox->hold();
    QVERIFY(
        resultOf(
            m_store->apply(
                {{Rulebook(), anAccount(), aPost(m_post.value, 1), aPost(m_other.value, 0)}, {}, {}, false}))
            .ok());
}

void LibraryTest::showsAPost()
{
    const Result<Article> article = m_library->article(m_post);
    QVERIFY(article.ok());
    QCOMPARE(article->post, aPost(m_post.value, 1));
    QVERIFY(article->row.unread && !article->row.saved && !article->row.waiting && !article->row.own);
    QCOMPARE(article->row.canEarn, std::optional(twei("0.5")));
    QCOMPARE(m_library->article(PostId{QStringLiteral("none")}).error().kind, AppError::Kind::NotFound);
    QCOMPARE(*m_library->counts(), (PostListCounts{2, 2, 2, 0, 0}));
}

void LibraryTest::laysAPendingPlusOver()
{
    const IntentId id = submit(RateAct{m_post, Rating::Plus});
    const PostRow row = m_library->rows(PostList::All, {m_post})->first();
    QCOMPARE(row.mine.rating, std::optional(Rating::Plus));
    QVERIFY(row.waiting);
    QVERIFY(!row.canEarn);
    // Nothing is earned and nothing counted before the platform said so.
    QVERIFY(!row.mine.earned);
    QCOMPARE(row.counts.plus, 0);
    QCOMPARE(m_library->counts()->canEarn, 1);
    QVERIFY(m_library->rows(PostList::CanEarn, {m_post})->isEmpty());
    QVERIFY(!(*m_store->post(m_post))->post.mine.rating);
    QVERIFY(resultOf(m_outbox->undo(id)).ok());
    QVERIFY(!m_library->rows(PostList::All, {m_post})->first().waiting);
    QCOMPARE(m_library->counts()->canEarn, 2);
}

void LibraryTest::fillsAPageBeyondWhatIsPending()
{
    submit(RateAct{m_post, Rating::Minus});
    const auto page = m_library->posts(PostList::CanEarn, std::nullopt, 1);
    QCOMPARE(page->size(), 1);
    QCOMPARE(page->first().id, m_other);
}

void LibraryTest::refreshDoesNotOverwriteWhatIsPending()
{
    submit(RateAct{m_post, Rating::Plus});
    QVERIFY(resultOf(m_store->apply({{aPost(m_post.value, 1, 7)}, {}, {}, false})).ok());
    QCOMPARE(m_library->article(m_post)->post.revision, 7);
    QCOMPARE(m_library->article(m_post)->post.mine.rating, std::optional(Rating::Plus));
}

void LibraryTest::countsClaimsThatWait()
{
    submit(ReadAct{m_post, 25, noon(-5), noon(-4)});
    QCOMPARE(m_library->article(m_post)->countedSeconds, 25);
    QCOMPARE(m_library->article(m_post)->post.mine.countedSeconds, 0);
    QVERIFY(!m_library->article(m_post)->row.waiting);
}

void LibraryTest::tellsWhatChanged()
{
    QSignalSpy changed(m_library.get(), &Library::postsChanged);
    QVERIFY(resultOf(m_library->setUnread(m_post, false)).ok());
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<QSet<PostId>>(), QSet<PostId>{m_post});
    QCOMPARE(unread(), QSet<PostId>{m_other});
    QVERIFY(resultOf(m_library->setSaved(m_other, true)).ok());
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(resultOf(m_library->setUnread(m_post, true)).ok());
    QCOMPARE(unread().size(), 2);
    QCOMPARE(m_library->counts()->saved, 1);
}

void LibraryTest::gathersWhatFollowsClosely()
{
    QSignalSpy changed(m_library.get(), &Library::postsChanged);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 50; ++i)
        QVERIFY(resultOf(m_store->apply({{aPost(QStringLiteral("n%1").arg(i), i)}, {}, {}, false})).ok());
    QSet<PostId> told;
    const auto gather = [&] {
        told.clear();
        for (const QList<QVariant> &arguments : changed)
            told.unite(arguments.first().value<QSet<PostId>>());
        return told.size() == 50;
    };
    QTRY_VERIFY(gather());
    // The first of a pause and what was gathered in it; a busy computer needs more pauses for as many.
    constexpr qint64 pause = 200;
    QVERIFY2(changed.size() <= 2 * (timer.elapsed() / pause + 1),
             qPrintable(QStringLiteral("%1 in %2 ms").arg(changed.size()).arg(timer.elapsed())));
}

void LibraryTest::remembersValues()
{
    QVERIFY(!m_library->remembered(QStringLiteral("last"))->has_value());
    QVERIFY(resultOf(m_library->remember(QStringLiteral("last"), QByteArray("{}"))).ok());
    QVERIFY(resultOf(m_library->remember(QStringLiteral("last"), QByteArray("{\"a\":1}"))).ok());
    QCOMPARE(*m_library->remembered(QStringLiteral("last")), std::optional(QByteArray("{\"a\":1}")));
}

FARTHING_TEST(LibraryTest)
#include "test_library.moc"
