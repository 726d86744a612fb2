// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/books.h"
#include "support/platformtest.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>

#include <sys/stat.h>

using namespace farthing;
using namespace farthing::platform;

/// A folder of Markdown files becomes posts, with comments, avatars and images, and what is refused says why.
class ImporterTest : public PlatformTest
{
    Q_OBJECT

private slots:
    void init();
    void publishesWithoutBooking();
    void theSameFileAgainEditsItsPost();
    void severalAuthorsAreOneByline();
    void refusesWithReason();
    void commentsAndTheirReplies();
    void avatarsOfAuthors();
    void imagesOfPosts();
    void imagesThatLieBesideTheirPost();
    void readsNothingOutsideOfItsFolder();
    void readsNothingOutsideThroughItsMediaFolder();
    void aRemovedPostStaysRemoved();
    void aFolderThatIsNotThere();
    void realArticles();

private:
    void write(const QString &name, const QByteArray &bytes);
    ImportReport import();
    QList<Post> posts() { return granted(books->service->posts(reader, {})).items; }
    static QByteArray png(Qt::GlobalColor color);

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Books> books;
    Caller reader;
};

void ImporterTest::init()
{
    PlatformTest::init();
    folder = std::make_unique<QTemporaryDir>();
    books = std::make_unique<Books>();
    reader = books->join(QStringLiteral("Reader"), 5, QStringLiteral("1"));
}

