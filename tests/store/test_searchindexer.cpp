// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindexer.h"

#include "store/databases.h"
#include "store/searchfixture.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>

using namespace farthing;

/// The index follows what is kept, and is made anew where it cannot be trusted.
class SearchIndexerTest : public SearchFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        begin();
    }
    void cleanup() { end(); }
    void followsEditsAndDeletions();
    void followsStates();
    void followsDrafts();
    void followsNotes();
    void forgetsWhatASweepTook();
    void findsNothingOfAnotherAccount();
    void beginsAnewWhereItIsDamaged_data();
    void beginsAnewWhereItIsDamaged();
    void beginsAnewWhereDamageShowsLater();
    void stopsWhereItIsTold();
    void beginsAnewWhereMuchWasDropped();
    void triesAgainWhereItCannotBeMade();
    void takesDraftsAgainAfterASliceThatFailed();
    void keepsADraftThatCannotBeRead();
    void readsOnlyDraftsThatChanged();
    void tellsItsOwnDamageFromThatOfOthers();

private:
    PostDraft draft(const char *id, const char *body) const
    {
        return {PostId{QString::fromLatin1(id)},
                AccountId{QStringLiteral("me")},
                false,
                QStringLiteral("T"),
                QString::fromLatin1(body),
                QStringLiteral("en"),
                {},
                {}};
    }
    /// Runs a statement on another of the store's files.
    void executeIn(const QString &name, const QString &text)
    {
        auto connection = sql::Connection::open({m_folder->path() + name, sql::Durability::Normal, false});
        QVERIFY(connection.ok());
        const Result<void> done = connection.value()->execute(text);
        QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().detail));
    }
};

void SearchIndexerTest::followsEditsAndDeletions()
{
    Comment comment = aComment(QStringLiteral("c"), PostId{QStringLiteral("p")});
    comment.body = QStringLiteral("salt");
    const Post post = article(QStringLiteral("p"), QStringLiteral("Title"), QStringLiteral("ferry"));
    apply(
        {anAccount(), post, article(QStringLiteral("q"), QStringLiteral("Other"), QStringLiteral("ferry"))});
    openIndex();
    fill();
    apply({comment, changed(post, QStringLiteral("train"))});
    fill();
    QCOMPARE(found(QStringLiteral("ferry ")), QStringList{QStringLiteral("q")});
    QCOMPARE(found(QStringLiteral("train ")), QStringList{QStringLiteral("p")});
    QCOMPARE(found(QStringLiteral("salt ")), QStringList{QStringLiteral("c")});
    apply({PostDeleted{PostId{QStringLiteral("q")}}});
    // Before the index has heard of it, too.
    QCOMPARE(found(QStringLiteral("ferry ")), QStringList());
    fill();
    QCOMPARE(found(QStringLiteral("ferry ")), QStringList());
    comment.revision = 2;
    comment.removedAt = noon(5);
    comment.body.reset();
    apply({comment});
    fill();
    QCOMPARE(found(QStringLiteral("salt ")), QStringList());
    Comment another = aComment(QStringLiteral("d"), PostId{QStringLiteral("p")}, 3);
    another.body = QStringLiteral("pepper");
    apply({another});
    fill();
    QCOMPARE(found(QStringLiteral("pepper ")), QStringList{QStringLiteral("d")});
    apply({PostDeleted{PostId{QStringLiteral("p")}}});
    fill();
    QCOMPARE(found(QStringLiteral("pepper ")), QStringList());
    QCOMPARE(found(QStringLiteral("train ")), QStringList());
    auto index = SearchDatabase::open(m_folder->path(), true);
    QCOMPARE(index.value()->docs.used().value(), 0);
}

void SearchIndexerTest::followsStates()
{
    apply({anAccount(), article(QStringLiteral("p"), QStringLiteral("Ferry"), QStringLiteral("x"))});
    openIndex();
    fill();
    QCOMPARE(found(QStringLiteral("ferry unread:")), QStringList{QStringLiteral("p")});
    QVERIFY(resultOf(m_store->setOpened(PostId{QStringLiteral("p")}, true)).ok());
    fill();
    QCOMPARE(found(QStringLiteral("ferry unread:")), QStringList());
    QCOMPARE(found(QStringLiteral("ferry unread:no")), QStringList{QStringLiteral("p")});
}

