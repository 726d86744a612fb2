// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/balancedrawing.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace farthing {

namespace {

// Places are counted in quarters of a pixel, so that lines are smooth and amounts stay whole numbers.
constexpr int quarters = 4;
constexpr int drawingAir = metrics::inside;
constexpr int swatch = 8;
constexpr int minimumBar = 1;

Money oneTwei()
{
    return Money::fromMinor(1'000'000);
}

/// Reaches down to 0 where that costs little, so that what looks like half is half.
AmountScale balanceScale(const QList<BalancePoint> &points)
{
    Money low;
    Money high;
    if (!points.isEmpty()) {
        low = high = points.first().closing;
        for (const BalancePoint &point : points) {
            low = std::min(low, point.closing);
            high = std::max(high, point.closing);
        }
    }
    if (low.minor() > 0 && low.minor() / 2 <= high.minor() - low.minor())
        low = Money();
    if (low == high && !low.isNegative())
        low = Money();
    return {low, low == high ? oneTwei() : high};
}

AmountScale movedScale(const QList<BalancePoint> &points)
{
    Money low;
    Money high;
    for (const BalancePoint &point : points) {
        low = std::min(low, point.spent);
        high = std::max(high, point.earned);
    }
    return {low, low == high ? oneTwei() : high};
}

QString markText(const Format &format, Money mark)
{
    return mark.isNegative() ? format.signedAmount(mark) : format.amount(mark);
}

int widest(const QFontMetrics &letters, const Format &format, const AmountScale &scale)
{
    int wide = 0;
    for (const Money mark : scale.marks())
        wide = std::max(wide, letters.horizontalAdvance(markText(format, mark)));
    return wide;
}

} // namespace

BalanceDrawing::BalanceDrawing(const Format &format, const QList<BalancePoint> &points,
                               const DrawingLook &look, const QRect &area)
    : m_format(format),
      m_words(format),
      m_points(points),
      m_look(look),
      m_area(area),
      m_balance(balanceScale(points)),
      m_moved(movedScale(points))
{
    place();
}

void BalanceDrawing::place()
{
    const QFontMetrics small(m_look.small);
    const int readout = QFontMetrics(m_look.strong).height() + small.height() + drawingAir / 2;
    const int scale =
        std::max(widest(small, m_format, m_balance), widest(small, m_format, m_moved)) + drawingAir;
    const QRect inside = m_area.adjusted(drawingAir, drawingAir, -drawingAir, -drawingAir);
    m_readout = QRect(inside.left(), inside.top(), inside.width(), readout);
    m_days = QRect(inside.left() + scale, inside.bottom() + 1 - small.height(), inside.width() - scale,
                   small.height());
    const int first = m_readout.bottom() + 1 + drawingAir + small.height() / 2;
    const int left = std::max(0, m_days.top() - drawingAir / 2 - first - metrics::block);
    m_linePlot = QRect(m_days.left(), first, m_days.width(), left * 3 / 5);
    m_barPlot = QRect(m_days.left(), m_linePlot.bottom() + 1 + metrics::block, m_days.width(),
                      left - m_linePlot.height());
    for (QRect *part : {&m_linePlot, &m_barPlot, &m_days})
        *part = QStyle::visualRect(m_look.direction, inside, *part);
}

int BalanceDrawing::middle(int point) const
{
    const int count = int(m_points.size());
    const qint64 width = qint64(m_linePlot.width()) * quarters;
    const int along = int((2 * qint64(point) + 1) * width / (2 * qint64(count)));
    return m_look.direction == Qt::RightToLeft ? int(width) - along : along;
}

QPointF BalanceDrawing::top(int point) const
{
    const int height = m_balance.place(m_points.at(point).closing, m_linePlot.height() * quarters);
    return {m_linePlot.left() + qreal(middle(point)) / quarters,
            m_linePlot.bottom() + 1 - qreal(height) / quarters};
}

int BalanceDrawing::barAt(Money amount) const
{
    return m_barPlot.bottom() + 1 - m_moved.place(amount, m_barPlot.height());
}

int BalanceDrawing::pointAt(QPoint position) const
{
    const int count = int(m_points.size());
    if (count == 0 || m_linePlot.width() <= 0)
        return -1;
    int along = std::clamp(position.x() - m_linePlot.left(), 0, m_linePlot.width() - 1);
    if (m_look.direction == Qt::RightToLeft)
        along = m_linePlot.width() - 1 - along;
    return int(qint64(along) * count / m_linePlot.width());
}

QRect BalanceDrawing::column(int point) const
{
    const int wide = std::max(1, m_linePlot.width() / std::max(1, int(m_points.size())));
    return {m_linePlot.left() + middle(point) / quarters - wide / 2, m_linePlot.top(), wide,
            m_barPlot.bottom() + 1 - m_linePlot.top()};
}

