// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/database.h"
#include "platform/operator.h"
#include "platform/service.h"
#include "support/fakeclock.h"

namespace farthing {

/// A platform on the database of the running test, with a clock that stands still, and short words for what
/// people do on it. A step that a test takes for granted and that fails ends the test program with the
/// platform's reason.
class Books
{
public:
    Books();
    ~Books();

    /// Makes an account of this level and balance ("25").
    platform::Caller join(const QString &name, int level, const QString &grant);

    /// Does an act under a new key, or under the one given.
    platform::Answer<platform::Accepted> perform(const platform::Caller &who, const Act &act,
                                                 const QString &price, const QString &key = QString());
    /// The same, taken for granted.
    Receipt does(const platform::Caller &who, const Act &act, const QString &price = QStringLiteral("0"));
    /// The reason of a refusal; `Other` where the act was accepted.
    Problem refusal(const platform::Caller &who, const Act &act, const QString &price = QStringLiteral("0"));

    /// Publishes a short post (10 s to read) without passing a gate or paying; answers its id.
    PostId publish(const platform::Caller &author, const QString &body = QStringLiteral("A short text."));
    /// Lets the time to read go by and claims it.
    void read(const platform::Caller &who, const PostId &post);
    /// A comment without a check of its reward; answers its id.
    CommentId comment(const platform::Caller &who, const PostId &post, const QString &body = longEnough(),
                      const std::optional<CommentId> &parent = std::nullopt);
    /// A text that a first comment is rewarded for.
    static QString longEnough();

    Account account(const platform::Caller &who);
    /// In Twei: "19.58".
    QString balance(const platform::Caller &who);
    Post post(const platform::Caller &who, const PostId &id);
    Comment comment(const platform::Caller &who, const CommentId &id);
    QList<StatementItem> statement(const platform::Caller &who);
    QStringList audit();
    /// Runs SQL past the platform, as a broken disk or a bad hand would.
    void tamper(const QString &sql);
    static QString newId();

    FakeClock clock;
    std::unique_ptr<platform::Database> database;
    std::unique_ptr<platform::Service> service;
};

/// The value of an answer that a test takes for granted.
template <class T>
T granted(const platform::Answer<T> &answer)
{
    if (const Problem *problem = std::get_if<Problem>(&answer))
        qFatal("refused: %s", qPrintable(problemName(problem->type) + QLatin1Char(' ') + problem->detail));
    return std::get<T>(answer);
}

template <class T>
Problem problemOf(const platform::Answer<T> &answer)
{
    const Problem *problem = std::get_if<Problem>(&answer);
    return problem ? *problem : Problem{};
}

} // namespace farthing
