// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include <memory>

namespace farthing {

/// Turns the system's wish that a program ends (SIGINT, SIGTERM; Ctrl+C on Windows) into a signal on this
/// object's thread. One per program.
class StopSignal : public QObject
{
    Q_OBJECT

public:
    explicit StopSignal(QObject *parent = nullptr);
    ~StopSignal() override;

signals:
    void requested();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace farthing
