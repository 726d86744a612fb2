// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/readingplace.h"

#include <QtCore/QStringList>
#include <QtGui/QTextCursor>
#include <QtGui/QTextDocument>

namespace farthing {

/// A document that loads nothing: no file, no address, no data. Its pictures are those that its builder put
/// in.
class ArticleDocument : public QTextDocument
{
    Q_OBJECT

public:
    /// Marks, in a character format, what is ours and not the author's, with one of `Ours`.
    static constexpr int ours = QTextFormat::UserProperty + 1;
    enum Ours {
        Silent = 1, ///< a break opportunity in a long run of letters, a note about a picture: never copied
        Marker = 2, ///< the bullet or number of a list item: copied with its item, no part of its words
    };
    /// Marks, in a block format, the blocks of the header (headline and byline).
    static constexpr int headerBlock = QTextFormat::UserProperty + 2;
    /// Marks, in a block format, the blocks that go on with the paragraph before them: what would take long
    /// to lay out in one piece stands in several.
    static constexpr int continuation = QTextFormat::UserProperty + 3;

    using QTextDocument::QTextDocument;

    /// Of a picture: the width in pixels that it has where there is room.
    static constexpr int fullWidth = QTextFormat::UserProperty + 4;

    /// Makes the pictures fit so many pixels, in which they have their full width again where they can; true
    /// where one of them changed.
    static bool fitPictures(QTextDocument &document, qreal room);
    /// What a picture leads to that leads nowhere else: itself, by its name.
    static QString pictureLink(const QString &name);
    /// The name of the picture that an address leads to; empty where it is another address.
    static QString linkedPicture(const QString &address);
    /// Where the mark of a footnote, or the footnote, is in its document.
    static QString markAnchor(int footnote) { return QStringLiteral("mark-%1").arg(footnote); }
    static QString footnoteAnchor(int footnote) { return QStringLiteral("footnote-%1").arg(footnote); }

    /// The words of a selection as the author wrote them: what is ours and silent left out, a line for each
    /// paragraph, a tab between the cells of a row. What a view copies.
    static QString selectedText(const QTextCursor &selection);
    /// The same between two positions; a selection that begins in a table, a quote or code and ends beyond it
    /// would take all of that.
    static QString textBetween(const QTextDocument &document, int from, int to);
    /// The words of all blocks, one string each, in the order of their block numbers; what a reading place
    /// counts in.
    static QStringList blockTexts(const QTextDocument &document);
    /// From a position in the document to a block and a character of its text in `blockTexts`, and back.
    static TextPosition textPosition(const QTextDocument &document, int documentPosition);
    static int documentPosition(const QTextDocument &document, const TextPosition &position);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace farthing
