// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/expectation.h"

#include "model/actionrequest.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace farthing::model {
namespace {

QString expectedText(const std::string &from)
{
    return QString::fromStdString(from);
}

QJsonValue optionalText(const std::optional<std::string> &from)
{
    return from ? QJsonValue(expectedText(*from)) : QJsonValue();
}

QJsonValue optionalTime(const std::optional<Time> &time)
{
    return time ? QJsonValue(timeText(*time)) : QJsonValue();
}

/// An amount in micro-units; nothing where it is none.
std::optional<qint64> microOf(const QString &amount)
{
    static const QRegularExpression form(QStringLiteral("^(-?)(0|[1-9][0-9]{0,12})(?:\\.([0-9]{1,6}))?$"));
    const QRegularExpressionMatch match = form.match(amount);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 micro = match.captured(2).toLongLong() * twei +
                         match.captured(3).leftJustified(6, QLatin1Char('0')).toLongLong();
    return match.captured(1).isEmpty() ? micro : -micro;
}

bool sameText(const QString &a, const QString &b)
{
    if (a == b)
        return true;
    if (const std::optional<qint64> micro = microOf(a))
        return micro == microOf(b);
    const QDateTime time = QDateTime::fromString(a, Qt::ISODateWithMs);
    return time.isValid() && time == QDateTime::fromString(b, Qt::ISODateWithMs);
}

QString shown(const QJsonValue &value)
{
    if (value.isUndefined())
        return QStringLiteral("nothing");
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

} // namespace

QStringList differences(const QJsonValue &expected, const QJsonValue &got, const QString &path)
{
    QStringList found;
    if (expected.isObject() && got.isObject()) {
        const QJsonObject members = expected.toObject();
        for (auto member = members.begin(); member != members.end(); ++member)
            found += differences(member.value(), got.toObject().value(member.key()),
                                 path + QLatin1Char('/') + member.key());
        return found;
    }
    if (expected.isArray() && got.isArray() && expected.toArray().size() == got.toArray().size()) {
        for (int i = 0; i < expected.toArray().size(); ++i)
            found += differences(expected.toArray().at(i), got.toArray().at(i),
                                 path + QLatin1Char('/') + QString::number(i));
        return found;
    }
    const bool same = expected.isString() && got.isString() ? sameText(expected.toString(), got.toString())
                                                            : expected == got;
    if (!same)
        found += QStringLiteral("%1: expected %2, got %3").arg(path, shown(expected), shown(got));
    return found;
}

QJsonObject Expectation::account(int account) const
{
    const int level = m_model.level(account);
    return {{QStringLiteral("id"), m_ids.at(account)},
            {QStringLiteral("level"), level},
            {QStringLiteral("experience"), qint64(m_model.members().at(std::size_t(account)).experience)},
            {QStringLiteral("next_level_at"), qint64(m_model.levelStart(level + 1))},
            {QStringLiteral("balance"), amountText(m_model.ledger().balance(account))},
            {QStringLiteral("pluses_left"), m_model.plusesLeft(account)},
            {QStringLiteral("pluses_reset_at"), timeText(m_model.resetsAt())},
            {QStringLiteral("paid_likes_left"), m_model.paidLikesLeft(account)},
            {QStringLiteral("comment_rewards_left"), m_model.commentRewardsLeft(account)}};
}

// The box of an article: "You earned (None, or the amount), Date (when it was earned)".
QJsonObject Expectation::postTally(int account, const Post &post) const
{
    const auto count = [&post](bool plus) {
        return int(std::count_if(post.ratings.begin(), post.ratings.end(),
                                 [plus](const auto &rating) { return rating.second.plus == plus; }));
    };
    const auto &readings = m_model.members().at(std::size_t(account)).readings;
    const auto reading = readings.find(post.id);
    const auto rating = post.ratings.find(account);
    const bool rated = rating != post.ratings.end();
    const bool plus = rated && rating->second.plus;
    QJsonObject mine{
        {QStringLiteral("rating"),
         rated ? QJsonValue(plus ? QStringLiteral("plus") : QStringLiteral("minus")) : QJsonValue()},
        {QStringLiteral("earned"), plus ? QJsonValue(amountText(rating->second.earned)) : QJsonValue()},
        {QStringLiteral("earned_at"), plus ? QJsonValue(timeText(rating->second.at)) : QJsonValue()},
        {QStringLiteral("counted_seconds"), reading == readings.end() ? 0 : qint64(reading->second.seconds)}};
    return {{QStringLiteral("counts"),
             QJsonObject{{QStringLiteral("plus"), count(true)},
                         {QStringLiteral("minus"), count(false)},
                         {QStringLiteral("comments"), m_model.livingComments(post.id)}}},
            {QStringLiteral("mine"), mine}};
}

QJsonObject Expectation::post(int account, const Post &post) const
{
    QJsonObject object = postTally(account, post);
    object.insert(QStringLiteral("id"), expectedText(post.id));
    object.insert(QStringLiteral("author"), QJsonObject{{QStringLiteral("id"), m_ids.at(post.author)}});
    object.insert(QStringLiteral("edited_at"), optionalTime(post.editedAt));
    object.insert(QStringLiteral("removed_at"), optionalTime(post.removedAt));
    object.insert(QStringLiteral("body"),
                  post.removedAt ? QJsonValue() : QJsonValue(expectedText(post.body)));
    if (!post.removedAt) {
        object.insert(QStringLiteral("title"), expectedText(post.title));
        object.insert(QStringLiteral("time_to_read"), qint64(post.timeToRead));
    }
    return object;
}

QJsonObject Expectation::commentTally(int account, const Comment &comment) const
{
    const auto count = [&comment](Reaction wanted) {
        return int(std::count_if(comment.reactions.begin(), comment.reactions.end(),
                                 [wanted](const auto &pair) { return pair.second.now == wanted; }));
    };
    const auto found = comment.reactions.find(account);
    const Reacted reacted = found == comment.reactions.end() ? Reacted() : found->second;
    // A first like beyond the day's limit is spent too ("books nothing, then or later"), and the reader
    // learns from this member that no other will book.
    QJsonArray booked;
    if (reacted.liked)
        booked.append(QStringLiteral("like"));
    if (reacted.disliked)
        booked.append(QStringLiteral("dislike"));
    return {{QStringLiteral("counts"), QJsonObject{{QStringLiteral("like"), count(Reaction::Like)},
                                                   {QStringLiteral("dislike"), count(Reaction::Dislike)}}},
            {QStringLiteral("mine"),
             QJsonObject{{QStringLiteral("reaction"), QLatin1String(reactionNames[std::size_t(reacted.now)])},
                         {QStringLiteral("booked"), booked}}}};
}

QJsonObject Expectation::comment(int account, const Comment &comment) const
{
    QJsonObject object = commentTally(account, comment);
    object.insert(QStringLiteral("id"), expectedText(comment.id));
    object.insert(QStringLiteral("post"), expectedText(comment.post));
    object.insert(QStringLiteral("parent"), optionalText(comment.parent));
    object.insert(QStringLiteral("author"), QJsonObject{{QStringLiteral("id"), m_ids.at(comment.author)}});
    object.insert(QStringLiteral("body"),
                  comment.removedAt ? QJsonValue() : QJsonValue(expectedText(comment.body)));
    object.insert(QStringLiteral("removed_at"), optionalTime(comment.removedAt));
    return object;
}

QJsonObject Expectation::report(const Report &report) const
{
    QJsonObject lines;
    for (std::size_t line = 0; line < report.lines.size(); ++line)
        lines.insert(QLatin1String(lineNames[line]), amountText(report.lines[line]));
    return {{QStringLiteral("post"), expectedText(report.post)},
            {QStringLiteral("taken_at"), timeText(report.takenAt)},
            {QStringLiteral("last_entry"), report.lastEntry},
            {QStringLiteral("lines"), lines},
            {QStringLiteral("profit"), amountText(report.profit)},
            {QStringLiteral("loss"), amountText(report.loss)},
            {QStringLiteral("total"), amountText(report.total)}};
}

QJsonObject Expectation::statementItem(const StatementLine &item) const
{
    const auto orNull = [](const std::string &id) {
        return id.empty() ? QJsonValue() : QJsonValue(expectedText(id));
    };
    QJsonObject object{
        {QStringLiteral("line"), QLatin1String(lineNames[std::size_t(item.line)])},
        {QStringLiteral("post"), orNull(item.post)},
        {QStringLiteral("comment"), orNull(item.comment)},
        {QStringLiteral("amount"), amountText(item.amount)},
        {QStringLiteral("caused_by"), item.own ? QStringLiteral("own") : QStringLiteral("others")}};
    if (item.own)
        object.insert(QStringLiteral("at"), timeText(item.at));
    return object;
}

QJsonObject Expectation::problem(const Answer &answer)
{
    QJsonObject object{
        {QStringLiteral("type"), QLatin1String("urn:farthing:problem:") + expectedText(answer.problem)},
        {QStringLiteral("status"), answer.status}};
    const auto insert = [&object](const char *name, const std::optional<std::int64_t> &value) {
        if (value)
            object.insert(QLatin1String(name), qint64(*value));
    };
    insert("gate", answer.gate);
    insert("have", answer.have);
    insert("need", answer.need);
    if (answer.price)
        object.insert(QStringLiteral("price"), amountText(*answer.price));
    if (answer.status == 402)
        object.insert(QStringLiteral("balance"), amountText(answer.balance));
    if (answer.resetsAt)
        object.insert(QStringLiteral("resets_at"), timeText(*answer.resetsAt));
    return object;
}

} // namespace farthing::model
