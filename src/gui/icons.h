// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/tokens.h"

#include <QtGui/QIcon>

namespace farthing {

/// The drawing at `path` with every `currentColor` in it replaced by `color` (not where that is invalid).
QPixmap svgPixmap(const QString &path, const QColor &color, int size, qreal ratio);
/// One of our icons by name in one colour.
QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal ratio);
/// One of our icons in secondary ink; ink when active or selected, accent when checked, faint when disabled.
QIcon themedIcon(const QString &name, const Tokens &tokens);

} // namespace farthing
