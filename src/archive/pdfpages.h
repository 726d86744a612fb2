// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QIODevice>
#include <QtCore/QLocale>
#include <QtGui/QFont>
#include <QtGui/QFontMetrics>
#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

#include <array>
#include <memory>

namespace farthing {

/// Paper with lines of text and a table with rows of one height: begins a new page where one is full, with
/// the table's head again and a number at its foot. Mirrored where the language runs from right to left.
/// Writes each page as soon as it is full. Measures are in whole dots of the paper.
class PdfPages
{
public:
    static constexpr int columnCount = 5;
    using Row = std::array<QString, columnCount>;
    enum class Weight { Plain, Strong, Title };

    PdfPages(QIODevice &device, const QLocale &locale, const QFont &font);
    ~PdfPages();

    /// The paper that is usual where the locale is spoken.
    static QPageSize::PageSizeId paperOf(const QLocale &locale);

    /// Columns of figures have room for the longest of `figures`. False where the device takes nothing.
    bool begin(const QString &title, const QStringList &figures);
    /// Words that stand at the foot, before the page's number.
    void setFoot(const QString &words) { m_foot = words; }
    /// Runs over as many lines as it needs.
    void addText(const QString &text, Weight weight = Weight::Plain);
    void addGap();
    void beginTable(const Row &head);
    /// Words above the rows that follow; they stand again where these go on on a new page.
    void addGroup(const QString &words);
    void addRow(const Row &cells, Weight weight = Weight::Plain);
    void endGroups() { m_group.clear(); }
    void endTable();
    void end();

private:
    struct Column
    {
        int left = 0;
        int width = 0;
        bool figures = false;
    };

    void makeColumns(int figures);
    void makeRoom(int height);
    void newPage();
    void drawFoot();
    void drawGroup();
    void drawRule(int width);
    void drawCells(const Row &cells, Weight weight);
    void drawCell(const QString &text, const Column &column, Weight weight);
    int figureWidth(const QString &text, Weight weight);
    const QFontMetrics &metrics(Weight weight) const { return m_metrics.at(size_t(weight)); }
    void use(Weight weight);

    QPdfWriter m_writer;
    QLocale m_locale;
    QPainter m_painter;
    std::array<QFont, 3> m_fonts;
    std::vector<QFontMetrics> m_metrics; ///< by weight
    std::array<Column, columnCount> m_columns;
    std::array<QHash<QChar, int>, 3> m_widths; ///< of the characters of figures, by weight
    Weight m_used = Weight::Plain;
    Row m_head;
    QString m_group;
    QString m_foot;
    bool m_inTable = false;
    int m_page = 1;
    int m_y = 0;
    int m_rowHeight = 0;
    int m_gap = 0; ///< between columns
};

} // namespace farthing
