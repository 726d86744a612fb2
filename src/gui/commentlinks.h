// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace farthing {

/// A link in a comment.
struct CommentLink
{
    QString words;
    QString target; ///< an address that we follow

    friend bool operator==(const CommentLink &, const CommentLink &) = default;
};

/// The links of a comment in their order, each address once, at most `most`.
QList<CommentLink> linksIn(const QString &markdown, int most);

/// The beginning of a text as a quotation in Markdown, a mark before each line; what is too long ends in an
/// ellipsis. What the text quotes itself is left out.
QString quotation(const QString &text);

} // namespace farthing