void BalanceDrawing::paint(QPainter *painter, int current) const
{
    painter->save();
    painter->setFont(m_look.small);
    if (!m_points.isEmpty()) {
        paintGrid(painter);
        paintBars(painter);
        paintLine(painter);
        paintDays(painter);
        if (current >= 0 && current < m_points.size()) {
            paintMark(painter, current);
            paintReadout(painter, current);
        }
    }
    painter->restore();
}

void BalanceDrawing::paintGrid(QPainter *painter) const
{
    paintScale(painter, m_linePlot, m_balance);
    paintScale(painter, m_barPlot, m_moved);
    const int zero = barAt(Money());
    painter->fillRect(QRect(m_barPlot.left(), zero, m_barPlot.width(), 1), m_look.tokens.ink2);
}

void BalanceDrawing::paintScale(QPainter *painter, const QRect &plot, const AmountScale &scale) const
{
    const QFontMetrics letters(m_look.small);
    const QRect side = m_area.adjusted(drawingAir, 0, -drawingAir, 0);
    int above = plot.bottom() + letters.height() * 2;
    for (const Money mark : scale.marks()) {
        const int y = plot.bottom() + 1 - scale.place(mark, plot.height());
        painter->fillRect(QRect(plot.left(), y, plot.width(), 1), m_look.tokens.line);
        if (y > above - letters.height())
            continue; // too near to the one below
        above = y;
        QRect area(side.left(), y - letters.height() / 2, side.width() - plot.width() - drawingAir,
                   letters.height());
        area = QStyle::visualRect(m_look.direction, side, area);
        painter->setPen(m_look.tokens.ink2);
        painter->drawText(area,
                          int(QStyle::visualAlignment(m_look.direction, Qt::AlignRight | Qt::AlignVCenter)) |
                              Qt::TextSingleLine | Qt::TextDontClip,
                          markText(m_format, mark));
    }
}

