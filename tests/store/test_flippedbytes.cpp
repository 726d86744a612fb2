// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of the files of a profile are not what was written, or not there. FARTHING_FLIPS_SEED and
// FARTHING_FLIPS_ROUNDS make a longer run of it.
#include "store/archivereadout.h"
#include "store/ownthings.h"
#include "support/builders.h"
#include "support/dbfiles.h"
#include "support/fakenetwork.h"
#include "support/testcase.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>

using namespace farthing;

namespace {

constexpr int inBackup = 42;
constexpr int all = 70;

/// Changes some bytes in one place, or cuts the file there.
void harm(QByteArray &content, QRandomGenerator &random)
{
    const qsizetype place = random.bounded(int(content.size()));
    if (random.bounded(4) == 0) {
        content.truncate(place);
        return;
    }
    const qsizetype end = std::min<qsizetype>(content.size(), place + 1 + random.bounded(8));
    for (qsizetype at = place; at < end; ++at)
        content[at] = char(content.at(at) ^ (1 + random.bounded(255)));
}

Post theArticle()
{
    Post article = aPost(QStringLiteral("article"), 60);
    article.title = QStringLiteral("Of harbours");
    article.body = QStringLiteral("A harbour keeps what the sea would take.");
    article.tags = {QStringLiteral("seafaring")};
    article.media = {MediaId{QStringLiteral("quayside")}};
    return article;
}

Comment theAnswer()
{
    Comment answer = aComment(QStringLiteral("answer"), theArticle().id, 61);
    answer.body = QStringLiteral("Not in every winter, it does not.");
    return answer;
}

} // namespace

class FlippedBytesTest : public TestCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void startsEveryTime_data();
    void startsEveryTime();
    void aFlipInATextIsFound_data();
    void aFlipInATextIsFound();
    void aFlipInWhatWasFetchedIsFound_data();
    void aFlipInWhatWasFetchedIsFound();

private:
    /// How many of the things are there, of those from `first` on.
    static int found(const Store &store, int first, int end);

    QTemporaryDir m_closed;  ///< a profile with a backup, newer things after it, and a clean end
    QTemporaryDir m_crashed; ///< the same with its logs, as a program leaves it that was killed
};

void FlippedBytesTest::initTestCase()
{
    QTemporaryDir folder;
    QTemporaryDir backup;
    {
        auto store = Store::open(folder.path());
        QVERIFY(store.ok());
        for (int number = 0; number < inBackup; ++number)
            QVERIFY(ownThing(number).write(**store));
        QList<Change> posts;
        for (int number = 0; number < 50; ++number)
            posts.append(aPost(QStringLiteral("p%1").arg(number), number));
        posts.append(theArticle());
        posts.append(theAnswer());
        const CursorMove follows{QStringLiteral("changes"), QStringLiteral("c1")};
        QVERIFY(resultOf((*store)->apply({posts, {}, {follows}, false})).ok());
        QVERIFY(resultOf((*store)->backUp()).ok());
        QVERIFY(QFile::copy(folder.filePath(QStringLiteral("own.backup-1")),
                            backup.filePath(QStringLiteral("own.backup-1"))));
        for (int number = inBackup; number < all; ++number)
            QVERIFY(ownThing(number).write(**store));
        QVERIFY(copyFiles(folder.path(), m_crashed.path()));
        QFile::remove(m_crashed.filePath(QStringLiteral("lock")));
    }
    // The backup that the end has made is taken away again: it would hold everything.
    for (const char *name : {"own.backup-1", "own.backup-2"})
        QFile::remove(folder.filePath(QLatin1StringView(name)));
    QVERIFY(copyFiles(folder.path(), m_closed.path()));
    QVERIFY(copyFiles(backup.path(), m_closed.path()));
    for (const QTemporaryDir *profile : {&m_closed, &m_crashed}) {
        QTemporaryDir copy;
        QVERIFY(copyFiles(profile->path(), copy.path()));
        const auto store = Store::open(copy.path());
        QVERIFY(store.ok());
        QVERIFY(!(*store)->repair().isNeeded());
        QCOMPARE(found(**store, 0, all), all);
    }
}

int FlippedBytesTest::found(const Store &store, int first, int end)
{
    int there = 0;
    for (int number = first; number < end; ++number)
        there += ownThing(number).isThere(store);
    return there;
}

void FlippedBytesTest::startsEveryTime_data()
{
    QTest::addColumn<bool>("crashed");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("share"); // of the rounds, in percent
    QTest::newRow("own.db, closed") << false << QStringLiteral("own.db") << 40;
    QTest::newRow("own.db, crashed") << true << QStringLiteral("own.db") << 15;
    QTest::newRow("log of own.db") << true << QStringLiteral("own.db-wal") << 20;
    QTest::newRow("cache.db") << false << QStringLiteral("cache.db") << 15;
    QTest::newRow("log of cache.db") << true << QStringLiteral("cache.db-wal") << 5;
    QTest::newRow("backup") << false << QStringLiteral("own.backup-1") << 5;
}

