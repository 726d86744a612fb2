// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testcase.h"

namespace farthing {

/// The base of tests that hold whatever database the platform keeps its books in: each runs once on SQLite
/// and once on PostgreSQL, where there is one; elsewhere it says that the second half is left out.
class PlatformTest : public TestCase
{
    Q_OBJECT

protected slots:
    void initTestCase_data();
    /// Runs before each test function; a class that needs its own `init` calls this first.
    void init();
};

/// The location of a new database of the kind that the running test is for, with nothing in it that a
/// platform does not begin with. Only its opener sees it.
QString ownDatabase();
/// The same for several programs at once; on SQLite it is a file in this folder.
QString sharedDatabase(const QString &folder);
bool isOnPostgres();

} // namespace farthing