/// Of the days that share a column of pixels the first, the lowest, the highest and the last are drawn, so
/// that a chart of many years is drawn in the time of a chart of one.
void BalanceDrawing::paintLine(QPainter *painter) const
{
    QPainterPath path(top(0));
    const int count = int(m_points.size());
    for (int first = 0; first < count;) {
        const int column = middle(first) / quarters;
        int low = first;
        int high = first;
        int last = first;
        for (; last + 1 < count && middle(last + 1) / quarters == column; ++last) {
            low = m_points.at(last + 1).closing < m_points.at(low).closing ? last + 1 : low;
            high = m_points.at(last + 1).closing > m_points.at(high).closing ? last + 1 : high;
        }
        for (const int point : {first, std::min(low, high), std::max(low, high), last})
            path.lineTo(top(point));
        first = last + 1;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // A field says how much there is, so it is only filled down to nothing.
    if (m_balance.low().isZero()) {
        QPainterPath under = path;
        under.lineTo(top(count - 1).x(), m_linePlot.bottom() + 1);
        under.lineTo(top(0).x(), m_linePlot.bottom() + 1);
        under.closeSubpath();
        painter->fillPath(under, m_look.tokens.accentBg);
    }
    painter->setPen(QPen(m_look.tokens.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(path);
    if (count == 1) {
        painter->setBrush(m_look.tokens.accent);
        painter->drawEllipse(top(0), 3, 3);
    }
    painter->restore();
}

QRect BalanceDrawing::bar(int first, int last) const
{
    const qint64 count = m_points.size();
    const int left = int(first * qint64(m_barPlot.width()) / count);
    const int right = std::max(left + minimumBar, int((last + 1) * qint64(m_barPlot.width()) / count));
    // Air between bars that are wide enough for it.
    const int drawingAir = right - left >= 4 ? (right - left) / 6 : 0;
    const QRect bar(m_barPlot.left() + left + drawingAir, m_barPlot.top(), right - left - 2 * drawingAir,
                    m_barPlot.height());
    return QStyle::visualRect(m_look.direction, m_barPlot, bar);
}

/// Where several days share a column of pixels, the largest stands for them.
void BalanceDrawing::paintBars(QPainter *painter) const
{
    const int count = int(m_points.size());
    const int zero = barAt(Money());
    for (int first = 0; first < count;) {
        Money earned = m_points.at(first).earned;
        Money spent = m_points.at(first).spent;
        int last = first;
        for (; last + 1 < count && middle(last + 1) / quarters == middle(first) / quarters; ++last) {
            earned = std::max(earned, m_points.at(last + 1).earned);
            spent = std::min(spent, m_points.at(last + 1).spent);
        }
        const QRect area = bar(first, last);
        // Something that is not nothing is seen.
        if (!earned.isZero()) {
            const int y = std::min(barAt(earned), zero - minimumBar);
            painter->fillRect(QRect(area.left(), y, area.width(), zero - y), m_look.tokens.gain);
        }
        if (!spent.isZero()) {
            const int y = std::max(barAt(spent), zero + 1 + minimumBar);
            painter->fillRect(QRect(area.left(), zero + 1, area.width(), y - zero - 1), m_look.tokens.loss);
        }
        first = last + 1;
    }
}

/// Weeks, months or years, whichever the period has a handful of.
QList<BalanceDrawing::Label> BalanceDrawing::dayLabels() const
{
    constexpr int daysByWeek = 45;
    constexpr int daysByMonth = 800;
    QList<Label> labels;
    const int count = int(m_points.size());
    const QDate now = m_points.last().day;
    for (int point = 0; point < count; ++point) {
        const QDate day = m_points.at(point).day;
        if (count <= daysByWeek) {
            if ((count - 1 - point) % 7 == 0)
                labels.append({point, m_format.shortDay(day, now)});
        } else if (day.day() == 1 && count <= daysByMonth) {
            labels.append({point, day.month() == 1 ? m_format.year(day.year())
                                                   : m_format.locale().standaloneMonthName(
                                                         day.month(), QLocale::ShortFormat)});
        } else if (day.dayOfYear() == 1) {
            labels.append({point, m_format.year(day.year())});
        }
    }
    return labels;
}

void BalanceDrawing::paintDays(QPainter *painter) const
{
    const QFontMetrics letters(m_look.small);
    painter->setPen(m_look.tokens.ink2);
    QList<QRect> taken;
    const QList<Label> labels = dayLabels();
    for (auto label = labels.crbegin(); label != labels.crend(); ++label) {
        const int wide = letters.horizontalAdvance(label->text) + 2;
        QRect area(m_days.left() + middle(label->point) / quarters - wide / 2, m_days.top(), wide,
                   m_days.height());
        area.moveLeft(
            std::clamp(area.left(), m_days.left(), std::max(m_days.left(), m_days.right() + 1 - wide)));
        const QRect wanted = area.adjusted(-drawingAir, 0, drawingAir, 0);
        if (std::any_of(taken.cbegin(), taken.cend(),
                        [&](const QRect &other) { return other.intersects(wanted); }))
            continue;
        taken.append(area);
        painter->drawText(area, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, label->text);
    }
}

/// Which day it is, and below that the three values with their colours, which makes it the legend too.
void BalanceDrawing::paintReadout(QPainter *painter, int point) const
{
    const BalancePoint &what = m_points.at(point);
    const auto side = [this](Qt::Alignment alignment) {
        return int(QStyle::visualAlignment(m_look.direction, alignment)) | Qt::TextSingleLine;
    };
    painter->setFont(m_look.strong);
    painter->setPen(m_look.tokens.ink);
    painter->drawText(m_readout, side(Qt::AlignLeft | Qt::AlignTop), m_format.day(what.day));
    painter->setFont(m_look.small);
    const QFontMetrics letters(m_look.small);
    int x = m_readout.left();
    const std::pair<QString, QColor> parts[] = {{m_words.balance(what), m_look.tokens.accent},
                                                {m_words.earned(what), m_look.tokens.gain},
                                                {m_words.spent(what), m_look.tokens.loss}};
    for (const auto &[words, color] : parts) {
        const int wide = letters.horizontalAdvance(words) + 2;
        const QRect square(x, m_readout.bottom() + 1 - (letters.height() + swatch) / 2, swatch, swatch);
        const QRect text(square.right() + 1 + drawingAir / 2, m_readout.bottom() + 1 - letters.height(), wide,
                         letters.height());
        painter->fillRect(QStyle::visualRect(m_look.direction, m_readout, square), color);
        painter->drawText(QStyle::visualRect(m_look.direction, m_readout, text),
                          side(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextDontClip, words);
        x = text.right() + 1 + metrics::edge;
    }
}

void BalanceDrawing::paintMark(QPainter *painter, int point) const
{
    const QPointF at = top(point);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_look.tokens.ink2, 1, Qt::DotLine));
    painter->drawLine(QPointF(at.x(), m_linePlot.top()), QPointF(at.x(), m_barPlot.bottom()));
    painter->setPen(QPen(m_look.tokens.surface, 2));
    painter->setBrush(m_look.tokens.accent);
    painter->drawEllipse(at, 5, 5);
    painter->restore();
}

} // namespace farthing
