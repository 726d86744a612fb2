// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QJsonObject>

#include <optional>

namespace farthing {

/// A JSON object on a line of its own.
QByteArray lineOf(const QJsonObject &object);

/// Where an image stands in an archive.
QString imagePath(const QString &kind, const QString &id, const QString &type);

/// The images of posts: a post names them `media:ID`, and its file in an archive `media/FILE`, which every
/// program that shows Markdown finds. Both ways exactly: a post that could not be read back stays as it is.
class MediaLinks
{
public:
    void add(const QString &id, const QString &file);

    /// The file of a post, from what the wire says of it.
    QByteArray pageOf(const QJsonObject &post) const;
    /// The other direction; nothing where the bytes are none.
    std::optional<QJsonObject> postFrom(const QByteArray &page) const;

private:
    QHash<QString, QString> m_files; ///< by id
    QHash<QString, QString> m_ids;   ///< by file
};

} // namespace farthing
