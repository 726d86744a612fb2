// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFileDialog>

namespace farthing {

/// Opens a dialog that asks for a folder; it deletes itself. Not one of the static ones of QFileDialog: those
/// run an event loop inside this one.
QFileDialog *chooseFolderFor(QWidget *parent, const QString &title);

} // namespace farthing
