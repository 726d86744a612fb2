// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/discussion.h"

#include "store/store.h"
#include "support/builders.h"
#include "support/fakeclock.h"
#include "support/fakenetwork.h"
#include "support/testcase.h"
#include "sync/outbox.h"

#include <QtCore/QTemporaryDir>

using namespace farthing;

class DiscussionTest : public TestCase
{
    Q_OBJECT

private slots:
    void init();

    void ordersThreads();
    void survivesRingsAndOrphans();
    void laysAPendingCommentOver();
    void keepsARefusedComment();
    void laysAReactionOver();
    void knowsWhatIsNew();
    void keepsDrafts();
    void tellsWhichPost();

private:
    void hold(const QList<Change> &changes)
    {
        QVERIFY(resultOf(m_store->apply({changes, {}, {}, false})).ok());
    }
    /// "a0 b1": ids with their depths.
    QString thread(int limit = 500) const
    {
        QStringList words;
        for (const CommentRow &row : *m_discussion->comments(m_post, limit))
            words.append(row.comment.id.value + QString::number(row.depth));
        return words.join(QLatin1Char(' '));
    }
    Comment comment(const char *id, int minute, const char *parent = nullptr) const
    {
        return aComment(QString::fromLatin1(id), m_post, minute,
                        parent ? std::optional(QString::fromLatin1(parent)) : std::nullopt);
    }

    FakeClock m_clock;
    QTemporaryDir m_root;
    int m_number = 0;
    std::unique_ptr<Store> m_store;
    FakeNetwork m_network;
    std::unique_ptr<Discussion> m_discussion;
    std::unique_ptr<Outbox> m_outbox;
    const PostId m_post{QStringLiteral("p")};
};

void DiscussionTest::init()
{
    TestCase::init();
    m_discussion.reset();
    m_outbox.reset();
    m_store.reset();
    m_clock = FakeClock(noon());
    m_network.performed.clear();
    m_network.onPerform = [](const auto &) {
        return std::nullopt;
    };
    m_store = Store::open(m_root.filePath(QString::number(++m_number)), &m_clock).value();
    m_discussion = std::make_unique<Discussion>(*m_store);
    m_outbox = std::make_unique<Outbox>(*m_store, m_network, m_clock);
    hold({anAccount(), aPost(m_post.value)});
}

void DiscussionTest::ordersThreads()
{
    hold({comment("b", 2), comment("a", 1), comment("a2", 5, "a"), comment("a1", 4, "a"),
          comment("a11", 6, "a1"), comment("c", 3)});
    QCOMPARE(thread(), QStringLiteral("a0 a11 a112 a21 b0 c0"));
    QCOMPARE(thread(3), QStringLiteral("a0 a11 a112"));
}

void DiscussionTest::survivesRingsAndOrphans()
{
    hold({comment("x", 1, "y"), comment("y", 2, "x"), comment("self", 3, "self"),
          comment("orphan", 4, "nobody")});
    QCOMPARE(thread(), QStringLiteral("self0 orphan0 x0 y1"));
    QList<Change> deep;
    for (int i = 0; i < 2000; ++i)
        deep.append(aComment(QStringLiteral("d%1").arg(i), PostId{QStringLiteral("deep")}, i,
                             i ? std::optional(QStringLiteral("d%1").arg(i - 1)) : std::nullopt));
    hold(deep);
    const auto rows = m_discussion->comments(PostId{QStringLiteral("deep")}, 2000);
    QCOMPARE(rows->size(), 2000);
    QCOMPARE(rows->last().depth, 1999);
}

void DiscussionTest::laysAPendingCommentOver()
{
    hold({comment("a", -30), comment("b", -20)});
    const CommentAct act{m_post, CommentId{QStringLiteral("new")}, QStringLiteral("Mine"),
                         CommentId{QStringLiteral("a")}, std::nullopt};
    const IntentId id = resultOf(m_outbox->submit(act, twei("0.4"))).value();
    QCOMPARE(thread(), QStringLiteral("a0 new1 b0"));
    const CommentRow row = m_discussion->comments(m_post)->at(1);
    QCOMPARE(row.pending, std::optional(Intent::State::Waiting));
    QCOMPARE(row.intent, std::optional(id));
    QVERIFY(row.own && !row.isNew);
    QCOMPARE(row.comment.author.name, QStringLiteral("Me"));
    QCOMPARE(row.comment.body, std::optional(QStringLiteral("Mine")));
    // Taken by the platform, the same comment stands there without being pending.
    m_clock.advance(5000);
    Comment taken = comment("new", 0, "a");
    taken.author.id = AccountId{QStringLiteral("me")};
    m_network.onPerform = [taken](const FakeNetwork::Performed &) -> std::optional<Result<Outcome>> {
        return Result<Outcome>(Outcome(Receipt{{taken}, {}, twei("9.6"), std::nullopt}));
    };
    m_outbox->flush();
    QTRY_VERIFY(!m_discussion->comments(m_post)->at(1).pending);
    QCOMPARE(thread(), QStringLiteral("a0 new1 b0"));
    QVERIFY(m_discussion->comments(m_post)->at(1).own);
}

