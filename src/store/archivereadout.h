// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "domain/account.h"
#include "domain/ledger.h"
#include "store/postlist.h"

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace farthing {

class CacheDatabase;
class OwnDatabase;
namespace sql {
class Connection;
class Snapshot;
} // namespace sql

/// Everything that a profile keeps of one platform, as it stood at one moment, for an archive: on connections
/// of its own, so that nothing waits for it. Posts, comments and movements are spelled as the wire has them,
/// rows of own.db as `RawTable` does. Belongs to the thread that opened it.
///
/// What is still on its way is told as a restored profile may have it (see `restoredTrouble`): an act that
/// waits or is being sent asks the person first, and a claim of reading, about which nobody is asked, as one
/// whose outcome is not known.
class ArchiveReadout
{
public:
    using TakeRow = std::function<Result<void>(const QJsonObject &)>;
    struct Image
    {
        QString kind; ///< "avatar", "media"
        QString id;
        QString type; ///< of its content, "image/png"
        QByteArray bytes;
    };

    /// `folder` is that of a store; `platformDatabase` the file of the built-in platform, or empty. Error:
    /// Storage.
    static Result<std::unique_ptr<ArchiveReadout>> open(const QString &folder,
                                                        const QString &platformDatabase = {});
    ~ArchiveReadout();

    const std::optional<Account> &account() const { return m_account; }
    /// "account" and "rules" as the platform said them, "statement_read_for": what is known of each.
    Result<QJsonObject> documents() const;

    Result<qint64> countPosts() const;
    Result<qint64> countComments() const;
    Result<qint64> countImages() const;
    /// The next posts with their texts, newest first; none at the end. A damaged one is left out.
    Result<QList<QJsonObject>> nextPosts(int limit);
    /// The posts that have comments here, sorted by id.
    Result<QList<PostId>> discussed() const;
    /// Its comments, oldest first, without damaged ones.
    Result<QList<QJsonObject>> thread(const PostId &post) const;
    /// Those whose bytes are here.
    Result<void> images(const std::function<Result<void>(const Image &)> &take) const;
    static QJsonObject movement(const StatementItem &item);

    /// The number of the last step that made own.db what it is.
    Result<qint64> ownVersion() const;
    Result<QStringList> ownTables() const;
    /// The rows of one of them, without what belongs to this computer alone: whose token was used, how wrong
    /// its clock is, how long the platform wants to be left alone, the shape of the file, and what of
    /// `Carrier`'s is known at the platform.
    Result<void> ownRows(const QString &table, const TakeRow &take) const;

    // The same of the built-in platform's own database, but for its tokens; none where it was not asked for.
    Result<std::optional<qint64>> platformVersion() const;
    Result<QStringList> platformTables() const;
    Result<void> platformRows(const QString &table, const TakeRow &take) const;

private:
    ArchiveReadout(std::unique_ptr<OwnDatabase> own, std::unique_ptr<CacheDatabase> cache);
    bool isLeftOut(const AppError &error) const;
    Result<void> begin();
    Result<void> beginPlatform(const QString &file);

    std::unique_ptr<OwnDatabase> m_own;
    std::unique_ptr<CacheDatabase> m_cache;
    std::unique_ptr<sql::Connection> m_platform;
    std::unique_ptr<sql::Snapshot> m_ownMoment; // after the databases: end before they close
    std::unique_ptr<sql::Snapshot> m_cacheMoment;
    std::unique_ptr<sql::Snapshot> m_platformMoment;
    std::optional<Account> m_account;
    std::optional<PostKey> m_after;
};

} // namespace farthing
