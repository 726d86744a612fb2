// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/actiongenerator.h"

#include <algorithm>

// What chance alone would hardly ever bring about: daily limits, gates that open, tributes used up.
namespace farthing::model {

ActionGenerator::Step &ActionGenerator::plan(Kind kind, int account, const std::string &target, When when)
{
    Step step;
    step.kind = kind;
    step.account = account;
    step.target = target;
    step.careful = true;
    step.when = when;
    m_steps.push_back(step);
    return m_steps.back();
}

void ActionGenerator::planWhatIsSeldom(int index)
{
    if (!m_steps.empty())
        return;
    const auto due = [index](int &at) {
        const bool is = at >= 0 && index >= at;
        at = is ? -1 : at;
        return is;
    };
    if (due(m_poorAt))
        planPoorCommenter();
    else if (due(m_climbAt))
        planClimb();
    else if (due(m_busyAt))
        planBusyDay();
    else if (due(m_likesAt))
        planLikes();
    else if (due(m_dislikesAt))
        planDislikes();
}

// Somebody reads, rates and comments more posts than a day's limits reward.
void ActionGenerator::planBusyDay()
{
    const Rules &rules = m_model.rules();
    int busiest = anyone();
    std::vector<std::string> best;
    for (int account = 0; account < int(m_model.members().size()); ++account) {
        std::vector<std::string> fresh;
        for (const auto &[id, post] : m_model.posts()) {
            if (post.author != account && !post.removedAt && !post.ratings.contains(account) &&
                !post.commenters.contains(account))
                fresh.push_back(id);
        }
        const bool able = m_model.level(account) >= rules.gateComment &&
                          m_model.ledger().balance(account) >= 2 * rules.commentTribute;
        if (able && fresh.size() > best.size()) {
            best = fresh;
            busiest = account;
        }
    }
    best.resize(std::min<std::size_t>(best.size(), std::size_t(rules.plusesPerDay) + 2));
    for (const std::string &post : best) {
        plan(Kind::Read, busiest, post, m_steps.empty() ? When::Today : When::Soon);
        plan(Kind::Plus, busiest, post);
        plan(Kind::Comment, busiest, post).length = post == best.front() ? 39 : 40 + int(m_random.below(3));
    }
    if (best.empty())
        return;
    // The same Plus in the last moment of the day and in the first of the next.
    plan(Kind::Plus, busiest, best.back(), When::LastOfDay);
    plan(Kind::Plus, busiest, best.back(), When::FirstOfDay);
}

// The lowest reads and rates until a gate opens to it, and steps through.
void ActionGenerator::planClimb()
{
    int lowest = 0;
    for (int account = 0; account < int(m_model.members().size()); ++account)
        lowest = m_model.level(account) < m_model.level(lowest) ? account : lowest;
    int posts = 0;
    for (const auto &[id, post] : m_model.posts()) {
        if (post.removedAt || ++posts > 8)
            continue;
        plan(posts % 4 == 0 ? Kind::Minus : Kind::Read, lowest, id,
             m_steps.empty() ? When::Today : When::Soon);
        plan(Kind::Plus, lowest, id);
    }
}

// Somebody likes more comments than a day rewards.
void ActionGenerator::planLikes()
{
    int liker = 0;
    std::vector<std::string> best;
    for (int account = 0; account < int(m_model.members().size()); ++account) {
        std::vector<std::string> fresh;
        for (const auto &[id, comment] : m_model.comments()) {
            const auto reacted = comment.reactions.find(account);
            const bool liked = reacted != comment.reactions.end() && reacted->second.liked;
            if (comment.author != account && !comment.removedAt && !liked &&
                !m_model.posts().at(comment.post).removedAt)
                fresh.push_back(id);
        }
        if (fresh.size() > best.size()) {
            best = fresh;
            liker = account;
        }
    }
    best.resize(std::min<std::size_t>(best.size(), std::size_t(m_model.rules().paidLikesPerDay) + 2));
    if (best.empty())
        return;
    const std::string last = best.back();
    best.pop_back();
    for (const std::string &comment : best)
        plan(Kind::React, liker, comment, m_steps.empty() ? When::Today : When::Soon).reaction =
            Reaction::Like;
    // One beyond the limit is taken back and tried again, one is left for the first moment of the next day.
    plan(Kind::React, liker, best.empty() ? last : best.back());
    plan(Kind::React, liker, last, When::FirstOfDay).reaction = Reaction::Like;
    plan(Kind::React, liker, best.empty() ? last : best.back()).reaction = Reaction::Like;
}

// All who may dislike one comment, until its tribute is used up.
void ActionGenerator::planDislikes()
{
    const Comment *target = nullptr;
    for (const auto &[id, comment] : m_model.comments()) {
        const bool possible = !comment.removedAt && !m_model.posts().at(comment.post).removedAt &&
                              m_model.ledger().balance(comment.author) >= comment.tribute;
        if (possible && (!target || comment.taken > target->taken))
            target = &comment;
    }
    if (target)
        dislikeTogether(*target, m_model.members().size());
}

void ActionGenerator::dislikeTogether(const Comment &comment, std::size_t most)
{
    for (int account = 0; account < int(m_model.members().size()) && most > 0; ++account) {
        const auto reacted = comment.reactions.find(account);
        const bool before = reacted != comment.reactions.end() && reacted->second.disliked;
        if (account == comment.author || before || m_model.level(account) < m_model.rules().gateDislike ||
            m_model.ledger().balance(account) < m_model.rules().dislikeOwn)
            continue;
        plan(Kind::React, account, comment.id).reaction = Reaction::Dislike;
        --most;
    }
}

// The poorest who can pay for a comment writes one on what it has not read, and is disliked for it.
void ActionGenerator::planPoorCommenter()
{
    const Rules &rules = m_model.rules();
    int poorest = -1;
    for (int account = 0; account < int(m_model.members().size()); ++account) {
        const Micro balance = m_model.ledger().balance(account);
        const bool able = m_model.level(account) >= rules.gateComment && balance >= rules.commentTribute;
        if (able && (poorest < 0 || balance < m_model.ledger().balance(poorest)))
            poorest = account;
    }
    for (const auto &[id, post] : m_model.posts()) {
        if (poorest < 0 || post.removedAt || post.author == poorest || m_model.hasRead(poorest, post))
            continue;
        plan(Kind::Comment, poorest, id).length = 50;
        for (const int account : {0, 1, 2})
            plan(Kind::React, account, "latest").reaction = Reaction::Dislike;
        break;
    }
}

} // namespace farthing::model
