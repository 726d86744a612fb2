// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace farthing {

/// One run of `farthingd audit` in a process of its own.
struct AuditRun
{
    bool holds = false;
    qint64 milliseconds = 0;
    qint64 peakKilobytes = 0; ///< resident
};

AuditRun auditOnce(const QString &location);

} // namespace farthing
