// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/economymodel.h"

#include <algorithm>

// Reading, rating, publishing and reports of the model; what concerns comments is in modelcomments.cpp.
namespace farthing::model {

// Read-to-Earn: "Accepted is the smaller of `seconds` and that part of [started_at, ended_at] which lies
// after the account was made, within the last 30 days, not after now, and in no stretch accepted before for
// this account, on any post or device. Claims add up; nothing left is accepted as 0."
Answer EconomyModel::read(const Action &action)
{
    const Post *post = livingPost(action.post);
    if (!post)
        return notFound();
    Member &reader = member(action.account);
    const Time from = std::max({action.from, reader.madeAt, m_now - 30 * day});
    const Time to = std::min(action.to, m_now);
    const Time free = from < to ? reader.stretches.freeWithin(from, to) : 0;
    const std::int64_t accepted = std::min(action.seconds, free / second);
    if (from > action.from && accepted > 0)
        corner(from == reader.madeAt ? "reading cut before the account" : "reading cut after 30 days");
    if (to < action.to && accepted > 0)
        corner("reading cut at now");
    if (from < to && free < to - from)
        corner(free == 0 ? "reading claimed twice" : "reading overlaps");
    if (accepted > 0)
        reader.stretches.take(from, to);
    reader.readings[post->id].seconds += accepted;
    finishReading(action.account, *post);
    Answer answer = receipt(action.account);
    answer.accepted = accepted;
    return answer;
}

// Levels: "another's post read to its time (once each) 2". It is noticed when something asks for it: a claim,
// a Plus, a comment that is rewarded for it.
void EconomyModel::finishReading(int account, const Post &post)
{
    Reading &reading = member(account).readings[post.id];
    if (reading.read || reading.seconds < post.timeToRead)
        return;
    reading.read = true;
    if (post.author != account)
        member(account).experience += m_rules.experienceRead;
}

// Read-to-Earn: "A post counts as read once accepted time ≥ time to read. Plus is offered then. It earns once
// per post and account. Pluses are limited per UTC day (10) … A rating is final once the platform accepted
// it." The states in the order in which the interface names them.
Answer EconomyModel::plus(const Action &action)
{
    Post *post = livingPost(action.post);
    if (!post)
        return notFound();
    if (post->author == action.account)
        return refused(403, "own-content");
    if (const std::optional<Answer> low = gate(action.account, m_rules.gatePlus))
        return *low;
    if (post->ratings.contains(action.account))
        return refused(409, "already-rated");
    if (!hasRead(action.account, *post)) {
        Answer answer = refused(409, "not-read-yet");
        answer.have = member(action.account).readings[post->id].seconds;
        answer.need = post->timeToRead;
        return answer;
    }
    if (plusesLeft(action.account) == 0) {
        Answer answer = refused(409, "no-pluses-left");
        answer.resetsAt = resetsAt();
        return answer;
    }
    if (const std::optional<Answer> no = consent(action))
        return *no;
    finishReading(action.account, *post);
    post->ratings[action.account] = {true, m_now, m_rules.plusReader};
    member(action.account).pluses.push_back(m_now);
    member(action.account).experience += m_rules.experiencePlus;
    return receipt(action.account,
                   m_ledger.book(m_now, action.account, post->id, {},
                                 {{action.account, Line::EarnedForPluses, m_rules.plusReader},
                                  {post->author, Line::EarnedForPluses, m_rules.plusAuthor}}));
}

// "Minus needs no reading, costs its price, and is not limited."
Answer EconomyModel::minus(const Action &action)
{
    Post *post = livingPost(action.post);
    if (!post)
        return notFound();
    if (post->author == action.account)
        return refused(403, "own-content");
    if (const std::optional<Answer> low = gate(action.account, m_rules.gateMinus))
        return *low;
    if (post->ratings.contains(action.account))
        return refused(409, "already-rated");
    if (const std::optional<Answer> no = consent(action))
        return *no;
    post->ratings[action.account] = {false, m_now, 0};
    return receipt(action.account, m_ledger.book(m_now, action.account, post->id, {},
                                                 {{action.account, Line::SpentForMinuses, -m_rules.minus}}));
}

Answer EconomyModel::publish(const Action &action)
{
    if (m_posts.contains(action.post))
        return refused(400, "invalid");
    if (const std::optional<Answer> low = gate(action.account, m_rules.gatePublish))
        return *low;
    if (const std::optional<Answer> no = consent(action))
        return *no;
    Post post;
    post.id = action.post;
    post.author = action.account;
    post.title = action.title;
    post.body = action.body;
    post.timeToRead = timeToRead(action.body, m_rules);
    m_posts[post.id] = post;
    return receipt(action.account,
                   m_ledger.book(m_now, action.account, post.id, {},
                                 {{action.account, Line::PostPublishTribute, -m_rules.publishTribute}}));
}

// The interface, Resources: "edit (free) · remove one's own". Of another's post there is nothing to edit.
Answer EconomyModel::edit(const Action &action)
{
    Post *post = livingPost(action.post);
    if (!post || post->author != action.account)
        return notFound();
    if (const std::optional<Answer> no = consent(action))
        return *no;
    post->title = action.title;
    post->body = action.body;
    post->editedAt = m_now;
    post->timeToRead = timeToRead(action.body, m_rules);
    return receipt(action.account);
}

Answer EconomyModel::removePost(const Action &action)
{
    Post *post = livingPost(action.post);
    if (!post || post->author != action.account)
        return notFound();
    post->removedAt = m_now;
    return receipt(action.account);
}

// P&L reports: "Purchase and snapshot are one transaction, the purchase first, so an instance contains its
// own price; it names the number of the account's last entry in it. … Reports on a removed post can still be
// bought."
Answer EconomyModel::buyReport(const Action &action)
{
    if (!m_posts.contains(action.post))
        return notFound();
    if (const std::optional<Answer> no = consent(action))
        return *no;
    Answer answer =
        receipt(action.account, m_ledger.book(m_now, action.account, action.post, {},
                                              {{action.account, Line::PnlReports, -m_rules.pnlReport}}));
    answer.balance = m_ledger.balance(action.account);
    answer.report = m_ledger.report(action.account, action.post, m_now);
    m_reports.at(std::size_t(action.account)).push_back(*answer.report);
    if (m_posts.at(action.post).removedAt)
        corner("report on a removed post");
    return answer;
}

} // namespace farthing::model
