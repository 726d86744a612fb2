// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archivewriter.h"

#include "archive/archivefixture.h"
#include "archive/archivelayout.h"
#include "sql/statement.h"
#include "sync/archivesource.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>

#ifdef Q_OS_UNIX
    #include <csignal>
    #include <sys/resource.h>
#endif

using namespace farthing;

namespace {

#ifdef Q_OS_UNIX
/// No file grows beyond some bytes, as on a disk that is full.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit tight = m_before;
        tight.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};
#endif

QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

class ArchiveWriterTest : public ArchiveFixture
{
    Q_OBJECT

private slots:
    void init() { ReaderFixture::init(); }
    void cleanup() { ReaderFixture::cleanup(); }

    void comesBackByteForByte();
    void saysWhatItLeavesOut();
    void bringsBackARealBlog();
    void knowsEveryTable();
    void keepsATableThatItDoesNotKnow();
    void canBeReadWithoutAProgram();
    void namesAreSafeEverywhere();
    void holdsNoToken();
    void holdsNothingThatIsOnItsWay();
    void tellsApartWhatHasTheSameDigits();
    void isOfOneMomentWhileTheStoreWrites();
    void leavesNothingWhenStopped();
    void hearsAStopInTheMiddleOfATable();
    void writesNoLineThatCannotBeRead();
    void leavesNothingWhenTheDiskIsFull();
    void writesOverNothing();
    void keepsToItsSchema();

private:
    /// Puts a table into own.db that this version does not know.
    void addTable(const QString &columns, const QString &rows)
    {
        auto own = sql::Connection::open({in("own.db"), sql::Durability::Full, false});
        QVERIFY(own.ok());
        QVERIFY(own.value()->execute(QStringLiteral("CREATE TABLE novel (%1)").arg(columns)).ok());
        QVERIFY(own.value()->execute(QStringLiteral("INSERT INTO novel ") + rows).ok());
    }
    QByteArray fileWith(const QString &folder, const QString &part) const
    {
        const QMap<QString, QByteArray> content = contentOf(folder);
        for (auto file = content.cbegin(); file != content.cend(); ++file) {
            if (file.key().contains(part))
                return file.value();
        }
        return {};
    }
    void roundTrip();
};

/// Archive, restore into an empty profile, archive again.
void ArchiveWriterTest::roundTrip()
{
    const QString first = archived("first");
    const Result<Restored> back = restored(first, "profile");
    QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().userText + back.error().detail));
    m_clock.advance(86'400'000);
    ArchiveOrder again = orderOf(databasesIn(in("profile")), in("second"));
    again.settingsFile = in("profile/settings.ini");
    QVERIFY(writeArchive(again, &always).ok());
    QCOMPARE(differences(first, in("second")), QStringList());
    // And once more after a reader was open on it.
    {
        const Result<std::unique_ptr<Store>> store = Store::open(databasesIn(in("profile")), &m_clock);
        QVERIFY(store.ok());
        QCOMPARE(store.value()->postCounts().value(), m_store->postCounts().value());
        (void)resultOf(store.value()->remember(QStringLiteral("settled"), QByteArray("1")));
    }
    again.target = in("third");
    QVERIFY(writeArchive(again, &always).ok());
    QCOMPARE(differences(first, in("third")), QStringList());
}

void ArchiveWriterTest::comesBackByteForByte()
{
    const int posts = qEnvironmentVariable("FARTHING_ARCHIVE_POSTS", QStringLiteral("1000")).toInt();
    fill(posts);
    QFile settings(order({}).settingsFile);
    QVERIFY(settings.open(QIODevice::WriteOnly) && settings.write("[look]\ntheme=sepia\n") > 0);
    settings.close();
    roundTrip();
    const QMap<QString, QByteArray> content = contentOf(in("first"));
    QCOMPARE(content.keys().filter(QRegularExpression(QStringLiteral("^posts/[^/]*\\.md$"))).size(), posts);
    for (const char *part : {"own/intent", "own/attempt", "own/mark", "own/visit", "own/spend_cap",
                             "own/consent", "own/journey", "own/seen", "own/muted", "notes/", "reports/",
                             "drafts/posts/nul", "drafts/comments/", "drafts/images/", "posts/media/",
                             "avatars/", "statement/statement.csv", "README.txt", "settings.ini"})
        QVERIFY2(!fileWith(in("first"), QString::fromLatin1(part)).isNull(), part);
}

