// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permalink.h"

#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <algorithm>

namespace farthing {

namespace {

const QLatin1StringView beginning("farthing://post/");
const QLatin1StringView ofComment("comment");
/// An id of 64 characters, each of them in three bytes that are spelled out, twice.
constexpr qsizetype longest = 1'400;

QString spelled(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

/// Empty where it can be no id.
QString idFrom(const QString &part)
{
    const QString id = QUrl::fromPercentEncoding(part.toUtf8());
    const bool readable = std::all_of(id.begin(), id.end(), [](QChar c) {
        return c.isPrint() && !c.isSpace() && c.category() != QChar::Other_Format &&
               c != QChar(QChar::ReplacementCharacter);
    });
    return readable && id.size() <= PostId::maximumLength ? id : QString();
}

} // namespace

QString Permalink::toString() const
{
    const QString link = beginning + spelled(post.value);
    return comment ? link + QStringLiteral("/comment/") + spelled(comment->value) : link;
}

std::optional<Permalink> Permalink::parse(const QString &text)
{
    if (text.size() > longest || !text.startsWith(beginning, Qt::CaseInsensitive))
        return std::nullopt;
    const QStringList parts = text.mid(beginning.size()).split(QLatin1Char('/'));
    constexpr int withComment = 3;
    const bool comment = parts.size() == withComment && parts.at(1) == ofComment;
    if (parts.size() != 1 && !comment)
        return std::nullopt;
    Permalink link{PostId{idFrom(parts.first())}, std::nullopt};
    if (comment)
        link.comment = CommentId{idFrom(parts.last())};
    const bool whole = !link.post.isEmpty() && (!comment || !link.comment->isEmpty());
    return whole ? std::optional(link) : std::nullopt;
}

} // namespace farthing
