// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/postlistmodel.h"

#include "store/store.h"
#include "support/builders.h"
#include "support/fakeclock.h"
#include "support/fakenetwork.h"
#include "support/testcase.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace farthing;

/// The list of posts over a real store.
class PostListModelTest : public TestCase
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void readsAPageAtATime();
    void insertsWhatIsNewInItsPlace();
    void changesOnlyTheRowThatChanged();
    void neverResetsOnARefresh();
    void leavesWhatLiesBelowToTheView();
    void removesWhatWasDeleted();
    void keepsAHeldPostInItsList();
    void followsEachOrder();
    void movesARowWhoseRankChanged();
    void listsAnAuthorAndATag();
    void emptiesAndFillsWithWhatIsMarkedTogether();
    void saysItsStateInWords();

private:
    void apply(const QList<Change> &changes)
    {
        QVERIFY(resultOf(m_store->apply({changes, {}, {}, false})).ok());
    }
    void applyMany(int from, int to);
    QStringList titles() const;
    QStringList ids() const;
    static PostId id(const char *text) { return PostId{QString::fromLatin1(text)}; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Library> m_library;
    FakeClock m_clock;
    Format m_format{QLocale::c(), QTimeZone::utc()};
    std::unique_ptr<PostListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void PostListModelTest::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = Store::open(m_folder->path());
    QVERIFY(store.ok());
    m_store = std::move(store.value());
    m_library = std::make_unique<Library>(*m_store);
    m_model = std::make_unique<PostListModel>(*m_library, m_format, m_clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_tester->setUseFetchMore(false); // it would do so in the middle of a reset
}

void PostListModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_library.reset();
    m_store.reset();
}

void PostListModelTest::applyMany(int from, int to)
{
    QList<Change> changes;
    for (int i = from; i < to; ++i)
        changes.append(aPost(QStringLiteral("p%1").arg(i, 4, 10, QLatin1Char('0')), i));
    apply(changes);
}

QStringList PostListModelTest::ids() const
{
    QStringList list;
    for (int row = 0; row < m_model->rowCount(); ++row)
        list.append(m_model->at(row).id.value);
    return list;
}

QStringList PostListModelTest::titles() const
{
    QStringList list;
    for (int row = 0; row < m_model->rowCount(); ++row)
        list.append(m_model->index(row).data().toString());
    return list;
}

void PostListModelTest::readsAPageAtATime()
{
    m_model.reset();
    applyMany(0, 250);
    m_tester.reset();
    m_model = std::make_unique<PostListModel>(*m_library, m_format, m_clock);
    QCOMPARE(m_model->rowCount(), PostListModel::firstPage);
    QVERIFY(m_model->canFetchMore({}));
    QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false); // it would read on while rows are being inserted
    QCOMPARE(ids().first(), QStringLiteral("p0249"));
    while (m_model->canFetchMore({}))
        m_model->fetchMore({});
    QCOMPARE(m_model->rowCount(), 250);
    QCOMPARE(ids().last(), QStringLiteral("p0000"));
    QCOMPARE(m_model->rowOf(id("p0100")), 149);
    QCOMPARE(m_model->rowOf(id("nobody")), -1);
}

void PostListModelTest::insertsWhatIsNewInItsPlace()
{
    apply({aPost(QStringLiteral("a"), 1), aPost(QStringLiteral("c"), 3)});
    QTRY_COMPARE(m_model->rowCount(), 2);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    // Two published in the same minute stand in the order of the store: the greater id first.
    apply({aPost(QStringLiteral("b"), 2), aPost(QStringLiteral("b2"), 2), aPost(QStringLiteral("d"), 4)});
    QTRY_COMPARE(ids(), (QStringList{QStringLiteral("d"), QStringLiteral("c"), QStringLiteral("b2"),
                                     QStringLiteral("b"), QStringLiteral("a")}));
    QCOMPARE(inserted.size(), 2); // d alone, the two b together
}

void PostListModelTest::changesOnlyTheRowThatChanged()
{
    applyMany(0, 5);
    QTRY_COMPARE(m_model->rowCount(), 5);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    Post post = aPost(QStringLiteral("p0003"), 3, 2);
    post.title = QStringLiteral("Another title");
    apply({post});
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(titles().at(1), QStringLiteral("Another title"));
    QCOMPARE(inserted.size(), 0);
}

