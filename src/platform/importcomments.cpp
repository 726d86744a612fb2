// SPDX-License-Identifier: GPL-3.0-or-later
// comments.json of an imported folder: [{post, id, parent, author, at, body}], parents before their replies.
#include "platform/importer.h"

#include "platform/words.h"
#include "wire/codec.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace farthing::platform {

namespace {

constexpr qint64 maximumCommentsFile = 20'000'000;
constexpr qsizetype maximumImportedComment = 10'000;

AppError refusedComments(const QString &why)
{
    return {AppError::Kind::Invalid, why, why};
}

} // namespace

void Importer::importComments()
{
    const QString name = QStringLiteral("comments.json");
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::ReadOnly) || file.size() > maximumCommentsFile)
        return refuse(name, file.isOpen() ? Words::tr("It is too large.") : file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isArray())
        return refuse(name, error.error == QJsonParseError::NoError ? Words::tr("It is no list.")
                                                                    : error.errorString());
    const QJsonArray comments = document.array();
    for (const QJsonValue &value : comments) {
        const QJsonObject json = value.toObject();
        if (const Result<void> done = importComment(json); !done)
            refuse(name + QStringLiteral(": ") + json.value(QLatin1String("id")).toString(),
                   done.error().userText);
    }
}

Result<void> Importer::importComment(const QJsonObject &json)
{
    const auto text = [&json](const char *name) {
        return json.value(QLatin1String(name)).toString();
    };
    const QString folder = sourceOf(QStringLiteral("comments.json/"));
    const QString id = text("id");
    CommentRow comment;
    const QString body = text("body");
    comment.publishedAt = text("at").isEmpty() ? m_deed.now : wire::decodeTime(text("at"));
    if (id.isEmpty() || text("author").isEmpty() || body.trimmed().isEmpty() ||
        !comment.publishedAt.isValid())
        return refusedComments(Words::tr("A comment needs id, author, body, and a time where it has one."));
    if (body.size() > maximumImportedComment)
        return refusedComments(Words::tr("It is too large."));
    const std::optional<PostRow> post = m_tables.posts.byNumber(m_posts.value(text("post")));
    if (!post)
        return refusedComments(Words::tr("Its post is not in this folder."));
    if (const QString parentId = text("parent"); !parentId.isEmpty()) {
        const std::optional<CommentRow> parent =
            m_tables.comments.byId(CommentId{stableId(folder + parentId)});
        if (!parent || parent->post != post->number)
            return refusedComments(Words::tr("The comment that it answers is not there before it."));
        comment.parent = parent->number;
    }
    comment.id = CommentId{stableId(folder + id)};
    comment.post = post->number;
    comment.author = author(text("author"));
    return storeComment(comment, body, *post);
}

Result<void> Importer::storeComment(const CommentRow &comment, const QString &body, const PostRow &post)
{
    if (const std::optional<CommentRow> known = m_tables.comments.byId(comment.id)) {
        if (known->removedAt || m_tables.comments.body(known->number) == body)
            return {};
        m_tables.comments.rewrite(known->number, body);
        m_acts.commentChanged(*known);
        return {};
    }
    CommentRow added = comment;
    added.number = m_tables.comments.add(comment, body);
    if (added.parent) {
        if (std::optional<CommentRow> parent = m_tables.comments.byNumber(*added.parent)) {
            ++parent->replies;
            m_tables.comments.setCounts(*parent);
        }
    }
    m_acts.commentChanged(added);
    PostRow counted = post;
    ++counted.counts.comments;
    m_acts.postTally(counted);
    return {};
}

} // namespace farthing::platform
