// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/modelaction.h"
#include "model/stretches.h"

#include <set>

namespace farthing::model {

/// What an account has of one post: its reading and its rating.
struct Reading
{
    std::int64_t seconds = 0; ///< accepted so far
    bool read = false;        ///< to its time
};

struct Rating
{
    bool plus = false;
    Time at = 0;
    Micro earned = 0;
};

struct Member
{
    Time madeAt = 0;
    std::int64_t experience = 0;
    Stretches stretches;
    std::map<std::string, Reading> readings;
    // When each of what is limited by the day was booked
    std::vector<Time> pluses;
    std::vector<Time> paidLikes;
    std::vector<Time> commentRewards;
};

struct Post
{
    std::string id;
    int author = 0;
    std::string title;
    std::string body;
    std::optional<Time> editedAt;
    std::optional<Time> removedAt;
    std::int64_t timeToRead = 0;
    std::map<int, Rating> ratings;
    std::set<int> commenters; ///< whoever ever commented
};

struct Reacted
{
    Reaction now = Reaction::None;
    // Whether the first of each kind came; it books, or never does
    bool liked = false;
    bool disliked = false;
};

struct Comment
{
    std::string id;
    std::string post;
    int author = 0;
    std::optional<std::string> parent;
    std::string body;
    std::optional<Time> removedAt;
    bool gone = false; ///< removed without a trace
    Micro tribute = 0; ///< paid for it
    Micro taken = 0;   ///< by dislikes so far
    std::map<int, Reacted> reactions;
};

/// economy.md, word for word and in memory: what an honest platform answers to each request and what its
/// books say afterwards. Slow and plain on purpose; every figure is counted anew when it is asked for.
class EconomyModel
{
public:
    explicit EconomyModel(Time now) : m_now(now) {}

    // What an operator and time do
    /// A new account at the beginning of this level; answers its number.
    int join(int level, Micro grant);
    void grant(int account, Micro amount);
    void adopt(const Rules &rules) { m_rules = rules; }
    void setNow(Time now) { m_now = now; }

    /// Refusals are looked for in the order of the interface's conventions; the first is answered.
    Answer perform(const Action &action);

    // What it knows
    const Rules &rules() const { return m_rules; }
    Time now() const { return m_now; }
    const Ledger &ledger() const { return m_ledger; }
    const std::vector<Member> &members() const { return m_members; }
    const std::map<std::string, Post> &posts() const { return m_posts; }
    const std::map<std::string, Comment> &comments() const { return m_comments; }
    /// Bought by this account, oldest first.
    const std::vector<Report> &reports(int account) const { return m_reports.at(std::size_t(account)); }
    int level(int account) const;
    /// The experience at which a level starts.
    std::int64_t levelStart(int level) const;
    int plusesLeft(int account) const;
    int paidLikesLeft(int account) const;
    int commentRewardsLeft(int account) const;
    Time resetsAt() const { return (dayOf(m_now) + 1) * day; }
    bool hasRead(int account, const Post &post) const;
    /// Whether people still see it, with its text or without.
    bool isShown(const Comment &comment) const;
    int livingComments(const std::string &post) const;
    /// What this action costs now.
    Micro price(const Action &action) const;
    /// Rules that only show now and then, and how often they did.
    const std::map<std::string, int> &corners() const { return m_corners; }

private:
    struct Kept
    {
        std::string request;
        Time at = 0;
        bool paid = false;
        Answer answer;
    };

    std::optional<Answer> keyed(const Action &action) const;
    std::optional<Answer> malformed(const Action &action) const;
    Answer dispatch(const Action &action);
    Answer read(const Action &action);
    Answer plus(const Action &action);
    Answer minus(const Action &action);
    Answer addComment(const Action &action);
    Answer react(const Action &action);
    Answer publish(const Action &action);
    Answer edit(const Action &action);
    Answer removePost(const Action &action);
    Answer removeComment(const Action &action);
    Answer buyReport(const Action &action);
    std::vector<Entry> bookFirstLike(int actor, Comment &comment);
    std::vector<Entry> bookFirstDislike(int actor, Comment &comment);
    std::optional<Micro> commentReward(const Action &action, const Post &post);
    bool hasReplies(const Comment &comment) const;
    void finishReading(int account, const Post &post);

    std::optional<Answer> gate(int account, int level) const;
    std::optional<Answer> consent(const Action &action) const;
    Answer receipt(int account, std::vector<Entry> entries = {}) const;
    Post *livingPost(const std::string &id);
    Comment *livingComment(const std::string &id);
    Member &member(int account) { return m_members.at(std::size_t(account)); }
    int leftToday(const std::vector<Time> &times, int limit) const;
    void corner(const char *name) { ++m_corners[name]; }

    Time m_now;
    Rules m_rules;
    Ledger m_ledger;
    std::vector<Member> m_members;
    std::vector<std::vector<Report>> m_reports;
    std::map<std::string, Post> m_posts;
    std::map<std::string, Comment> m_comments;
    std::map<std::pair<int, std::string>, Kept> m_keys;
    std::map<std::string, int> m_corners;
};

} // namespace farthing::model
