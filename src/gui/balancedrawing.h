// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/amountscale.h"
#include "gui/tokens.h"
#include "models/balancepoints.h"

#include <QtCore/QRect>
#include <QtGui/QFont>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace farthing {

/// How a drawing of the balance is to look.
struct DrawingLook
{
    Tokens tokens;
    QFont small;
    QFont strong;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// The balance by day as a line, and below it what each day earned and spent as bars, up and down: placed in
/// an area, for the screen and for a picture alike. Time runs as reading does. Colours say nothing that
/// direction and words do not say too.
class BalanceDrawing
{
public:
    /// `format` outlives the drawing.
    BalanceDrawing(const Format &format, const QList<BalancePoint> &points, const DrawingLook &look,
                   const QRect &area);

    /// What stands at `current` is told above the line and marked in it; -1: nothing is.
    void paint(QPainter *painter, int current) const;
    /// The point nearest to a position; -1 where there are no points.
    int pointAt(QPoint position) const;
    /// What belongs to one point, from the top of the line to the end of the bars.
    QRect column(int point) const;

private:
    struct Label
    {
        int point;
        QString text;
    };

    void place();
    /// The middle of a point's column, in quarters of a pixel, mirrored where the interface is.
    int middle(int point) const;
    QPointF top(int point) const;
    int barAt(Money amount) const;
    /// The column of the bars of these days, from the top of their plot to its end.
    QRect bar(int first, int last) const;
    QList<Label> dayLabels() const;
    void paintGrid(QPainter *painter) const;
    void paintScale(QPainter *painter, const QRect &plot, const AmountScale &scale) const;
    void paintLine(QPainter *painter) const;
    void paintBars(QPainter *painter) const;
    void paintDays(QPainter *painter) const;
    void paintReadout(QPainter *painter, int point) const;
    void paintMark(QPainter *painter, int point) const;

    const Format &m_format;
    BalancePointWords m_words;
    QList<BalancePoint> m_points;
    DrawingLook m_look;
    QRect m_area;
    AmountScale m_balance;
    AmountScale m_moved;
    QRect m_readout;
    QRect m_linePlot;
    QRect m_barPlot;
    QRect m_days;
};

} // namespace farthing
