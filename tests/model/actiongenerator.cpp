// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/actiongenerator.h"

#include <algorithm>
#include <tuple>

// What comes next by chance; what has to be led up to is in seldomplans.cpp, how it is asked for in
// actioncomposer.cpp.
namespace farthing::model {
namespace {

constexpr std::size_t firstPosts = 13;
constexpr std::size_t allPosts = 20;

/// A kind and how often it is chosen, of 100.
struct Weight
{
    Kind kind;
    int of100;
};
constexpr std::array<Weight, 10> weights{{{Kind::Read, 22},
                                          {Kind::React, 23},
                                          {Kind::Comment, 17},
                                          {Kind::Plus, 13},
                                          {Kind::Minus, 8},
                                          {Kind::BuyReport, 5},
                                          {Kind::RemoveComment, 4},
                                          {Kind::Edit, 4},
                                          {Kind::Publish, 3},
                                          {Kind::RemovePost, 1}}};

} // namespace

ActionGenerator::ActionGenerator(RandomSource &random, const EconomyModel &model, int actions,
                                 std::string image)
    : m_random(random), m_model(model), m_image(std::move(image))
{
    const auto around = [&](int percent) {
        return int(actions * (percent + m_random.between(-3, 3)) / 100);
    };
    m_poorAt = around(14);
    m_climbAt = around(25);
    m_busyAt = around(38);
    m_likesAt = around(80);
    m_dislikesAt = around(92);
    m_longPauseAt = m_random.percent(40) ? around(70) : -100;
}

Time ActionGenerator::plan(int index)
{
    planWhatIsSeldom(index);
    m_step = choose(index);
    if (m_step.kind == Kind::Read && m_step.target.empty())
        m_step.target = anyPost(m_step);
    m_resends = index > m_longPauseAt && index <= m_longPauseAt + 15 ? 40 : 6;
    if (index == m_longPauseAt)
        return 31 * day + m_random.below(day);
    // An honest claim needs time that nobody has claimed.
    const bool fresh = m_step.kind == Kind::Read && m_step.claim == Claim::Fresh;
    return pause(m_step.when) + (fresh ? secondsWanted(m_step) * second : 0);
}

Time ActionGenerator::pause(When when)
{
    const Time left = m_model.resetsAt() - m_model.now();
    const std::int64_t roll = m_random.below(100);
    switch (when) {
    case When::Soon:
        return m_random.below(3) * second;
    case When::Today:
        return left < day / 4 ? left + day / 24 : 0;
    case When::LastOfDay:
        return left - 1;
    case When::FirstOfDay:
        return left;
    case When::Anytime:
        break;
    }
    if (roll < 35)
        return m_random.below(3) * second;
    if (roll < 85)
        return m_random.below(90 * second);
    if (roll < 95)
        return m_random.below(5 * 3600 * second);
    return roll < 98 ? left - m_random.below(2) : left + m_random.below(day);
}

ActionGenerator::Step ActionGenerator::choose(int index)
{
    if (!m_steps.empty()) {
        const Step step = m_steps.front();
        m_steps.pop_front();
        return step;
    }
    const std::size_t posts = m_model.posts().size();
    const bool more =
        posts < firstPosts ? m_random.percent(index < 4 ? 100 : 45) : posts < allPosts && m_random.percent(5);
    if (more) {
        Step step;
        step.kind = Kind::Publish;
        step.account = somebodyOfLevel(m_model.rules().gatePublish);
        step.careful = m_random.percent(70);
        return step;
    }
    return chance();
}

ActionGenerator::Step ActionGenerator::chance()
{
    std::int64_t roll = m_random.below(100);
    std::size_t at = 0;
    while (roll >= weights[at].of100)
        roll -= weights[at++].of100;
    Step step;
    step.kind = weights[at].kind;
    step.account = anyone();
    if (step.kind == Kind::Comment && m_random.percent(60))
        step.account = somebodyOfLevel(m_model.rules().gateComment);
    if (step.kind == Kind::Publish && m_model.posts().size() >= allPosts)
        step.kind = Kind::React;
    if (m_random.percent(75))
        aimAtOwn(step);
    const std::int64_t reaction = m_random.below(100);
    step.reaction = reaction < 50 ? Reaction::Like : reaction < 82 ? Reaction::Dislike : Reaction::None;
    step.claim = m_random.percent(40) ? Claim::Fresh : Claim(m_random.below(int(Claim::Nothing) + 1));
    return step;
}

// What only its author may do is mostly done by its author.
void ActionGenerator::aimAtOwn(Step &step)
{
    std::vector<std::pair<std::string, int>> authors;
    if (step.kind == Kind::RemoveComment) {
        for (const auto &[id, comment] : m_model.comments()) {
            if (!comment.removedAt)
                authors.emplace_back(id, comment.author);
        }
    } else if (step.kind == Kind::Edit || step.kind == Kind::RemovePost) {
        for (const auto &[id, post] : m_model.posts()) {
            if (!post.removedAt)
                authors.emplace_back(id, post.author);
        }
    }
    if (!authors.empty())
        std::tie(step.target, step.account) = m_random.pick(authors);
}

int ActionGenerator::somebodyOfLevel(int level)
{
    std::vector<int> fit;
    for (int account = 0; account < int(m_model.members().size()); ++account) {
        if (m_model.level(account) >= level)
            fit.push_back(account);
    }
    return fit.empty() ? anyone() : m_random.pick(fit);
}

Time ActionGenerator::secondsWanted(const Step &step) const
{
    const auto post = m_model.posts().find(step.target);
    if (post == m_model.posts().end())
        return 30;
    const auto &readings = m_model.members().at(std::size_t(step.account)).readings;
    const auto reading = readings.find(step.target);
    const std::int64_t have = reading == readings.end() ? 0 : reading->second.seconds;
    return std::max<std::int64_t>(2, post->second.timeToRead - have);
}

} // namespace farthing::model
