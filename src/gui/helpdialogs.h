// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>

QT_BEGIN_NAMESPACE
class QAction;
class QWidget;
QT_END_NAMESPACE

namespace farthing {

/// Opens the list of keys beside the window; it goes when it is closed.
void showShortcutList(QWidget *window, const QList<QAction *> &actions);
/// Opens what this program is, and under which terms.
void showAbout(QWidget *window);

} // namespace farthing
