// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archivewriter.h"

#include "archive/archivefolder.h"
#include "archive/archivelayout.h"
#include "archive/medialinks.h"
#include "archive/owntables.h"
#include "archive/safename.h"
#include "sync/archivesource.h"
#include "sync/storedstatement.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QPromise>
#include <QtCore/QSet>
#include <QtCore/QThreadPool>

namespace farthing {

namespace {

constexpr int postsReadAtOnce = 50;
constexpr int movementsReadAtOnce = 500;
constexpr int allWritten = 1000;
// Where each part begins, in thousandths.
constexpr int imagesFrom = 50;
constexpr int postsFrom = 350;
constexpr int commentsFrom = 600;
constexpr int statementFrom = 800;

AppError writingStopped()
{
    return {AppError::Kind::Cancelled, QString(), QStringLiteral("archive stopped")};
}

/// Writes one archive, part by part.
class Writing
{
public:
    Writing(const ArchiveOrder &order, const ArchiveProgress &goOn, ArchiveSource &source,
            ArchiveFolder &folder)
        : m_order(order), m_goOn(goOn), m_source(source), m_folder(folder)
    {}

    Result<void> own();
    Result<void> images();
    Result<void> posts();
    Result<void> comments();
    Result<void> statement();
    Result<void> rest();
    Result<void> finish();
    const ArchiveSummary &summary() const { return m_summary; }

private:
    Result<void> tell(int begin, int end, qint64 done, qint64 all) const;
    QString postFile(const QJsonObject &post);
    Result<void> writeMovements(QDateTime &newest);
    Result<void> writeStatementIn(StatementForm form, QLatin1StringView path, const QDateTime &newest);

