// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>

namespace farthing {

/// A real `farthingd` in a process of its own, on a free port, with a rulebook that makes reading short. Ends
/// with the object.
class PlatformProcess
{
public:
    PlatformProcess();
    ~PlatformProcess();

    /// Runs one command of farthingd to its end and answers what it printed; a null string where it failed.
    QString command(const QStringList &arguments);
    /// Makes an account, or raises it, and answers a token.
    QByteArray addAccount(const QString &name, int level, const QString &grant);
    /// Starts serving; false where it does not come up. Starting again uses the same port.
    bool serve();
    void stop();

    QUrl url() const { return m_url; }
    QString database() const { return m_folder.filePath(QStringLiteral("platform.db")); }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_url;
};

/// The folder of the project's sources, as CMake tells the tests.
QString sourceFolder();

} // namespace farthing
