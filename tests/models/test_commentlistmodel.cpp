// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commentlistmodel.h"

#include "sql/connection.h"
#include "support/readerfixture.h"
#include "sync/mutes.h"

#include <QtTest/QAbstractItemModelTester>

using namespace farthing;

class CommentListModelTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void ordersThreads();
    void refreshInsertsWithoutReset();
    void foldsAThread();
    void findsWhatARowHangsOn();
    void readsALongDiscussionBesideTheInterface();
    void whatChangesWhileALongDiscussionIsReadIsNotLost();
    void aLongDiscussionIsReadOnce();
    void whatHappensUnderAnotherPostReadsNothingAnew();
    void adoptsRepliesThatCameFirst();
    void foldedThreadsStaySo();
    void ordersByLikesAndRemembersIt();
    void whatIsNewStaysMarked();
    void oneThatIsSentKeepsItsRow();
    void aDamagedCommentHidesNoOther();
    void unfoldsWhatHidesAComment();
    void showsWhatWaitsAndWhyItWasRefused();
    void commentsOfMutedPeopleAreOneLine();
    void saysEverythingAloud();

private:
    QStringList ids() const
    {
        QStringList list;
        for (int row = 0; row < m_model->rowCount(); ++row)
            list << m_model->at(row).row.comment.id.value;
        return list;
    }
    int rowOf(const char *id) const { return m_model->rowOf(CommentId{QString::fromLatin1(id)}); }
    QVariant of(const char *id, int role) const { return m_model->index(rowOf(id)).data(role); }
    void makeModel();
    /// A discussion that is read on a thread of its own.
    void knowLong(const PostId &post, int comments);

    std::unique_ptr<CommentListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void CommentListModelTest::init()
{
    ReaderFixture::init();
    know({anAccount(), Rulebook(), aPost(m_post.value), aComment(QStringLiteral("a"), m_post, 1),
          aComment(QStringLiteral("b"), m_post, 2),
          aComment(QStringLiteral("a1"), m_post, 3, QStringLiteral("a")),
          aComment(QStringLiteral("a11"), m_post, 4, QStringLiteral("a1"))});
    makeModel();
    m_model->setPost(m_post);
}