void FlippedBytesTest::startsEveryTime()
{
    QFETCH(const bool, crashed);
    QFETCH(const QString, file);
    QFETCH(const int, share);
    const int seed = numberFrom("FARTHING_FLIPS_SEED", 1);
    const int rounds = std::max(1, numberFrom("FARTHING_FLIPS_ROUNDS", 200) * share / 100);
    int told = 0;
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir folder;
        QVERIFY(copyFiles(crashed ? m_crashed.path() : m_closed.path(), folder.path()));
        QRandomGenerator random(quint32(seed + round));
        QByteArray content = contentOf(folder.filePath(file));
        QVERIFY(!content.isEmpty());
        harm(content, random);
        QVERIFY(writeContent(folder.filePath(file), content));

        const auto store = Store::open(folder.path());
        const QByteArray which = "seed " + QByteArray::number(seed + round);
        QVERIFY2(store.ok(), which + ": " + (store ? "" : store.error().detail.toUtf8()));
        (void)resultOf((*store)->remember(QStringLiteral("settled"), QByteArray("1")));
        QVERIFY2(found(**store, 0, inBackup) == inBackup, which);
        const bool whole = found(**store, inBackup, all) == all - inBackup;
        QVERIFY2(whole || (*store)->repair().isNeeded(), which + ": nothing was said");
        QVERIFY2(whole || file.startsWith(QLatin1String("own.db")), which);
        told += (*store)->repair().isNeeded();
    }
    if (file == QLatin1String("own.db"))
        QVERIFY(told > 0);
    if (file == QLatin1String("own.backup-1"))
        QCOMPARE(told, 0);
}

void FlippedBytesTest::aFlipInATextIsFound_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("comment that waits") << 7 << QByteArray("Text 7 Text 7");
    QTest::newRow("draft of a comment") << 8 << QByteArray("Text 8 Text 8");
    QTest::newRow("draft of a post") << 9 << QByteArray("Text 9 Text 9");
    QTest::newRow("image of a draft") << 10 << QByteArray("Text 10 Text 10");
    QTest::newRow("report") << 11 << QByteArray("\"report11\"");
    QTest::newRow("reading place") << 13 << QByteArray("Text 13 Text 13");
    QTest::newRow("what is remembered") << 20 << QByteArray("Text 20 Text 20");
    QTest::newRow("newer reading place") << 55 << QByteArray("Text 55 Text 55");
    QTest::newRow("newer than the backup") << 50 << QByteArray("Text 50 Text 50");
}

void FlippedBytesTest::aFlipInATextIsFound()
{
    QFETCH(const int, number);
    QFETCH(const QByteArray, text);
    const QTemporaryDir folder;
    QVERIFY(copyFiles(m_closed.path(), folder.path()));
    const QString file = folder.filePath(QStringLiteral("own.db"));
    QByteArray content = contentOf(file);
    QVERIFY(content.contains(text));
    // One letter for another, wherever it stands: the file holds together, and says something else.
    content.replace(text, '#' + text.mid(1));
    QVERIFY(writeContent(file, content));
    const auto store = Store::open(folder.path());
    QVERIFY(store.ok());
    QVERIFY((*store)->repair().own);
    QVERIFY((*store)->repair().backupAt.has_value());
    // Nothing but this one row can be missing, and only where the backup does not know it.
    QCOMPARE(ownThing(number).isThere(**store), number < inBackup);
    QCOMPARE(found(**store, 0, all), number < inBackup ? all : all - 1);
}

void FlippedBytesTest::aFlipInWhatWasFetchedIsFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("inComment");
    QTest::newRow("text of an article") << QByteArray("what the sea would take") << false;
    QTest::newRow("title") << QByteArray("Of harbours") << false;
    QTest::newRow("tag") << QByteArray("seafaring") << false;
    QTest::newRow("picture") << QByteArray("quayside") << false;
    QTest::newRow("comment") << QByteArray("in every winter") << true;
}

void FlippedBytesTest::aFlipInWhatWasFetchedIsFound()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, inComment);
    const QTemporaryDir folder;
    QVERIFY(copyFiles(m_closed.path(), folder.path()));
    const QString file = folder.filePath(QStringLiteral("cache.db"));
    QByteArray content = contentOf(file);
    QVERIFY(content.contains(text));
    content.replace(text, '#' + text.mid(1));
    QVERIFY(writeContent(file, content));
    const PostId article{QStringLiteral("article")};
    const CommentId comment{QStringLiteral("answer")};
    const PostId other{QStringLiteral("p7")};
    {
        const auto store = Store::open(folder.path());
        QVERIFY(store.ok());
        QSignalSpy damaged(store->get(), &Store::damaged);
        QCOMPARE((*store)->post(article).ok(), inComment);
        QCOMPARE((*store)->comment(comment).ok(), !inComment);
        QTRY_COMPARE(damaged.size(), 1);
        const auto told = damaged.first().first().value<StoreDamage>();
        QVERIFY(told.texts && !told.cache && !told.own);
        QVERIFY((*store)->post(other)->has_value());
        // An archive holds everything but it.
        const auto readout = ArchiveReadout::open(folder.path());
        QVERIFY(readout.ok());
        QCOMPARE((*readout)->nextPosts(100)->size(), inComment ? 51 : 50);
        QCOMPARE((*readout)->thread(article)->size(), inComment ? 0 : 1);
    }
    // All others stay readable, also on a train, and everything is fetched once more.
    {
        const auto again = Store::open(folder.path());
        QVERIFY(again.ok());
        QVERIFY((*again)->repair().cache);
        QVERIFY((*again)->post(other)->has_value());
        QVERIFY(!(*again)->cursor(QStringLiteral("changes"))->has_value());
        QCOMPARE(found(**again, 0, all), all);
        QVERIFY(resultOf((*again)->setOpened(article, true)).ok());
        QVERIFY(resultOf((*again)->apply({{theArticle(), theAnswer()}, {}, {}, false})).ok());
        QCOMPARE((*again)->post(article).value()->post, theArticle());
        QCOMPARE((*again)->comment(comment).value(), theAnswer());
        QVERIFY(!(*again)->damage().any());
    }
    const auto healed = Store::open(folder.path());
    QVERIFY(healed.ok());
    QVERIFY(!(*healed)->repair().isNeeded());
}

FARTHING_TEST(FlippedBytesTest)
#include "test_flippedbytes.moc"
