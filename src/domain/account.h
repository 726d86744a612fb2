// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/money.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <optional>

namespace farthing {

struct OwnAvatar
{
    AvatarId id;
    QString name;

    friend bool operator==(const OwnAvatar &, const OwnAvatar &) = default;
};

/// The signed-in account.
struct Account
{
    AccountId id;
    qint64 revision = 0;
    QString name;
    QList<OwnAvatar> avatars;
    int level = 1;
    int experience = 0;
    int nextLevelAt = 0; ///< experience at which the next level starts
    Money balance;
    int plusesLeft = 0;
    QDateTime plusesResetAt;
    int paidLikesLeft = 0;
    int commentRewardsLeft = 0;

    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace farthing
