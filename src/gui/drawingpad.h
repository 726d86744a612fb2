// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtGui/QColor>
#include <QtGui/QImage>
#include <QtGui/QPolygonF>
#include <QtWidgets/QWidget>

namespace farthing {

/// A small field to draw in, with the mouse, a pen or the keyboard: the arrow keys move the pen, Space puts
/// it down and lifts it.
class DrawingPad : public QWidget
{
    Q_OBJECT

public:
    static constexpr int side = 256;

    explicit DrawingPad(QWidget *parent = nullptr);

    /// What is drawn on.
    void setPaper(const QColor &paper);
    void setInk(const QColor &ink) { m_ink = ink; }
    /// In points of the field.
    void setBreadth(int breadth) { m_breadth = breadth; }
    bool isEmpty() const { return m_strokes.isEmpty(); }
    /// What was drawn, without what only helps drawing.
    QImage picture() const;

    QSize sizeHint() const override { return {side, side}; }

public slots:
    void undo();
    void clear();

signals:
    void drawn();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Stroke
    {
        QColor ink;
        int breadth = 0;
        QPolygonF points;
    };

    void begin(const QPointF &at);
    void draw(const QPointF &to);
    void paint(QPainter &painter) const;

    QList<Stroke> m_strokes;
    QColor m_paper = Qt::white;
    QColor m_ink = Qt::black;
    int m_breadth = 6;
    QPointF m_pen{side / 2.0, side / 2.0}; ///< where the keyboard has it
    bool m_down = false;                   ///< the keyboard put it down
};

} // namespace farthing
