// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/intenttable.h"

#include "core/logging.h"
#include "sql/statement.h"
#include "store/actcodec.h"
#include "store/seal.h"
#include "store/sealed.h"
#include "wire/codec.h"
#include "wire/json.h"

#include <QtCore/QJsonDocument>

namespace farthing {

using sql::Statement;

namespace {

const QString intentTableName = QStringLiteral("intent");
const QString selectIntent = QStringLiteral(
    "SELECT i.id, i.account, i.kind, i.post, i.comment, i.subject, i.state, i.created_at, i.send_after, "
    "i.not_before, "
    "i.tries, i.problem, i.trouble, i.done_at, i.booked, a.key, a.made_at, a.price, a.body, a.checksum, "
    "i.unanswered "
    "FROM intent i JOIN attempt a ON a.key = i.attempt ");

std::optional<Problem> problemFrom(const std::optional<QString> &text)
{
    if (!text)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(text->toUtf8()).object();
    return wire::decodeProblem(json.value(QLatin1String("status")).toInt(), json);
}

std::optional<QString> problemText(const std::optional<Problem> &problem)
{
    if (!problem)
        return std::nullopt;
    QJsonObject json = wire::encode(*problem);
    json.insert(QLatin1String("status"), problem->status);
    return QString::fromUtf8(wire::toBytes(json));
}

Result<IntentRecord> recordFrom(const Statement &row)
{
    const StoredAct stored{row.text(2), row.id<PostId>(3), row.optionalId<CommentId>(4), row.bytes(18)};
    Result<Act> act = actFrom(stored, row.bytes(19));
    if (!act)
        return act.error();
    IntentRecord record;
    Intent &intent = record.intent;
    intent.id = row.id<IntentId>(0);
    record.account = row.id<AccountId>(1);
    intent.act = std::move(act.value());
    intent.subject = row.text(5);
    intent.state = Intent::State(row.number(6));
    intent.createdAt = row.time(7);
    intent.sendAfter = row.time(8);
    record.notBefore = row.optionalTime(9);
    intent.attempts = row.number(10);
    intent.problem = problemFrom(row.optionalText(11));
    intent.trouble = row.optionalText(12);
    intent.doneAt = row.optionalTime(13);
    if (const std::optional<qint64> booked = row.optionalInteger(14))
        intent.booked = Money::fromMinor(*booked);
    intent.key = row.text(15);
    record.keyMadeAt = row.time(16);
    intent.price = Money::fromMinor(row.integer(17));
    intent.unanswered = row.boolean(20);
    return record;
}

} // namespace

Result<QList<IntentRecord>> IntentTable::read(const QString &where, const QVariantList &values) const
{
    QList<IntentRecord> records;
    Statement read(m_connection, selectIntent + where);
    for (const QVariant &value : values)
        read.bind(value);
    while (read.next()) {
        Result<IntentRecord> record = recordFrom(read);
        const Result<void> intact = checkSeals(read.text(0), read.text(15));
        // A disk that fails says nothing about the row: it must not look as if there were none.
        if (!intact && intact.error().kind != AppError::Kind::Damaged)
            return intact.error();
        if (!intact)
            record = intact.error();
        if (record)
            records.append(std::move(record.value()));
        else
            qCWarning(logStore) << "intent" << read.text(0) << "left out:" << record.error().detail;
    }
    if (read.error())
        return *read.error();
    return records;
}

Result<void> IntentTable::checkSeals(const QString &id, const QString &key) const
{
    const Result<void> intact = checkRow(m_connection, intentTableName, {id});
    return intact ? checkRow(m_connection, QStringLiteral("attempt"), {key}) : intact;
}

Result<QList<IntentRecord>> IntentTable::open(const AccountId &account) const
{
    return read(QStringLiteral("WHERE i.account IN ('', ?) AND (i.state <> 4 OR i.id IN "
                               "(SELECT intent FROM receipt WHERE projected = 0)) ORDER BY i.number"),
                {account.value});
}

Result<QList<IntentRecord>> IntentTable::openComments(const AccountId &account, const PostId &post) const
{
    return read(QStringLiteral("WHERE i.state <> 4 AND i.account = ? AND i.kind = 'comment' AND i.post = ? "
                               "ORDER BY i.number"),
                {account.isEmpty() ? QStringLiteral("") : account.value, post.value});
}

Result<QList<Intent>> IntentTable::list(const AccountId &account, int limit) const
{
    const QString decided = QStringLiteral("WHERE i.account IN ('', ?) AND i.kind <> 'read' AND ");
    const Result<QList<IntentRecord>> open =
        read(decided + QStringLiteral("i.state <> 4 ORDER BY i.number DESC LIMIT ?"), {account.value, limit});
    if (!open)
        return open.error();
    const Result<QList<IntentRecord>> done =
        read(decided + QStringLiteral("i.state = 4 ORDER BY i.done_at DESC, i.number DESC LIMIT ?"),
             {account.value, limit - int(open->size())});
    if (!done)
        return done.error();
    QList<Intent> intents;
    for (const IntentRecord &record : *open + *done)
        intents.append(record.intent);
    return intents;
}

Result<std::optional<IntentRecord>> IntentTable::find(const IntentId &id) const
{
    const Result<QList<IntentRecord>> found = read(QStringLiteral("WHERE i.id = ?"), {id.value});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<void> IntentTable::insertAttempt(const IntentId &id, const QString &key, const QDateTime &madeAt,
                                        const Act &act, Money price)
{
    const StoredAct stored = storedAct(act, price);
    Statement insert(m_connection,
                     QStringLiteral("INSERT INTO attempt (key, intent, made_at, price, body, checksum) "
                                    "VALUES (?, ?, ?, ?, ?, ?)"));
    insert.bind(key).bind(id).bind(madeAt).bind(price.minor()).bind(QVariant(stored.body));
    if (Result<void> done = insert.bind(QVariant(checksumOf(stored.body))).run(); !done)
        return done;
    return sealRow(m_connection, QStringLiteral("attempt"), {key});
}

Result<void> IntentTable::insert(const IntentRecord &record)
{
    const Intent &intent = record.intent;
    const StoredAct stored = storedAct(intent.act, intent.price);
    Statement insert(
        m_connection,
        QStringLiteral("INSERT INTO intent (id, account, kind, post, comment, subject, state, created_at, "
                       "send_after, attempt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(intent.id).bind(record.account).bind(stored.kind).bind(stored.post).bind(stored.comment);
    insert.bind(intent.subject)
        .bind(int(intent.state))
        .bind(intent.createdAt)
        .bind(intent.sendAfter)
        .bind(intent.key);
    if (Result<void> done = insert.run(); !done)
        return done;
    if (Result<void> done = sealRow(m_connection, intentTableName, {intent.id.value}); !done)
        return done;
    return insertAttempt(intent.id, intent.key, record.keyMadeAt, intent.act, intent.price);
}

Result<bool> IntentTable::markSending(const IntentId &id, const QString &key)
{
    Statement update(m_connection, QStringLiteral("UPDATE intent SET state = 1, tries = tries + 1 "
                                                  "WHERE id = ? AND attempt = ? AND state IN (0, 1)"));
    return written(id, update.bind(id).bind(key));
}

Result<bool> IntentTable::setOutcome(const IntentRecord &record, const QString &key)
{
    const Intent &intent = record.intent;
    Statement update(
        m_connection,
        QStringLiteral("UPDATE intent SET state = ?, not_before = ?, problem = ?, trouble = ?, done_at = ?, "
                       "booked = ?, unanswered = ? WHERE id = ? AND attempt = ? AND state <> 4"));
    update.bind(int(intent.state))
        .bind(record.notBefore)
        .bind(problemText(intent.problem))
        .bind(intent.trouble);
    update.bind(intent.doneAt).bind(intent.booked ? std::optional(intent.booked->minor()) : std::nullopt);
    update.bind(int(intent.unanswered));
    return written(intent.id, update.bind(intent.id).bind(key));
}

/// A row that was not what had been written is none afterwards either: it keeps its wrong seal, and is put
/// back at the next start.
Result<bool> IntentTable::written(const IntentId &id, Statement &update)
{
    const Result<void> intact = checkRow(m_connection, intentTableName, {id.value});
    if (!intact && intact.error().kind != AppError::Kind::Damaged)
        return intact.error();
    if (Result<void> done = update.run(); !done)
        return done.error();
    if (update.rowsAffected() == 0 || !intact)
        return update.rowsAffected() > 0;
    const Result<void> done = sealRow(m_connection, intentTableName, {id.value});
    return done ? Result<bool>(true) : done.error();
}

Result<qint64> IntentTable::newestNumber() const
{
    Statement read(m_connection, QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = 'intent'"));
    const qint64 newest = read.next() ? read.integer(0) : 0;
    return read.error() ? Result<qint64>(*read.error()) : Result<qint64>(newest);
}

Result<std::optional<qint64>> IntentTable::number(const IntentId &id) const
{
    Statement read(m_connection, QStringLiteral("SELECT number FROM intent WHERE id = ?"));
    read.bind(id);
    const std::optional<qint64> number = read.next() ? std::optional(read.integer(0)) : std::nullopt;
    return read.error() ? Result<std::optional<qint64>>(*read.error()) : number;
}

Result<bool> IntentTable::replaceUnsent(const IntentId &id, const Act &act, Money price)
{
    const StoredAct stored = storedAct(act, price);
    Statement update(m_connection,
                     QStringLiteral("UPDATE attempt SET body = ?, checksum = ?, price = ? WHERE key = "
                                    "(SELECT attempt FROM intent WHERE id = ? AND state = 0 AND tries = 0)"));
    update.bind(QVariant(stored.body)).bind(QVariant(checksumOf(stored.body))).bind(price.minor());
    if (Result<void> done = update.bind(id).run(); !done)
        return done.error();
    if (update.rowsAffected() == 0)
        return false;
    if (Result<void> done = sealCurrentAttempt(id); !done)
        return done.error();
    return true;
}

Result<void> IntentTable::sealCurrentAttempt(const IntentId &id)
{
    Statement current(m_connection, QStringLiteral("SELECT attempt FROM intent WHERE id = ?"));
    if (!current.bind(id).next())
        return current.error() ? Result<void>(*current.error()) : Result<void>();
    return sealRow(m_connection, QStringLiteral("attempt"), {current.text(0)});
}

Result<bool> IntentTable::renew(const IntentId &id, const QString &key, Money price, const QDateTime &now,
                                const QDateTime &sendAfter)
{
    const Result<std::optional<IntentRecord>> held = find(id);
    if (!held)
        return held.error();
    if (!*held)
        return false;
    const Intent::State state = (*held)->intent.state;
    if ((state != Intent::State::NeedsYou && state != Intent::State::Refused) || (*held)->intent.unanswered)
        return false;
    if (Result<void> done = insertAttempt(id, key, now, (*held)->intent.act, price); !done)
        return done.error();
    Statement update(m_connection,
                     QStringLiteral("UPDATE intent SET state = 0, attempt = ?, send_after = ?, tries = 0, "
                                    "not_before = NULL, problem = NULL, trouble = NULL WHERE id = ?"));
    return written(id, update.bind(key).bind(sendAfter).bind(id));
}

Result<bool> IntentTable::askAgain(const IntentId &id, const QDateTime &now)
{
    Statement renewed(m_connection, QStringLiteral("UPDATE attempt SET made_at = ? WHERE key = (SELECT "
                                                   "attempt FROM intent WHERE id = ? AND state = 2 AND "
                                                   "unanswered = 1)"));
    if (Result<void> done = renewed.bind(now).bind(id).run(); !done)
        return done.error();
    if (renewed.rowsAffected() == 0)
        return false;
    if (Result<void> done = sealCurrentAttempt(id); !done)
        return done.error();
    // In flight: whether it was booked is still not known.
    Statement update(m_connection,
                     QStringLiteral("UPDATE intent SET state = 1, unanswered = 0, not_before = NULL, "
                                    "problem = NULL, trouble = NULL WHERE id = ?"));
    return written(id, update.bind(id));
}

Result<void> IntentTable::remove(const IntentId &id)
{
    return Statement(m_connection, QStringLiteral("DELETE FROM intent WHERE id = ?")).bind(id).run();
}

Result<QSet<PostId>> IntentTable::posts() const
{
    QSet<PostId> posts;
    Statement read(m_connection, QStringLiteral("SELECT DISTINCT post FROM intent WHERE state <> 4"));
    while (read.next())
        posts.insert(read.id<PostId>(0));
    if (read.error())
        return *read.error();
    return posts;
}

} // namespace farthing
