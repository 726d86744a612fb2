// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load.h"

#include "support/platformprocess.h"

#include <array>
#include <span>

namespace farthing {

/// A `farthingd` that serves large books, and people who read there and pay.
class PlatformLoad
{
public:
    /// `Deep` is a page from the middle of all posts, `Posts` the newest.
    enum class Request { Comment, Minus, Report, Posts, Deep, Changes };
    static constexpr size_t requestCount = 6;
    static std::span<const Request> requests();
    static const char *nameOf(Request request);
    using Times = std::array<Samples, requestCount>;

    PlatformLoad(const QString &location, qint64 entries);

    /// Sends so many requests of a kind, after some that do not count.
    Samples run(Request request, int count);

private:
    Lane::Request make(Request request, int number) const;
    void findCursors();

    PlatformProcess m_platform;
    Servers m_servers;
    qint64 m_posts;
    QList<QByteArray> m_tokens;
    QByteArray m_changes; ///< a cursor from before anything was written
    QByteArray m_middle;  ///< a cursor of the posts
    int m_done = 0;       ///< requests sent so far, so that none is sent twice
};

} // namespace farthing
