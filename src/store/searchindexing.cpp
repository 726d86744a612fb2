// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SearchIndexer that reads what can be found, and writes its words.
#include "store/searchindexer.h"

#include "domain/searchpieces.h"
#include "store/databases.h"
#include "store/searchdatabase.h"

#include <algorithm>
#include <utility>

namespace farthing {

namespace {

/// What is read at a time. The index takes what comes in the order of its places at once, and begins anew
/// with each that comes before the last.
constexpr int page = 500;
constexpr int mostDrafts = 2'000;
constexpr int mostNotes = 50'000;
/// Comments that go with their post, at a time.
constexpr int indexedAtOnce = 500;

/// A number that is another one where a part is: what the words of an entry were made from.
qint64 stampOf(std::initializer_list<QStringView> parts)
{
    constexpr quint64 basis = 14'695'981'039'346'656'037U; // FNV-1a
    constexpr quint64 prime = 1'099'511'628'211U;
    quint64 stamp = basis;
    for (const QStringView part : parts) {
        for (const QChar c : part)
            stamp = (stamp ^ c.unicode()) * prime;
        stamp = (stamp ^ 0xffffU) * prime; // between two parts; no text has it
    }
    return qint64(stamp);
}

QString timeText(const std::optional<QDateTime> &time)
{
    return time ? QString::number(time->toMSecsSinceEpoch()) : QString();
}

} // namespace

Result<void> SearchIndexer::keep(SearchDoc doc, const std::function<Result<SearchWords>()> &words)
{
    const Result<std::optional<SearchDoc>> known = m_index->docs.find(doc.kind, doc.id);
    if (!known)
        return known.error();
    if (*known && (*known)->stamp == doc.stamp) {
        doc.place = (*known)->place;
        const bool same = doc.unread == (*known)->unread && doc.plussed == (*known)->plussed &&
                          doc.earned == (*known)->earned;
        return same ? Result<void>() : m_index->docs.setStates(doc);
    }
    const Result<SearchWords> written = words();
    if (!written)
        return written.error();
    if (*known) {
        if (Result<void> dropped = m_index->docs.drop((*known)->place); !dropped)
            return dropped;
    }
    const Result<qint64> place = m_index->docs.freePlace(doc.at);
    if (!place)
        return place.error();
    doc.place = *place;
    if (Result<void> inserted = m_index->docs.insert(doc); !inserted)
        return inserted;
    return m_index->words.insert(doc.place, *written);
}

Result<void> SearchIndexer::drop(SearchKind kind, const QString &id)
{
    const Result<std::optional<SearchDoc>> known = m_index->docs.find(kind, id);
    if (!known)
        return known.error();
    return *known ? m_index->docs.drop((*known)->place) : Result<void>();
}

Result<void> SearchIndexer::takeArticles(const QList<PostId> &ids)
{
    QList<PostRecord> here;
    for (const PostId &id : ids) {
        Result<std::optional<PostRecord>> record = m_cache->posts.find(id);
        if (!record && record.error().kind == AppError::Kind::Damaged)
            continue; // it comes once more
        if (!record)
            return record.error();
        if (*record)
            here.append(std::move(*record.value()));
        else if (Result<void> dropped = dropArticle(id); !dropped)
            return dropped;
    }
    std::sort(here.begin(), here.end(), [](const PostRecord &a, const PostRecord &b) {
        return a.post.publishedAt < b.post.publishedAt;
    });
    for (const PostRecord &record : std::as_const(here)) {
        if (Result<void> taken = takeArticle(record.post, record.unread, true); !taken)
            return taken;
    }
    return {};
}

/// With its comments, which went with it.
Result<void> SearchIndexer::dropArticle(const PostId &id)
{
    for (;;) {
        const Result<QList<SearchDoc>> comments = m_index->docs.commentsOf(id.value, indexedAtOnce);
        if (!comments)
            return comments.error();
        for (const SearchDoc &comment : *comments) {
            const Result<bool> here = isHere(comment);
            if (!here)
                return here.error();
            if (*here)
                return drop(SearchKind::Article, id.value); // The post alone is not here, or not yet.
            if (Result<void> dropped = m_index->docs.drop(comment.place); !dropped)
                return dropped;
        }
        if (comments->size() < indexedAtOnce)
            return drop(SearchKind::Article, id.value);
    }
}

Result<void> SearchIndexer::takeArticle(const Post &post, bool unread, bool withText)
{
    if (post.removedAt)
        return drop(SearchKind::Article, post.id.value);
    SearchDoc doc;
    doc.kind = SearchKind::Article;
    doc.id = post.id.value;
    doc.post = post.id.value;
    doc.at = post.publishedAt;
    doc.stamp = stampOf({post.title, post.author.name, timeText(post.publishedAt), timeText(post.editedAt)});
    doc.unread = unread;
    doc.plussed = post.mine.rating == Rating::Plus;
    doc.earned = post.mine.earned ? post.mine.earned->minor() : 0;
    bool damaged = false;
    const Result<void> kept = keep(doc, [&]() -> Result<SearchWords> {
        const auto wordsOf = [](const Post &whole) {
            return SearchWords{whole.title,
                               wordsOfMarkdown(whole.body.value_or(QString())),
                               whole.author.name,
                               whole.tags,
                               {SearchKind::Article}};
        };
        if (withText)
            return wordsOf(post);
        const Result<std::optional<PostRecord>> whole = m_cache->posts.find(post.id);
        damaged = !whole && whole.error().kind == AppError::Kind::Damaged;
        if (!whole)
            return whole.error();
        return wordsOf(*whole ? (*whole)->post : post);
    });
    // Nothing of it is kept: by its stamp, the same text would not be taken when it comes once more.
    return damaged ? Result<void>() : kept;
}

Result<void> SearchIndexer::dropComment(const CommentId &id)
{
    for (const SearchKind kind : {SearchKind::Comment, SearchKind::Note}) {
        if (Result<void> dropped = drop(kind, id.value); !dropped)
            return dropped;
    }
    return {};
}

Result<void> SearchIndexer::takeComments(const QList<CommentId> &ids)
{
    QList<Comment> here;
    for (const CommentId &id : ids) {
        Result<std::optional<Comment>> comment = m_cache->comments.find(id);
        if (!comment && comment.error().kind == AppError::Kind::Damaged)
            continue;
        if (!comment)
            return comment.error();
        if (*comment)
            here.append(std::move(*comment.value()));
        else if (Result<void> dropped = dropComment(id); !dropped)
            return dropped;
    }
    return takeSorted(here);
}

Result<void> SearchIndexer::takeSorted(QList<Comment> comments)
{
    std::sort(comments.begin(), comments.end(),
              [](const Comment &a, const Comment &b) { return a.publishedAt < b.publishedAt; });
    for (const Comment &comment : std::as_const(comments)) {
        if (Result<void> taken = takeComment(comment); !taken)
            return taken;
    }
    return {};
}

Result<void> SearchIndexer::takeComment(const Comment &comment)
{
    if (!comment.body || comment.removedAt)
        return dropComment(comment.id);
    const bool own = !m_me.isEmpty() && comment.author.id == m_me;
    SearchDoc doc;
    doc.kind = own ? SearchKind::Note : SearchKind::Comment;
    doc.id = comment.id.value;
    doc.post = comment.post.value;
    doc.at = comment.publishedAt;
    doc.stamp = stampOf({*comment.body, comment.author.name});
    return keep(doc, [&]() -> Result<SearchWords> {
        QList<SearchKind> kinds{SearchKind::Comment};
        if (own)
            kinds.append(SearchKind::Note);
        return SearchWords{{}, wordsOfMarkdown(*comment.body), comment.author.name, {}, kinds};
    });
}

Result<void> SearchIndexer::takeMovements(const QList<StatementItemId> &ids)
{
    QList<StatementItem> here;
    for (const StatementItemId &id : ids) {
        Result<std::optional<StatementItem>> item = m_cache->statement.find(id);
        if (!item)
            return item.error();
        if (*item)
            here.append(std::move(*item.value()));
        else if (Result<void> dropped = drop(SearchKind::Movement, id.value); !dropped)
            return dropped;
    }
    std::sort(here.begin(), here.end(),
              [](const StatementItem &a, const StatementItem &b) { return a.at < b.at; });
    for (const StatementItem &item : std::as_const(here)) {
        if (Result<void> taken = takeMovement(item); !taken)
            return taken;
    }
    return {};
}

Result<void> SearchIndexer::takeMovement(const StatementItem &item)
{
    SearchDoc doc;
    doc.kind = SearchKind::Movement;
    doc.id = item.id.value;
    doc.post = item.post ? item.post->value : QString();
    doc.at = item.at;
    const QString title = item.postTitle.value_or(QString());
    doc.stamp = stampOf({lineTitle(item.line), title, timeText(item.at)});
    doc.earned = item.amount.minor() > 0 ? item.amount.minor() : SearchDoc::earnsNothing;
    return keep(doc, [&]() -> Result<SearchWords> {
        return SearchWords{lineTitle(item.line), title, {}, {}, {SearchKind::Movement}};
    });
}

Result<void> SearchIndexer::takeDrafts()
{
    if (Result<void> taken = takeCommentDrafts(); !taken)
        return taken;
    return takePostDrafts();
}

Result<void> SearchIndexer::takeCommentDrafts()
{
    const Result<QList<DraftTable::Row>> rows = m_own->drafts.list(m_me, mostDrafts);
    if (!rows)
        return rows.error();
    QSet<QString> here;
    for (const DraftTable::Row &row : *rows) {
        SearchDoc doc;
        doc.kind = SearchKind::CommentDraft;
        doc.id = doc.post = row.post.value;
        doc.at = row.savedAt;
        doc.stamp = stampOf({row.text});
        here.insert(doc.id);
        Result<void> kept = keep(doc, [&row]() -> Result<SearchWords> {
            return SearchWords{{}, wordsOfMarkdown(row.text), {}, {}, {SearchKind::CommentDraft}};
        });
        if (!kept)
            return kept;
    }
    return dropBut(SearchKind::CommentDraft, here);
}

Result<void> SearchIndexer::takePostDrafts()
{
    const Result<QList<PostDraftRow>> rows = m_own->postDrafts.list(m_me, mostDrafts);
    if (!rows)
        return rows.error();
    QSet<QString> here;
    for (const PostDraftRow &row : *rows) {
        here.insert(row.id.value);
        if (Result<void> taken = takePostDraft(row); !taken)
            return taken;
    }
    return dropBut(SearchKind::PostDraft, here);
}

Result<void> SearchIndexer::takePostDraft(const PostDraftRow &row)
{
    const Result<std::optional<SearchDoc>> known = m_index->docs.find(SearchKind::PostDraft, row.id.value);
    if (!known || (*known && (*known)->at == row.savedAt))
        return known ? Result<void>() : Result<void>(known.error()); // not written on since
    const Result<std::optional<PostDraft>> draft = m_own->postDrafts.find(m_me, row.id);
    // One that is damaged hides nothing but itself; it is looked at again when it was put right.
    if (!draft && draft.error().kind == AppError::Kind::Damaged)
        return {};
    if (!draft || !*draft)
        return draft ? drop(SearchKind::PostDraft, row.id.value) : Result<void>(draft.error());
    SearchDoc doc;
    doc.kind = SearchKind::PostDraft;
    doc.id = doc.post = row.id.value;
    doc.at = row.savedAt;
    const QString tags = (*draft)->tags.join(QLatin1Char(' '));
    doc.stamp = stampOf({(*draft)->title, (*draft)->body, tags});
    return keep(doc, [&draft]() -> Result<SearchWords> {
        return SearchWords{
            (*draft)->title, wordsOfMarkdown((*draft)->body), {}, (*draft)->tags, {SearchKind::PostDraft}};
    });
}

Result<void> SearchIndexer::takeAllNotes()
{
    QSet<QString> here;
    std::optional<NoteKey> after;
    for (qsizetype last = page; last == page && here.size() < mostNotes;) {
        const Result<QList<Note>> notes = m_own->notes.page(m_me, std::nullopt, after, page);
        if (!notes)
            return notes.error();
        for (const Note &note : *notes) {
            here.insert(note.id.value);
            if (Result<void> taken = takeNote(note); !taken)
                return taken;
        }
        last = notes->size();
        if (last > 0)
            after = NoteKey{notes->last().madeAt, notes->last().id};
    }
    return dropBut(SearchKind::Passage, here);
}

Result<void> SearchIndexer::takeNotes(const QList<NoteId> &ids)
{
    for (const NoteId &id : ids) {
        const Result<std::optional<Note>> note = m_own->notes.find(m_me, id);
        if (!note && note.error().kind == AppError::Kind::Damaged)
            continue;
        if (!note)
            return note.error();
        if (Result<void> taken = *note ? takeNote(**note) : drop(SearchKind::Passage, id.value); !taken)
            return taken;
    }
    return {};
}

Result<void> SearchIndexer::takeNote(const Note &note)
{
    SearchDoc doc;
    doc.kind = SearchKind::Passage;
    doc.id = note.id.value;
    doc.post = note.post.value;
    doc.at = note.madeAt;
    doc.stamp = stampOf({note.title, note.text, note.quote});
    return keep(doc, [&note]() -> Result<SearchWords> {
        return SearchWords{note.title, note.words(), {}, {}, {SearchKind::Passage}};
    });
}

/// Of a kind of which there is never much, what is not among `here` is gone.
Result<void> SearchIndexer::dropBut(SearchKind kind, const QSet<QString> &here)
{
    const Result<QList<SearchDoc>> before = m_index->docs.of(kind, 2 * mostNotes);
    if (!before)
        return before.error();
    for (const SearchDoc &doc : *before) {
        if (here.contains(doc.id))
            continue;
        if (Result<void> dropped = m_index->docs.drop(doc.place); !dropped)
            return dropped;
    }
    return {};
}

Result<void> SearchIndexer::walk()
{
    switch (m_phase) {
    case Phase::Articles:
        return walkArticles();
    case Phase::Comments:
        return walkComments();
    case Phase::Movements:
        return walkMovements();
    case Phase::Gone:
        return walkGone();
    case Phase::Done:
        break;
    }
    return {};
}

Result<void> SearchIndexer::walkArticles()
{
    const Result<QList<PostRecord>> records = m_cache->posts.page(PostList::All, m_article, page);
    if (!records)
        return records.error();
    for (auto record = records->crbegin(); record != records->crend(); ++record) {
        if (Result<void> taken = takeArticle(record->post, record->unread, false); !taken)
            return taken;
    }
    m_done += int(records->size());
    if (records->size() < page)
        m_phase = Phase::Comments;
    else
        m_article = PostKey{records->last().post.publishedAt, records->last().post.id};
    return {};
}

Result<void> SearchIndexer::walkComments()
{
    const Result<QList<CommentTable::Numbered>> comments = m_cache->comments.after(m_comment, page);
    if (!comments)
        return comments.error();
    QList<Comment> texts;
    for (const CommentTable::Numbered &one : *comments) {
        texts.append(one.comment);
        m_comment = one.number;
    }
    if (Result<void> taken = takeSorted(texts); !taken)
        return taken;
    if (comments->size() < page)
        m_phase = Phase::Movements;
    return {};
}

Result<void> SearchIndexer::walkMovements()
{
    const Result<QList<StatementItem>> items = m_cache->statement.page(m_movement, page);
    if (!items)
        return items.error();
    for (auto item = items->crbegin(); item != items->crend(); ++item) {
        if (Result<void> taken = takeMovement(*item); !taken)
            return taken;
    }
    if (!items->isEmpty())
        m_movement = StatementKey{items->last().at, items->last().id};
    if (items->size() < page)
        m_phase = Phase::Gone;
    return {};
}

/// What is found and is not here any more.
Result<void> SearchIndexer::walkGone()
{
    const Result<QList<SearchDoc>> docs = m_index->docs.above(m_gone, page);
    if (!docs)
        return docs.error();
    for (const SearchDoc &doc : *docs) {
        const Result<bool> here = isHere(doc);
        if (!here)
            return here.error();
        if (!*here) {
            if (Result<void> dropped = m_index->docs.drop(doc.place); !dropped)
                return dropped;
        }
        m_gone = doc.place;
    }
    if (docs->size() < page)
        m_phase = Phase::Done;
    return {};
}

Result<bool> SearchIndexer::isHere(const SearchDoc &doc) const
{
    const auto holds = [](const auto &found) {
        return found ? Result<bool>(found->has_value()) : Result<bool>(found.error());
    };
    switch (doc.kind) {
    case SearchKind::Article:
        return holds(m_cache->posts.held(PostId{doc.id}));
    case SearchKind::Comment:
    case SearchKind::Note:
        return holds(m_cache->comments.held(CommentId{doc.id}));
    case SearchKind::Movement:
        return holds(m_cache->statement.find(StatementItemId{doc.id}));
    case SearchKind::CommentDraft:
    case SearchKind::PostDraft:
    case SearchKind::Passage:
        break; // looked through as a whole
    }
    return true;
}

} // namespace farthing
