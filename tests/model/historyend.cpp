// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/historyplay.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <set>

// What both know when a history is over.
namespace farthing::model {
namespace {

/// Something to sort movements by, and to find the same one on the other side.
QString sortKey(const QJsonObject &item)
{
    const bool own = item.value(u"caused_by").toString() == QLatin1String("own");
    return item.value(u"at").toString().left(own ? 24 : 10) + item.value(u"line").toString() +
           item.value(u"post").toString() + item.value(u"comment").toString() +
           item.value(u"caused_by").toString();
}

QList<QJsonObject> sorted(QList<QJsonObject> items)
{
    std::stable_sort(items.begin(), items.end(),
                     [](const QJsonObject &a, const QJsonObject &b) { return sortKey(a) < sortKey(b); });
    return items;
}

} // namespace

// The twelve lines of a post are only shown for money: everybody is given enough for all of them. Each
// purchase is an action like the others, and its snapshot is compared with the model's.
void HistoryPlay::buyEveryReport(int from)
{
    const Micro each = Micro(m_model.posts().size()) * m_model.rules().pnlReport;
    for (int account = 0; account < m_tokens.size() && m_report.isEmpty(); ++account) {
        m_tokens[account] = m_served.join(QStringLiteral("Account %1").arg(account), 1, amountText(each));
        m_model.grant(account, each);
        for (const auto &[id, post] : m_model.posts()) {
            Action action;
            action.kind = Kind::BuyReport;
            action.account = account;
            action.key = m_random.uuid();
            action.post = id;
            action.price = m_model.price(action);
            action.request = requestFor(action, 0).bytes();
            if (m_report.isEmpty())
                act(from, action);
        }
    }
}

void HistoryPlay::compareBooks()
{
    Micro all = m_model.ledger().treasury();
    for (int account = 0; account < m_tokens.size(); ++account) {
        all += m_model.ledger().balance(account);
        compareAccount(account);
        comparePosts(account);
        compareComments(account);
        compareStatement(account);
        compareReports(account);
    }
    audit();
    if (all != 0)
        m_differences += QStringLiteral("the model's own books do not sum to 0");
    if (!m_differences.isEmpty())
        m_report =
            QStringLiteral("seed %1, at the end:\n").arg(m_seed) + m_differences.join(QLatin1Char('\n'));
}

void HistoryPlay::compareAccount(int account)
{
    m_differences += differences(Expectation(m_model, m_ids).account(account), get("/v1/me", account),
                                 QStringLiteral("account %1").arg(account));
}

void HistoryPlay::comparePosts(int account)
{
    const Expectation expectation(m_model, m_ids);
    std::set<std::string> listed;
    for (const QJsonValue &value : pages("/v1/posts", account)) {
        const std::string id = value.toObject().value(u"id").toString().toStdString();
        listed.insert(id);
        const QString path =
            QStringLiteral("account %1, post %2").arg(account).arg(QString::fromStdString(id));
        const auto post = m_model.posts().find(id);
        if (post == m_model.posts().end())
            m_differences += path + QStringLiteral(": unknown to the model");
        else
            m_differences += differences(expectation.post(account, post->second), value, path);
    }
    for (const auto &[id, post] : m_model.posts()) {
        if (listed.contains(id))
            continue;
        const QString path =
            QStringLiteral("account %1, post %2").arg(account).arg(QString::fromStdString(id));
        int status = 0;
        const QJsonObject alone = get("/v1/posts/" + QByteArray::fromStdString(id), account, &status);
        if (post.removedAt && status == 200)
            m_differences += differences(expectation.post(account, post), alone, path);
        if (!post.removedAt)
            m_differences += QStringLiteral("account %1: post %2 is not listed")
                                 .arg(account)
                                 .arg(QString::fromStdString(id));
    }
}

void HistoryPlay::compareComments(int account)
{
    const Expectation expectation(m_model, m_ids);
    std::set<std::string> listed;
    for (const QJsonValue &value : pages("/v1/comments", account)) {
        const std::string id = value.toObject().value(u"id").toString().toStdString();
        listed.insert(id);
        const QString path =
            QStringLiteral("account %1, comment %2").arg(account).arg(QString::fromStdString(id));
        const auto comment = m_model.comments().find(id);
        if (comment == m_model.comments().end() || !m_model.isShown(comment->second))
            m_differences += path + QStringLiteral(": unknown to the model");
        else
            m_differences += differences(expectation.comment(account, comment->second), value, path);
    }
    for (const auto &[id, comment] : m_model.comments()) {
        if (m_model.isShown(comment) && !listed.contains(id))
            m_differences += QStringLiteral("account %1: comment %2 is not listed")
                                 .arg(account)
                                 .arg(QString::fromStdString(id));
    }
}

// P&L reports: "All its items together are the balance."
void HistoryPlay::compareStatement(int account)
{
    const Expectation expectation(m_model, m_ids);
    QList<QJsonObject> wanted;
    Micro sum = 0;
    for (const StatementLine &item : m_model.ledger().statement(account)) {
        QJsonObject object = expectation.statementItem(item);
        if (!item.own)
            object.insert(QStringLiteral("at"), timeText(item.at));
        wanted.append(object);
        sum += item.amount;
    }
    QList<QJsonObject> got;
    QJsonObject last;
    for (const QJsonValue &value : pages("/v1/me/statement", account, &last))
        got.append(value.toObject());
    const QString path = QStringLiteral("account %1, statement").arg(account);
    if (sum != m_model.ledger().balance(account))
        m_differences += path + QStringLiteral(": the model's items are not its balance");
    m_differences += differences(amountText(sum), last.value(u"balance"), path + QStringLiteral("/balance"));
    if (wanted.size() != got.size())
        m_differences +=
            path + QStringLiteral(": expected %1 items, got %2").arg(wanted.size()).arg(got.size());
    wanted = sorted(wanted);
    got = sorted(got);
    for (int i = 0; i < std::min(wanted.size(), got.size()); ++i) {
        QJsonObject item = wanted.at(i);
        if (item.value(u"caused_by") == QJsonValue(QStringLiteral("others")))
            item.remove(u"at"); // the day is compared by the order
        m_differences += differences(item, got.at(i), path + QStringLiteral("/%1").arg(i));
    }
}

void HistoryPlay::compareReports(int account)
{
    const Expectation expectation(m_model, m_ids);
    std::map<int, QJsonObject> got; // by the entry that each names
    for (const QJsonValue &value : pages("/v1/pnl-reports", account))
        got[value.toObject().value(u"last_entry").toInt()] = value.toObject();
    const std::vector<Report> &wanted = m_model.reports(account);
    const QString path = QStringLiteral("account %1, report").arg(account);
    if (wanted.size() != got.size())
        m_differences += path + QStringLiteral("s: expected %1, got %2").arg(wanted.size()).arg(got.size());
    for (const Report &report : wanted)
        m_differences += differences(expectation.report(report), got[report.lastEntry], path);
}

void HistoryPlay::audit()
{
    const Result<QStringList> found = platform::audit(*m_served.database);
    if (!found)
        m_differences += QStringLiteral("audit: ") + found.error().detail;
    else
        m_differences += *found;
}

QJsonArray HistoryPlay::pages(const QByteArray &path, int account, QJsonObject *last)
{
    QJsonArray all;
    QString cursor;
    do {
        const QJsonObject page = get(path + "?limit=100&before=" + cursor.toUtf8(), account);
        for (const QJsonValue &item : page.value(u"items").toArray())
            all.append(item);
        cursor = page.value(u"next").toString();
        if (last)
            *last = page;
    } while (!cursor.isEmpty());
    return all;
}

QJsonObject HistoryPlay::get(const QByteArray &path, int account, int *status)
{
    const RawAnswer answer = m_client.ask(m_served.request("GET", path, m_tokens.at(account)));
    if (status)
        *status = answer.status;
    return answer.json();
}

} // namespace farthing::model