void SearchIndexerTest::followsNotes()
{
    apply({anAccount()});
    const auto note = [](const char *id, const char *text) {
        return Note{NoteId{QString::fromLatin1(id)},
                    PostId{QStringLiteral("p")},
                    {},
                    QStringLiteral("T"),
                    QStringLiteral("lantern"),
                    "{}",
                    QString::fromLatin1(text),
                    noon(1),
                    noon(1)};
    };
    QVERIFY(resultOf(m_store->saveNote(note("n", "copper"))).ok());
    openIndex();
    fill();
    QCOMPARE(found(QStringLiteral("copper ")), QStringList{QStringLiteral("n")});
    QVERIFY(resultOf(m_store->saveNote(note("n", "silver"))).ok());
    QVERIFY(resultOf(m_store->saveNote(note("m", "copper"))).ok());
    fill();
    QCOMPARE(found(QStringLiteral("copper ")), QStringList{QStringLiteral("m")});
    QCOMPARE(found(QStringLiteral("silver ")), QStringList{QStringLiteral("n")});
    QVERIFY(resultOf(m_store->removeNote(NoteId{QStringLiteral("n")})).ok());
    fill();
    QCOMPARE(found(QStringLiteral("lantern ")), QStringList{QStringLiteral("m")});
    // One that went while nobody was looking is missed at the next start.
    m_indexer.reset();
    QVERIFY(resultOf(m_store->removeNote(NoteId{QStringLiteral("m")})).ok());
    QVERIFY(resultOf(m_store->saveNote(note("k", "meadow"))).ok());
    QCoreApplication::processEvents();
    m_changes.clear();
    openIndex();
    fill();
    QCOMPARE(found(QStringLiteral("lantern ")), QStringList{QStringLiteral("k")});
    apply({anAccount(QStringLiteral("somebody"))});
    fill();
    QCOMPARE(found(QStringLiteral("lantern ")), QStringList());
}

void SearchIndexerTest::followsDrafts()
{
    apply({anAccount(), article(QStringLiteral("p"), QStringLiteral("Ferry"), QStringLiteral("x"))});
    openIndex();
    fill();
    const auto save = [this](const char *text) {
        return resultOf(m_store->saveDraft(PostId{QStringLiteral("p")}, {QString::fromLatin1(text), {}}))
            .ok();
    };
    QVERIFY(save("first thought"));
    fill();
    QCOMPARE(found(QStringLiteral("thought ")), QStringList{QStringLiteral("p")});
    QVERIFY(save("second idea"));
    fill();
    QCOMPARE(found(QStringLiteral("thought ")), QStringList());
    QCOMPARE(found(QStringLiteral("idea ")), QStringList{QStringLiteral("p")});
    QVERIFY(save(""));
    fill();
    QCOMPARE(found(QStringLiteral("idea ")), QStringList());
}

void SearchIndexerTest::forgetsWhatASweepTook()
{
    Comment comment = aComment(QStringLiteral("c"), PostId{QStringLiteral("p")});
    comment.body = QStringLiteral("salt");
    const Post kept = article(QStringLiteral("k"), QStringLiteral("Kept"), QStringLiteral("ferry"));
    apply({anAccount(), article(QStringLiteral("p"), QStringLiteral("Gone"), QStringLiteral("ferry")), kept,
           comment});
    openIndex();
    fill();
    QVERIFY(resultOf(m_store->apply({{}, {}, {{refreshNumberCursor, QStringLiteral("2")}}, false})).ok());
    QVERIFY(resultOf(m_store->apply({{kept}, {}, {}, true})).ok());
    fill();
    QCOMPARE(found(QStringLiteral("ferry ")), QStringList{QStringLiteral("k")});
    QCOMPARE(found(QStringLiteral("salt ")), QStringList());
    auto index = SearchDatabase::open(m_folder->path(), true);
    QCOMPARE(index.value()->docs.used().value(), 1);
}

