// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>

#include <memory>

namespace farthing {

class Network;
class Store;

/// Adds and removes the pictures that the signed-in account comments with. Both need the platform, cost
/// nothing, and are done when they answer: the account here has changed then. The same picture asked for
/// again after an unknown outcome is not added twice.
class OwnAvatars : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostNameCharacters = 64;

    /// Both outlive this.
    OwnAvatars(Store &store, Network &network, QObject *parent = nullptr);
    ~OwnAvatars() override;

    /// `bytes` are PNG, JPEG or WebP of at most 1 MB. Errors: Refused, with the platform's reason in words;
    /// those of a network.
    QFuture<Result<AvatarId>> add(const QString &name, const QByteArray &bytes, const QString &type);
    /// Comments that show it fall back to the account's own picture.
    QFuture<Result<void>> remove(const AvatarId &id);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace farthing
