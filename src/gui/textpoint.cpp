// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/textpoint.h"

#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QTextBlock>
#include <QtGui/QTextLayout>
#include <QtWidgets/QScrollBar>

namespace farthing {

QTextCursor cursorAt(const QTextEdit &view, const QPoint &point)
{
    constexpr int step = 4; // less than the height of a line
    const QTextDocument *document = view.document();
    const QScrollBar *across = view.horizontalScrollBar();
    const int left = view.isRightToLeft() ? across->maximum() - across->value() : across->value();
    QTextCursor cursor(view.document());
    for (int y = point.y() + view.verticalScrollBar()->value(); y >= 0; y -= step) {
        const int hit = document->documentLayout()->hitTest(QPointF(point.x() + left, y), Qt::FuzzyHit);
        if (hit < 0 || document->findBlock(hit).layout()->lineCount() == 0)
            continue;
        cursor.setPosition(hit);
        break;
    }
    return cursor;
}

} // namespace farthing
