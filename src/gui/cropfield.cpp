// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cropfield.h"

#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace farthing {

namespace {

constexpr int keyStep = 8;
constexpr int zoomStep = 10;
constexpr int notch = 120; // of a wheel
constexpr int veil = 120;  // of 255: how dark what others will not see is

} // namespace

CropField::CropField(QWidget *parent) : QWidget(parent)
{
    setFixedSize(side, side);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
}

void CropField::setPicture(const QImage &picture)
{
    m_picture = picture;
    m_picture.setDevicePixelRatio(1);
    m_centre = QPointF(picture.width() / 2.0, picture.height() / 2.0);
    m_zoom = leastZoom;
    update();
    emit changed();
}

double CropField::scale() const
{
    return double(side) / qMin(m_picture.width(), m_picture.height()) * m_zoom / leastZoom;
}

void CropField::setZoom(int percent)
{
    const int wanted = qBound(leastZoom, percent, mostZoom);
    if (wanted == m_zoom || isEmpty())
        return;
    m_zoom = wanted;
    keepInside();
}

void CropField::keepInside()
{
    const double half = side / 2.0 / scale();
    m_centre.setX(qBound(half, m_centre.x(), qMax(half, m_picture.width() - half)));
    m_centre.setY(qBound(half, m_centre.y(), qMax(half, m_picture.height() - half)));
    update();
    emit changed();
}

void CropField::move(const QPointF &by)
{
    m_centre += by / scale();
    keepInside();
}

void CropField::paint(QPainter &painter) const
{
    const double width = side / scale();
    const QRectF source(m_centre.x() - width / 2, m_centre.y() - width / 2, width, width);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(0, 0, side, side), m_picture, source);
}

QImage CropField::part() const
{
    QImage part(side, side, QImage::Format_RGB32);
    part.fill(Qt::white);
    if (isEmpty())
        return part;
    QPainter painter(&part);
    paint(painter);
    return part;
}

void CropField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isEmpty()) {
        painter.fillRect(rect(), palette().color(QPalette::Base));
        painter.setPen(palette().color(QPalette::PlaceholderText));
        const int margin = side / 8;
        painter.drawText(rect().adjusted(margin, 0, -margin, 0), Qt::AlignCenter | Qt::TextWordWrap, m_hint);
    } else {
        paint(painter);
        QPainterPath corners;
        corners.addRect(rect());
        corners.addEllipse(rect());
        QColor dark = palette().color(QPalette::Shadow);
        dark.setAlpha(veil);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(corners, dark);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    painter.setPen(
        QPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid), hasFocus() ? 2 : 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CropField::mousePressEvent(QMouseEvent *event)
{
    m_grabbed = event->position();
    if (isEmpty())
        emit pressed();
}

void CropField::mouseMoveEvent(QMouseEvent *event)
{
    if (isEmpty() || !event->buttons().testFlag(Qt::LeftButton))
        return;
    move(m_grabbed - event->position());
    m_grabbed = event->position();
}

void CropField::wheelEvent(QWheelEvent *event)
{
    setZoom(m_zoom + zoomStep * event->angleDelta().y() / notch);
    event->accept();
}

void CropField::keyPressEvent(QKeyEvent *event)
{
    if (isEmpty()) {
        if (event->key() == Qt::Key_Space)
            emit pressed();
        else
            QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        move(QPointF(-keyStep, 0));
        break;
    case Qt::Key_Right:
        move(QPointF(keyStep, 0));
        break;
    case Qt::Key_Up:
        move(QPointF(0, -keyStep));
        break;
    case Qt::Key_Down:
        move(QPointF(0, keyStep));
        break;
    case Qt::Key_Plus:
        setZoom(m_zoom + zoomStep);
        break;
    case Qt::Key_Minus:
        setZoom(m_zoom - zoomStep);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CropField::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void CropField::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    emit fileDropped(event->mimeData()->urls().first().toLocalFile());
}

} // namespace farthing
