// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/searchhit.h"

#include <QtCore/QObject>

#include <memory>

namespace farthing {

class Store;

/// Finds articles, comments, drafts and movements by what they say. The index is filled and asked on two
/// threads of its own: whoever types waits for nothing, and a newer search takes the place of an older one.
class Search : public QObject
{
    Q_OBJECT

public:
    /// `store` outlives this. Nothing is opened before `start`.
    explicit Search(Store &store, QObject *parent = nullptr);
    ~Search() override;

    /// Opens the index and brings it up to date: once what is kept stands on the screen.
    void start();
    /// Looks for the newest that match; `found` answers, unless something else is looked for before.
    void find(const SearchQuery &query);
    /// The next page of the same; nothing where there is none, or one is on its way.
    void more();
    bool hasMore() const;
    /// Nobody waits for an answer any more.
    void cancel();

    const SearchProgress &progress() const;
    /// All that the store wrote so far is in the index.
    bool isComplete() const;

signals:
    void found(const farthing::SearchPage &page);
    /// What was asked last could not be looked for.
    void failed(const farthing::AppError &error);
    /// The index holds something else than before.
    void indexChanged();
    void progressChanged();

private:
    struct Private;
    struct Filler;
    struct Finder;

    void ask(std::optional<qint64> below);
    void take(quint64 number, const Result<SearchPage> &page);
    void takeProgress(const SearchProgress &progress, quint64 noted);

    std::unique_ptr<Private> d;
};

} // namespace farthing
