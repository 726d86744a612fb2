// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ownrestore.h"

#include "sql/connection.h"
#include "store/ownbackup.h"
#include "store/ownthings.h"
#include "support/builders.h"
#include "support/dbfiles.h"
#include "support/fakenetwork.h"
#include "support/testcase.h"

#include <QtCore/QTemporaryDir>

using namespace farthing;

class OwnRestoreTest : public TestCase
{
    Q_OBJECT

private slots:
    void aLostFileComesBack_data();
    void aLostFileComesBack();
    void withoutABackupWhatCanBeReadIsKept();
    void theOlderBackupStandsInForADamagedOne();
    void aDamagedFileReplacesNoBackup();
    void aDamagedBackupPushesNoWholeOneOut();
    void closingBacksUpWhatChanged();
    void anIntentOfTheBackupWaitsForAWord();
    void oneThatWasBookedStaysBooked();
    void whatOtherComputersWroteSinceIsTaken();
    void theDamagedFileIsKept();
    void aPowerCutBeforeTheLastStepLosesNothing();
    void cacheDamageFoundAtWorkIsPutRightAtTheNextStart();
    void aDamagedRowFoundAtWorkIsTold();

private:
    static std::unique_ptr<Store> opened(const QTemporaryDir &folder)
    {
        auto store = Store::open(folder.path());
        if (!store)
            qFatal("%s", qPrintable(store.error().detail));
        return std::move(store.value());
    }
    static void write(Store &store, int first, int end)
    {
        for (int number = first; number < end; ++number)
            QVERIFY(ownThing(number).write(store));
    }
    static int found(const Store &store, int end)
    {
        int there = 0;
        for (int number = 0; number < end; ++number)
            there += ownThing(number).isThere(store);
        return there;
    }
    /// Changes the first letter of a text wherever it stands in a file: a page that is free may hold it, too.
    static void flip(const QString &file, const QByteArray &text)
    {
        QByteArray content = contentOf(file);
        QVERIFY(content.contains(text));
        content.replace(text, '#' + text.mid(1));
        QVERIFY(writeContent(file, content));
    }
};

void OwnRestoreTest::aLostFileComesBack_data()
{
    QTest::addColumn<bool>("empty");
    QTest::newRow("gone") << false;
    QTest::newRow("empty") << true;
}

void OwnRestoreTest::aLostFileComesBack()
{
    QFETCH(const bool, empty);
    QTemporaryDir folder;
    {
        const auto store = opened(folder);
        write(*store, 0, 14);
    }
    const QString file = folder.filePath(QStringLiteral("own.db"));
    QVERIFY(QFile::remove(file));
    QVERIFY(!empty || writeContent(file, {}));
    const auto store = opened(folder);
    QVERIFY(store->repair().own);
    QVERIFY(std::abs(store->repair().backupAt->secsTo(QDateTime::currentDateTimeUtc())) < 60);
    // Intents come back, too; those that were not sent ask first.
    QCOMPARE(found(*store, 14), 14);
}

void OwnRestoreTest::withoutABackupWhatCanBeReadIsKept()
{
    QTemporaryDir folder;
    {
        const auto store = opened(folder);
        write(*store, 0, 14);
    }
    QVERIFY(QFile::remove(folder.filePath(QStringLiteral("own.backup-1"))));
    QFile::remove(folder.filePath(QStringLiteral("own.backup-2")));
    flip(folder.filePath(QStringLiteral("own.db")), "Text 8 Text 8");
    const auto store = opened(folder);
    QVERIFY(store->repair().own);
    QVERIFY(!store->repair().backupAt);
    QCOMPARE(found(*store, 14), 13);
}

void OwnRestoreTest::theOlderBackupStandsInForADamagedOne()
{
    QTemporaryDir folder;
    {
        const auto store = opened(folder);
        write(*store, 0, 7);
        QVERIFY(resultOf(store->backUp()).ok());
        write(*store, 7, 14);
        QVERIFY(resultOf(store->backUp()).ok());
    }
    QCOMPARE(OwnBackup(folder.path()).files().size(), 2);
    flip(folder.filePath(QStringLiteral("own.backup-1")), "Text 8 Text 8");
    QVERIFY(QFile::remove(folder.filePath(QStringLiteral("own.db"))));
    const auto store = opened(folder);
    QVERIFY(store->repair().own);
    QCOMPARE(found(*store, 7), 7);
    QVERIFY(!ownThing(8).isThere(*store));
}

void OwnRestoreTest::aDamagedFileReplacesNoBackup()
{
    QTemporaryDir folder;
    {
        const auto store = opened(folder);
        write(*store, 0, 14);
    }
    const QByteArray before = contentOf(folder.filePath(QStringLiteral("own.backup-1")));
    flip(folder.filePath(QStringLiteral("own.db")), "Text 8 Text 8");
    const Result<void> taken = OwnBackup(folder.path()).take();
    QVERIFY(!taken.ok());
    QCOMPARE(taken.error().kind, AppError::Kind::Damaged);
    QCOMPARE(contentOf(folder.filePath(QStringLiteral("own.backup-1"))), before);
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("own.backup-new"))));
}

