// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/changetable.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <array>

namespace farthing::platform {

namespace {

const std::array<QString, 8> &kindNames()
{
    static const std::array<QString, 8> names{QStringLiteral("post"),    QStringLiteral("posttally"),
                                              QStringLiteral("comment"), QStringLiteral("commenttally"),
                                              QStringLiteral("account"), QStringLiteral("report"),
                                              QStringLiteral("rules"),   QStringLiteral("state")};
    return names;
}

const QString &nameOf(ChangeKind kind)
{
    return kindNames().at(size_t(kind));
}

std::optional<ChangeKind> kindFromName(const QString &name)
{
    const auto &names = kindNames();
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return ChangeKind(found - names.begin());
}

} // namespace

ChangeKind wholeOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::PostTally:
        return ChangeKind::Post;
    case ChangeKind::CommentTally:
        return ChangeKind::Comment;
    default:
        return kind;
    }
}

QString toText(const ChangeRef &ref)
{
    return nameOf(ref.kind) + QLatin1Char(':') + ref.object;
}

std::optional<ChangeRef> changeRefFromText(const QString &text)
{
    const std::optional<ChangeKind> kind = kindFromName(text.section(QLatin1Char(':'), 0, 0));
    if (!kind)
        return std::nullopt;
    return ChangeRef{*kind, text.section(QLatin1Char(':'), 1)};
}

QList<ChangeRef> coalesced(const QList<ChangeRef> &refs)
{
    QHash<QString, ChangeKind> widest;
    for (const ChangeRef &ref : refs) {
        const QString object = toText({wholeOf(ref.kind), ref.object});
        const auto known = widest.find(object);
        if (known == widest.end())
            widest.insert(object, ref.kind);
        else if (ref.kind == wholeOf(ref.kind))
            *known = ref.kind;
    }
    QList<ChangeRef> result;
    for (const ChangeRef &ref : refs) {
        if (const auto kind = widest.constFind(toText({wholeOf(ref.kind), ref.object}));
            kind != widest.cend()) {
            result.append({*kind, ref.object});
            widest.erase(kind);
        }
    }
    return result;
}

/// Takes numbers and answers the last of them. The counter's row stays locked until the commit, so no reader
/// can be given a number above one not committed yet.
qint64 ChangeTable::take(qint64 count)
{
    Query next(m_work,
               QStringLiteral("UPDATE counter SET value = value + ? WHERE name = 'change' RETURNING value"),
               count);
    return next.next() ? next.integer(0) : 0;
}

qint64 ChangeTable::note(qint64 audience, const ChangeRef &ref)
{
    const qint64 sequence = take(1);
    execute(m_work,
            QStringLiteral("INSERT INTO change (audience, kind, object, sequence) VALUES (?, ?, ?, ?) "
                           "ON CONFLICT (audience, kind, object) DO UPDATE SET sequence = excluded.sequence"),
            audience, nameOf(ref.kind), ref.object, sequence);
    return sequence;
}

/// Rows of one table, and how each of them is named in the change log.
struct ChangeTable::Many
{
    QString table;
    QString where; ///< with one value
    ChangeKind kind;
    QString audience;
    QString object;
};

void ChangeTable::noteMany(const Many &many, qint64 value)
{
    qint64 count = 0;
    {
        Query rows(m_work, QStringLiteral("SELECT count(*) FROM %1 WHERE %2").arg(many.table, many.where),
                   value);
        count = rows.next() ? rows.integer(0) : 0;
    }
    if (count == 0)
        return;
    const qint64 before = take(count) - count;
    execute(m_work,
            QStringLiteral("INSERT INTO change (audience, kind, object, sequence) "
                           "SELECT %1, '%2', %3, row_number() OVER (ORDER BY number) + %4 FROM %5 WHERE %6 "
                           "ON CONFLICT (audience, kind, object) DO UPDATE SET sequence = excluded.sequence")
                .arg(many.audience, nameOf(many.kind), many.object, QStringLiteral("CAST(? AS BIGINT)"),
                     many.table, many.where),
            before, value);
    execute(m_work,
            QStringLiteral("UPDATE %1 SET revision = (SELECT c.sequence FROM change c WHERE c.audience = %2 "
                           "AND c.kind = '%3' AND c.object = %4) WHERE %5")
                .arg(many.table, many.audience, nameOf(many.kind), many.object, many.where),
            value);
}