void ImporterTest::write(const QString &name, const QByteArray &bytes)
{
    const QFileInfo info(folder->filePath(name));
    QVERIFY(info.dir().mkpath(QStringLiteral(".")));
    QFile file(info.filePath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

ImportReport ImporterTest::import()
{
    const Result<ImportReport> report = importFolder(*books->database, books->clock, folder->path());
    if (!report)
        qFatal("%s", qPrintable(report.error().detail));
    return *report;
}

QByteArray ImporterTest::png(Qt::GlobalColor color)
{
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "png");
    return bytes;
}

void ImporterTest::publishesWithoutBooking()
{
    write(QStringLiteral("one.md"),
          "---\ntitle: One\nauthor: Ada\ndate: 2024-01-02\ntags: [x]\n---\nSome text.\n");
    write(QStringLiteral("deep/Two-words.md"), "# Heading\n\nMore text.\n");
    write(QStringLiteral("no_title.markdown"), "Only text.\n");
    write(QStringLiteral("notes.txt"), "Not this one.\n");
    const ImportReport report = import();
    QCOMPARE(report.published, 3);
    QCOMPARE(report.refused.size(), 0);
    QHash<QString, Post> byTitle;
    for (const Post &post : posts())
        byTitle.insert(post.title, post);
    QCOMPARE(byTitle.size(), 3);
    const Post one = byTitle.value(QStringLiteral("One"));
    QCOMPARE(one.author.name, QStringLiteral("Ada"));
    QCOMPARE(one.tags, QStringList{QStringLiteral("x")});
    QCOMPARE(one.publishedAt, QDateTime(QDate(2024, 1, 2), QTime(0, 0), Qt::UTC));
    QCOMPARE(one.body, QStringLiteral("Some text.\n"));
    QCOMPARE(one.timeToRead, 10);
    QCOMPARE(byTitle.value(QStringLiteral("Heading")).body, QStringLiteral("\nMore text.\n"));
    QVERIFY(byTitle.contains(QStringLiteral("no title")));
    QCOMPARE(books->audit(), QStringList());
    QCOMPARE(books->statement(reader).size(), 1);
}

void ImporterTest::theSameFileAgainEditsItsPost()
{
    write(QStringLiteral("one.md"), "---\ntitle: One\n---\nSome text.\n");
    write(QStringLiteral("two.md"), "---\ntitle: Two\n---\nSome text.\n");
    import();
    const QString cursor = granted(books->service->posts(reader, {})).changes;
    books->clock.advance(60 * 1000);
    QCOMPARE(import().unchanged, 2);
    QCOMPARE(granted(books->service->changes(reader, cursor, 10)).items.size(), 0);
    write(QStringLiteral("two.md"), "---\ntitle: Two\n---\nOther text.\n");
    const ImportReport report = import();
    QCOMPARE(report.edited, 1);
    QCOMPARE(report.unchanged, 1);
    QCOMPARE(report.published, 0);
    const QList<Change> changes = granted(books->service->changes(reader, cursor, 10)).items;
    QCOMPARE(changes.size(), 1);
    const Post edited = std::get<Post>(changes.first());
    QCOMPARE(edited.body, QStringLiteral("Other text.\n"));
    QCOMPARE(edited.editedAt, books->clock.now());
}

void ImporterTest::severalAuthorsAreOneByline()
{
    write(QStringLiteral("one.md"), "+++\nauthors = [\"Ada\", \"Ben\"]\n+++\nText.\n");
    write(QStringLiteral("two.md"), "Text.\n");
    import();
    QStringList names;
    for (const Post &post : posts())
        names.append(post.author.name);
    names.sort();
    QCOMPARE(names, (QStringList{QStringLiteral("Ada, Ben"), QStringLiteral("Unknown author")}));
}

void ImporterTest::refusesWithReason()
{
    write(QStringLiteral("a-empty.md"), "---\ntitle: A\n---\n \n");
    write(QStringLiteral("b-bytes.md"), "caf\xe9\n");
    write(QStringLiteral("c-yaml.md"), "---\ntitle: [\n---\nText\n");
    write(QStringLiteral("d-large.md"), QByteArray(512'001, 'a'));
    write(QStringLiteral("e-huge.md"), QByteArray(700'000, 'a'));
    write(QStringLiteral("f-good.md"), "Text\n");
    const ImportReport report = import();
    QCOMPARE(report.published, 1);
    QStringList refused;
    for (const ImportReport::Refused &file : report.refused) {
        refused.append(file.file);
        QVERIFY(file.why.size() > 5);
    }
    QCOMPARE(refused, (QStringList{QStringLiteral("a-empty.md"), QStringLiteral("b-bytes.md"),
                                   QStringLiteral("c-yaml.md"), QStringLiteral("d-large.md"),
                                   QStringLiteral("e-huge.md")}));
}

void ImporterTest::commentsAndTheirReplies()
{
    write(QStringLiteral("one.md"), "Text\n");
    write(QStringLiteral("comments.json"),
          R"([{"post": "one", "id": "1", "author": "Ben", "at": "2024-02-03T04:05:06Z", "body": "First"},
              {"post": "one", "id": "2", "parent": "1", "author": "Cy", "body": "Second"},
              {"post": "none", "id": "3", "author": "Cy", "body": "Lost"},
              {"post": "one", "id": "4", "parent": "9", "author": "Cy", "body": "Lost"},
              {"post": "one", "id": "5", "author": "Cy", "body": " "}])");
    const ImportReport report = import();
    QCOMPARE(report.refused.size(), 3);
    QCOMPARE(report.refused.first().file, QStringLiteral("comments.json: 3"));
    const QList<Comment> comments = granted(books->service->comments(reader, {})).items;
    QCOMPARE(comments.size(), 2);
    QCOMPARE(comments.at(1).body, QStringLiteral("First"));
    QCOMPARE(comments.at(1).author.name, QStringLiteral("Ben"));
    QCOMPARE(comments.at(1).publishedAt, QDateTime(QDate(2024, 2, 3), QTime(4, 5, 6), Qt::UTC));
    QCOMPARE(comments.at(0).parent, comments.at(1).id);
    QCOMPARE(posts().first().counts.comments, 2);
    import();
    QCOMPARE(granted(books->service->comments(reader, {})).items, comments);
    QCOMPARE(posts().first().counts.comments, 2);
    // A dislike of an imported comment takes nothing from its author, who has nothing.
    books->does(reader, ReactAct{posts().first().id, comments.at(0).id, Reaction::Dislike},
                QStringLiteral("0.1"));
    QCOMPARE(books->audit(), QStringList());
}

void ImporterTest::avatarsOfAuthors()
{
    write(QStringLiteral("one.md"), "---\nauthor: Ada Byron\n---\nText\n");
    write(QStringLiteral("two.md"), "---\nauthor: Ben\n---\nText\n");
    write(QStringLiteral("avatars/ada byron.png"), png(Qt::red));
    write(QStringLiteral("avatars/ben.png"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
    const ImportReport report = import();
    QCOMPARE(report.refused.size(), 1);
    QCOMPARE(report.refused.first().file, QStringLiteral("avatars/ben.png"));
    for (const Post &post : posts()) {
        QCOMPARE(post.author.avatar.has_value(), post.author.name == QStringLiteral("Ada Byron"));
        if (!post.author.avatar)
            continue;
        const StoredImage image = granted(books->service->avatar(*post.author.avatar));
        QCOMPARE(image.type, QStringLiteral("image/png"));
        QCOMPARE(image.bytes, png(Qt::red));
    }
}

void ImporterTest::imagesOfPosts()
{
    write(QStringLiteral("one.md"),
          "![a](media:red.png) ![b](media:none.png) ![c](other.png) ![d](media:bad.png)\n");
    write(QStringLiteral("media/red.png"), png(Qt::red));
    write(QStringLiteral("media/bad.png"), png(Qt::red).left(40));
    const ImportReport report = import();
    QCOMPARE(report.published, 1);
    QCOMPARE(report.refused.size(), 1);
    QCOMPARE(report.refused.first().file, QStringLiteral("media/bad.png"));
    const Post post = posts().first();
    const QRegularExpression text(
        QStringLiteral("\\A!\\[a\\]\\(media:([0-9a-f]{32})\\) !\\[b\\]\\(media:none.png\\) "
                       "!\\[c\\]\\(other.png\\) !\\[d\\]\\(media:bad.png\\)\n\\z"));
    const QRegularExpressionMatch match = text.match(post.body.value_or(QString()));
    QVERIFY2(match.hasMatch(), qPrintable(post.body.value_or(QString())));
    const MediaId id{match.captured(1)};
    QCOMPARE(post.media, QList<MediaId>{id});
    QCOMPARE(granted(books->service->media(id)).bytes, png(Qt::red));
    QCOMPARE(import().unchanged, 1);
}

void ImporterTest::imagesThatLieBesideTheirPost()
{
    write(QStringLiteral("news/one.md"),
          "![a](red.png) ![b](<pictures/my blue.png> \"Caption\") ![c](pictures/my%20blue.png) ![d][1]\n\n"
          "[a link](red.png) ![e](none.png) ![f](broken.png) ![g](https://example.org/red.png)\n\n"
          "[1]: ../green.png\n");
    write(QStringLiteral("news/red.png"), png(Qt::red));
    write(QStringLiteral("news/pictures/my blue.png"), png(Qt::blue));
    write(QStringLiteral("green.png"), png(Qt::green));
    write(QStringLiteral("news/broken.png"), png(Qt::red).left(40));
    const ImportReport report = import();
    QCOMPARE(report.published, 1);
    QCOMPARE(report.refused.size(), 1);
    QCOMPARE(report.refused.first().file, QStringLiteral("news/broken.png"));
    const Post post = posts().first();
    QCOMPARE(post.media.size(), 3);
    for (const MediaId &id : post.media) {
        const QByteArray bytes = granted(books->service->media(id)).bytes;
        QVERIFY(bytes == png(Qt::red) || bytes == png(Qt::blue) || bytes == png(Qt::green));
    }
    const QString text = post.body.value_or(QString());
    QCOMPARE(text.count(QStringLiteral("media:")), 4);
    for (const char *kept : {"[a link](red.png)", "![e](none.png)", "![f](broken.png)",
                             "![g](https://example.org/red.png)", "\"Caption\")"})
        QVERIFY2(text.contains(QString::fromLatin1(kept)), qPrintable(text));
    QCOMPARE(import().unchanged, 1);
    // Another picture under the same name is another text.
    write(QStringLiteral("news/red.png"), png(Qt::yellow));
    QCOMPARE(import().edited, 1);
}

void ImporterTest::readsNothingOutsideOfItsFolder()
{
    QTemporaryDir outside;
    QFile secret(outside.filePath(QStringLiteral("secret.png")));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write(png(Qt::red));
    secret.close();
    QVERIFY(QFile::link(secret.fileName(), folder->filePath(QStringLiteral("linked.png"))));
    const QString up = QDir(folder->path()).relativeFilePath(secret.fileName()); // "../…/secret.png"
    write(QStringLiteral("one.md"), QStringLiteral("![a](%1) ![b](%2) ![c](linked.png) ![d](file://%2)\n")
                                        .arg(up, secret.fileName())
                                        .toUtf8());
    QCOMPARE(import().published, 1);
    QVERIFY(posts().first().media.isEmpty());
    QVERIFY(!posts().first().body.value_or(QString()).contains(QStringLiteral("media:")));
}

/// Neither by a link, nor from a pipe, where whoever opens it waits for ever.
void ImporterTest::readsNothingOutsideThroughItsMediaFolder()
{
    QTemporaryDir outside;
    QFile secret(outside.filePath(QStringLiteral("secret.png")));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write(png(Qt::red));
    secret.close();
    write(QStringLiteral("media/blue.png"), png(Qt::blue));
    QVERIFY(QFile::link(secret.fileName(), folder->filePath(QStringLiteral("media/linked.png"))));
    QVERIFY(QFile::link(folder->filePath(QStringLiteral("media/blue.png")),
                        folder->filePath(QStringLiteral("media/inside.png"))));
    const QByteArray pipe = QFile::encodeName(folder->filePath(QStringLiteral("media/pipe.png")));
    QCOMPARE(mkfifo(pipe.constData(), S_IRUSR | S_IWUSR), 0);
    write(QStringLiteral("one.md"),
          "![a](media:linked.png) ![b](media:pipe.png) ![c](media/pipe.png) ![d](media:inside.png)\n");
    QCOMPARE(import().published, 1);
    const Post post = posts().first();
    QCOMPARE(post.media.size(), 1);
    QCOMPARE(granted(books->service->media(post.media.first())).bytes, png(Qt::blue));
    const QString text = post.body.value_or(QString());
    QVERIFY2(text.contains(QStringLiteral("(media:linked.png) ![b](media:pipe.png) ![c](media/pipe.png)")),
             qPrintable(text));
}

void ImporterTest::aRemovedPostStaysRemoved()
{
    write(QStringLiteral("one.md"), "Text\n");
    import();
    const PostId id = posts().first().id;
    QVERIFY(removeContent(*books->database, books->clock, Removable::Post, id.value).ok());
    QCOMPARE(posts().size(), 0);
    QCOMPARE(import().refused.size(), 1);
    QCOMPARE(posts().size(), 0);
}

void ImporterTest::aFolderThatIsNotThere()
{
    const Result<ImportReport> report =
        importFolder(*books->database, books->clock, folder->filePath(QStringLiteral("no")));
    QVERIFY(!report);
    QCOMPARE(report.error().kind, AppError::Kind::NotFound);
}

void ImporterTest::realArticles()
{
    QString shared = qEnvironmentVariable("FARTHING_SHARED");
    if (shared.isEmpty())
        shared = qEnvironmentVariable("FARTHING_SOURCE_DIR") + QStringLiteral("/../shared");
    const QDir corpus(shared + QStringLiteral("/corpus/rust-blog"));
    if (!corpus.exists())
        QSKIP("The articles are not on this computer.");
    QElapsedTimer timer;
    timer.start();
    const Result<ImportReport> report = importFolder(*books->database, books->clock, corpus.path());
    qInfo("imported in %lld ms", timer.elapsed());
    QVERIFY(report.ok());
    for (const ImportReport::Refused &file : report->refused)
        qInfo("%s: %s", qPrintable(file.file), qPrintable(file.why));
    QCOMPARE(report->published, 344);
    QCOMPARE(report->refused.size(), 0);
    for (const Post &post : posts())
        QVERIFY2(post.publishedAt.date().year() < 2030 && !post.title.isEmpty(), qPrintable(post.title));
}

FARTHING_TEST(ImporterTest)
#include "test_importer.moc"
