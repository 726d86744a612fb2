// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/discussionplaces.h"

#include "sql/connection.h"
#include "sql/statement.h"
#include "support/readerfixture.h"

using namespace farthing;

class DiscussionPlacesTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init();

    void tellsWhereEachCommentStands();
    void manyAreReadBesideTheInterface();
    void anAnswerFindsItsCommentWhicheverComesFirst();
    void whatAnswersADeletedCommentStandsByItself();
    void marksOnesOwn();
    void foldsAreBounded();

private:
    const DiscussionPlaces &places() const { return m_session->discussion().places(); }
    QList<PlacedComment> read() const { return places().readFew(m_post, CommentOrder::Time).value().value(); }
    PlacedComment placeOf(const char *id) const
    {
        return places().placed(m_post, CommentId{QString::fromLatin1(id)}).value().value_or(PlacedComment());
    }
};

void DiscussionPlacesTest::init()
{
    ReaderFixture::init();
    know({anAccount(), aPost(m_post.value)});
}

void DiscussionPlacesTest::tellsWhereEachCommentStands()
{
    Comment removed = aComment(QStringLiteral("b"), m_post, 2);
    removed.body.reset();
    removed.removedAt = noon(3);
    Comment liked = aComment(QStringLiteral("a"), m_post, 1);
    liked.counts = {4, 1};
    know({removed, liked, aComment(QStringLiteral("a1"), m_post, 4, QStringLiteral("a"))});
    const QList<PlacedComment> all = read();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.at(0), placeOf("a"));
    QCOMPARE(all.at(0).likes, 4);
    QCOMPARE(all.at(0).size, int(liked.body->size()));
    QCOMPARE(all.at(0).publishedAt, noon(1).toMSecsSinceEpoch());
    QCOMPARE(all.at(1).size, -1);
    QCOMPARE(all.at(2).parent, all.at(0).number);
    QCOMPARE(places().row(m_post, all.at(2).number)->value().comment.id.value, QStringLiteral("a1"));
    QCOMPARE(places().idOf(all.at(2).number)->value().value, QStringLiteral("a1"));
    QVERIFY(!places().placed(PostId{QStringLiteral("q")}, liked.id)->has_value());
    // Figures are told of by themselves.
    QSignalSpy changed(&m_session->discussion(), &Discussion::commentsChanged);
    know({CommentTally{liked.id, 9, {8, 0}, {}}});
    QTRY_COMPARE(changed.size(), 1);
    const auto what = changed.first().at(1).value<CommentChanges>();
    QVERIFY(!what.all);
    QCOMPARE(what.ids, QSet<CommentId>{liked.id});
    QCOMPARE(placeOf("a").likes, 8);
}

void DiscussionPlacesTest::manyAreReadBesideTheInterface()
{
    QList<Change> changes;
    for (int i = 0; i <= DiscussionPlaces::few; ++i) {
        Comment comment = aComment(QStringLiteral("c%1").arg(i), m_post, i,
                                   i % 3 ? std::optional(QStringLiteral("c%1").arg(i / 2)) : std::nullopt);
        comment.counts.like = i % 11;
        changes << comment;
    }
    know(changes);
    QVERIFY(!places().readFew(m_post, CommentOrder::Time)->has_value());
    const auto byTime = resultOf(places().readAll(m_post, CommentOrder::Time));
    QCOMPARE(byTime->size(), DiscussionPlaces::few + 1);
    QCOMPARE(byTime->at(70), placeOf("c70"));
    const auto byLikes = resultOf(places().readAll(m_post, CommentOrder::Likes));
    QCOMPARE(byLikes->first().likes, 10);
    QCOMPARE(byLikes->first(), placeOf("c10"));
    QCOMPARE(byLikes->last().likes, 0);
}

void DiscussionPlacesTest::anAnswerFindsItsCommentWhicheverComesFirst()
{
    know({aComment(QStringLiteral("a1"), m_post, 2, QStringLiteral("a"))});
    QCOMPARE(placeOf("a1").parent, 0);
    know({aComment(QStringLiteral("a"), m_post, 1)});
    QCOMPARE(placeOf("a1").parent, placeOf("a").number);
    Comment edited = aComment(QStringLiteral("a"), m_post, 1);
    edited.revision = 5;
    edited.body = QStringLiteral("Longer words than before");
    edited.removedAt = std::nullopt;
    know({edited});
    QCOMPARE(placeOf("a1").parent, placeOf("a").number);
}

void DiscussionPlacesTest::whatAnswersADeletedCommentStandsByItself()
{
    know({aComment(QStringLiteral("a"), m_post, 1),
          aComment(QStringLiteral("a1"), m_post, 2, QStringLiteral("a"))});
    QVERIFY(placeOf("a1").parent != 0);
    know({CommentDeleted{CommentId{QStringLiteral("a")}}});
    QCOMPARE(placeOf("a1").parent, 0);
    QCOMPARE(read().size(), 1);
}

void DiscussionPlacesTest::marksOnesOwn()
{
    Comment mine = aComment(QStringLiteral("mine"), m_post, 1);
    mine.author.id = AccountId{QStringLiteral("me")};
    know({mine, aComment(QStringLiteral("other"), m_post, 2)});
    QVERIFY(read().at(0).own);
    QVERIFY(!read().at(1).own);
    QVERIFY(placeOf("mine").own);
}

void DiscussionPlacesTest::foldsAreBounded()
{
    know({aComment(QStringLiteral("a"), m_post, 1)});
    const CommentId a{QStringLiteral("a")};
    QVERIFY(resultOf(m_store->foldThread(m_post, a, true)).ok());
    QCOMPARE(places().folded(m_post).value(), QSet<qint64>{placeOf("a").number});
    const auto own = sql::Connection::open({m_folder->filePath(QStringLiteral("own.db"))});
    QVERIFY(own.ok());
    QVERIFY((*own)
                ->execute(QStringLiteral(
                    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
                    "INSERT INTO folded_thread SELECT 'me', 'p', 'c' || i, i FROM n"))
                .ok());
    QVERIFY(resultOf(m_store->foldThread(m_post, CommentId{QStringLiteral("b")}, true)).ok());
    sql::Statement read(**own, QStringLiteral("SELECT count(*), min(folded_at), max(comment = 'a') "
                                              "FROM folded_thread"));
    QVERIFY(read.next());
    QCOMPARE(read.number(0), 20'000);
    QCOMPARE(read.number(1), 3); // the oldest two went
    QVERIFY(read.boolean(2));
    QVERIFY(m_store->foldedThreads(m_post)->size() <= 1'000);
    QVERIFY(resultOf(m_store->foldThread(m_post, a, false)).ok());
    QVERIFY(!m_store->foldedThreads(m_post)->contains(a));
}

FARTHING_TEST(DiscussionPlacesTest)
#include "test_discussionplaces.moc"
