// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and rating (economy: Read-to-Earn).
#include "platform/acts.h"

namespace farthing::platform {

namespace {

constexpr int daysToClaim = 30;

} // namespace

bool Acts::hasRead(const PostRow &post, const Standing &standing) const
{
    // Once read stays read, also when an edit made the post longer.
    return standing.readAt || standing.countedSeconds >= post.timeToRead;
}

void Acts::markRead(const PostRow &post, Standing &standing)
{
    if (standing.readAt || !hasRead(post, standing))
        return;
    standing.readAt = m_deed.now;
    if (isAuthor(post))
        return;
    m_tables.accounts.addExperience(m_deed.actor.number, rules().experience.read);
    touch(m_deed.actor.number);
}

void Acts::noticeReading(const PostRow &post)
{
    Standing standing = m_tables.standings.get(m_deed.actor.number, post.number);
    if (standing.readAt || !hasRead(post, standing))
        return;
    markRead(post, standing);
    keep(post, standing);
}

/// Of a claim that counts fewer seconds than it spans, the whole free part is used up: where in it the person
/// read is not known, and leaving any of it free would let the same minutes be claimed again.
Refusal Acts::operator()(const ReadAct &act)
{
    if (act.seconds < 0 || !act.startedAt.isValid() || !act.endedAt.isValid() || act.endedAt < act.startedAt)
        return invalid(QStringLiteral("started_at, ended_at, seconds: no stretch of time"));
    const std::optional<PostRow> post = livingPost(act.post);
    if (!post)
        return notFound();
    if (Refusal refusal = payable(Money()))
        return refusal;

    const QDateTime earliest = std::max(m_deed.actor.createdAt, m_deed.now.addDays(-daysToClaim));
    const Span claim{std::max(act.startedAt, earliest), std::min(act.endedAt, m_deed.now)};
    QList<Span> parts;
    qint64 milliseconds = 0;
    if (claim.start < claim.end)
        parts = m_tables.stretches.freeParts(m_deed.actor.number, claim);
    for (const Span &part : std::as_const(parts))
        milliseconds += part.milliseconds();
    m_deed.accepted = int(std::min<qint64>(act.seconds, milliseconds / 1000));

    Standing standing = m_tables.standings.get(m_deed.actor.number, post->number);
    if (*m_deed.accepted > 0) {
        for (const Span &part : std::as_const(parts))
            m_tables.stretches.add(m_deed.actor.number, post->number, part);
        standing.countedSeconds += *m_deed.accepted;
        markRead(*post, standing);
        keep(*post, standing);
    } else {
        noticeReading(*post);
        m_deed.changed.append({ChangeKind::PostTally, post->id.value});
    }
    return std::nullopt;
}

Refusal Acts::checkRating(const PostRow &post, const Standing &standing, Rating rating)
{
    if (standing.rating)
        return problem(Problem::Type::AlreadyRated);
    if (rating == Rating::Minus)
        return std::nullopt;
    if (!hasRead(post, standing)) {
        Problem refusal = problem(Problem::Type::NotReadYet);
        refusal.have = standing.countedSeconds;
        refusal.need = post.timeToRead;
        return refusal;
    }
    const qint64 today = dayOf(m_deed.now);
    if (m_tables.accounts.use(m_deed.actor.number, today).pluses >= rules().plusesPerDay) {
        Problem refusal = problem(Problem::Type::NoPlusesLeft);
        refusal.resetsAt = startOfDay(today + 1);
        return refusal;
    }
    return std::nullopt;
}

Refusal Acts::operator()(const RateAct &act)
{
    std::optional<PostRow> post = livingPost(act.post);
    if (!post)
        return notFound();
    if (isAuthor(*post))
        return problem(Problem::Type::OwnContent);
    const bool plus = act.rating == Rating::Plus;
    if (Refusal refusal = gate(plus ? rules().gates.plus : rules().gates.minus))
        return refusal;
    const qint64 actor = m_deed.actor.number;
    Standing standing = m_tables.standings.get(actor, post->number);
    if (Refusal refusal = checkRating(*post, standing, act.rating))
        return refusal;
    const Rulebook::Amounts &amounts = rules().amounts;
    if (Refusal refusal = payable(plus ? Money() : amounts.minus))
        return refusal;

    standing.rating = act.rating;
    standing.ratedAt = m_deed.now;
    if (plus) {
        markRead(*post, standing);
        const qint64 today = dayOf(m_deed.now);
        DailyUse use = m_tables.accounts.use(actor, today);
        ++use.pluses;
        m_tables.accounts.setUse(actor, today, use);
        m_tables.accounts.addExperience(actor, rules().experience.plus);
        standing.earned = amounts.plusReader;
        book(QStringLiteral("plus"), {post->number, {}},
             {{actor, Line::EarnedForPluses, amounts.plusReader},
              {post->author, Line::EarnedForPluses, amounts.plusAuthor}});
        ++post->counts.plus;
    } else {
        book(QStringLiteral("minus"), {post->number, {}},
             {{actor, Line::SpentForMinuses, negative(amounts.minus)}});
        ++post->counts.minus;
    }
    keep(*post, standing);
    postTally(*post);
    return std::nullopt;
}

} // namespace farthing::platform
