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
    enum class Rules { Quick, OfTheDatabase };

    /// Without a location its database is a file of its own.
    explicit PlatformProcess(const QString &location = {}, Rules rules = Rules::Quick);
    ~PlatformProcess();

    /// Runs one command of farthingd to its end and answers what it printed; a null string where it failed.
    QString command(const QStringList &arguments);
    /// Makes an account, or raises it, and answers a token.
    QByteArray addAccount(const QString &name, int level, const QString &grant);
    /// Starts serving; false where it does not come up. Starting again uses the same port.
    bool serve(const QStringList &options = {});
    /// The two halves of `serve`, for several that start at once.
    void begin(const QStringList &options = {});
    bool begun();
    void stop();
    /// Ends it in the middle of whatever it does.
    void kill();
    QByteArray errors() { return m_process.readAllStandardError(); }

    QUrl url() const { return m_url; }
    QString database() const { return m_database; }
    /// Of the one that serves; 0 where none does.
    qint64 processId() const { return m_process.processId(); }

private:
    QTemporaryDir m_folder;
    QString m_database;
    Rules m_rules;
    QProcess m_process;
    QUrl m_url;
};

/// The folder of the project's sources, as CMake tells the tests.
QString sourceFolder();

} // namespace farthing
