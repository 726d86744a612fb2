// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/articlecopy.h"

#include "domain/permalink.h"
#include "reading/articledocument.h"
#include "reading/markdownexcerpt.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QTextBlock>

namespace farthing {

namespace {

/// Plain words in one line of Markdown.
QString escaped(const QString &text)
{
    static const QRegularExpression signs(QStringLiteral("([\\\\`*_\\[\\]<>#])"));
    return text.simplified().replace(signs, QStringLiteral("\\\\1"));
}

int textBegin(const QTextDocument &document)
{
    QTextBlock block = document.begin();
    while (block.next().isValid() && block.blockFormat().boolProperty(ArticleDocument::headerBlock))
        block = block.next();
    return block.position();
}

} // namespace

QString postLink(const PostId &post)
{
    return Permalink{post, std::nullopt}.toString();
}

QString postMarkdown(const Post &post, const Format &format)
{
    return QStringLiteral("# %1\n\n%2 · %3 · <%4>\n\n%5\n")
        .arg(escaped(post.title), escaped(post.author.name), format.date(post.publishedAt), postLink(post.id),
             post.body.value_or(QString()).trimmed());
}

QString selectionMarkdown(const Post &post, const QTextCursor &selection)
{
    QTextDocument *document = selection.document();
    if (!document || !selection.hasSelection())
        return {};
    const int begin = textBegin(*document);
    const int from = qMax(begin, selection.selectionStart());
    const int to = qMax(from, selection.selectionEnd());
    const SelectedWords words{ArticleDocument::textBetween(*document, begin, from),
                              ArticleDocument::textBetween(*document, from, to),
                              ArticleDocument::textBetween(*document, to, document->characterCount() - 1)};
    const QString excerpt = markdownExcerpt(post.body.value_or(QString()), words);
    const QString text = excerpt.isEmpty() ? words.selected.trimmed() : excerpt;
    return text.isEmpty()
               ? QString()
               : QStringLiteral("%1\n\n— [%2](%3)\n").arg(text, escaped(post.title), postLink(post.id));
}

} // namespace farthing
