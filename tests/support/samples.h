// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"

namespace farthing::samples {

// One value of each thing that a platform says, with every optional part present; tests change what they are
// about.

/// 2 October 2025, 14:05:06.789 UTC.
QDateTime noon();
Money twei(QStringView decimal);

Person person();
Post post();
Comment comment();
Account account();
PnlReport report();
StatementItem statementItem();
StateValue state();
PlatformInfo platformInfo();
Problem problem();
/// One change of each kind and form, in the order of the variant.
QList<Change> changes();

/// The same kinds with everything absent that may be absent.
Post barePost();
Comment bareComment();
StatementItem bareStatementItem();

} // namespace farthing::samples
