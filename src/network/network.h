// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/act.h"
#include "domain/change.h"
#include "domain/intent.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>

#include <chrono>
#include <optional>
#include <variant>

namespace farthing {

/// What a person can do, as a kind of act; a platform says of each whether it can.
enum class ActKind {
    Read,
    Plus,
    Minus,
    Comment,
    RemoveComment,
    React,
    Publish,
    EditPost,
    RemovePost,
    BuyReport
};
ActKind kindOf(const Act &act);

/// Whether a platform can do a kind of act, and how it settles.
struct Capability
{
    enum class Price { Free, Priced, Budget };
    enum class Settling { AtOnce, Later, Outside };

    std::optional<QString>
        whyNot; ///< absent: supported; otherwise the reason in words, shown in place of a hidden button
    Price price = Price::Free;
    bool revocable = false;
    Settling settling = Settling::AtOnce;

    bool supported() const { return !whyNot; }
    friend bool operator==(const Capability &, const Capability &) = default;
};

/// Where in a list to read: at most one of `before` (newest first) and `after` (oldest first); neither: from
/// the newest.
struct PageRequest
{
    std::optional<QString> before;
    std::optional<QString> after;
    int limit = 100;
};

/// What came of an act that was sent. A transport failure is not one of these: it is the future's AppError,
/// and the outcome is unknown.
struct Pending
{
    QString note; ///< in words, for a list
};
using Outcome = std::variant<Receipt, Pending, Problem>;

/// What is known here of the circumstances of an act; what is unknown is absent.
struct QuoteContext
{
    std::optional<Rulebook> rules;
    std::optional<Account> account;
    std::optional<Post> post;       ///< the post it is about
    std::optional<Comment> comment; ///< the comment it is about
    QDateTime now;
};

/// Bytes of an image, with the type that the platform named.
struct ImageData
{
    QByteArray bytes;
    QString type;
};

/// One account on one platform, whatever protocol it speaks. Every call answers once, on this object's
/// thread, and ends with Cancelled when the object dies or `abort` is called. Ids and cursors are opaque.
class Network : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual Capability capability(ActKind kind) const = 0;
    virtual bool hasLedger() const = 0;
    virtual bool hasLiveChanges() const = 0;

    virtual QFuture<Result<PlatformInfo>> platform() = 0;
    virtual QFuture<Result<Rulebook>> rules() = 0;
    virtual QFuture<Result<Account>> account() = 0;
    virtual QFuture<Result<Page<Post>>> posts(const PageRequest &page) = 0;
    virtual QFuture<Result<Post>> post(const PostId &id) = 0;
    virtual QFuture<Result<Page<Comment>>> comments(const PageRequest &page) = 0;
    virtual QFuture<Result<Page<PnlReport>>> reports(const PageRequest &page) = 0;
    virtual QFuture<Result<StatementPage>> statement(const PageRequest &page) = 0;
    /// What changed since a cursor; with `waitSeconds` > 0 the platform may hold the answer until there is
    /// something. Error: CursorExpired where the cursor is too old.
    virtual QFuture<Result<ChangePage>> changes(const QString &after, int limit, int waitSeconds) = 0;
    virtual QFuture<Result<ImageData>> avatar(const AvatarId &id) = 0;
    virtual QFuture<Result<ImageData>> media(const MediaId &id) = 0;

    /// What an act would mean, as far as this platform can tell beforehand from what is known here. Pure.
    virtual Quote quote(const Act &act, const QuoteContext &known) const = 0;
    /// Does an act at the price the person saw, under the intent's Idempotency-Key.
    virtual QFuture<Result<Outcome>> perform(const Act &act, Money price, const QString &key) = 0;

    // Images, free of charge, each under a key of its own: a repeat adds nothing. The receipt names the id.
    virtual QFuture<Result<Outcome>> addMedia(const ImageData &image, const QString &key) = 0;
    virtual QFuture<Result<Outcome>> addAvatar(const QString &name, const ImageData &image,
                                               const QString &key) = 0;
    virtual QFuture<Result<Outcome>> removeAvatar(const AvatarId &id, const QString &key) = 0;

    /// Ends everything that is under way.
    virtual void abort() = 0;
    /// How far the platform's clock is ahead of ours, from the last answer; claims of reading are made on its
    /// clock.
    virtual std::chrono::milliseconds clockOffset() const = 0;

    // What the reader keeps with the platform for the account's other computers, free of charge
    /// Whether this platform keeps values, and tells of them.
    virtual bool hasStates() const { return false; }
    /// `value` is JSON of at most 4 kB; the receipt tells the value as it is by then.
    virtual QFuture<Result<Outcome>> setState(const QString &key, const QByteArray &value,
                                              const QString &idempotencyKey) = 0;
    /// Every value; NotFound where the platform only tells of changes.
    virtual QFuture<Result<Page<StateValue>>> states(const PageRequest &page) = 0;
};

} // namespace farthing
