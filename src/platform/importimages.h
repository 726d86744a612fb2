// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/tables.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QHash>

#include <functional>

namespace farthing::platform {

/// The images of a folder that is imported: those in media/ that a text names as `media:NAME`, and those that
/// it names by a path from where it lies. Nothing outside of the folder is ever read.
class ImportImages
{
public:
    using Refuse = std::function<void(const QString &file, const QString &why)>;

    /// `tables` must outlive this.
    ImportImages(const QDir &folder, Tables &tables, const QDateTime &now, Refuse refuse);

    /// The text of `file` with the platform's names in place of its own, wherever an image could be taken
    /// in; the rest is kept as it is written.
    QString named(const QString &body, const QString &file);

private:
    QString withMediaFolder(const QString &body);
    QString withFilesBeside(const QString &body, const QString &file);
    std::optional<QString> fileBeside(const QString &address, const QString &file) const;
    bool isOurs(const QString &file) const;
    std::optional<MediaId> medium(const QString &file);

    QDir m_folder;
    Tables &m_tables;
    QDateTime m_now;
    Refuse m_refuse;
    QHash<QString, std::optional<MediaId>> m_media; ///< by file; none where it was refused
};

} // namespace farthing::platform
