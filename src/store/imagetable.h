// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sql/connection.h"
#include "store/records.h"

#include <functional>

namespace farthing {

/// The images of cache.db: avatars and media that something here refers to, with their bytes once they came.
class ImageTable
{
public:
    explicit ImageTable(sql::Connection &connection) : m_connection(connection) {}

    Result<std::optional<QByteArray>> bytes(WantedImage::Kind kind, const QString &id) const;
    /// Whether its bytes are here, without reading them.
    Result<bool> has(WantedImage::Kind kind, const QString &id) const;
    Result<void> want(WantedImage::Kind kind, const QString &id);
    /// At most `limit` that are still to be fetched, those that failed least first.
    Result<QList<WantedImage>> wanted(int limit) const;
    Result<void> write(const WantedImage &image, const QByteArray &bytes, const QString &type);
    /// Counts a failure; gone for good, or failed for the third time, it is given up.
    Result<void> fail(const WantedImage &image, bool gone);
    Result<void> clear();
    /// Those whose bytes are here, in the order of their kinds and ids; `take` asks nothing of the
    /// connection.
    Result<void>
    eachHere(const std::function<Result<void>(const QString &kind, const QString &id, const QString &type,
                                              const QByteArray &bytes)> &take) const;
    /// One of a kind by its name, whether something refers to it already or not.
    Result<void> keep(const QString &kind, const QString &id, const QString &type, const QByteArray &bytes);

private:
    sql::Connection &m_connection;
};

} // namespace farthing
