// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/damage.h"

#include <QtCore/QObject>

namespace farthing {

class Store;

/// What the disk did to what is kept here, for the interface to tell.
class StoreHealth : public QObject
{
    Q_OBJECT

public:
    explicit StoreHealth(Store &store, QObject *parent = nullptr);

    /// What had to be put right at the start.
    const StoreRepair &repair() const;

signals:
    /// A file was found damaged while it was in use; it is put right at the next start. Once for each file.
    void damaged(const farthing::StoreDamage &damage);

private:
    Store &m_store;
};

} // namespace farthing
