// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/acts.h"
#include "platform/frontmatter.h"
#include "platform/importimages.h"
#include "platform/operator.h"

#include <QtCore/QDir>

namespace farthing::platform {

/// Brings a folder of Markdown files into the database, file by file in batches of one transaction each.
/// Books nothing. A file is known again by its folder's name and its path in it.
class Importer
{
public:
    Importer(Database &database, const Clock &clock, const QString &folder);
    Result<ImportReport> run();

private:
    Result<void> importBatch(const QStringList &files);
    void importFile(const QString &file);
    Result<void> importPost(const QString &file, const MarkdownFile &markdown);
    Result<void> storePost(PostRow post, const QString &body, const std::optional<PostRow> &known);
    void importComments();
    Result<void> importComment(const QJsonObject &json);
    Result<void> storeComment(const CommentRow &comment, const QString &body, const PostRow &post);

    QString sourceOf(const QString &file) const;
    QString stableId(const QString &name) const;
    qint64 author(const QString &name);
    void dress(const AccountRow &account);
    void refuse(const QString &file, const QString &why);

    Database &m_database;
    QDir m_folder;
    Tables m_tables;
    Deed m_deed;
    Acts m_acts;
    ImportReport m_report;
    ImportImages m_images;
    QHash<QString, qint64> m_authors; ///< numbers by name
    QHash<QString, qint64> m_posts;   ///< numbers by the file's base name
};

} // namespace farthing::platform
