// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/postdrafts.h"

#include "support/readerfixture.h"

using namespace farthing;

namespace {

PostDraft draftOf(const char *id, const char *body = "Words")
{
    PostDraft draft;
    draft.id = PostId{QString::fromLatin1(id)};
    draft.account = AccountId{QStringLiteral("me")};
    draft.title = QStringLiteral("A headline");
    draft.body = QString::fromLatin1(body);
    draft.language = QStringLiteral("en");
    draft.tags = {QStringLiteral("one"), QStringLiteral("two, with a comma")};
    return draft;
}

Act publishing(const PostDraft &draft)
{
    return PublishAct{draft.id, draft.title, draft.body, draft.language, draft.tags};
}

Receipt receiptWithImage(const char *id)
{
    Receipt receipt;
    receipt.image = QString::fromLatin1(id);
    return receipt;
}

} // namespace

/// Drafts and their images, from the pause in typing to what is sent of them.
class PostDraftsTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void keepsSeveralTheLastOneFirst();
    void answersWithWhatIsNotOnDiskYet();
    void showsNobodyElses();
    void endsWithTheReceipt();
    void keepsWhatWasWrittenSince();
    void beginsWithThePublishedText();
    void bringsImagesBeforeThePost();
    void bringsThemAgainUnderTheSameKeys();
    void aRefusedImageRefusesThePost();
    void leavesAloneWhatIsThePlatforms();
    void dropsImagesThatNothingNames();

private:
    PostDrafts &drafts() { return m_session->postDrafts(); }
    void save(const PostDraft &draft) { QVERIFY(resultOf(drafts().save(draft)).ok()); }
    void addImage(const char *id)
    {
        const DraftImage image{MediaId{QString::fromLatin1(id)}, QStringLiteral("image/png"), QByteArray(id)};
        QVERIFY(resultOf(drafts().addImage(image)).ok());
    }
    void signIn() { know({anAccount(), Rulebook()}); }
};

void PostDraftsTest::keepsSeveralTheLastOneFirst()
{
    signIn();
    save(draftOf("a"));
    m_clock.advance(1000);
    save(draftOf("b"));
    m_clock.advance(1000);
    save(draftOf("a", "More words"));
    const QList<PostDraftRow> rows = drafts().list().value();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().id.value, QStringLiteral("a"));
    QVERIFY(*drafts().find(rows.first().id).value() == draftOf("a", "More words"));
    QVERIFY(resultOf(drafts().remove(rows.first().account, rows.first().id)).ok());
    QVERIFY(!drafts().find(PostId{QStringLiteral("a")}).value());
    QCOMPARE(drafts().list()->size(), 1);
}

void PostDraftsTest::answersWithWhatIsNotOnDiskYet()
{
    signIn();
    const QFuture<Result<void>> saved = drafts().save(draftOf("a"));
    QVERIFY(*drafts().find(PostId{QStringLiteral("a")}).value() == draftOf("a"));
    QVERIFY(resultOf(saved).ok());
}

void PostDraftsTest::showsNobodyElses()
{
    signIn();
    save(draftOf("a"));
    know({anAccount(QStringLiteral("other"), 1)});
    QVERIFY(drafts().list()->isEmpty());
    QVERIFY(!drafts().find(PostId{QStringLiteral("a")}).value());
    // What is still written for the one before stays its own.
    save(draftOf("a", "Late"));
    QVERIFY(drafts().list()->isEmpty());
}

void PostDraftsTest::endsWithTheReceipt()
{
    signIn();
    save(draftOf("a"));
    const IntentId id = submit(publishing(draftOf("a")));
    QVERIFY(drafts().intentOf(PostId{QStringLiteral("a")}));
    QTRY_COMPARE(m_network->performed.size(), 1);
    QCOMPARE(drafts().list()->size(), 1); // until it is certain
    m_network->answer(0, Outcome{Receipt()});
    QTRY_COMPARE(intent(id)->state, Intent::State::Done);
    QTRY_VERIFY(drafts().list()->isEmpty());
}

void PostDraftsTest::keepsWhatWasWrittenSince()
{
    signIn();
    const IntentId id = submit(publishing(draftOf("a")));
    save(draftOf("a", "Other words"));
    QTRY_COMPARE(m_network->performed.size(), 1);
    m_network->answer(0, Outcome{Receipt()});
    QTRY_COMPARE(intent(id)->state, Intent::State::Done);
    QCOMPARE(drafts().list()->size(), 1);
}

