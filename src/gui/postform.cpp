// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/postform.h"

#include "domain/postlimits.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace farthing {

Act PostForm::actOf(const PostDraft &draft)
{
    if (draft.published)
        return EditPostAct{draft.id, draft.title, draft.body, draft.language, draft.tags};
    return PublishAct{draft.id, draft.title, draft.body, draft.language, draft.tags};
}

QString PostForm::lacking(const PostDraft &draft)
{
    if (draft.title.trimmed().isEmpty())
        return tr("The post needs a headline.");
    if (draft.title.size() > postlimits::titleCharacters)
        return tr("The headline is too long by %Ln character(s).", nullptr,
                  int(draft.title.size() - postlimits::titleCharacters));
    if (!postlimits::isOneLine(draft.title))
        return tr("The headline must be a single line.");
    if (draft.body.trimmed().isEmpty())
        return tr("The post needs a text.");
    if (draft.body.toUtf8().size() > postlimits::bodyBytes)
        return tr("The text is too long for one post. Split it in two.");
    if (!postlimits::isLanguageTag(draft.language))
        return tr("Choose the language of the post.");
    if (draft.tags.size() > postlimits::tags)
        return tr("These are %Ln tag(s) too many.", nullptr, int(draft.tags.size() - postlimits::tags));
    const bool longTag = std::any_of(draft.tags.cbegin(), draft.tags.cend(), [](const QString &tag) {
        return tag.size() > postlimits::tagCharacters;
    });
    return longTag ? tr("One of the tags is too long.") : QString();
}

QStringList PostForm::tagsFrom(const QString &text)
{
    // The commas of the Latin, the Arabic and the East Asian scripts.
    static const QRegularExpression comma(QStringLiteral("[,\\x{060C}\\x{3001}\\x{FF0C}]"));
    QStringList tags;
    const QStringList parts = text.split(comma, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

QString PostForm::tagsText(const QStringList &tags)
{
    return tags.join(QStringLiteral(", "));
}

} // namespace farthing
