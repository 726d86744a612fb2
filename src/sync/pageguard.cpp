// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pageguard.h"

namespace farthing {

Result<void> PageGuard::take(const std::optional<QString> &from, const std::optional<QString> &next,
                             const QStringList &ids)
{
    if (from)
        m_cursors.insert(qHash(*from));
    bool news = false;
    for (const QString &id : ids) {
        const size_t hash = qHash(id);
        news |= !m_ids.contains(hash);
        m_ids.insert(hash);
    }
    m_idlePages = news ? 0 : m_idlePages + 1;
    if (!next)
        return {};
    if (m_cursors.contains(qHash(*next)) || m_idlePages >= 2) {
        return AppError{
            AppError::Kind::Protocol,
            tr("The platform's list goes round in circles, so reading it was stopped. What came so far is "
               "kept; "
               "tell the platform's operator."),
            QStringLiteral("next %1 after %2").arg(*next, from.value_or(QStringLiteral("the beginning")))};
    }
    return {};
}

} // namespace farthing
