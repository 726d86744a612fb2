// SPDX-License-Identifier: GPL-3.0-or-later
// `farthing --archive` and `--restore` as a person meets them in a terminal: what they print, with which
// status they end, and that other programs can use what they wrote.

#include "app/endedprogram.h"
#include "sql/statement.h"
#include "store/store.h"
#include "support/builders.h"
#include "support/fakenetwork.h"
#include "support/platformprocess.h"
#include "support/testcase.h"

#include <QtCore/QBuffer>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>

using namespace farthing;

namespace {

EndedProgram reader(const QStringList &arguments)
{
    return runProgram(QStringLiteral("farthing"), arguments);
}

QMap<QString, QByteArray> contentOf(const QString &folder)
{
    QMap<QString, QByteArray> content;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QByteArray bytes = file.readAll();
        if (const qsizetype at = bytes.indexOf("\"written_at\"");
            file.fileName().endsWith(QLatin1String("manifest.json")))
            bytes.remove(at, bytes.indexOf('\n', at) - at);
        content.insert(QDir(folder).relativeFilePath(file.fileName()), bytes);
    }
    return content;
}

QByteArray picture()
{
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(0x336699);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class TestArchives : public TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void goesThereAndBack();
    void keepsTheBuiltInPlatform();
    void isPublishedAgainByFarthingd();
    void worksWhileAReaderIsOpen();
    void endsWithAReason();

private:
    QString in(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    /// `farthing` with this profile of a platform that is away.
    QStringList withPlatform(const char *profile, const QStringList &more) const
    {
        return QStringList{QStringLiteral("--profile"), in(profile), QStringLiteral("--platform"),
                           QStringLiteral("http://127.0.0.1:9")} +
               more;
    }
    std::unique_ptr<Store> storeIn(const char *profile)
    {
        auto store = Store::open(in(profile) + QStringLiteral("/accounts/127.0.0.1_9"));
        return store ? std::move(store.value()) : nullptr;
    }
    void fill(Store &store, int posts)
    {
        QList<Change> changes{anAccount()};
        for (int i = 0; i < posts; ++i) {
            Post post = aPost(QStringLiteral("p%1").arg(i), i);
            post.title = QStringLiteral("Title: \"%1\" — ok?").arg(i);
            post.language = i % 2 ? QStringLiteral("nb") : QStringLiteral("en");
            post.tags = {QStringLiteral("a-%1").arg(i % 3)};
            post.body = QStringLiteral("## Part %1\n\n![it](media:m)\n\nText.").arg(i);
            post.media = {MediaId{QStringLiteral("m")}};
            changes << post << aComment(QStringLiteral("c%1").arg(i), post.id);
        }
        QVERIFY(resultOf(store.apply({changes, {anItem(QStringLiteral("e"), 5)}, {}, false})).ok());
        QVERIFY(resultOf(store.writeImage({WantedImage::Kind::Media, QStringLiteral("m")}, picture(),
                                          QStringLiteral("image/png")))
                    .ok());
        QVERIFY(resultOf(store.setSaved(PostId{QStringLiteral("p1")}, true)).ok());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestArchives::goesThereAndBack()
{
    fill(*storeIn("profile"), 30);
    const EndedProgram first = reader(withPlatform("profile", {QStringLiteral("--archive"), in("first")}));
    QVERIFY2(first.status == 0, qPrintable(first.err));
    QVERIFY2(first.out.contains(QStringLiteral("30 post")) && first.out.contains(QStringLiteral("first")),
             qPrintable(first.out));
    const EndedProgram back =
        reader({QStringLiteral("--profile"), in("other"), QStringLiteral("--restore"), in("first")});
    QVERIFY2(back.status == 0, qPrintable(back.err));
    QVERIFY2(back.out.contains(QStringLiteral("30 post")), qPrintable(back.out));
    const EndedProgram second = reader(withPlatform("other", {QStringLiteral("--archive"), in("second")}));
    QVERIFY2(second.status == 0, qPrintable(second.err));
    QCOMPARE(contentOf(in("second")), contentOf(in("first")));
    QCOMPARE(storeIn("other")->postCounts()->saved, 1);
}

/// Its books come along: the owner of the new profile is the one of the old.
void TestArchives::keepsTheBuiltInPlatform()
{
    const QStringList profile{QStringLiteral("--profile"), in("profile")};
    const EndedProgram drawn = reader(profile + QStringList{QStringLiteral("--screenshot"), in("one.png")});
    QVERIFY2(drawn.status == 0, qPrintable(drawn.err));
    const EndedProgram first = reader(profile + QStringList{QStringLiteral("--archive"), in("first")});
    QVERIFY2(first.status == 0, qPrintable(first.err));
    const QStringList other{QStringLiteral("--profile"), in("other")};
    const EndedProgram back = reader(other + QStringList{QStringLiteral("--restore"), in("first")});
    QVERIFY2(back.status == 0, qPrintable(back.err));
    QVERIFY(reader(other + QStringList{QStringLiteral("--archive"), in("second")}).status == 0);
    QCOMPARE(contentOf(in("second")), contentOf(in("first")));
    // It starts, signs its owner in, and finds everything where it was.
    QVERIFY(reader(other + QStringList{QStringLiteral("--screenshot"), in("two.png")}).status == 0);
    QVERIFY(reader(other + QStringList{QStringLiteral("--archive"), in("third")}).status == 0);
    const QMap<QString, QByteArray> before = contentOf(in("first"));
    const QMap<QString, QByteArray> after = contentOf(in("third"));
    // Nobody was made anew, and nothing was booked a second time.
    const auto idsIn = [](const QByteArray &lines) {
        QStringList ids;
        for (const QByteArray &line : lines.split('\n'))
            ids << QJsonDocument::fromJson(line).object().value(u"id").toString();
        return ids;
    };
    const QString accounts = QStringLiteral("platform/account.jsonl");
    QVERIFY(idsIn(before.value(accounts)).size() > 5);
    QCOMPARE(idsIn(after.value(accounts)), idsIn(before.value(accounts)));
    for (const char *same : {"platform/platform.jsonl", "platform/entry.jsonl", "platform/post.jsonl"}) {
        QVERIFY(before.contains(QString::fromLatin1(same)));
        QCOMPARE(after.value(QString::fromLatin1(same)), before.value(QString::fromLatin1(same)));
    }
    const auto posts = [](const QMap<QString, QByteArray> &content) {
        return content.keys().filter(QRegularExpression(QStringLiteral("^posts/[^/]*\\.md$")));
    };
    QVERIFY(posts(after).size() >= 12);
    QCOMPARE(posts(after), posts(before));
    QVERIFY(!before.contains(QStringLiteral("platform/token.jsonl")));
}

void TestArchives::isPublishedAgainByFarthingd()
{
    fill(*storeIn("profile"), 30);
    QVERIFY(reader(withPlatform("profile", {QStringLiteral("--archive"), in("first")})).status == 0);
    PlatformProcess platform;
    const QString told = platform.command(
        {QStringLiteral("import"), QStringLiteral("--database"), platform.database(), in("first/posts")});
    QVERIFY2(told.contains(QStringLiteral("30 published")) && told.contains(QStringLiteral("0 refused")),
             qPrintable(told));
    const auto books = sql::Connection::open({platform.database(), sql::Durability::Normal, true});
    QVERIFY(books.ok());
    sql::Statement read(**books,
                        QStringLiteral("SELECT p.title, p.language, p.tags, p.published_at, a.name, p.body "
                                       "FROM post p JOIN account a ON a.number = p.author "
                                       "ORDER BY p.published_at"));
    int posts = 0;
    for (; read.next(); ++posts) {
        QCOMPARE(read.text(0), QStringLiteral("Title: \"%1\" — ok?").arg(posts));
        QCOMPARE(read.text(1), posts % 2 ? QStringLiteral("nb") : QStringLiteral("en"));
        QVERIFY(read.text(2).contains(QStringLiteral("a-%1").arg(posts % 3)));
        QCOMPARE(read.time(3), noon(posts));
        QCOMPARE(read.text(4), QStringLiteral("Ada"));
        QVERIFY2(read.text(5).startsWith(QStringLiteral("## Part %1\n\n![it](media:").arg(posts)) &&
                     !read.text(5).contains(QStringLiteral("m.png")),
                 qPrintable(read.text(5)));
    }
    QVERIFY2(!read.error(), "the books are not read");
    QCOMPARE(posts, 30);
}

void TestArchives::worksWhileAReaderIsOpen()
{
    const std::unique_ptr<Store> open = storeIn("profile");
    fill(*open, 5);
    const EndedProgram first = reader(withPlatform("profile", {QStringLiteral("--archive"), in("first")}));
    QVERIFY2(first.status == 0, qPrintable(first.err));
    QVERIFY(first.out.contains(QStringLiteral("5 post")));
}

void TestArchives::endsWithAReason()
{
    const auto fails = [](const QStringList &arguments, const char *words) {
        const EndedProgram ended = reader(arguments);
        const bool fine =
            ended.status == 1 && ended.out.isEmpty() && ended.err.startsWith(QLatin1String("farthing: ")) &&
            ended.err.contains(QString::fromLatin1(words)) && ended.err.count(QLatin1Char('\n')) == 1;
        if (!fine)
            qInfo("%d: %s %s", ended.status, qPrintable(ended.out), qPrintable(ended.err));
        return fine;
    };
    QVERIFY(fails(withPlatform("profile", {QStringLiteral("--archive"), in("first")}), "nothing to archive"));
    QVERIFY(!QFile::exists(in("first")));
    QVERIFY(fails({QStringLiteral("--profile"), in("other"), QStringLiteral("--restore"), in("none")},
                  "manifest.json is missing"));
    fill(*storeIn("profile"), 3);
    QVERIFY(QDir().mkpath(in("full/of")));
    QVERIFY(
        fails(withPlatform("profile", {QStringLiteral("--archive"), in("full")}), "new or an empty folder"));
    QVERIFY(reader(withPlatform("profile", {QStringLiteral("--archive"), in("first")})).status == 0);
    QVERIFY(fails({QStringLiteral("--profile"), in("profile"), QStringLiteral("--restore"), in("first")},
                  "into an empty profile only"));
    QFile file(in("first/README.txt"));
    QVERIFY(file.open(QIODevice::Append) && file.write("!") == 1);
    file.close();
    QVERIFY(fails({QStringLiteral("--profile"), in("other"), QStringLiteral("--restore"), in("first")},
                  "README.txt"));
    QVERIFY(fails({QStringLiteral("--archive"), QString()}, "--archive needs a folder"));
    QVERIFY(fails({QStringLiteral("--archive"), in("a"), QStringLiteral("--restore"), in("b")}, "not both"));
}

FARTHING_TEST(TestArchives)
#include "test_archives.moc"
