// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/headings.h"

#include "reading/articledocument.h"

#include <QtGui/QTextBlock>

#include <algorithm>

namespace farthing {

namespace {

constexpr int longestHeading = 300;

QString wordsOf(const QTextBlock &block)
{
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + qMin(block.length() - 1, longestHeading), QTextCursor::KeepAnchor);
    return ArticleDocument::selectedText(cursor).simplified();
}

} // namespace

QList<ArticleHeading> headingsOf(const QTextDocument &document)
{
    QList<ArticleHeading> headings;
    for (QTextBlock block = document.begin(); block.isValid() && headings.size() < mostHeadings;
         block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        if (format.headingLevel() == 0 || format.boolProperty(ArticleDocument::headerBlock) ||
            format.boolProperty(ArticleDocument::continuation))
            continue;
        if (const QString words = wordsOf(block); !words.isEmpty())
            headings.append({words, format.headingLevel(), block.position()});
    }
    return headings;
}

int headingAt(const QList<ArticleHeading> &headings, int position)
{
    const auto next =
        std::upper_bound(headings.cbegin(), headings.cend(), position,
                         [](int wanted, const ArticleHeading &heading) { return wanted < heading.position; });
    return int(next - headings.cbegin()) - 1;
}

} // namespace farthing
