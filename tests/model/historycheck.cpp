// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/historyplay.h"

#include <QtCore/QJsonArray>

#include <algorithm>

// Each answer against the model's.
namespace farthing::model {

void HistoryPlay::check(const Action &action, const Answer &expected, const RawAnswer &got)
{
    if (got.status != expected.status)
        m_differences += QStringLiteral("status: expected %1, got %2").arg(expected.status).arg(got.status);
    if (!expected.problem.empty())
        m_differences += differences(Expectation::problem(expected), got.json(), QStringLiteral("problem"));
    else if (got.status == expected.status)
        checkReceipt(action, expected, got);
}

void HistoryPlay::checkReceipt(const Action &action, const Answer &expected, const RawAnswer &got)
{
    const QJsonObject receipt = got.json();
    QByteArray &first = m_firstAnswers[{action.account, action.key}];
    if (expected.again && !expected.rebuilt) { // "the first answer again"
        if (got.body != first)
            m_differences += QStringLiteral("the first answer was ") + QString::fromUtf8(first);
        return;
    }
    checkEntries(expected, receipt);
    if (expected.rebuilt)
        return;
    first = got.body;
    m_differences +=
        differences(amountText(expected.balance), receipt.value(u"balance"), QStringLiteral("balance"));
    const QJsonValue accepted = expected.accepted ? QJsonValue(qint64(*expected.accepted)) : QJsonValue();
    if (receipt.contains(u"accepted") || expected.accepted)
        m_differences += differences(accepted, receipt.value(u"accepted"), QStringLiteral("accepted"));
    checkChanged(action, expected, receipt);
}

// "`entries` (statement items)": what the account itself caused by this.
void HistoryPlay::checkEntries(const Answer &expected, const QJsonObject &receipt)
{
    const QJsonArray got = receipt.value(u"entries").toArray();
    if (got.size() != int(expected.entries.size())) {
        m_differences += QStringLiteral("entries: expected %1 of them, got %2")
                             .arg(expected.entries.size())
                             .arg(got.size());
        return;
    }
    const Expectation expectation(m_model, m_ids);
    for (const Entry &entry : expected.entries) {
        const QJsonObject item = expectation.statementItem(
            {entry.at, entry.line, entry.post, entry.comment, entry.amount, entry.own});
        const auto same = std::find_if(got.begin(), got.end(), [&item](const QJsonValue &value) {
            return value.toObject().value(u"line") == item.value(u"line");
        });
        m_differences +=
            differences(item, same == got.end() ? QJsonValue() : *same, QStringLiteral("entries"));
    }
}

// "`changed` (changes)": whatever is in it must be as the model has it, and what the act was about must be in
// it.
void HistoryPlay::checkChanged(const Action &action, const Answer &expected, const QJsonObject &receipt)
{
    QStringList seen;
    for (const QJsonValue &value : receipt.value(u"changed").toArray()) {
        const QJsonObject change = value.toObject();
        seen += change.value(u"kind").toString() + QLatin1Char(' ') + change.value(u"id").toString();
        m_differences += changeDifferences(action.account, expected, change);
    }
    const auto has = [&seen](const char *kind, const std::string &id) {
        return seen.contains(QLatin1String(kind) + QLatin1Char(' ') + QString::fromStdString(id));
    };
    const bool told =
        action.kind == Kind::BuyReport ? seen.join(QLatin1Char(' ')).contains(QLatin1String("report "))
        : action.kind == Kind::Comment || action.kind == Kind::React || action.kind == Kind::RemoveComment
            ? has("comment", action.comment) || has("tally", action.comment)
            : has("post", action.post) || has("tally", action.post) || expected.accepted == 0;
    if (!told)
        m_differences += QStringLiteral("changed: what was acted on is not in it");
}

QStringList HistoryPlay::changeDifferences(int account, const Answer &expected,
                                           const QJsonObject &change) const
{
    const Expectation expectation(m_model, m_ids);
    const QString kind = change.value(u"kind").toString();
    const QJsonValue object = change.value(u"object");
    const std::string id = change.value(u"id").toString().toStdString();
    const QString path = QStringLiteral("changed/") + kind;
    const auto post = m_model.posts().find(id);
    const auto comment = m_model.comments().find(id);
    if (kind == QLatin1String("account"))
        return differences(expectation.account(account), object, path);
    if (kind == QLatin1String("report") && expected.report)
        return differences(expectation.report(*expected.report), object, path);
    if (change.value(u"op").toString() == QLatin1String("delete"))
        return comment != m_model.comments().end() && !m_model.isShown(comment->second)
                   ? QStringList()
                   : QStringList(path + QStringLiteral(": deleted, but the model has it"));
    if (kind == QLatin1String("post") && post != m_model.posts().end())
        return differences(expectation.post(account, post->second), object, path);
    if (kind == QLatin1String("comment") && comment != m_model.comments().end())
        return differences(expectation.comment(account, comment->second), object, path);
    if (kind == QLatin1String("tally") && post != m_model.posts().end())
        return differences(expectation.postTally(account, post->second), object, path);
    if (kind == QLatin1String("tally") && comment != m_model.comments().end())
        return differences(expectation.commentTally(account, comment->second), object, path);
    return {path + QStringLiteral(": nothing that the model knows")};
}

} // namespace farthing::model
