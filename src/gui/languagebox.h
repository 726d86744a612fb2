// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace farthing {

// A list of languages, each under its own name; what is chosen is its BCP 47 tag.

void fillLanguages(QComboBox &box);
/// One that is not in the list yet is added as it is spelled.
void chooseLanguage(QComboBox &box, const QString &tag);
QString chosenLanguage(const QComboBox &box);

} // namespace farthing