void PostListModelTest::neverResetsOnARefresh()
{
    applyMany(0, 10);
    QTRY_COMPARE(m_model->rowCount(), 10);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex third = m_model->index(2);
    const PostId kept = m_model->at(2).id;
    applyMany(0, 30);
    QTRY_COMPARE(m_model->rowCount(), 30);
    QCOMPARE(reset.size(), 0);
    QVERIFY(third.isValid());
    QCOMPARE(m_model->at(third.row()).id, kept);
}

void PostListModelTest::leavesWhatLiesBelowToTheView()
{
    applyMany(1000, 1000 + PostListModel::firstPage);
    QTRY_COMPARE(m_model->rowCount(), PostListModel::firstPage);
    QVERIFY(!m_model->canFetchMore({}));
    // Older ones arrive: a first refresh goes backwards.
    applyMany(0, 150);
    QTRY_VERIFY(m_model->canFetchMore({}));
    QCOMPARE(m_model->rowCount(), PostListModel::firstPage);
    while (m_model->canFetchMore({}))
        m_model->fetchMore({});
    QCOMPARE(m_model->rowCount(), PostListModel::firstPage + 150);
}

void PostListModelTest::removesWhatWasDeleted()
{
    applyMany(0, 3);
    QTRY_COMPARE(m_model->rowCount(), 3);
    apply({PostDeleted{id("p0001")}});
    QTRY_COMPARE(ids(), (QStringList{QStringLiteral("p0002"), QStringLiteral("p0000")}));
}

void PostListModelTest::keepsAHeldPostInItsList()
{
    applyMany(0, 3);
    m_model->setQuery(PostList::Unread);
    QTRY_COMPARE(m_model->rowCount(), 3);
    m_model->hold(id("p0001"));
    QVERIFY(resultOf(m_library->setUnread(id("p0001"), false)).ok());
    QVERIFY(resultOf(m_library->setUnread(id("p0000"), false)).ok());
    // One was opened here and stays, as read; the other goes.
    QTRY_COMPARE(ids(), (QStringList{QStringLiteral("p0002"), QStringLiteral("p0001")}));
    QTRY_VERIFY(!m_model->index(1).data(PostListModel::UnreadRole).toBool());
    m_model->setQuery(PostList::All);
    m_model->setQuery(PostList::Unread);
    QCOMPARE(ids(), QStringList{QStringLiteral("p0002")});
}

void PostListModelTest::followsEachOrder()
{
    QList<Change> changes{anAccount()};
    for (int i = 0; i < 250; ++i) {
        Post post = aPost(QStringLiteral("p%1").arg(i * 37 % 250, 4, 10, QLatin1Char('0')), i);
        post.counts = {i % 7, i % 3, i % 11};
        post.timeToRead = 60 * (1 + i % 9);
        changes.append(post);
    }
    apply(changes);
    for (const PostList list : {PostList::All, PostList::Unread, PostList::CanEarn}) {
        for (const PostSort sort : PostListQuery(list).sorts()) {
            m_model->setQuery({list, sort});
            while (m_model->canFetchMore({}))
                m_model->fetchMore({});
            QCOMPARE(m_model->rowCount(), 250);
            for (int row = 0; row < 250; ++row) {
                QCOMPARE(m_model->rowOf(m_model->at(row).id), row);
                if (row > 0)
                    QVERIFY(
                        comesBefore(sort, keyOf(sort, m_model->at(row - 1)), keyOf(sort, m_model->at(row))));
            }
        }
    }
}

