// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archivecommands.h"

#include "app/profile.h"
#include "archive/archiverestore.h"
#include "store/store.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace farthing {

namespace {

struct ArchiveCommandWords
{
    Q_DECLARE_TR_FUNCTIONS(farthing::ArchiveCommands)
};

bool goOn(int)
{
    return true;
}

/// Brings the databases to the newest shape, and lets what a crash kept back arrive, as every start does.
/// Where a reader has them open, it did so.
Result<void> tidyUp(const QString &folder)
{
    const Result<std::unique_ptr<Store>> store = Store::open(folder);
    if (!store && store.error().kind != AppError::Kind::InUse)
        return store.error();
    return {};
}

} // namespace

ArchivePlace archivePlace(const Profile &profile, const std::optional<QUrl> &platform)
{
    ArchivePlace place;
    place.databases = profile.accountFolder(platform);
    place.settingsFile = profile.settingsFile();
    place.profile = QFileInfo(place.settingsFile).path();
    place.platform = platform;
    const QString database = profile.platformFolder() + QStringLiteral("/platform.db");
    if (!platform && QFile::exists(database))
        place.platformDatabase = database;
    return place;
}

Result<QString> archiveProfile(const ReaderCommandLine &line)
{
    const Result<Profile> profile = Profile::open(line.profile);
    if (!profile)
        return profile.error();
    const ArchivePlace place = archivePlace(*profile, line.platform);
    if (!QFile::exists(place.databases + QStringLiteral("/own.db")))
        //: %1 is a folder
        return AppError{
            AppError::Kind::NotFound,
            ArchiveCommandWords::tr(
                "The profile in %1 keeps nothing of this platform, so there is nothing to archive. "
                "Name the platform with --platform, or another profile with --profile.")
                .arg(QDir::toNativeSeparators(place.profile)),
            place.databases};
    if (const Result<void> tidy = tidyUp(place.databases); !tidy)
        return tidy.error();
    const Result<ArchiveSummary> written =
        writeArchive(place.order(line.archive, QDateTime::currentDateTimeUtc()), &goOn);
    if (!written)
        return written.error();
    //: %1 is a folder
    return ArchiveCommandWords::tr("The archive in %1 is complete, with %Ln post(s).", nullptr,
                                   int(written->posts))
               .arg(QDir::toNativeSeparators(line.archive)) +
           leftOutText(*written);
}

Result<QString> restoreProfile(const ReaderCommandLine &line)
{
    const Result<Profile> profile = Profile::open(line.profile);
    if (!profile)
        return profile.error();
    const QString folder = QFileInfo(profile->settingsFile()).path();
    const Result<Restored> restored = restoreArchive({line.restore, folder}, &goOn);
    if (!restored)
        return restored.error();
    //: %1 is a folder
    return ArchiveCommandWords::tr("%Ln post(s) were restored into the profile %1.", nullptr,
                                   int(restored->summary.posts))
        .arg(QDir::toNativeSeparators(folder));
}

} // namespace farthing
