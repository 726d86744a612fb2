// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/inlinewriter.h"

#include "reading/articledocument.h"

#include <QtCore/QUrl>
#include <QtGui/QTextDocument>

namespace farthing {
namespace {

constexpr QChar zeroWidthSpace(0x200B);
constexpr QChar isolate(0x2068);
constexpr QChar endOfIsolate(0x2069);
/// A change of look costs as much as so many characters.
constexpr int lookCost = 20;

/// Letters that are drawn as one with what stands before them: no honest text has more of them in a row, and
/// setting thousands takes seconds.
constexpr int mostStacked = 30;

/// For how many Latin letters one counts where it is laid out and painted.
int costOf(QChar c, bool stacks)
{
    constexpr char16_t firstIdeograph = 0x2E80;
    if (c.isSurrogate()) // for marks beyond the 16 bits every font that is installed is asked
        return stacks ? 40 : 4;
    return stacks ? 4 : c.unicode() >= firstIdeograph ? 2 : 1;
}

/// Whether a letter is drawn with the one before it: a mark, or what a joiner joins.
bool stacksUp(const QString &text, qsizetype i)
{
    constexpr QChar joiner(0x200D);
    const QChar c = text.at(i);
    constexpr char16_t firstMark = 0x0300;
    constexpr char16_t softHyphen = 0x00AD; // the only one before that shapes others
    if (c.unicode() < firstMark && c.unicode() != softHyphen)
        return i > 0 && text.at(i - 1) == joiner;
    if (c.isLowSurrogate()) // goes with its other half
        return i > 0;
    const char32_t code = c.isHighSurrogate() && i + 1 < text.size()
                              ? QChar::surrogateToUcs4(c, text.at(i + 1))
                              : char32_t(c.unicode());
    return QChar::isMark(code) || QChar::category(code) == QChar::Other_Format ||
           (i > 0 && text.at(i - 1) == joiner);
}

bool endsRun(QChar c)
{
    return c.isSpace() || c == zeroWidthSpace;
}

} // namespace

InlineWriter::InlineWriter(const Typography &typography, const ArticleColours &colours,
                           const ImageSource &images, const ImageSource &webImages)
    : m_typography(typography), m_colours(colours), m_images(images), m_webImages(webImages)
{}

QTextCharFormat InlineWriter::articleFormat(int pixelSize) const
{
    QTextCharFormat format;
    format.setFontFamilies({m_typography.family});
    format.setProperty(QTextFormat::FontPixelSize, pixelSize);
    format.setForeground(m_colours.ink);
    return format;
}

QTextCharFormat InlineWriter::interfaceFormat(int pixelSize) const
{
    QTextCharFormat format = articleFormat(pixelSize);
    format.setFontFamilies({m_typography.interfaceFamily});
    format.setForeground(m_colours.ink2);
    return format;
}

QTextCharFormat InlineWriter::codeFormat(int pixelSize) const
{
    QTextCharFormat format = articleFormat(pixelSize);
    format.setFontFamilies({m_typography.codeFamily});
    format.setFontStyleHint(QFont::Monospace);
    format.setFontFixedPitch(true);
    return format;
}

QTextCharFormat InlineWriter::spanFormat(const CodeSpan &span, const QTextCharFormat &base) const
{
    QTextCharFormat format = base;
    if (span.kind == CodeSpan::Kind::Word)
        format.setForeground(m_colours.codeWord);
    else if (span.kind == CodeSpan::Kind::Value)
        format.setForeground(m_colours.codeValue);
    else
        format.setForeground(m_colours.ink2);
    return format;
}

void InlineWriter::startParagraph(int runLimit)
{
    m_run = 0;
    m_stacked = 0;
    m_runLimit = runLimit;
    m_blockRoom = longestBlock;
}

/// Goes on in a block of its own where this one is long.
void InlineWriter::goOn(QTextCursor &cursor, const QTextCharFormat &base)
{
    QTextBlockFormat block = cursor.blockFormat();
    block.setProperty(ArticleDocument::continuation, true);
    block.setTopMargin(0);
    block.setTextIndent(0);
    cursor.insertBlock(block, base);
    m_blockRoom = longestBlock;
    m_run = 0;
}

QTextCharFormat InlineWriter::formatOf(const Inline &piece, const QTextCharFormat &base) const
{
    QTextCharFormat format = base;
    if (piece.code) {
        const int size = base.intProperty(QTextFormat::FontPixelSize);
        format.setFontFamilies({m_typography.codeFamily});
        format.setFontFixedPitch(true);
        format.setProperty(QTextFormat::FontPixelSize, qRound(size * 0.83));
        format.setBackground(m_colours.codeSurface);
    }
    if (piece.strong)
        format.setFontWeight(QFont::Bold);
    if (piece.emphasis)
        format.setFontItalic(!base.fontItalic());
    if (piece.strike)
        format.setFontStrikeOut(true);
    if (!piece.link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(piece.link);
        format.setForeground(m_colours.accent);
        format.setFontUnderline(true);
    }
    if (!piece.title.isEmpty() && piece.kind == Inline::Kind::Text)
        format.setToolTip(piece.title.toHtmlEscaped());
    return format;
}

void InlineWriter::write(QTextCursor &cursor, const std::vector<Inline> &text, const QTextCharFormat &base)
{
    for (const Inline &piece : text) {
        m_blockRoom -= lookCost;
        if (m_blockRoom < 0)
            goOn(cursor, base);
        if (piece.kind == Inline::Kind::Break) {
            cursor.insertText(QString(QChar(QChar::LineSeparator)), base);
            m_run = 0;
        } else if (piece.kind == Inline::Kind::Image) {
            writeImage(cursor, piece, base, m_typography.scaled(m_typography.measure / 2.0));
        } else if (piece.kind == Inline::Kind::Note) {
            QTextCharFormat note = base;
            note.setForeground(m_colours.ink2);
            note.setProperty(ArticleDocument::ours, ArticleDocument::Silent);
            writeText(cursor, QStringLiteral(" (%1%2%3)").arg(isolate).arg(piece.text, endOfIsolate), note);
        } else if (piece.kind == Inline::Kind::Mark) {
            cursor.insertText(piece.text, markFormat(piece, base));
        } else {
            writeText(cursor, piece.text, formatOf(piece, base));
        }
    }
}

void InlineWriter::writeText(QTextCursor &cursor, const QString &text, const QTextCharFormat &format)
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool blank = endsRun(text.at(i));
        const bool stacks = !blank && stacksUp(text, i);
        m_stacked = stacks ? m_stacked + 1 : 0;
        const bool tooHigh =
            m_stacked > 2 * mostStacked || (m_stacked > mostStacked && !text.at(i).isLowSurrogate());
        const bool runs = tooHigh || (m_run >= m_runLimit && !stacks);
        m_blockRoom -= costOf(text.at(i), stacks);
        const bool full = m_blockRoom < 0 && (blank || runs || m_run >= m_runLimit / 4);
        if ((runs && !blank) || full) {
            const qsizetype cut = blank ? i + 1 : i;
            cursor.insertText(text.mid(begin, cut - begin), format);
            if (full) {
                goOn(cursor, format);
            } else {
                QTextCharFormat ours = format;
                ours.setProperty(ArticleDocument::ours, ArticleDocument::Silent);
                cursor.insertText(QString(zeroWidthSpace), ours);
            }
            begin = cut;
            m_run = 0;
            m_stacked = 0;
        }
        m_run = blank ? 0 : m_run + 1;
    }
    cursor.insertText(begin == 0 ? text : text.mid(begin), format);
}