void OwnRestoreTest::aDamagedBackupPushesNoWholeOneOut()
{
    QTemporaryDir folder;
    const auto store = opened(folder);
    write(*store, 0, 14);
    QVERIFY(resultOf(store->backUp()).ok());
    write(*store, 14, 15);
    QVERIFY(resultOf(store->backUp()).ok());
    const QByteArray older = contentOf(folder.filePath(QStringLiteral("own.backup-2")));
    flip(folder.filePath(QStringLiteral("own.backup-1")), "Text 8 Text 8");
    QVERIFY(resultOf(store->backUp()).ok());
    QCOMPARE(contentOf(folder.filePath(QStringLiteral("own.backup-2"))), older);
    QVERIFY(readThrough(folder.filePath(QStringLiteral("own.backup-1"))).ok());
}

void OwnRestoreTest::closingBacksUpWhatChanged()
{
    QTemporaryDir folder;
    const QString backup = folder.filePath(QStringLiteral("own.backup-1"));
    opened(folder).reset();
    const QByteArray empty = contentOf(backup);
    QVERIFY(!empty.isEmpty());
    opened(folder).reset();
    QCOMPARE(contentOf(backup), empty);
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("own.backup-2"))));
    {
        const auto store = opened(folder);
        write(*store, 1, 2);
    }
    QVERIFY(contentOf(backup) != empty);
    QCOMPARE(contentOf(folder.filePath(QStringLiteral("own.backup-2"))), empty);
}

/// It may have been sent or taken back after the backup; and booked once under its key, it must not be sent
/// under another.
void OwnRestoreTest::anIntentOfTheBackupWaitsForAWord()
{
    QTemporaryDir folder;
    {
        const auto store = opened(folder);
        write(*store, 0, 1);
    }
    QVERIFY(QFile::remove(folder.filePath(QStringLiteral("own.db"))));
    const auto store = opened(folder);
    const IntentId id{QStringLiteral("intent0")};
    std::optional<IntentRecord> held = *store->intent(id);
    QVERIFY(held.has_value());
    QCOMPARE(held->intent.state, Intent::State::NeedsYou);
    QVERIFY(held->intent.trouble->contains(QStringLiteral("backup")));
    QVERIFY(*resultOf(store->renew(id, QStringLiteral("another"), held->intent.price, noon(), noon(1))));
    held = *store->intent(id);
    QCOMPARE(held->intent.state, Intent::State::Sending);
    QCOMPARE(held->intent.key, QStringLiteral("key0"));
    QVERIFY(!held->intent.unanswered);
    QVERIFY(!held->intent.trouble);
}

void OwnRestoreTest::oneThatWasBookedStaysBooked()
{
    QTemporaryDir folder;
    QTemporaryDir saved;
    {
        const auto store = opened(folder);
        write(*store, 0, 1);
        QVERIFY(resultOf(store->backUp()).ok());
        QVERIFY(copyFiles(folder.path(), saved.path()));
        IntentRecord record = **store->intent(IntentId{QStringLiteral("intent0")});
        QVERIFY(*resultOf(store->markSending(record.intent.id, record.intent.key)));
        record.intent.state = Intent::State::Done;
        record.intent.doneAt = noon(5);
        QVERIFY(*resultOf(store->finish(record, record.intent.key, Receipt())));
        // Another one, whose text is damaged: so the table of attempts is not to be trusted as a whole.
        write(*store, 7, 8);
    }
    for (const char *name : {"own.backup-1", "own.backup-2"})
        QFile::remove(folder.filePath(QLatin1StringView(name)));
    QVERIFY(QFile::copy(saved.filePath(QStringLiteral("own.backup-1")),
                        folder.filePath(QStringLiteral("own.backup-1"))));
    flip(folder.filePath(QStringLiteral("own.db")), "Text 7 Text 7");
    const auto store = opened(folder);
    QVERIFY(store->repair().own);
    const std::optional<IntentRecord> booked = *store->intent(IntentId{QStringLiteral("intent0")});
    QVERIFY(booked.has_value());
    QCOMPARE(booked->intent.state, Intent::State::Done);
    QCOMPARE(booked->intent.doneAt, noon(5));
    QVERIFY(!(*store->intent(IntentId{QStringLiteral("intent7")})).has_value());
}

