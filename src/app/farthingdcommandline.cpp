// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/farthingdcommandline.h"

#include "platform/clientaddress.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>

namespace farthing {

namespace {

struct DaemonOptionWords
{
    Q_DECLARE_TR_FUNCTIONS(farthing::DaemonCommandLine)
};

AppError invalid(const QString &what)
{
    //: %1 is a sentence that says what is wrong with the command line
    return {AppError::Kind::Invalid,
            DaemonOptionWords::tr("%1 “farthingd --help” shows how it is called.").arg(what), what};
}

QString helpText()
{
    return DaemonOptionWords::tr(
        "farthingd: a platform for read-to-earn news.\n"
        "\n"
        "  farthingd serve   --database DATABASE [--listen 127.0.0.1:8480] [--rules FILE] [--name "
        "HOST[,HOST]]\n"
        "                    [--proxy ADDRESS[,ADDRESS]]\n"
        "      serve readers over HTTP until it is stopped\n"
        "  farthingd import  --database DATABASE DIR\n"
        "      publish a folder of Markdown files as posts\n"
        "  farthingd account --database DATABASE add NAME [--level N] [--grant TWEI]\n"
        "      make an account, or a new token for one, and print the token\n"
        "  farthingd remove  --database DATABASE post|comment|account ID\n"
        "      take content down, with a log entry\n"
        "  farthingd audit   --database DATABASE\n"
        "      prove the books; exit status 1 and a line for each violation\n"
        "\n"
        "DATABASE is an SQLite file, or a PostgreSQL database that any number of farthingd may share:\n"
        "postgresql://user@host:port/name. A password is best left to libpq's password file.\n"
        "\n"
        "Behind a proxy, --name says by which names readers call the platform, and --proxy from which\n"
        "addresses or networks (10.0.0.0/8) the proxy asks: its X-Forwarded-For is believed, and each\n"
        "of its clients has a limit of requests of its own, also where the proxy is on this computer.\n");
}

/// The options and words of one command.
struct Parsed
{
    QHash<QString, QString> options;
    QStringList words;

