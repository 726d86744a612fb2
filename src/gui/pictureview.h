// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QImage>
#include <QtWidgets/QGraphicsView>

QT_BEGIN_NAMESPACE
class QGraphicsPixmapItem;
QT_END_NAMESPACE

namespace farthing {

/// One picture that can be made larger and moved: with the wheel, with the keys and with the mouse. Until
/// somebody does, it fits the window.
class PictureView : public QGraphicsView
{
    Q_OBJECT

public:
    static constexpr double largest = 8;
    static constexpr double smallest = 0.05;

    explicit PictureView(QWidget *parent = nullptr);

    void setPicture(const QImage &picture);
    bool isFitting() const { return m_fits; }
    /// Points of the screen for one of the picture.
    double zoom() const;

public slots:
    void zoomIn();
    void zoomOut();
    /// As large as the window, but not larger than it is.
    void fit();
    void showFull();

signals:
    void zoomed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void setZoom(double zoom);

    QGraphicsScene m_scene;
    QGraphicsPixmapItem *m_item;
    bool m_fits = true;
};

} // namespace farthing
