// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/tokens.h"
#include "reading/blocks.h"

#include <QtCore/QSet>
#include <QtGui/QTextLayout>

#include <memory>

namespace farthing {

/// The text of a comment, laid out in lines of one width: its Markdown as bold, slanted and code, lists with
/// their marks, and links by their words. Small on purpose; a comment is no article.
class CommentText
{
public:
    CommentText(const QString &markdown, const QFont &font, const Tokens &tokens);

    /// Breaks the lines; answers the height.
    int layOut(int width, Qt::LayoutDirection direction);
    /// From one line to the next.
    static int lineHeight(const QFont &font);
    int height() const { return m_height; }
    void draw(QPainter *painter, QPoint topLeft) const;
    QString text() const { return m_text; }

private:
    void addBlocks(const std::vector<Block> &blocks, const QString &prefix);
    void addBlock(const Block &block, const QString &prefix);
    void addList(const Block &block, const QString &prefix);
    void addItemBlocks(const Block &item, const QString &prefix);
    void addInlines(const std::vector<Inline> &pieces);
    void addCode(const QString &code);
    void startBlock(bool air);
    void add(const QString &text, const QTextCharFormat &format);
    QTextCharFormat formatOf(const Inline &piece) const;

    const Tokens m_tokens;
    QString m_text;
    QList<QTextLayout::FormatRange> m_formats;
    QSet<int> m_airBefore; ///< where a block with air above it begins
    std::unique_ptr<QTextLayout> m_layout;
    QFont m_font;
    int m_height = 0;
};

} // namespace farthing
