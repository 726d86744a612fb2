// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace farthing {

class Reader;

/// Waits until the window shows what it has to show, writes a picture of it, and tells that it is done.
class Screenshot : public QObject
{
    Q_OBJECT

public:
    Screenshot(Reader &reader, const QString &file, QObject *parent = nullptr);

signals:
    void taken();
    /// The picture could not be written.
    void failed(const farthing::AppError &error);

private:
    void considerSettled();
    void take();

    Reader &m_reader;
    const QString m_file;
    QTimer m_settle;
    QTimer m_giveUp;
};

} // namespace farthing
