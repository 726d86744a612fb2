// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/database.h"
#include "platform/httpserver.h"
#include "platform/operator.h"
#include "platform/service.h"
#include "support/fakeclock.h"

#include <QtCore/QMap>

#include <array>
#include <memory>

namespace farthing {

/// What one account could see of a platform at any time, by the revisions that the platform gave it.
struct SeenStates
{
    QHash<QString, QMap<qint64, QList<Post>>> posts;
    QHash<QString, QMap<qint64, QList<Comment>>> comments;
    QMap<qint64, QList<Account>> accounts;
};

/// A platform with a short past behind a real socket: Ada who wrote two posts, Ben, and Cy who said
/// something. It remembers each state that it was ever in, as each account saw it.
class StagedPlatform
{
public:
    enum Member { Ada, Ben, Cy, memberCount };

    /// A new one in this empty folder.
    explicit StagedPlatform(const QString &folder);

    /// As after a power cut: what it held in memory is gone, and its port is another one.
    void restart();
    QUrl url() const { return m_server->url(); }
    QByteArray token(Member member) const { return m_tokens.at(member); }
    void adopt(const Rulebook &rules);

    /// Remembers the state that it is in, where it is another one.
    void note();
    const SeenStates &seen(Member member) const { return m_seen.at(std::size_t(member)); }

    // What is in its books now, asked past the network
    template <class T>
    T valueOf(platform::Answer<T> answer) const
    {
        if (const auto *problem = std::get_if<Problem>(&answer))
            qFatal("the platform: %s", qPrintable(problem->detail));
        return std::get<T>(std::move(answer));
    }
    Account account(Member member);
    QList<Post> posts(Member member);
    QList<Comment> comments(Member member);
    QList<PnlReport> reports(Member member);
    QList<StatementItem> statement(Member member);
    Rulebook rules() { return valueOf(m_service->rules()); }
    /// What its own audit complains of.
    QStringList audit();

    FakeClock clock;

private:
    void open();
    platform::Caller caller(Member member);

    const QString m_file;
    QList<QByteArray> m_tokens;
    std::unique_ptr<platform::Database> m_database;
    std::unique_ptr<platform::Service> m_service;
    std::unique_ptr<platform::HttpServer> m_server;
    std::array<SeenStates, memberCount> m_seen;
    qint64 m_noted = -1; ///< the newest change when it was noted last
};

} // namespace farthing
