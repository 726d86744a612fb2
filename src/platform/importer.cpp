// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/importer.h"

#include "domain/posttext.h"
#include "platform/images.h"
#include "platform/words.h"
#include "sql/transaction.h"

#include <QtCore/QDirIterator>
#include <QtCore/QUuid>

namespace farthing::platform {

namespace {

constexpr qsizetype filesPerBatch = 100;
constexpr qint64 maximumFileBytes = 600'000; // a post of the largest size with its front matter
constexpr qsizetype maximumBodyBytes = 512'000;
constexpr int maximumTitleCharacters = 300;
constexpr int maximumNameCharacters = 200;

AppError refusedImport(const QString &why)
{
    return {AppError::Kind::Invalid, why, why};
}

QString titleFromName(const QString &file)
{
    QString title = QFileInfo(file).completeBaseName();
    title.replace(QLatin1Char('-'), QLatin1Char(' ')).replace(QLatin1Char('_'), QLatin1Char(' '));
    return title.simplified();
}

Result<QByteArray> bytesOf(const QString &path, qint64 maximum)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refusedImport(file.errorString());
    if (file.size() > maximum)
        return refusedImport(Words::tr("It is too large."));
    return file.readAll();
}

} // namespace

Importer::Importer(Database &database, const Clock &clock, const QString &folder)
    : m_database(database),
      m_folder(QDir(folder).absolutePath()),
      m_tables(database.connection()),
      m_acts(m_tables, m_deed),
      m_images(m_folder, m_tables, clock.now(),
               [this](const QString &file, const QString &why) { refuse(file, why); })
{
    m_deed.now = clock.now();
}

