// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/migrator.h"

#include "sql/transaction.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>

namespace farthing::sql {

namespace {

struct Step
{
    qint64 number;
    QString file;
};

QList<Step> stepsIn(const QString &folder)
{
    QList<Step> steps;
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        steps.append({file.section(QLatin1Char('_'), 0, 0).toLongLong(), folder + QLatin1Char('/') + file});
    return steps;
}

/// The statements of a file: each ends with a semicolon at the end of a line, but for those inside BEGIN …
/// END of a trigger.
QStringList statementsOf(const QString &script)
{
    QStringList statements;
    QString current;
    bool inTrigger = false;
    const QStringList lines = script.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const QString bare = line.trimmed();
        if (bare.isEmpty() || bare.startsWith(QLatin1String("--")))
            continue;
        current += line + QLatin1Char('\n');
        if (bare.startsWith(QLatin1String("CREATE TRIGGER"), Qt::CaseInsensitive))
            inTrigger = true;
        const bool ends = inTrigger ? bare.compare(QLatin1String("END;"), Qt::CaseInsensitive) == 0
                                    : bare.endsWith(QLatin1Char(';'));
        if (!ends)
            continue;
        statements.append(current);
        current.clear();
        inTrigger = false;
    }
    return statements;
}

Result<void> runStep(Connection &connection, const Step &step)
{
    QFile file(step.file);
    if (!file.open(QIODevice::ReadOnly))
        return AppError{AppError::Kind::Storage, file.errorString(), step.file};
    Transaction transaction(connection);
    if (!transaction.begun())
        return transaction.begun();
    const QStringList statements = statementsOf(QString::fromUtf8(file.readAll()));
    for (const QString &statement : statements) {
        if (Result<void> done = connection.execute(statement); !done)
            return done;
    }
    // A PRAGMA takes no bound value; the number comes from a file's name that is ours.
    if (Result<void> done = connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(step.number));
        !done)
        return done;
    return transaction.commit();
}

} // namespace

Result<void> migrate(Connection &connection, const QString &folder)
{
    const QList<Step> steps = stepsIn(folder);
    const Result<qint64> version = connection.pragma(QStringLiteral("user_version"));
    if (!version)
        return version.error();
    if (!steps.isEmpty() && *version > steps.last().number) {
        //: %1 is a file
        return AppError{
            AppError::Kind::VersionMismatch,
            QCoreApplication::translate(
                "farthing::sql", "The database %1 was made by a newer version of Farthing. Install that "
                                 "version to use it; nothing was changed.")
                .arg(QDir::toNativeSeparators(connection.file())),
            QStringLiteral("user_version %1, newest known %2").arg(*version).arg(steps.last().number)};
    }
    for (const Step &step : steps) {
        if (step.number <= *version)
            continue;
        if (Result<void> done = runStep(connection, step); !done)
            return done;
    }
    return {};
}

} // namespace farthing::sql
