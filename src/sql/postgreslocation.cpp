// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/postgreslocation.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUrl>

namespace farthing::sql {

namespace {

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

/// "host:port,[::1]:port": hosts and ports in two lists of the same length.
void readHosts(const QString &text, PostgresLocation &where)
{
    QStringList hosts;
    QStringList ports;
    const QStringList all = text.split(QLatin1Char(','));
    for (const QString &one : all) {
        const qsizetype bracket = one.startsWith(QLatin1Char('[')) ? one.indexOf(QLatin1Char(']')) : -1;
        const qsizetype colon = one.indexOf(QLatin1Char(':'), bracket + 1);
        const QString host = colon < 0 ? one : one.left(colon);
        hosts.append(decoded(bracket < 0 ? host : host.mid(1, bracket - 1)));
        ports.append(colon < 0 ? QString() : decoded(one.mid(colon + 1)));
    }
    const auto joined = [](const QStringList &list) {
        return list.join(QString()).isEmpty() ? QString() : list.join(QLatin1Char(','));
    };
    where.hosts = joined(hosts);
    where.ports = joined(ports);
}

void readOption(const QString &text, PostgresLocation &where)
{
    const QString name = decoded(text.section(QLatin1Char('='), 0, 0));
    const QString value = decoded(text.section(QLatin1Char('='), 1));
    QString *known = name == QLatin1String("host")       ? &where.hosts
                     : name == QLatin1String("port")     ? &where.ports
                     : name == QLatin1String("user")     ? &where.user
                     : name == QLatin1String("password") ? &where.password
                     : name == QLatin1String("dbname")   ? &where.database
                                                         : nullptr;
    if (known)
        *known = value;
    else
        where.options.insert(name, value);
}

/// Qt Sql cuts its options at semicolons, and no text may hold a NUL.
bool isUsable(const PostgresLocation &where)
{
    const QString &ports = where.ports;
    for (auto option = where.options.cbegin(); option != where.options.cend(); ++option) {
        if (option.key().isEmpty() || option.value().contains(QLatin1Char(';')) ||
            option.value().contains(QChar(u'\0')))
            return false;
    }
    for (const QString *text : {&where.hosts, &where.user, &where.password, &where.database}) {
        if (text->contains(QChar(u'\0')))
            return false;
    }
    return std::all_of(ports.begin(), ports.end(), [](QChar c) {
        return c == QLatin1Char(',') || (c >= QLatin1Char('0') && c <= QLatin1Char('9'));
    });
}

QString quoted(QString value)
{
    value.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('\''), QLatin1String("\\'"));
    return QLatin1Char('\'') + value + QLatin1Char('\'');
}

} // namespace

bool PostgresLocation::names(const QString &location)
{
    return location.startsWith(QLatin1String("postgresql:")) ||
           location.startsWith(QLatin1String("postgres:"));
}

Result<PostgresLocation> PostgresLocation::parse(const QString &location)
{
    PostgresLocation where;
    const QString rest = location.section(QStringLiteral("://"), 1);
    const QString path = rest.section(QLatin1Char('?'), 0, 0);
    const QString server = path.section(QLatin1Char('/'), 0, 0);
    const qsizetype at = server.lastIndexOf(QLatin1Char('@'));
    if (at >= 0) {
        const QString who = server.left(at);
        where.user = decoded(who.section(QLatin1Char(':'), 0, 0));
        where.password = decoded(who.section(QLatin1Char(':'), 1));
    }
    readHosts(server.mid(at + 1), where);
    where.database = decoded(path.section(QLatin1Char('/'), 1));
    const QStringList options = rest.section(QLatin1Char('?'), 1).split(QLatin1Char('&'), Qt::SkipEmptyParts);
    for (const QString &option : options)
        readOption(option, where);
    if (!location.contains(QLatin1String("://")) || !isUsable(where))
        return AppError{AppError::Kind::Invalid,
                        QCoreApplication::translate(
                            "farthing::sql", "The address of the PostgreSQL database cannot be read. It is "
                                             "written as postgresql://user@host:port/database."),
                        QStringLiteral("not a URI of libpq")};
    return where;
}

QString PostgresLocation::server() const
{
    if (hosts.isEmpty())
        return ports.isEmpty() ? QStringLiteral("localhost") : QStringLiteral("localhost:") + ports;
    const QStringList allHosts = hosts.split(QLatin1Char(','));
    const QStringList allPorts = ports.split(QLatin1Char(','));
    QStringList shown;
    for (qsizetype i = 0; i < allHosts.size(); ++i) {
        const QString &host = allHosts.at(i);
        const QString port = allPorts.size() == 1 ? allPorts.first() : allPorts.value(i);
        const bool bare = host.contains(QLatin1Char(':'));
        shown.append((bare ? QLatin1Char('[') + host + QLatin1Char(']') : host) +
                     (port.isEmpty() ? QString() : QLatin1Char(':') + port));
    }
    return shown.join(QLatin1Char(','));
}

QString PostgresLocation::shown() const
{
    return QStringLiteral("postgresql://") + server() + QLatin1Char('/') + database;
}

QString PostgresLocation::connectOptions() const
{
    // A server that is gone without a word must not hold a request for minutes.
    QMap<QString, QString> all{{QStringLiteral("connect_timeout"), QStringLiteral("5")},
                               {QStringLiteral("keepalives_idle"), QStringLiteral("10")},
                               {QStringLiteral("keepalives_interval"), QStringLiteral("5")},
                               {QStringLiteral("keepalives_count"), QStringLiteral("3")},
                               {QStringLiteral("tcp_user_timeout"), QStringLiteral("20000")},
                               {QStringLiteral("fallback_application_name"), QStringLiteral("farthing")}};
    all.insert(options);
    // Here and not through setPort(): there may be several.
    if (!ports.isEmpty())
        all.insert(QStringLiteral("port"), ports);
    QStringList text;
    for (auto option = all.cbegin(); option != all.cend(); ++option)
        text.append(option.key() + QLatin1Char('=') + quoted(option.value()));
    return text.join(QLatin1Char(' '));
}

} // namespace farthing::sql
