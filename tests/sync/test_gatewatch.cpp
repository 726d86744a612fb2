// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gatewatch.h"
#include "sync/outboxfixture.h"
#include "sync/postdrafts.h"

#include <QtTest/QSignalSpy>

using namespace farthing;

class GateWatchTest : public OutboxFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void tellsOnceWhenAGateOpens();
    void tellsWhatOpenedWhileNobodyListened();
    void tellsOfPostsToo();
    void tellsNothingOfWhatWasNeverTooHigh();
    void tellsEachAccountOfItsOwn();
    void keepsAvatarAndParentOfEachAccount();

private:
    void beLevel(int level, const char *who = "me")
    {
        Account account = anAccount(QString::fromLatin1(who), ++m_revision);
        account.level = level;
        // Another account begins with an empty cache.
        know({account, Rulebook(), aPost(QStringLiteral("p")), aPost(QStringLiteral("q"))});
        settle();
    }
    void listen()
    {
        m_told.clear();
        connect(&m_session->gateWatch(), &GateWatch::opened, this,
                [this](const QList<OpenedDraft> &drafts) { m_told += drafts; });
        m_session->gateWatch().begin();
        settle();
    }
    void write(const char *text, const PostId &post)
    {
        m_session->discussion().saveDraft(post, {QString::fromLatin1(text), {}, {}});
        settle();
    }

    QList<OpenedDraft> m_told;
    int m_revision = 1;
};

void GateWatchTest::init()
{
    OutboxFixture::init();
    m_told.clear();
    m_revision = 1;
    beLevel(11);
}

void GateWatchTest::cleanup()
{
    OutboxFixture::cleanup();
}

void GateWatchTest::tellsOnceWhenAGateOpens()
{
    listen();
    write("Not yet", m_post);
    QCOMPARE(outbox().quote(comment("x")).refusal, Problem::Type::LevelTooLow);
    beLevel(12);
    QVERIFY(m_told.isEmpty());
    beLevel(13);
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.first(), (OpenedDraft{OpenedDraft::Kind::Comment, m_post, QStringLiteral("Title of p")}));
    // The draft is kept, and nothing is told again: not by the next level, not in the next run.
    QCOMPARE(m_session->discussion().draft(m_post)->text, QStringLiteral("Not yet"));
    beLevel(14);
    restart();
    listen();
    beLevel(15);
    QVERIFY(m_told.isEmpty());
}

void GateWatchTest::tellsWhatOpenedWhileNobodyListened()
{
    write("Not yet", m_post);
    beLevel(13);
    restart();
    listen();
    QTRY_COMPARE(m_told.size(), 1);
}

void GateWatchTest::tellsOfPostsToo()
{
    listen();
    PostDraft draft = m_session->postDrafts().newDraft();
    draft.title = QStringLiteral("On fog");
    QVERIFY(resultOf(m_session->postDrafts().save(draft)).ok());
    // A change to what is published needs no level.
    PostDraft change = draft;
    change.id = m_post;
    change.published = true;
    QVERIFY(resultOf(m_session->postDrafts().save(change)).ok());
    beLevel(19);
    QVERIFY(m_told.isEmpty());
    beLevel(20);
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.first(), (OpenedDraft{OpenedDraft::Kind::Post, draft.id, QStringLiteral("On fog")}));
}

void GateWatchTest::tellsNothingOfWhatWasNeverTooHigh()
{
    listen();
    beLevel(13);
    write("Any time", m_post);
    beLevel(14);
    write("Gone", PostId{QStringLiteral("q")});
    write("", PostId{QStringLiteral("q")});
    beLevel(15);
    QVERIFY(m_told.isEmpty());
}

void GateWatchTest::tellsEachAccountOfItsOwn()
{
    listen();
    write("Not yet", m_post);
    beLevel(30, "other");
    QVERIFY(m_told.isEmpty());
    QVERIFY(m_session->discussion().draft(m_post)->isEmpty());
    beLevel(13);
    QTRY_COMPARE(m_told.size(), 1);
}

void GateWatchTest::keepsAvatarAndParentOfEachAccount()
{
    const Draft mine{QStringLiteral("Words"), CommentId{QStringLiteral("c")},
                     AvatarId{QStringLiteral("fox")}};
    m_session->discussion().saveDraft(m_post, mine);
    restart();
    QCOMPARE(m_session->discussion().draft(m_post).value(), mine);
    beLevel(11, "other");
    QVERIFY(m_session->discussion().draft(m_post)->isEmpty());
    beLevel(11);
    QCOMPARE(m_session->discussion().draft(m_post).value(), mine);
}

FARTHING_TEST(GateWatchTest)
#include "test_gatewatch.moc"
