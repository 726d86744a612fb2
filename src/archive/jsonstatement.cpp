// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/jsonstatement.h"

#include "archive/linename.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace farthing {

namespace {

constexpr int version = 1;
const QByteArray nothing = QByteArrayLiteral("null");

QString readable(const QString &text)
{
    return QString::fromUtf8(readableUtf8(text));
}

QJsonValue timeOrNull(const std::optional<QDateTime> &time)
{
    return time ? QJsonValue(QString::fromLatin1(utcTime(*time))) : QJsonValue();
}

QJsonObject amount(Money money)
{
    return {{QStringLiteral("twei"), money.toDecimal()}, {QStringLiteral("wei"), money.toWei()}};
}

QJsonValue amountOrNull(const std::optional<Money> &money)
{
    return money ? QJsonValue(amount(*money)) : QJsonValue();
}

QJsonValue accountOrNull(const std::optional<Account> &account)
{
    if (!account)
        return {};
    return QJsonObject{{QStringLiteral("id"), readable(account->id.value)},
                       {QStringLiteral("name"), readable(account->name)}};
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// A JSON string; by hand, because a document for each of a million movements takes most of the time.
QByteArray quoted(const QString &text)
{
    const QByteArray bytes = readableUtf8(text);
    QByteArray json;
    json.reserve(bytes.size() + 2);
    json += '"';
    for (const char byte : bytes) {
        if (byte == '"' || byte == '\\')
            (json += '\\') += byte;
        else if (uchar(byte) < 0x20)
            json += "\\u00" + QByteArray::number(uchar(byte), 16).rightJustified(2, '0');
        else
            json += byte;
    }
    return json += '"';
}

QByteArray quotedAmount(Money money)
{
    return "{\"twei\":\"" + money.toDecimal().toLatin1() + "\",\"wei\":\"" + money.toWei().toLatin1() + "\"}";
}

} // namespace

Result<void> JsonStatement::begin(const StatementHead &head)
{
    const StatementTotals &totals = head.totals;
    const QJsonObject first{{QStringLiteral("format"), QStringLiteral("farthing-statement")},
                            {QStringLiteral("version"), version},
                            {QStringLiteral("account"), accountOrNull(head.account)},
                            {QStringLiteral("exported_at"), QString::fromLatin1(utcTime(head.exportedAt))},
                            {QStringLiteral("from"), timeOrNull(head.period.from)},
                            {QStringLiteral("until"), timeOrNull(head.period.until)},
                            {QStringLiteral("opening_balance"), amount(totals.opening)},
                            {QStringLiteral("closing_balance"), amount(totals.closing)},
                            {QStringLiteral("platform_balance"), amountOrNull(totals.balance)},
                            {QStringLiteral("unexplained"), amountOrNull(totals.unexplained)},
                            {QStringLiteral("count"), totals.count}};
    QByteArray text = compact(first);
    text.chop(1); // the object goes on
    m_out << text << ",\"items\":[";
    return m_out.pass();
}

Result<void> JsonStatement::add(const StatementItem &item, Money balance)
{
    const bool others = item.causedBy == CausedBy::Others;
    m_out << (m_first ? "\n{\"id\":" : ",\n{\"id\":") << quoted(item.id.value);
    m_out << ",\"at\":\"" << utcTime(item.at) << "\",\"line\":\"" << lineName(item.line);
    m_out << "\",\"post\":" << (item.post ? quoted(item.post->value) : nothing);
    m_out << ",\"post_title\":" << (item.postTitle ? quoted(*item.postTitle) : nothing);
    m_out << ",\"comment\":" << (item.comment ? quoted(item.comment->value) : nothing);
    m_out << ",\"caused_by\":\"" << (others ? "others" : "own");
    m_out << "\",\"amount\":" << quotedAmount(item.amount);
    m_out << ",\"balance\":" << quotedAmount(balance) << "}";
    m_first = false;
    return m_out.pass();
}

Result<void> JsonStatement::finish()
{
    m_out << "\n]}\n";
    return m_out.pass(true);
}

} // namespace farthing
