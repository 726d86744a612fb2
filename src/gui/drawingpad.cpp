// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/drawingpad.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

#include <optional>

namespace farthing {

namespace {

constexpr int brushStep = 8;
constexpr int fineStep = 1;
constexpr int crossArm = 6;
/// Of one stroke, and of strokes: more is no drawing any more.
constexpr qsizetype mostPoints = 20'000;
constexpr qsizetype mostStrokes = 2'000;

std::optional<QPointF> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return QPointF(-1, 0);
    case Qt::Key_Right:
        return QPointF(1, 0);
    case Qt::Key_Up:
        return QPointF(0, -1);
    case Qt::Key_Down:
        return QPointF(0, 1);
    default:
        return std::nullopt;
    }
}

} // namespace

DrawingPad::DrawingPad(QWidget *parent) : QWidget(parent)
{
    setFixedSize(side, side);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
}

void DrawingPad::setPaper(const QColor &paper)
{
    m_paper = paper;
    update();
}

QImage DrawingPad::picture() const
{
    QImage picture(side, side, QImage::Format_RGB32);
    QPainter painter(&picture);
    paint(painter);
    return picture;
}

void DrawingPad::undo()
{
    m_down = false;
    if (!m_strokes.isEmpty())
        m_strokes.removeLast();
    update();
    emit drawn();
}

void DrawingPad::clear()
{
    m_down = false;
    m_strokes.clear();
    update();
    emit drawn();
}

void DrawingPad::begin(const QPointF &at)
{
    if (m_strokes.size() < mostStrokes)
        m_strokes.append({m_ink, m_breadth, QPolygonF{at}});
    m_pen = at;
    update();
    emit drawn();
}

void DrawingPad::draw(const QPointF &to)
{
    if (!m_strokes.isEmpty() && m_strokes.last().points.size() < mostPoints)
        m_strokes.last().points.append(to);
    m_pen = to;
    update();
    emit drawn();
}

void DrawingPad::paint(QPainter &painter) const
{
    painter.fillRect(QRect(0, 0, side, side), m_paper);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Stroke &stroke : m_strokes) {
        painter.setPen(QPen(stroke.ink, stroke.breadth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        // A tap is a dot.
        if (stroke.points.size() == 1)
            painter.drawPoint(stroke.points.first());
        else
            painter.drawPolyline(stroke.points);
    }
}

void DrawingPad::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(
        QPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid), hasFocus() ? 2 : 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (!hasFocus())
        return;
    painter.setPen(QPen(m_ink, m_down ? 2 : 1));
    painter.drawLine(m_pen - QPointF(crossArm, 0), m_pen + QPointF(crossArm, 0));
    painter.drawLine(m_pen - QPointF(0, crossArm), m_pen + QPointF(0, crossArm));
}

void DrawingPad::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_down = false;
    begin(event->position());
}

void DrawingPad::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        draw(event->position());
}

void DrawingPad::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo)) {
        undo();
        return;
    }
    if (event->key() == Qt::Key_Space) {
        m_down = !m_down;
        if (m_down)
            begin(m_pen);
        update();
        return;
    }
    const std::optional<QPointF> direction = directionOf(event->key());
    if (!direction) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int step = event->modifiers().testFlag(Qt::ShiftModifier) ? fineStep : brushStep;
    const QPointF to = m_pen + *direction * step;
    const QPointF inside(qBound(0.0, to.x(), double(side)), qBound(0.0, to.y(), double(side)));
    if (m_down) {
        draw(inside);
    } else {
        m_pen = inside;
        update();
    }
}

void DrawingPad::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void DrawingPad::focusOutEvent(QFocusEvent *event)
{
    m_down = false;
    QWidget::focusOutEvent(event);
    update();
}

} // namespace farthing
