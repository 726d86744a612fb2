// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/connection.h"
#include "sql/migrator.h"
#include "support/readerfixture.h"

using namespace farthing;

/// The text that somebody read stays when its author edits it.
class ReadVersionsTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void keepsWhatWasRead();
    void keepsTheFirstOfSeveralEdits();
    void keepsNothingThatWasNotRead();
    void keepsSoManyAndAllSavedOnes();
    void knowsADamagedText();
    void isOfOneAccount();
    void movesPlacesOfEarlierVersions();

private:
    Post edition(const QString &id, int number)
    {
        Post post = aPost(id, 1, number);
        post.body = QStringLiteral("Words of edition %1.").arg(number);
        if (number > 1)
            post.editedAt = noon(number);
        return post;
    }
    void read(const QString &id)
    {
        QVERIFY(resultOf(m_store->noteRead(PostId{id})).ok());
        QVERIFY(resultOf(m_store->setOpened(PostId{id}, true)).ok());
    }
    std::optional<ReadVersion> kept(const QString &id) { return m_store->readVersion(PostId{id}).value(); }
};

void ReadVersionsTest::keepsWhatWasRead()
{
    know({anAccount(), edition(QStringLiteral("p"), 1)});
    read(QStringLiteral("p"));
    const QDateTime readAt = m_clock.now();
    QVERIFY(!kept(QStringLiteral("p")));
    m_clock.advance(60'000);
    know({edition(QStringLiteral("p"), 2)});
    QVERIFY(kept(QStringLiteral("p")));
    QCOMPARE(kept(QStringLiteral("p"))->body, QStringLiteral("Words of edition 1."));
    QCOMPARE(kept(QStringLiteral("p"))->readAt, readAt);
    // Once it was seen what changed, the text of now is the one that was read.
    QVERIFY(resultOf(m_store->forgetReadVersion(m_post)).ok());
    QVERIFY(!kept(QStringLiteral("p")));
    know({edition(QStringLiteral("p"), 3)});
    QCOMPARE(kept(QStringLiteral("p"))->body, QStringLiteral("Words of edition 2."));
}

void ReadVersionsTest::keepsTheFirstOfSeveralEdits()
{
    know({anAccount(), edition(QStringLiteral("p"), 1)});
    read(QStringLiteral("p"));
    know({edition(QStringLiteral("p"), 2)});
    know({edition(QStringLiteral("p"), 3)});
    read(QStringLiteral("p")); // opened again; what changed was not shown
    know({edition(QStringLiteral("p"), 4)});
    QCOMPARE(kept(QStringLiteral("p"))->body, QStringLiteral("Words of edition 1."));
}

void ReadVersionsTest::keepsNothingThatWasNotRead()
{
    know({anAccount(), edition(QStringLiteral("p"), 1)});
    know({edition(QStringLiteral("p"), 2)});
    QVERIFY(!kept(QStringLiteral("p")));
    // New counts are not another text.
    read(QStringLiteral("p"));
    Post same = edition(QStringLiteral("p"), 2);
    same.revision = 9;
    same.counts.plus = 4;
    know({same});
    QVERIFY(!kept(QStringLiteral("p")));
}

void ReadVersionsTest::keepsSoManyAndAllSavedOnes()
{
    know({anAccount()});
    QList<Change> first;
    QList<Change> second;
    constexpr int many = 305;
    for (int i = 0; i < many; ++i) {
        first.append(edition(QStringLiteral("p%1").arg(i), 1));
        second.append(edition(QStringLiteral("p%1").arg(i), 2));
    }
    know(first);
    for (int i = 0; i < many; ++i) {
        m_clock.advance(1000);
        read(QStringLiteral("p%1").arg(i));
    }
    QVERIFY(resultOf(m_store->setSaved(PostId{QStringLiteral("p0")}, true)).ok());
    know(second);
    QVERIFY(kept(QStringLiteral("p0")));
    for (int i = 1; i < 5; ++i)
        QVERIFY2(!kept(QStringLiteral("p%1").arg(i)), qPrintable(QString::number(i)));
    QVERIFY(kept(QStringLiteral("p5")));
    QVERIFY(kept(QStringLiteral("p304")));
}

void ReadVersionsTest::knowsADamagedText()
{
    know({anAccount(), edition(QStringLiteral("p"), 1)});
    read(QStringLiteral("p"));
    know({edition(QStringLiteral("p"), 2)});
    const auto connection = sql::Connection::open({m_folder->filePath(QStringLiteral("own.db"))});
    QVERIFY(connection.value()
                ->execute(QStringLiteral("UPDATE read_version SET body = 'Words of edition 7.'"))
                .ok());
    QVERIFY(!kept(QStringLiteral("p")));
}

void ReadVersionsTest::isOfOneAccount()
{
    know({anAccount(), edition(QStringLiteral("p"), 1)});
    read(QStringLiteral("p"));
    know({edition(QStringLiteral("p"), 2)});
    know({anAccount(QStringLiteral("somebody"))});
    QVERIFY(!kept(QStringLiteral("p")));
}

/// Places once stood among what the profile remembers, also of posts that nobody opened or saved.
void ReadVersionsTest::movesPlacesOfEarlierVersions()
{
    m_session.reset();
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    {
        const auto connection =
            sql::Connection::open({m_folder->filePath(QStringLiteral("own.db")), sql::Durability::Full});
        QVERIFY(connection.ok());
        QVERIFY(sql::migrate(**connection, QStringLiteral(":/sql/own"), 5).ok());
        for (const char *step :
             {"INSERT INTO mark (account, post, opened, saved, projected) VALUES ('me', 'p', 1, 0, 1)",
              "INSERT INTO remembered (key, value) VALUES ('place/p', x'7b2270223a337d')",
              "INSERT INTO remembered (key, value) VALUES ('place/q', x'7b2270223a347d')",
              "INSERT INTO remembered (key, value) VALUES ('window', x'31')"})
            QVERIFY(connection.value()->execute(QString::fromLatin1(step)).ok());
    }
    m_store = Store::open(m_folder->path(), &m_clock).value();
    m_session = std::make_unique<Session>(*m_store, *m_network, m_clock);
    const PostId unmarked{QStringLiteral("q")};
    QCOMPARE(m_store->place(unmarked).value(), QByteArray("{\"p\":4}"));
    know({anAccount()});
    QCOMPARE(m_store->place(m_post).value(), QByteArray("{\"p\":3}"));
    QCOMPARE(m_store->place(unmarked).value(), QByteArray("{\"p\":4}"));
    QVERIFY(!m_store->remembered(QStringLiteral("place/p")).value());
    QVERIFY(!m_store->remembered(QStringLiteral("place/q")).value());
    QCOMPARE(m_store->remembered(QStringLiteral("window")).value(), QByteArray("1"));
}

FARTHING_TEST(ReadVersionsTest)
#include "test_readversions.moc"
