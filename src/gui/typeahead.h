// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

QT_BEGIN_NAMESPACE
class QAbstractItemView;
QT_END_NAMESPACE

namespace farthing {

/// Where letters are keys of commands, none of them looks for a row that begins with it: that would read all
/// rows of a model, of which there may be a million.
void switchOffTypeAhead(QAbstractItemView *view);

} // namespace farthing