void PostDraftsTest::beginsWithThePublishedText()
{
    signIn();
    Post post = aPost(m_post.value);
    post.body = QStringLiteral("As it stands");
    know({post});
    const Result<PostDraft> draft = drafts().draftOf(m_post);
    QVERIFY(draft.ok());
    QVERIFY(draft->published);
    QCOMPARE(draft->body, QStringLiteral("As it stands"));
    QCOMPARE(draft->base, std::optional(post.publishedAt));
    QVERIFY(!drafts().isOvertaken(*draft));
    save(*draft);
    settle(); // from the disk
    QVERIFY(*drafts().find(m_post).value() == *draft);
    post.revision = 2;
    post.editedAt = post.publishedAt.addSecs(1);
    know({post});
    QVERIFY(drafts().isOvertaken(*draft));
    QCOMPARE(drafts().draftOf(PostId{QStringLiteral("nowhere")}).error().kind, AppError::Kind::NotFound);
}

void PostDraftsTest::bringsImagesBeforeThePost()
{
    signIn();
    addImage("draft-1");
    addImage("draft-2");
    m_network->onImageChange = [](const QString &call) {
        return Result<Outcome>(receiptWithImage(call.contains(QStringLiteral("draft-1")) ? "m1" : "m2"));
    };
    submit(publishing(draftOf("a", "![x](media:draft-1) ![y][1]\n\n[1]: media:draft-2")));
    QTRY_COMPARE(m_network->performed.size(), 1);
    QCOMPARE(std::get<PublishAct>(m_network->performed.first().act).body,
             QStringLiteral("![x](media:m1) ![y][1]\n\n[1]: media:m2"));
    QCOMPARE(m_network->count(QStringLiteral("add media")), 2);
    QVERIFY(m_network->calls.indexOf(QRegularExpression(QStringLiteral("^add media.*"))) <
            m_network->calls.indexOf(QStringLiteral("perform a")));
    // Here it keeps its own names: what is shown meanwhile is beside it.
    QVERIFY(m_session->library().image(MediaId{QStringLiteral("draft-1")})->has_value());
}

void PostDraftsTest::bringsThemAgainUnderTheSameKeys()
{
    signIn();
    addImage("draft-1");
    const IntentId id = submit(publishing(draftOf("a", "![x](media:draft-1)")));
    QTRY_COMPARE(m_network->count(QStringLiteral("add media")), 1);
    QTRY_VERIFY(intent(id)->trouble.has_value());
    QCOMPARE(m_network->performed.size(), 0);
    m_network->onImageChange = [](const QString &) {
        return Result<Outcome>(receiptWithImage("m1"));
    };
    m_clock.advance(600'000);
    m_session->outbox().flush();
    QTRY_COMPARE(m_network->performed.size(), 1);
    const QStringList sent = m_network->calls.filter(QStringLiteral("add media"));
    QCOMPARE(sent.size(), 2);
    QCOMPARE(sent.first(), sent.last());
}

void PostDraftsTest::aRefusedImageRefusesThePost()
{
    signIn();
    addImage("draft-1");
    m_network->onImageChange = [](const QString &) {
        Problem problem;
        problem.type = Problem::Type::TooLarge;
        problem.status = 413;
        return Result<Outcome>(Outcome(problem));
    };
    const IntentId id = submit(publishing(draftOf("a", "![x](media:draft-1)")));
    QTRY_COMPARE(intent(id)->state, Intent::State::Refused);
    QCOMPARE(m_network->performed.size(), 0);
}

void PostDraftsTest::leavesAloneWhatIsThePlatforms()
{
    signIn();
    submit(publishing(draftOf("a", "![x](media:known)")));
    QTRY_COMPARE(m_network->performed.size(), 1);
    QCOMPARE(m_network->count(QStringLiteral("add media")), 0);
    QCOMPARE(std::get<PublishAct>(m_network->performed.first().act).body,
             QStringLiteral("![x](media:known)"));
}

void PostDraftsTest::dropsImagesThatNothingNames()
{
    signIn();
    addImage("draft-1");
    addImage("draft-2");
    save(draftOf("a", "![x](media:draft-1)"));
    save(draftOf("b"));
    const auto kept = [this](const char *id) {
        return drafts().hasImage(MediaId{QString::fromLatin1(id)});
    };
    QVERIFY(resultOf(drafts().remove(draftOf("b").account, draftOf("b").id)).ok());
    QVERIFY(kept("draft-2")); // young ones stay
    m_clock.advance(qint64(2) * 24 * 3'600 * 1'000);
    QVERIFY(resultOf(drafts().remove(draftOf("c").account, draftOf("c").id)).ok());
    QVERIFY(kept("draft-1"));
    QVERIFY(!kept("draft-2"));
    // What is on its way keeps them, too.
    m_session->outbox().hold();
    submit(publishing(draftOf("a", "![x](media:draft-1)")));
    QVERIFY(resultOf(drafts().remove(draftOf("a").account, draftOf("a").id)).ok());
    QVERIFY(kept("draft-1"));
}

FARTHING_TEST(PostDraftsTest)
#include "test_postdrafts.moc"
