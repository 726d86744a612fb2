// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/accounttable.h"
#include "platform/changetable.h"
#include "platform/commenttable.h"
#include "platform/database.h"
#include "platform/idempotencytable.h"
#include "platform/imagetable.h"
#include "platform/ledgertable.h"
#include "platform/posttable.h"
#include "platform/reporttable.h"
#include "platform/rulestable.h"
#include "platform/standingtable.h"
#include "platform/statetable.h"

namespace farthing::platform {

/// All tables of one database, with the request's work that they share.
struct Tables
{
    explicit Tables(sql::Connection &connection) : work(connection) {}

    Work work;
    AccountTable accounts{work};
    PostTable posts{work};
    CommentTable comments{work};
    StandingTable standings{work};
    ReactionTable reactions{work};
    StretchTable stretches{work};
    LedgerTable ledger{work};
    ReportTable reports{work};
    IdempotencyTable keys{work};
    RulesTable rules{work};
    ImageTable images{work};
    StateTable states{work};
    ChangeTable changes{work};
    OperatorLogTable log{work};
};

} // namespace farthing::platform
