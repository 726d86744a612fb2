// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/builtpage.h"

#include "reading/markdownparser.h"

#include <QtGui/QTextBlock>
#include <QtGui/QTextTable>

namespace farthing {

ArticleColours colours()
{
    return {QColor(0x10, 0, 0), QColor(0x20, 0, 0), QColor(0x30, 0, 0), QColor(0x40, 0, 0),
            QColor(0x50, 0, 0), QColor(0x60, 0, 0), QColor(0x70, 0, 0)};
}

std::unique_ptr<ArticleDocument> build(const QString &markdown, const ArticleHeader &header)
{
    DocumentBuilder builder(Typography::standard(), colours());
    builder.setHeader(header);
    return builder.build(MarkdownParser().parse(markdown));
}

std::unique_ptr<ArticleDocument> build(const char *markdown)
{
    return build(QString::fromUtf8(markdown));
}

QTextBlock blockWith(const QTextDocument &document, const QString &words)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        if (block.text().contains(words))
            return block;
    return QTextBlock();
}

QTextCharFormat formatOf(const QTextDocument &document, const QString &words)
{
    const QTextBlock block = blockWith(document, words);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + int(block.text().indexOf(words)) + 1);
    return cursor.charFormat();
}

QTextTable *tableAt(const QTextDocument &document, const QString &words)
{
    return QTextCursor(blockWith(document, words)).currentTable();
}

QString authorWords(const QTextDocument &document)
{
    return ArticleDocument::blockTexts(document).join(QLatin1Char('\n')).simplified();
}

int pixels(const QTextCharFormat &format)
{
    return format.intProperty(QTextFormat::FontPixelSize);
}

} // namespace farthing
