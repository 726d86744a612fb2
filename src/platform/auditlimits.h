// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <functional>
#include <vector>

namespace farthing::platform {

/// What accounts may do only so often (economy: invariant 4): at most one rating per post, and the limits of
/// a UTC day as the rules of each transfer had them.
class AuditLimits
{
public:
    enum class Use { Plus, Like, Reward };

    void rated(qint64 account, qint64 post, qint64 transfer)
    {
        m_ratings.push_back({account, post, transfer});
    }
    /// In the order of booking.
    void used(qint64 account, qint64 day, Use use, int limit, qint64 transfer)
    {
        m_uses.push_back({account, transfer, qint32(day), qint32(limit), use});
    }

    /// One line for each violation; `name` says an account's name.
    QStringList violations(const std::function<QString(qint64)> &name);

private:
    struct Rating
    {
        qint64 account;
        qint64 post;
        qint64 transfer;
    };
    struct Used
    {
        qint64 account;
        qint64 transfer;
        qint32 day;
        qint32 limit;
        Use use;
    };

    std::vector<Rating> m_ratings;
    std::vector<Used> m_uses;
};

} // namespace farthing::platform
