// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtGui/QColor>

namespace farthing {

/// The letters of an article: families, size in pixels, line height as a factor of it, measure in pixels. All
/// distances in an article are a base distance scaled with the size, so that the page keeps its proportions.
struct Typography
{
    QString family;          ///< of the article
    QString interfaceFamily; ///< of the byline, captions and what is ours rather than the author's
    QString codeFamily;
    int size = 18;
    double lineHeight = 1.6;
    int measure = 640;

    /// What is used until a person chooses: the first serif present out of a short list, the system's
    /// interface font and its fixed one. Needs a QGuiApplication.
    static Typography standard();

    /// A distance or size that is `pixels` where the text is 18 px, at our size.
    int scaled(double pixels) const;
    /// The height of a line of text of this size, in pixels.
    int line(int fontSize) const;

    friend bool operator==(const Typography &, const Typography &) = default;
};

/// The colours an article needs; the interface owns the tokens and passes them.
struct ArticleColours
{
    QColor ink;         ///< text
    QColor ink2;        ///< secondary text: byline, captions, quotes
    QColor line;        ///< hairlines and borders
    QColor accent;      ///< links
    QColor codeSurface; ///< behind code
    QColor codeWord{};  ///< words of a programming language
    QColor codeValue{}; ///< texts and numbers in code

    friend bool operator==(const ArticleColours &, const ArticleColours &) = default;
};

} // namespace farthing
