// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ownavatars.h"

#include "support/readerfixture.h"

using namespace farthing;

/// Pictures to comment with, added to and removed from the account.
class OwnAvatarsTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        ReaderFixture::init();
        know({anAccount()});
    }
    void knowsTheAccountWithItsPicture();
    void asksAgainUnderTheSameKey();
    void saysWhyNot();
    void removes();

private:
    QFuture<Result<AvatarId>> add()
    {
        return m_session->ownAvatars().add(QStringLiteral("Hat"), "bytes", QStringLiteral("image/png"));
    }
    void answerWith(const QList<OwnAvatar> &avatars)
    {
        m_network->onImageChange = [avatars](const QString &) {
            Account account = anAccount(QStringLiteral("me"), 2);
            account.avatars = avatars;
            Receipt receipt;
            receipt.changed = {account};
            receipt.image = QStringLiteral("hat");
            return Result<Outcome>(Outcome(receipt));
        };
    }
};

void OwnAvatarsTest::knowsTheAccountWithItsPicture()
{
    answerWith({{AvatarId{QStringLiteral("hat")}, QStringLiteral("Hat")}});
    const Result<AvatarId> added = resultOf(add());
    QVERIFY(added.ok());
    QCOMPARE(added->value, QStringLiteral("hat"));
    QCOMPARE(m_session->wallet().account()->avatars.size(), 1);
}

void OwnAvatarsTest::asksAgainUnderTheSameKey()
{
    QCOMPARE(resultOf(add()).error().kind, AppError::Kind::Offline);
    answerWith({{AvatarId{QStringLiteral("hat")}, QStringLiteral("Hat")}});
    QVERIFY(resultOf(add()).ok());
    QStringList calls = m_network->calls.filter(QStringLiteral("add avatar"));
    QCOMPARE(calls.size(), 2);
    QCOMPARE(calls.first(), calls.last());
    // What was answered is over: the same picture once more is another one.
    QVERIFY(resultOf(add()).ok());
    calls = m_network->calls.filter(QStringLiteral("add avatar"));
    QVERIFY(calls.at(1) != calls.at(2));
}

void OwnAvatarsTest::saysWhyNot()
{
    m_network->onImageChange = [](const QString &) {
        Problem problem;
        problem.type = Problem::Type::Invalid;
        problem.status = 400;
        return Result<Outcome>(Outcome(problem));
    };
    const Result<AvatarId> answer = resultOf(add());
    QCOMPARE(answer.error().kind, AppError::Kind::Refused);
    QVERIFY(!answer.error().userText.isEmpty());
}

void OwnAvatarsTest::removes()
{
    answerWith({});
    QVERIFY(resultOf(m_session->ownAvatars().remove(AvatarId{QStringLiteral("old")})).ok());
    QVERIFY(m_session->wallet().account()->avatars.isEmpty());
    QCOMPARE(m_network->count(QStringLiteral("remove avatar old")), 1);
}

FARTHING_TEST(OwnAvatarsTest)
#include "test_ownavatars.moc"