/// A raised number that leads to its footnote. No part of the words, but copied with them.
QTextCharFormat InlineWriter::markFormat(const Inline &piece, const QTextCharFormat &base)
{
    QTextCharFormat format = base;
    format.setProperty(ArticleDocument::ours, ArticleDocument::Marker);
    format.setForeground(m_colours.accent);
    format.setAnchor(true);
    format.setAnchorHref(QLatin1Char('#') + ArticleDocument::footnoteAnchor(piece.footnote));
    if (piece.footnote > m_marked) { // they are numbered as they come: the first of its number
        format.setAnchorNames({ArticleDocument::markAnchor(piece.footnote)});
        m_marked = piece.footnote;
    }
    return format;
}

QImage InlineWriter::picture(const Inline &image) const
{
    if (image.media.isEmpty())
        return m_webImages ? m_webImages(image.address) : QImage();
    return m_images ? m_images(image.media) : QImage();
}

void InlineWriter::writeImage(QTextCursor &cursor, const Inline &image, const QTextCharFormat &base,
                              int width)
{
    const QImage pixels = picture(image);
    if (pixels.isNull()) {
        QTextCharFormat brackets = interfaceFormat(m_typography.scaled(14));
        brackets.setProperty(ArticleDocument::ours, ArticleDocument::Silent);
        cursor.insertText(QStringLiteral("["), brackets);
        writeNote(cursor, image, interfaceFormat(m_typography.scaled(14)));
        cursor.insertText(QStringLiteral("]"), brackets);
        return;
    }
    const QString name = image.media.isEmpty() ? image.address : QStringLiteral("media:") + image.media;
    cursor.document()->addResource(QTextDocument::ImageResource, QUrl(name), pixels);
    QSizeF size = pixels.deviceIndependentSize();
    if (size.width() > width)
        size *= width / size.width();
    QTextImageFormat format;
    format.merge(formatOf(image, base));
    format.setName(name);
    if (image.link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(ArticleDocument::pictureLink(name));
    }
    format.setWidth(size.width());
    format.setProperty(ArticleDocument::fullWidth, size.width());
    format.setHeight(size.height());
    format.setProperty(QTextFormat::ImageAltText, image.text);
    if (!image.text.isEmpty())
        format.setToolTip(image.text.toHtmlEscaped());
    cursor.insertImage(format);
    m_run = 0;
}

void InlineWriter::writeNote(QTextCursor &cursor, const Inline &image, const QTextCharFormat &base)
{
    QTextCharFormat words = base;
    if (!image.link.isEmpty()) {
        words.setAnchor(true);
        words.setAnchorHref(image.link);
        words.setForeground(m_colours.accent);
        words.setFontUnderline(true);
    }
    QTextCharFormat note = words;
    note.setProperty(ArticleDocument::ours, ArticleDocument::Silent);
    const QString what = image.media.isEmpty() ? tr("Picture not loaded") : tr("Picture not here yet");
    //: %1 is the note that a picture is missing; the author's words for the picture follow.
    cursor.insertText(image.text.isEmpty() ? what : tr("%1: ").arg(what), note);
    writeText(cursor, image.text, words);
}

} // namespace farthing
