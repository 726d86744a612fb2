// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/journeypacker.h"

#include "support/readerfixture.h"
#include "sync/planner.h"
#include "sync/planning.h"

using namespace farthing;

class JourneyPackerTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void fetchesTextAndImages();
    void saysWhatCouldNotBeFetched();
    void keepsTheOneBeforeWhenStopped();
    void keepsTheOneBeforeWhenThePlatformGoesAway();
    void packsWhatIsHere();
    void canBeStoppedWhereNothingIsWaitedFor();
    void pressesNothing();

private:
    JourneyPacker &packer() { return m_session->planning().packer(); }
    std::optional<Journey> journey() { return m_session->planning().planner().journey().value(); }
    static Post illustrated(const QString &id)
    {
        Post post = aPost(id);
        post.media = {MediaId{QStringLiteral("m1-") + id}, MediaId{QStringLiteral("m2-") + id}};
        post.author.avatar = AvatarId{QStringLiteral("a-ada")};
        return post;
    }
    static JourneyChoice choiceOf(const QStringList &ids)
    {
        JourneyChoice choice;
        choice.given = 600;
        for (const QString &id : ids)
            choice.posts.append(
                {PostId{id}, QStringLiteral("Title of ") + id, {twei("0.5"), 60}, JourneyReason::Earns});
        return choice;
    }
    void pack(const JourneyChoice &choice)
    {
        QSignalSpy finished(&packer(), &SyncPart::finished);
        packer().pack(choice);
        QTRY_COMPARE(finished.size(), 1);
    }
    void answerImages()
    {
        m_network->onImage = [](const QString &id) {
            return Result<ImageData>(ImageData{"bytes of " + id.toUtf8(), QStringLiteral("image/png")});
        };
    }
};

void JourneyPackerTest::fetchesTextAndImages()
{
    Post textless = illustrated(QStringLiteral("q"));
    textless.body.reset();
    know({Rulebook(), anAccount(), illustrated(QStringLiteral("p")), textless});
    answerImages();
    m_network->onPost = [](const PostId &id) {
        Post post = illustrated(id.value);
        post.revision = 2;
        return Result<Post>(post);
    };
    QSignalSpy progressed(&packer(), &JourneyPacker::progressed);
    pack(choiceOf({QStringLiteral("p"), QStringLiteral("q")}));
    QVERIFY(!packer().isRunning());
    QCOMPARE(progressed.last(), (QVariantList{2, 2}));
    // What is here is not asked for again.
    QCOMPARE(m_network->count(QStringLiteral("post ")), 1);
    QVERIFY(journey().has_value());
    QCOMPARE(journey()->posts.size(), 2);
    QCOMPARE(journey()->textsMissing(), 0);
    QCOMPARE(journey()->imagesMissing(), 0);
    QCOMPARE(journey()->given, 600);
    QCOMPARE(journey()->packedAt, m_clock.now());
    for (const char *id : {"m1-p", "m2-p", "m1-q", "m2-q"})
        QVERIFY(m_session->library().image(MediaId{QString::fromLatin1(id)})->has_value());
    QVERIFY(m_session->library().avatar(AvatarId{QStringLiteral("a-ada")})->has_value());
    QVERIFY(m_session->library().article(PostId{QStringLiteral("q")})->post.body.has_value());
}

void JourneyPackerTest::saysWhatCouldNotBeFetched()
{
    Post textless = aPost(QStringLiteral("q"));
    textless.body.reset();
    know({Rulebook(), anAccount(), illustrated(QStringLiteral("p")), textless});
    m_network->onImage = [](const QString &id) {
        return id.startsWith(QLatin1String("m2"))
                   ? Result<ImageData>(anError(AppError::Kind::NotFound))
                   : Result<ImageData>(ImageData{"bytes", QStringLiteral("image/png")});
    };
    pack(choiceOf({QStringLiteral("p"), QStringLiteral("q")}));
    QCOMPARE(journey()->imagesMissing(), 1);
    QCOMPARE(journey()->textsMissing(), 1);
    QVERIFY(!journey()->posts.at(1).textHere);
}

