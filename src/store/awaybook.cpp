// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/awaybook.h"

#include "core/logging.h"

#include <algorithm>

namespace farthing {

namespace {

/// The items of others stand at the beginning of their day.
QDateTime dayOf(const QDateTime &time)
{
    return QDateTime(time.toUTC().date(), QTime(0, 0), Qt::UTC);
}

} // namespace

Result<SeenState> AwayBook::stateAt(const AccountId &account, const QDateTime &now) const
{
    SeenState seen;
    seen.at = now;
    const Result<std::optional<Account>> me = m_cache.documents.account();
    const Result<QList<StatementItem>> others = m_cache.statement.byOthersSince(dayOf(now));
    const Result<QList<Comment>> comments = m_cache.comments.newestBy(account, mostComments);
    const Result<QList<IntentRecord>> intents = m_own.intents.open(account);
    if (!me)
        return me.error();
    if (!others)
        return others.error();
    if (!comments)
        return comments.error();
    if (!intents)
        return intents.error();
    seen.level = *me ? (*me)->level : 0;
    for (const StatementItem &item : *others)
        seen.others.insert(item.id, item.amount);
    for (const Comment &comment : *comments)
        seen.comments.insert(comment.id, comment.counts);
    for (const IntentRecord &record : *intents)
        if (!isSettled(record.intent) && !std::holds_alternative<ReadAct>(record.intent.act))
            seen.waiting.append(record.intent.id);
    return seen;
}

Result<std::optional<AwayNews>> AwayBook::news(const AccountId &account, SeenTable::Which since) const
{
    const Result<std::optional<SeenState>> seen = m_own.seen.find(account, since);
    if (!seen)
        return seen.error();
    if (!*seen)
        return std::optional<AwayNews>();
    const Result<AwayNews> news = newsSince(account, **seen);
    if (!news)
        return news.error();
    return std::optional(*news);
}

Result<AwayNews> AwayBook::newsSince(const AccountId &account, const SeenState &seen) const
{
    AwayNews news;
    news.since = seen.at;
    for (const Result<void> &done : {addComments(account, seen, news), addEarnings(seen, news),
                                     addLevel(seen, news), addSettled(seen, news)})
        if (!done)
            return done.error();
    return news;
}

Result<void> AwayBook::addComments(const AccountId &account, const SeenState &seen, AwayNews &news) const
{
    Result<QList<Comment>> replies = m_cache.comments.repliesTo(account, seen.at, mostReplies + 1);
    if (!replies)
        return replies.error();
    const Result<QList<MutedPerson>> muted = m_own.muted.list(account);
    if (!muted)
        return muted.error();
    const Result<QList<Comment>> own = m_cache.comments.newestBy(account, mostComments);
    if (!own)
        return own.error();
    news.moreReplies = replies->size() > mostReplies;
    replies.value().removeIf([&muted](const Comment &reply) {
        return std::any_of(muted->begin(), muted->end(),
                           [&](const MutedPerson &person) { return person.id == reply.author.id; });
    });
    for (const Comment &reply : replies->first(qMin<qsizetype>(replies->size(), mostReplies)))
        news.replies.append({reply, titleOf(reply.post)});
    news.reactions = reactionsSince(seen, *own);
    for (AwayReaction &reaction : news.reactions)
        reaction.postTitle = titleOf(reaction.comment.post);
    return {};
}

Result<void> AwayBook::addEarnings(const SeenState &seen, AwayNews &news) const
{
    const Result<QList<StatementItem>> items = m_cache.statement.byOthersSince(dayOf(seen.at));
    if (!items)
        return items.error();
    const Result<QList<AwayEarning>> earnings = earnedSince(seen, *items);
    if (!earnings)
        return earnings.error();
    news.earnings = *earnings;
    return {};
}

Result<void> AwayBook::addLevel(const SeenState &seen, AwayNews &news) const
{
    const Result<std::optional<Account>> account = m_cache.documents.account();
    if (!account)
        return account.error();
    const Result<std::optional<Rulebook>> rules = m_cache.documents.rules();
    if (!rules)
        return rules.error();
    if (!*account || seen.level <= 0 || (*account)->level <= seen.level)
        return {};
    news.level = (*account)->level;
    if (*rules)
        news.gates = gatesBetween(**rules, seen.level, news.level);
    return {};
}

Result<void> AwayBook::addSettled(const SeenState &seen, AwayNews &news) const
{
    for (const IntentId &id : seen.waiting) {
        const Result<std::optional<IntentRecord>> record = m_own.intents.find(id);
        if (!record)
            return record.error();
        if (*record && isSettled((*record)->intent))
            news.settled.append((*record)->intent);
    }
    return {};
}

QString AwayBook::titleOf(const PostId &post) const
{
    const Result<std::optional<QString>> title = m_cache.posts.title(post);
    if (!title)
        qCWarning(logStore) << "title:" << title.error().detail;
    return title.valueOr(std::nullopt).value_or(QString());
}

} // namespace farthing
