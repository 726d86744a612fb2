// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/parts.h"

// Refusals, read leniently: whatever else a platform says, the status stands.

namespace farthing::wire {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto typePrefix = "urn:farthing:problem:"_L1;

// Each member is read by itself, so that a bad one leaves the others.

std::optional<int> number(const QJsonObject &json, QLatin1StringView name)
{
    Fields fields(json);
    const int value = fields.count(name);
    return fields.error() ? std::nullopt : std::optional(value);
}

std::optional<Money> amount(const QJsonObject &json, QLatin1StringView name)
{
    Fields fields(json);
    const Money value = fields.money(name);
    return fields.error() ? std::nullopt : std::optional(value);
}

Problem::Type typeOf(const QString &name)
{
    return name.startsWith(typePrefix) ? problemTypeFromName(QStringView(name).sliced(typePrefix.size()))
                                       : Problem::Type::Other;
}

template <class T>
void insertKnown(QJsonObject &json, const QString &name, const std::optional<T> &value)
{
    if (value)
        json.insert(name, plain(*value));
}

} // namespace

QJsonObject encode(const Problem &value)
{
    const QString name = problemName(value.type);
    QJsonObject json{{u"type"_s, value.type == Problem::Type::Other ? name : typePrefix + name},
                     {u"title"_s, value.title},
                     {u"status"_s, value.status}};
    if (!value.detail.isEmpty())
        json.insert(u"detail"_s, value.detail);
    insertKnown(json, u"gate"_s, value.gate);
    insertKnown(json, u"have"_s, value.have);
    insertKnown(json, u"need"_s, value.need);
    insertKnown(json, u"price"_s, value.price);
    insertKnown(json, u"balance"_s, value.balance);
    insertKnown(json, u"resets_at"_s, value.resetsAt);
    insertKnown(json, u"retry_after"_s, value.retryAfter);
    return json;
}

Problem decodeProblem(int status, const QJsonObject &json)
{
    Problem problem;
    problem.type = typeOf(json.value("type"_L1).toString());
    problem.status = status;
    problem.title = json.value("title"_L1).toString();
    problem.detail = json.value("detail"_L1).toString();
    problem.gate = number(json, "gate"_L1);
    problem.have = number(json, "have"_L1);
    problem.need = number(json, "need"_L1);
    problem.price = amount(json, "price"_L1);
    problem.balance = amount(json, "balance"_L1);
    if (const QDateTime resets = decodeTime(json.value("resets_at"_L1).toString()); resets.isValid())
        problem.resetsAt = resets;
    problem.retryAfter = number(json, "retry_after"_L1);
    return problem;
}

} // namespace farthing::wire
