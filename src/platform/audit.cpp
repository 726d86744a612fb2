// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/auditor.h"

#include "platform/operator.h"

namespace farthing::platform {

namespace {

Result<QStringList> violationsIn(Tables &tables, Work &stream)
{
    QStringList violations = Auditor(tables, stream).run();
    for (const Work *work : {&tables.work, &stream}) {
        if (work->error())
            return *work->error();
    }
    return violations;
}

} // namespace

Result<QStringList> audit(Database &database)
{
    Tables tables(database.connection());
    sql::Snapshot moment(database.connection());
    if (!moment.begun())
        return moment.begun().error();
    if (!database.connection().isPostgres())
        return violationsIn(tables, tables.work);
    const Result<std::unique_ptr<sql::Connection>> second = database.connection().another();
    if (!second)
        return second.error();
    const sql::Snapshot sameMoment(*second.value(), moment);
    if (!sameMoment.begun())
        return sameMoment.begun().error();
    Work stream(*second.value());
    return violationsIn(tables, stream);
}

} // namespace farthing::platform