    QString database() const { return options.value(QStringLiteral("database")); }
};

Result<Parsed> parse(const QStringList &arguments, const QStringList &optionNames,
                     const QStringList &wordNames)
{
    QCommandLineParser parser;
    for (const QString &name : optionNames)
        parser.addOption({name, QString(), QStringLiteral("VALUE")});
    if (!parser.parse(arguments)) {
        const QString problem = parser.errorText();
        return invalid(problem.endsWith(QLatin1Char('.')) ? problem : problem + QLatin1Char('.'));
    }
    Parsed parsed;
    for (const QString &name : optionNames)
        parsed.options.insert(name, parser.value(name));
    parsed.words = parser.positionalArguments();
    if (parsed.words.size() > wordNames.size())
        //: %1 is what was written on the command line
        return invalid(
            DaemonOptionWords::tr("“%1” is one word too many.").arg(parsed.words.at(wordNames.size())));
    if (parsed.words.size() < wordNames.size())
        //: %1 is what is missing: DIR, NAME, ID
        return invalid(DaemonOptionWords::tr("%1 is missing.").arg(wordNames.at(parsed.words.size())));
    if (parsed.database().isEmpty())
        return invalid(
            DaemonOptionWords::tr("The database is missing: name its file, or its server, with --database."));
    return parsed;
}

Result<QList<platform::Subnet>> parseProxies(const QString &text)
{
    QList<platform::Subnet> proxies;
    for (const QString &word : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const std::optional<platform::Subnet> proxy = platform::subnetFromText(word.trimmed());
        if (!proxy)
            //: %1 is what was written on the command line
            return invalid(
                DaemonOptionWords::tr("“%1” is not the address of a proxy, such as 127.0.0.1 or 10.0.0.0/8.")
                    .arg(word));
        proxies.append(*proxy);
    }
    return proxies;
}

/// Without a word about it, what the command says by itself stays.
Result<void> listenOn(const QString &text, ServeCommand &command)
{
    if (text.isEmpty())
        return {};
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    bool portOk = false;
    command.port = colon < 0 ? 0 : text.mid(colon + 1).toUShort(&portOk);
    QString host = text.left(colon);
    if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')))
        host = host.mid(1, host.size() - 2);
    command.address =
        host == QLatin1String("localhost") ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(host);
    if (!portOk || command.address.isNull())
        //: %1 is what was written on the command line
        return invalid(
            DaemonOptionWords::tr("“%1” is not an address to listen on, such as 127.0.0.1:8480.").arg(text));
    return {};
}

Result<DaemonCommand> parseServe(const QStringList &arguments)
{
    const Result<Parsed> parsed =
        parse(arguments,
              {QStringLiteral("database"), QStringLiteral("listen"), QStringLiteral("rules"),
               QStringLiteral("name"), QStringLiteral("proxy")},
              {});
    if (!parsed)
        return parsed.error();
    const Result<QList<platform::Subnet>> proxies =
        parseProxies(parsed->options.value(QStringLiteral("proxy")));
    if (!proxies)
        return proxies.error();
    ServeCommand command{.database = parsed->database(),
                         .rules = parsed->options.value(QStringLiteral("rules")),
                         .proxies = *proxies};
    command.publicNames =
        parsed->options.value(QStringLiteral("name")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (const Result<void> listens = listenOn(parsed->options.value(QStringLiteral("listen")), command);
        !listens)
        return listens.error();
    return DaemonCommand(command);
}

Result<DaemonCommand> parseImport(const QStringList &arguments)
{
    const Result<Parsed> parsed = parse(arguments, {QStringLiteral("database")}, {QStringLiteral("DIR")});
    if (!parsed)
        return parsed.error();
    return DaemonCommand(ImportCommand{parsed->database(), parsed->words.front()});
}

Result<DaemonCommand> parseAccount(const QStringList &arguments)
{
    const Result<Parsed> parsed =
        parse(arguments, {QStringLiteral("database"), QStringLiteral("level"), QStringLiteral("grant")},
              {QStringLiteral("add"), QStringLiteral("NAME")});
    if (!parsed)
        return parsed.error();
    if (parsed->words.front() != QLatin1String("add"))
        //: %1 is what was written on the command line
        return invalid(
            DaemonOptionWords::tr("An account can be added, but not “%1”.").arg(parsed->words.front()));
    AddAccountCommand command{.database = parsed->database(), .name = parsed->words.at(1)};
    if (const QString level = parsed->options.value(QStringLiteral("level")); !level.isEmpty()) {
        bool ok = false;
        command.level = level.toInt(&ok);
        constexpr int highest = 1000;
        if (!ok || command.level < 1 || command.level > highest)
            //: %1 is what was written on the command line
            return invalid(DaemonOptionWords::tr("“%1” is not a level from 1 to 1000.").arg(level));
    }
    if (const QString grant = parsed->options.value(QStringLiteral("grant")); !grant.isEmpty()) {
        const Result<Money> amount = Money::parse(grant);
        if (!amount || amount->isNegative())
            //: %1 is what was written on the command line
            return invalid(
                DaemonOptionWords::tr("“%1” is not an amount of Twei such as 10 or 0.25.").arg(grant));
        command.grant = *amount;
    }
    return DaemonCommand(command);
}

Result<DaemonCommand> parseRemove(const QStringList &arguments)
{
    const Result<Parsed> parsed = parse(arguments, {QStringLiteral("database")},
                                        {QStringLiteral("post|comment|account"), QStringLiteral("ID")});
    if (!parsed)
        return parsed.error();
    static const QHash<QString, RemoveCommand::Kind> kinds{
        {QStringLiteral("post"), RemoveCommand::Kind::Post},
        {QStringLiteral("comment"), RemoveCommand::Kind::Comment},
        {QStringLiteral("account"), RemoveCommand::Kind::Account}};
    const auto kind = kinds.constFind(parsed->words.front());
    if (kind == kinds.cend())
        //: %1 is what was written on the command line
        return invalid(DaemonOptionWords::tr("A post, a comment or an account can be removed, but not “%1”.")
                           .arg(parsed->words.front()));
    return DaemonCommand(RemoveCommand{parsed->database(), *kind, parsed->words.at(1)});
}

Result<DaemonCommand> parseAudit(const QStringList &arguments)
{
    const Result<Parsed> parsed = parse(arguments, {QStringLiteral("database")}, {});
    if (!parsed)
        return parsed.error();
    return DaemonCommand(AuditCommand{parsed->database()});
}

} // namespace

Result<DaemonCommand> parseDaemonCommandLine(const QStringList &arguments)
{
    const QString command = arguments.value(1);
    // The parser takes its first argument for the program's name; the command stands there.
    const QStringList rest = arguments.mid(1);
    if (command == QLatin1String("--help") || command == QLatin1String("-h") ||
        rest.contains(QStringLiteral("--help")))
        return DaemonCommand(ShowText{helpText()});
    if (command == QLatin1String("--version") || command == QLatin1String("-v"))
        return DaemonCommand(ShowText{QStringLiteral("farthingd " FARTHING_VERSION "\n")});
    if (command == QLatin1String("serve"))
        return parseServe(rest);
    if (command == QLatin1String("import"))
        return parseImport(rest);
    if (command == QLatin1String("account"))
        return parseAccount(rest);
    if (command == QLatin1String("remove"))
        return parseRemove(rest);
    if (command == QLatin1String("audit"))
        return parseAudit(rest);
    if (command.isEmpty())
        return invalid(
            DaemonOptionWords::tr("farthingd wants a command: serve, import, account, remove or audit."));
    //: %1 is what was written on the command line
    return invalid(DaemonOptionWords::tr("There is no command “%1”.").arg(command));
}

} // namespace farthing
