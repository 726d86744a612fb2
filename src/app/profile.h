// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QString>
#include <QtCore/QUrl>

#include <optional>

namespace farthing {

/// The folder that holds everything of one person: settings, one folder per platform read, and the built-in
/// platform's own database.
class Profile
{
public:
    /// `folder` empty: the place the system has for a program's data. Makes the folder. Error: Storage, where
    /// it cannot be made or written to.
    static Result<Profile> open(const QString &folder);

    QString settingsFile() const;
    /// What is kept of a platform; none: the built-in one.
    QString accountFolder(const std::optional<QUrl> &platform) const;
    QString platformFolder() const;

private:
    explicit Profile(QString folder) : m_folder(std::move(folder)) {}

    QString m_folder;
};

} // namespace farthing
