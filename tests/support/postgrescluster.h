// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <memory>
#include <optional>

namespace farthing {

/// A PostgreSQL server of a test's own: in a temporary folder, reached through a socket in it alone, as a
/// user without rights where the test runs as root. It ends with the object, and with the test program
/// however that ends. It sorts texts by the rules of a language, so that whoever relies on another order is
/// found out.
class PostgresCluster
{
public:
    /// Where a power cut is not what a test is about, nothing needs to wait for the disk.
    enum class Disk { Ignored, Real };

    /// In a folder that is named, the server keeps its databases for the next one there; otherwise they go
    /// with the object.
    explicit PostgresCluster(Disk disk = Disk::Ignored, const QString &folder = QString());
    ~PostgresCluster();

    /// Whether it came up when it was made.
    bool isUsable() const { return m_usable; }
    /// Why there is none, where PostgreSQL is missing or does not start.
    QString problem() const { return m_problem; }

    /// The location of a new database without anything in it.
    QString emptyDatabase();
    /// The location of a new database that a platform could have begun with, made from a copy.
    QString platformDatabase();
    /// The location of a database of this name as somebody, whether it is there or not.
    QString locationOf(const QString &database, const QString &user = QStringLiteral("farthing")) const;
    /// The user who has to say a password; everybody else needs none.
    static constexpr char guarded[] = "guarded";
    /// Runs SQL as the owner of the server; the first value it answers.
    std::optional<QString> sql(const QString &database, const QString &text);

    /// Ends the server at once, as a crash does, and starts it again.
    void crash();
    bool start();

private:
    QStringList asUser(const QString &program, const QStringList &arguments) const;
    bool run(const QString &program, const QStringList &arguments);
    bool guard();
    QString newName() { return QStringLiteral("farthing_%1").arg(++m_made); }
    void dropUnused();

    QString inFolder(const QString &name) const { return m_path + QLatin1Char('/') + name; }
    bool makeData();

    std::unique_ptr<QTemporaryDir> m_temporary; ///< none where the folder was named
    QString m_path;
    QString m_tools;
    QStringList m_become; ///< setpriv's words for another user; empty: the one who runs the test
    Disk m_disk;
    QProcess m_process;
    QString m_problem;
    bool m_usable = false;
    QString m_template;
    int m_made = 0;
    QStringList m_databases;
};

/// The one that the tests of a program share, started when it is first asked for; none where there is no
/// PostgreSQL here.
PostgresCluster *sharedCluster();
QString whyNoCluster();

} // namespace farthing