void CommentListModelTest::makeModel()
{
    m_tester.reset();
    m_model =
        std::make_unique<CommentListModel>(m_session->discussion(), m_session->outbox(), m_format, m_clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void CommentListModelTest::knowLong(const PostId &post, int comments)
{
    QList<Change> changes{aPost(post.value)};
    for (int i = 0; i < comments; ++i)
        changes << aComment(QStringLiteral("c%1").arg(i), post, i);
    know(changes);
}

void CommentListModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    ReaderFixture::cleanup();
}

void CommentListModelTest::ordersThreads()
{
    QCOMPARE(ids(), QStringList({QStringLiteral("a"), QStringLiteral("a1"), QStringLiteral("a11"),
                                 QStringLiteral("b")}));
    QCOMPARE(of("a11", CommentListModel::DepthRole).toInt(), 2);
    QCOMPARE(m_model->at(0).replies, 2);
    QCOMPARE(m_model->count(), 4);
}

void CommentListModelTest::refreshInsertsWithoutReset()
{
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    know({aComment(QStringLiteral("b1"), m_post, 5, QStringLiteral("b")),
          aComment(QStringLiteral("c"), m_post, 6)});
    QTRY_COMPARE(m_model->rowCount(), 6);
    QCOMPARE(ids().mid(3), QStringList({QStringLiteral("b"), QStringLiteral("b1"), QStringLiteral("c")}));
    QCOMPARE(resets.size(), 0);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(changed.size(), 1); // "b" has a reply now
}

void CommentListModelTest::foldsAThread()
{
    m_model->setFolded(0, true);
    QCOMPARE(ids(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QVERIFY(of("a", CommentListModel::FoldedRole).toBool());
    QCOMPARE(m_model->at(0).replies, 2);
    QCOMPARE(m_model->count(), 4);
    know({aComment(QStringLiteral("a2"), m_post, 7, QStringLiteral("a"))});
    QTRY_COMPARE(m_model->at(0).replies, 3);
    QCOMPARE(m_model->rowCount(), 2);
    m_model->setFolded(0, false);
    QCOMPARE(m_model->rowCount(), 5);
    m_model->setFolded(rowOf("b"), true); // without replies: nothing to fold
    QVERIFY(!of("b", CommentListModel::FoldedRole).toBool());
}

void CommentListModelTest::findsWhatARowHangsOn()
{
    QCOMPARE(m_model->ancestorOf(2, 1), 1);
    QCOMPARE(m_model->ancestorOf(2, 0), 0);
    QCOMPARE(m_model->ancestorOf(3, 1), -1);
    QCOMPARE(m_model->ancestorOf(0, -1), -1);
}

void CommentListModelTest::readsALongDiscussionBesideTheInterface()
{
    const PostId post{QStringLiteral("long")};
    constexpr int all = 2 * DiscussionPlaces::few;
    knowLong(post, all);
    QSignalSpy loaded(m_model.get(), &CommentListModel::loaded);
    m_model->setPost(post);
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->complete());
    QCOMPARE(m_model->reveal({QStringLiteral("c3")}), -1);
    QTRY_VERIFY(!loaded.isEmpty());
    QVERIFY(m_model->complete());
    QCOMPARE(m_model->rowCount(), all);
    QCOMPARE(m_model->count(), all);
    QCOMPARE(m_model->reveal({QStringLiteral("gone")}), -1);
    QCOMPARE(m_model->reveal({QStringLiteral("a")}), -1); // of another post
    QCOMPARE(m_model->reveal({QStringLiteral("c1500")}), 1500);
    // What comes then is read by itself, and told as one row.
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    know({aComment(QStringLiteral("reply"), post, 9'000, QStringLiteral("c7"))});
    QTRY_COMPARE(m_model->rowCount(), all + 1);
    QCOMPARE(rowOf("reply"), 8);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 8);
    know({CommentDeleted{CommentId{QStringLiteral("c1")}}});
    QTRY_COMPARE(m_model->rowCount(), all);
    QCOMPARE(rowOf("reply"), 7);
}

void CommentListModelTest::whatChangesWhileALongDiscussionIsReadIsNotLost()
{
    const PostId post{QStringLiteral("long")};
    constexpr int all = 2 * DiscussionPlaces::few;
    knowLong(post, all);
    m_model->setPost(post);
    know({aComment(QStringLiteral("late"), post, 9'000)});
    QTRY_COMPARE(m_model->rowCount(), all + 1);
    m_model->setPost(m_post); // what was on its way for another post does not arrive here
    QCOMPARE(m_model->rowCount(), 4);
    settle();
    QCoreApplication::processEvents();
    QCOMPARE(m_model->rowCount(), 4);
}

void CommentListModelTest::aLongDiscussionIsReadOnce()
{
    const PostId post{QStringLiteral("long")};
    knowLong(post, 2 * DiscussionPlaces::few);
    QSignalSpy loaded(m_model.get(), &CommentListModel::loaded);
    m_model->setPost(post);
    QVERIFY(m_model->isLoading());
    emit m_session->discussion().commentsChanged(post, {false, {}}); // as when it is visited
    QTRY_COMPARE(loaded.size(), 1);
    QVERIFY(!m_model->isLoading());
}

void CommentListModelTest::whatHappensUnderAnotherPostReadsNothingAnew()
{
    const PostId post{QStringLiteral("long")};
    constexpr int all = 2 * DiscussionPlaces::few;
    knowLong(post, all);
    m_model->setPost(post);
    QTRY_COMPARE(m_model->rowCount(), all);
    QSignalSpy loaded(m_model.get(), &CommentListModel::loaded);
    know({aComment(QStringLiteral("other"), m_post, 8'000), aComment(QStringLiteral("late"), post, 9'000)});
    QTRY_COMPARE(m_model->rowCount(), all + 1);
    QVERIFY(loaded.isEmpty());
}

void CommentListModelTest::adoptsRepliesThatCameFirst()
{
    know({aComment(QStringLiteral("x1"), m_post, 20, QStringLiteral("x"))});
    QTRY_COMPARE(m_model->rowCount(), 5);
    QCOMPARE(of("x1", CommentListModel::DepthRole).toInt(), 0);
    know({aComment(QStringLiteral("x"), m_post, 10)});
    QTRY_COMPARE(m_model->rowCount(), 6);
    QCOMPARE(of("x1", CommentListModel::DepthRole).toInt(), 1);
    QCOMPARE(rowOf("x1"), rowOf("x") + 1);
}

void CommentListModelTest::foldedThreadsStaySo()
{
    m_model->setFolded(rowOf("a"), true);
    settle();
    makeModel();
    m_model->setPost(m_post);
    QCOMPARE(ids(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    m_model->setFolded(rowOf("a"), false);
    settle();
    makeModel();
    m_model->setPost(m_post);
    QCOMPARE(m_model->rowCount(), 4);
    // Under the account that folded them.
    m_model->setFolded(rowOf("a"), true);
    settle();
    know({anAccount(QStringLiteral("other"))});
    know({aComment(QStringLiteral("a"), m_post, 1),
          aComment(QStringLiteral("a1"), m_post, 3, QStringLiteral("a"))});
    makeModel();
    m_model->setPost(m_post);
    QCOMPARE(m_model->rowCount(), 2);
}

void CommentListModelTest::ordersByLikesAndRemembersIt()
{
    const auto liked = [this](const char *id, int minute, int likes, const char *parent = nullptr) {
        Comment comment = aComment(QString::fromLatin1(id), m_post, minute,
                                   parent ? std::optional(QString::fromLatin1(parent)) : std::nullopt);
        comment.revision = 2 + likes;
        comment.counts.like = likes;
        return comment;
    };
    know({liked("b", 2, 5), liked("a2", 9, 3, "a")});
    QTRY_COMPARE(m_model->rowCount(), 5);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex kept = m_model->index(rowOf("a11"));
    m_model->setOrder(CommentOrder::Likes);
    QCOMPARE(ids(), QStringList({QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("a2"),
                                 QStringLiteral("a1"), QStringLiteral("a11")}));
    QCOMPARE(kept.row(), 4);
    QCOMPARE(resets.size(), 0);
    // Nothing moves while somebody reads.
    know({liked("a", 1, 9), liked("c", 10, 7)});
    QTRY_COMPARE(m_model->rowCount(), 6);
    QCOMPARE(ids().first(), QStringLiteral("b"));
    QCOMPARE(ids().last(), QStringLiteral("c"));
    QCOMPARE(m_model->at(rowOf("a")).row.comment.counts.like, 9);
    settle();
    makeModel();
    m_model->setPost(m_post);
    QCOMPARE(m_model->order(), CommentOrder::Likes);
    QCOMPARE(ids().mid(0, 2), QStringList({QStringLiteral("a"), QStringLiteral("a2")}));
    QCOMPARE(ids().mid(4), QStringList({QStringLiteral("c"), QStringLiteral("b")}));
}

void CommentListModelTest::whatIsNewStaysMarked()
{
    m_session->discussion().visited(m_post);
    settle();
    m_clock.advance(10 * 60'000);
    know({aComment(QStringLiteral("a2"), m_post, 65, QStringLiteral("a")),
          aComment(QStringLiteral("c"), m_post, 66)});
    m_session->discussion().visited(m_post);
    QTRY_COMPARE(m_model->newCount(), 2);
    QVERIFY(of("a2", CommentListModel::NewRole).toBool());
    QVERIFY(of("c", CommentListModel::NewRole).toBool());
    QVERIFY(!of("b", CommentListModel::NewRole).toBool());
    QCOMPARE(m_model->newFrom(-1), rowOf("a2"));
    QCOMPARE(m_model->newFrom(rowOf("a2")), rowOf("c"));
    QCOMPARE(m_model->newFrom(rowOf("c")), rowOf("a2"));
    m_model->setFolded(rowOf("a"), true);
    QCOMPARE(m_model->newFrom(-1), rowOf("a")); // hides something new
    QCOMPARE(m_model->newCount(), 2);
}

void CommentListModelTest::oneThatIsSentKeepsItsRow()
{
    (void)submit(CommentAct{m_post, CommentId{QStringLiteral("mine")}, QStringLiteral("My words"),
                            CommentId{QStringLiteral("b")}, std::nullopt},
                 "0.40");
    QTRY_COMPARE(m_model->rowCount(), 5);
    const QPersistentModelIndex row = m_model->index(rowOf("mine"));
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    Comment taken = aComment(QStringLiteral("mine"), m_post, 60, QStringLiteral("b"));
    taken.author.id = AccountId{QStringLiteral("me")};
    passUndoTime();
    QTRY_COMPARE(m_network->performed.size(), 1);
    m_network->answer(0, Outcome{Receipt{{taken}, {}, twei("9.6"), std::nullopt}});
    QTRY_VERIFY(!of("mine", CommentListModel::PendingRole).isValid());
    QVERIFY(row.isValid());
    QCOMPARE(row.row(), rowOf("mine"));
    QCOMPARE(removed.size(), 0);
    // Read from the beginning, it is the same one.
    m_model->setPost({});
    m_model->setPost(m_post);
    QCOMPARE(m_model->rowCount(), 5);
}

void CommentListModelTest::aDamagedCommentHidesNoOther()
{
    m_tester.reset();
    m_model.reset();
    {
        const auto cache = sql::Connection::open({m_folder->filePath(QStringLiteral("cache.db"))});
        QVERIFY(cache.ok());
        QVERIFY((*cache)
                    ->execute(QStringLiteral("UPDATE comment SET body = 'Other words' WHERE id = 'a1'"))
                    .ok());
    }
    makeModel();
    m_model->setPost(m_post);
    QCOMPARE(m_model->rowCount(), 4);
    const CommentEntry damaged = m_model->at(rowOf("a1"));
    QVERIFY(damaged.unreadable && damaged.removed());
    QCOMPARE(damaged.row.comment.id.value, QStringLiteral("a1"));
    QVERIFY(of("a1", Qt::DisplayRole).toString().startsWith(QStringLiteral("This comment is damaged")));
    QCOMPARE(of("a11", Qt::DisplayRole).toString(), QStringLiteral("Words of a11"));
    // It folds like any other.
    m_model->setFolded(rowOf("a1"), true);
    QCOMPARE(m_model->rowCount(), 3);
}

void CommentListModelTest::unfoldsWhatHidesAComment()
{
    know({aComment(QStringLiteral("b1"), m_post, 5, QStringLiteral("b"))});
    QTRY_COMPARE(m_model->rowCount(), 5);
    m_model->setFolded(rowOf("a1"), true);
    m_model->setFolded(rowOf("a"), true);
    m_model->setFolded(rowOf("b"), true);
    QCOMPARE(ids(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QSignalSpy readings(m_model.get(), &CommentListModel::countsChanged);
    QCOMPARE(m_model->reveal({QStringLiteral("a11")}), 2);
    QCOMPARE(readings.size(), 1);
    QVERIFY(of("b", CommentListModel::FoldedRole).toBool());
}

void CommentListModelTest::showsWhatWaitsAndWhyItWasRefused()
{
    const IntentId id =
        submit(CommentAct{m_post, CommentId{QStringLiteral("mine")}, QStringLiteral("My words"),
                          CommentId{QStringLiteral("b")}, std::nullopt},
               "0.40");
    QTRY_COMPARE(m_model->rowCount(), 5);
    QCOMPARE(of("mine", CommentListModel::DepthRole).toInt(), 1);
    QCOMPARE(of("mine", CommentListModel::PendingTextRole).toString(), QStringLiteral("waiting to be sent"));
    QVERIFY(m_model->at(rowOf("mine")).unsent);
    passUndoTime();
    refuse(0, Problem::Type::OwnContent);
    QTRY_VERIFY(intent(id) && intent(id)->state == Intent::State::Refused);
    QTRY_VERIFY(
        of("mine", CommentListModel::PendingTextRole).toString().startsWith(QStringLiteral("refused: ")));
    QCOMPARE(of("mine", CommentListModel::PendingRole).toInt(), int(Intent::State::Refused));
}

void CommentListModelTest::commentsOfMutedPeopleAreOneLine()
{
    Comment other = aComment(QStringLiteral("e"), m_post, 9);
    other.author = {AccountId{QStringLiteral("eve")}, QStringLiteral("Eve"), std::nullopt};
    know({other});
    QTRY_COMPARE(m_model->rowCount(), 5);
    m_model->setMutes(m_session->mutes());
    const QString before = of("a", Qt::DisplayRole).toString();
    QVERIFY(!m_model->isKnownMuted(rowOf("a")));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_session->mutes().mute(AccountId{QStringLiteral("ben")}, QStringLiteral("Ben"));
    QTRY_VERIFY(m_model->isKnownMuted(rowOf("a"))); // it was looked at, and so it is read again
    QVERIFY(!changed.isEmpty());
    QVERIFY(m_model->at(rowOf("b")).muted);
    QVERIFY(m_model->isKnownMuted(rowOf("b")));
    QVERIFY(!m_model->at(rowOf("e")).muted);
    QCOMPARE(m_model->count(), 5);
    m_model->showMuted(rowOf("e"));
    m_model->showMuted(rowOf("a"));
    QCOMPARE(of("a", Qt::DisplayRole).toString(), before);
    QVERIFY(!m_model->isKnownMuted(rowOf("a")));
    QVERIFY(m_model->at(rowOf("b")).muted);
    m_session->mutes().unmute(AccountId{QStringLiteral("ben")});
    QTRY_VERIFY(!m_model->at(rowOf("b")).muted);
    QVERIFY(!m_model->isKnownMuted(rowOf("b")));
}

void CommentListModelTest::saysEverythingAloud()
{
    Comment liked = aComment(QStringLiteral("b"), m_post, 2);
    liked.revision = 2;
    liked.counts = {3, 1};
    liked.mine.reaction = Reaction::Like;
    know({liked});
    QTRY_VERIFY(of("b", Qt::AccessibleTextRole).toString().contains(QStringLiteral("You like it.")));
    const QString words = of("b", Qt::AccessibleTextRole).toString();
    QVERIFY2(words.startsWith(QStringLiteral("Ben")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("Words of b")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("3 like")), qPrintable(words));
    QVERIFY(of("a1", Qt::AccessibleTextRole).toString().contains(QStringLiteral("reply at depth 1")));
}

FARTHING_TEST(CommentListModelTest)
#include "test_commentlistmodel.moc"