    const ArchiveOrder &m_order;
    const ArchiveProgress &m_goOn;
    ArchiveSource &m_source;
    ArchiveFolder &m_folder;
    MediaLinks m_media;
    QHash<QString, QString> m_postNames; ///< without ending, by id
    QSet<QString> m_taken;
    ArchiveSummary m_summary;
};

Result<void> Writing::tell(int begin, int end, qint64 done, qint64 all) const
{
    const qint64 part = all > 0 ? (end - begin) * std::min(done, all) / all : 0;
    return m_goOn(begin + int(part)) ? Result<void>() : writingStopped();
}

Result<void> Writing::own()
{
    const KeepOn keepOn = [this] {
        return tell(0, imagesFrom, 0, 1);
    };
    if (Result<void> on = keepOn(); !on)
        return on;
    if (Result<void> written = writeOwnTables(m_source, m_folder, keepOn); !written)
        return written;
    return writePlatformTables(m_source, m_folder, keepOn);
}

Result<void> Writing::images()
{
    const Result<qint64> all = m_source.countImages();
    if (!all)
        return all.error();
    QByteArray index;
    qint64 done = 0;
    Result<void> written = m_source.images([&](const ArchiveSource::Image &image) -> Result<void> {
        const QString path = imagePath(image.kind, image.id, image.type);
        index += lineOf({{QStringLiteral("kind"), image.kind},
                         {QStringLiteral("id"), image.id},
                         {QStringLiteral("type"), image.type},
                         {QStringLiteral("file"), path}});
        if (path.startsWith(layout::media))
            m_media.add(image.id, path.mid(layout::media.size()));
        if (Result<void> on = tell(imagesFrom, postsFrom, ++done, *all); !on)
            return on;
        return m_folder.add(path, image.bytes);
    });
    if (!written || index.isEmpty())
        return written;
    return m_folder.add(layout::images, index);
}

/// The date first, so that the folder is in the order of time; two with the same name are told apart by all
/// digits.
QString Writing::postFile(const QJsonObject &post)
{
    const QString id = post.value(u"id").toString();
    const QString day = post.value(u"published_at").toString().left(10) + QLatin1Char('-');
    QString name = day + safeName(post.value(u"title").toString(), id);
    for (int i = 0; m_taken.contains(name); ++i)
        name = day + safeName(QString(), id + QString::number(i)) + safeName(QString(), id);
    m_taken.insert(name);
    m_postNames.insert(id, name);
    return layout::posts + name + QStringLiteral(".md");
}

Result<void> Writing::posts()
{
    const Result<qint64> all = m_source.countPosts();
    if (!all)
        return all.error();
    for (;;) {
        const Result<QList<QJsonObject>> page = m_source.nextPosts(postsReadAtOnce);
        if (!page)
            return page.error();
        if (page->isEmpty())
            break;
        for (const QJsonObject &post : *page) {
            if (Result<void> added = m_folder.add(postFile(post), m_media.pageOf(post)); !added)
                return added;
        }
        m_summary.posts += page->size();
        if (Result<void> on = tell(postsFrom, commentsFrom, m_summary.posts, *all); !on)
            return on;
    }
    m_summary.leftOut += *all - m_summary.posts;
    return {};
}

Result<void> Writing::comments()
{
    const Result<QList<PostId>> posts = m_source.discussed();
    const Result<qint64> all = m_source.countComments();
    if (!posts || !all)
        return posts ? all.error() : posts.error();
    for (const PostId &post : *posts) {
        const Result<QList<QJsonObject>> thread = m_source.thread(post);
        if (!thread)
            return thread.error();
        QByteArray lines;
        for (const QJsonObject &comment : *thread)
            lines += lineOf(comment);
        const QString name = m_postNames.value(post.value, wholeName(post.value));
        if (Result<void> added = m_folder.add(layout::comments + name + QStringLiteral(".jsonl"), lines);
            !added)
            return added;
        m_summary.comments += thread->size();
        if (Result<void> on = tell(commentsFrom, statementFrom, m_summary.comments, *all); !on)
            return on;
    }
    m_summary.leftOut += *all - m_summary.comments;
    return {};
}

/// Each movement as the platform told it, from which a statement can be made again.
Result<void> Writing::writeMovements(QDateTime &newest)
{
    const Result<std::unique_ptr<StatementSource>> source = storedStatement(m_order.databases, {})();
    if (!source)
        return source.error();
    const qint64 all = source.value()->totals().count;
    if (all == 0)
        return {};
    return m_folder.add(layout::movements, [&](ArchiveFolder::File &file) -> Result<void> {
        for (qint64 done = 0;;) {
            const Result<QList<StatementItem>> items = source.value()->next(movementsReadAtOnce);
            if (!items)
                return items.error();
            if (items->isEmpty())
                return {};
            QByteArray lines;
            for (const StatementItem &item : *items)
                lines += lineOf(ArchiveSource::movement(item));
            if (Result<void> put = file.put(lines); !put)
                return put;
            newest = items->last().at;
            done += items->size();
            if (Result<void> on = tell(statementFrom, 900, done, all); !on)
                return on;
        }
    });
}

Result<void> Writing::writeStatementIn(StatementForm form, QLatin1StringView path, const QDateTime &newest)
{
    const Result<std::unique_ptr<StatementSource>> source = storedStatement(m_order.databases, {})();
    if (!source)
        return source.error();
    StatementOrder order;
    order.form = form;
    order.now = newest;
    return m_folder.add(path, [&](ArchiveFolder::File &file) {
        return writeStatement(**source, order, file, [this](qint64 done, qint64 all) {
            return tell(900, allWritten, done, all).ok();
        });
    });
}

Result<void> Writing::statement()
{
    // The time of an archive stands in its manifest alone: a statement is of the moment of its newest
    // movement.
    QDateTime newest = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    if (Result<void> written = writeMovements(newest); !written)
        return written;
    if (Result<void> csv = writeStatementIn(StatementForm::Csv, layout::statementCsv, newest); !csv)
        return csv;
    return writeStatementIn(StatementForm::Json, layout::statementJson, newest);
}

Result<void> Writing::rest()
{
    const Result<QJsonObject> documents = m_source.documents();
    if (!documents)
        return documents.error();
    if (Result<void> added = m_folder.add(layout::documents, QJsonDocument(*documents).toJson()); !added)
        return added;
    QFile settings(m_order.settingsFile);
    if (settings.exists() && settings.open(QIODevice::ReadOnly)) {
        if (Result<void> added = m_folder.add(layout::settings, settings.readAll()); !added)
            return added;
    }
    QFile readme(QStringLiteral(":/archive/README.txt"));
    const bool there = readme.open(QIODevice::ReadOnly);
    Q_ASSERT(there);
    return m_folder.add(layout::readme, there ? readme.readAll() : QByteArray());
}

Result<void> Writing::finish()
{
    Manifest manifest;
    manifest.writtenAt = m_order.now;
    if (m_source.account()) {
        manifest.accountId = m_source.account()->id.value;
        manifest.accountName = m_source.account()->name;
    }
    manifest.profileFolder = m_order.profileFolder;
    if (m_order.platform)
        manifest.platform = m_order.platform->toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
    const Result<qint64> version = m_source.ownVersion();
    if (!version)
        return version.error();
    manifest.databaseVersion = *version;
    const Result<std::optional<qint64>> platform = m_source.platformVersion();
    if (!platform)
        return platform.error();
    manifest.platformVersion = *platform;
    manifest.posts = m_summary.posts;
    manifest.comments = m_summary.comments;
    manifest.files = m_folder.files();
    m_summary.files = manifest.files.size() + 1;
    m_summary.bytes = manifest.bytes();
    return m_folder.finish(manifest);
}

} // namespace

Result<ArchiveSummary> writeArchive(const ArchiveOrder &order, const ArchiveProgress &goOn)
{
    const Result<std::unique_ptr<ArchiveSource>> source =
        ArchiveSource::open(order.databases, order.platformDatabase);
    if (!source)
        return source.error();
    const Result<std::unique_ptr<ArchiveFolder>> folder = ArchiveFolder::create(order.target);
    if (!folder)
        return folder.error();
    Writing writing(order, goOn, **source, **folder);
    using Step = Result<void> (Writing::*)();
    for (const Step step : {&Writing::own, &Writing::images, &Writing::posts, &Writing::comments,
                            &Writing::statement, &Writing::rest, &Writing::finish}) {
        if (const Result<void> done = (writing.*step)(); !done)
            return done.error();
    }
    return writing.summary();
}

QFuture<Result<ArchiveSummary>> archiveInBackground(const ArchiveOrder &order, const StopFlag &stop)
{
    const auto promise = std::make_shared<QPromise<Result<ArchiveSummary>>>();
    promise->start();
    promise->setProgressRange(0, allWritten);
    QThreadPool::globalInstance()->start([promise, order, stop] {
        promise->addResult(writeArchive(order, [&promise, &stop](int thousandths) {
            promise->setProgressValue(thousandths);
            return !*stop;
        }));
        promise->finish();
    });
    return promise->future();
}

QString leftOutText(const ArchiveSummary &summary)
{
    if (summary.leftOut == 0)
        return {};
    return QLatin1Char(' ') +
           QCoreApplication::translate(
               "farthing::Archive",
               "%Ln text(s) are damaged on this computer and were left out. They are fetched "
               "anew at the next start.",
               nullptr, int(summary.leftOut));
}

} // namespace farthing
