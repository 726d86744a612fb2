// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sql/connection.h"
#include "store/imagerecords.h"

#include <functional>
#include <limits>

namespace farthing {

/// The images of cache.db: avatars, media and images from elsewhere that something here refers to, with their
/// bytes once they came.
class ImageTable
{
public:
    explicit ImageTable(sql::Connection &connection) : m_connection(connection) {}

    static QString nameOf(WantedImage::Kind kind);
    static WantedImage::Kind kindOf(const QString &name);
    /// One word for one image, for `ImageSkip`.
    static QString keyOf(const WantedImage &image);

    Result<std::optional<QByteArray>> bytes(WantedImage::Kind kind, const QString &id) const;
    /// Whether its bytes are here, without reading them.
    Result<bool> has(WantedImage::Kind kind, const QString &id) const;
    /// Something published at `at` shows it; `of`: the post that this belongs to, where it is an avatar.
    Result<void> want(const WantedImage &image, const QDateTime &at, const PostId &of = {});
    /// It is kept whatever its age.
    Result<void> pin(const WantedImage &image);
    /// At most `limit` that are still to be fetched: the platform's own first, what is pinned, those that
    /// failed least, the newest.
    Result<QList<WantedImage>> wanted(int limit) const;
    Result<void> write(const WantedImage &image, const QByteArray &bytes, const QString &type);
    /// Counts a failure; gone for good, or failed for the third time, it is given up.
    Result<void> fail(const WantedImage &image, bool gone);
    /// It is a tracker, and not asked for again.
    Result<void> drop(const WantedImage &image);
    Result<void> clear();
    /// Those whose bytes are here, in the order of their kinds and ids; `take` asks nothing of the
    /// connection.
    Result<void>
    eachHere(const std::function<Result<void>(const QString &kind, const QString &id, const QString &type,
                                              const QByteArray &bytes)> &take) const;
    /// One of a kind by its name, whether something refers to it already or not.
    Result<void> keep(const QString &kind, const QString &id, const QString &type, const QByteArray &bytes);

    Result<ImageTotal> total() const;

    /// One that is wanted, with what is needed to find room for it.
    struct Candidate
    {
        WantedImage image;
        QDateTime newest;
        qint64 size = 0; ///< 0 while it was never here
        bool pinned = false;
    };
    /// Whose images are looked at.
    enum class Origin { Platform, Web };
    /// Which of them.
    struct Search
    {
        Origin origin;
        bool pinned;
        qint64 largest = std::numeric_limits<qint64>::max(); ///< in bytes, where its size is known
    };
    /// The next to be fetched under this plan.
    Result<std::optional<Candidate>> next(const Search &search, const ImagePlan &plan,
                                          const ImageSkip &skip) const;
    static constexpr int anyNumber = -1;
    /// At most `limit` that may go, the oldest first, and no more than have `enough` bytes: older than
    /// `before` where that is given, and shown by none of `unsent`.
    Result<QList<Candidate>> evictable(const std::optional<QDateTime> &before, const QSet<PostId> &unsent,
                                       int limit, qint64 enough = std::numeric_limits<qint64>::max()) const;
    /// Its bytes go; it may come again.
    Result<void> evict(const WantedImage &image);
    /// What is from these hosts may come, and nothing else from elsewhere. Answers whether anything changed.
    Result<bool> allow(const QStringList &hosts);

private:
    sql::Connection &m_connection;
};

} // namespace farthing
