// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/parts.h"

// The account, its reports and its statement.

namespace farthing::wire {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Word<Line> lineWords[] = {
    {Line::EarnedForPluses, "earned_for_pluses"},
    {Line::CommentRewards, "comment_rewards"},
    {Line::LikesOwn, "likes_own"},
    {Line::LikesCommenter, "likes_commenter"},
    {Line::LikesAuthor, "likes_author"},
    {Line::DislikesAuthor, "dislikes_author"},
    {Line::SpentForMinuses, "spent_for_minuses"},
    {Line::CommentTributes, "comment_tributes"},
    {Line::DislikesOwn, "dislikes_own"},
    {Line::DislikesCommenter, "dislikes_commenter"},
    {Line::PostPublishTribute, "post_publish_tribute"},
    {Line::PnlReports, "pnl_reports"},
    {Line::Grant, "grant"},
};

constexpr Word<CausedBy> causedByWords[] = {{CausedBy::Own, "own"}, {CausedBy::Others, "others"}};

} // namespace

QString lineName(Line line)
{
    return nameOf(lineWords, line);
}

std::optional<Line> lineFromName(QStringView name)
{
    return valueOf(lineWords, name);
}

QJsonObject encode(const Account &value)
{
    QJsonArray avatars;
    for (const OwnAvatar &avatar : value.avatars)
        avatars.append(QJsonObject{{u"id"_s, avatar.id.value}, {u"name"_s, avatar.name}});
    return {{u"id"_s, value.id.value},
            {u"revision"_s, value.revision},
            {u"name"_s, value.name},
            {u"avatars"_s, avatars},
            {u"level"_s, value.level},
            {u"experience"_s, value.experience},
            {u"next_level_at"_s, value.nextLevelAt},
            {u"balance"_s, plain(value.balance)},
            {u"pluses_left"_s, value.plusesLeft},
            {u"pluses_reset_at"_s, encodeTime(value.plusesResetAt)},
            {u"paid_likes_left"_s, value.paidLikesLeft},
            {u"comment_rewards_left"_s, value.commentRewardsLeft}};
}

Account readAccount(Fields &fields)
{
    Account account;
    account.id = fields.id<AccountId>("id"_L1);
    account.revision = fields.integer("revision"_L1);
    account.name = fields.text("name"_L1);
    fields.each("avatars"_L1, [&](Fields &avatar) {
        account.avatars.append({avatar.id<AvatarId>("id"_L1), avatar.text("name"_L1)});
    });
    account.level = fields.count("level"_L1, 1);
    account.experience = fields.count("experience"_L1);
    account.nextLevelAt = fields.count("next_level_at"_L1);
    account.balance = fields.money("balance"_L1);
    account.plusesLeft = fields.count("pluses_left"_L1);
    account.plusesResetAt = fields.time("pluses_reset_at"_L1);
    account.paidLikesLeft = fields.count("paid_likes_left"_L1);
    account.commentRewardsLeft = fields.count("comment_rewards_left"_L1);
    return account;
}

QJsonObject encode(const PnlReport &value)
{
    QJsonObject lines;
    for (const Line line : reportLines())
        lines.insert(lineName(line), plain(value.line(line)));
    return {{u"id"_s, value.id.value},
            {u"post"_s, value.post.value},
            {u"taken_at"_s, encodeTime(value.takenAt)},
            {u"last_entry"_s, value.lastEntry},
            {u"lines"_s, lines},
            {u"profit"_s, plain(value.profit)},
            {u"loss"_s, plain(value.loss)},
            {u"total"_s, plain(value.total)}};
}

PnlReport readReport(Fields &fields)
{
    PnlReport report;
    report.id = fields.id<ReportId>("id"_L1);
    report.post = fields.id<PostId>("post"_L1);
    report.takenAt = fields.time("taken_at"_L1);
    report.lastEntry = fields.integer("last_entry"_L1);
    Fields lines = fields.object("lines"_L1);
    for (const Line line : reportLines())
        report.lines.at(size_t(line)) = lines.price(QLatin1StringView(lineWords[size_t(line)].name));
    report.profit = fields.price("profit"_L1);
    report.loss = fields.price("loss"_L1);
    report.total = fields.money("total"_L1);
    return report;
}

QJsonObject encode(const StatementItem &value)
{
    return {{u"id"_s, value.id.value},
            {u"at"_s, encodeTime(value.at)},
            {u"line"_s, lineName(value.line)},
            {u"post"_s, orNull(value.post)},
            {u"post_title"_s, orNull(value.postTitle)},
            {u"comment"_s, orNull(value.comment)},
            {u"amount"_s, plain(value.amount)},
            {u"caused_by"_s, nameOf(causedByWords, value.causedBy)}};
}

// A line that is not known here is an error, not something to ignore: a statement that loses an item no
// longer adds up to the balance.
StatementItem readStatementItem(Fields &fields)
{
    StatementItem item;
    item.id = fields.id<StatementItemId>("id"_L1);
    item.at = fields.time("at"_L1);
    item.line = fields.word("line"_L1, lineWords);
    item.post = fields.optionalId<PostId>("post"_L1);
    item.postTitle = fields.optionalText("post_title"_L1);
    item.comment = fields.optionalId<CommentId>("comment"_L1);
    item.amount = fields.money("amount"_L1);
    item.causedBy = fields.word("caused_by"_L1, causedByWords);
    return item;
}

Result<Account> decodeAccount(const QJsonObject &json)
{
    return readWhole(json, readAccount);
}

Result<PnlReport> decodeReport(const QJsonObject &json)
{
    return readWhole(json, readReport);
}

Result<StatementItem> decodeStatementItem(const QJsonObject &json)
{
    return readWhole(json, readStatementItem);
}

} // namespace farthing::wire
