// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/blocks.h"
#include "reading/codespans.h"
#include "reading/typography.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QImage>
#include <QtGui/QTextCursor>

#include <functional>
#include <vector>

namespace farthing {

/// Gives the picture of a platform's image id if this computer holds it; a null image otherwise. Never
/// fetches.
using ImageSource = std::function<QImage(const QString &mediaId)>;

/// Writes running text at a cursor: styles, links, pictures, and a break opportunity wherever letters run on
/// for so long that laying them out would take seconds or leave the page.
class InlineWriter
{
    Q_DECLARE_TR_FUNCTIONS(farthing::InlineWriter)

public:
    /// Characters without a blank after which a line may be broken anywhere.
    static constexpr int longestRun = 2000;
    /// Latin letters of a block of the document; what is longer goes on in the next one. Those that take
    /// longer to set count for more.
    static constexpr int longestBlock = 8'000;

    /// `webImages` gives pictures from elsewhere by the address that the author wrote.
    InlineWriter(const Typography &typography, const ArticleColours &colours, const ImageSource &images,
                 const ImageSource &webImages = {});

    /// The format of plain text in the article's family.
    QTextCharFormat articleFormat(int pixelSize) const;
    /// The format of what the interface says inside an article.
    QTextCharFormat interfaceFormat(int pixelSize) const;
    QTextCharFormat codeFormat(int pixelSize) const;
    /// The same with the colour of what a stretch of code is.
    QTextCharFormat spanFormat(const CodeSpan &span, const QTextCharFormat &base) const;

    /// Begins a new paragraph: neither a run of letters nor a block goes on from the one before.
    void startParagraph(int runLimit = longestRun);
    void write(QTextCursor &cursor, const std::vector<Inline> &text, const QTextCharFormat &base);
    void writeText(QTextCursor &cursor, const QString &text, const QTextCharFormat &format);
    /// The picture of an image, if this computer holds it.
    QImage picture(const Inline &image) const;
    /// The picture if it is here, in at most `width` pixels; otherwise a note in brackets.
    void writeImage(QTextCursor &cursor, const Inline &image, const QTextCharFormat &base, int width);
    /// That a picture is not here, and what the author wrote instead of it.
    void writeNote(QTextCursor &cursor, const Inline &image, const QTextCharFormat &base);

private:
    QTextCharFormat formatOf(const Inline &piece, const QTextCharFormat &base) const;
    QTextCharFormat markFormat(const Inline &piece, const QTextCharFormat &base);
    void goOn(QTextCursor &cursor, const QTextCharFormat &base);

    Typography m_typography;
    ArticleColours m_colours;
    ImageSource m_images;
    ImageSource m_webImages;
    int m_runLimit = longestRun;
    int m_run = 0;
    int m_stacked = 0;              ///< letters in a row that are drawn with the one before
    int m_blockRoom = longestBlock; ///< characters that the block still takes
    int m_marked = 0;               ///< the last footnote that has a mark
};

} // namespace farthing
