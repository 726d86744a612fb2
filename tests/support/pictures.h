// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QPixmap>
#include <QtWidgets/QWidget>

namespace farthing {

/// Writes what a widget looks like into the folder that FARTHING_PICTURES names, for somebody who wants to
/// look at it; without it, nothing.
inline void takePicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("FARTHING_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

} // namespace farthing
