// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

QT_BEGIN_NAMESPACE
class QTextDocument;
QT_END_NAMESPACE

namespace farthing {

/// A heading of an article, and where it stands in its document.
struct ArticleHeading
{
    QString text;
    int level = 1; ///< 1 to 6, as the author wrote it
    int position = 0;

    friend bool operator==(const ArticleHeading &, const ArticleHeading &) = default;
};

/// Those of the author, in the order of the text; not more than `mostHeadings`. The headline is not among
/// them, nor one without words.
QList<ArticleHeading> headingsOf(const QTextDocument &document);
inline constexpr int mostHeadings = 2'000;

/// Which of them a place in the text belongs to; -1 above the first.
int headingAt(const QList<ArticleHeading> &headings, int position);

} // namespace farthing
