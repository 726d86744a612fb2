// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "store/databases.h"

#include <QtCore/QJsonValue>

namespace farthing {

/// What follows the account to its other computers, as own.db holds it: marks and reading places, each a
/// value of /v1/me/state. The newest by the platform's order wins, and that is the order in which writes
/// arrive there: what was changed here and is not sent yet will be the newest, so nothing that is told
/// meanwhile takes its place. One write of a value is under way at a time, under one Idempotency-Key until
/// its outcome is known, so that a write that is tried again cannot undo what came after it. Each call runs
/// inside a transaction on own.db of the caller's; what is different is told to `changes`.
class Carrier
{
public:
    explicit Carrier(OwnDatabase &own) : m_own(own) {}

    /// The post's marks or place were changed here.
    Result<void> note(const AccountId &me, const PostId &post, CarriedKind kind, StoreChanges &changes);
    /// What the platform never told of, though every value of it was read: marks and places from before it
    /// kept any, or from a backup. The next `limit` posts behind `after`; answers the last of them, or
    /// nothing at the end.
    Result<std::optional<PostId>> noteUnheard(const AccountId &me, const PostId &after, int limit,
                                              StoreChanges &changes);
    /// The next value to send: the one that is under way again, or a new one under `attempt`.
    Result<std::optional<CarriedWrite>> next(const AccountId &me, const QString &attempt);
    /// What the platform told.
    Result<void> take(const AccountId &me, const StateValue &value, StoreChanges &changes);
    /// The outcome of an attempt: what the platform holds now; nothing where it took nothing.
    Result<void> settle(const AccountId &me, const CarriedWrite &write, const std::optional<StateValue> &held,
                        StoreChanges &changes);

    /// The key of a value: "read." or "saved." and the id of the post, as far as the platform takes it.
    static QString keyOf(CarriedKind kind, const PostId &post);
    /// The post that a value is about; nothing where it is not one of ours.
    static std::optional<PostId> postOf(const StateValue &value);

private:
    Result<void> noteUnlessKnown(const AccountId &me, const PostId &post, CarriedKind kind,
                                 StoreChanges &changes);
    Result<QByteArray> valueOf(const AccountId &me, const PostId &post, CarriedKind kind) const;
    Result<void> adopt(const AccountId &me, const Carried &carried, const QByteArray &value,
                       StoreChanges &changes);
    Result<void> adoptPlace(const AccountId &me, const PostId &post, const QJsonValue &place,
                            StoreChanges &changes);
    Result<bool> takeFirstPlace(const AccountId &me, const Carried &carried, const QByteArray &value,
                                StoreChanges &changes);

    OwnDatabase &m_own;
};

} // namespace farthing
