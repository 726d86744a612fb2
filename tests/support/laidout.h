// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/articleview.h"

#include <QtGui/QTextDocument>
#include <QtWidgets/QScrollBar>

namespace farthing {

/// An article longer than the view is laid out to its end. It is set in steps while the event loop runs:
/// until then the bar's end is not the article's, and beside other programs that takes a while.
inline bool isLaidOut(const ArticleView &view)
{
    return !view.isBeginning() && view.verticalScrollBar()->maximum() > 0 &&
           view.laidOut() == view.document()->characterCount();
}

} // namespace farthing
