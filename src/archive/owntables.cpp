// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/owntables.h"

#include "archive/archivelayout.h"
#include "archive/archivereader.h"
#include "archive/markdownpage.h"
#include "archive/medialinks.h"
#include "archive/safename.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

namespace farthing {

namespace {

const QString bytesColumn = QStringLiteral("bytes");
const QString asFile = QStringLiteral("file");
const QString asBase64 = QStringLiteral("base64");

QString fileOf(const OwnPlace &place, const QJsonObject &row, QSet<QString> &taken)
{
    QStringList key;
    for (const QString &column : place.key)
        key.append(row.value(column).toString());
    const QString words = place.words.isEmpty() ? QString() : row.value(place.words).toString();
    const QString id = key.join(QChar(0));
    QString name = safeName(words, id);
    if (taken.contains(name))
        name = wholeName(id);
    taken.insert(name);
    const bool record = place.form == OwnPlace::Form::Records;
    return place.path + QLatin1Char('/') + name +
           (record ? QLatin1StringView(".json") : QLatin1StringView(".md"));
}

/// An image stands beside the line that tells of it.
Result<void> writeDraftImage(QJsonObject &row, ArchiveFolder &folder, QSet<QString> &written)
{
    const QJsonObject bytes = row.value(bytesColumn).toObject();
    if (!bytes.contains(asBase64))
        return {}; // no image; a text says itself
    const QString id = row.value(u"id").toString();
    const QString path =
        layout::draftImages +
        imagePath(QString(), id, row.value(u"type").toString()).section(QLatin1Char('/'), -1);
    const QByteArray image = QByteArray::fromBase64(bytes.value(asBase64).toString().toLatin1());
    // The same image of two accounts is one file; another one of the same name stays in the line.
    if (written.contains(path))
        return {};
    row.insert(bytesColumn, QJsonObject{{asFile, path}});
    written.insert(path);
    return folder.add(path, image);
}

/// Row by row: a whole table need not fit into memory.
Result<void> writeLines(ArchiveSource &source, ArchiveFolder &folder, const OwnPlace &place,
                        const KeepOn &keepOn)
{
    QSet<QString> images;
    const bool withImages = place.table == QLatin1String("draft_image");
    return folder.addUnlessEmpty(place.path, [&](ArchiveFolder::File &file) {
        return source.ownRows(place.table, [&](const QJsonObject &row) -> Result<void> {
            if (Result<void> on = keepOn(); !on)
                return on;
            QJsonObject written = row;
            if (withImages) {
                if (Result<void> done = writeDraftImage(written, folder, images); !done)
                    return done;
            }
            return file.putLine(lineOf(written));
        });
    });
}

Result<void> writeFiles(ArchiveSource &source, ArchiveFolder &folder, const OwnPlace &place,
                        const KeepOn &keepOn)
{
    QSet<QString> taken;
    return source.ownRows(place.table, [&](const QJsonObject &row) -> Result<void> {
        if (Result<void> on = keepOn(); !on)
            return on;
        const QString path = fileOf(place, row, taken);
        if (place.form == OwnPlace::Form::Records)
            return folder.add(path, QJsonDocument(row).toJson());
        MarkdownPage page{row, std::nullopt};
        if (const QJsonValue text = page.fields.take(place.text); text.isString())
            page.text = text.toString();
        return folder.add(path, page.toBytes({place.words}));
    });
}

AppError broken(const QString &path)
{
    return {AppError::Kind::Invalid, QString(), path};
}

Result<void> readLine(const ArchiveReader &archive, const OwnPlace &place, QJsonObject row,
                      const ArchiveTarget::PutRow &put)
{
    const QJsonObject bytes = row.value(bytesColumn).toObject();
    if (bytes.contains(asFile)) {
        const Result<QByteArray> image = archive.bytes(bytes.value(asFile).toString());
        if (!image)
            return image.error();
        row.insert(bytesColumn, QJsonObject{{asBase64, QString::fromLatin1(image->toBase64())}});
    }
    return put(place.table, row);
}

Result<void> readFile(const ArchiveReader &archive, const OwnPlace &place, const QString &path,
                      const ArchiveTarget::PutRow &put)
{
    const Result<QByteArray> bytes = archive.bytes(path);
    if (!bytes)
        return bytes.error();
    if (place.form == OwnPlace::Form::Records) {
        const QJsonDocument record = QJsonDocument::fromJson(*bytes);
        return record.isObject() ? put(place.table, record.object()) : broken(path);
    }
    const std::optional<MarkdownPage> page = MarkdownPage::fromBytes(*bytes);
    if (!page)
        return broken(path);
    QJsonObject row = page->fields;
    if (page->text)
        row.insert(place.text, *page->text);
    return put(place.table, row);
}

} // namespace

Result<void> writeOwnTables(ArchiveSource &source, ArchiveFolder &folder, const KeepOn &keepOn)
{
    const Result<QStringList> tables = source.ownTables();
    if (!tables)
        return tables.error();
    for (const QString &table : *tables) {
        const OwnPlace place = OwnPlace::of(table);
        Result<void> written = place.form == OwnPlace::Form::Lines
                                   ? writeLines(source, folder, place, keepOn)
                                   : writeFiles(source, folder, place, keepOn);
        if (!written)
            return written;
    }
    return {};
}

Result<void> writePlatformTables(ArchiveSource &source, ArchiveFolder &folder, const KeepOn &keepOn)
{
    const Result<QStringList> tables = source.platformTables();
    if (!tables)
        return tables.error();
    for (const QString &table : *tables) {
        const QString path = layout::platform + table + QStringLiteral(".jsonl");
        Result<void> added = folder.addUnlessEmpty(path, [&](ArchiveFolder::File &file) {
            return source.platformRows(table, [&](const QJsonObject &row) -> Result<void> {
                const Result<void> on = keepOn();
                return on ? file.putLine(lineOf(row)) : on;
            });
        });
        if (!added)
            return added;
    }
    return {};
}

Result<void> readPlatformTables(const ArchiveReader &archive, const ArchiveTarget::PutRow &put)
{
    for (const QString &path : archive.under(QString(layout::platform))) {
        const QString table = path.mid(layout::platform.size()).section(QLatin1Char('.'), 0, 0);
        const auto take = [&](const QJsonObject &row) {
            return put(table, row);
        };
        if (Result<void> read = archive.eachLine(path, take); !read)
            return read;
    }
    return {};
}

Result<void> readOwnTables(const ArchiveReader &archive, const ArchiveTarget::PutRow &put)
{
    QStringList tables = OwnPlace::known();
    // And those of a later version, whose lines are named after them.
    for (const QString &path : archive.under(QString(layout::own))) {
        const QString table = path.mid(layout::own.size()).section(QLatin1Char('.'), 0, 0);
        if (!tables.contains(table))
            tables.append(table);
    }
    for (const QString &table : tables) {
        const OwnPlace place = OwnPlace::of(table);
        if (place.form == OwnPlace::Form::Lines) {
            const auto take = [&](const QJsonObject &row) {
                return readLine(archive, place, row, put);
            };
            if (Result<void> read = archive.eachLine(place.path, take); !read)
                return read;
            continue;
        }
        for (const QString &path : archive.under(place.path + QLatin1Char('/'))) {
            if (Result<void> read = readFile(archive, place, path, put); !read)
                return read;
        }
    }
    return {};
}

} // namespace farthing
