// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/postdraft.h"

#include <QtCore/QList>
#include <QtCore/QObject>

namespace farthing {

class Store;

/// Tells once of the drafts that were kept while the level was too low for them, when it is not any more.
class GateWatch : public QObject
{
    Q_OBJECT

public:
    /// `store` outlives this. Nothing is told before `begin`.
    explicit GateWatch(Store &store, QObject *parent = nullptr);

    /// Somebody listens from now on: tells what opened while nobody did.
    void begin();

signals:
    /// All of one kind, the newest first; never empty. What is told is on the disk as told.
    void opened(const QList<farthing::OpenedDraft> &drafts);

private:
    void look();
    void look(OpenedDraft::Kind kind, bool isOpen);
    void tell(QList<OpenedDraft> drafts);

    Store &m_store;
    bool m_begun = false;
};

} // namespace farthing
