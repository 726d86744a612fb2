// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchreader.h"

#include "domain/searchpieces.h"
#include "store/databases.h"
#include "store/searchdatabase.h"

#include <QtCore/QElapsedTimer>

#include <algorithm>
#include <limits>

namespace farthing {

namespace {

/// After so long what was found is shown, and the rest is asked for again.
constexpr qint64 patienceMilliseconds = 60;
/// A step that took less was too small.
constexpr qint64 shortMilliseconds = 8;
constexpr qsizetype snippetLength = 180;
/// Of a text that is longer, its beginning is read for what the list shows.
constexpr qsizetype mostRead = 200'000;

/// One row that is damaged hides nothing but itself.
bool isDamage(const AppError &error)
{
    return error.kind == AppError::Kind::Damaged;
}

int countIn(QStringView text, const QList<SearchTerm> &terms)
{
    constexpr int most = 20;
    return int(hitsIn(text, terms, most).size());
}

} // namespace

struct SearchReader::Found
{
    QList<SearchDoc> docs;
    std::optional<qint64> next;
};

SearchReader::SearchReader(std::unique_ptr<SearchDatabase> index, std::unique_ptr<CacheDatabase> cache,
                           std::unique_ptr<OwnDatabase> own)
    : m_index(std::move(index)), m_cache(std::move(cache)), m_own(std::move(own))
{}

SearchReader::~SearchReader() = default;

bool SearchReader::isIndexDamaged() const
{
    return m_index->connection->isDamaged();
}

StoreDamage SearchReader::damage() const
{
    return damageIn(m_own.get(), *m_cache);
}

Result<std::unique_ptr<SearchReader>> SearchReader::open(const QString &folder)
{
    Result<std::unique_ptr<SearchDatabase>> index = SearchDatabase::open(folder, true);
    if (!index)
        return index.error();
    Result<std::unique_ptr<CacheDatabase>> cache = CacheDatabase::open(folder, true);
    if (!cache)
        return cache.error();
    Result<std::unique_ptr<OwnDatabase>> own = OwnDatabase::open(folder, true);
    if (!own)
        return own.error();
    return std::unique_ptr<SearchReader>(
        new SearchReader(std::move(index.value()), std::move(cache.value()), std::move(own.value())));
}

/// From the newest down, in steps: so that one who types on is not waited for, and so that words that are
/// never together do not hold up what was found already.
Result<SearchReader::Found> SearchReader::findDocs(const Request &request) const
{
    Found found;
    const auto bounds = m_index->docs.bounds();
    if (!bounds)
        return bounds.error();
    if (!*bounds)
        return found;
    auto [low, high] = **bounds;
    // One that found its second full stands above it, never below.
    if (request.query.from)
        low = std::max(low, SearchDocTable::placeOf(*request.query.from));
    if (request.query.until) {
        const Result<qint64> highest = m_index->docs.highestBefore(*request.query.until);
        if (!highest)
            return highest.error();
        high = std::min(high, *highest);
    }
    if (request.below)
        high = std::min(high, *request.below - 1);
    QElapsedTimer all;
    all.start();
    const bool leaps = SearchWordTable::leaps(request.query);
    constexpr qint64 parts = 64;
    qint64 step = leaps ? std::max<qint64>((high - low) / parts, parts) : std::numeric_limits<qint64>::max();
    while (low <= high && found.docs.size() < pageSize) {
        if (request.isStale && request.isStale())
            return AppError{AppError::Kind::Cancelled, {}, QStringLiteral("a newer search")};
        const qint64 from = high - low < step ? low : high - step;
        QElapsedTimer one;
        one.start();
        const auto docs = m_index->words.find(request.query, {from, high}, pageSize - int(found.docs.size()));
        if (!docs)
            return docs.error();
        found.docs.append(*docs);
        high = found.docs.size() >= pageSize ? found.docs.last().place - 1 : from - 1;
        if (one.elapsed() < shortMilliseconds && step < std::numeric_limits<qint64>::max() / 8)
            step *= 8;
        if (all.elapsed() > patienceMilliseconds)
            break;
    }
    if (low <= high)
        found.next = high + 1;
    return found;
}

Result<SearchPage> SearchReader::find(const Request &request)
{
    const Result<QString> owner = m_index->owner();
    if (!owner)
        return owner.error();
    if (*owner != SearchDatabase::ownerOf(request.account.value))
        return AppError{AppError::Kind::VersionMismatch, {}, QStringLiteral("another account's index")};
    const Result<Found> found = findDocs(request);
    if (!found)
        return found.error();
    SearchPage page;
    page.first = !request.below;
    page.next = found->next;
    page.byRelevance = page.first && !page.next && !request.query.words.isEmpty();
    QList<std::pair<qint64, SearchHit>> scored;
    for (const SearchDoc &doc : found->docs) {
        if (request.isStale && request.isStale())
            return AppError{AppError::Kind::Cancelled, {}, QStringLiteral("a newer search")};
        QString words;
        Result<std::optional<SearchHit>> hit = hitOf(doc, request, words);
        if (!hit)
            return hit.error();
        if (!*hit)
            continue; // It went a moment ago.
        // A word in the headline says more than many in the text.
        constexpr int headline = 40;
        constexpr int name = 10;
        const int score = page.byRelevance ? headline * countIn((*hit)->title, request.query.words) +
                                                 name * countIn((*hit)->author, request.query.words) +
                                                 countIn(words, request.query.words)
                                           : 0;
        scored.append({score, std::move(*hit.value())});
    }
    std::stable_sort(scored.begin(), scored.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    for (auto &[score, hit] : scored)
        page.hits.append(std::move(hit));
    return page;
}

/// What is found of one, with its plain text in `words`; nothing where it is not here any more.
Result<std::optional<SearchHit>> SearchReader::hitOf(const SearchDoc &doc, const Request &request,
                                                     QString &words) const
{
    SearchHit hit;
    hit.kind = doc.kind;
    hit.place = doc.place;
    hit.id = doc.id;
    hit.post = PostId{doc.post};
    hit.at = doc.at;
    const auto read = [&]() -> Result<bool> {
        switch (doc.kind) {
        case SearchKind::Article:
            return readArticle(hit, words);
        case SearchKind::Comment:
        case SearchKind::Note:
            return readComment(hit, words);
        case SearchKind::CommentDraft:
        case SearchKind::PostDraft:
            return readDraft(hit, request.account, words);
        case SearchKind::Passage:
            return readNote(hit, request.account, words);
        case SearchKind::Movement:
            break;
        }
        return readMovement(hit, words);
    };
    const Result<bool> here = read();
    if (!here)
        return here.error();
    if (!*here)
        return std::optional<SearchHit>();
    constexpr int most = 20;
    hit.titleHits = hitsIn(hit.title, request.query.words, most);
    hit.text = snippetOf(words, request.query.words, snippetLength);
    return std::optional(std::move(hit));
}

Result<bool> SearchReader::readArticle(SearchHit &hit, QString &words) const
{
    const Result<std::optional<PostRecord>> record = m_cache->posts.find(PostId{hit.id});
    if (!record || !*record)
        return record || isDamage(record.error()) ? Result<bool>(false) : Result<bool>(record.error());
    const Post &post = (*record)->post;
    hit.title = post.title;
    hit.author = post.author.name;
    words = wordsOfMarkdown(QStringView(post.body.value_or(QString())).left(mostRead));
    return !post.removedAt;
}

Result<bool> SearchReader::readComment(SearchHit &hit, QString &words) const
{
    const Result<std::optional<Comment>> comment = m_cache->comments.find(CommentId{hit.id});
    if (!comment || !*comment || !(*comment)->body)
        return comment || isDamage(comment.error()) ? Result<bool>(false) : Result<bool>(comment.error());
    readTitle(hit);
    hit.author = (*comment)->author.name;
    words = wordsOfMarkdown(QStringView(*(*comment)->body).left(mostRead));
    return true;
}

Result<bool> SearchReader::readDraft(SearchHit &hit, const AccountId &account, QString &words) const
{
    if (hit.kind == SearchKind::CommentDraft) {
        const Result<Draft> draft = m_own->drafts.find(account, hit.post);
        if (!draft || draft->isEmpty())
            return draft || isDamage(draft.error()) ? Result<bool>(false) : Result<bool>(draft.error());
        readTitle(hit);
        words = wordsOfMarkdown(QStringView(draft->text).left(mostRead));
        return true;
    }
    const Result<std::optional<PostDraft>> draft = m_own->postDrafts.find(account, hit.post);
    if (!draft || !*draft)
        return draft || isDamage(draft.error()) ? Result<bool>(false) : Result<bool>(draft.error());
    hit.title = (*draft)->title;
    words = wordsOfMarkdown(QStringView((*draft)->body).left(mostRead));
    return true;
}

Result<bool> SearchReader::readNote(SearchHit &hit, const AccountId &account, QString &words) const
{
    const Result<std::optional<Note>> note = m_own->notes.find(account, NoteId{hit.id});
    if (!note || !*note)
        return note || isDamage(note.error()) ? Result<bool>(false) : Result<bool>(note.error());
    hit.title = (*note)->title;
    words = (*note)->words();
    return true;
}

Result<bool> SearchReader::readMovement(SearchHit &hit, QString &words) const
{
    const Result<std::optional<StatementItem>> item = m_cache->statement.find(StatementItemId{hit.id});
    if (!item || !*item)
        return item ? Result<bool>(false) : Result<bool>(item.error());
    hit.title = lineTitle((*item)->line);
    hit.line = (*item)->line;
    hit.amount = (*item)->amount;
    words = (*item)->postTitle.value_or(QString());
    return true;
}

/// Of the post that it belongs to; empty where that is not here.
void SearchReader::readTitle(SearchHit &hit) const
{
    hit.title = m_cache->posts.title(hit.post).valueOr(std::nullopt).value_or(QString());
}

} // namespace farthing
