// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace farthing {

/// Waits until a window was painted for the first time, so that what takes a while does not keep it from the
/// screen.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    /// Before `window` is shown, which owns this.
    explicit FirstPaint(QWidget &window);

    bool isOver() const { return m_over; }

signals:
    /// Once, in the turn after it. A window that begins minimized does not wait for it, and none waits
    /// forever.
    void over();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void end();

    QWidget &m_window;
    QTimer m_wait;
    bool m_over = false;
};

} // namespace farthing
