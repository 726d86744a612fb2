// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/savedsearches.h"

#include "core/clock.h"
#include "domain/searchquery.h"
#include "store/store.h"

#include <QtCore/QPromise>
#include <QtCore/QUuid>

namespace farthing {

namespace {

QFuture<Result<void>> refused(const AppError &error)
{
    QPromise<Result<void>> promise;
    promise.start();
    promise.addResult(Result<void>(error));
    promise.finish();
    return promise.future();
}

} // namespace

SavedSearches::SavedSearches(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
    connect(&store, &Store::changed, this, [this](const StoreChanges &changes) {
        if (changes.savedSearches || changes.account || changes.everything)
            emit changed();
    });
}

Result<QList<SavedSearch>> SavedSearches::all() const
{
    return m_store.savedSearches();
}

std::optional<SavedSearch> SavedSearches::withText(const QString &text) const
{
    const QString wanted = text.trimmed();
    for (const SavedSearch &search : all().valueOr({}))
        if (search.text == wanted)
            return search;
    return std::nullopt;
}

QFuture<Result<void>> SavedSearches::save(const QString &name, const QString &text)
{
    if (const std::optional<SavedSearch> known = withText(text))
        return rename(*known, name);
    return rename({QUuid::createUuid().toString(QUuid::WithoutBraces), {}, text.trimmed(), m_clock.now()},
                  name);
}

QFuture<Result<void>> SavedSearches::rename(const SavedSearch &search, const QString &name)
{
    SavedSearch renamed = search;
    renamed.name = name.simplified().left(longestName);
    if (renamed.name.isEmpty() || renamed.text.isEmpty())
        return refused({AppError::Kind::Invalid, tr("A search is saved under a name. Type one."), {}});
    if (renamed.text.size() > SearchQuery::mostCharacters)
        return refused({AppError::Kind::Invalid, tr("This is too long to be looked for."), {}});
    return m_store.saveSearch(renamed);
}

QFuture<Result<void>> SavedSearches::remove(const SavedSearch &search)
{
    return m_store.removeSearch(search.id);
}

QFuture<Result<void>> SavedSearches::restore(const SavedSearch &search)
{
    return m_store.saveSearch(search);
}

} // namespace farthing
