// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/differencedocument.h"

#include <QtGui/QTextBlockFormat>

namespace farthing {

namespace {

using Paragraph = DifferenceParagraph;
using Piece = DifferencePiece;

/// A run of letters without a break point is laid out in quadratic time.
QString withBreaks(const QString &text)
{
    constexpr int longestRun = 400;
    QString broken;
    broken.reserve(text.size());
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > longestRun && !c.isLowSurrogate() && !c.isMark()) {
            broken += QChar(0x200b);
            run = 0;
        }
        broken += c;
    }
    return broken.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
}

/// Enough of a phrase to know it by.
QString shortened(const QString &text)
{
    constexpr int most = 120;
    const QString simple = text.simplified();
    return simple.size() <= most ? simple : simple.left(most).trimmed() + QStringLiteral("…");
}

} // namespace

QString DifferenceDocument::summary(const TextDifference &difference)
{
    using Kind = Paragraph::Kind;
    QStringList parts;
    if (const int changed = difference.count(Kind::Changed); changed > 0)
        parts.append(tr("%Ln paragraph(s) changed", nullptr, changed));
    if (const int added = difference.count(Kind::Added); added > 0)
        parts.append(tr("%Ln paragraph(s) added", nullptr, added));
    if (const int removed = difference.count(Kind::Removed); removed > 0)
        parts.append(tr("%Ln paragraph(s) removed", nullptr, removed));
    return parts.isEmpty() ? tr("The words are the same.") : parts.join(QStringLiteral(" · "));
}

/// The difference as a list in words.
QString DifferenceDocument::words(const Paragraph &paragraph)
{
    if (paragraph.kind == Paragraph::Kind::Added)
        //: Above a paragraph that was added to an article
        return tr("Added");
    if (paragraph.kind == Paragraph::Kind::Removed)
        //: Above a paragraph that was removed from an article
        return tr("Removed");
    QStringList parts;
    for (const Piece &piece : paragraph.pieces) {
        const QString phrase = shortened(piece.text);
        if (piece.kind == Piece::Kind::Same || phrase.isEmpty())
            continue;
        //: Above a changed paragraph; %1: the words that went
        parts.append(piece.kind == Piece::Kind::Removed ? tr("removed “%1”").arg(phrase)
                                                        //: Above a changed paragraph; %1: the words that came
                                                        : tr("added “%1”").arg(phrase));
    }
    constexpr int most = 4;
    const int more = int(parts.size()) - most;
    if (more > 0) {
        parts = parts.first(most);
        parts.append(tr("%Ln more", "changes in a paragraph", more));
    }
    //: Above a changed paragraph; %1: what was removed and added
    return parts.isEmpty() ? tr("Only blanks changed")
                           : tr("Changed: %1").arg(parts.join(QStringLiteral(", ")));
}

QTextCharFormat DifferenceDocument::formatOf(Piece::Kind kind) const
{
    QTextCharFormat format;
    QFont font(m_typography.family);
    font.setPixelSize(m_typography.size);
    format.setFont(font);
    format.setForeground(m_tokens.ink);
    if (kind == Piece::Kind::Added) {
        format.setFontUnderline(true);
        format.setForeground(m_tokens.accent);
        format.setBackground(m_tokens.accentBg);
    } else if (kind == Piece::Kind::Removed) {
        format.setFontStrikeOut(true);
        format.setForeground(m_tokens.ink2);
    }
    return format;
}

void DifferenceDocument::begin(QTextCursor &cursor, bool heading) const
{
    QTextBlockFormat block;
    block.setTopMargin(heading ? m_typography.scaled(20) : 0);
    block.setBottomMargin(heading ? m_typography.scaled(4) : m_typography.scaled(12));
    if (!heading)
        block.setLineHeight(m_typography.line(m_typography.size), QTextBlockFormat::FixedHeight);
    if (cursor.position() == 0)
        cursor.setBlockFormat(block);
    else
        cursor.insertBlock(block);
}

void DifferenceDocument::note(QTextCursor &cursor, const QString &words, bool heading) const
{
    begin(cursor, heading);
    QTextCharFormat format;
    QFont font(m_typography.interfaceFamily);
    font.setPixelSize(m_typography.scaled(13));
    font.setWeight(heading ? QFont::DemiBold : QFont::Normal);
    format.setFont(font);
    format.setForeground(m_tokens.ink2);
    format.setProperty(ArticleDocument::ours, ArticleDocument::Silent);
    cursor.insertText(withBreaks(words), format);
}

void DifferenceDocument::paragraph(QTextCursor &cursor, const Paragraph &paragraph) const
{
    if (paragraph.kind != Paragraph::Kind::Same)
        note(cursor, words(paragraph), true);
    begin(cursor, false);
    for (const Piece &piece : paragraph.pieces)
        cursor.insertText(withBreaks(piece.text), formatOf(piece.kind));
}

std::unique_ptr<ArticleDocument> DifferenceDocument::build(const TextDifference &difference) const
{
    auto document = std::make_unique<ArticleDocument>();
    document->setDocumentMargin(0);
    QTextCursor cursor(document.get());
    cursor.beginEditBlock();
    const QList<Paragraph> &all = difference.paragraphs;
    const auto isChange = [&all](qsizetype i) {
        return i >= 0 && i < all.size() && all.at(i).kind != Paragraph::Kind::Same;
    };
    for (qsizetype i = 0; i < all.size();) {
        if (isChange(i) || isChange(i - 1) || isChange(i + 1)) {
            paragraph(cursor, all.at(i++));
            continue;
        }
        qsizetype end = i + 1;
        while (end < all.size() && !isChange(end) && !isChange(end + 1))
            ++end;
        note(cursor, tr("%Ln paragraph(s) unchanged", nullptr, int(end - i)), false);
        i = end;
    }
    cursor.endEditBlock();
    return document;
}

} // namespace farthing
