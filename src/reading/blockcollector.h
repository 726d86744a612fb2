// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/blocks.h"

#include <QtCore/QString>

#include <map>
#include <vector>

namespace farthing {

/// Builds the tree of blocks while a parser walks a text. It knows our bounds and what is safe, not the
/// parser's types. Once it holds as many pieces as it may, the words that follow are kept without their form.
class BlockCollector
{
public:
    enum class Style { Emphasis, Strong, Code, Strike };

    BlockCollector();

    void openContainer(Block container);
    void closeContainer();
    /// A block that takes text until it is closed: paragraph, heading, code, table.
    void openLeaf(Block leaf);
    void closeLeaf();
    void addRule();
    void addColumn(ColumnAlignment alignment);
    void openRow();
    void openCell();
    void closeCell();

    void setStyle(Style style, bool on);
    void openLink(const QString &address, const QString &title);
    void closeLink();
    void openImage(const QString &address, const QString &title);
    void closeImage();
    void addText(const QString &text);
    void addBreak();
    /// That the item just opened is this footnote; ignored where that cannot be.
    void beginFootnote(int definition);
    /// `written` stays where no mark can stand.
    void addFootnoteMark(int definition, const QString &written);

    /// The blocks, once everything is closed, without the footnotes.
    std::vector<Block> take();
    /// By definition.
    std::map<int, Block> takeFootnotes() { return std::move(m_footnotes); }

private:
    /// Takes room for pieces; false once there is none, and what is open then is closed.
    bool spend(int pieces = 1);
    void separateRest();
    void takeRest(std::vector<Block> &blocks);
    std::vector<Inline> *runningText();
    static void linkBareAddresses(std::vector<Inline> &text, int &room);
    void append(Inline piece);
    Inline look() const;

    std::vector<Block> m_open; ///< the document and the containers open in it
    int m_flattened = 0;       ///< containers open that are not ours, since they are too deep
    Block m_leaf;
    bool m_inLeaf = false;
    bool m_inCell = false;
    int m_styles[4] = {0, 0, 0, 0};
    int m_linkDepth = 0;
    QString m_link;
    QString m_linkTitle;
    QString m_shownAddress; ///< of a link that we do not follow: said after its words
    int m_imageDepth = 0;
    Inline m_image;
    std::map<int, Block> m_footnotes;
    int m_room;
    bool m_full = false;
    QString m_rest; ///< what came when it was full
};

/// The text with U+FFFD for each half of a surrogate pair, which no encoding can carry.
QString wholeCharacters(const QString &text);

/// The text without what a document gives a meaning of its own: control characters and the marks that stand
/// for objects and frames become U+FFFD, and so do the overrides of the direction of letters; a paragraph
/// separator becomes a line separator.
QString harmlessText(const QString &text);

} // namespace farthing
