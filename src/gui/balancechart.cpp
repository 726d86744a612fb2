// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/balancechart.h"

#include "gui/balancechartaccessible.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

#include <algorithm>

namespace farthing {

BalanceChart::BalanceChart(QWidget *parent) : QWidget(parent)
{
    BalanceChartAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void BalanceChart::setUp(const Format &format, const Theme &theme)
{
    m_format = &format;
    m_theme = &theme;
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

DrawingLook BalanceChart::look() const
{
    return {m_theme->tokens(), m_theme->font(FontRole::Small), m_theme->font(FontRole::Strong),
            layoutDirection()};
}

BalanceDrawing BalanceChart::drawing() const
{
    return {*m_format, m_points, look(), rect()};
}

void BalanceChart::setPoints(const QList<BalancePoint> &points)
{
    if (points == m_points)
        return;
    const std::optional<QDate> day = m_current >= 0 && m_current + 1 < m_points.size()
                                         ? std::optional(m_points.at(m_current).day)
                                         : std::nullopt; // whoever stands on the newest stays on the newest
    m_points = points;
    m_hovered = -1;
    m_current = int(points.size()) - 1;
    for (int point = 0; day && point < points.size(); ++point)
        if (points.at(point).day == *day)
            m_current = point;
    setAccessibleDescription(summary());
    QAccessibleEvent event(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
    update();
    emit currentChanged(m_current);
}

void BalanceChart::setEmptyText(const QString &text)
{
    m_emptyText = text;
    update();
}

void BalanceChart::setCurrent(int point)
{
    if (point < 0 || point >= m_points.size() || point == m_current)
        return;
    m_current = point;
    update();
    tellFocus();
    emit currentChanged(point);
}

void BalanceChart::tellFocus()
{
    if (!hasFocus() || m_current < 0)
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_current);
    QAccessible::updateAccessibility(&event);
}

QString BalanceChart::spoken(int point) const
{
    return BalancePointWords(*m_format).spoken(m_points.at(point));
}

QString BalanceChart::summary() const
{
    return m_points.isEmpty() ? m_emptyText : BalancePointWords(*m_format).summary(m_points);
}

QRect BalanceChart::column(int point) const
{
    return drawing().column(point);
}

int BalanceChart::pointAt(QPoint position) const
{
    return drawing().pointAt(position);
}

void BalanceChart::activateCurrent()
{
    if (m_current >= 0)
        emit dayActivated(m_points.at(m_current).day);
}

int BalanceChart::monthsAway(int months) const
{
    const QDate wanted = m_points.at(m_current).day.addMonths(months);
    const qint64 point = m_points.first().day.daysTo(wanted);
    return int(std::clamp<qint64>(point, 0, m_points.size() - 1));
}

std::optional<int> BalanceChart::target(int key) const
{
    const int last = int(m_points.size()) - 1;
    const int forwards = isRightToLeft() ? -1 : 1;
    switch (key) {
    case Qt::Key_Right:
        return std::clamp(m_current + forwards, 0, last);
    case Qt::Key_Left:
        return std::clamp(m_current - forwards, 0, last);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    case Qt::Key_PageUp:
        return monthsAway(-1);
    case Qt::Key_PageDown:
        return monthsAway(1);
    default:
        return std::nullopt;
    }
}

void BalanceChart::keyPressEvent(QKeyEvent *event)
{
    if (m_points.isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (const std::optional<int> point = target(event->key())) {
        m_hovered = -1;
        setCurrent(*point);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        activateCurrent();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void BalanceChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setCurrent(pointAt(event->pos()));
}

void BalanceChart::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(pointAt(event->pos()));
}

void BalanceChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setCurrent(pointAt(event->pos()));
    activateCurrent();
}

void BalanceChart::leaveEvent(QEvent *)
{
    setHovered(-1);
}

void BalanceChart::setHovered(int point)
{
    if (m_hovered == point)
        return;
    m_hovered = point;
    update();
}

void BalanceChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    tellFocus();
}

void BalanceChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void BalanceChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->tokens().surface);
    if (m_points.isEmpty()) {
        painter.setPen(m_theme->tokens().ink2);
        painter.drawText(rect().adjusted(metrics::edge, 0, -metrics::edge, 0),
                         int(Qt::AlignCenter) | Qt::TextWordWrap, m_emptyText);
    } else {
        drawing().paint(&painter, m_hovered >= 0 ? m_hovered : m_current);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme->tokens().accent, 2));
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace farthing
