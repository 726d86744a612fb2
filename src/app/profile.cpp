// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryFile>

namespace farthing {

Result<Profile> Profile::open(const QString &folder)
{
    const QString path =
        QDir(folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : folder)
            .absolutePath();
    // Permission bits do not tell the whole truth (read-only disks, quotas); a file that can be made does.
    const bool made = QDir().mkpath(path);
    if (QTemporaryFile probe(path + QStringLiteral("/.probe-XXXXXX")); made && probe.open())
        return Profile(path);
    //: %1 is a folder
    return AppError{
        AppError::Kind::Storage,
        QCoreApplication::translate("farthing::Profile",
                                    "The profile folder %1 cannot be written to. Make it writable, or name "
                                    "another one with --profile.")
            .arg(QDir::toNativeSeparators(path)),
        path};
}

QString Profile::settingsFile() const
{
    return m_folder + QStringLiteral("/settings.ini");
}

QString Profile::accountFolder(const std::optional<QUrl> &platform) const
{
    if (!platform)
        return m_folder + QStringLiteral("/accounts/built-in");
    QString name = platform->host() + QLatin1Char('_') +
                   QString::number(platform->port(platform->scheme() == QLatin1String("https") ? 443 : 80)) +
                   platform->path();
    static const QRegularExpression unsafe(QStringLiteral("[^A-Za-z0-9._-]+"));
    name.replace(unsafe, QStringLiteral("_"));
    return m_folder + QStringLiteral("/accounts/") + name;
}

QString Profile::platformFolder() const
{
    return m_folder + QStringLiteral("/platform");
}

} // namespace farthing
