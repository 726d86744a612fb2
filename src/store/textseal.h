// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QtCore/QList>
#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtCore/QVariant>

#include <optional>

namespace farthing {

namespace sql {
class Connection;
}

/// The checksum of texts of cache.db, in their order. Null where SQLite gives one of them back otherwise than
/// it was given: broken UTF-16, a byte order mark at its beginning, and the two letters that are none.
QVariant textSeal(const QList<std::optional<QString>> &texts);

/// Whether texts that were read from `cache` are those that were written; what carries no seal passes. Error:
/// Damaged; the connection and a file beside cache.db take note of the row, for the next start.
Result<void> checkTexts(sql::Connection &cache, const QList<std::optional<QString>> &texts,
                        const QVariant &seal, const PostId &of);
Result<void> checkTexts(sql::Connection &cache, const QList<std::optional<QString>> &texts,
                        const QVariant &seal, const CommentId &of);

/// What was found wrong since it was let go.
struct WrongRows
{
    QSet<PostId> posts;
    QSet<CommentId> comments;
};
WrongRows wrongRowsOf(const sql::Connection &cache);
void forgetWrongRows(const sql::Connection &cache);
/// The file that holds them, of a cache.db.
QString wrongRowsFile(const QString &cacheFile);

} // namespace farthing
