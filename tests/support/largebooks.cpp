// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/largebooks.h"

namespace farthing {

namespace {

constexpr qint64 treasury = 1;
constexpr qint64 bookedTwei = 1'000'000;
constexpr qint64 dayLength = 24LL * 60 * 60 * 1000;
constexpr qint64 firstDay = 20'000; // in 2024
constexpr qint64 entriesOfMember = 100;
constexpr qint64 postsOfMember = 2;
constexpr int actsADay = 3;
constexpr qint64 grant = 1'000 * bookedTwei;
constexpr int plusesADay = 10;
constexpr int likesADay = 20;
constexpr int rewardsADay = 10;
constexpr qint64 tribute = 400'000;

const BulkTable accountTable{QStringLiteral("account"),
                             {QStringLiteral("number"), QStringLiteral("id"), QStringLiteral("name"),
                              QStringLiteral("created_at"), QStringLiteral("experience"),
                              QStringLiteral("balance"), QStringLiteral("entries"),
                              QStringLiteral("revision")}};
const BulkTable postTable{QStringLiteral("post"),
                          {QStringLiteral("number"), QStringLiteral("id"), QStringLiteral("author"),
                           QStringLiteral("published_at"), QStringLiteral("time_to_read"),
                           QStringLiteral("plus"), QStringLiteral("minus"), QStringLiteral("comments"),
                           QStringLiteral("revision"), QStringLiteral("weight"), QStringLiteral("language"),
                           QStringLiteral("title"), QStringLiteral("tags"), QStringLiteral("media"),
                           QStringLiteral("body")}};
const BulkTable commentTable{QStringLiteral("comment"),
                             {QStringLiteral("number"), QStringLiteral("id"), QStringLiteral("post"),
                              QStringLiteral("author"), QStringLiteral("published_at"),
                              QStringLiteral("tribute"), QStringLiteral("taken"), QStringLiteral("likes"),
                              QStringLiteral("dislikes"), QStringLiteral("revision"),
                              QStringLiteral("body")}};
const BulkTable standingTable{QStringLiteral("standing"),
                              {QStringLiteral("account"), QStringLiteral("post"),
                               QStringLiteral("counted_seconds"), QStringLiteral("read_at"),
                               QStringLiteral("rating"), QStringLiteral("rated_at"), QStringLiteral("earned"),
                               QStringLiteral("revision")}};
const BulkTable reactionTable{QStringLiteral("reaction"),
                              {QStringLiteral("account"), QStringLiteral("comment"), QStringLiteral("shown"),
                               QStringLiteral("booked_like"), QStringLiteral("booked_dislike"),
                               QStringLiteral("revision")}};
const BulkTable transferTable{QStringLiteral("transfer"),
                              {QStringLiteral("id"), QStringLiteral("at"), QStringLiteral("kind"),
                               QStringLiteral("rulebook"), QStringLiteral("actor"), QStringLiteral("key")}};
const BulkTable entryTable{QStringLiteral("entry"),
                           {QStringLiteral("transfer"), QStringLiteral("place"), QStringLiteral("account"),
                            QStringLiteral("number"), QStringLiteral("at"), QStringLiteral("line"),
                            QStringLiteral("post"), QStringLiteral("comment"), QStringLiteral("amount"),
                            QStringLiteral("balance"), QStringLiteral("own")}};
const BulkTable lineSumTable{
    QStringLiteral("line_sum"),
    {QStringLiteral("account"), QStringLiteral("post"), QStringLiteral("line"), QStringLiteral("amount")}};
const BulkTable dayTable{QStringLiteral("statement_day"),
                         {QStringLiteral("account"), QStringLiteral("day"), QStringLiteral("line"),
                          QStringLiteral("amount"), QStringLiteral("first_number"),
                          QStringLiteral("last_number")}};
const BulkTable useTable{QStringLiteral("daily_use"),
                         {QStringLiteral("account"), QStringLiteral("day"), QStringLiteral("pluses"),
                          QStringLiteral("paid_likes"), QStringLiteral("comment_rewards")}};
const BulkTable keyTable{QStringLiteral("idempotency"),
                         {QStringLiteral("account"), QStringLiteral("key"), QStringLiteral("hash"),
                          QStringLiteral("status"), QStringLiteral("changed"), QStringLiteral("transfer"),
                          QStringLiteral("at")}};
const BulkTable changeTable{QStringLiteral("change"),
                            {QStringLiteral("audience"), QStringLiteral("kind"), QStringLiteral("object"),
                             QStringLiteral("sequence")}};

BulkTable reportTable()
{
    BulkTable table{QStringLiteral("report"),
                    {QStringLiteral("number"), QStringLiteral("id"), QStringLiteral("account"),
                     QStringLiteral("post"), QStringLiteral("at"), QStringLiteral("last_entry")}};
    for (const char *line : {"earned_for_pluses", "comment_rewards", "likes_own", "likes_commenter",
                             "likes_author", "dislikes_author", "spent_for_minuses", "comment_tributes",
                             "dislikes_own", "dislikes_commenter", "post_publish_tribute", "pnl_reports"})
        table.columns.append(QLatin1String(line));
    return table;
}

QString words(qsizetype characters)
{
    static const QString text =
        QStringLiteral("What is counted once is counted for good, and what is told can be told again. ")
            .repeated(8);
    return text.left(characters).trimmed();
}

quint64 lineKey(qint64 account, qint64 post, Line line)
{
    constexpr quint64 lines = 16;
    return ((quint64(account) << 32) | quint64(post)) * lines + quint64(line);
}

quint64 dayKey(qint64 account, Line line)
{
    constexpr quint64 lines = 16;
    return quint64(account) * lines + quint64(line);
}

} // namespace

LargeBooks::LargeBooks(BulkWriter &writer, qint64 entries, quint32 seed)
    : m_writer(writer),
      m_target(entries),
      m_members(membersFor(entries)),
      m_posts(postsFor(entries)),
      m_random(seed),
      m_accounts(size_t(m_members) + 2),
      m_postCounts(size_t(m_posts) + 1),
      m_comments(1),
      m_uses(size_t(m_members) + 2)
{}

qint64 LargeBooks::postsFor(qint64 entries)
{
    return membersFor(entries) * postsOfMember;
}

qint64 LargeBooks::membersFor(qint64 entries)
{
    return std::max<qint64>(20, entries / entriesOfMember);
}

Result<void> LargeBooks::write()
{
    begin();
    publishAll();
    while (m_entries < m_target)
        liveDay();
    end();
    return m_writer.finish();
}

QString LargeBooks::randomKey()
{
    const QString high = QStringLiteral("%1").arg(m_random(), 16, 16, QLatin1Char('0'));
    const QString low = QStringLiteral("%1").arg(m_random(), 16, 16, QLatin1Char('0'));
    return high.left(8) + QLatin1Char('-') + high.mid(8, 4) + QStringLiteral("-4") + high.mid(13, 3) +
           QStringLiteral("-8") + low.left(3) + QLatin1Char('-') + low.mid(4);
}

qint64 LargeBooks::change(qint64 audience, const char *kind, const QString &object)
{
    m_writer.add(changeTable, {audience, QLatin1String(kind), object, ++m_changes});
    return m_changes;
}

void LargeBooks::begin()
{
    m_day = firstDay;
    m_time = m_day * dayLength;
    for (qint64 account = 2; account < m_members + 2; ++account)
        book("grant", treasury, std::nullopt, std::nullopt, {{account, Line::Grant, grant}});
}

void LargeBooks::publishAll()
{
    for (qint64 post = 1; post <= m_posts; ++post)
        book("publish", authorOf(post), post, std::nullopt,
             {{authorOf(post), Line::PostPublishTribute, -5 * bookedTwei}});
    closeDay();
}

void LargeBooks::liveDay()
{
    const qint64 acts = m_members * actsADay;
    for (qint64 i = 0; i < acts && m_entries < m_target; ++i) {
        m_time = m_day * dayLength + i * (dayLength - 1) / acts;
        act(2 + i % m_members);
    }
    closeDay();
}

/// Each act of an account is on another post, so that none is rated twice.
qint64 LargeBooks::nextPost(qint64 account)
{
    constexpr qint64 step = 7'919; // prime, and no divisor of a round number of posts
    Member &member = m_accounts[size_t(account)];
    qint64 post = 0;
    do
        post = 1 + (account * 31 + ++member.acts * step) % m_posts;
    while (authorOf(post) == account);
    return post;
}

void LargeBooks::act(qint64 account)
{
    const quint64 dice = random(100);
    const Use &use = m_uses[size_t(account)];
    if (dice < 20 && react(account, true))
        return;
    if (dice >= 20 && dice < 28 && react(account, false))
        return;
    const qint64 post = nextPost(account);
    if (dice >= 28 && dice < 48)
        comment(account, post);
    else if (dice >= 48 && dice < 58)
        buyReport(account, post);
    else
        rate(account, post, dice >= 65 && use.pluses < plusesADay);
}

void LargeBooks::addStanding(qint64 account, qint64 post, std::optional<bool> plus)
{
    const bool earned = plus.value_or(false);
    const qint64 revision = change(account, "posttally", postId(post));
    m_writer.add(standingTable,
                 {account, post, 60, m_time,
                  plus ? QVariant(earned ? QStringLiteral("plus") : QStringLiteral("minus")) : QVariant(),
                  plus ? QVariant(m_time) : QVariant(), earned ? QVariant(500'000) : QVariant(), revision});
}

void LargeBooks::rate(qint64 account, qint64 post, bool plus)
{
    addStanding(account, post, plus);
    Post &counts = m_postCounts[size_t(post)];
    if (plus) {
        ++m_uses[size_t(account)].pluses;
        ++counts.plus;
        m_accounts[size_t(account)].experience += 3;
        book("plus", account, post, std::nullopt,
             {{account, Line::EarnedForPluses, 500'000}, {authorOf(post), Line::EarnedForPluses, 250'000}});
    } else {
        ++counts.minus;
        book("minus", account, post, std::nullopt, {{account, Line::SpentForMinuses, -300'000}});
    }
}

void LargeBooks::comment(qint64 account, qint64 post)
{
    addStanding(account, post, std::nullopt);
    Use &use = m_uses[size_t(account)];
    const bool rewarded = use.rewards < rewardsADay;
    use.rewards += rewarded ? 1 : 0;
    m_comments.push_back({qint32(account), qint32(post)});
    ++m_postCounts[size_t(post)].comments;
    m_accounts[size_t(account)].experience += 5;
    book("comment", account, post, qint64(m_comments.size()) - 1,
         {{account, Line::CommentTributes, -tribute},
          {account, Line::CommentRewards, rewarded ? 600'000 : 0},
          {authorOf(post), Line::CommentRewards, 200'000}});
}

/// To one of the newest comments, each time another one.
bool LargeBooks::react(qint64 account, bool like)
{
    const auto newest = qint64(m_comments.size()) - 1;
    Member &member = m_accounts[size_t(account)];
    Use &use = m_uses[size_t(account)];
    const qint64 number = std::max(member.lastReaction + 1, newest - qint64(random(quint64(m_members) + 1)));
    if (number > newest || m_comments[size_t(number)].author == account || use.likes >= likesADay)
        return false;
    member.lastReaction = number;
    Comment &comment = m_comments[size_t(number)];
    const qint64 author = authorOf(comment.post);
    const qint64 authorsShare = author == account ? 0 : like ? 50'000 : 80'000;
    m_writer.add(reactionTable,
                 {account, number, like ? QStringLiteral("like") : QStringLiteral("dislike"), like ? 1 : 0,
                  like ? 0 : 1, change(account, "commenttally", QStringLiteral("c%1").arg(number))});
    if (like) {
        ++use.likes;
        ++comment.likes;
        book("like", account, comment.post, number,
             {{account, Line::LikesOwn, 20'000},
              {comment.author, Line::LikesCommenter, 100'000},
              {author, Line::LikesAuthor, authorsShare}});
        return true;
    }
    ++comment.dislikes;
    const qint64 taken = std::min<qint64>(50'000, tribute - comment.taken);
    comment.taken += taken;
    book("dislike", account, comment.post, number,
         {{account, Line::DislikesOwn, -100'000},
          {comment.author, Line::DislikesCommenter, -taken},
          {author, Line::DislikesAuthor, authorsShare}});
    return true;
}

void LargeBooks::buyReport(qint64 account, qint64 post)
{
    book("report", account, post, std::nullopt, {{account, Line::PnlReports, -bookedTwei}});
    const QString id = QStringLiteral("r%1").arg(++m_reports);
    QVariantList row{m_reports, id, account, post, m_time, m_accounts[size_t(account)].entries};
    for (const Line line : reportLines()) {
        const qint64 sum = m_lineSums.value(lineKey(account, post, line));
        row.append(isLoss(line) ? -sum : sum);
    }
    static const BulkTable table = reportTable();
    m_writer.add(table, row);
    change(account, "report", id);
}

void LargeBooks::book(const char *kind, qint64 actor, std::optional<qint64> post,
                      std::optional<qint64> comment, std::initializer_list<Side> sides)
{
    ++m_transfers;
    const bool keyed = actor != treasury;
    const QString key = keyed ? randomKey() : QString();
    m_writer.add(transferTable,
                 {m_transfers, m_time, QLatin1String(kind), 1, actor, keyed ? QVariant(key) : QVariant()});
    int place = 0;
    qint64 rest = 0;
    for (const Side &side : sides) {
        if (side.amount == 0)
            continue;
        enter(actor, post, comment, place++, side);
        rest -= side.amount;
    }
    if (rest != 0)
        enter(actor, post, comment, place, {treasury, sides.begin()->line, rest});
    if (!keyed)
        return;
    const QString hash = QStringLiteral("%1").arg(m_random(), 16, 16, QLatin1Char('0')).repeated(4);
    m_writer.add(keyTable, {actor, key, hash, 200, QStringLiteral("account:"), m_transfers, m_time});
}

void LargeBooks::enter(qint64 actor, std::optional<qint64> post, std::optional<qint64> comment, int place,
                       const Side &side)
{
    ++m_entries;
    Member &member = m_accounts[size_t(side.account)];
    member.balance += side.amount;
    ++member.entries;
    const bool own = side.account == actor;
    m_writer.add(entryTable, {m_transfers, place, side.account, member.entries, m_time, int(side.line),
                              post ? QVariant(*post) : QVariant(), comment ? QVariant(*comment) : QVariant(),
                              side.amount, member.balance, own ? 1 : 0});
    if (side.account == treasury)
        return;
    if (post)
        m_lineSums[lineKey(side.account, *post, side.line)] += side.amount;
    if (own)
        return;
    DaySum &sum = m_daySums[dayKey(side.account, side.line)];
    sum.amount += side.amount;
    sum.first = sum.first == 0 ? member.entries : sum.first;
    sum.last = member.entries;
}

void LargeBooks::closeDay()
{
    for (auto sum = m_daySums.cbegin(); sum != m_daySums.cend(); ++sum)
        m_writer.add(dayTable, {qint64(sum.key() / 16), m_day, qint64(sum.key() % 16), sum->amount,
                                sum->first, sum->last});
    m_daySums.clear();
    for (size_t account = 2; account < m_uses.size(); ++account) {
        const Use &use = m_uses[account];
        if (use.pluses + use.likes + use.rewards > 0)
            m_writer.add(useTable, {qint64(account), m_day, use.pluses, use.likes, use.rewards});
        m_uses[account] = {};
    }
    ++m_day;
    m_time = m_day * dayLength;
}

void LargeBooks::end()
{
    for (auto sum = m_lineSums.cbegin(); sum != m_lineSums.cend(); ++sum) {
        const quint64 pair = sum.key() / 16;
        m_writer.add(lineSumTable,
                     {qint64(pair >> 32), qint64(pair & 0xffffffffU), qint64(sum.key() % 16), sum.value()});
    }
    m_lineSums.clear();
    const qint64 start = firstDay * dayLength;
    const QString body = words(500);
    for (qint64 post = 1; post <= m_posts; ++post) {
        const Post &counts = m_postCounts[size_t(post)];
        m_writer.add(postTable,
                     {post, postId(post), authorOf(post), start + post, 30, counts.plus, counts.minus,
                      counts.comments, change(0, "post", postId(post)), 900, QStringLiteral("en"),
                      QStringLiteral("Post %1").arg(post), QStringLiteral("[]"), QStringLiteral("[]"), body});
    }
    const QString said = words(120);
    for (size_t number = 1; number < m_comments.size(); ++number) {
        const Comment &comment = m_comments[number];
        const QString id = QStringLiteral("c%1").arg(number);
        m_writer.add(commentTable,
                     {qint64(number), id, comment.post, comment.author, start + qint64(number), tribute,
                      comment.taken, comment.likes, comment.dislikes, change(0, "comment", id), said});
    }
    for (qint64 account = 2; account < m_members + 2; ++account) {
        const Member &member = m_accounts[size_t(account)];
        m_writer.add(accountTable, {account, QStringLiteral("a%1").arg(account), memberName(account), start,
                                    member.experience, member.balance, member.entries,
                                    change(account, "account", QStringLiteral(""))});
    }
    const Member &bank = m_accounts[size_t(treasury)];
    m_writer.run(QStringLiteral("UPDATE account SET balance = %1, entries = %2 WHERE number = 1")
                     .arg(bank.balance)
                     .arg(bank.entries));
    m_writer.run(QStringLiteral("UPDATE counter SET value = %1 WHERE name = 'change'").arg(m_changes));
}

} // namespace farthing
