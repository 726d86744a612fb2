// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/operator.h"

#include "domain/posttext.h"
#include "platform/acts.h"
#include "platform/images.h"
#include "platform/words.h"
#include "sql/transaction.h"
#include "wire/codec.h"
#include "wire/json.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QRandomGenerator>
#include <QtCore/QUuid>

namespace farthing::platform {

namespace {

constexpr int tokenWords = 8; // 256 bits
constexpr int maximumOperatorName = 200;
constexpr int maximumLevel = 10'000;
constexpr int postsPerStep = 200;

QByteArray newToken()
{
    std::array<quint32, tokenWords> words;
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// Tokens are kept as their hash alone.
QString hashOf(const QByteArray &token)
{
    return QString::fromLatin1(QCryptographicHash::hash(token, QCryptographicHash::Sha256).toHex());
}

/// The operator acts as the treasury: what it books is caused by nobody's own act.
Deed operatorDeed(Tables &tables, const Clock &clock)
{
    Deed deed;
    deed.now = clock.now();
    deed.rules = tables.rules.current();
    if (const std::optional<AccountRow> row = tables.accounts.byNumber(treasury))
        deed.actor = *row;
    return deed;
}

Result<void> checkAccount(const NewAccount &account)
{
    const QString name = account.name.trimmed();
    if (name.isEmpty() || name.size() > maximumOperatorName || name == QLatin1String("treasury")) {
        //: %1 is a name that somebody asked for
        return AppError{AppError::Kind::Invalid,
                        Words::tr("No account can have the name \"%1\". Choose another one.").arg(name),
                        QStringLiteral("name")};
    }
    if (account.level < 1 || account.level > maximumLevel)
        return AppError{AppError::Kind::Invalid, Words::tr("The level must be at least 1."),
                        QStringLiteral("level")};
    if (account.grant.isNegative())
        return AppError{AppError::Kind::Invalid, Words::tr("A grant cannot be negative."),
                        QStringLiteral("grant")};
    if (account.avatarPng) {
        if (const Result<QString> type = checkImage(*account.avatarPng); !type)
            return type.error();
    }
    return {};
}

/// The times to read of all posts under new reading speeds.
void measureAgain(Tables &tables, Acts &acts, const Rulebook &rules)
{
    QList<PostRow> rows;
    qint64 number = 0;
    do {
        rows = tables.posts.after(number, postsPerStep);
        for (const PostRow &row : std::as_const(rows)) {
            number = row.number;
            const std::optional<QString> body = tables.posts.body(row.number);
            const int seconds = body ? timeToRead(*body, rules) : row.timeToRead;
            if (seconds == row.timeToRead)
                continue;
            tables.posts.setTimeToRead(row.number, seconds);
            acts.postChanged(row);
        }
    } while (!rows.isEmpty());
}

/// Whether any account looks different under new rules.
bool accountsDiffer(const Rulebook &before, const Rulebook &after)
{
    return before.levelStep != after.levelStep || before.plusesPerDay != after.plusesPerDay ||
           before.paidLikesPerDay != after.paidLikesPerDay ||
           before.commentRewardsPerDay != after.commentRewardsPerDay;
}

/// What an operator takes down nobody reads any more, also whoever asks again with the key that it was
/// written under. (Who removes the own words has the first answer again, as for every other key.)
void takeDown(Tables &tables, Acts &acts, const CommentRow &comment)
{
    acts.remove(comment);
    tables.keys.dropAnswersAbout(comment.author, {ChangeKind::Comment, comment.id.value});
}

void takeDown(Tables &tables, Acts &acts, const PostRow &post)
{
    acts.remove(post);
    tables.keys.dropAnswersAbout(post.author, {ChangeKind::Post, post.id.value});
}

void removeAllOf(Tables &tables, Acts &acts, const AccountRow &account)
{
    const QList<CommentId> comments = tables.comments.of(account.number);
    for (const CommentId &id : comments) {
        if (const std::optional<CommentRow> row = tables.comments.byId(id))
            takeDown(tables, acts, *row);
    }
    const QList<PostId> posts = tables.posts.of(account.number);
    for (const PostId &id : posts) {
        if (const std::optional<PostRow> row = tables.posts.byId(id))
            takeDown(tables, acts, *row);
    }
    const QList<OwnAvatar> avatars = tables.images.avatarsOf(account.number);
    for (const OwnAvatar &avatar : avatars)
        tables.images.removeAvatar(avatar.id);
    tables.images.dropUnnamedOf(account.number);
    tables.accounts.setAvatar(account.number, std::nullopt);
    acts.authorChanged(account.number);
}

bool removeOne(Tables &tables, Deed &deed, Removable kind, const QString &id)
{
    Acts acts(tables, deed);
    if (kind == Removable::Post) {
        const std::optional<PostRow> post = tables.posts.byId(PostId{id});
        if (post && !post->removedAt)
            takeDown(tables, acts, *post);
        return post && !post->removedAt;
    }
    if (kind == Removable::Comment) {
        const std::optional<CommentRow> comment = tables.comments.byId(CommentId{id});
        if (comment && !comment->removedAt)
            takeDown(tables, acts, *comment);
        return comment && !comment->removedAt;
    }
    std::optional<AccountRow> account = tables.accounts.byId(AccountId{id});
    if (!account)
        account = tables.accounts.byName(id);
    if (!account || account->number == treasury)
        return false;
    removeAllOf(tables, acts, *account);
    deed.touched.append(account->number);
    acts.close();
    return true;
}

QString deedName(Removable kind)
{
    switch (kind) {
    case Removable::Post:
        return QStringLiteral("remove post");
    case Removable::Comment:
        return QStringLiteral("remove comment");
    case Removable::AccountContent:
        break;
    }
    return QStringLiteral("remove account content");
}

Result<void> finish(Tables &tables, sql::Transaction &transaction)
{
    if (tables.work.error())
        return *tables.work.error();
    return transaction.commit();
}

} // namespace

Result<QByteArray> addAccount(Database &database, const Clock &clock, const NewAccount &account)
{
    if (const Result<void> fine = checkAccount(account); !fine)
        return fine.error();
    Tables tables(database.connection());
    sql::Transaction transaction(database.connection());
    if (!transaction.begun())
        return transaction.begun().error();
    Deed deed = operatorDeed(tables, clock);
    const QString name = account.name.trimmed();
    const std::optional<AccountRow> known = tables.accounts.byName(name);
    const AccountId id{QUuid::createUuid().toString(QUuid::WithoutBraces)};
    const qint64 number = known ? known->number : tables.accounts.add(id, name, deed.now);
    tables.accounts.raiseExperience(number, deed.rules.rules.experienceOfLevel(account.level));
    TransferRow grant;
    grant.at = deed.now;
    grant.kind = QStringLiteral("grant");
    grant.rulebook = deed.rules.revision;
    grant.actor = treasury;
    (void)Bookkeeper(tables).book(grant, {},
                                  {{number, Line::Grant, account.grant}}); // nothing to do with its id
    Acts acts(tables, deed);
    if (account.avatarPng) {
        const AvatarId avatar{QUuid::createUuid().toString(QUuid::WithoutBraces)};
        tables.images.addAvatar(avatar, number, name,
                                {*account.avatarPng, checkImage(*account.avatarPng).valueOr({})}, deed.now);
        tables.accounts.setAvatar(number, avatar);
        acts.authorChanged(number);
    }
    deed.touched.append(number);
    acts.close();
    const QByteArray token = newToken();
    tables.accounts.addToken(number, hashOf(token), deed.now);
    tables.log.add(deed.now, QStringLiteral("add account"), name);
    if (const Result<void> done = finish(tables, transaction); !done)
        return done.error();
    return token;
}

Result<QByteArray> signInOwner(Database &database, const Clock &clock, NewAccount owner)
{
    Tables tables(database.connection());
    if (tables.accounts.byName(owner.name)) {
        owner.grant = Money();
        owner.avatarPng.reset();
    }
    const Result<QByteArray> token = addAccount(database, clock, owner);
    if (!token)
        return token.error();
    if (const std::optional<AccountRow> account = tables.accounts.byName(owner.name))
        tables.accounts.keepOnlyToken(account->number, hashOf(*token));
    if (tables.work.error())
        return *tables.work.error();
    return *token;
}

Result<void> adoptRules(Database &database, const Clock &clock, const QByteArray &json)
{
    const Result<QJsonObject> object = wire::parseObject(json);
    if (!object)
        return object.error();
    const Result<Rulebook> rules = wire::decodeRulebook(*object, true);
    if (!rules)
        return rules.error();
    if (Result<void> fine = rules->checked(); !fine)
        return fine;
    Tables tables(database.connection());
    sql::Transaction transaction(database.connection());
    if (!transaction.begun())
        return transaction.begun();
    Deed deed = operatorDeed(tables, clock);
    if (deed.rules.rules == *rules)
        return finish(tables, transaction);
    tables.rules.add(*rules, deed.now);
    tables.changes.note(ChangeTable::everybody, {ChangeKind::Rules, QString()});
    if (deed.rules.rules.reading != rules->reading) {
        Acts acts(tables, deed);
        measureAgain(tables, acts, *rules);
    }
    // Levels, and how much of the day is left, follow from the rules.
    if (accountsDiffer(deed.rules.rules, *rules))
        tables.changes.noteAccounts();
    tables.log.add(deed.now, QStringLiteral("adopt rules"), QString());
    return finish(tables, transaction);
}

Result<void> removeContent(Database &database, const Clock &clock, Removable kind, const QString &id)
{
    Tables tables(database.connection());
    sql::Transaction transaction(database.connection());
    if (!transaction.begun())
        return transaction.begun();
    Deed deed = operatorDeed(tables, clock);
    if (!removeOne(tables, deed, kind, id)) {
        if (tables.work.error())
            return *tables.work.error();
        //: %1 is an id that somebody gave
        return AppError{AppError::Kind::NotFound,
                        Words::tr("There is nothing to remove under %1. Check the id.").arg(id), id};
    }
    tables.log.add(deed.now, deedName(kind), id);
    return finish(tables, transaction);
}

} // namespace farthing::platform
