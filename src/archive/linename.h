// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"

#include <QtCore/QByteArrayView>

namespace farthing {

/// The name of a line as every platform has it, in English whatever the language of the reader: what leaves
/// for other programs is spelled alike everywhere.
QByteArrayView lineName(Line line);

} // namespace farthing
