// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/searchdatabase.h"
#include "store/searchindexer.h"
#include "store/searchreader.h"
#include "store/store.h"
#include "support/builders.h"
#include "support/fakeclock.h"
#include "support/fakenetwork.h"
#include "support/testcase.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

namespace farthing {

/// A store, its index for search, and somebody who asks; empty at the start of each test.
class SearchFixture : public TestCase
{
protected:
    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = FakeClock(noon(60));
        auto store = Store::open(m_folder->path(), &m_clock);
        QVERIFY(store.ok());
        m_store = std::move(store.value());
        connect(m_store.get(), &Store::changed, this,
                [this](const StoreChanges &changes) { m_changes.append(changes); });
        m_letGo = 0;
    }
    void end()
    {
        m_reader.reset();
        m_indexer.reset();
        m_store.reset();
        m_changes.clear();
        m_folder.reset();
    }
    static Post article(const QString &id, const QString &title, const QString &body, int minutes = 0)
    {
        Post post = aPost(id, minutes);
        post.title = title;
        post.body = body;
        return post;
    }
    /// The same post, edited.
    static Post changed(Post post, const QString &body)
    {
        post.body = body;
        post.revision += 1;
        post.editedAt = post.publishedAt.addSecs(3600 * post.revision);
        return post;
    }
    void apply(const QList<Change> &changes, const QList<StatementItem> &items = {})
    {
        QVERIFY(resultOf(m_store->apply({changes, items, {}, false})).ok());
    }
    void openIndex(const EarlyChanges &early = {})
    {
        const auto letGo = [this] {
            m_reader.reset();
            ++m_letGo;
            return nullptr;
        };
        auto opened = SearchIndexer::open(m_folder->path(), letGo, early);
        QVERIFY(opened.ok());
        m_indexer = std::move(opened.value());
    }
    /// Until nothing is left to do.
    void fill()
    {
        QCoreApplication::processEvents();
        for (const StoreChanges &changes : std::exchange(m_changes, {}))
            m_indexer->note(changes);
        for (int i = 0; i < 1000; ++i) {
            const Result<bool> more = m_indexer->step(std::chrono::seconds(10), {});
            QVERIFY(more.ok());
            if (!*more)
                return;
        }
        QFAIL("it never ends");
    }
    Result<SearchPage> page(const QString &text, std::optional<qint64> below = {})
    {
        if (!m_reader) {
            auto reader = SearchReader::open(m_folder->path());
            if (!reader)
                return reader.error();
            m_reader = std::move(reader.value());
        }
        const auto &account = m_store->account();
        return m_reader->find(
            {*parseSearch(text, QDate(2026, 5, 20)), account ? account->id : AccountId(), below, {}});
    }
    QStringList found(const QString &text)
    {
        const Result<SearchPage> answer = page(text);
        QStringList ids;
        for (const SearchHit &hit : answer.valueOr({}).hits)
            ids.append(hit.id);
        return answer ? ids : QStringList{answer.error().detail};
    }
    QSet<QString> all(const QString &text)
    {
        const QStringList ids = found(text);
        return {ids.cbegin(), ids.cend()};
    }
    void execute(const QString &text)
    {
        auto connection =
            sql::Connection::open({SearchDatabase::fileIn(m_folder->path()), sql::Durability::Normal, false});
        QVERIFY(connection.ok());
        QVERIFY(connection.value()->execute(text).ok());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SearchIndexer> m_indexer;
    std::unique_ptr<SearchReader> m_reader;
    QList<StoreChanges> m_changes;
    int m_letGo = 0;
};

} // namespace farthing
