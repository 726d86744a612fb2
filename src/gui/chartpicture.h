// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "gui/balancedrawing.h"

#include <QtCore/QSize>
#include <QtCore/QString>

namespace farthing {

/// The chart as a picture that leaves the program, with a title, since no window is around it there.
struct ChartPicture
{
    QList<BalancePoint> points;
    DrawingLook look;
    QSize size; ///< in device-independent pixels
    int current = -1;
    QString title;
    QString description; ///< for who cannot see it; an SVG carries it
};

/// Writes the picture: SVG where the name ends so, PNG otherwise. The file is there when it is whole, and not
/// before. Error: Storage.
Result<void> writeChartPicture(const QString &file, const Format &format, const ChartPicture &picture);

} // namespace farthing
