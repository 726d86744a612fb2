// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/id.h"
#include "network/network.h"
#include "store/store.h"
#include "sync/session.h"

#include <QtCore/QTemporaryDir>
#include <QtNetwork/QNetworkAccessManager>

#include <memory>

namespace farthing::model {

/// A reader without a window: a store of its own that knows of an account what a platform tells over HTTP.
class ReaderView
{
public:
    /// `withheld`: an item of the statement that never reaches it, by a fault on the way.
    ReaderView(const QUrl &platform, const QByteArray &token, const Clock &clock,
               const StatementItemId &withheld = {});

    /// Reads everything once, this many items of the statement among it; false, with what came in the log,
    /// where that does not end.
    bool refresh(qint64 movements);

    Session &session() { return *m_session; }

private:
    class Way;

    QTemporaryDir m_folder;
    QNetworkAccessManager m_access;
    std::unique_ptr<Network> m_network;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Session> m_session;
};

} // namespace farthing::model
