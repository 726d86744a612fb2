// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/tokens.h"
#include "models/tone.h"

#include <QtWidgets/QStyleOptionViewItem>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace farthing {

/// What all lists paint alike.

QColor toneColor(const Tokens &tokens, Tone tone);
/// How wide a row is, in device-independent pixels; a size hint is asked for with an empty rectangle, and the
/// view knows.
int rowWidth(const QStyleOptionViewItem &option);
/// Where the keyboard is, for somebody who came there by keyboard.
void paintFocusRing(QPainter *painter, const QStyleOptionViewItem &option, const Tokens &tokens);

} // namespace farthing
