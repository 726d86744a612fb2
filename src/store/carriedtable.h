// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "sql/connection.h"
#include "store/records.h"

#include <QtCore/QList>

namespace farthing {

/// Under this name own.db remembers when it was put back from a backup: it knows less than the cursors of
/// cache.db say, so that the platform's values are read anew.
inline constexpr QLatin1StringView ownRestoredKey("states.restored");

/// What this computer knows of one value that the platform keeps for the account.
struct Carried
{
    enum class State {
        Settled,           ///< nothing to send
        Changed,           ///< changed here
        Sending,           ///< a write is under way; its outcome is not known
        SendingAndChanged, ///< the same, and changed here meanwhile
    };

    QString key;
    PostId post;
    CarriedKind kind = CarriedKind::Reading;
    qint64 revision = 0; ///< the highest that the platform told
    State state = State::Settled;
    QString attempt; ///< the Idempotency-Key of the write that is under way
    QByteArray body; ///< the value that it stands for
    /// What the platform told while there was something to send; empty where the value was removed.
    std::optional<QByteArray> told;
};

/// What is here of a post that follows the account, whether anybody else knows of it or not.
struct Carriable
{
    PostId post;
    bool reading = false; ///< it was opened, or there is a place in it
    bool saved = false;
};

/// The rows of own.db on values of /v1/me/state, of each account its own.
class CarriedTable
{
public:
    explicit CarriedTable(sql::Connection &connection) : m_connection(connection) {}

    Result<std::optional<Carried>> find(const AccountId &account, const QString &key) const;
    /// One that has something to send, those under way not before others.
    Result<std::optional<Carried>> waiting(const AccountId &account) const;
    Result<void> save(const AccountId &account, const Carried &carried);
    /// The next posts behind `after`, by id, of whose marks and places the values are made.
    Result<QList<Carriable>> carriable(const AccountId &account, const PostId &after, int limit) const;
    /// Of all accounts: whatever the platform tells is news.
    Result<void> forgetAll();

private:
    sql::Connection &m_connection;
};

} // namespace farthing
