// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archiverestore.h"

#include "archive/archivefixture.h"
#include "platform/database.h"
#include "settings/settings.h"
#include "sql/statement.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace farthing;

class ArchiveRestoreTest : public ArchiveFixture
{
    Q_OBJECT

private slots:
    void init() { ReaderFixture::init(); }
    void cleanup() { ReaderFixture::cleanup(); }

    void isReadableAtOnce();
    void refreshingDuplicatesNothing();
    void asksBeforeItSendsAgain();
    void namesWhatWasChanged_data();
    void namesWhatWasChanged();
    void refusesContentThatIsNone_data();
    void refusesContentThatIsNone();
    void takesOnlyAnEmptyProfile();
    void keepsTheSettingsOfTheProfile();
    void takesNoHostsFromAnArchive();
    void inventsNoChecksum();
    void leavesNothingWhenStopped();
    void hearsAStopInTheMiddleOfATable();
    void leavesNoPlatformBehind();
    void saysWhereThereIsNoArchive();

private:
    QString path(const QString &part) const
    {
        const QStringList paths = contentOf(in("archive")).keys().filter(part);
        return paths.isEmpty() ? QString() : in("archive") + QLatin1Char('/') + paths.first();
    }
    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    /// Writes a file anew, and the manifest so that it fits: what somebody does who knows how.
    void forge(const QString &relative, const QByteArray &bytes)
    {
        write(in("archive") + QLatin1Char('/') + relative, bytes);
        QJsonObject manifest = QJsonDocument::fromJson(read(in("archive/manifest.json"))).object();
        QJsonArray files;
        for (const QJsonValue &value : manifest.value(u"files").toArray()) {
            QJsonObject file = value.toObject();
            if (file.value(u"path").toString() == relative) {
                file[QStringLiteral("size")] = bytes.size();
                file[QStringLiteral("sha256")] =
                    QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
            }
            files.append(file);
        }
        manifest[QStringLiteral("files")] = files;
        write(in("archive/manifest.json"), QJsonDocument(manifest).toJson());
    }
    bool profileIsUntouched() const { return contentOf(in("profile")).isEmpty(); }
    static QStringList entriesOf(const QString &folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    /// With settings, and with the books of a built-in platform.
    void archiveWithPlatform()
    {
        ArchiveOrder wanted = order(in("archive"));
        write(wanted.settingsFile, "[look]\ntheme=sepia\n");
        wanted.platformDatabase = in("built-in.db");
        {
            const auto books = platform::Database::open(wanted.platformDatabase);
            QVERIFY(books.ok());
            for (const char *id : {"one", "two"})
                QVERIFY(books.value()
                            ->connection()
                            .execute(QStringLiteral("INSERT INTO media (id, type, bytes, at) VALUES ('%1', "
                                                    "'image/png', x'00ff', 1700000000000)")
                                         .arg(QLatin1StringView(id)))
                            .ok());
        }
        QVERIFY(writeArchive(wanted, &always).ok());
        QVERIFY(QFile::exists(in("archive/platform/media.jsonl")));
    }
};

void ArchiveRestoreTest::isReadableAtOnce()
{
    fill(40);
    QVERIFY(restored(archived("archive"), "profile").ok());
    const auto store = Store::open(databasesIn(in("profile")), &m_clock);
    QVERIFY(store.ok());
    Store &back = *store.value();
    QCOMPARE(back.account(), m_store->account());
    QCOMPARE(back.rules(), m_store->rules());
    for (int i = 0; i < 40; ++i) {
        const PostId id{QStringLiteral("p%1").arg(i)};
        const Result<std::optional<PostRecord>> now = back.post(id);
        const Result<std::optional<PostRecord>> then = m_store->post(id);
        QVERIFY(now.ok() && *now && then.ok());
        QCOMPARE(now.value()->post, then.value()->post);
        QCOMPARE(now.value()->unread, then.value()->unread);
        QCOMPARE(now.value()->saved, then.value()->saved);
        QCOMPARE(back.commentPlaces(id, 100)->size(), m_store->commentPlaces(id, 100)->size());
        const QString media = QStringLiteral("m%1").arg(i);
        QCOMPARE(back.image(WantedImage::Kind::Media, media).value(),
                 m_store->image(WantedImage::Kind::Media, media).value());
        QCOMPARE(back.draft(id).value(), m_store->draft(id).value());
        QCOMPARE(back.place(id).value(), m_store->place(id).value());
        QVERIFY(back.place(id)->has_value() || i % 3 != 0);
    }
    QCOMPARE(back.statementSum()->amount, m_store->statementSum()->amount);
    QCOMPARE(back.postDraft(PostId{QStringLiteral("new-post")}).value(),
             m_store->postDraft(PostId{QStringLiteral("new-post")}).value());
    QCOMPARE(back.draftImage(MediaId{QStringLiteral("d1")}).value(),
             m_store->draftImage(MediaId{QStringLiteral("d1")}).value());
    QCOMPARE(back.reports(std::nullopt, std::nullopt, 10)->items,
             m_store->reports(std::nullopt, std::nullopt, 10)->items);
    QCOMPARE(back.notes(std::nullopt, std::nullopt, 10)->size(), 1);
    QCOMPARE(back.note(NoteId{QStringLiteral("note-1")}).value(),
             m_store->note(NoteId{QStringLiteral("note-1")}).value());
    QCOMPARE(back.mutedPeople().value(), m_store->mutedPeople().value());
    QCOMPARE(back.mutedPeople()->size(), 1);
    QCOMPARE(back.spending(noon(60).date()).caps, m_store->spending(noon(60).date()).caps);
    QCOMPARE(back.spending(noon(60).date()).spent, m_store->spending(noon(60).date()).spent);
}

void ArchiveRestoreTest::refreshingDuplicatesNothing()
{
    fill(40);
    QVERIFY(restored(archived("archive"), "profile").ok());
    const auto store = Store::open(databasesIn(in("profile")), &m_clock);
    QVERIFY(store.ok());
    const PostListCounts before = store.value()->postCounts().value();
    QList<Change> changes{anAccount(QStringLiteral("me"), 2)};
    for (int i = 0; i < 40; ++i)
        changes << aPost(QStringLiteral("p%1").arg(i), i / 3, 1'000);
    changes << aComment(QStringLiteral("c1-0"), PostId{QStringLiteral("p1")});
    const StatementItem known = anItem(QStringLiteral("e0001"), 250'001, 0);
    QVERIFY(resultOf(store.value()->apply({changes, {known}, {}, false})).ok());
    QCOMPARE(store.value()->postCounts()->all, before.all);
    QCOMPARE(store.value()->commentPlaces(PostId{QStringLiteral("p1")}, 10)->size(), 1);
    QCOMPARE(store.value()->statementSum()->count, m_store->statementSum()->count);
}

void ArchiveRestoreTest::asksBeforeItSendsAgain()
{
    fill(10);
    QHash<QString, QString> keys;
    for (const IntentRecord &record : m_store->openIntents())
        keys.insert(record.intent.id.value, record.intent.key);
    QCOMPARE(keys.size(), 4);
    QVERIFY(restored(archived("archive"), "profile").ok());
    const auto store = Store::open(databasesIn(in("profile")), &m_clock);
    QVERIFY(store.ok());
    FakeNetwork network;
    network.onQuote = &quoteByRulebook;
    Outbox outbox(*store.value(), network, m_clock);
    auto ownAlarm = std::make_unique<FakeAlarm>();
    FakeAlarm *alarm = ownAlarm.get();
    outbox.setAlarm(std::move(ownAlarm));
    m_clock.advance(60'000);
    outbox.flush();
    // Reading is nobody's decision: it goes by itself, under its key, so that it counts once.
    QTRY_COMPARE(network.performed.size(), 1);
    QVERIFY(std::holds_alternative<ReadAct>(network.performed.first().act));
    QVERIFY(keys.values().contains(network.performed.first().key));
    // A price that is another one now does not make another consent of it.
    Rulebook dearer;
    dearer.amounts.pnlReport = twei("2");
    QVERIFY(resultOf(store.value()->apply({{dearer}, {}, {}, false})).ok());
    int asked = 0;
    for (const IntentRecord &record : QList<IntentRecord>(store.value()->openIntents())) {
        const Intent &intent = record.intent;
        if (std::holds_alternative<ReadAct>(intent.act))
            continue;
        QCOMPARE(intent.state, Intent::State::NeedsYou);
        QVERIFY(intent.unanswered);
        QCOMPARE(outbox.retryPrice(intent), intent.price);
        QVERIFY(!outbox.retryQuote(intent).stop);
        QVERIFY(resultOf(outbox.retry(intent.id, outbox.retryPrice(intent))).ok());
        // Still the attempt of before, and nobody may take it back.
        const std::optional<Intent> again = outbox.intent(intent.id).value();
        QVERIFY(again);
        QCOMPARE(again->state, Intent::State::Sending);
        QCOMPARE(again->key, intent.key);
        ++asked;
    }
    QCOMPARE(asked, 3);
    m_clock.advance(60'000);
    alarm->ring();
    QTRY_COMPARE(network.performed.size(), 4);
    for (const auto &performed : network.performed) {
        QVERIFY(keys.values().contains(performed.key));
        if (std::holds_alternative<BuyReportAct>(performed.act))
            QCOMPARE(performed.price, twei("1"));
    }
    // What it costs counts once against the limits.
    QCOMPARE(store.value()->spending(noon(60).date()).spent, m_store->spending(noon(60).date()).spent);
    network.performed.clear();
}

void ArchiveRestoreTest::namesWhatWasChanged_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *how, const char *part, const char *words) {
        QTest::newRow(how) << QString::fromLatin1(how) << QString::fromLatin1(part)
                           << QString::fromLatin1(words);
    };
    row("one byte", "posts/2025", "not as it was archived");
    row("one byte of an image", "posts/media/", "not as it was archived");
    row("cut", "own/intent", "not as it was archived");
    row("longer", "statement/movements", "not as it was archived");
    row("missing", "comments/", "is missing");
    row("extra", "", "does not belong to the archive: posts/extra.md");
    row("hidden", "", "does not belong to the archive: .hidden");
    row("link", "", "a link, which could lead anywhere: own/link.jsonl");
    row("link of a folder", "", "a link, which could lead anywhere: linked");
    row("in place of a file", "account.json", "a link, which could lead anywhere: account.json");
    row("up", "account.json", "leaves its folder: ../account.json");
    row("absolute", "account.json", "leaves its folder: /etc/passwd");
    row("drive", "account.json", "leaves its folder: C:/account.json");
    row("backslash", "account.json", "leaves its folder: ..\\account.json");
    row("twice", "account.json", "cannot be read");
    row("negative", "account.json", "cannot be read");
    row("no manifest", "manifest.json", "There is no archive in");
    row("no json", "manifest.json", "cannot be read");
    row("another folder", "manifest.json", "cannot be read");
    row("newer", "manifest.json", "A newer version");
    row("newer database", "manifest.json", "A newer version");
}

void ArchiveRestoreTest::namesWhatWasChanged()
{
    QFETCH(QString, how);
    QFETCH(QString, part);
    QFETCH(QString, words);
    fill(12);
    archived("archive");
    const QString name = path(part);
    QByteArray bytes = read(name);
    const QString manifest = in("archive/manifest.json");
    const auto inManifest = [&](const QByteArray &old, const QByteArray &other) {
        QByteArray all = read(manifest);
        QVERIFY(all.contains(old));
        write(manifest, all.replace(all.indexOf(old), old.size(), other));
    };
    if (how.startsWith(QLatin1String("one byte"))) {
        bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
        write(name, bytes);
    } else if (how == QLatin1String("cut")) {
        write(name, bytes.chopped(1));
    } else if (how == QLatin1String("longer")) {
        write(name, bytes + '\n');
    } else if (how == QLatin1String("missing") || how == QLatin1String("no manifest")) {
        QVERIFY(QFile::remove(name));
    } else if (how == QLatin1String("extra")) {
        write(in("archive/posts/extra.md"), "---\n---\n");
    } else if (how == QLatin1String("hidden")) {
        write(in("archive/.hidden"), "x");
    } else if (how == QLatin1String("link")) {
        QVERIFY(QFile::link(in("own.db"), in("archive/own/link.jsonl")));
    } else if (how == QLatin1String("link of a folder")) {
        QVERIFY(QFile::link(m_folder->path(), in("archive/linked")));
    } else if (how == QLatin1String("in place of a file")) {
        QVERIFY(QFile::rename(name, in("elsewhere.json")) && QFile::link(in("elsewhere.json"), name));
    } else if (how == QLatin1String("up")) {
        inManifest("\"account.json\"", "\"../account.json\"");
    } else if (how == QLatin1String("absolute")) {
        inManifest("\"account.json\"", "\"/etc/passwd\"");
    } else if (how == QLatin1String("drive")) {
        inManifest("\"account.json\"", "\"C:/account.json\"");
    } else if (how == QLatin1String("backslash")) {
        inManifest("\"account.json\"", "\"..\\\\account.json\"");
    } else if (how == QLatin1String("twice")) {
        inManifest("\"README.txt\"", "\"ACCOUNT.json\"");
    } else if (how == QLatin1String("negative")) {
        inManifest("\"size\": ", "\"size\": -");
    } else if (how == QLatin1String("no json")) {
        write(manifest, "{\"format\":");
    } else if (how == QLatin1String("another folder")) {
        inManifest("\"news.example_443\"", "\"../../elsewhere\"");
    } else if (how == QLatin1String("newer")) {
        inManifest("\"version\": 1,", "\"version\": 2,");
    } else {
        const QByteArray all = read(manifest);
        const qsizetype at = all.indexOf("\"database_version\": ");
        inManifest(all.mid(at, all.indexOf(',', at) - at), "\"database_version\": 9999");
    }
    const Result<Restored> back = restored(in("archive"), "profile");
    QVERIFY(!back.ok());
    QVERIFY2(back.error().userText.contains(words), qPrintable(back.error().userText));
    // A changed or missing file is named.
    if (words.contains(QLatin1String("archived")) || words.contains(QLatin1String("missing")))
        QVERIFY2(back.error().userText.contains(QDir(in("archive")).relativeFilePath(name)),
                 qPrintable(back.error().userText));
    QVERIFY(profileIsUntouched());
}

void ArchiveRestoreTest::refusesContentThatIsNone_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a post without front matter") << QStringLiteral("posts/2025") << QByteArray("# Hello\n");
    QTest::newRow("a post without id")
        << QStringLiteral("posts/2025") << QByteArray("---\ntitle: \"x\"\n---\n");
    QTest::newRow("a comment that is a list") << QStringLiteral("comments/") << QByteArray("[1]\n");
    QTest::newRow("a row of another table") << QStringLiteral("own/mark") << QByteArray("{\"evil\":1}\n");
    QTest::newRow("a text for a number")
        << QStringLiteral("own/mark")
        << QByteArray("{\"account\":\"me\",\"post\":\"p\",\"opened\":\"x\",\"saved\":0,\"projected\":1}\n");
    QTest::newRow("a row twice") << QStringLiteral("own/visit")
                                 << QByteArray("{\"account\":\"me\",\"post\":\"p\",\"last_at\":5}\n{"
                                               "\"account\":\"me\",\"post\":\"p\",\"last_at\":6}\n");
    QTest::newRow("an image outside")
        << QStringLiteral("images.jsonl")
        << QByteArray(
               "{\"kind\":\"media\",\"id\":\"m1\",\"type\":\"image/png\",\"file\":\"../../own.db\"}\n");
    QTest::newRow("an attempt of nothing")
        << QStringLiteral("own/attempt")
        << QByteArray(
               "{\"key\":\"k\",\"intent\":\"none\",\"made_at\":5,\"price\":0,\"body\":{\"json\":{}}}\n");
}

void ArchiveRestoreTest::refusesContentThatIsNone()
{
    QFETCH(QString, part);
    QFETCH(QByteArray, bytes);
    fill(12);
    archived("archive");
    forge(QDir(in("archive")).relativeFilePath(path(part)), bytes);
    const Result<Restored> back = restored(in("archive"), "profile");
    QVERIFY(!back.ok());
    QVERIFY(!back.error().userText.isEmpty());
    QVERIFY(profileIsUntouched());
}

void ArchiveRestoreTest::takesOnlyAnEmptyProfile()
{
    fill(3);
    const QString archive = archived("archive");
    QVERIFY(restored(archive, "profile").ok());
    const QMap<QString, QByteArray> before = contentOf(in("profile"));
    const Result<Restored> again = restored(archive, "profile");
    QVERIFY(!again.ok());
    QCOMPARE(again.error().kind, AppError::Kind::InUse);
    QVERIFY(
        again.error().userText.contains(QStringLiteral("into an empty profile only: choose another folder")));
    QCOMPARE(contentOf(in("profile")), before);
}

void ArchiveRestoreTest::keepsTheSettingsOfTheProfile()
{
    fill(3);
    ArchiveOrder wanted = order(in("archive"));
    wanted.settingsFile = in("mine.ini");
    write(wanted.settingsFile, "[look]\ntheme=sepia\n");
    QVERIFY(writeArchive(wanted, &always).ok());
    const Result<Restored> fresh = restored(in("archive"), "profile");
    QVERIFY(fresh.ok() && !fresh->summary.settingsKept);
    QCOMPARE(read(in("profile/settings.ini")), QByteArray("[look]\ntheme=sepia\n"));
    QVERIFY(QDir().mkpath(in("used")));
    write(in("used/settings.ini"), "[look]\ntheme=dark\n");
    const Result<Restored> beside = restored(in("archive"), "used");
    QVERIFY(beside.ok() && beside->summary.settingsKept);
    QCOMPARE(read(in("used/settings.ini")), QByteArray("[look]\ntheme=dark\n"));
}

/// Whose images are shown says the person, and an archive may come from anybody.
void ArchiveRestoreTest::takesNoHostsFromAnArchive()
{
    fill(3);
    ArchiveOrder wanted = order(in("archive"));
    {
        Settings settings(wanted.settingsFile);
        settings.setTheme(QStringLiteral("sepia"));
        settings.setImageHosts({QStringLiteral("images.example")});
        QVERIFY(settings.save().ok());
    }
    QVERIFY(writeArchive(wanted, &always).ok());
    QVERIFY(read(in("archive/settings.ini")).contains("images.example"));
    QVERIFY(restored(in("archive"), "profile").ok());
    const Settings back(in("profile/settings.ini"));
    QCOMPARE(back.theme(), QStringLiteral("sepia"));
    QCOMPARE(back.imageHosts(), QStringList());
    QCOMPARE(entriesOf(in("profile")),
             (QStringList{QStringLiteral("accounts"), QStringLiteral("settings.ini")}));
}

/// What was read and not edited since has neither text nor checksum.
void ArchiveRestoreTest::inventsNoChecksum()
{
    fill(3);
    QVERIFY(resultOf(m_store->noteRead(PostId{QStringLiteral("p1")})).ok());
    QVERIFY(restored(archived("archive"), "profile").ok());
    const auto own = sql::Connection::open(
        {databasesIn(in("profile")) + QStringLiteral("/own.db"), sql::Durability::Full, false});
    QVERIFY(own.ok());
    sql::Statement count(**own,
                         QStringLiteral("SELECT count(*), count(body), count(checksum) FROM read_version"));
    QVERIFY(count.next());
    QVERIFY(count.number(0) > 0);
    QCOMPARE(count.number(1), 0);
    QCOMPARE(count.number(2), 0);
}

void ArchiveRestoreTest::leavesNothingWhenStopped()
{
    fill(60);
    const QString archive = archived("archive");
    int stops = 0;
    for (int calls = 0;; calls += 7) {
        int left = calls;
        const Result<Restored> back =
            restoreArchive({archive, in("profile")}, [&left](int) { return left-- > 0; });
        if (back)
            break;
        QCOMPARE(back.error().kind, AppError::Kind::Cancelled);
        QVERIFY(profileIsUntouched());
        ++stops;
    }
    QVERIFY(stops > 10);
    QVERIFY(QFile::exists(databasesIn(in("profile")) + QStringLiteral("/own.db")));
}

/// Whoever closes the window waits for this.
void ArchiveRestoreTest::hearsAStopInTheMiddleOfATable()
{
    fill(90);
    archiveWithPlatform();
    for (const int part : {400, 950}) { // the rows of own.db, and of the platform
        int calls = 0;
        const int last = part == 400 ? 30 : 2;
        const Result<Restored> back = restoreArchive({in("archive"), in("profile")}, [&](int thousandths) {
            return thousandths != part || ++calls < last;
        });
        QVERIFY(!back.ok());
        QCOMPARE(back.error().kind, AppError::Kind::Cancelled);
        QCOMPARE(calls, last);
        QCOMPARE(entriesOf(in("profile")), QStringList{QStringLiteral("accounts")});
        QVERIFY(profileIsUntouched());
    }
}

/// One that stayed would be in the way of the next try.
void ArchiveRestoreTest::leavesNoPlatformBehind()
{
    fill(3);
    archiveWithPlatform();
    const QString place = databasesIn(in("profile"));
    // Somebody else comes to the account's place before this one is ready.
    const Result<Restored> late = restoreArchive({in("archive"), in("profile")}, [&place](int thousandths) {
        if (thousandths >= 850 && QDir().mkpath(place))
            write(place + QStringLiteral("/own.db"), "x");
        return true;
    });
    QVERIFY(!late.ok());
    QCOMPARE(late.error().kind, AppError::Kind::InUse);
    QCOMPARE(entriesOf(in("profile")), QStringList{QStringLiteral("accounts")});
    QCOMPARE(entriesOf(in("profile/accounts")), QStringList{QString::fromLatin1(folderName)});
    QCOMPARE(read(place + QStringLiteral("/own.db")), QByteArray("x"));
    QVERIFY(QFile::remove(place + QStringLiteral("/own.db")));
    const Result<Restored> again = restored(in("archive"), "profile");
    QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.error().userText));
    for (const char *name : {"profile/platform/platform.db", "profile/settings.ini"})
        QVERIFY2(QFile::exists(in(name)), name);
}

void ArchiveRestoreTest::saysWhereThereIsNoArchive()
{
    const Result<Restored> back = restored(in("nowhere"), "profile");
    QVERIFY(!back.ok());
    QCOMPARE(back.error().kind, AppError::Kind::NotFound);
    QVERIFY(back.error().userText.contains(QStringLiteral("manifest.json is missing")));
}

FARTHING_TEST(ArchiveRestoreTest)
#include "test_archiverestore.moc"
