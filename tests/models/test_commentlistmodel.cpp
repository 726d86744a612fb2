// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commentlistmodel.h"
#include "support/readerfixture.h"

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
    void readsAsFarAsAComment();
    void unfoldsWhatHidesAComment();
    void showsWhatWaitsAndWhyItWasRefused();
    void saysEverythingAloud();

private:
    QStringList ids() const
    {
        QStringList list;
        for (const CommentEntry &entry : m_model->rows())
            list << entry.row.comment.id.value;
        return list;
    }
    QVariant of(const char *id, int role) const
    {
        return m_model->index(m_model->rowOf(QString::fromLatin1(id))).data(role);
    }

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
    m_model =
        std::make_unique<CommentListModel>(m_session->discussion(), m_session->outbox(), m_format, m_clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setPost(m_post);
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
    m_model->setFolded(m_model->rowOf(QStringLiteral("b")), true); // without replies: nothing to fold
    QVERIFY(!of("b", CommentListModel::FoldedRole).toBool());
}

void CommentListModelTest::findsWhatARowHangsOn()
{
    QCOMPARE(m_model->ancestorOf(2, 1), 1);
    QCOMPARE(m_model->ancestorOf(2, 0), 0);
    QCOMPARE(m_model->ancestorOf(3, 1), -1);
    QCOMPARE(m_model->ancestorOf(0, -1), -1);
}

void CommentListModelTest::readsAsFarAsAComment()
{
    QList<Change> changes{aPost(QStringLiteral("long"))};
    constexpr int all = 4 * CommentListModel::pageSize;
    for (int i = 0; i < all; ++i)
        changes << aComment(QStringLiteral("c%1").arg(i), PostId{QStringLiteral("long")}, i);
    know(changes);
    m_tester.reset(); // it fetches whatever can be fetched
    m_model->setPost({QStringLiteral("long")});
    QCOMPARE(m_model->rowCount(), CommentListModel::pageSize);
    QSignalSpy readings(m_model.get(), &CommentListModel::countsChanged);
    QCOMPARE(m_model->reveal({QStringLiteral("gone")}), -1);
    QCOMPARE(m_model->reveal({QStringLiteral("a")}), -1); // of another post
    QCOMPARE(readings.size(), 0);
    QCOMPARE(m_model->reveal({QStringLiteral("c3")}), 3);
    QCOMPARE(readings.size(), 0);
    constexpr int far = 2 * CommentListModel::pageSize;
    QCOMPARE(m_model->reveal({QStringLiteral("c%1").arg(far)}), far);
    QCOMPARE(readings.size(), 1);
    QCOMPARE(m_model->rowCount(), 3 * CommentListModel::pageSize);
}

void CommentListModelTest::unfoldsWhatHidesAComment()
{
    know({aComment(QStringLiteral("b1"), m_post, 5, QStringLiteral("b"))});
    QTRY_COMPARE(m_model->rowCount(), 5);
    m_model->setFolded(m_model->rowOf(QStringLiteral("a1")), true);
    m_model->setFolded(m_model->rowOf(QStringLiteral("a")), true);
    m_model->setFolded(m_model->rowOf(QStringLiteral("b")), true);
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
    QVERIFY(m_model->at(m_model->rowOf(QStringLiteral("mine"))).unsent);
    passUndoTime();
    refuse(0, Problem::Type::OwnContent);
    QTRY_VERIFY(intent(id) && intent(id)->state == Intent::State::Refused);
    QTRY_VERIFY(
        of("mine", CommentListModel::PendingTextRole).toString().startsWith(QStringLiteral("refused: ")));
    QCOMPARE(of("mine", CommentListModel::PendingRole).toInt(), int(Intent::State::Refused));
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
