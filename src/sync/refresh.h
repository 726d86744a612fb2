// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "store/records.h"
#include "sync/pageguard.h"
#include "sync/syncpart.h"

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

signals:
    void progressed(int posts);

private:
    enum class Stage { Posts, Comments, Reports, Done };

    void beginStage(Stage stage);
    void page();
    template <class T>
    void take(const Result<Page<T>> &page);
    void commit(Batch batch, const std::optional<QString> &next, const QString &changes);
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
};

} // namespace farthing
