// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"
#include "core/result.h"
#include "platform/serveroptions.h"

#include <QtCore/QStringList>
#include <QtNetwork/QHostAddress>

#include <variant>

namespace farthing {

// What `farthingd` can be asked for (product: The programs).

struct ServeCommand
{
    QString database;
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 8480;                  ///< 0: any free one
    QString rules;                        ///< file; empty: the rulebook in the database
    QStringList publicNames = {};         ///< by which readers call it, where that is not its address
    QList<platform::Subnet> proxies = {}; ///< that are trusted to say where requests come from
};

struct ImportCommand
{
    QString database;
    QString folder;
};

struct AddAccountCommand
{
    QString database;
    QString name;
    int level = 1;
    Money grant = Money();
};

struct RemoveCommand
{
    enum class Kind { Post, Comment, Account };
    QString database;
    Kind kind = Kind::Post;
    QString id;
};

struct AuditCommand
{
    QString database;
};

struct ShowText
{
    QString text;
};

using DaemonCommand =
    std::variant<ServeCommand, ImportCommand, AddAccountCommand, RemoveCommand, AuditCommand, ShowText>;

/// Reads the arguments (with the program's name first). Error: Invalid, one sentence that names what is
/// wrong.
Result<DaemonCommand> parseDaemonCommandLine(const QStringList &arguments);

} // namespace farthing
