// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"

namespace farthing {

QDateTime noon(int minutesAfter)
{
    return QDateTime(QDate(2025, 10, 2), QTime(12, 0), Qt::UTC).addSecs(minutesAfter * 60);
}

Money twei(const char *text)
{
    return Money::parse(QString::fromLatin1(text)).value();
}

Post aPost(const QString &id, int minutesAfterNoon, qint64 revision)
{
    Post post;
    post.id = PostId{id};
    post.revision = revision;
    post.title = QStringLiteral("Title of ") + id;
    post.body = QStringLiteral("Body of ") + id;
    post.language = QStringLiteral("en");
    post.author = {AccountId{QStringLiteral("ada")}, QStringLiteral("Ada"), std::nullopt};
    post.publishedAt = noon(minutesAfterNoon);
    post.timeToRead = 60;
    return post;
}

Comment aComment(const QString &id, const PostId &post, int minutesAfterNoon,
                 const std::optional<QString> &parent)
{
    Comment comment;
    comment.id = CommentId{id};
    comment.revision = 1;
    comment.post = post;
    if (parent)
        comment.parent = CommentId{*parent};
    comment.author = {AccountId{QStringLiteral("ben")}, QStringLiteral("Ben"), std::nullopt};
    comment.body = QStringLiteral("Words of ") + id;
    comment.publishedAt = noon(minutesAfterNoon);
    return comment;
}

Account anAccount(const QString &id, qint64 revision)
{
    Account account;
    account.id = AccountId{id};
    account.revision = revision;
    account.name = QStringLiteral("Me");
    account.level = 13;
    account.experience = 800;
    account.nextLevelAt = 910;
    account.balance = twei("10");
    account.plusesLeft = 10;
    account.plusesResetAt = QDateTime(QDate(2025, 10, 3), QTime(0, 0), Qt::UTC);
    account.paidLikesLeft = 20;
    account.commentRewardsLeft = 10;
    return account;
}

PnlReport aReport(const QString &id, const PostId &post)
{
    PnlReport report;
    report.id = ReportId{id};
    report.post = post;
    report.takenAt = noon();
    report.lastEntry = 7;
    report.lines.at(size_t(Line::PnlReports)) = twei("1");
    report.loss = twei("1");
    report.total = twei("-1");
    return report;
}

IntentRecord anIntent(const Act &act, Money price)
{
    IntentRecord record;
    record.intent.id = IntentId{QStringLiteral("intent")};
    record.intent.key = QStringLiteral("key");
    record.intent.act = act;
    record.intent.price = price;
    record.intent.createdAt = record.intent.sendAfter = record.keyMadeAt = noon();
    return record;
}

StatementItem anItem(const QString &id, qint64 microTwei, int minutesAfterNoon)
{
    StatementItem item;
    item.id = StatementItemId{id};
    item.at = noon(minutesAfterNoon);
    item.line = Line::Grant;
    item.amount = Money::fromMinor(microTwei);
    return item;
}

} // namespace farthing
