// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "domain/rulebook.h"

#include <QtCore/QStringList>

namespace farthing::platform {

class Database;

// What an operator does to a platform from outside its interface: product, The programs.

struct NewAccount
{
    QString name;
    int level = 1;
    Money grant;
    std::optional<QByteArray> avatarPng;
};
/// Makes an account (or finds the one of this name and raises it) and answers a new token for it.
Result<QByteArray> addAccount(Database &database, const Clock &clock, const NewAccount &account);

/// The same for the one person of a built-in platform, at each start: the grant and the avatar are given
/// once, and the new token replaces those of earlier starts.
Result<QByteArray> signInOwner(Database &database, const Clock &clock, NewAccount owner);

struct ImportReport
{
    int published = 0;
    int edited = 0;
    int unchanged = 0;
    struct Refused
    {
        QString file;
        QString why;
    };
    QList<Refused> refused;
};
/// Publishes the Markdown files of a folder as posts, with comments.json, avatars/ and media/ where they are.
/// Books nothing and passes no gate; the same file again edits its post.
Result<ImportReport> importFolder(Database &database, const Clock &clock, const QString &folder);

/// Stores a rulebook as a new revision, if it differs from the one in force. Error: Invalid, naming the
/// member.
Result<void> adoptRules(Database &database, const Clock &clock, const QByteArray &json);

/// Proves the books (economy: What must always hold); one line for each violation, none where all holds.
Result<QStringList> audit(Database &database);

enum class Removable { Post, Comment, AccountContent };
Result<void> removeContent(Database &database, const Clock &clock, Removable kind, const QString &id);

} // namespace farthing::platform
