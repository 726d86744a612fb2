// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/medialinks.h"

#include "archive/archivelayout.h"
#include "archive/markdownpage.h"
#include "archive/safename.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

namespace farthing {

namespace {

const QString asPublished = QStringLiteral("links_as_published");
const QString idPrefix = QStringLiteral("](media:");
const QString filePrefix = QStringLiteral("](media/");

/// Puts in place of each name after `prefix` what stands for it, with another prefix; what has nothing stays.
QString translated(const QString &text, const QString &prefix, const QString &other,
                   const QHash<QString, QString> &names)
{
    static const QRegularExpression end(QStringLiteral("[()\\s/\\\\]"));
    QString out;
    qsizetype copied = 0;
    for (qsizetype at = text.indexOf(prefix); at >= 0; at = text.indexOf(prefix, at + 1)) {
        const qsizetype start = at + prefix.size();
        const qsizetype stop = text.indexOf(end, start);
        if (stop < 0)
            break;
        const auto found = names.constFind(text.mid(start, stop - start));
        if (found == names.cend())
            continue;
        out += text.mid(copied, at - copied) + other + *found;
        copied = stop;
    }
    return out + text.mid(copied);
}

/// An address is a stranger's to choose, and some digits of a hash are soon met twice; all 64 are not, and
/// are more than a plain name may have.
QString plainName(const QString &id)
{
    static const QRegularExpression plain(QStringLiteral("\\A[a-z0-9][a-z0-9_-]{0,62}\\z"));
    return plain.match(id).hasMatch() && isInside(id) ? id : wholeName(id);
}

} // namespace

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QString imagePath(const QString &kind, const QString &id, const QString &type)
{
    const QString name = plainName(id) + imageEnding(type);
    if (kind == QLatin1String("media"))
        return layout::media + name;
    if (kind == QLatin1String("avatar"))
        return QStringLiteral("avatars/") + name;
    return QStringLiteral("images/") + plainName(kind) + QLatin1Char('/') + name;
}

void MediaLinks::add(const QString &id, const QString &file)
{
    m_files.insert(id, file);
    m_ids.insert(file, id);
}

QByteArray MediaLinks::pageOf(const QJsonObject &post) const
{
    MarkdownPage page{post, std::nullopt};
    const QJsonValue body = page.fields.take(QLatin1String("body"));
    // As other programs name it, farthingd among them.
    page.fields.insert(QLatin1String("date"), page.fields.take(QLatin1String("published_at")));
    if (body.isString()) {
        page.text = translated(body.toString(), idPrefix, filePrefix, m_files);
        if (translated(*page.text, filePrefix, idPrefix, m_ids) != body.toString()) {
            page.text = body.toString();
            page.fields.insert(asPublished, true);
        }
    }
    static const QStringList first{QStringLiteral("title"),    QStringLiteral("date"),
                                   QStringLiteral("author"),   QStringLiteral("tags"),
                                   QStringLiteral("language"), QStringLiteral("id")};
    return page.toBytes(first);
}

std::optional<QJsonObject> MediaLinks::postFrom(const QByteArray &bytes) const
{
    std::optional<MarkdownPage> page = MarkdownPage::fromBytes(bytes);
    if (!page)
        return std::nullopt;
    QJsonObject post = page->fields;
    post.insert(QLatin1String("published_at"), post.take(QLatin1String("date")));
    const bool verbatim = post.take(asPublished).toBool();
    if (page->text)
        post.insert(QLatin1String("body"),
                    verbatim ? *page->text : translated(*page->text, filePrefix, idPrefix, m_ids));
    return post;
}

} // namespace farthing