void SearchIndexerTest::findsNothingOfAnotherAccount()
{
    apply({anAccount(), article(QStringLiteral("p"), QStringLiteral("Ferry"), QStringLiteral("x"))});
    QVERIFY(resultOf(m_store->saveDraft(PostId{QStringLiteral("p")}, {QStringLiteral("secret"), {}})).ok());
    openIndex();
    fill();
    QCOMPARE(found(QStringLiteral("secret ")), QStringList{QStringLiteral("p")});
    apply({anAccount(QStringLiteral("you")),
           article(QStringLiteral("q"), QStringLiteral("Ferry"), QStringLiteral("x"))});
    // Not even before the index has heard of it.
    QCOMPARE(page(QStringLiteral("secret ")).error().kind, AppError::Kind::VersionMismatch);
    fill();
    QVERIFY(m_letGo > 0);
    QCOMPARE(found(QStringLiteral("secret ")), QStringList());
    QCOMPARE(found(QStringLiteral("ferry ")), QStringList{QStringLiteral("q")});
    // And what is closed with one account is not opened for the other.
    m_indexer.reset();
    m_reader.reset();
    apply({anAccount()});
    m_changes.clear();
    openIndex();
    fill();
    QCOMPARE(found(QStringLiteral("secret ")), QStringList{QStringLiteral("p")});
}

void SearchIndexerTest::beginsAnewWhereItIsDamaged_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("no database") << 0;
    QTest::newRow("cut short") << 1;
    QTest::newRow("of another version") << 2;
    QTest::newRow("by other rules") << 3;
    QTest::newRow("empty") << 4;
}

void SearchIndexerTest::beginsAnewWhereItIsDamaged()
{
    QFETCH(int, how);
    apply({anAccount(), article(QStringLiteral("p"), QStringLiteral("Ferry"), QStringLiteral("x"))});
    openIndex();
    fill();
    m_indexer.reset();
    m_reader.reset();
    QFile file(SearchDatabase::fileIn(m_folder->path()));
    if (how == 0) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(9000, 'x'));
    } else if (how == 1) {
        QVERIFY(file.resize(3000));
    } else if (how == 2) {
        execute(QStringLiteral("PRAGMA user_version = 99"));
    } else if (how == 3) {
        execute(QStringLiteral("UPDATE state SET value = 'x' WHERE name = 'owner'"));
    } else {
        QVERIFY(file.resize(0));
    }
    file.close();
    openIndex();
    fill();
    QCOMPARE(found(QStringLiteral("ferry")), QStringList{QStringLiteral("p")});
}

void SearchIndexerTest::beginsAnewWhereDamageShowsLater()
{
    apply({anAccount(), article(QStringLiteral("p"), QStringLiteral("Ferry"), QStringLiteral("x"))});
    openIndex();
    fill();
    m_reader.reset();
    execute(QStringLiteral("UPDATE words_data SET block = x'0102' WHERE id > 10"));
    const Result<SearchPage> answer = page(QStringLiteral("ferry"));
    if (!answer)
        QVERIFY(m_reader->isIndexDamaged());
    m_indexer->startAgain();
    fill();
    QCOMPARE(found(QStringLiteral("ferry")), QStringList{QStringLiteral("p")});
}

void SearchIndexerTest::stopsWhereItIsTold()
{
    QList<Change> posts{anAccount()};
    constexpr int many = 1200;
    for (int i = 0; i < many; ++i)
        posts.append(article(QString::number(i), QStringLiteral("Ferry"), QStringLiteral("x"), i));
    apply(posts);
    openIndex();
    m_changes.clear();
    int asked = 0;
    QVERIFY(*m_indexer->step(std::chrono::hours(1), [&asked] { return ++asked > 2; }));
    QVERIFY(m_indexer->progress().done < many);
    m_indexer.reset(); // it is not whole, and does not say so
    openIndex();
    fill();
    QCOMPARE(found(QStringLiteral("ferry")).size(), SearchReader::pageSize);
    auto index = SearchDatabase::open(m_folder->path(), true);
    QCOMPARE(index.value()->docs.used().value(), many);
}

void SearchIndexerTest::beginsAnewWhereMuchWasDropped()
{
    apply({anAccount(), article(QStringLiteral("p"), QStringLiteral("Ferry"), QStringLiteral("x"))});
    openIndex();
    fill();
    m_indexer.reset();
    execute(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) "
                           "INSERT INTO doc SELECT -i, -1, '', '', 0, 0, 0, 0, 0 FROM n"));
    openIndex();
    fill();
    QCOMPARE(m_letGo, 2);
    auto index = SearchDatabase::open(m_folder->path(), true);
    QCOMPARE(index.value()->docs.dropped().value(), 0);
}

