// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/articledocument.h"

#include <QtCore/QUrl>
#include <QtGui/QTextBlock>
#include <QtGui/QTextTable>

#include <algorithm>
#include <utility>
#include <vector>

namespace farthing {
namespace {

/// No link of an author has it: theirs lead to the web or to a mail.
constexpr QLatin1String pictureScheme("picture:");

/// The characters of a block between two positions of the document, without what is ours; list markers on
/// demand.
QString authorText(const QTextBlock &block, int from, int to, bool withMarkers)
{
    QString text;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const int ours = fragment.charFormat().intProperty(ArticleDocument::ours);
        if (ours == ArticleDocument::Silent || (ours == ArticleDocument::Marker && !withMarkers))
            continue;
        const int begin = qMax(from, fragment.position());
        const int end = qMin(to, fragment.position() + fragment.length());
        if (begin < end)
            text += fragment.text().mid(begin - fragment.position(), end - begin);
    }
    text.replace(QChar::LineSeparator, QLatin1Char('\n'));
    text.remove(QChar::ObjectReplacementCharacter);
    return text;
}

/// For each character of a block whether it is the author's, and so counts in `blockTexts`.
std::vector<bool> authorMask(const QTextBlock &block)
{
    std::vector<bool> mask;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const bool ours = it.fragment().charFormat().hasProperty(ArticleDocument::ours);
        for (const QChar c : it.fragment().text())
            mask.push_back(!ours && c != QChar::ObjectReplacementCharacter);
    }
    return mask;
}

bool inOneRow(const QTextBlock &a, const QTextBlock &b)
{
    QTextCursor first(a);
    QTextTable *table = first.currentTable();
    if (!table || table != QTextCursor(b).currentTable())
        return false;
    const QTextTableCell one = table->cellAt(a.position());
    const QTextTableCell other = table->cellAt(b.position());
    return one.row() == other.row() && one.column() != other.column();
}

} // namespace

QString ArticleDocument::selectedText(const QTextCursor &selection)
{
    const QTextDocument *document = selection.document();
    return document && selection.hasSelection()
               ? textBetween(*document, selection.selectionStart(), selection.selectionEnd())
               : QString();
}

QString ArticleDocument::textBetween(const QTextDocument &document, int from, int to)
{
    QString text;
    QTextBlock previous;
    for (QTextBlock block = document.findBlock(from); block.isValid() && block.position() < to;
         block = block.next()) {
        if (previous.isValid() && !block.blockFormat().boolProperty(continuation))
            text += inOneRow(previous, block) ? QLatin1Char('\t') : QLatin1Char('\n');
        text += authorText(block, from, to, true);
        previous = block;
    }
    return text;
}

bool ArticleDocument::fitPictures(QTextDocument &document, qreal room)
{
    const QList<QTextFormat> formats = document.allFormats();
    const bool some = std::any_of(formats.cbegin(), formats.cend(),
                                  [](const QTextFormat &format) { return format.hasProperty(fullWidth); });
    QTextCursor cursor(&document);
    bool changed = false;
    for (QTextBlock block = document.begin(); some && block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            QTextImageFormat image = it.fragment().charFormat().toImageFormat();
            const QTextBlockFormat around = block.blockFormat();
            const qreal width = qMin(image.doubleProperty(fullWidth),
                                     qMax(1.0, room - around.leftMargin() - around.rightMargin()));
            if (!image.isValid() || !image.hasProperty(fullWidth) || qAbs(width - image.width()) < 1)
                continue;
            image.setHeight(image.height() * width / image.width());
            image.setWidth(width);
            cursor.setPosition(it.fragment().position());
            cursor.setPosition(it.fragment().position() + it.fragment().length(), QTextCursor::KeepAnchor);
            if (!std::exchange(changed, true))
                cursor.beginEditBlock();
            cursor.setCharFormat(image);
            it = block.begin(); // what stood there was replaced
        }
    }
    if (changed)
        cursor.endEditBlock();
    return changed;
}

QStringList ArticleDocument::blockTexts(const QTextDocument &document)
{
    QStringList texts;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        texts += authorText(block, block.position(), block.position() + block.length(), false);
    return texts;
}

TextPosition ArticleDocument::textPosition(const QTextDocument &document, int documentPosition)
{
    const QTextBlock block = document.findBlock(documentPosition);
    if (!block.isValid())
        return {};
    const std::vector<bool> mask = authorMask(block);
    const auto inside = qMin(size_t(qMax(0, documentPosition - block.position())), mask.size());
    return {block.blockNumber(), int(std::count(mask.begin(), mask.begin() + std::ptrdiff_t(inside), true))};
}

int ArticleDocument::documentPosition(const QTextDocument &document, const TextPosition &position)
{
    const QTextBlock block = document.findBlockByNumber(position.paragraph);
    if (!block.isValid())
        return 0;
    const std::vector<bool> mask = authorMask(block);
    int left = position.offset;
    for (size_t i = 0; i < mask.size(); ++i)
        if (mask[i] && left-- == 0)
            return block.position() + int(i);
    return block.position() + block.length() - 1;
}

QString ArticleDocument::pictureLink(const QString &name)
{
    return pictureScheme + QString::fromLatin1(QUrl::toPercentEncoding(name));
}

QString ArticleDocument::linkedPicture(const QString &address)
{
    if (!address.startsWith(pictureScheme))
        return {};
    return QUrl::fromPercentEncoding(address.mid(pictureScheme.size()).toLatin1());
}

QVariant ArticleDocument::loadResource(int, const QUrl &)
{
    return QVariant();
}

} // namespace farthing
