// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/auditor.h"

#include "platform/operator.h"

namespace farthing::platform {

Result<QStringList> audit(Database &database)
{
    Tables tables(database.connection());
    const ReadScope moment(tables.work);
    QStringList violations = Auditor(tables).run();
    if (tables.work.error())
        return *tables.work.error();
    return violations;
}

} // namespace farthing::platform