void PostListModelTest::movesARowWhoseRankChanged()
{
    m_model->setQuery({PostList::All, PostSort::MostComments});
    QList<Change> changes;
    for (int i = 0; i < 3; ++i) {
        Post post = aPost(QStringLiteral("p%1").arg(i), i);
        post.counts.comments = 10 * i;
        changes.append(post);
    }
    apply(changes);
    QTRY_COMPARE(ids(), (QStringList{QStringLiteral("p2"), QStringLiteral("p1"), QStringLiteral("p0")}));
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    // It moves: what stood on it stands on it still.
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    const QPersistentModelIndex moved = m_model->index(2);
    Post busier = aPost(QStringLiteral("p0"), 0, 2);
    busier.counts.comments = 15;
    apply({busier});
    QTRY_COMPARE(ids(), (QStringList{QStringLiteral("p2"), QStringLiteral("p0"), QStringLiteral("p1")}));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(removed.size(), 0);
    QCOMPARE(moved.row(), 1);
    QCOMPARE(m_model->rowOf(id("p0")), 1);
    // Down again, by more than one.
    busier.counts.comments = 40;
    busier.revision = 3;
    apply({busier});
    QTRY_COMPARE(moved.row(), 0);
    busier.counts.comments = 1;
    busier.revision = 4;
    apply({busier});
    QTRY_COMPARE(ids(), (QStringList{QStringLiteral("p2"), QStringLiteral("p1"), QStringLiteral("p0")}));
    QCOMPARE(moved.row(), 2);
    QCOMPARE(removed.size(), 0);
    // The oldest first: what is new comes last.
    m_model->setQuery({PostList::All, PostSort::Oldest});
    apply({aPost(QStringLiteral("p9"), 9)});
    QTRY_COMPARE(ids().last(), QStringLiteral("p9"));
    QCOMPARE(ids().first(), QStringLiteral("p0"));
}

void PostListModelTest::listsAnAuthorAndATag()
{
    Post mine = aPost(QStringLiteral("a"), 1);
    mine.tags = {QStringLiteral("Energy")};
    Post other = aPost(QStringLiteral("b"), 2);
    other.author.id = AccountId{QStringLiteral("bo")};
    apply({mine, other});
    m_model->setQuery(PostListQuery::by(mine.author.id));
    QCOMPARE(ids(), QStringList{QStringLiteral("a")});
    m_model->setQuery(PostListQuery::about(QStringLiteral("energy")));
    QCOMPARE(ids(), QStringList{QStringLiteral("a")});
    // One that gets the tag, and one that loses it.
    other.tags = {QStringLiteral("energy")};
    other.revision = 2;
    mine.tags.clear();
    mine.revision = 2;
    apply({mine, other});
    QTRY_COMPARE(ids(), QStringList{QStringLiteral("b")});
}

void PostListModelTest::emptiesAndFillsWithWhatIsMarkedTogether()
{
    applyMany(0, 250);
    m_model->setQuery(PostList::Unread);
    QTRY_COMPARE(m_model->rowCount(), PostListModel::firstPage);
    m_model->hold(id("p0240"));
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const auto marked = resultOf(m_store->readTogether(PostList::Unread, std::nullopt, 0));
    QCOMPARE(marked->posts, 250);
    QTRY_COMPARE(ids(), QStringList{QStringLiteral("p0240")});
    QVERIFY(resultOf(m_store->takeBackRead(marked->batch)).ok());
    QTRY_VERIFY(m_model->rowCount() >= PostListModel::firstPage);
    while (m_model->canFetchMore({}))
        m_model->fetchMore({});
    QCOMPARE(m_model->rowCount(), 250);
    QCOMPARE(ids().first(), QStringLiteral("p0249"));
    QCOMPARE(ids().last(), QStringLiteral("p0000"));
    QCOMPARE(reset.size(), 0);
    // In a list of all posts nothing comes and goes.
    m_model->setQuery(PostList::All);
    QVERIFY(resultOf(m_store->readTogether(PostList::Unread, std::nullopt, 0)).ok());
    QTRY_VERIFY(!m_model->index(0).data(PostListModel::UnreadRole).toBool());
    QCOMPARE(m_model->rowCount(), PostListModel::firstPage);
}

void PostListModelTest::saysItsStateInWords()
{
    Post post = aPost(QStringLiteral("p"), -120);
    post.counts.comments = 3;
    post.mine.rating = Rating::Plus;
    post.mine.earned = twei("0.5");
    apply({post, anAccount()});
    QTRY_COMPARE(m_model->rowCount(), 1);
    QVERIFY(resultOf(m_library->setSaved(id("p"), true)).ok());
    QTRY_VERIFY(m_model->index(0).data(PostListModel::SavedRole).toBool());
    const QString spoken = m_model->index(0).data(Qt::AccessibleTextRole).toString();
    for (const char *part : {"Unread", "Title of p", "Ada", "2 h", "1 min", "earned 0.50", "saved"})
        QVERIFY2(spoken.contains(QString::fromLatin1(part)), qPrintable(spoken));
}

FARTHING_TEST(PostListModelTest)
#include "test_postlistmodel.moc"
