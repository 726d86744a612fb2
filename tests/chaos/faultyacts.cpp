// SPDX-License-Identifier: GPL-3.0-or-later
// The part of FaultyHistory that does what people do.
#include "taking.h"

#include <algorithm>

namespace farthing {

namespace {

constexpr int all = 200;

} // namespace

void FaultyHistory::act(int number)
{
    LossyReader &reader = *m_readers.at(std::size_t(number));
    const std::optional<Act> act = someAct(reader);
    if (!act)
        return;
    const Quote quote = reader.session().outbox().quote(*act);
    // Mostly what the buttons let a person do; the rest is what they did not know better.
    if (!quote.allowed() && !m_random.percent(25))
        return;
    take(number, *act, quote.cost);
    // An impatient one presses twice before anything is shown.
    if (std::holds_alternative<BuyReportAct>(*act) && m_random.percent(10))
        take(number, *act, quote.cost);
}

void FaultyHistory::take(int number, const Act &act, Money price)
{
    static const std::vector<QString> names{
        QStringLiteral("reads"),         QStringLiteral("rates"),     QStringLiteral("comments on"),
        QStringLiteral("uncomments on"), QStringLiteral("reacts on"), QStringLiteral("publishes"),
        QStringLiteral("edits"),         QStringLiteral("removes"),   QStringLiteral("buys a report on")};
    m_log += QStringLiteral("reader %1 %2 %3 at %4")
                 .arg(number)
                 .arg(names.at(act.index()), postOf(act).value, price.toDecimal());
    auto taking = std::make_shared<Taking>();
    taking->reader = number;
    taking->act = act;
    taking->taken = m_readers.at(std::size_t(number))->session().outbox().submit(act, price);
    m_takings.append(taking);
}

std::optional<Act> FaultyHistory::someAct(LossyReader &reader)
{
    if (m_random.percent(6)) {
        return PublishAct{PostId{QStringLiteral("written-%1").arg(++m_made)},
                          QStringLiteral("A post"),
                          QStringLiteral("Words of it."),
                          QStringLiteral("en"),
                          {}};
    }
    const QList<PostRow> posts =
        reader.session().library().posts(PostList::All, std::nullopt, all).valueOr({});
    if (posts.isEmpty())
        return std::nullopt;
    return someActOn(reader, posts.at(m_random.below(posts.size())));
}

std::optional<Act> FaultyHistory::someActOn(LossyReader &reader, const PostRow &post)
{
    const auto chance = m_random.below(100);
    if (post.own && chance < 30) {
        if (chance < 5)
            return RemovePostAct{post.id};
        return EditPostAct{post.id,
                           QStringLiteral("Edited %1").arg(++m_made),
                           QStringLiteral("Other words."),
                           QStringLiteral("en"),
                           {}};
    }
    if (chance < 22) {
        const int seconds = int(m_random.between(3, 20));
        return ReadAct{post.id, seconds, reader.clock.now().addSecs(-seconds), reader.clock.now()};
    }
    if (chance < 36)
        return RateAct{post.id, Rating::Plus};
    if (chance < 44)
        return RateAct{post.id, Rating::Minus};
    if (chance < 57)
        return BuyReportAct{post.id};
    return actOnComment(reader, post);
}

std::optional<Act> FaultyHistory::actOnComment(LossyReader &reader, const PostRow &post)
{
    const QList<CommentRow> comments = reader.session().discussion().comments(post.id).valueOr({});
    std::optional<CommentRow> chosen;
    if (!comments.isEmpty())
        chosen = comments.at(m_random.below(comments.size()));
    const auto chance = m_random.below(100);
    if (!chosen || chance < 40) {
        const QString text =
            QStringLiteral("Comment number %1, long enough to be worth a reward.").arg(++m_made);
        CommentAct act{post.id, CommentId{QStringLiteral("made-%1").arg(m_made)}, text, {}, {}};
        if (chosen && chosen->comment.revision > 0 && m_random.percent(40))
            act.parent = chosen->comment.id;
        return act;
    }
    if (chosen->own)
        return chance < 60 ? std::optional<Act>(RemoveCommentAct{post.id, chosen->comment.id}) : std::nullopt;
    if (chosen->comment.revision == 0)
        return std::nullopt;
    static const std::vector<Reaction> reactions{Reaction::Like, Reaction::Like, Reaction::Dislike,
                                                 Reaction::None};
    return ReactAct{post.id, chosen->comment.id, m_random.pick(reactions)};
}

/// Undo, "send again" and "discard", on what the person sees.
void FaultyHistory::decideAgain(int number)
{
    using State = Intent::State;
    LossyReader &reader = *m_readers.at(std::size_t(number));
    const QList<Intent> intents = reader.session().outbox().intents(all).valueOr({});
    QList<Intent> open;
    for (const Intent &intent : intents) {
        if (intent.state != State::Done && intent.state != State::Sending)
            open += intent;
    }
    if (open.isEmpty())
        return;
    const Intent intent = open.at(m_random.below(open.size()));
    if (intent.state != State::Waiting && !m_random.percent(35))
        sendAgain(number, intent);
    else
        takeBack(number, intent);
}

void FaultyHistory::takeBack(int number, const Intent &intent)
{
    Outbox &outbox = m_readers.at(std::size_t(number))->session().outbox();
    auto taking = std::make_shared<Taking>();
    taking->reader = number;
    taking->again = intent.id;
    taking->backwards = true;
    m_leaving.insert(intent.id);
    for (Consent &consent : m_consents) {
        if (consent.id == intent.id)
            consent.maybeTakenBack = true;
    }
    m_log += QStringLiteral("reader %1 takes %2 back").arg(number).arg(intent.id.value);
    count(QStringLiteral("taken back"));
    taking->decided =
        intent.state == Intent::State::Waiting ? outbox.undo(intent.id) : outbox.discard(intent.id);
    m_takings.append(taking);
}

void FaultyHistory::sendAgain(int number, const Intent &intent)
{
    Outbox &outbox = m_readers.at(std::size_t(number))->session().outbox();
    auto taking = std::make_shared<Taking>();
    taking->reader = number;
    taking->again = intent.id;
    m_log += QStringLiteral("reader %1 sends %2 again").arg(number).arg(intent.id.value);
    count(QStringLiteral("sent again"));
    taking->decided = outbox.retry(intent.id, outbox.retryPrice(intent));
    m_takings.append(taking);
}

/// What the disk has said since: from then on the person knows that it was taken. At a crash the rest is left
/// open.
void FaultyHistory::settleTakings(int number, bool crashed)
{
    const QList<std::shared_ptr<Taking>> takings = m_takings;
    for (const auto &taking : takings) {
        if (taking->reader != number)
            continue;
        if (!taking->again.isEmpty()) {
            if (!taking->decided.isFinished() && !crashed)
                continue;
            const auto known =
                std::find_if(m_consents.begin(), m_consents.end(),
                             [&](const Consent &consent) { return consent.id == taking->again; });
            if (known != m_consents.end() && taking->backwards) {
                if (!taking->decided.isFinished())
                    known->maybeTakenBack = true;
                else if (taking->decided.result())
                    known->takenBack = true;
            }
            m_takings.removeOne(taking);
            continue;
        }
        if (!taking->taken.isFinished()) {
            if (crashed) {
                Consent open;
                open.act = taking->act;
                open.reader = number;
                open.member = m_readers.at(std::size_t(number))->member;
                m_consents.append(open);
                count(QStringLiteral("click in the moment of a crash"));
                m_takings.removeOne(taking);
            }
            continue;
        }
        m_takings.removeOne(taking);
        const Result<IntentId> taken = taking->taken.result();
        if (!taken)
            continue; // and the person was told so
        const bool joined = std::any_of(m_consents.cbegin(), m_consents.cend(),
                                        [&](const Consent &consent) { return consent.id == *taken; });
        if (joined)
            continue; // a claim of reading that goes on
        Consent consent;
        consent.id = *taken;
        consent.act = taking->act;
        consent.reader = number;
        consent.member = m_readers.at(std::size_t(number))->member;
        consent.maybeTakenBack = m_leaving.contains(consent.id);
        m_consents.append(consent);
        count(QStringLiteral("click"));
    }
}

/// After a crash: what was clicked in its moment is there, or it is not; what is there has been taken.
void FaultyHistory::findTaken(int number)
{
    const QList<Intent> intents =
        m_readers.at(std::size_t(number))->session().outbox().intents(1'000).valueOr({});
    for (const Intent &intent : intents) {
        const bool known = std::any_of(m_consents.cbegin(), m_consents.cend(),
                                       [&](const Consent &consent) { return consent.id == intent.id; });
        if (known)
            continue;
        for (Consent &consent : m_consents) {
            if (consent.id.isEmpty() && consent.reader == number && consent.act == intent.act) {
                consent.id = intent.id;
                break;
            }
        }
    }
    m_consents.removeIf(
        [number](const Consent &consent) { return consent.reader == number && consent.id.isEmpty(); });
}

} // namespace farthing
