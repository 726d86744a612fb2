// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace farthing {

/// The text (UTF-8) without the blanks at the end of the labels of reference links, as in "[name ]": they do
/// not count, but md4c 0.4 then finds no definition. Only where the label without them has one.
QByteArray withTidyLabels(const QByteArray &text);

/// The text with at least three dashes in each column of the line under a table's header, as in "| - | - |":
/// one is enough, but md4c 0.4 wants three. Not in fenced code.
QByteArray withLongDashes(const QByteArray &text);

} // namespace farthing