Result<ImportReport> Importer::run()
{
    if (!m_folder.exists()) {
        //: %1 is a folder
        return AppError{AppError::Kind::NotFound,
                        Words::tr("The folder %1 is not there. Check its name.")
                            .arg(QDir::toNativeSeparators(m_folder.path())),
                        m_folder.path()};
    }
    QStringList files;
    QDirIterator found(m_folder.path(), {QStringLiteral("*.md"), QStringLiteral("*.markdown")},
                       QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (found.hasNext())
        files.append(m_folder.relativeFilePath(found.next()));
    files.sort();
    for (qsizetype start = 0; start < files.size(); start += filesPerBatch) {
        if (Result<void> done = importBatch(files.mid(start, filesPerBatch)); !done)
            return done.error();
    }
    if (m_folder.exists(QStringLiteral("comments.json"))) {
        sql::Transaction transaction(m_database.connection());
        if (!transaction.begun())
            return transaction.begun().error();
        m_deed.rules = m_tables.rules.current();
        importComments();
        if (m_tables.work.error())
            return *m_tables.work.error();
        if (Result<void> done = transaction.commit(); !done)
            return done.error();
    }
    return m_report;
}

Result<void> Importer::importBatch(const QStringList &files)
{
    sql::Transaction transaction(m_database.connection());
    if (!transaction.begun())
        return transaction.begun();
    m_deed.rules = m_tables.rules.current();
    for (const QString &file : files)
        importFile(file);
    if (m_tables.work.error())
        return *m_tables.work.error();
    return transaction.commit();
}

void Importer::refuse(const QString &file, const QString &why)
{
    m_report.refused.append({file, why});
}

void Importer::importFile(const QString &file)
{
    const Result<QByteArray> bytes = bytesOf(m_folder.filePath(file), maximumFileBytes);
    if (!bytes)
        return refuse(file, bytes.error().userText);
    const Result<MarkdownFile> markdown = parseMarkdownFile(*bytes);
    if (!markdown)
        return refuse(file, markdown.error().userText);
    if (const Result<void> done = importPost(file, *markdown); !done)
        refuse(file, done.error().userText);
}

Result<void> Importer::importPost(const QString &file, const MarkdownFile &markdown)
{
    PostRow post;
    post.source = sourceOf(file);
    QString body = markdown.body;
    post.title = markdown.title.value_or(QString());
    if (post.title.isEmpty()) {
        if (const std::optional<Heading> heading = firstHeading(body)) {
            post.title = heading->text;
            body = heading->rest;
        } else {
            post.title = titleFromName(file);
        }
    }
    if (body.trimmed().isEmpty())
        return refusedImport(Words::tr("It has no text."));
    if (body.toUtf8().size() > maximumBodyBytes)
        return refusedImport(Words::tr("It is too large."));
    const std::optional<PostRow> known = m_tables.posts.bySource(*post.source);
    if (known && known->removedAt)
        return refusedImport(Words::tr("Its post was removed."));

    post.title.truncate(maximumTitleCharacters);
    body = m_images.named(body, file);
    post.media = m_acts.knownMedia(body);
    post.language = markdown.language.value_or(QStringLiteral("en"));
    post.tags = markdown.tags;
    // Several people who wrote together are one author with all their names, so that the byline loses nobody.
    post.author = author(markdown.authors.isEmpty() ? Words::tr("Unknown author")
                                                    : markdown.authors.join(QStringLiteral(", ")));
    post.publishedAt = markdown.date.value_or(known ? known->publishedAt : m_deed.now);
    post.timeToRead = timeToRead(body, m_deed.rules.rules);
    if (Result<void> stored = storePost(post, body, known); !stored)
        return stored;
    const std::optional<PostRow> row = m_tables.posts.bySource(*post.source);
    m_posts.insert(QFileInfo(file).completeBaseName(), row ? row->number : 0);
    return {};
}

Result<void> Importer::storePost(PostRow post, const QString &body, const std::optional<PostRow> &known)
{
    if (!known) {
        post.id = PostId{stableId(QStringLiteral("post/") + *post.source)};
        post.number = m_tables.posts.add(post, body);
        m_acts.postChanged(post);
        ++m_report.published;
        return {};
    }
    const bool same = post.title == known->title && body == m_tables.posts.body(known->number) &&
                      post.language == known->language && post.tags == known->tags &&
                      post.author == known->author && post.publishedAt == known->publishedAt;
    if (same) {
        ++m_report.unchanged;
        return {};
    }
    post.id = known->id;
    post.number = known->number;
    post.editedAt = m_deed.now;
    m_tables.posts.rewrite(post, body);
    m_acts.postChanged(post);
    ++m_report.edited;
    return {};
}

QString Importer::sourceOf(const QString &file) const
{
    return QFileInfo(m_folder.absolutePath()).fileName() + QLatin1Char('/') + file;
}

/// The same for the same name on every platform, so that a link to a sample leads to it everywhere.
QString Importer::stableId(const QString &name) const
{
    static const QUuid space(QStringLiteral("{6f2a1c4e-8d0b-4b57-9a53-0c1d7f2e9b64}"));
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

qint64 Importer::author(const QString &fullName)
{
    QString name = fullName.left(maximumNameCharacters);
    // The platform's own account writes nothing.
    if (name == QLatin1String("treasury"))
        name = QStringLiteral("Treasury (author)");
    if (const auto known = m_authors.constFind(name); known != m_authors.cend())
        return *known;
    std::optional<AccountRow> account = m_tables.accounts.byName(name);
    if (!account) {
        const AccountId id{stableId(QStringLiteral("account/") + name)};
        account = m_tables.accounts.byNumber(m_tables.accounts.add(id, name, m_deed.now));
    }
    if (!account)
        return 0;
    m_authors.insert(name, account->number);
    dress(*account);
    return account->number;
}

/// Gives an author the image in avatars/; never to an account whose owner has a token and chose one.
void Importer::dress(const AccountRow &account)
{
    const QString base = account.name.toLower();
    QString dashed = base;
    dashed.replace(QLatin1Char(' '), QLatin1Char('-'));
    for (const QString &name : {base, dashed}) {
        const QString file = QStringLiteral("avatars/") + name + QStringLiteral(".png");
        if (name.contains(QLatin1Char('/')) || name.contains(QLatin1Char('\\')) || !m_folder.exists(file))
            continue;
        const Result<QByteArray> bytes = bytesOf(m_folder.filePath(file), maximumImageBytes);
        const Result<QString> type = bytes ? checkImage(*bytes) : Result<QString>(bytes.error());
        if (!type)
            return refuse(file, type.error().userText);
        const std::optional<StoredImage> worn =
            account.avatar ? m_tables.images.avatar(*account.avatar) : std::nullopt;
        if (worn && (worn->bytes == *bytes || m_tables.accounts.hasToken(account.number)))
            return;
        const AvatarId id{QUuid::createUuid().toString(QUuid::WithoutBraces)};
        m_tables.images.addAvatar(id, account.number, account.name, {*bytes, *type}, m_deed.now);
        m_tables.accounts.setAvatar(account.number, id);
        m_acts.authorChanged(account.number);
        return;
    }
}

Result<ImportReport> importFolder(Database &database, const Clock &clock, const QString &folder)
{
    return Importer(database, clock, folder).run();
}

} // namespace farthing::platform