void DiscussionTest::keepsARefusedComment()
{
    Problem problem;
    problem.type = Problem::Type::LevelTooLow;
    m_network.onPerform = [problem](const FakeNetwork::Performed &) -> std::optional<Result<Outcome>> {
        return Result<Outcome>(Outcome(problem));
    };
    (void)resultOf(m_outbox->submit(CommentAct{m_post, CommentId{QStringLiteral("new")},
                                               QStringLiteral("Mine"), std::nullopt, std::nullopt},
                                    Money()));
    QTRY_COMPARE(m_discussion->comments(m_post)->first().pending, std::optional(Intent::State::Refused));
}

void DiscussionTest::laysAReactionOver()
{
    Comment liked = comment("a", 1);
    liked.counts = {3, 2};
    liked.mine.reaction = Reaction::Dislike;
    hold({liked});
    (void)resultOf(m_outbox->submit(ReactAct{m_post, liked.id, Reaction::Like}, Money()));
    CommentRow row = m_discussion->comments(m_post)->first();
    QCOMPARE(row.comment.mine.reaction, Reaction::Like);
    QCOMPARE(row.comment.counts, (CommentCounts{4, 1}));
    QVERIFY(row.pending);
    QVERIFY(!row.comment.mine.bookedLike);
}

void DiscussionTest::knowsWhatIsNew()
{
    const auto isNew = [this] {
        QStringList ids;
        for (const CommentRow &row : *m_discussion->comments(m_post)) {
            if (row.isNew)
                ids.append(row.comment.id.value);
        }
        return ids.join(QLatin1Char(' '));
    };
    hold({comment("old", -10)});
    m_discussion->visited(m_post);
    hold({comment("while", 5)});
    QCOMPARE(isNew(), QStringLiteral("while"));
    m_clock.advance(10 * 60'000);
    // Whoever shows the comments reads again what is new when the visit is written.
    QSignalSpy changed(m_discussion.get(), &Discussion::commentsChanged);
    m_discussion->visited(m_post);
    QTRY_COMPARE(changed.size(), 1);
    hold({comment("later", 15)});
    QCOMPARE(isNew(), QStringLiteral("while later"));
    m_clock.advance(10 * 60'000);
    m_discussion->visited(m_post);
    hold({});
    QCOMPARE(isNew(), QStringLiteral("later"));
}

void DiscussionTest::keepsDrafts()
{
    const Draft words{QStringLiteral("Words"), CommentId{QStringLiteral("a")}};
    QCOMPARE(*m_discussion->draft(m_post), Draft());
    m_discussion->saveDraft(m_post, {QStringLiteral("Wo"), {}});
    m_discussion->saveDraft(m_post, words);
    // Asked for before it is on the disk, it is what was typed.
    QCOMPARE(*m_discussion->draft(m_post), words);
    const QString folder = m_root.filePath(QString::number(m_number));
    m_discussion.reset();
    m_outbox.reset();
    m_store.reset();
    m_store = Store::open(folder, &m_clock).value();
    m_discussion = std::make_unique<Discussion>(*m_store);
    QCOMPARE(*m_discussion->draft(m_post), words);
    m_discussion->saveDraft(m_post, {});
    QTRY_COMPARE(*m_store->draft(m_post), Draft());
    QCOMPARE(*m_discussion->draft(m_post), Draft());
}

void DiscussionTest::tellsWhichPost()
{
    QSignalSpy changed(m_discussion.get(), &Discussion::commentsChanged);
    hold({comment("a", 1)});
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<PostId>(), m_post);
    hold({CommentDeleted{CommentId{QStringLiteral("a")}}});
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(thread(), QString());
}

FARTHING_TEST(DiscussionTest)
#include "test_discussion.moc"