/// What was on its way to them at the time of the backup is not the newest any more.
void OwnRestoreTest::whatOtherComputersWroteSinceIsTaken()
{
    QTemporaryDir folder;
    const PostId post{QStringLiteral("p")};
    {
        const auto store = opened(folder);
        QVERIFY(resultOf(store->apply({{anAccount(), aPost(post.value)}, {}, {}, false})).ok());
        QVERIFY(resultOf(store->setOpened(post, true)).ok());
        QVERIFY(resultOf(store->setSaved(post, true)).ok());
        QVERIFY(resultOf(store->nextCarried(QStringLiteral("one")))->has_value());
    }
    QVERIFY(QFile::remove(folder.filePath(QStringLiteral("own.db"))));
    const auto store = opened(folder);
    QVERIFY(store->repair().own);
    QVERIFY(store->post(post).value()->saved);
    QVERIFY(!resultOf(store->nextCarried(QStringLiteral("two")))->has_value());
    // cache.db, which is whole, does not keep them from being read anew.
    QVERIFY(store->remembered(QStringLiteral("states.restored")).value());
    const StateValue theirs{QStringLiteral("saved.p"), 1, QByteArray(R"({"post":"p","saved":false})")};
    QVERIFY(resultOf(store->apply({{theirs}, {}, {}, false})).ok());
    QVERIFY(!store->post(post).value()->saved);
}

/// What was put together is on the disk, and the damaged file still stands in its place, without its log.
void OwnRestoreTest::aPowerCutBeforeTheLastStepLosesNothing()
{
    const QTemporaryDir folder;
    const PostId post{QStringLiteral("p")};
    {
        const auto store = Store::open(folder.path()).value();
        QVERIFY(resultOf(store->saveDraft(post, {QStringLiteral("Written words"), {}, {}})).ok());
    }
    const QString own = folder.filePath(QStringLiteral("own.db"));
    QVERIFY(QFile::rename(own, own + QStringLiteral(".ready")));
    QFile damaged(own);
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(QByteArray(4'096, 'x'));
    damaged.close();
    const auto store = Store::open(folder.path());
    QVERIFY(store.ok());
    QVERIFY(store.value()->repair().own);
    QCOMPARE(store.value()->draft(post)->text, QStringLiteral("Written words"));
    QVERIFY(!QFile::exists(own + QStringLiteral(".ready")));
}

void OwnRestoreTest::theDamagedFileIsKept()
{
    QTemporaryDir folder;
    {
        const auto store = opened(folder);
        write(*store, 8, 9);
    }
    flip(folder.filePath(QStringLiteral("own.db")), "Text 8 Text 8");
    opened(folder).reset();
    const QStringList kept = QDir(folder.path()).entryList({QStringLiteral("own.db.damaged-*")}, QDir::Files);
    QCOMPARE(kept.size(), 1);
    QVERIFY(contentOf(folder.filePath(kept.first())).contains("#ext 8 Text 8"));
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("own.db.restored"))));
}

void OwnRestoreTest::cacheDamageFoundAtWorkIsPutRightAtTheNextStart()
{
    QTemporaryDir folder;
    {
        const auto store = opened(folder);
        QList<Change> posts;
        for (int number = 0; number < 300; ++number)
            posts.append(aPost(QStringLiteral("p%1").arg(number), number));
        QVERIFY(resultOf(store->apply({posts, {}, {}, false})).ok());
    }
    const QString file = folder.filePath(QStringLiteral("cache.db"));
    QByteArray content = contentOf(file);
    // Not the first pages, which are read at the start: those behind.
    for (qsizetype page = 24; (page + 1) * 4096 <= content.size(); ++page)
        content.replace(page * 4096, 4096, QByteArray(4096, 'x'));
    QVERIFY(writeContent(file, content));
    {
        const auto store = opened(folder);
        if (!store->repair().cache) {
            QSignalSpy spy(store.get(), &Store::damaged);
            for (int number = 0; number < 300; ++number)
                (void)store->post(PostId{QStringLiteral("p%1").arg(number)});
            QTRY_COMPARE(spy.size(), 1);
            QVERIFY(store->damage().cache);
            QVERIFY(!store->damage().own);
        }
    }
    const auto store = opened(folder);
    QVERIFY(store->repair().cache || !store->damage().any());
    QVERIFY(!store->repair().own);
    QVERIFY(resultOf(store->apply({{aPost(QStringLiteral("p"))}, {}, {}, false})).ok());
}

/// SQLite finds nothing wrong with it.
void OwnRestoreTest::aDamagedRowFoundAtWorkIsTold()
{
    QTemporaryDir folder;
    {
        const auto store = opened(folder);
        write(*store, 1, 2);
        QVERIFY(resultOf(store->backUp()).ok());
        QSignalSpy spy(store.get(), &Store::damaged);
        {
            const auto other = sql::Connection::open({folder.filePath(QStringLiteral("own.db"))});
            QVERIFY(other.ok());
            QVERIFY((*other)->execute(QStringLiteral("UPDATE draft SET text = 'Else', seal = x'00'")).ok());
        }
        QVERIFY(!ownThing(1).isThere(*store));
        QTRY_COMPARE(spy.size(), 1);
        QVERIFY(store->damage().own);
        QVERIFY(!store->damage().cache);
    }
    const auto store = opened(folder);
    QVERIFY(store->repair().own);
    QVERIFY(ownThing(1).isThere(*store));
}

FARTHING_TEST(OwnRestoreTest)
#include "test_ownrestore.moc"
