// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load.h"

#include "support/platformprocess.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>

#include <array>
#include <span>

namespace farthing {

/// A `farthingd` that serves large books, and people who read there and pay: members of the books with all
/// that they did before, other ones in each round and on posts anywhere, so that nothing is nearer at hand
/// than in the life of a platform of that size.
class PlatformLoad
{
public:
    /// `Deep` is a page from the middle of all posts, `Posts` the newest.
    enum class Request { Comment, Minus, Report, Posts, Deep, Changes };
    static constexpr size_t requestCount = 6;
    static std::span<const Request> requests();
    static const char *nameOf(Request request);
    using Times = std::array<Samples, requestCount>;

    PlatformLoad(const QString &location, qint64 entries, quint32 round);

    /// Sends so many requests of a kind, after some that do not count.
    Samples run(Request request, int count);

private:
    void findPeople(const QString &location);
    /// A post that this person did not write or rate, and another one each time.
    qint64 unratedPost(size_t person);
    Lane::Request make(Request request);
    void findCursors();
    QByteArray cursorOfChanges();

    struct Person
    {
        QByteArray token;
        qint64 account = 0;
        QSet<qint64> posts; ///< that are rated, or for another reason cannot be
    };

    PlatformProcess m_platform;
    Servers m_servers;
    qint64 m_members;
    qint64 m_posts;
    QRandomGenerator m_random;
    std::vector<Person> m_people;
    QByteArrayList m_changes; ///< cursors from before each kind of request
    QByteArrayList m_pages;   ///< cursors of the posts, all the way down
};

} // namespace farthing
