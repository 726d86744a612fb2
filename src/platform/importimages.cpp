// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/importimages.h"

#include "platform/images.h"
#include "platform/words.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

namespace farthing::platform {

namespace {

/// Each match of `pattern` with its group `address` exchanged for what `name` answers, if it answers.
QString exchanged(const QString &text, const QRegularExpression &pattern,
                  const std::function<std::optional<QString>(const QString &)> &name)
{
    QString result;
    qsizetype end = 0;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const std::optional<QString> other = name(match.captured(QStringLiteral("address")));
        if (!other)
            continue;
        result += QStringView(text).sliced(end, match.capturedStart(QStringLiteral("address")) - end);
        result += *other;
        end = match.capturedEnd(QStringLiteral("address"));
    }
    return result + text.mid(end);
}

} // namespace

ImportImages::ImportImages(const QDir &folder, Tables &tables, const QDateTime &now, Refuse refuse)
    : m_folder(folder), m_tables(tables), m_now(now), m_refuse(std::move(refuse))
{}

QString ImportImages::named(const QString &body, const QString &file)
{
    return withFilesBeside(withMediaFolder(body), file);
}

QString ImportImages::withMediaFolder(const QString &body)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<=\\]\\(media:)(?<address>[^()\\s/\\\\]+)(?=[)\\s])"));
    return exchanged(body, pattern, [this](const QString &name) -> std::optional<QString> {
        const std::optional<MediaId> id = medium(QStringLiteral("media/") + name);
        return id ? std::optional(id->value) : std::nullopt;
    });
}

QString ImportImages::withFilesBeside(const QString &body, const QString &file)
{
    // ![words](address "title"), and [label]: address of an image's file.
    static const QRegularExpression pattern(
        QStringLiteral("!\\[(?:[^\\]\\\\]|\\\\.)*\\]\\(\\s*(?<address><[^<>\\n]+>|[^()<>\\s]+)(?=[)\\s])"));
    static const QRegularExpression apart(
        QStringLiteral("^ {0,3}\\[[^\\]\\n]+\\]:[ \\t]*(?<address><[^<>\\n]+\\.(?:png|jpe?g|webp)>|"
                       "[^<>\\s]+\\.(?:png|jpe?g|webp))(?=\\s|$)"),
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    const auto name = [&](const QString &address) -> std::optional<QString> {
        const std::optional<QString> beside = fileBeside(address, file);
        const std::optional<MediaId> id = beside ? medium(*beside) : std::nullopt;
        return id ? std::optional(QStringLiteral("media:") + id->value) : std::nullopt;
    };
    return exchanged(exchanged(body, pattern, name), apart, name);
}

/// The file that an address means, from where `file` lies; nothing where that is none of the folder's.
std::optional<QString> ImportImages::fileBeside(const QString &address, const QString &file) const
{
    static const QRegularExpression elsewhere(QStringLiteral("^(?:[A-Za-z][A-Za-z0-9+.-]*:|[/\\\\#])"));
    QString path = address;
    if (path.startsWith(QLatin1Char('<')))
        path = path.mid(1, path.size() - 2);
    if (elsewhere.match(path).hasMatch())
        return std::nullopt;
    path = QUrl::fromPercentEncoding(path.toUtf8());
    const QString from = QFileInfo(file).path();
    path = QDir::cleanPath(from + QLatin1Char('/') + path);
    if (path.startsWith(QLatin1String("..")) || QDir::isAbsolutePath(path))
        return std::nullopt;
    return path;
}

/// A file, no pipe that keeps whoever opens it waiting, and in the folder wherever its links lead.
bool ImportImages::isOurs(const QString &name) const
{
    const QFileInfo found(m_folder.filePath(name));
    const QString root = m_folder.canonicalPath() + QLatin1Char('/');
    return found.isFile() && found.canonicalFilePath().startsWith(root);
}

std::optional<MediaId> ImportImages::medium(const QString &name)
{
    if (!isOurs(name))
        return std::nullopt;
    if (const auto known = m_media.constFind(name); known != m_media.cend())
        return *known;
    std::optional<MediaId> &id = m_media[name];
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::ReadOnly)) {
        m_refuse(name, file.errorString());
        return id;
    }
    // One byte more than is let in says as much as all of them.
    const QByteArray bytes = file.read(maximumImageBytes + 1);
    const Result<QString> type = checkImage(bytes);
    if (!type) {
        m_refuse(name, type.error().userText);
        return id;
    }
    id = mediaIdOf(bytes);
    m_tables.images.addMedia(*id, std::nullopt, {bytes, *type}, m_now);
    return id;
}

} // namespace farthing::platform
