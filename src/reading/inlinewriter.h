// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/blocks.h"
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

    /// `webImages` gives pictures from elsewhere by the address that the author wrote.
    InlineWriter(const Typography &typography, const ArticleColours &colours, const ImageSource &images,
                 const ImageSource &webImages = {});

    /// The format of plain text in the article's family.
    QTextCharFormat articleFormat(int pixelSize) const;
    /// The format of what the interface says inside an article.
    QTextCharFormat interfaceFormat(int pixelSize) const;
    QTextCharFormat codeFormat(int pixelSize) const;

    /// Begins a new paragraph: a run of letters does not go on from the one before.
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

    Typography m_typography;
    ArticleColours m_colours;
    ImageSource m_images;
    ImageSource m_webImages;
    int m_runLimit = longestRun;
    int m_run = 0;
};

} // namespace farthing
