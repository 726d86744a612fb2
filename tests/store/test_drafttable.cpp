// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/drafttable.h"

#include "sql/statement.h"
#include "store/databases.h"
#include "support/builders.h"
#include "support/testcase.h"

#include <QtCore/QTemporaryDir>

using namespace farthing;

class DraftTableTest : public TestCase
{
    Q_OBJECT

private slots:
    void init();

    void whatComesBackIsSealedBehindWhatStandsThere();
    void behindADamagedTextNothingIsSealed();
    void theSameWordsToSomebodyElseAreAnotherDraft();

private:
    bool isSealed() const
    {
        sql::Statement read(*m_own->connection, QStringLiteral("SELECT seal IS NOT NULL FROM draft"));
        return read.next() && read.boolean(0);
    }
    void restore()
    {
        QVERIFY(m_own->drafts.restore(m_me, m_post, {QStringLiteral("Back"), {}, {}}, noon(1)).ok());
    }

    const AccountId m_me{QStringLiteral("me")};
    const PostId m_post{QStringLiteral("p")};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OwnDatabase> m_own;
};

void DraftTableTest::init()
{
    TestCase::init();
    m_own.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto own = OwnDatabase::open(m_folder->path(), false);
    QVERIFY(own.ok());
    m_own = std::move(own.value());
    QVERIFY(m_own->drafts.save(m_me, m_post, {QStringLiteral("Words"), {}, {}}, false, noon()).ok());
}

void DraftTableTest::whatComesBackIsSealedBehindWhatStandsThere()
{
    restore();
    QVERIFY(isSealed());
    QCOMPARE(m_own->drafts.find(m_me, m_post)->text, QStringLiteral("Words\n\nBack"));
    QVERIFY(!m_own->connection->isDamaged());
}

/// A seal would say that it was written so; neither text is thrown away for it.
void DraftTableTest::behindADamagedTextNothingIsSealed()
{
    QVERIFY(m_own->connection->execute(QStringLiteral("UPDATE draft SET text = 'Wxrds', seal = x'00'")).ok());
    restore();
    QVERIFY(!isSealed());
    QVERIFY(m_own->connection->isDamaged());
    QCOMPARE(m_own->drafts.find(m_me, m_post)->text, QStringLiteral("Wxrds\n\nBack"));
}

void DraftTableTest::theSameWordsToSomebodyElseAreAnotherDraft()
{
    const QString words = QStringLiteral("Words");
    const CommentId other{QStringLiteral("c")};
    QVERIFY(m_own->drafts.removeSame(m_me, m_post, words, other).ok());
    QVERIFY(!m_own->drafts.find(m_me, m_post)->isEmpty());
    QVERIFY(m_own->drafts.removeSame(m_me, m_post, words, std::nullopt).ok());
    QVERIFY(m_own->drafts.find(m_me, m_post)->isEmpty());
    QVERIFY(m_own->drafts.save(m_me, m_post, {words, other, {}}, false, noon()).ok());
    QVERIFY(m_own->drafts.removeSame(m_me, m_post, words, std::nullopt).ok());
    QVERIFY(!m_own->drafts.find(m_me, m_post)->isEmpty());
    QVERIFY(m_own->drafts.removeSame(m_me, m_post, words, other).ok());
    QVERIFY(m_own->drafts.find(m_me, m_post)->isEmpty());
}

FARTHING_TEST(DraftTableTest)
#include "test_drafttable.moc"
