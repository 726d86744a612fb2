// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/balancedrawing.h"
#include "gui/theme.h"

#include <QtWidgets/QWidget>

#include <optional>

namespace farthing {

/// The chart of the balance and of what each day earned and spent. One point is current: its values stand
/// above the line, the arrow keys move it, and a screen reader hears it (see `BalanceChartAccessible`).
class BalanceChart : public QWidget
{
    Q_OBJECT

public:
    BalanceChart(QWidget *parent = nullptr);
    /// Both outlive the chart. To be called once, before it is shown.
    void setUp(const Format &format, const Theme &theme);

    /// The current day stays current where it is among them; otherwise the newest is.
    void setPoints(const QList<BalancePoint> &points);
    /// What stands in the middle where there are no points.
    void setEmptyText(const QString &text);
    const QList<BalancePoint> &points() const { return m_points; }
    /// -1 where there are none.
    int current() const { return m_current; }
    void setCurrent(int point);
    /// What a screen reader says of a point, and of all of them.
    QString spoken(int point) const;
    QString summary() const;
    /// Where a point is, in the chart's own coordinates.
    QRect column(int point) const;
    int pointAt(QPoint position) const;

    DrawingLook look() const;
    QSize sizeHint() const override { return {640, 280}; }
    QSize minimumSizeHint() const override { return {280, 200}; }

signals:
    void currentChanged(int point);
    /// Enter or a double click: somebody wants to see the movements of that day.
    void dayActivated(QDate day);

public slots:
    void activateCurrent();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    BalanceDrawing drawing() const;
    void tellFocus();
    void setHovered(int point);
    /// The point that a key leads to from the current one; nothing where it is no key of the chart.
    std::optional<int> target(int key) const;
    int monthsAway(int months) const;

    const Format *m_format = nullptr;
    const Theme *m_theme = nullptr;
    QList<BalancePoint> m_points;
    QString m_emptyText;
    int m_current = -1;
    int m_hovered = -1; ///< under the pointer: shown instead of the current one while it is there
};

} // namespace farthing
