// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "platform/slice.h"
#include "platform/work.h"

namespace farthing::platform {

/// What readers keep for their own use across devices.
class StateTable
{
public:
    explicit StateTable(Work &work) : m_work(work) {}

    /// A removed value is there without a value; a key never written is not there.
    std::optional<StateValue> get(qint64 account, const QString &key);
    void set(qint64 account, const StateValue &value);
    int count(qint64 account);
    /// In the order of the keys; `before` counts from the last. Removed values are left out.
    Slice<StateValue> page(qint64 account, const ListKey &key, const Room &room);

private:
    Work &m_work;
};

/// What operators did from outside the interface.
class OperatorLogTable
{
public:
    explicit OperatorLogTable(Work &work) : m_work(work) {}
    void add(const QDateTime &at, const QString &deed, const QString &object);

private:
    Work &m_work;
};

} // namespace farthing::platform
