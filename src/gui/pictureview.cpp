// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictureview.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QGraphicsPixmapItem>

#include <cmath>

namespace farthing {

namespace {

constexpr double step = 1.25;
constexpr double wheelNotch = 120;

} // namespace

PictureView::PictureView(QWidget *parent) : QGraphicsView(parent), m_item(m_scene.addPixmap({}))
{
    setScene(&m_scene);
    setFrameShape(QFrame::NoFrame);
    setDragMode(QGraphicsView::ScrollHandDrag);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setRenderHint(QPainter::SmoothPixmapTransform);
    m_item->setTransformationMode(Qt::SmoothTransformation);
}

void PictureView::setPicture(const QImage &picture)
{
    m_item->setPixmap(QPixmap::fromImage(picture));
    m_scene.setSceneRect(m_item->boundingRect());
    fit();
}

double PictureView::zoom() const
{
    return transform().m11() * devicePixelRatioF();
}

void PictureView::setZoom(double zoom)
{
    m_fits = false;
    const double scale = qBound(smallest, zoom, largest) / devicePixelRatioF();
    setTransform(QTransform::fromScale(scale, scale));
    emit zoomed();
}

void PictureView::zoomIn()
{
    setZoom(zoom() * step);
}

void PictureView::zoomOut()
{
    setZoom(zoom() / step);
}

void PictureView::fit()
{
    const QSizeF picture = m_scene.sceneRect().size();
    const QSizeF room = maximumViewportSize();
    if (picture.isEmpty() || room.isEmpty())
        return;
    const double wanted = std::min(room.width() / picture.width(), room.height() / picture.height());
    setZoom(std::min(1.0, wanted * devicePixelRatioF()));
    m_fits = true;
}

void PictureView::showFull()
{
    setZoom(1);
}

void PictureView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_fits)
        fit();
}

void PictureView::wheelEvent(QWheelEvent *event)
{
    if (const int turned = event->angleDelta().y(); turned != 0)
        setZoom(zoom() * std::pow(step, turned / wheelNotch));
    event->accept();
}

void PictureView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        break;
    case Qt::Key_Minus:
        zoomOut();
        break;
    case Qt::Key_0:
        fit();
        break;
    case Qt::Key_1:
        showFull();
        break;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void PictureView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_fits)
        showFull();
    else
        fit();
    event->accept();
}

} // namespace farthing
