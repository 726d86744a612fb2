// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "domain/change.h"
#include "wire/codec.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QSet>

#include <memory>
#include <optional>
#include <variant>

namespace farthing::platform {

class Database;
class WriteWatch;

/// What a request gets: a value, or a refusal in the interface's words. A database that fails is
/// `Unavailable`.
template <class T>
using Answer = std::variant<T, Problem>;

/// Who asks: the account that a token belongs to.
struct Caller
{
    qint64 account = 0; ///< the database's own number
    AccountId id;
};

/// Where in a list to read; cursors as this platform made them.
struct ListQuery
{
    std::optional<QString> before;
    std::optional<QString> after;
    int limit = 100;
};

/// What a repeated request is recognised by (economy: Paid requests).
struct Idempotency
{
    QString key;     ///< UUID as the reader sent it
    QByteArray hash; ///< SHA-256 over method, path and body
};

/// An accepted write: the receipt, as it is sent now and again for the same key.
struct Accepted
{
    int status = 200;
    QByteArray body; ///< JSON
};

struct StoredImage
{
    QByteArray bytes;
    QString type; ///< "image/png"
};

/// The platform behind its HTTP routes: who may do what, and what it books. Every write is one transaction.
/// Lives on one thread with its database.
class Service
{
public:
    Service(Database &database, const Clock &clock);
    ~Service();

    Answer<Caller> authenticate(const QByteArray &token);
    /// Notices what different programs write to the same database.
    WriteWatch &otherWrites();

    PlatformInfo info() const;
    Answer<Rulebook> rules();
    Answer<Account> account(const Caller &caller);
    Answer<Page<Post>> posts(const Caller &caller, const ListQuery &query);
    Answer<Post> post(const Caller &caller, const PostId &id);
    Answer<Page<Comment>> comments(const Caller &caller, const ListQuery &query);
    Answer<Page<Comment>> commentsOf(const Caller &caller, const PostId &post, const ListQuery &query);
    Answer<Comment> comment(const Caller &caller, const CommentId &id);
    Answer<Page<PnlReport>> reports(const Caller &caller, const ListQuery &query);
    Answer<StatementPage> statement(const Caller &caller, const ListQuery &query);
    /// What changed since `after` for this account; empty where nothing did. Never waits.
    Answer<ChangePage> changes(const Caller &caller, const QString &after, int limit);
    /// The numbers of the newest changes that accounts can see, by the accounts' own numbers.
    Answer<QHash<qint64, qint64>> newestChanges(const QSet<qint64> &accounts);
    Answer<StoredImage> avatar(const AvatarId &id);
    Answer<StoredImage> media(const MediaId &id);
    Answer<StateValue> state(const Caller &caller, const QString &key);
    Answer<Page<StateValue>> states(const Caller &caller, const ListQuery &query);

    /// The first answer to a key that was accepted before: the same again, a mismatch for another body,
    /// nothing for a new key. Asked before the body is looked at.
    std::optional<Answer<Accepted>> replay(const Caller &caller, const Idempotency &idempotency);
    /// Does one of the writes of platform-api. Refusals come in the order that the interface fixes.
    Answer<Accepted> perform(const Caller &caller, const wire::PricedAct &act,
                             const Idempotency &idempotency);
    Answer<Accepted> setState(const Caller &caller, const QString &key, const QByteArray &value,
                              const Idempotency &idempotency);
    Answer<Accepted> addAvatar(const Caller &caller, const QString &name, const StoredImage &image,
                               const Idempotency &idempotency);
    Answer<Accepted> removeAvatar(const Caller &caller, const AvatarId &id, const Idempotency &idempotency);
    Answer<Accepted> addMedia(const Caller &caller, const StoredImage &image, const Idempotency &idempotency);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace farthing::platform
