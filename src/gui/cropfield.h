// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QImage>
#include <QtWidgets/QWidget>

namespace farthing {

/// Shows the square part of a picture that is to be kept. The picture is moved with the mouse or the arrow
/// keys, and made larger and smaller with the wheel or + and −; the square is always full.
class CropField : public QWidget
{
    Q_OBJECT

public:
    static constexpr int side = 256;
    static constexpr int leastZoom = 100; ///< percent: the shorter side fills the square
    static constexpr int mostZoom = 800;

    explicit CropField(QWidget *parent = nullptr);

    void setPicture(const QImage &picture);
    bool isEmpty() const { return m_picture.isNull(); }
    /// The part in the square, `side` points wide.
    QImage part() const;
    int zoom() const { return m_zoom; }
    void setZoom(int percent);
    /// What is said while there is no picture.
    void setHint(const QString &hint) { m_hint = hint; }

    QSize sizeHint() const override { return {side, side}; }

signals:
    void changed();
    void fileDropped(const QString &file);
    void pressed(); ///< while there is no picture

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    double scale() const;
    void move(const QPointF &by);
    void keepInside();
    void paint(QPainter &painter) const;

    QImage m_picture;
    QString m_hint;
    QPointF m_centre; ///< of the square, in points of the picture
    int m_zoom = leastZoom;
    QPointF m_grabbed;
};

} // namespace farthing
