// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/pdfpages.h"

#include <QtGui/QPageLayout>

#include <algorithm>

namespace farthing {

namespace {

constexpr int resolution = 600; // dots an inch: fine enough for measures in whole dots
constexpr int marginMillimetres = 18;
constexpr int textPoints = 9;
constexpr int titlePoints = 18;
constexpr int usualFigure = 13; // digits of an amount that always find room

int dots(int points)
{
    return points * resolution / 72;
}

} // namespace

PdfPages::PdfPages(QIODevice &device, const QLocale &locale, const QFont &font)
    : m_writer(&device), m_locale(locale), m_fonts{font, font, font}
{
    m_writer.setResolution(resolution);
    m_writer.setPageSize(QPageSize(paperOf(locale)));
    m_writer.setPageMargins(
        QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
        QPageLayout::Millimeter);
    for (QFont &each : m_fonts) {
        each.setPointSize(textPoints);
        each.setKerning(false); // figures stand in columns
    }
    m_fonts[size_t(Weight::Strong)].setWeight(QFont::DemiBold);
    m_fonts[size_t(Weight::Title)].setWeight(QFont::DemiBold);
    m_fonts[size_t(Weight::Title)].setPointSize(titlePoints);
    for (const QFont &each : m_fonts)
        m_metrics.emplace_back(each, &m_writer);
    m_rowHeight = metrics(Weight::Plain).height() + dots(4);
    m_gap = dots(10);
}

PdfPages::~PdfPages() = default;

QPageSize::PageSizeId PdfPages::paperOf(const QLocale &locale)
{
    static const QList<QLocale::Territory> letter{
        QLocale::UnitedStates,      QLocale::Canada,    QLocale::Mexico,     QLocale::Philippines,
        QLocale::Colombia,          QLocale::Venezuela, QLocale::Chile,      QLocale::Guatemala,
        QLocale::CostaRica,         QLocale::Panama,    QLocale::ElSalvador, QLocale::Nicaragua,
        QLocale::DominicanRepublic, QLocale::PuertoRico};
    return letter.contains(locale.territory()) ? QPageSize::Letter : QPageSize::A4;
}

/// Time, line, what it was about, amount, balance: the third takes what the others leave.
void PdfPages::makeColumns(int figures)
{
    const QFontMetrics &plain = metrics(Weight::Plain);
    const int em = plain.horizontalAdvance(QLatin1Char('0'));
    const int whole = m_writer.width();
    const int time = em * 10;
    const int line = em * 20;
    const int subject = whole - time - line - 2 * figures - (columnCount - 1) * m_gap;
    int left = 0;
    const std::array<int, columnCount> widths{time, line, subject, figures, figures};
    for (size_t i = 0; i < widths.size(); ++i) {
        m_columns[i] = {left, widths[i], i >= 3};
        left += widths[i] + m_gap;
    }
    if (m_locale.textDirection() == Qt::RightToLeft)
        for (Column &column : m_columns)
            column.left = whole - column.left - column.width;
}

bool PdfPages::begin(const QString &title, const QStringList &figures)
{
    int width = metrics(Weight::Strong).horizontalAdvance(QLatin1Char('0')) * usualFigure;
    for (const QString &figure : figures)
        width = std::max(width, metrics(Weight::Strong).horizontalAdvance(figure));
    makeColumns(width);
    m_writer.setTitle(title);
    m_writer.setCreator(QStringLiteral("Farthing"));
    if (!m_painter.begin(&m_writer))
        return false;
    m_painter.setLayoutDirection(m_locale.textDirection());
    m_painter.setFont(m_fonts[size_t(m_used)]);
    return true;
}

void PdfPages::use(Weight weight)
{
    if (m_used == weight)
        return;
    m_used = weight;
    m_painter.setFont(m_fonts[size_t(weight)]);
}

void PdfPages::addText(const QString &text, Weight weight)
{
    const int flags = Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeft; // the painter mirrors it
    const QRect room(0, 0, m_writer.width(), m_writer.height());
    use(weight);
    const int height = m_painter.boundingRect(room, flags, text).height();
    makeRoom(height);
    use(weight);
    m_painter.drawText(QRect(0, m_y, m_writer.width(), height), flags, text);
    m_y += height + dots(2);
}

void PdfPages::addGap()
{
    m_y += m_rowHeight;
}

void PdfPages::beginTable(const Row &head)
{
    m_head = head;
    makeRoom(3 * m_rowHeight); // a head without a row below it says nothing
    m_inTable = true;
    drawCells(m_head, Weight::Strong);
}

void PdfPages::addGroup(const QString &words)
{
    m_group.clear(); // the one before does not go on
    makeRoom(3 * m_rowHeight);
    m_group = words;
    drawGroup();
}

void PdfPages::drawGroup()
{
    use(Weight::Strong);
    m_y += dots(6);
    m_painter.drawText(QRect(0, m_y, m_writer.width(), m_rowHeight),
                       Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_group);
    m_y += m_rowHeight;
}

void PdfPages::endTable()
{
    m_inTable = false;
    m_group.clear();
}

void PdfPages::addRow(const Row &cells, Weight weight)
{
    makeRoom(m_rowHeight);
    drawCells(cells, weight);
}

void PdfPages::makeRoom(int height)
{
    const int foot = 2 * m_rowHeight;
    if (m_y + height > m_writer.height() - foot)
        newPage();
}

void PdfPages::newPage()
{
    drawFoot();
    m_writer.newPage();
    ++m_page;
    m_y = 0;
    if (m_inTable)
        drawCells(m_head, Weight::Strong);
    if (!m_group.isEmpty())
        drawGroup();
}

void PdfPages::drawFoot()
{
    use(Weight::Plain);
    const int y = m_writer.height() - m_rowHeight;
    const QRect line(0, y, m_writer.width(), m_rowHeight);
    m_painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_foot);
    m_painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                       m_locale.toString(m_page));
}

