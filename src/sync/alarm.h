// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <chrono>

namespace farthing {

/// Something that rings once after a while: the waiting of outbox and scheduler, apart so that a test need
/// not wait.
class Alarm : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Rings after `delay`; what was set before is forgotten.
    virtual void set(std::chrono::milliseconds delay) = 0;
    virtual void clear() = 0;

signals:
    void rang();
};

/// An alarm that rings by the computer's clock.
class TimerAlarm final : public Alarm
{
    Q_OBJECT

public:
    explicit TimerAlarm(QObject *parent = nullptr);
    void set(std::chrono::milliseconds delay) override;
    void clear() override;

private:
    QTimer m_timer;
};

} // namespace farthing
