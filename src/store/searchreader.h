// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/account.h"
#include "domain/damage.h"
#include "domain/searchhit.h"

#include <functional>
#include <memory>

namespace farthing {

class CacheDatabase;
class OwnDatabase;
class SearchDatabase;
struct SearchDoc;

/// Finds things in search.db and reads what a list shows of them. On connections of its own, so that neither
/// the interface nor what is written waits for it. Belongs to the thread that opened it.
class SearchReader
{
public:
    static constexpr int pageSize = 50;

    /// `folder` is that of a store that is open. Errors: VersionMismatch (there is no index yet), Damaged,
    /// Storage.
    static Result<std::unique_ptr<SearchReader>> open(const QString &folder);
    ~SearchReader();

    struct Request
    {
        SearchQuery query;
        AccountId account;             ///< who asks
        std::optional<qint64> below;   ///< where the page begins; none: at the newest
        std::function<bool()> isStale; ///< nobody waits for the answer any more
    };
    /// One page: fewer hits than a page and a `next` where it took long to find more. Errors: Cancelled
    /// (`isStale`), VersionMismatch (the index is another account's, and is about to be made anew), Damaged,
    /// Storage.
    Result<SearchPage> find(const Request &request);
    /// The index is not what was written: it has to be made anew.
    bool isIndexDamaged() const;
    StoreDamage damage() const;

private:
    struct Found;
    SearchReader(std::unique_ptr<SearchDatabase> index, std::unique_ptr<CacheDatabase> cache,
                 std::unique_ptr<OwnDatabase> own);
    Result<Found> findDocs(const Request &request) const;
    Result<std::optional<SearchHit>> hitOf(const SearchDoc &doc, const Request &request,
                                           QString &words) const;
    Result<bool> readArticle(SearchHit &hit, QString &words) const;
    Result<bool> readComment(SearchHit &hit, QString &words) const;
    Result<bool> readDraft(SearchHit &hit, const AccountId &account, QString &words) const;
    Result<bool> readNote(SearchHit &hit, const AccountId &account, QString &words) const;
    Result<bool> readMovement(SearchHit &hit, QString &words) const;
    void readTitle(SearchHit &hit) const;

    std::unique_ptr<SearchDatabase> m_index;
    std::unique_ptr<CacheDatabase> m_cache;
    std::unique_ptr<OwnDatabase> m_own;
};

} // namespace farthing
