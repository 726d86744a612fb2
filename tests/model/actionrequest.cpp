// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/actionrequest.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTimeZone>

namespace farthing::model {
namespace {

QString text(const std::string &from)
{
    return QString::fromStdString(from);
}

/// "amounts compare as numbers": the same amount with more decimals than it needs.
QString paddedAmount(Micro amount, int decimals)
{
    QString shortest = amountText(amount);
    if (decimals == 0)
        return shortest;
    if (!shortest.contains(QLatin1Char('.')))
        shortest += QLatin1Char('.');
    while (shortest.size() - shortest.indexOf(QLatin1Char('.')) - 1 < decimals)
        shortest += QLatin1Char('0');
    return shortest;
}

QByteArray methodOf(Kind kind)
{
    switch (kind) {
    case Kind::Comment:
    case Kind::Publish:
    case Kind::BuyReport:
        return "POST";
    case Kind::RemovePost:
    case Kind::RemoveComment:
        return "DELETE";
    default:
        return "PUT";
    }
}

QByteArray pathOf(const Action &action)
{
    const QByteArray post = "/v1/posts/" + QByteArray::fromStdString(action.post);
    const QByteArray comment = "/v1/comments/" + QByteArray::fromStdString(action.comment);
    switch (action.kind) {
    case Kind::Read:
        return post + "/reading";
    case Kind::Plus:
    case Kind::Minus:
        return post + "/rating";
    case Kind::Comment:
        return post + "/comments";
    case Kind::React:
        return comment + "/reaction";
    case Kind::RemoveComment:
        return comment;
    case Kind::Publish:
        return "/v1/posts";
    case Kind::BuyReport:
        return post + "/pnl-reports";
    default:
        return post;
    }
}

QJsonObject postBody(const Action &action)
{
    return {{QStringLiteral("title"), text(action.title)},
            {QStringLiteral("body"), text(action.body)},
            {QStringLiteral("language"), QStringLiteral("en")},
            {QStringLiteral("tags"), QJsonArray()}};
}

/// What is said beside the price.
QJsonObject bodyOf(const Action &action)
{
    switch (action.kind) {
    case Kind::Read:
        return {{QStringLiteral("seconds"), qint64(action.seconds)},
                {QStringLiteral("started_at"), timeText(action.from)},
                {QStringLiteral("ended_at"), timeText(action.to)}};
    case Kind::Plus:
        return {{QStringLiteral("rating"), QStringLiteral("plus")}};
    case Kind::Minus:
        return {{QStringLiteral("rating"), QStringLiteral("minus")}};
    case Kind::Comment:
        return {{QStringLiteral("id"), text(action.comment)},
                {QStringLiteral("body"), text(action.body)},
                {QStringLiteral("parent"), action.parent ? QJsonValue(text(*action.parent)) : QJsonValue()},
                {QStringLiteral("avatar"), QJsonValue()}};
    case Kind::React:
        return {{QStringLiteral("reaction"), QLatin1String(reactionNames[std::size_t(action.reaction)])}};
    case Kind::Edit:
        return postBody(action);
    case Kind::Publish: {
        QJsonObject body = postBody(action);
        body.insert(QStringLiteral("id"), text(action.post));
        return body;
    }
    default:
        return {};
    }
}

QByteArray malformed(QJsonObject body, int spelling)
{
    static const QJsonArray notAmounts{QStringLiteral("1e3"),
                                       QStringLiteral("-0"),
                                       QStringLiteral("0.0000001"),
                                       QStringLiteral("+1"),
                                       QStringLiteral(" 1"),
                                       QStringLiteral("01"),
                                       QStringLiteral("-0.4"),
                                       0.4,
                                       QJsonValue(),
                                       QString(),
                                       QJsonArray()};
    if (spelling % 5 == 0)
        return "{\"price\":";
    if (spelling % 5 == 1)
        return "[]";
    if (body.contains(u"price"))
        body.insert(QStringLiteral("price"), notAmounts.at(spelling % int(notAmounts.size())));
    else
        body.insert(QStringLiteral("seconds"),
                    spelling % 2 == 0 ? QJsonValue(-1) : QJsonValue(QStringLiteral("10")));
    if (spelling % 5 == 2)
        body.remove(body.keys().last());
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

QString amountText(Micro amount)
{
    const QString whole = QString::number(qAbs(amount) / twei);
    QString decimals = QString::number(qAbs(amount) % twei).rightJustified(6, QLatin1Char('0'));
    while (decimals.endsWith(QLatin1Char('0')))
        decimals.chop(1);
    const QString sign = amount < 0 ? QStringLiteral("-") : QString();
    return sign + whole + (decimals.isEmpty() ? QString() : QLatin1Char('.') + decimals);
}

QString timeText(Time time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs);
}

Request requestFor(const Action &action, int spelling)
{
    Request request{methodOf(action.kind), pathOf(action), {}};
    if (request.method == "DELETE")
        return request;
    QJsonObject body = bodyOf(action);
    if (action.kind != Kind::Read)
        body.insert(QStringLiteral("price"), paddedAmount(action.price, spelling % 7));
    request.body = action.flaw == Flaw::Malformed ? malformed(body, spelling)
                                                  : QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

} // namespace farthing::model
