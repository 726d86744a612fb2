// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QtCore/QObject>
#include <QtCore/QThread>
#include <QtCore/QUrl>

namespace farthing::platform {

/// The platform that a reader brings along: a whole one, on a thread and with a database of its own, on the
/// loopback interface. Its one person, the owner, is signed in by a token that is new at each start. Other
/// threads reach it by HTTP alone.
class BuiltInPlatform : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString folder;   ///< made where it is not there; holds platform.db
        QString samples;  ///< a folder to publish at the very first start; empty: none
        QByteArray rules; ///< a rulebook as JSON; empty: the one in the database
        QString ownerName = QStringLiteral("You");
    };

    /// `clock` must outlive this object and be safe to ask from another thread.
    BuiltInPlatform(Options options, const Clock &clock, QObject *parent = nullptr);
    /// Ends the platform: what is under way is answered, then its thread ends.
    ~BuiltInPlatform() override;

    void start();

signals:
    /// It listens, and this token is the owner's.
    void started(const QUrl &url, const QByteArray &token);
    /// It cannot run: Storage, VersionMismatch, Invalid (rules), InUse (no port).
    void failed(const farthing::AppError &error);

private:
    class Host;

    const Options m_options;
    const Clock &m_clock;
    QThread m_thread;
};

} // namespace farthing::platform
