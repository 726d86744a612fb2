// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QTextCursor>
#include <QtWidgets/QTextEdit>

namespace farthing {

/// What stands at a point of the viewport; in the air between two lines the one above. QTextEdit itself takes
/// the end of the text for what stands in the air while that is not laid out, and lays all of it out at once.
QTextCursor cursorAt(const QTextEdit &view, const QPoint &point);

} // namespace farthing