void SearchIndexerTest::triesAgainWhereItCannotBeMade()
{
    apply({anAccount(), article(QStringLiteral("p"), QStringLiteral("Ferry"), QStringLiteral("x"))});
    const QString file = SearchDatabase::fileIn(m_folder->path());
    bool blocked = false;
    auto opened = SearchIndexer::open(m_folder->path(), [&]() -> std::shared_ptr<void> {
        if (blocked && QFile::remove(file))
            QDir().mkpath(file + QStringLiteral("/full"));
        return nullptr;
    });
    QVERIFY(opened.ok());
    m_indexer = std::move(opened.value());
    fill();
    blocked = true;
    m_indexer->startAgain();
    for (int i = 0; i < 2; ++i) {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("old index for search")));
        const Result<bool> more = m_indexer->step(std::chrono::seconds(10), {});
        QVERIFY(!more.ok());
        QCOMPARE(more.error().kind, AppError::Kind::Storage);
    }
    blocked = false;
    QVERIFY(QDir(file).removeRecursively());
    fill();
    QCOMPARE(found(QStringLiteral("ferry")), QStringList{QStringLiteral("p")});
}

void SearchIndexerTest::takesDraftsAgainAfterASliceThatFailed()
{
    apply({anAccount(), article(QStringLiteral("p"), QStringLiteral("Ferry"), QStringLiteral("x"))});
    openIndex();
    fill();
    QVERIFY(resultOf(m_store->saveDraft(PostId{QStringLiteral("p")}, {QStringLiteral("thought"), {}})).ok());
    apply({aComment(QStringLiteral("c"), PostId{QStringLiteral("p")})});
    QCoreApplication::processEvents();
    for (const StoreChanges &changes : std::exchange(m_changes, {}))
        m_indexer->note(changes);
    executeIn(QStringLiteral("/cache.db"), QStringLiteral("ALTER TABLE comment RENAME TO away"));
    QVERIFY(!m_indexer->step(std::chrono::seconds(10), {}).ok());
    executeIn(QStringLiteral("/cache.db"), QStringLiteral("ALTER TABLE away RENAME TO comment"));
    fill();
    QCOMPARE(found(QStringLiteral("thought ")), QStringList{QStringLiteral("p")});
}

void SearchIndexerTest::keepsADraftThatCannotBeRead()
{
    apply({anAccount()});
    QVERIFY(resultOf(m_store->savePostDraft(draft("d", "marmalade"))).ok());
    openIndex();
    fill();
    executeIn(
        QStringLiteral("/own.db"),
        QStringLiteral("UPDATE post_draft SET body = 'other', seal = x'00', saved_at = saved_at + 5000"));
    StoreChanges changes;
    changes.postDrafts = true;
    m_changes.append(changes);
    fill();
    QVERIFY(m_indexer->damage().own);
    auto index = SearchDatabase::open(m_folder->path(), true);
    QVERIFY((*index)->docs.find(SearchKind::PostDraft, QStringLiteral("d"))->has_value());
}

void SearchIndexerTest::readsOnlyDraftsThatChanged()
{
    apply({anAccount()});
    QVERIFY(resultOf(m_store->savePostDraft(draft("d", "marmalade"))).ok());
    openIndex();
    fill();
    // Whoever read it now would see that it is not what was written.
    executeIn(QStringLiteral("/own.db"),
              QStringLiteral("UPDATE post_draft SET body = 'other', seal = x'00'"));
    QVERIFY(resultOf(m_store->savePostDraft(draft("e", "tangerine"))).ok());
    fill();
    QCOMPARE(found(QStringLiteral("tangerine ")), QStringList{QStringLiteral("e")});
    QVERIFY(!m_indexer->damage().own);
}

void SearchIndexerTest::tellsItsOwnDamageFromThatOfOthers()
{
    const QTemporaryDir other;
    QFile file(CacheDatabase::fileIn(other.path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(9000, 'x'));
    file.close();
    // A new index would not cure it.
    const auto opened = SearchIndexer::open(other.path(), {});
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, AppError::Kind::Storage);
}

FARTHING_TEST(SearchIndexerTest)
#include "test_searchindexer.moc"
