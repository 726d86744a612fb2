// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/bulkwriter.h"

#include "domain/ledger.h"

#include <QtCore/QHash>

#include <array>
#include <random>
#include <vector>

namespace farthing {

/// Honest books of any size, as a platform would have booked them over many days under the default rulebook:
/// members publish, read and rate, comment, like and dislike, and buy reports, with every sum that the
/// platform keeps beside its entries. A seed and a size mean the same books everywhere.
class LargeBooks
{
public:
    LargeBooks(BulkWriter &writer, qint64 entries, quint32 seed = 1);

    /// Fills a database that a platform could have begun with. Error: Storage.
    Result<void> write();

    static QString postId(qint64 number) { return QStringLiteral("p%1").arg(number); }
    /// How many posts and members books of this size have.
    static qint64 postsFor(qint64 entries);
    static qint64 membersFor(qint64 entries);
    static constexpr qint64 firstMember = 2; ///< number of an account
    static QString memberName(qint64 account) { return QStringLiteral("Member %1").arg(account); }
    static qint64 authorOf(qint64 post, qint64 members) { return firstMember + (post - 1) % members; }

private:
    struct Member
    {
        qint64 balance = 0;
        qint64 entries = 0;
        qint64 experience = 0;
        qint64 acts = 0;
        qint64 lastReaction = 0; ///< the comment reacted to last
    };
    struct Comment
    {
        qint32 author = 0;
        qint32 post = 0;
        qint64 taken = 0;
        qint32 likes = 0;
        qint32 dislikes = 0;
    };
    struct Post
    {
        qint32 plus = 0;
        qint32 minus = 0;
        qint32 comments = 0;
    };
    struct Side
    {
        qint64 account;
        Line line;
        qint64 amount;
    };
    struct DaySum
    {
        qint64 amount = 0;
        qint64 first = 0;
        qint64 last = 0;
    };
    struct Use
    {
        int pluses = 0;
        int likes = 0;
        int rewards = 0;
    };

    void begin();
    void publishAll();
    void liveDay();
    void act(qint64 account);
    void rate(qint64 account, qint64 post, bool plus);
    void comment(qint64 account, qint64 post);
    bool react(qint64 account, bool like);
    void buyReport(qint64 account, qint64 post);
    void end();

    void book(const char *kind, qint64 actor, std::optional<qint64> post, std::optional<qint64> comment,
              std::initializer_list<Side> sides);
    void enter(qint64 actor, std::optional<qint64> post, std::optional<qint64> comment, int place,
               const Side &side);
    void closeDay();
    void addStanding(qint64 account, qint64 post, std::optional<bool> plus);
    qint64 change(qint64 audience, const char *kind, const QString &object);
    qint64 authorOf(qint64 post) const { return authorOf(post, m_members); }
    qint64 nextPost(qint64 account);
    quint64 random(quint64 below) { return m_random() % below; }
    QString randomKey();

    BulkWriter &m_writer;
    const qint64 m_target;
    const qint64 m_members;
    const qint64 m_posts;
    std::mt19937_64 m_random;
    std::vector<Member> m_accounts; ///< by number
    std::vector<Post> m_postCounts; ///< by number
    std::vector<Comment> m_comments;
    std::vector<Use> m_uses;
    QHash<quint64, qint64> m_lineSums;
    QHash<quint64, DaySum> m_daySums;
    qint64 m_day = 0;
    qint64 m_time = 0; ///< milliseconds since 1970
    qint64 m_transfers = 0;
    qint64 m_entries = 0;
    qint64 m_reports = 0;
    qint64 m_changes = 0;
};

} // namespace farthing
