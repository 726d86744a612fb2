// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QCoreApplication;

namespace farthing {

/// Makes the application speak a language (BCP 47; empty: the system's): its own words, Qt's words, number
/// and date formats, and the direction of the layout.
void installLanguage(QCoreApplication &application, const QString &language);

} // namespace farthing
