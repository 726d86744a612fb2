// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>
#include <QtCore/QStringList>

#include <optional>

namespace farthing {

/// Watches a list being read page by page and ends it where it leads nowhere: a platform whose pages go round
/// in circles must not keep the reader reading for ever.
class PageGuard
{
    Q_DECLARE_TR_FUNCTIONS(farthing::PageGuard)

public:
    /// One page: where it was read from, where it says to go on, and what was on it. Error: Protocol, where
    /// the next page was read before, or where two pages in a row brought nothing that was not seen on the
    /// way.
    Result<void> take(const std::optional<QString> &from, const std::optional<QString> &next,
                      const QStringList &ids);

private:
    // Hashes: a list of a million ids is remembered in a few bytes each.
    QSet<size_t> m_cursors;
    QSet<size_t> m_ids;
    int m_idlePages = 0;
};

} // namespace farthing
