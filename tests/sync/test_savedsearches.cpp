// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/savedsearches.h"

#include "store/databases.h"
#include "support/readerfixture.h"

#include <QtTest/QSignalSpy>

using namespace farthing;

class SavedSearchesTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init();
    void savesUnderAName();
    void renamesOneOfTheSameText();
    void comesBackAsItWas();
    void takesFiftyAndNoMore();
    void refusesWhatSaysNothing();
    void isOfOneAccount();
    void survivesAStart();
    void noticesAChangedLetter();

private:
    SavedSearches &searches() { return m_session->savedSearches(); }
    QStringList names()
    {
        QStringList list;
        for (const SavedSearch &search : searches().all().value())
            list.append(search.name);
        return list;
    }
    Result<void> save(const char *name, const char *text)
    {
        m_clock.advance(1000);
        return resultOf(searches().save(QString::fromUtf8(name), QString::fromUtf8(text)));
    }
};

void SavedSearchesTest::init()
{
    ReaderFixture::init();
    know({anAccount(), Rulebook()});
}

void SavedSearchesTest::savesUnderAName()
{
    QSignalSpy changed(&searches(), &SavedSearches::changed);
    QVERIFY(save("  The  harbour ", " ferry tag:harbour ").ok());
    QVERIFY(save("Cod", "cod").ok());
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(names(), (QStringList{QStringLiteral("The harbour"), QStringLiteral("Cod")}));
    const auto found = searches().withText(QStringLiteral("ferry tag:harbour  "));
    QVERIFY(found);
    QCOMPARE(found->text, QStringLiteral("ferry tag:harbour"));
    QVERIFY(!searches().withText(QStringLiteral("ferry")));
}

void SavedSearchesTest::renamesOneOfTheSameText()
{
    QVERIFY(save("One", "cod").ok());
    QVERIFY(save("Two", "eel").ok());
    QVERIFY(save("Another", "cod").ok());
    QCOMPARE(names(), (QStringList{QStringLiteral("Another"), QStringLiteral("Two")}));
}

void SavedSearchesTest::comesBackAsItWas()
{
    QVERIFY(save("One", "cod").ok());
    QVERIFY(save("Two", "eel").ok());
    const QList<SavedSearch> before = searches().all().value();
    QVERIFY(resultOf(searches().remove(before.first())).ok());
    QCOMPARE(names(), QStringList{QStringLiteral("Two")});
    QVERIFY(resultOf(searches().restore(before.first())).ok());
    QCOMPARE(searches().all().value(), before);
}

void SavedSearchesTest::takesFiftyAndNoMore()
{
    for (int i = 0; i < 50; ++i)
        QVERIFY(save("Name", QByteArray::number(i).constData()).ok());
    const Result<void> more = save("Name", "one more");
    QCOMPARE(more.error().kind, AppError::Kind::Refused);
    QVERIFY(more.error().userText.contains(QStringLiteral("50")));
    // Another name for one of them is none more.
    QVERIFY(save("Other", "7").ok());
    QCOMPARE(names().size(), 50);
}

void SavedSearchesTest::refusesWhatSaysNothing()
{
    QCOMPARE(save("  ", "cod").error().kind, AppError::Kind::Invalid);
    QCOMPARE(save("Cod", "  ").error().kind, AppError::Kind::Invalid);
    QCOMPARE(save("Cod", QByteArray(1001, 'a').constData()).error().kind, AppError::Kind::Invalid);
    QVERIFY(save(QByteArray(300, 'a').constData(), "cod").ok());
    QCOMPARE(names().first().size(), SavedSearches::longestName);
}

void SavedSearchesTest::isOfOneAccount()
{
    QVERIFY(save("Mine", "cod").ok());
    know({anAccount(QStringLiteral("somebody else"), 2)});
    settle();
    QVERIFY(names().isEmpty());
}

void SavedSearchesTest::survivesAStart()
{
    QVERIFY(save("Mine", "cod").ok());
    m_session.reset();
    m_store.reset();
    m_store = Store::open(m_folder->path(), &m_clock).value();
    m_session = std::make_unique<Session>(*m_store, *m_network, m_clock);
    QCOMPARE(names(), QStringList{QStringLiteral("Mine")});
}

void SavedSearchesTest::noticesAChangedLetter()
{
    QVERIFY(save("Mine", "cod").ok());
    QVERIFY(save("Yours", "eel").ok());
    {
        const auto own =
            sql::Connection::open({m_folder->filePath(QStringLiteral("own.db")), sql::Durability::Full});
        QVERIFY(own.ok());
        // A bit that flipped on the disk does not call a trigger.
        QVERIFY((*own)->execute(QStringLiteral("DROP TRIGGER saved_search_unseal")).ok());
        QVERIFY(
            (*own)->execute(QStringLiteral("UPDATE saved_search SET text = 'cot' WHERE text = 'cod'")).ok());
    }
    QCOMPARE(names(), QStringList{QStringLiteral("Yours")});
    QVERIFY(m_store->damage().any());
}

FARTHING_TEST(SavedSearchesTest)
#include "test_savedsearches.moc"