void JourneyPackerTest::keepsTheOneBeforeWhenStopped()
{
    know({Rulebook(), anAccount(), illustrated(QStringLiteral("p")), illustrated(QStringLiteral("q"))});
    answerImages();
    pack(choiceOf({QStringLiteral("p")}));
    QSignalSpy finished(&packer(), &SyncPart::finished);
    QMetaObject::Connection stop = connect(&packer(), &JourneyPacker::progressed, this, [this](int done) {
        if (done == 1)
            packer().cancel();
    });
    packer().pack(choiceOf({QStringLiteral("q"), QStringLiteral("p")}));
    QTRY_VERIFY(!packer().isRunning());
    settle();
    QCOMPARE(finished.size(), 0);
    QCOMPARE(journey()->posts.size(), 1);
    QCOMPARE(journey()->posts.first().post.value, QStringLiteral("p"));
    disconnect(stop);
    pack(choiceOf({QStringLiteral("q"), QStringLiteral("p")}));
    QCOMPARE(journey()->posts.size(), 2);
}

void JourneyPackerTest::keepsTheOneBeforeWhenThePlatformGoesAway()
{
    know({Rulebook(), anAccount(), illustrated(QStringLiteral("p")), illustrated(QStringLiteral("q"))});
    answerImages();
    pack(choiceOf({QStringLiteral("p")}));
    m_network->onImage = [](const QString &) {
        return Result<ImageData>(anError(AppError::Kind::Offline));
    };
    QSignalSpy failed(&packer(), &SyncPart::failed);
    packer().pack(choiceOf({QStringLiteral("p"), QStringLiteral("q")}));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!packer().isRunning());
    QCOMPARE(journey()->posts.size(), 1);
}

void JourneyPackerTest::packsWhatIsHere()
{
    Post textless = aPost(QStringLiteral("q"));
    textless.body.reset();
    know({Rulebook(), anAccount(), illustrated(QStringLiteral("p")), textless});
    QSignalSpy finished(&packer(), &SyncPart::finished);
    packer().pack(choiceOf({QStringLiteral("p"), QStringLiteral("q")}), JourneyPacker::Source::FromHere);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(m_network->calls.isEmpty());
    QCOMPARE(journey()->imagesMissing(), 3);
    QCOMPARE(journey()->textsMissing(), 1);
}

void JourneyPackerTest::canBeStoppedWhereNothingIsWaitedFor()
{
    const QStringList ids{QStringLiteral("p"), QStringLiteral("q"), QStringLiteral("r")};
    QList<Change> changes{Rulebook(), anAccount()};
    for (const QString &id : ids)
        changes << aPost(id);
    know(changes);
    // What the person does meanwhile comes between two posts.
    bool pressed = false;
    QMetaObject::invokeMethod(
        this,
        [&] {
            pressed = packer().isRunning();
            packer().cancel();
        },
        Qt::QueuedConnection);
    packer().pack(choiceOf(ids), JourneyPacker::Source::FromHere);
    QVERIFY(packer().done() < packer().all());
    QTRY_VERIFY(!packer().isRunning());
    QVERIFY(pressed);
    settle();
    QVERIFY(!journey());
}

void JourneyPackerTest::pressesNothing()
{
    know({Rulebook(), anAccount(), illustrated(QStringLiteral("p"))});
    answerImages();
    pack(choiceOf({QStringLiteral("p")}));
    QVERIFY(m_session->outbox().intents()->isEmpty());
    QVERIFY(m_network->performed.isEmpty());
    QVERIFY(m_session->library().article(m_post)->row.unread);
}

FARTHING_TEST(JourneyPackerTest)
#include "test_journeypacker.moc"