void ArchiveWriterTest::saysWhatItLeavesOut()
{
    fill(5);
    const Result<ArchiveSummary> whole = writeArchive(order(in("whole")), &always);
    QVERIFY(whole.ok());
    QCOMPARE(whole->leftOut, 0);
    QVERIFY(leftOutText(*whole).isEmpty());
    const auto cache = sql::Connection::open({m_folder->filePath(QStringLiteral("cache.db"))});
    QVERIFY((*cache)
                ->execute(QStringLiteral("UPDATE post_text SET body = body || '#' WHERE id IN "
                                         "(SELECT id FROM post_text LIMIT 1)"))
                .ok());
    const Result<ArchiveSummary> rest = writeArchive(order(in("rest")), &always);
    QVERIFY(rest.ok());
    QCOMPARE(rest->leftOut, 1);
    QCOMPARE(rest->posts, whole->posts - 1);
    QVERIFY(leftOutText(*rest).startsWith(QLatin1Char(' ')));
}

void ArchiveWriterTest::bringsBackARealBlog()
{
    const QDir blog(qEnvironmentVariable("FARTHING_SOURCE_DIR") +
                    QStringLiteral("/../shared/corpus/rust-blog"));
    if (!blog.exists())
        QSKIP("There is no corpus beside the sources.");
    QList<Change> changes{anAccount()};
    const QStringList files = blog.entryList({QStringLiteral("*.md")}, QDir::Files);
    for (const QString &name : files) {
        QFile file(blog.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        Post post = aPost(name.left(60), int(changes.size()));
        post.title = name;
        post.body = QString::fromUtf8(file.readAll());
        changes << post;
    }
    know(changes);
    settle();
    roundTrip();
}

/// A kind of own data that nobody thought about fails this: give it a place in OwnPlace, or say there why
/// not.
void ArchiveWriterTest::knowsEveryTable()
{
    const Result<std::unique_ptr<ArchiveSource>> source = ArchiveSource::open(m_folder->path());
    QVERIFY(source.ok());
    QStringList known = OwnPlace::known();
    known.sort();
    QCOMPARE(source.value()->ownTables().value(), known);
}

/// Until somebody thinks about it, it is not lost.
void ArchiveWriterTest::keepsATableThatItDoesNotKnow()
{
    fill(5);
    addTable(QStringLiteral("id TEXT PRIMARY KEY, at INTEGER, body BLOB"),
             QStringLiteral("VALUES ('x', 1700000000123, x'00ff')"));
    const QString archive = archived("first");
    QCOMPARE(
        fileWith(archive, QStringLiteral("own/novel")),
        QByteArray("{\"at\":\"2023-11-14T22:13:20.123Z\",\"body\":{\"base64\":\"AP8=\"},\"id\":\"x\"}\n"));
    // This version has no such table: it says so, and does not leave the row out.
    const Result<Restored> back = restored(archive, "profile");
    QVERIFY(!back.ok());
    QCOMPARE(back.error().kind, AppError::Kind::Invalid);
    QVERIFY(!back.error().userText.isEmpty());
}

void ArchiveWriterTest::canBeReadWithoutAProgram()
{
    fill(12);
    const QString archive = archived("first");
    const QByteArray post = fileWith(archive, QStringLiteral("posts/2025-10-02-con-"));
    QVERIFY2(post.startsWith("---\ntitle: \"CON\"\ndate: \"2025-10-02T12:00:00.000Z\"\nauthor: {"),
             post.constData());
    QVERIFY(post.contains("![a](media/m0.png) ![b](media:UP0.x \"t\") and ![c](media:gone)"));
    const QByteArray draft = fileWith(archive, QStringLiteral("drafts/comments/"));
    QVERIFY(draft.startsWith("---\n") && draft.contains("\"p"));
    const QByteArray note = fileWith(archive, QStringLiteral("notes/"));
    QVERIFY2(note.contains("quote: \"marked\\nwords\"") && note.contains("what I *think*"), note.constData());
    const QByteArray intents = fileWith(archive, QStringLiteral("own/intent"));
    QCOMPARE(intents.count('\n'), 4);
    QVERIFY(intents.contains("\"kind\":\"comment\"") && intents.contains("restored-from-archive"));
    QVERIFY(fileWith(archive, QStringLiteral("own/attempt")).contains("\"Well said.\""));
    QVERIFY(fileWith(archive, QStringLiteral("own/mark")).contains("\"saved\":1"));
    QVERIFY(fileWith(archive, QStringLiteral("statement/statement.csv")).count('\n') > 700);
}

void ArchiveWriterTest::namesAreSafeEverywhere()
{
    fill(60);
    QSet<QString> seen;
    const QStringList paths = contentOf(archived("first")).keys();
    static const QRegularExpression wild(QStringLiteral("[\\\\:*?\"<>|\\x00-\\x1f]"));
    for (const QString &path : paths) {
        QVERIFY2(!path.contains(wild) && path == path.normalized(QString::NormalizationForm_C),
                 qPrintable(path));
        QVERIFY2(!seen.contains(path.toCaseFolded()), qPrintable(path));
        seen.insert(path.toCaseFolded());
        for (const QString &part : path.split(QLatin1Char('/'))) {
            QVERIFY(part.toUtf8().size() <= 160 && !part.startsWith(QLatin1Char('.')) &&
                    !part.endsWith(QLatin1Char('.')) && !part.endsWith(QLatin1Char(' ')));
            static const QRegularExpression device(QStringLiteral("^(con|prn|aux|nul|com\\d|lpt\\d)(\\.|$)"),
                                                   QRegularExpression::CaseInsensitiveOption);
            QVERIFY2(!part.contains(device), qPrintable(part));
        }
    }
}

void ArchiveWriterTest::holdsNoToken()
{
    fill(3);
    QVERIFY(resultOf(m_store->confirmToken("very-secret")).ok());
    // Nor what else is this computer's alone.
    QVERIFY(resultOf(m_store->remember(QStringLiteral("outbox-paused"), "1 2")).ok());
    QVERIFY(resultOf(m_store->remember(QStringLiteral("clock-offset"), "3")).ok());
    const QString archive = archived("first");
    const QByteArray remembered = fileWith(archive, QStringLiteral("own/remembered"));
    QVERIFY(remembered.contains("\"odd\""));
    for (const char *key : {"\"token\"", "\"outbox-paused\"", "\"clock-offset\"", "\"schema.seal\""})
        QVERIFY2(!remembered.contains(key), key);
    const QMap<QString, QByteArray> content = contentOf(archive);
    for (const QByteArray &bytes : content)
        QVERIFY(!bytes.contains("very-secret"));
    // Without one it is still readable at once, whoever signs in, and until the platform says that it is
    // another.
    QVERIFY(restored(archive, "profile").ok());
    const auto store = Store::open(databasesIn(in("profile")), &m_clock, "another");
    QVERIFY(store.ok());
    QCOMPARE(store.value()->postCounts()->all, 3);
    QVERIFY(resultOf(store.value()->forgetUnlessOf("another")).ok());
    QCOMPARE(store.value()->postCounts()->all, 3);
    QVERIFY(resultOf(store.value()->confirmToken("another")).ok());
    QVERIFY(resultOf(store.value()->forgetUnlessOf("a third")).ok());
    QCOMPARE(store.value()->postCounts()->all, 0);
}

/// The SHA-256 of each pair begins with the same ten digits: whoever chooses ids can find some more.
void ArchiveWriterTest::tellsApartWhatHasTheSameDigits()
{
    const QStringList images{QStringLiteral("https://a.example/367482.png"),
                             QStringLiteral("https://a.example/1954987.png")};
    const QStringList drafts{QStringLiteral("post-1166547"), QStringLiteral("post-1227801")};
    Post post = aPost(QStringLiteral("p"), 1);
    post.body = QStringLiteral("![a](%1) ![b](%2)").arg(images.first(), images.last());
    know({anAccount(), post, aComment(QStringLiteral("c1"), PostId{QStringLiteral("gone-978555")}, 1),
          aComment(QStringLiteral("c2"), PostId{QStringLiteral("gone-1722558")}, 1)});
    for (const QString &id : images)
        QVERIFY(resultOf(m_store->writeImage({WantedImage::Kind::Web, id}, id.toUtf8(),
                                             QStringLiteral("image/png")))
                    .ok());
    for (const QString &id : drafts) // with the account before it
        QVERIFY(resultOf(m_store->saveDraft(PostId{id}, {id, std::nullopt})).ok());
    settle();
    roundTrip();
    const QStringList paths = contentOf(in("first")).keys();
    for (const char *folder : {"images/web/", "drafts/comments/", "comments/"})
        QCOMPARE(paths.filter(QRegularExpression(QLatin1Char('^') + QLatin1String(folder))).size(), 2);
    const auto store = Store::open(databasesIn(in("profile")), &m_clock);
    QVERIFY(store.ok());
    for (const QString &id : images)
        QCOMPARE(store.value()->image(WantedImage::Kind::Web, id)->value_or(QByteArray()), id.toUtf8());
    for (const QString &id : drafts)
        QCOMPARE(store.value()->draft(PostId{id}).value(), m_store->draft(PostId{id}).value());
}

/// To the account's other computers: by the time it comes back, theirs may be newer.
void ArchiveWriterTest::holdsNothingThatIsOnItsWay()
{
    fill(10);
    QVERIFY(resultOf(m_store->nextCarried(QStringLiteral("one")))->has_value());
    QVERIFY(restored(archived("archive"), "profile").ok());
    const auto store = Store::open(databasesIn(in("profile")), &m_clock);
    QVERIFY(store.ok());
    Store &back = *store.value();
    const PostId post{QStringLiteral("p0")};
    QVERIFY(back.post(post).value()->saved);
    QVERIFY(!resultOf(back.nextCarried(QStringLiteral("two")))->has_value());
    const StateValue theirs{QStringLiteral("saved.p0"), 1, QByteArray(R"({"post":"p0","saved":false})")};
    QVERIFY(resultOf(back.apply({{theirs}, {}, {}, false})).ok());
    QVERIFY(!back.post(post).value()->saved);
}

void ArchiveWriterTest::isOfOneMomentWhileTheStoreWrites()
{
    fill(120);
    const QString before = archived("first");
    bool written = false;
    const Result<ArchiveSummary> summary = writeArchive(order(in("second")), [&](int) {
        if (!std::exchange(written, true)) {
            know({aPost(QStringLiteral("late"), 900)});
            (void)resultOf(m_store->setOpened(PostId{QStringLiteral("p1")}, true));
        }
        return true;
    });
    QVERIFY(summary.ok());
    QCOMPARE(differences(before, in("second")), QStringList());
}

void ArchiveWriterTest::leavesNothingWhenStopped()
{
    fill(60);
    const QStringList before = entriesOf(m_folder->path());
    for (int calls = 0;; calls += 7) {
        int left = calls;
        const Result<ArchiveSummary> summary =
            writeArchive(order(in("stopped")), [&left](int) { return left-- > 0; });
        if (summary)
            break;
        QCOMPARE(summary.error().kind, AppError::Kind::Cancelled);
        QCOMPARE(entriesOf(m_folder->path()), before);
    }
}

/// Whoever closes the window waits for this.
void ArchiveWriterTest::hearsAStopInTheMiddleOfATable()
{
    fill(3);
    addTable(
        QStringLiteral("n INTEGER PRIMARY KEY"),
        QStringLiteral("WITH RECURSIVE r (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM r WHERE n < 500) "
                       "SELECT n FROM r"));
    int calls = 0;
    int reached = 0;
    const Result<ArchiveSummary> summary = writeArchive(order(in("stopped")), [&](int thousandths) {
        reached = thousandths;
        return ++calls < 400;
    });
    QVERIFY(!summary.ok());
    QCOMPARE(summary.error().kind, AppError::Kind::Cancelled);
    QCOMPARE(calls, 400);
    QCOMPARE(reached, 0); // rows come before everything that is counted
}

void ArchiveWriterTest::writesNoLineThatCannotBeRead()
{
    fill(3);
    addTable(QStringLiteral("id TEXT PRIMARY KEY, bytes BLOB"),
             QStringLiteral("VALUES ('x', zeroblob(%1))").arg(layout::longestLine / 4 * 3));
    const QStringList before = entriesOf(m_folder->path());
    const Result<ArchiveSummary> summary = writeArchive(order(in("first")), &always);
    QVERIFY(!summary.ok());
    QVERIFY2(summary.error().detail.contains(QStringLiteral("own/novel")),
             qPrintable(summary.error().detail));
    QCOMPARE(entriesOf(m_folder->path()), before);
}

void ArchiveWriterTest::leavesNothingWhenTheDiskIsFull()
{
#ifdef Q_OS_UNIX
    fill(200);
    const QStringList before = entriesOf(m_folder->path());
    for (const rlim_t bytes : {rlim_t(10), rlim_t(300), rlim_t(2'000), rlim_t(60'000)}) {
        const Result<ArchiveSummary> summary = [&] {
            const FullDisk full(bytes);
            return writeArchive(order(in("full")), &always);
        }();
        QVERIFY(!summary.ok());
        QCOMPARE(summary.error().kind, AppError::Kind::Storage);
        QVERIFY2(summary.error().userText.contains(QStringLiteral("disk is full")),
                 qPrintable(summary.error().userText));
        QCOMPARE(entriesOf(m_folder->path()), before);
    }
#else
    QSKIP("There is no limit for the size of files here.");
#endif
}

void ArchiveWriterTest::writesOverNothing()
{
    fill(3);
    const QString archive = archived("first");
    const QMap<QString, QByteArray> before = contentOf(archive);
    const Result<ArchiveSummary> over = writeArchive(order(archive), &always);
    QVERIFY(!over.ok());
    QVERIFY(over.error().userText.contains(QStringLiteral("Choose a new or an empty folder")));
    QCOMPARE(contentOf(archive), before);
    // An empty folder is as good as none.
    QVERIFY(QDir().mkpath(in("empty")));
    QVERIFY(writeArchive(order(in("empty")), &always).ok());
    QVERIFY(QFile::exists(in("empty/manifest.json")));
}

void ArchiveWriterTest::keepsToItsSchema()
{
    fill(3);
    const QString archive = archived("first");
    const QString script = QStringLiteral(
        "import json, sys\n"
        "try:\n    from jsonschema import Draft202012Validator as Validator\nexcept ImportError:\n    "
        "sys.exit(9)\n"
        "schema = json.load(open(sys.argv[1], encoding='utf-8'))\nValidator.check_schema(schema)\n"
        "found = list(Validator(schema).iter_errors(json.load(open(sys.argv[2], encoding='utf-8'))))\n"
        "[print(error.message) for error in found]\nsys.exit(7 if found else 0)\n");
    QProcess validator;
    validator.start(QStringLiteral("/usr/bin/python3"),
                    {QStringLiteral("-c"), script,
                     qEnvironmentVariable("FARTHING_SOURCE_DIR") +
                         QStringLiteral("/resources/schema/archive.schema.json"),
                     archive + QStringLiteral("/manifest.json")});
    if (!validator.waitForFinished() || validator.exitCode() == 9)
        QSKIP("python3-jsonschema is not installed");
    QVERIFY2(validator.exitCode() == 0, validator.readAllStandardOutput().constData());
}

FARTHING_TEST(ArchiveWriterTest)
#include "test_archivewriter.moc"
