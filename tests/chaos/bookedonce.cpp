// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookedonce.h"

namespace farthing {

namespace {

/// What of one kind was done with one thing, by all readers of an account.
struct Count
{
    int done = 0;
    int unknown = 0; ///< too old to be asked for: it may be booked
};

/// What a consent books, and how often the books have it.
struct Effects
{
    QHash<QString, Count> told;
    QHash<QString, int> booked;
};

QString nameOf(const char *kind, const QString &thing)
{
    return QString::fromLatin1(kind) + QLatin1Char(' ') + thing;
}

/// The name of what can be counted; nothing of what leaves no mark of its own.
QString effectOf(const Act &act)
{
    if (const auto *rate = std::get_if<RateAct>(&act))
        return nameOf(rate->rating == Rating::Plus ? "plus" : "minus", rate->post.value);
    if (const auto *comment = std::get_if<CommentAct>(&act))
        return nameOf("comment", comment->id.value);
    if (const auto *publish = std::get_if<PublishAct>(&act))
        return nameOf("publish", publish->id.value);
    if (const auto *report = std::get_if<BuyReportAct>(&act))
        return nameOf("report", report->post.value);
    return {};
}

QString effectOf(const StatementItem &item)
{
    const QString post = item.post.value_or(PostId()).value;
    const QString comment = item.comment.value_or(CommentId()).value;
    switch (item.line) {
    case Line::EarnedForPluses:
        return nameOf("plus", post);
    case Line::SpentForMinuses:
        return nameOf("minus", post);
    case Line::CommentTributes:
        return nameOf("comment", comment);
    case Line::PostPublishTribute:
        return nameOf("publish", post);
    case Line::PnlReports:
        return nameOf("report", post);
    default:
        return {};
    }
}

/// The past is not among the consents.
bool isOfThePast(const StatementItem &item)
{
    return (item.post && item.post->value.startsWith(QLatin1StringView("post-")) &&
            item.line == Line::PostPublishTribute) ||
           (item.comment && item.comment->value.startsWith(QLatin1StringView("comment-")) &&
            item.line != Line::LikesOwn && item.line != Line::DislikesOwn);
}

} // namespace

QStringList bookingDifferences(StagedPlatform &platform, StagedPlatform::Member member,
                               const QList<Consent> &consents)
{
    QStringList differences;
    Effects effects;
    MoneySum told;
    MoneySum booked;
    bool exact = true;
    for (const Consent &consent : consents) {
        if (consent.member != member || consent.id.isEmpty())
            continue;
        const bool done = consent.last && consent.last->state == Intent::State::Done && !consent.takenBack;
        // Also where the person gave it up while nobody knew.
        const bool unknown = consent.last && isTooOld(*consent.last) && consent.last->attempts > 0;
        exact &= !unknown;
        if (done)
            told.add(consent.last->booked.value_or(Money()));
        if (const QString effect = effectOf(consent.act); !effect.isEmpty()) {
            Count &count = effects.told[effect];
            count.done += done;
            count.unknown += unknown;
        }
    }
    const QList<StatementItem> statement = platform.statement(member);
    for (const StatementItem &item : statement) {
        if (item.causedBy != CausedBy::Own || item.line == Line::Grant || isOfThePast(item))
            continue;
        booked.add(item.amount);
        if (const QString effect = effectOf(item); !effect.isEmpty())
            ++effects.booked[effect];
    }
    for (auto each = effects.told.cbegin(); each != effects.told.cend(); ++each) {
        const int times = effects.booked.take(each.key());
        if (times < each->done || times > each->done + each->unknown)
            differences += QStringLiteral("%1: booked %2 times, shown as done %3 times")
                               .arg(each.key())
                               .arg(times)
                               .arg(each->done);
    }
    for (auto each = effects.booked.cbegin(); each != effects.booked.cend(); ++each)
        differences += QStringLiteral("%1: booked, and nobody decided it").arg(each.key());
    const Result<Money> all = told.total();
    const Result<Money> inBooks = booked.total();
    if (exact && (!all || !inBooks || *all != *inBooks))
        differences += QStringLiteral("receipts of %1 altogether, booked are %2")
                           .arg(all.valueOr(Money()).toDecimal(), inBooks.valueOr(Money()).toDecimal());
    return differences;
}

} // namespace farthing
