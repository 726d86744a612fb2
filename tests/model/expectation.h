// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/economymodel.h"

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

namespace farthing::model {

/// What the model knows, spelled as the interface spells it. Only members that economy.md fixes are in it.
class Expectation
{
public:
    /// `ids`: what the platform calls the accounts of the model.
    Expectation(const EconomyModel &model, const QStringList &ids) : m_model(model), m_ids(ids) {}

    QJsonObject account(int account) const;
    QJsonObject post(int account, const Post &post) const;
    /// Of a post, `counts` and `mine` alone.
    QJsonObject postTally(int account, const Post &post) const;
    QJsonObject comment(int account, const Comment &comment) const;
    QJsonObject commentTally(int account, const Comment &comment) const;
    QJsonObject report(const Report &report) const;
    QJsonObject statementItem(const StatementLine &item) const;
    /// The members of a refusal.
    static QJsonObject problem(const Answer &answer);

private:
    const EconomyModel &m_model;
    QStringList m_ids;
};

/// Where `got` is not what was expected, each with its path. Members that are not expected are not looked at;
/// amounts compare as numbers and times as times.
QStringList differences(const QJsonValue &expected, const QJsonValue &got, const QString &path);

} // namespace farthing::model
