// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/actiongenerator.h"
#include "model/actionrequest.h"
#include "model/expectation.h"
#include "model/keepalive.h"

namespace farthing::model {

/// What happened in histories: how often each action, each refusal and each corner of the rules.
struct HistoryCounts
{
    std::map<std::string, int> actions;
    std::map<std::string, int> answers; ///< "plus 200", "plus not-read-yet"
    std::map<std::string, int> refusals;
    std::map<std::string, int> corners;

    void add(const HistoryCounts &other);
};

/// One history: random actions by twelve accounts, each sent over HTTP to a real platform and asked of the
/// model, and both answers compared; at the end everything that both know. The seed decides all of it.
class HistoryPlay
{
public:
    /// `database`: where the platform keeps its books; a new and empty place.
    explicit HistoryPlay(std::uint64_t seed, const QString &database = QStringLiteral(":memory:"));

    /// Plays it; answers the first difference in words, or nothing.
    QString play(int actions = 300);
    const HistoryCounts &counts() const { return m_counts; }

    // What is there when it is over, for whoever looks at it from outside
    const EconomyModel &model() const { return m_model; }
    Served &served() { return m_served; }
    /// One for each account of the model, in its order.
    const QList<QByteArray> &tokens() const { return m_tokens; }

private:
    void join();
    void perhapsTheOperatorActs(int index, int actions);
    void changeRules();
    void step(int index, Time pause);
    void act(int index, const Action &action);
    void check(const Action &action, const Answer &expected, const RawAnswer &got);
    void checkReceipt(const Action &action, const Answer &expected, const RawAnswer &got);
    void checkEntries(const Answer &expected, const QJsonObject &receipt);
    void checkChanged(const Action &action, const Answer &expected, const QJsonObject &receipt);
    QStringList changeDifferences(int account, const Answer &expected, const QJsonObject &change) const;
    void count(const Action &action, const Answer &expected);
    QString described(int index, const Action &action, const Answer &expected, const RawAnswer &got) const;

    // At the end (historyend.cpp)
    void buyEveryReport(int from);
    void compareBooks();
    void compareAccount(int account);
    void comparePosts(int account);
    void compareComments(int account);
    void compareStatement(int account);
    void compareReports(int account);
    void audit();
    QJsonArray pages(const QByteArray &path, int account, QJsonObject *last = nullptr);
    QJsonObject get(const QByteArray &path, int account, int *status = nullptr);

    const std::uint64_t m_seed;
    Served m_served;
    KeepAlive m_client;
    RandomSource m_random;
    EconomyModel m_model;
    std::unique_ptr<ActionGenerator> m_generator;
    QStringList m_ids; ///< what the platform calls the accounts
    QList<QByteArray> m_tokens;
    std::map<std::pair<int, std::string>, QByteArray> m_firstAnswers;
    HistoryCounts m_counts;
    QStringList m_differences;
    QString m_report;
};

} // namespace farthing::model
