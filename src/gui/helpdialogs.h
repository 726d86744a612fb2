// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace farthing {

/// Opens what this program is, and under which terms.
void showAbout(QWidget *window);

} // namespace farthing
