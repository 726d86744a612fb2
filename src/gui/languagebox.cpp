// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/languagebox.h"

#include <QtCore/QCollator>
#include <QtCore/QLocale>
#include <QtWidgets/QComboBox>

#include <algorithm>

namespace farthing {

namespace {

using Language = std::pair<QString, QString>; // its name, its tag

/// Those that this computer has words for, by name.
QList<Language> knownLanguages()
{
    QList<Language> known;
    for (int each = QLocale::C + 1; each <= QLocale::LastLanguage; ++each) {
        const QLocale locale{QLocale::Language(each)};
        const QString tag = QLocale::languageToCode(QLocale::Language(each));
        const QString name = locale.nativeLanguageName();
        if (locale.language() == each && !tag.isEmpty() && !name.isEmpty())
            known.append({name, tag});
    }
    const QCollator collator;
    std::sort(known.begin(), known.end(),
              [&](const Language &a, const Language &b) { return collator(a.first, b.first); });
    return known;
}

} // namespace

void fillLanguages(QComboBox &box)
{
    static const QList<Language> known = knownLanguages();
    for (const auto &[name, tag] : known)
        box.addItem(name, tag);
}

void chooseLanguage(QComboBox &box, const QString &tag)
{
    int index = box.findData(tag, Qt::UserRole, Qt::MatchFixedString);
    if (index < 0) {
        const QString name = QLocale(tag).nativeLanguageName();
        box.addItem(name.isEmpty() ? tag : QStringLiteral("%1 (%2)").arg(name, tag), tag);
        index = box.count() - 1;
    }
    box.setCurrentIndex(index);
}

QString chosenLanguage(const QComboBox &box)
{
    return box.currentData().toString();
}

} // namespace farthing
