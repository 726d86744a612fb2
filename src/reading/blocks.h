// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>
#include <vector>

namespace farthing {

/// A piece of running text with one look: words, a forced line break, an image, the mark of a footnote, or a
/// note of ours.
struct Inline
{
    enum class Kind {
        Text,  ///< `text` in the given style
        Break, ///< a line break the author asked for
        Image, ///< `text` is what the author wrote instead of the picture
        Note,  ///< `text` is ours: the address of a link that we do not follow
        Mark,  ///< `text` is ours: the number of the footnote `footnote`, in raised digits
    };

    Kind kind = Kind::Text;
    QString text;
    bool emphasis = false;
    bool strong = false;
    bool code = false;
    bool strike = false;
    QString link;     ///< an http, https or mailto address, already checked; empty where there is none
    QString title;    ///< the author's title of the link or image
    QString media;    ///< of an image: the platform's id of it; empty where it is not the platform's
    QString address;  ///< of an image that is not the platform's: where the author says it is; never fetched
                      ///< from here, but shown where it came with a refresh
    int footnote = 0; ///< of a mark: the number of its footnote, from 1

    bool sameLook(const Inline &other) const
    {
        return emphasis == other.emphasis && strong == other.strong && code == other.code &&
               strike == other.strike && link == other.link && title == other.title;
    }
    friend bool operator==(const Inline &, const Inline &) = default;
};

enum class ColumnAlignment { Natural, Left, Centre, Right };

struct TableRow
{
    /// May be shorter than the table has columns: what is missing is empty.
    std::vector<std::vector<Inline>> cells;

    friend bool operator==(const TableRow &, const TableRow &) = default;
};

/// One block of an article, out of the few kinds that we show. A list holds items, an item and a quote hold
/// blocks; nothing is nested deeper than `MarkdownParser::maximumDepth`.
struct Block
{
    enum class Kind {
        Paragraph,
        Heading,
        BulletList,
        OrderedList,
        Item,
        Quote,
        Code,
        Table,
        Figure,
        Rule,
        Footnote, ///< only behind everything else, in the order of their numbers
        Remark,   ///< `text` is ours: why the words that follow have lost their form
    };
    enum class Task { None, Open, Done };

    Kind kind = Kind::Paragraph;
    std::vector<Inline> text;             ///< paragraph, heading; a figure holds its one image
    std::vector<Block> children;          ///< lists, item, quote, footnote
    int level = 0;                        ///< heading: 1 to 6
    int start = 1;                        ///< ordered list: the number of its first item; footnote: its own
    bool tight = true;                    ///< lists: no air between the items
    Task task = Task::None;               ///< item
    QString code;                         ///< code: its lines, without the last line feed
    QString language;                     ///< code: as the author named it, or empty
    std::vector<ColumnAlignment> columns; ///< table: one for each column
    std::vector<TableRow> rows;           ///< table: the first one is the header

    friend bool operator==(const Block &, const Block &) = default;
};

/// How much there is to lay out: blocks, cells, and each hundred characters; counted until it is over the
/// limit.
int weight(const Block &block, int limit);

/// How many of an article's blocks fill the first screens, where it is so long that setting it in type as a
/// whole would be felt; nothing for all others.
std::optional<size_t> blocksOfFirstScreens(const std::vector<Block> &blocks);

/// The words of the blocks in reading order: a line for each block and table row, nothing that the author did
/// not write.
QString plainText(const std::vector<Block> &blocks);
/// The words of one line of running text.
QString plainText(const std::vector<Inline> &text);

} // namespace farthing
