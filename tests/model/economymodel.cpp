// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/economymodel.h"

#include <algorithm>

namespace farthing::model {
namespace {

/// The interface, Conventions: accepted answers are kept so long.
constexpr Time keptFor = 30 * day;

/// The interface, Conventions: comments ≤ 10,000 characters, posts ≤ 512 kB.
constexpr std::int64_t maximumComment = 10'000;
constexpr std::size_t maximumPost = 512'000;

/// Who acts where no account does.
constexpr int nobody = -1;

} // namespace

// Levels: "Level n starts at 10·n·(n−1)/2."
std::int64_t EconomyModel::levelStart(int level) const
{
    return std::int64_t(m_rules.levelStep) * level * (level - 1) / 2;
}

int EconomyModel::level(int account) const
{
    int level = 1;
    while (levelStart(level + 1) <= m_members.at(std::size_t(account)).experience)
        ++level;
    return level;
}

int EconomyModel::join(int level, Micro amount)
{
    Member joined;
    joined.madeAt = m_now;
    joined.experience = levelStart(level);
    m_members.push_back(joined);
    m_reports.emplace_back();
    const int account = int(m_members.size()) - 1;
    grant(account, amount);
    return account;
}

// An operator's gift: the account did not cause it itself, so its statement shows it by day.
void EconomyModel::grant(int account, Micro amount)
{
    m_ledger.book(m_now, nobody, {}, {}, {{account, Line::Grant, amount}});
}

int EconomyModel::leftToday(const std::vector<Time> &times, int limit) const
{
    const auto today =
        std::count_if(times.begin(), times.end(), [this](Time at) { return dayOf(at) == dayOf(m_now); });
    return std::max(0, limit - int(today));
}

int EconomyModel::plusesLeft(int account) const
{
    return leftToday(m_members.at(std::size_t(account)).pluses, m_rules.plusesPerDay);
}

int EconomyModel::paidLikesLeft(int account) const
{
    return leftToday(m_members.at(std::size_t(account)).paidLikes, m_rules.paidLikesPerDay);
}

int EconomyModel::commentRewardsLeft(int account) const
{
    return leftToday(m_members.at(std::size_t(account)).commentRewards, m_rules.commentRewardsPerDay);
}

// "A post counts as read once accepted time ≥ time to read": also where an edit has made it shorter. What was
// read stays read when an edit makes it longer.
bool EconomyModel::hasRead(int account, const Post &post) const
{
    const Member &reader = m_members.at(std::size_t(account));
    const auto reading = reader.readings.find(post.id);
    return reading != reader.readings.end() &&
           (reading->second.read || reading->second.seconds >= post.timeToRead);
}

// With a post its discussion is gone.
bool EconomyModel::isShown(const Comment &comment) const
{
    return !comment.gone && !m_posts.at(comment.post).removedAt;
}

int EconomyModel::livingComments(const std::string &post) const
{
    return int(std::count_if(m_comments.begin(), m_comments.end(), [&post](const auto &pair) {
        return pair.second.post == post && !pair.second.removedAt;
    }));
}

// The interface, Conventions: "Refusals are looked for in this order, and the first is answered:
// authorization; repeated Idempotency-Key …; malformed body; unknown object; own content; level; state;
// price; funds."
Answer EconomyModel::perform(const Action &action)
{
    if (action.flaw == Flaw::UnknownToken)
        return refused(401, "unauthorized");
    if (action.flaw == Flaw::NoKey)
        return refused(400, "invalid");
    if (const std::optional<Answer> answer = keyed(action))
        return *answer;
    if (const std::optional<Answer> answer = malformed(action))
        return *answer;
    const int booked = m_ledger.size();
    const Answer answer = dispatch(action);
    const bool paid = m_ledger.size() > booked; // in either direction: one key, one transfer
    // "Only accepted answers are kept … A refusal binds nothing."
    if (answer.problem.empty())
        m_keys[{action.account, action.key}] = {action.request, m_now, paid, answer};
    return answer;
}

// "30 days, the key of a paid transfer for ever (afterwards its receipt is rebuilt)"
std::optional<Answer> EconomyModel::keyed(const Action &action) const
{
    const auto found = m_keys.find({action.account, action.key});
    if (found == m_keys.end())
        return std::nullopt;
    const Kept &kept = found->second;
    const bool expired = m_now - kept.at >= keptFor;
    if (expired && !kept.paid)
        return std::nullopt;
    if (kept.request != action.request)
        return refused(422, "idempotency-mismatch");
    Answer answer = kept.answer;
    answer.again = true;
    answer.rebuilt = expired;
    return answer;
}

std::optional<Answer> EconomyModel::malformed(const Action &action) const
{
    if (action.flaw == Flaw::Malformed)
        return refused(400, "invalid");
    if (action.kind == Kind::Read && action.to < action.from) // no stretch
        return refused(400, "invalid");
    if (action.kind == Kind::Comment && action.body.empty())
        return refused(400, "invalid");
    if (action.kind == Kind::Comment && characterCount(action.body) > maximumComment)
        return refused(413, "too-large");
    const bool writesPost = action.kind == Kind::Publish || action.kind == Kind::Edit;
    if (writesPost && action.title.empty())
        return refused(400, "invalid");
    if (writesPost && action.body.size() > maximumPost)
        return refused(413, "too-large");
    return std::nullopt;
}

Answer EconomyModel::dispatch(const Action &action)
{
    switch (action.kind) {
    case Kind::Read:
        return read(action);
    case Kind::Plus:
        return plus(action);
    case Kind::Minus:
        return minus(action);
    case Kind::Comment:
        return addComment(action);
    case Kind::React:
        return react(action);
    case Kind::Publish:
        return publish(action);
    case Kind::Edit:
        return edit(action);
    case Kind::RemovePost:
        return removePost(action);
    case Kind::RemoveComment:
        return removeComment(action);
    case Kind::BuyReport:
        return buyReport(action);
    }
    return {};
}

// "A gated action is shown with its gate … and how far it is."
std::optional<Answer> EconomyModel::gate(int account, int needed) const
{
    if (level(account) >= needed)
        return std::nullopt;
    Answer answer = refused(403, "level-too-low");
    answer.gate = needed;
    answer.have = level(account);
    return answer;
}

Micro EconomyModel::price(const Action &action) const
{
    switch (action.kind) {
    case Kind::Minus:
        return m_rules.minus;
    case Kind::Comment:
        return m_rules.commentTribute;
    case Kind::Publish:
        return m_rules.publishTribute;
    case Kind::BuyReport:
        return m_rules.pnlReport;
    case Kind::React:
        break;
    default:
        return 0; // "What costs nothing has price "0""
    }
    // "taking back, repeating or changing to one already booked changes counts only, at price "0""
    const auto comment = m_comments.find(action.comment);
    if (action.reaction != Reaction::Dislike || comment == m_comments.end())
        return 0;
    const auto reacted = comment->second.reactions.find(action.account);
    const bool before = reacted != comment->second.reactions.end() && reacted->second.disliked;
    return before ? 0 : m_rules.dislikeOwn;
}

// Paid requests: "Another price now: 409 price-changed …. Too little money: 402 insufficient-funds with
// balance and price, nothing booked." The price comes first.
std::optional<Answer> EconomyModel::consent(const Action &action) const
{
    const Micro now = price(action);
    if (action.price != now) {
        Answer answer = refused(409, "price-changed");
        answer.price = now;
        return answer;
    }
    if (m_ledger.balance(action.account) < now) {
        Answer answer = refused(402, "insufficient-funds");
        answer.price = now;
        answer.balance = m_ledger.balance(action.account);
        return answer;
    }
    return std::nullopt;
}

Answer EconomyModel::receipt(int account, std::vector<Entry> entries) const
{
    Answer answer;
    answer.balance = m_ledger.balance(account);
    answer.entries = std::move(entries);
    return answer;
}

Post *EconomyModel::livingPost(const std::string &id)
{
    const auto found = m_posts.find(id);
    return found == m_posts.end() || found->second.removedAt ? nullptr : &found->second;
}

Comment *EconomyModel::livingComment(const std::string &id)
{
    const auto found = m_comments.find(id);
    return found == m_comments.end() || found->second.removedAt ? nullptr : &found->second;
}

} // namespace farthing::model
