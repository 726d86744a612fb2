// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace farthing {

/// What a character reference stands for: "&amp;", "&#8212;", "&#x2014;", by the HTML standard's names. A
/// number that is no character becomes U+FFFD; a name that nobody knows stays as it was written.
QString resolveEntity(QStringView reference);

} // namespace farthing
