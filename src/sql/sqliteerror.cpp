// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/sqliteerror.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace farthing::sql {

namespace {

/// SQLite's result codes, as its documentation numbers them.
enum Code {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    NoMemory = 7,
    ReadOnly = 8,
    Interrupted = 9,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Protocol = 15,
    NoLargeFiles = 22,
    NotADatabase = 26,
};

/// An extended code holds the plain one in its lowest byte.
int codeOf(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

QString fullText()
{
    return QCoreApplication::translate(
        "farthing::sql", "The disk is full, and nothing more can be kept on it. Free some space; "
                         "what is unfinished then goes on by itself.");
}

QString busyText(const QString &file)
{
    //: %1 is a file
    return QCoreApplication::translate("farthing::sql",
                                       "Another program holds the database %1. Close that program; Farthing "
                                       "tries again by itself.")
        .arg(QDir::toNativeSeparators(file));
}

QString readOnlyText(const QString &file)
{
    //: %1 is a file
    return QCoreApplication::translate("farthing::sql",
                                       "The database %1 cannot be written to. Allow writing to it and to its "
                                       "folder; what is in it can still be read.")
        .arg(QDir::toNativeSeparators(file));
}

QString diskText(const QSqlError &error)
{
    //: %1 is the database's own message
    return QCoreApplication::translate(
               "farthing::sql", "The disk failed (%1). Check that it is connected and has space; Farthing "
                                "tries again by itself.")
        .arg(error.databaseText());
}

QString damagedText(const QString &file)
{
    //: %1 is a file
    return QCoreApplication::translate("farthing::sql", "The database %1 is damaged.")
        .arg(QDir::toNativeSeparators(file));
}

AppError outerError(const QString &text, const QString &detail)
{
    AppError error{AppError::Kind::Storage, text, detail};
    error.outer = true;
    return error;
}

/// The sentence for what is the disk's or another program's fault; empty for everything else.
QString outerText(const QString &file, const QSqlError &error)
{
    switch (codeOf(error)) {
    case Full:
        return fullText();
    case Busy:
    case Locked:
    case Protocol:
        return busyText(file);
    case Perm:
    case ReadOnly:
        return readOnlyText(file);
    case InputOutput:
        return diskText(error);
    default:
        return {};
    }
}

bool isNoDatabase(const QSqlError &error)
{
    return codeOf(error) == Corrupt || codeOf(error) == NotADatabase;
}

} // namespace

AppError sqliteError(const QString &file, const QSqlError &error, const QString &what)
{
    const QString detail = what + QStringLiteral(": ") + error.text();
    if (isNoDatabase(error))
        return {AppError::Kind::Damaged, damagedText(file), detail};
    if (const QString text = outerText(file, error); !text.isEmpty())
        return outerError(text, detail);
    return {AppError::Kind::Storage,
            //: %1 is the database's own message
            QCoreApplication::translate("farthing::sql",
                                        "The local database failed (%1). Check that the disk is not full and "
                                        "that the folder can be written to.")
                .arg(error.databaseText()),
            detail};
}

AppError sqliteOpenError(const QString &file, const QSqlError &error)
{
    const int code = codeOf(error);
    // The header says in a byte whether the file may be written to; the file system knows better.
    const bool falseReadOnly = code == ReadOnly && QFileInfo(file).isWritable() &&
                               QFileInfo(QFileInfo(file).absolutePath()).isWritable();
    if (const QString text = outerText(file, error); !text.isEmpty() && !falseReadOnly)
        return outerError(text, error.text());
    const bool outer =
        code == 0 || code == NoMemory || code == Interrupted || code == CannotOpen || code == NoLargeFiles;
    if (!outer)
        return {AppError::Kind::Damaged, damagedText(file), error.text()};
    //: %1 is a file, %2 the database's own message
    return outerError(QCoreApplication::translate("farthing::sql", "The database %1 cannot be opened (%2).")
                          .arg(QDir::toNativeSeparators(file), error.databaseText()),
                      error.text());
}

} // namespace farthing::sql
