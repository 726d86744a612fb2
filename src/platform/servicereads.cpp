// SPDX-License-Identifier: GPL-3.0-or-later
// The reads of the service. Each is of one moment; a list's `changes` cursor is of that moment too.
#include "platform/serviceprivate.h"
#include "wire/weight.h"

#include <QtCore/QCryptographicHash>

namespace farthing::platform {

namespace {

int clampedLimit(int limit)
{
    return std::clamp(limit, 1, maximumPageItems);
}

Room roomFor(const ListQuery &query)
{
    return {clampedLimit(query.limit), maximumPageBytes};
}

Problem badCursor()
{
    return invalid(QStringLiteral("before, after: at most one, and one that this platform gave"));
}

} // namespace

Answer<ListKey> Service::Private::listKey(const ListQuery &query, char kind)
{
    constexpr qint64 end = std::numeric_limits<qint64>::max();
    if (query.before && query.after)
        return badCursor();
    const bool forwards = query.after.has_value();
    const QString text = forwards ? *query.after : query.before.value_or(QString());
    if (text.isEmpty())
        return forwards ? ListKey{true, -end, {}} : ListKey{false, end, {}};
    const std::optional<Cursor> cursor = Cursor::parse(text, kind);
    if (!cursor)
        return badCursor();
    if (cursor->platform != tables.changes.state().platformId)
        return problem(Problem::Type::CursorExpired);
    return ListKey{forwards, cursor->at, cursor->id};
}

template <class T>
Page<T> Service::Private::pageOf(const Slice<T> &slice, char kind)
{
    Page<T> page;
    for (const Listed<T> &item : slice.items)
        page.items.append(item.object);
    const ChangeTable::State state = tables.changes.state();
    if (slice.more)
        page.next = Cursor{kind, state.platformId, slice.items.last().at, slice.items.last().id}.toText();
    page.changes = ChangeCursor{state.platformId, state.newest, std::nullopt}.toText();
    return page;
}

Answer<Caller> Service::authenticate(const QByteArray &token)
{
    d->tables.work.restart();
    const QByteArray hash = QCryptographicHash::hash(token, QCryptographicHash::Sha256).toHex();
    const std::optional<AccountRow> account = d->tables.accounts.byToken(QString::fromLatin1(hash));
    if (!account)
        return d->settled<Caller>(problem(Problem::Type::Unauthorized));
    return d->settled<Caller>(Caller{account->number, account->id});
}

WriteWatch &Service::otherWrites()
{
    return d->otherWrites;
}

PlatformInfo Service::info() const
{
    PlatformInfo info;
    info.name = QStringLiteral("Farthing");
    info.api = 1;
    info.unit = Unit::twei();
    info.signIn = QStringLiteral("token");
    return info;
}

Answer<Rulebook> Service::rules()
{
    d->tables.work.restart();
    return d->settled<Rulebook>(d->tables.rules.current().rules);
}

Answer<Account> Service::account(const Caller &caller)
{
    d->tables.work.restart();
    const ReadScope moment(d->tables.work);
    const std::optional<AccountRow> row = d->tables.accounts.byNumber(caller.account);
    if (!row)
        return d->settled<Account>(notFound());
    return d->settled<Account>(Renderer(d->tables, d->clock.now()).account(*row));
}

Answer<Page<Post>> Service::posts(const Caller &caller, const ListQuery &query)
{
    d->tables.work.restart();
    const ReadScope moment(d->tables.work);
    const Answer<ListKey> key = d->listKey(query, 'p');
    if (const auto *refusal = std::get_if<Problem>(&key))
        return d->settled<Page<Post>>(*refusal);
    const auto &from = std::get<ListKey>(key);
    return d->settled<Page<Post>>(d->pageOf(d->tables.posts.page(caller.account, from, roomFor(query)), 'p'));
}

Answer<Post> Service::post(const Caller &caller, const PostId &id)
{
    d->tables.work.restart();
    const std::optional<Post> post = d->tables.posts.seen(caller.account, id);
    return d->settled(post ? Answer<Post>(*post) : Answer<Post>(notFound()));
}

Answer<Page<Comment>> Service::comments(const Caller &caller, const ListQuery &query)
{
    d->tables.work.restart();
    const ReadScope moment(d->tables.work);
    const Answer<ListKey> key = d->listKey(query, 'c');
    if (const auto *refusal = std::get_if<Problem>(&key))
        return d->settled<Page<Comment>>(*refusal);
    const auto &from = std::get<ListKey>(key);
    return d->settled<Page<Comment>>(
        d->pageOf(d->tables.comments.page(caller.account, std::nullopt, from, roomFor(query)), 'c'));
}

Answer<Page<Comment>> Service::commentsOf(const Caller &caller, const PostId &post, const ListQuery &query)
{
    d->tables.work.restart();
    const ReadScope moment(d->tables.work);
    const Answer<ListKey> key = d->listKey(query, 'c');
    if (const auto *refusal = std::get_if<Problem>(&key))
        return d->settled<Page<Comment>>(*refusal);
    const std::optional<PostRow> row = d->tables.posts.byId(post);
    if (!row || row->removedAt)
        return d->settled<Page<Comment>>(notFound());
    const auto &from = std::get<ListKey>(key);
    return d->settled<Page<Comment>>(
        d->pageOf(d->tables.comments.page(caller.account, row->number, from, roomFor(query)), 'c'));
}

Answer<Comment> Service::comment(const Caller &caller, const CommentId &id)
{
    d->tables.work.restart();
    const std::optional<Comment> comment = d->tables.comments.seen(caller.account, id);
    return d->settled(comment ? Answer<Comment>(*comment) : Answer<Comment>(notFound()));
}

Answer<Page<PnlReport>> Service::reports(const Caller &caller, const ListQuery &query)
{
    d->tables.work.restart();
    const ReadScope moment(d->tables.work);
    const Answer<ListKey> key = d->listKey(query, 'r');
    if (const auto *refusal = std::get_if<Problem>(&key))
        return d->settled<Page<PnlReport>>(*refusal);
    const auto &from = std::get<ListKey>(key);
    return d->settled<Page<PnlReport>>(
        d->pageOf(d->tables.reports.page(caller.account, from, roomFor(query)), 'r'));
}

/// The cursor carries the number of the entry that was the last when the first page was read, and all pages
/// are of that moment. A `changes` cursor of a statement may stand as `after`: it asks for what came since.
Answer<StatementKey> Service::Private::statementKey(const ListQuery &query, const AccountRow &account)
{
    if (query.before && query.after)
        return badCursor();
    const bool forwards = query.after.has_value();
    const QString text = forwards ? *query.after : query.before.value_or(QString());
    StatementKey key{forwards, forwards ? 0 : account.entries + 1, account.entries,
                     clampedLimit(query.limit) + 1};
    if (text.isEmpty())
        return key;
    QString platform;
    if (const std::optional<Cursor> cursor = Cursor::parse(text, 's')) {
        const std::optional<qint64> snapshot = exactNumber(cursor->id);
        if (!snapshot || *snapshot < 0 || cursor->at < 0)
            return badCursor();
        key.from = cursor->at;
        key.snapshot = *snapshot;
        platform = cursor->platform;
    } else if (const std::optional<ChangeCursor> since = ChangeCursor::parse(text);
               since && since->entry && forwards) {
        key.from = *since->entry;
        platform = since->platform;
    } else {
        return badCursor();
    }
    // As with changes: a place in a future that a restored copy does not have says nothing here.
    const bool known = key.from <= account.entries + 1 && key.snapshot <= account.entries;
    if (platform != tables.changes.state().platformId || !known || (forwards && key.from > key.snapshot))
        return problem(Problem::Type::CursorExpired);
    return key;
}

Answer<StatementPage> Service::statement(const Caller &caller, const ListQuery &query)
{
    d->tables.work.restart();
    const ReadScope moment(d->tables.work);
    const std::optional<AccountRow> account = d->tables.accounts.byNumber(caller.account);
    if (!account)
        return d->settled<StatementPage>(notFound());
    const Answer<StatementKey> answer = d->statementKey(query, *account);
    if (const auto *refusal = std::get_if<Problem>(&answer))
        return d->settled<StatementPage>(*refusal);
    const auto &key = std::get<StatementKey>(answer);
    const int limit = key.limit - 1;

    const QList<StatementRow> rows = d->tables.ledger.statement(caller.account, key);
    const ChangeTable::State state = d->tables.changes.state();
    StatementPage page;
    for (const StatementRow &row : rows.mid(0, limit))
        page.items.append(row.item);
    page.complete = rows.size() <= limit;
    if (!page.complete)
        page.next =
            Cursor{'s', state.platformId, rows.at(limit - 1).place, QString::number(key.snapshot)}.toText();
    page.changes = ChangeCursor{state.platformId, state.newest, key.snapshot}.toText();
    page.balance = d->tables.ledger.balanceAt(caller.account, key.snapshot);
    return d->settled<StatementPage>(page);
}

Answer<ChangePage> Service::changes(const Caller &caller, const QString &after, int limit)
{
    d->tables.work.restart();
    const ReadScope moment(d->tables.work);
    const std::optional<ChangeCursor> cursor = ChangeCursor::parse(after);
    if (!cursor)
        return invalid(QStringLiteral("after: no cursor that this platform gave"));
    // Another database's cursor, or one from a future that a restored copy does not have: what it stands for
    // is not known.
    const ChangeTable::State state = d->tables.changes.state();
    if (cursor->platform != state.platformId || cursor->sequence > state.newest)
        return d->settled<ChangePage>(problem(Problem::Type::CursorExpired));

    limit = clampedLimit(limit);
    const QList<ChangeTable::Row> rows = d->tables.changes.after(caller.account, cursor->sequence, limit + 1);
    ChangePage page = d->changePage(caller.account, rows.mid(0, limit), *cursor);
    page.more = page.more || rows.size() > limit;
    return d->settled<ChangePage>(page);
}

Answer<QHash<qint64, qint64>> Service::newestChanges(const QSet<qint64> &accounts)
{
    d->tables.work.restart();
    return d->settled<QHash<qint64, qint64>>(d->tables.changes.newestFor(accounts));
}

/// Each object once, where it first changed; a page that ends early ends before a change that was not told
/// yet.
ChangePage Service::Private::changePage(qint64 viewer, const QList<ChangeTable::Row> &rows,
                                        const ChangeCursor &after)
{
    QList<ChangeRef> refs;
    QHash<QString, qint64> firstOf;
    for (const ChangeTable::Row &row : rows) {
        refs.append(row.ref);
        // A tally may be told as the whole object: both names lead to the first of the two.
        for (const ChangeKind kind : {row.ref.kind, wholeOf(row.ref.kind)}) {
            const QString name = toText({kind, row.ref.object});
            if (!firstOf.contains(name))
                firstOf.insert(name, row.sequence);
        }
    }
    ChangePage page;
    ChangeCursor next{after.platform, rows.isEmpty() ? after.sequence : rows.last().sequence, std::nullopt};
    Renderer renderer(tables, clock.now());
    qint64 bytes = 0;
    const QList<ChangeRef> distinct = coalesced(refs);
    for (const ChangeRef &ref : distinct) {
        const std::optional<Change> change = renderer.change(viewer, ref);
        if (!change)
            continue;
        bytes += wire::weightOf(*change) + 1; // and a comma
        if (bytes > maximumPageBytes && !page.items.isEmpty()) {
            page.more = true;
            next.sequence = firstOf.value(toText(ref)) - 1;
            break;
        }
        page.items.append(*change);
    }
    page.next = next.toText();
    return page;
}

Answer<StoredImage> Service::avatar(const AvatarId &id)
{
    d->tables.work.restart();
    const std::optional<StoredImage> image = d->tables.images.avatar(id);
    return d->settled(image ? Answer<StoredImage>(*image) : Answer<StoredImage>(notFound()));
}

Answer<StoredImage> Service::media(const MediaId &id)
{
    d->tables.work.restart();
    const std::optional<StoredImage> image = d->tables.images.media(id);
    return d->settled(image ? Answer<StoredImage>(*image) : Answer<StoredImage>(notFound()));
}

Answer<StateValue> Service::state(const Caller &caller, const QString &key)
{
    d->tables.work.restart();
    const std::optional<StateValue> value = d->tables.states.get(caller.account, key);
    return d->settled(value ? Answer<StateValue>(*value) : Answer<StateValue>(notFound()));
}

Answer<Page<StateValue>> Service::states(const Caller &caller, const ListQuery &query)
{
    d->tables.work.restart();
    const ReadScope moment(d->tables.work);
    const Answer<ListKey> key = d->listKey(query, 'k');
    if (const auto *refusal = std::get_if<Problem>(&key))
        return d->settled<Page<StateValue>>(*refusal);
    const auto &from = std::get<ListKey>(key);
    return d->settled<Page<StateValue>>(
        d->pageOf(d->tables.states.page(caller.account, from, roomFor(query)), 'k'));
}

} // namespace farthing::platform