void ChangeTable::noteAccounts()
{
    constexpr qint64 treasury = 1; // nobody is signed in as it
    noteMany({QStringLiteral("account"), QStringLiteral("account.number <> ?"), ChangeKind::Account,
              QStringLiteral("account.number"), QStringLiteral("''")},
             treasury);
}

void ChangeTable::notePostsOf(qint64 author)
{
    noteMany({QStringLiteral("post"), QStringLiteral("post.author = ?"), ChangeKind::Post,
              QStringLiteral("0"), QStringLiteral("post.id")},
             author);
}

void ChangeTable::noteCommentsOf(qint64 author)
{
    noteMany({QStringLiteral("comment"),
              QStringLiteral("comment.author = ? AND (comment.removed_at IS NULL OR comment.replies > 0)"),
              ChangeKind::Comment, QStringLiteral("0"), QStringLiteral("comment.id")},
             author);
}

void ChangeTable::noteCommentsOn(qint64 post)
{
    noteMany({QStringLiteral("comment"),
              QStringLiteral("comment.post = ? AND (comment.removed_at IS NULL OR comment.replies > 0)"),
              ChangeKind::Comment, QStringLiteral("0"), QStringLiteral("comment.id")},
             post);
}

ChangeTable::State ChangeTable::state()
{
    Query query(m_work,
                QStringLiteral("SELECT p.id, c.value FROM platform p, counter c WHERE c.name = 'change'"));
    return query.next() ? State{query.text(0), query.integer(1)} : State{};
}

QList<ChangeTable::Row> ChangeTable::after(qint64 account, qint64 sequence, int limit)
{
    // Each half walks its own index and stops at the limit.
    Query query(
        m_work,
        QStringLiteral(
            "SELECT sequence, kind, object FROM ("
            "SELECT * FROM (SELECT sequence, kind, object FROM change WHERE audience = 0 AND sequence > ? "
            "ORDER BY sequence LIMIT ?) AS everybody "
            "UNION ALL "
            "SELECT * FROM (SELECT sequence, kind, object FROM change WHERE audience = ? AND sequence > ? "
            "ORDER BY sequence LIMIT ?) AS own) AS both_audiences ORDER BY sequence LIMIT ?"),
        sequence, limit, account, sequence, limit, limit);
    QList<Row> rows;
    while (query.next()) {
        if (const std::optional<ChangeKind> kind = kindFromName(query.text(1)))
            rows.append({query.integer(0), {*kind, query.text(2)}});
    }
    return rows;
}

QHash<qint64, qint64> ChangeTable::newestFor(const QSet<qint64> &accounts)
{
    // As one value, so that it is one statement whatever their number.
    QJsonArray audiences{everybody};
    for (const qint64 account : accounts)
        audiences.append(account);
    const QString rows = m_work.connection().isPostgres()
                             ? QStringLiteral("json_array_elements_text(CAST(? AS json))")
                             : QStringLiteral("json_each(?)");
    // The end of the index, for each.
    Query query(m_work,
                QStringLiteral("SELECT CAST(a.value AS BIGINT), (SELECT max(c.sequence) FROM change c "
                               "WHERE c.audience = CAST(a.value AS BIGINT)) FROM %1 AS a")
                    .arg(rows),
                QString::fromLatin1(QJsonDocument(audiences).toJson(QJsonDocument::Compact)));
    QHash<qint64, qint64> newest;
    while (query.next())
        newest.insert(query.integer(0), query.integer(1));
    const qint64 ofEverybody = newest.take(everybody);
    for (qint64 &number : newest)
        number = std::max(number, ofEverybody);
    return newest;
}

} // namespace farthing::platform
