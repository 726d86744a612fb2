// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/lane.h"

#include <QtCore/QMap>

#include <thread>

namespace farthing {

/// A reader that follows the changes from the beginning, on whatever platform answers, and keeps what it is
/// told; at the end that has to be what the platform has.
class Follower
{
public:
    Follower(const Servers &servers, size_t first, const QByteArray &token);
    ~Follower();

    void start();
    /// The next answer is the last to be waited for.
    void finish() { m_stop = true; }
    /// Follows until nothing new comes, then compares; one line for each difference.
    QStringList stop();

    int changes() const { return m_changes; }
    /// How often a wait was over without anything to tell, until `finish`.
    int emptyWaits() const { return m_emptyWaits; }

private:
    using Objects = QMap<QString, QJsonObject>;

    void run();
    bool refresh();
    bool page(int wait);
    void take(const QJsonObject &change);
    void fault(const QString &what);
    Lane::Answer get(const QByteArray &path);
    /// All objects of a list, paged backwards.
    Objects all(const QByteArray &path, QString *changes = nullptr);
    static void compare(const QString &what, const Objects &mine, const Objects &theirs, QStringList &faults);

    Lane m_lane;
    QByteArray m_token;
    std::thread m_thread;
    std::atomic<bool> m_stop = false;
    std::atomic<bool> m_giveUp = false;
    std::atomic<int> m_changes = 0;
    std::atomic<int> m_emptyWaits = 0;
    QByteArray m_cursor;
    Objects m_posts;
    Objects m_comments;
    QJsonObject m_account;
    QStringList m_faults;
};

} // namespace farthing
