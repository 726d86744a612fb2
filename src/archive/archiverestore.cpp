// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archiverestore.h"

#include "archive/archivelayout.h"
#include "archive/archivereader.h"
#include "archive/archivewords.h"
#include "archive/medialinks.h"
#include "archive/owntables.h"
#include "sync/archivesource.h"

#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QPromise>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThreadPool>

namespace farthing {

namespace {

constexpr int whole = 1000;
constexpr int ownBegins = 400; // everything before is verified
constexpr int imagesBegin = 450;
constexpr int postsBegin = 550;
constexpr int commentsBegin = 750;
constexpr int movementsBegin = 850;
constexpr int platformBegins = 950;
constexpr qsizetype postsAtOnce = 50;
constexpr qsizetype movementsAtOnce = 500;
/// As settings/settings.cpp has it. From where images come is the person's own word, and an archive may be a
/// stranger's.
constexpr QLatin1StringView imageHosts("offline/images_from");

AppError restoringStopped()
{
    return {AppError::Kind::Cancelled, QString(), QStringLiteral("restoring stopped")};
}

QString accountFolder(const QString &profile, const QString &name)
{
    return profile + QStringLiteral("/accounts/") + name;
}

bool isEmptyFolder(const QString &path)
{
    const QDir folder(path);
    return !folder.exists() ||
           folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

AppError notEmpty(const QString &profile)
{
    //: %1 is a folder
    return {AppError::Kind::InUse,
            ArchiveWords::tr(
                "The profile in %1 already keeps something of this platform. An archive can be restored "
                "into an empty profile only: choose another folder for it.")
                .arg(QDir::toNativeSeparators(profile)),
            profile};
}

AppError cannotWriteProfile(const QString &why)
{
    return {AppError::Kind::Storage,
            ArchiveWords::tr(
                "The profile cannot be written. Look whether the disk is full, or choose another folder."),
            why};
}

/// An archive whose files are as written may still be none that was written by Farthing.
AppError inWords(AppError error)
{
    if (!error.userText.isEmpty() || error.kind == AppError::Kind::Cancelled)
        return error;
    error.userText =
        error.kind == AppError::Kind::VersionMismatch
            ? ArchiveWords::tr(
                  "A newer version of Farthing wrote this archive. Install that version to restore it; "
                  "nothing was changed.")
            : ArchiveWords::tr("Something in this archive is not what it should be. Nothing was restored.");
    return error;
}

/// Puts what was made beside its place there. Unless it is told to keep it all, everything goes again.
class Placing
{
public:
    explicit Placing(const QString &profile) : m_profile(profile) {}
    ~Placing()
    {
        for (const QString &place : std::as_const(m_placed)) {
            if (QFileInfo(place).isDir())
                QDir(place).removeRecursively();
            else
                QFile::remove(place);
        }
    }
    Q_DISABLE_COPY_MOVE(Placing)

    /// An empty folder makes way; anything else does not, and renaming says so.
    Result<void> put(const QString &made, const QString &place)
    {
        QDir().rmdir(place);
        if (!isEmptyFolder(place) || !QFile::rename(made, place))
            return notEmpty(m_profile);
        m_placed.append(place);
        return {};
    }
    void keep() { m_placed.clear(); }

private:
    const QString m_profile;
    QStringList m_placed;
};

/// Restores one archive, part by part, into a folder that nobody uses.
class Restoring
{
public:
    Restoring(const ArchiveReader &archive, const ArchiveProgress &goOn, const QString &folder)
        : m_archive(archive), m_goOn(goOn), m_target(folder)
    {}

    Result<void> own(qint64 version);
    Result<void> documents();
    Result<void> images();
    Result<void> posts();
    Result<void> comments();
    Result<void> movements();
    ArchiveSummary summary;

private:
    Result<void> tell(int begin, int end, qint64 done, qint64 all) const
    {
        return m_goOn(begin + int((end - begin) * done / std::max<qint64>(all, 1))) ? Result<void>()
                                                                                    : restoringStopped();
    }

    const ArchiveReader &m_archive;
    const ArchiveProgress &m_goOn;
    ArchiveTarget m_target;
    MediaLinks m_media;
};

Result<void> Restoring::own(qint64 version)
{
    if (Result<void> on = tell(ownBegins, imagesBegin, 0, 1); !on)
        return on;
    return m_target.fillOwn(version, [this](const ArchiveTarget::PutRow &put) {
        return readOwnTables(m_archive, [&](const QString &table, const QJsonObject &row) {
            const Result<void> on = tell(ownBegins, imagesBegin, 0, 1);
            return on ? put(table, row) : on;
        });
    });
}

Result<void> Restoring::documents()
{
    const Result<QByteArray> bytes = m_archive.bytes(QString(layout::documents));
    if (!bytes)
        return bytes.error();
    return m_target.addDocuments(QJsonDocument::fromJson(*bytes).object());
}

Result<void> Restoring::images()
{
    qint64 done = 0;
    return m_archive.eachLine(QString(layout::images), [&](const QJsonObject &line) -> Result<void> {
        const QString path = line.value(u"file").toString();
        const QString id = line.value(u"id").toString();
        const Result<QByteArray> bytes = m_archive.bytes(path);
        if (!bytes)
            return bytes.error();
        if (path.startsWith(layout::media))
            m_media.add(id, path.mid(layout::media.size()));
        if (Result<void> on = tell(imagesBegin, postsBegin, std::min<qint64>(++done, 10'000), 10'000); !on)
            return on;
        return m_target.addImage(line.value(u"kind").toString(), id, line.value(u"type").toString(), *bytes);
    });
}

Result<void> Restoring::posts()
{
    QStringList paths = m_archive.under(QString(layout::posts));
    paths.removeIf([](const QString &path) { return !path.endsWith(QLatin1String(".md")); });
    QList<QJsonObject> page;
    for (const QString &path : std::as_const(paths)) {
        const Result<QByteArray> bytes = m_archive.bytes(path);
        if (!bytes)
            return bytes.error();
        const std::optional<QJsonObject> post = m_media.postFrom(*bytes);
        if (!post)
            return AppError{AppError::Kind::Invalid, QString(), path};
        page.append(*post);
        ++summary.posts;
        if (page.size() < postsAtOnce && summary.posts < paths.size())
            continue;
        if (Result<void> added = m_target.addPosts(std::exchange(page, {})); !added)
            return added;
        if (Result<void> on = tell(postsBegin, commentsBegin, summary.posts, paths.size()); !on)
            return on;
    }
    return {};
}

Result<void> Restoring::comments()
{
    const QStringList paths = m_archive.under(QString(layout::comments));
    qint64 done = 0;
    for (const QString &path : paths) {
        QList<QJsonObject> thread;
        Result<void> read = m_archive.eachLine(path, [&thread](const QJsonObject &comment) -> Result<void> {
            thread.append(comment);
            return {};
        });
        if (!read)
            return read;
        summary.comments += thread.size();
        if (Result<void> added = m_target.addComments(thread); !added)
            return added;
        if (Result<void> on = tell(commentsBegin, movementsBegin, ++done, paths.size()); !on)
            return on;
    }
    return {};
}

Result<void> Restoring::movements()
{
    QList<QJsonObject> page;
    const Result<void> read =
        m_archive.eachLine(QString(layout::movements), [&](const QJsonObject &movement) -> Result<void> {
            page.append(movement);
            if (page.size() < movementsAtOnce)
                return {};
            if (Result<void> on = tell(movementsBegin, platformBegins, 1, 2); !on)
                return on;
            return m_target.addMovements(std::exchange(page, {}));
        });
    return read && !page.isEmpty() ? m_target.addMovements(page) : read;
}

/// Fills a folder with the databases. They are closed at its end, so that the folder can be moved.
Result<ArchiveSummary> fill(const Manifest &manifest, const ArchiveReader &archive, const QString &folder,
                            const ArchiveProgress &goOn)
{
    Restoring restoring(archive, goOn, folder);
    if (const Result<void> own = restoring.own(manifest.databaseVersion); !own)
        return own.error();
    using Step = Result<void> (Restoring::*)();
    for (const Step step : {&Restoring::documents, &Restoring::images, &Restoring::posts,
                            &Restoring::comments, &Restoring::movements}) {
        if (const Result<void> done = (restoring.*step)(); !done)
            return done.error();
    }
    restoring.summary.files = manifest.files.size() + 1;
    restoring.summary.bytes = manifest.bytes();
    return restoring.summary;
}

bool dropImageHosts(const QString &settingsFile)
{
    QSettings settings(settingsFile, QSettings::IniFormat);
    if (!settings.contains(imageHosts))
        return true; // and the file stays as it is, byte for byte
    settings.remove(imageHosts);
    settings.sync();
    return settings.status() != QSettings::AccessError;
}

/// The settings of the archive, where the profile has none. True where it had, which stay.
Result<bool> restoreSettings(const ArchiveReader &archive, const QString &profile, Placing &placing)
{
    const QString path(layout::settings);
    const QString place = profile + QStringLiteral("/settings.ini");
    if (!archive.has(path) || QFile::exists(place))
        return archive.has(path);
    const Result<QByteArray> bytes = archive.bytes(path);
    if (!bytes)
        return bytes.error();
    const QTemporaryDir staging(profile + QStringLiteral("/settings.unfinished-XXXXXX"));
    QFile file(staging.filePath(path));
    if (!staging.isValid() || !file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() ||
        !file.flush())
        return cannotWriteProfile(file.errorString());
    file.close();
    if (!dropImageHosts(file.fileName()))
        return cannotWriteProfile(file.fileName());
    const Result<void> placed = placing.put(file.fileName(), place);
    return placed ? Result<bool>(false) : placed.error();
}

/// The built-in platform with its books. Its samples are in there.
Result<void> fillPlatform(const ArchiveReader &archive, qint64 version, const QTemporaryDir &staging,
                          const ArchiveProgress &goOn)
{
    if (!staging.isValid())
        return cannotWriteProfile(staging.errorString());
    // Its migrations are part of the program, as those of the other databases are.
    Result<void> filled = ArchiveTarget::fillPlatform(
        staging.filePath(QStringLiteral("platform.db")), QStringLiteral(":/sql/platform"), version,
        [&](const ArchiveTarget::PutRow &put) {
            return readPlatformTables(archive, [&](const QString &table, const QJsonObject &row) {
                return goOn(platformBegins) ? put(table, row) : restoringStopped();
            });
        });
    if (!filled)
        return filled;
    QFile mark(staging.filePath(QStringLiteral("samples-published")));
    return mark.open(QIODevice::WriteOnly) ? Result<void>() : cannotWriteProfile(mark.errorString());
}

/// Everything is made beside its place first, and the account gets its place last of all, so that whatever
/// ends this before leaves nothing that looks whole.
Result<Restored> restoreVerified(const RestoreOrder &order, const Manifest &manifest,
                                 const ArchiveProgress &goOn)
{
    const QString place = accountFolder(order.profile, manifest.profileFolder);
    const QString platformPlace = order.profile + QStringLiteral("/platform");
    if (!QDir().mkpath(accountFolder(order.profile, QString())))
        return cannotWriteProfile(order.profile);
    const QTemporaryDir staging(place + QStringLiteral(".unfinished-XXXXXX"));
    if (!staging.isValid())
        return cannotWriteProfile(staging.errorString());
    const ArchiveReader archive(order.archive, manifest);
    Result<ArchiveSummary> filled = fill(manifest, archive, staging.path(), goOn);
    if (!filled)
        return filled.error();
    std::optional<QTemporaryDir> platform;
    if (manifest.platformVersion) {
        platform.emplace(platformPlace + QStringLiteral(".unfinished-XXXXXX"));
        if (const Result<void> done = fillPlatform(archive, *manifest.platformVersion, *platform, goOn);
            !done)
            return done.error();
    }
    Placing placing(order.profile);
    const Result<bool> kept = restoreSettings(archive, order.profile, placing);
    if (!kept)
        return kept.error();
    filled.value().settingsKept = *kept;
    if (platform) {
        if (const Result<void> put = placing.put(platform->path(), platformPlace); !put)
            return put.error();
    }
    if (const Result<void> put = placing.put(staging.path(), place); !put)
        return put.error();
    placing.keep();
    Restored restored{*filled, std::nullopt, manifest.accountName};
    if (manifest.platform)
        restored.platform = QUrl(*manifest.platform);
    return restored;
}

} // namespace

bool isFreeFor(const QString &profile, const QString &profileFolder)
{
    return isEmptyFolder(accountFolder(profile, profileFolder));
}

Result<Restored> restoreArchive(const RestoreOrder &order, const ArchiveProgress &goOn)
{
    const Result<Manifest> manifest = Manifest::read(order.archive);
    if (!manifest)
        return manifest.error();
    const RestoreOrder absolute{QDir(order.archive).absolutePath(), QDir(order.profile).absolutePath()};
    const bool platformFree =
        !manifest->platformVersion || isEmptyFolder(absolute.profile + QStringLiteral("/platform"));
    if (!isFreeFor(absolute.profile, manifest->profileFolder) || !platformFree)
        return notEmpty(absolute.profile);
    const qint64 all = std::max<qint64>(manifest->bytes(), 1);
    const Result<void> verified = manifest->verify(
        absolute.archive, [&](qint64 read) { return goOn(int(ownBegins * std::min(read, all) / all)); });
    if (!verified)
        return verified.error();
    Result<Restored> restored = restoreVerified(absolute, *manifest, goOn);
    return restored ? restored : Result<Restored>(inWords(restored.error()));
}

QFuture<Result<Restored>> restoreInBackground(const RestoreOrder &order, const StopFlag &stop)
{
    const auto promise = std::make_shared<QPromise<Result<Restored>>>();
    promise->start();
    promise->setProgressRange(0, whole);
    QThreadPool::globalInstance()->start([promise, order, stop] {
        promise->addResult(restoreArchive(order, [&promise, &stop](int thousandths) {
            promise->setProgressValue(thousandths);
            return !*stop;
        }));
        promise->finish();
    });
    return promise->future();
}

} // namespace farthing
