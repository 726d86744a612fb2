// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/storehealth.h"

#include "store/store.h"

namespace farthing {

StoreHealth::StoreHealth(Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    connect(&store, &Store::damaged, this, &StoreHealth::damaged);
}

const StoreRepair &StoreHealth::repair() const
{
    return m_store.repair();
}

} // namespace farthing
