// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/manifest.h"

#include "archive/archivewords.h"
#include "archive/bufferedtext.h"
#include "archive/safename.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

namespace farthing {

namespace {

constexpr qint64 largestManifest = 512'000'000;
constexpr qint64 largestFile = 4'000'000'000;
constexpr qint64 largestArchive = 200'000'000'000;
constexpr qsizetype hashedAtOnce = 1 << 18;
const QString format = QStringLiteral("farthing-archive");

AppError invalid(const QString &words, const QString &detail)
{
    return {AppError::Kind::Invalid, words, detail};
}

AppError unreadable(const QString &detail)
{
    return invalid(ArchiveWords::tr("The manifest of this archive cannot be read. Nothing was restored."),
                   detail);
}

QJsonValue orNull(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

std::optional<ManifestFile> fileFrom(const QJsonObject &json)
{
    static const QRegularExpression hash(QStringLiteral("\\A[0-9a-f]{64}\\z"));
    ManifestFile file{json.value(u"path").toString().normalized(QString::NormalizationForm_C),
                      json.value(u"size").toInteger(-1), json.value(u"sha256").toString()};
    const bool sized = file.size >= 0 && file.size <= largestFile;
    return sized && hash.match(file.sha256).hasMatch() ? std::optional(file) : std::nullopt;
}

Result<void> takeFiles(const QJsonArray &array, Manifest &manifest)
{
    QSet<QString> seen;
    qint64 all = 0;
    for (const QJsonValue &value : array) {
        const std::optional<ManifestFile> file = fileFrom(value.toObject());
        if (!file)
            return unreadable(QStringLiteral("a file without size or hash"));
        if (!isInside(file->path))
            //: %1 is the name of a file in an archive
            return invalid(
                ArchiveWords::tr("The archive names a file that leaves its folder: %1. Nothing was "
                                 "restored.")
                    .arg(file->path),
                file->path);
        all += file->size;
        // Where case does not count, one of two would take the place of the other.
        if (seen.contains(file->path.toLower()) || all > largestArchive)
            return unreadable(file->path);
        seen.insert(file->path.toLower());
        manifest.files.append(*file);
    }
    return {};
}

Result<Manifest> manifestFrom(const QJsonObject &json)
{
    Manifest manifest;
    const QJsonObject account = json.value(u"account").toObject();
    const QJsonObject platform = json.value(u"platform").toObject();
    const QJsonObject counts = json.value(u"counts").toObject();
    manifest.writtenAt = QDateTime::fromString(json.value(u"written_at").toString(), Qt::ISODateWithMs);
    if (account.contains(u"id"))
        manifest.accountId = account.value(u"id").toString();
    manifest.accountName = account.value(u"name").toString();
    manifest.profileFolder = platform.value(u"folder").toString();
    if (platform.value(u"url").isString())
        manifest.platform = platform.value(u"url").toString();
    if (const qint64 number = platform.value(u"database_version").toInteger(-1); number > 0)
        manifest.platformVersion = number;
    manifest.databaseVersion = json.value(u"database_version").toInteger(-1);
    manifest.posts = counts.value(u"posts").toInteger();
    manifest.comments = counts.value(u"comments").toInteger();
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}\\z"));
    const bool whole = manifest.writtenAt.isValid() && manifest.databaseVersion > 0 &&
                       plain.match(manifest.profileFolder).hasMatch() && json.value(u"files").isArray();
    if (!whole)
        return unreadable(QStringLiteral("a member is missing"));
    if (Result<void> taken = takeFiles(json.value(u"files").toArray(), manifest); !taken)
        return taken.error();
    return manifest;
}

AppError changed(const QString &path)
{
    //: %1 is the name of a file
    return invalid(
        ArchiveWords::tr("This file is not as it was archived: %1. Nothing was restored.").arg(path), path);
}

Result<void> checkHash(const QString &folder, const ManifestFile &file,
                       const std::function<bool(qint64)> &goOn, qint64 &read)
{
    QFile device(folder + QLatin1Char('/') + file.path);
    if (!device.open(QIODevice::ReadOnly))
        //: %1 is the name of a file
        return AppError{
            AppError::Kind::Storage,
            ArchiveWords::tr("This file cannot be read: %1. Nothing was restored.").arg(file.path),
            device.errorString()};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 size = 0;
    while (!device.atEnd()) {
        const QByteArray bytes = device.read(hashedAtOnce);
        if (bytes.isEmpty() || size > file.size)
            break;
        hash.addData(bytes);
        size += bytes.size();
        read += bytes.size();
        if (!goOn(read))
            return AppError{AppError::Kind::Cancelled, QString(), QStringLiteral("stopped")};
    }
    const bool same = size == file.size && QString::fromLatin1(hash.result().toHex()) == file.sha256;
    return same ? Result<void>() : changed(file.path);
}

/// What is in the folder, and whether it may be there.
Result<QSet<QString>> filesIn(const QString &folder, const QSet<QString> &named)
{
    QSet<QString> found;
    QDirIterator walk(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    const QDir root(folder);
    while (walk.hasNext()) {
        const QFileInfo entry(walk.next());
        const QString path = root.relativeFilePath(entry.filePath()).normalized(QString::NormalizationForm_C);
        if (entry.isSymLink())
            //: %1 is the name of a file
            return invalid(
                ArchiveWords::tr("The archive contains a link, which could lead anywhere: %1. Nothing was "
                                 "restored.")
                    .arg(path),
                path);
        if (entry.isDir() || path == Manifest::fileName())
            continue;
        if (!named.contains(path))
            //: %1 is the name of a file
            return invalid(
                ArchiveWords::tr("This file does not belong to the archive: %1. Take it out, and try "
                                 "again. Nothing was restored.")
                    .arg(path),
                path);
        found.insert(path);
    }
    return found;
}

} // namespace

QString Manifest::fileName()
{
    return QStringLiteral("manifest.json");
}

QByteArray Manifest::toBytes() const
{
    QJsonArray list;
    for (const ManifestFile &file : files)
        list.append(QJsonObject{{QStringLiteral("path"), file.path},
                                {QStringLiteral("size"), file.size},
                                {QStringLiteral("sha256"), file.sha256}});
    QJsonValue account;
    if (accountId)
        account = QJsonObject{{QStringLiteral("id"), *accountId}, {QStringLiteral("name"), accountName}};
    const QJsonObject json{{QStringLiteral("format"), format},
                           {QStringLiteral("version"), version},
                           {QStringLiteral("written_at"), QString::fromLatin1(utcTime(writtenAt))},
                           {QStringLiteral("account"), account},
                           {QStringLiteral("platform"),
                            QJsonObject{{QStringLiteral("folder"), profileFolder},
                                        {QStringLiteral("url"), orNull(platform)},
                                        {QStringLiteral("database_version"),
                                         platformVersion ? QJsonValue(*platformVersion) : QJsonValue()}}},
                           {QStringLiteral("database_version"), databaseVersion},
                           {QStringLiteral("counts"), QJsonObject{{QStringLiteral("posts"), posts},
                                                                  {QStringLiteral("comments"), comments}}},
                           {QStringLiteral("files"), list}};
    return QJsonDocument(json).toJson();
}

qint64 Manifest::bytes() const
{
    qint64 all = 0;
    for (const ManifestFile &file : files)
        all += file.size;
    return all;
}

Result<Manifest> Manifest::read(const QString &folder)
{
    QFile file(folder + QLatin1Char('/') + fileName());
    if (QFileInfo(file.fileName()).isSymLink())
        return unreadable(QStringLiteral("the manifest is a link"));
    if (!file.exists())
        //: %1 is a folder
        return AppError{
            AppError::Kind::NotFound,
            ArchiveWords::tr("There is no archive in %1: its manifest.json is missing. Choose the folder "
                             "that an archive was written to.")
                .arg(QDir::toNativeSeparators(folder)),
            folder};
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestManifest)
        return unreadable(file.errorString());
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json.value(u"format").toString() != format)
        return unreadable(QStringLiteral("no manifest"));
    if (json.value(u"version").toInteger() > version)
        return AppError{
            AppError::Kind::VersionMismatch,
            ArchiveWords::tr("A newer version of Farthing wrote this archive. Install that version to "
                             "restore it; nothing was changed."),
            QStringLiteral("version %1").arg(json.value(u"version").toInteger())};
    return manifestFrom(json);
}

Result<void> Manifest::verify(const QString &folder, const std::function<bool(qint64 read)> &goOn) const
{
    QSet<QString> named;
    for (const ManifestFile &file : files)
        named.insert(file.path);
    const Result<QSet<QString>> found = filesIn(folder, named);
    if (!found)
        return found.error();
    for (const ManifestFile &file : files) {
        if (!found->contains(file.path))
            //: %1 is the name of a file
            return invalid(ArchiveWords::tr("A file of the archive is missing: %1. Nothing was restored.")
                               .arg(file.path),
                           file.path);
    }
    qint64 read = 0;
    for (const ManifestFile &file : files) {
        if (Result<void> same = checkHash(folder, file, goOn, read); !same)
            return same;
    }
    return {};
}

} // namespace farthing
