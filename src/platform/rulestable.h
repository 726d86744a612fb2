// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rulebook.h"
#include "platform/work.h"

#include <QtCore/QHash>

namespace farthing::platform {

/// A rulebook and the revision it was stored under.
struct RulesRow
{
    qint64 revision = 0;
    Rulebook rules;
};

/// The rulebooks that were ever in force; the newest one is.
class RulesTable
{
public:
    explicit RulesTable(Work &work) : m_work(work) {}

    /// The one in force; read once per request, parsed once per revision.
    const RulesRow &current();
    std::optional<Rulebook> at(qint64 revision);
    void add(const Rulebook &rules, const QDateTime &at);
    bool isEmpty();

private:
    std::optional<Rulebook> parsed(const QString &json);

    Work &m_work;
    RulesRow m_current;
    std::optional<quint64> m_readFor; ///< the request that it was read for
};

} // namespace farthing::platform
