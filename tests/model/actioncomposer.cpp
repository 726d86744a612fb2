// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/actiongenerator.h"

#include "model/actionrequest.h"

#include <algorithm>

// How the next action is asked for; what comes next is in actiongenerator.cpp.
namespace farthing::model {
namespace {

/// Lengths around which a time to read or a reward changes.
const std::vector<std::int64_t> wordCounts{1,   20,  38,  39,  40,  41,  118, 119, 120,
                                           200, 237, 238, 239, 240, 357, 476, 700, 1428};
const std::vector<std::int64_t> characterCounts{1, 83, 84, 92, 100, 250, 251, 500, 501, 502, 800};
const std::vector<std::int64_t> commentLengths{1, 5, 20, 39, 39, 40, 40, 41, 60, 200};

bool isPaidKind(Kind kind)
{
    return kind != Kind::Read && kind != Kind::RemovePost && kind != Kind::RemoveComment;
}

bool isAboutComment(Kind kind)
{
    return kind == Kind::React || kind == Kind::RemoveComment;
}

} // namespace

Action ActionGenerator::compose()
{
    if (!m_step.careful && !m_sent.empty() && m_random.percent(m_resends)) {
        m_sent.push_back(resend());
        return m_sent.back();
    }
    Action action;
    action.kind = m_step.kind;
    action.account = m_step.account;
    action.key = m_random.uuid();
    fillTarget(action, m_step);
    if (action.kind == Kind::Read)
        fillReading(action, m_step);
    if (action.kind == Kind::Comment)
        fillComment(action, m_step);
    if (action.kind == Kind::Publish || action.kind == Kind::Edit)
        fillPost(action);
    action.reaction = m_step.reaction;
    action.price = m_model.price(action);
    if (!m_step.careful)
        twist(action);
    const int spelling = m_random.percent(60) ? 0 : int(m_random.below(1'000));
    action.request = requestFor(action, spelling).bytes();
    m_sent.push_back(action);
    return action;
}

void ActionGenerator::fillTarget(Action &action, const Step &step)
{
    if (action.kind == Kind::Publish)
        action.post = m_random.uuid();
    else if (isAboutComment(action.kind))
        action.comment = step.target.empty() || step.target == "latest" ? anyComment(step) : step.target;
    else
        action.post = step.target.empty() ? anyPost(step) : step.target;
}

// One that suits the step if there is one, mostly.
std::string ActionGenerator::anyPost(const Step &step)
{
    std::vector<std::string> all;
    std::vector<std::string> fit;
    for (const auto &[id, post] : m_model.posts()) {
        all.push_back(id);
        const bool own = post.author == step.account;
        const bool rated = post.ratings.contains(step.account);
        const bool read = m_model.hasRead(step.account, post);
        const bool suits = step.kind == Kind::Read      ? !read && !own
                           : step.kind == Kind::Plus    ? read && !rated && !own
                           : step.kind == Kind::Minus   ? !rated && !own
                           : step.kind == Kind::Comment ? read || !post.commenters.contains(step.account)
                           : step.kind == Kind::Edit || step.kind == Kind::RemovePost ? own
                                                                                      : true;
        if (suits && !post.removedAt)
            fit.push_back(id);
    }
    if (!fit.empty() && m_random.percent(70))
        return m_random.pick(fit);
    return all.empty() ? m_random.uuid() : m_random.pick(all);
}

std::string ActionGenerator::anyComment(const Step &step)
{
    if (step.target == "latest") {
        for (auto sent = m_sent.rbegin(); sent != m_sent.rend(); ++sent) {
            if (sent->kind == Kind::Comment && m_model.comments().contains(sent->comment))
                return sent->comment;
        }
    }
    std::vector<std::string> all;
    std::vector<std::string> fit;
    for (const auto &[id, comment] : m_model.comments()) {
        all.push_back(id);
        const bool own = comment.author == step.account;
        if (own == (step.kind == Kind::RemoveComment) && !comment.removedAt)
            fit.push_back(id);
    }
    if (!fit.empty() && m_random.percent(80))
        return m_random.pick(fit);
    return all.empty() ? m_random.uuid() : m_random.pick(all);
}

// Claims that are honest, and claims of time that is used up, too old, too early or not here yet.
void ActionGenerator::fillReading(Action &action, const Step &step)
{
    Step known = step;
    known.target = action.post;
    const Time now = m_model.now();
    const Member &reader = m_model.members().at(std::size_t(action.account));
    const std::int64_t wanted = secondsWanted(known);
    action.seconds = wanted;
    action.to = now;
    action.from = now - wanted * second;
    switch (step.claim) {
    case Claim::Fresh:
        return;
    case Claim::Short:
        action.seconds = m_random.between(1, wanted);
        break;
    case Claim::Long:
        action.seconds = wanted + m_random.between(1, 50);
        break;
    case Claim::Overlapping:
    case Claim::Again:
        imitate(action, step.claim == Claim::Overlapping ? 40 * second : 1);
        break;
    case Claim::Future:
        action.from = now - m_random.below(wanted * second);
        action.to = now + m_random.between(1, 60 * second);
        break;
    case Claim::Ancient:
        action.from = now - 30 * day - m_random.below(60 * second);
        action.to = action.from + m_random.between(1, 120) * second;
        break;
    case Claim::BeforeAccount:
        action.from = reader.madeAt - m_random.below(60 * second);
        action.to = std::min(now, action.from + m_random.between(1, 120) * second);
        break;
    case Claim::Reversed:
        std::swap(action.from, action.to);
        break;
    case Claim::Nothing:
        action.seconds = 0;
        break;
    }
}

// A stretch that the account claimed before, and up to so much more on both sides.
void ActionGenerator::imitate(Action &action, Time more)
{
    std::vector<const Action *> before;
    for (const Action &sent : m_sent) {
        if (sent.kind == Kind::Read && sent.account == action.account && sent.from < sent.to)
            before.push_back(&sent);
    }
    if (before.empty())
        return;
    const Action &sent = *m_random.pick(before);
    action.from = sent.from - m_random.below(more);
    action.to = sent.to + m_random.below(more);
    action.seconds = (action.to - action.from) / second + 1;
}

void ActionGenerator::fillComment(Action &action, const Step &step)
{
    action.comment = m_random.uuid();
    const std::int64_t length = step.length > 0 ? step.length : m_random.pick(commentLengths);
    const std::int64_t kind = step.careful ? 0 : m_random.below(40);
    if (kind == 1)
        action.body.clear();
    else if (kind == 2)
        action.body = std::string(std::size_t(m_random.between(9'999, 10'001)), 'a');
    else if (kind == 3)
        action.body = ideographs(length);
    else if (kind == 4) // four bytes, two units of UTF-16, one character
        for (action.body.clear(); characterCount(action.body) < length;)
            action.body += "🚢";
    else
        action.body = std::string(std::size_t(length), 'c');
    std::vector<std::string> parents;
    const bool odd = !step.careful && m_random.percent(15);
    for (const auto &[id, comment] : m_model.comments()) {
        if (comment.post == action.post && bool(comment.removedAt) == odd)
            parents.push_back(id);
        if (odd && m_random.percent(10))
            parents.push_back(id);
    }
    if (!parents.empty() && (odd || m_random.percent(35)))
        action.parent = m_random.pick(parents);
    if (odd && m_random.percent(20))
        action.parent = m_random.uuid();
    if (odd && m_random.percent(20) && !m_model.comments().empty()) // an id that is taken
        action.comment =
            std::next(m_model.comments().begin(), m_random.below(std::int64_t(m_model.comments().size())))
                ->first;
}

void ActionGenerator::fillPost(Action &action)
{
    if (action.kind == Kind::Publish && !m_step.careful && !m_model.posts().empty() && m_random.percent(10))
        action.post = m_model.posts().begin()->first; // an id that is taken
    action.title = "Title " + std::to_string(m_random.below(1'000));
    action.body = article(action.account);
}

std::string ActionGenerator::article(int account)
{
    const std::int64_t kind = m_random.below(100);
    std::string text =
        kind < 75 ? words(m_random.pick(wordCounts)) : ideographs(m_random.pick(characterCounts));
    if (kind >= 90)
        text += ' ' + words(m_random.pick(wordCounts));
    if (account == 0 && !m_image.empty() && m_random.percent(40))
        text += "\n\n![](media:" + m_image + ")\n";
    return text;
}

std::string ActionGenerator::words(std::int64_t count)
{
    static const std::vector<std::string> stock{"ferry", "harbour", "a", "of", "north", "delegation", "it"};
    std::string text;
    for (std::int64_t i = 0; i < count; ++i)
        text += (text.empty() ? "" : i % 40 == 0 ? "\n\n" : " ") + m_random.pick(stock);
    return text;
}

std::string ActionGenerator::ideographs(std::int64_t count)
{
    static const std::vector<std::string> stock{"船", "北", "港", "人", "水"};
    std::string text;
    for (std::int64_t i = 0; i < count; ++i)
        text += m_random.pick(stock);
    return text;
}

Micro ActionGenerator::wrongPrice(Micro right)
{
    const Rules before; // a platform that has changed its prices is asked at the old ones
    const std::vector<Micro> others{0,
                                    right + 1,
                                    right > 0 ? right - 1 : 1,
                                    right * 10 + 1,
                                    before.minus,
                                    before.commentTribute,
                                    before.dislikeOwn,
                                    before.publishTribute,
                                    before.pnlReport};
    return m_random.pick(others);
}

// Breaks something on purpose, now and then.
void ActionGenerator::twist(Action &action)
{
    if (isPaidKind(action.kind) && m_random.percent(8))
        action.price = wrongPrice(action.price);
    const std::int64_t roll = m_random.below(100);
    if (roll < 1)
        action.flaw = Flaw::UnknownToken;
    else if (roll < 2)
        action.flaw = Flaw::NoKey;
    else if (roll < 5 && action.kind != Kind::RemovePost && action.kind != Kind::RemoveComment)
        action.flaw = Flaw::Malformed;
    else if (roll < 7 && action.kind != Kind::Publish)
        (isAboutComment(action.kind) ? action.comment : action.post) = m_random.uuid();
    else if (roll < 10 && !m_sent.empty()) // somebody's key, used for something else
        action.key = m_random.pick(m_sent).key;
    else if (roll < 12 && !m_sent.empty()) {
        const Action &other = m_random.pick(m_sent);
        action.key = other.key;
        action.account = other.account;
        action.price = m_model.price(action);
    }
}

// The same request again, as after an unknown outcome.
Action ActionGenerator::resend()
{
    const std::size_t lately = std::min<std::size_t>(m_sent.size(), m_random.percent(60) ? 10 : 300);
    return m_sent[m_sent.size() - 1 - std::size_t(m_random.below(std::int64_t(lately)))];
}

} // namespace farthing::model
