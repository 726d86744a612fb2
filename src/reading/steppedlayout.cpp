// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/steppedlayout.h"

#include <QtCore/QElapsedTimer>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QTextBlock>

namespace farthing {
namespace {

constexpr int shortestStride = 250;
constexpr int longestStride = 100'000;
constexpr qint64 enough = 2'000'000; ///< nanoseconds of a piece; it grows below half of them

} // namespace

bool SteppedLayout::isDone() const
{
    return !m_document || m_position >= m_document->characterCount() - 1;
}

bool SteppedLayout::goOn(int milliseconds)
{
    QElapsedTimer whole;
    whole.start();
    while (!isDone() && !whole.hasExpired(milliseconds)) {
        QElapsedTimer piece;
        piece.start();
        m_position = qMin(m_position + m_stride, m_document->characterCount() - 1);
        const QTextBlock block = m_document->findBlock(m_position);
        (void)m_document->documentLayout()->blockBoundingRect(block);
        m_position = qMax(m_position, block.position() + block.length() - 1);
        if (piece.nsecsElapsed() > enough)
            m_stride = qMax(shortestStride, m_stride / 2);
        else if (piece.nsecsElapsed() < enough / 2)
            m_stride = qMin(longestStride, 2 * m_stride);
    }
    return !isDone();
}

} // namespace farthing
