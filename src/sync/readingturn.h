// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QtCore/QUuid>

namespace farthing {

/// Whose turn it is to count reading: of all windows of one account on this computer, in this program or in
/// another one, only the one that a person was in last. Its id stands in a small file beside the databases,
/// which whoever is entered overwrites; so a program that died is in nobody's way. Where the file cannot be
/// written, the windows of this program still take turns.
class ReadingTurn
{
public:
    /// How long what the file said is believed, in milliseconds.
    static constexpr qint64 belief = 900;

    /// `clock` outlives this.
    ReadingTurn(const QString &folder, const Clock &clock);

    void take(const QUuid &window);
    bool isOf(const QUuid &window);

private:
    void look();

    const QString m_path;
    const Clock &m_clock;
    QUuid m_owner;
    bool m_shared = true; ///< the file says what we wrote last, or what another program did
    qint64 m_lookedAt;
};

} // namespace farthing
