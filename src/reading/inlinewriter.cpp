// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/inlinewriter.h"

#include "reading/articledocument.h"

#include <QtCore/QUrl>
#include <QtGui/QTextDocument>

namespace farthing {
namespace {

constexpr QChar zeroWidthSpace(0x200B);

bool mayStandAlone(const QString &text, qsizetype i)
{
    const QChar c = text.at(i);
    return !c.isLowSurrogate() && !c.isMark();
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

void InlineWriter::startParagraph(int runLimit)
{
    m_run = 0;
    m_runLimit = runLimit;
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
        if (piece.kind == Inline::Kind::Break) {
            cursor.insertText(QString(QChar(QChar::LineSeparator)), base);
            m_run = 0;
        } else if (piece.kind == Inline::Kind::Image) {
            writeImage(cursor, piece, base, m_typography.scaled(m_typography.measure / 2.0));
        } else if (piece.kind == Inline::Kind::Note) {
            QTextCharFormat note = base;
            note.setForeground(m_colours.ink2);
            note.setProperty(ArticleDocument::ours, ArticleDocument::Silent);
            writeText(cursor, QStringLiteral(" (%1)").arg(piece.text), note);
        } else {
            writeText(cursor, piece.text, formatOf(piece, base));
        }
    }
}

void InlineWriter::writeText(QTextCursor &cursor, const QString &text, const QTextCharFormat &format)
{
    QTextCharFormat ours = format;
    ours.setProperty(ArticleDocument::ours, ArticleDocument::Silent);
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (endsRun(text.at(i))) {
            m_run = 0;
            continue;
        }
        if (m_run >= m_runLimit && (mayStandAlone(text, i) || m_run >= 2 * m_runLimit)) {
            cursor.insertText(text.mid(begin, i - begin), format);
            cursor.insertText(QString(zeroWidthSpace), ours);
            begin = i;
            m_run = 0;
        }
        ++m_run;
    }
    cursor.insertText(text.mid(begin), format);
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
    format.setWidth(size.width());
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
