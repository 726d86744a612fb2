// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samples.h"

namespace farthing::samples {

using namespace Qt::Literals::StringLiterals;

QDateTime noon()
{
    return QDateTime(QDate(2025, 10, 2), QTime(14, 5, 6, 789), Qt::UTC);
}

Money twei(QStringView decimal)
{
    return Money::parse(decimal).value();
}

Person person()
{
    return {AccountId{u"acc-1"_s}, u"Ada Ås"_s, AvatarId{u"ava-1"_s}};
}

Post post()
{
    Post post;
    post.id = {u"post-1"_s};
    post.revision = 9007199254740993; // 2^53 + 1, which no double can hold
    post.title = u"Border talks, “as ever”"_s;
    post.body = u"# Heading\n\nText with \"quotes\", \u05d0 and \U0001F30D."_s;
    post.language = u"en"_s;
    post.author = person();
    post.tags = {u"north"_s, u"talks"_s};
    post.media = {MediaId{u"media-1"_s}, MediaId{u"media-2"_s}};
    post.publishedAt = noon();
    post.editedAt = noon().addSecs(60);
    post.removedAt = noon().addDays(1);
    post.timeToRead = 86;
    post.counts = {12, 3, 6};
    post.mine = {Rating::Plus, twei(u"0.5"), noon().addSecs(90), 86};
    return post;
}

Post barePost()
{
    Post bare = post();
    bare.body.reset();
    bare.author.avatar.reset();
    bare.tags.clear();
    bare.media.clear();
    bare.editedAt.reset();
    bare.removedAt.reset();
    bare.mine = {};
    return bare;
}

Comment comment()
{
    Comment comment;
    comment.id = {u"com-2"_s};
    comment.revision = 7;
    comment.post = {u"post-1"_s};
    comment.parent = CommentId{u"com-1"_s};
    comment.author = person();
    comment.avatar = AvatarId{u"ava-2"_s};
    comment.body = u"\uFEFFWell said."_s;
    comment.publishedAt = noon();
    comment.removedAt = noon().addSecs(5);
    comment.counts = {4, 1};
    comment.mine = {Reaction::Dislike, true, true};
    return comment;
}

Comment bareComment()
{
    Comment bare = comment();
    bare.parent.reset();
    bare.author.avatar.reset();
    bare.avatar.reset();
    bare.body.reset();
    bare.removedAt.reset();
    bare.mine = {};
    return bare;
}

Account account()
{
    Account account;
    account.id = {u"acc-1"_s};
    account.revision = 3;
    account.name = u"Ada Ås"_s;
    account.avatars = {{AvatarId{u"ava-1"_s}, u"Hat"_s}, {AvatarId{u"ava-2"_s}, u"No hat"_s}};
    account.level = 13;
    account.experience = 801;
    account.nextLevelAt = 910;
    account.balance = twei(u"10.000001");
    account.plusesLeft = 9;
    account.plusesResetAt = noon().addSecs(36000);
    account.paidLikesLeft = 20;
    account.commentRewardsLeft = 10;
    return account;
}

PnlReport report()
{
    PnlReport report;
    report.id = {u"rep-1"_s};
    report.post = {u"post-1"_s};
    report.takenAt = noon();
    report.lastEntry = 42;
    for (const Line line : reportLines())
        report.lines.at(size_t(line)) = Money::fromMinor(1000 * (int(line) + 1));
    report.profit = Money::fromMinor(21'000);
    report.loss = Money::fromMinor(57'000);
    report.total = Money::fromMinor(-36'000);
    return report;
}

StatementItem statementItem()
{
    return {StatementItemId{u"item-1"_s},
            noon(),
            Line::CommentTributes,
            PostId{u"post-1"_s},
            u"Border talks"_s,
            CommentId{u"com-2"_s},
            twei(u"-0.4"),
            CausedBy::Own};
}

StatementItem bareStatementItem()
{
    return {StatementItemId{u"item-2"_s},
            noon(),
            Line::Grant,
            std::nullopt,
            std::nullopt,
            std::nullopt,
            twei(u"10"),
            CausedBy::Others};
}

StateValue state()
{
    return {u"read:post-1"_s, 5, QByteArray(R"({"paragraph":12})")};
}

PlatformInfo platformInfo()
{
    PlatformInfo info;
    info.name = u"Kirkenes Courier"_s;
    info.api = 1;
    info.signIn = u"token"_s;
    info.support = u"mailto:help@example.org"_s;
    info.maxCommentCharacters = 10'000;
    info.maxPostBytes = 512'000;
    return info;
}

Problem problem()
{
    Problem problem;
    problem.type = Problem::Type::InsufficientFunds;
    problem.status = 402;
    problem.title = u"Too little money"_s;
    problem.detail = u"balance 0.1"_s;
    problem.gate = 13;
    problem.have = 4;
    problem.need = 86;
    problem.price = twei(u"0.4");
    problem.balance = twei(u"0.1");
    problem.resetsAt = noon();
    problem.retryAfter = 30;
    return problem;
}

QList<Change> changes()
{
    return {post(),
            comment(),
            PostTally{post().id, 10, post().counts, post().mine},
            CommentTally{comment().id, 11, comment().counts, comment().mine},
            PostDeleted{PostId{u"post-9"_s}},
            CommentDeleted{CommentId{u"com-9"_s}},
            account(),
            report(),
            Rulebook(),
            state()};
}

} // namespace farthing::samples
