// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "store/records.h"
#include "sync/pageguard.h"
#include "sync/syncpart.h"

#include <functional>

namespace farthing {

class Network;
class Store;

/// Reads everything there is from a platform: posts newest first, then comments, then bought reports, page by
/// page. Each page enters the store together with where it goes on, so that a refresh that was cut short
/// resumes there; at its end stands the cursor for changes that the first page told, and what the refresh did
/// not see is gone.
class Refresh : public SyncPart
{
    Q_OBJECT

public:
    Refresh(Store &store, Network &network, QObject *parent = nullptr);

    /// Whether one was begun and not finished, now or in an earlier run of the program.
    bool isUnfinished() const;
    /// Resumes, or begins with the first page where there is nothing to resume.
    void run();
    /// Begins with the first page, whatever was there.
    void runAnew();
    void cancel() override;

signals:
    void progressed(int posts);

private:
    enum class Stage { Posts, Comments, Reports, Done };

    void beginStage(Stage stage);
    void page();
    template <class T>
    void take(const Result<Page<T>> &page);
    void commit(Batch batch, const std::optional<QString> &next, const QString &changes);
    void written(const Result<Applied> &applied, const std::optional<QString> &next, Stage stage);
    void fail(const AppError &error);
    Stage after(Stage stage) const;
    static QString nameOf(Stage stage);
    Stage storedStage() const;

    Store &m_store;
    Network &m_network;
    Stage m_stage = Stage::Posts;
    std::optional<QString> m_next;
    PageGuard m_guard;
    int m_restarts = 0;
    bool m_writing = false;          ///< the page before; the next one is asked for meanwhile
    std::function<void()> m_arrived; ///< takes the page that came while the one before was written
};

} // namespace farthing
