// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRect>
#include <QtCore/QString>
#include <QtGui/QColor>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace farthing {

/// Paints one line of text with something short at its other end; the text gives way.
struct TwoEnds
{
    QString text;
    QColor color;
    QString end;
    QColor endColor;

    void paint(QPainter *painter, const QRect &line, Qt::LayoutDirection direction) const;
};

} // namespace farthing
