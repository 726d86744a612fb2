// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/farthingdcommands.h"

#include "app/stopsignal.h"
#include "platform/database.h"
#include "platform/httpserver.h"
#include "platform/operator.h"
#include "platform/service.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace farthing {

namespace {

struct DaemonCommandWords
{
    Q_DECLARE_TR_FUNCTIONS(farthing::DaemonCommands)
};

using platform::Database;

using Opener = Result<std::unique_ptr<Database>> (*)(const QString &);

/// Opens a database that must be there already; only importing and adding an account begin a new file.
/// Whether there is one on a server is for the server to say.
Result<std::unique_ptr<Database>> openExisting(const QString &file, Opener open)
{
    if (!sql::PostgresLocation::names(file) && !QFileInfo::exists(file))
        //: %1 is a file
        return AppError{AppError::Kind::NotFound,
                        DaemonCommandWords::tr(
                            "There is no database %1. “farthingd account” or “farthingd import” makes one.")
                            .arg(QDir::toNativeSeparators(file)),
                        file};
    return open(file);
}

Result<QByteArray> contentOf(const QString &name)
{
    QFile file(name);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    //: %1 is a file, %2 the system's reason
    return AppError{AppError::Kind::NotFound,
                    DaemonCommandWords::tr("The file %1 cannot be read (%2).")
                        .arg(QDir::toNativeSeparators(name), file.errorString()),
                    name};
}

} // namespace

DaemonCommands::DaemonCommands(const Clock &clock, QTextStream &out, QTextStream &err)
    : m_clock(clock), m_out(out), m_err(err)
{}

int DaemonCommands::run(const DaemonCommand &command)
{
    return std::visit([this](const auto &which) { return (*this)(which); }, command);
}

int DaemonCommands::fail(const AppError &error)
{
    m_err << "farthingd: " << error.userText << Qt::endl;
    return 1;
}

int DaemonCommands::operator()(const ServeCommand &command)
{
    Result<std::unique_ptr<Database>> database = Database::open(command.database);
    if (!database)
        return fail(database.error());
    if (!command.rules.isEmpty()) {
        const Result<QByteArray> rules = contentOf(command.rules);
        if (!rules)
            return fail(rules.error());
        if (const Result<void> adopted = platform::adoptRules(**database, m_clock, *rules); !adopted)
            return fail(adopted.error());
    }
    platform::Service service(**database, m_clock);
    platform::ServerOptions options;
    options.address = command.address;
    options.port = command.port;
    options.publicNames = command.publicNames;
    options.proxies = command.proxies;
    platform::HttpServer server(service, m_clock, options);
    if (const Result<quint16> port = server.listen(); !port)
        return fail(port.error());
    m_out << "Farthing platform listening on " << server.url().toString(QUrl::StripTrailingSlash) << Qt::endl;
    StopSignal stop;
    QObject::connect(&stop, &StopSignal::requested, qApp, &QCoreApplication::quit);
    return QCoreApplication::exec();
}

int DaemonCommands::operator()(const ImportCommand &command)
{
    if (!QFileInfo(command.folder).isDir())
        //: %1 is a folder
        return fail({AppError::Kind::NotFound,
                     DaemonCommandWords::tr("There is no folder %1 to import from.")
                         .arg(QDir::toNativeSeparators(command.folder)),
                     command.folder});
    Result<std::unique_ptr<Database>> database = Database::open(command.database);
    if (!database)
        return fail(database.error());
    const Result<platform::ImportReport> report = platform::importFolder(**database, m_clock, command.folder);
    if (!report)
        return fail(report.error());
    for (const auto &refused : report->refused)
        //: %1 is a file, %2 the reason why it was refused
        m_err << DaemonCommandWords::tr("%1: %2").arg(refused.file, refused.why) << Qt::endl;
    //: The numbers of posts: published, edited, unchanged, refused
    m_out << DaemonCommandWords::tr("%1 published, %2 edited, %3 unchanged, %4 refused")
                 .arg(report->published)
                 .arg(report->edited)
                 .arg(report->unchanged)
                 .arg(report->refused.size())
          << Qt::endl;
    return report->refused.isEmpty() ? 0 : 1;
}

int DaemonCommands::operator()(const AddAccountCommand &command)
{
    Result<std::unique_ptr<Database>> database = Database::open(command.database);
    if (!database)
        return fail(database.error());
    platform::NewAccount account;
    account.name = command.name;
    account.level = command.level;
    account.grant = command.grant;
    const Result<QByteArray> token = platform::addAccount(**database, m_clock, account);
    if (!token)
        return fail(token.error());
    m_out << QString::fromLatin1(*token) << Qt::endl;
    return 0;
}

int DaemonCommands::operator()(const RemoveCommand &command)
{
    Result<std::unique_ptr<Database>> database = openExisting(command.database, &Database::open);
    if (!database)
        return fail(database.error());
    const platform::Removable kind = command.kind == RemoveCommand::Kind::Post ? platform::Removable::Post
                                     : command.kind == RemoveCommand::Kind::Comment
                                         ? platform::Removable::Comment
                                         : platform::Removable::AccountContent;
    if (const Result<void> removed = platform::removeContent(**database, m_clock, kind, command.id); !removed)
        return fail(removed.error());
    //: %1 is the id of a post, a comment or an account
    m_out << DaemonCommandWords::tr("Removed %1.").arg(command.id) << Qt::endl;
    return 0;
}

int DaemonCommands::operator()(const AuditCommand &command)
{
    Result<std::unique_ptr<Database>> database = openExisting(command.database, &Database::openToRead);
    if (!database)
        return fail(database.error());
    const Result<QStringList> violations = platform::audit(**database);
    if (!violations)
        return fail(violations.error());
    for (const QString &violation : *violations)
        m_out << violation << Qt::endl;
    if (!violations->isEmpty())
        return 1;
    m_out << DaemonCommandWords::tr("The books hold.") << Qt::endl;
    return 0;
}

int DaemonCommands::operator()(const ShowText &text)
{
    m_out << text.text << Qt::flush;
    return 0;
}

} // namespace farthing