void PdfPages::drawCells(const Row &cells, Weight weight)
{
    use(weight);
    for (size_t i = 0; i < cells.size(); ++i)
        if (!cells[i].isEmpty())
            drawCell(cells[i], m_columns[i], weight);
    m_y += m_rowHeight;
    drawRule(weight == Weight::Plain ? dots(1) / 4 : dots(1) / 2);
}

void PdfPages::drawRule(int width)
{
    const QPen pen = m_painter.pen();
    m_painter.setPen(QPen(QBrush(Qt::lightGray), width));
    m_painter.drawLine(0, m_y, m_writer.width(), m_y);
    m_painter.setPen(pen);
    m_y += dots(1);
}

/// Words begin where their column begins, on either side; figures end at its right in every language, so that
/// units stand below units.
void PdfPages::drawCell(const QString &text, const Column &column, Weight weight)
{
    const bool mirrored = m_locale.textDirection() == Qt::RightToLeft;
    const int baseline = m_y + dots(2) + metrics(weight).ascent();
    if (column.figures && !mirrored) {
        m_painter.drawText(column.left + column.width - figureWidth(text, weight), baseline, text);
        return;
    }
    if (!mirrored && metrics(weight).horizontalAdvance(text) <= column.width) {
        m_painter.drawText(column.left, baseline, text);
        return;
    }
    const QString shown = metrics(weight).elidedText(text, Qt::ElideRight, column.width);
    // Without AlignAbsolute the painter mirrors it.
    const int side = column.figures ? int(Qt::AlignRight | Qt::AlignAbsolute) : int(Qt::AlignLeft);
    m_painter.drawText(QRect(column.left, m_y, column.width, m_rowHeight),
                       side | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

/// Digits and signs are as wide alone as beside each other: no need to lay out a million amounts twice.
int PdfPages::figureWidth(const QString &text, Weight weight)
{
    QHash<QChar, int> &widths = m_widths[size_t(weight)];
    int width = 0;
    for (const QChar character : text) {
        auto known = widths.constFind(character);
        if (known == widths.constEnd())
            known = widths.insert(character, metrics(weight).horizontalAdvance(character));
        width += *known;
    }
    return width;
}

void PdfPages::end()
{
    drawFoot();
    m_painter.end();
}

} // namespace farthing
