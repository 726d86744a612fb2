// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

namespace farthing {

namespace {

bool load(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, QStringLiteral("_"), folder) &&
        application.installTranslator(translator))
        return true;
    delete translator;
    return false;
}

} // namespace

void installLanguage(QCoreApplication &application, const QString &language)
{
    QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    // "C" is nobody's way of writing times and amounts; this is how the words of the sources write them.
    if (locale.language() == QLocale::C)
        locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(locale);
    load(application, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English has a translation, too: it holds the plural forms.
    if (!load(application, locale, QStringLiteral("farthing"), QStringLiteral(":/i18n")))
        load(application, QLocale(QLocale::English), QStringLiteral("farthing"), QStringLiteral(":/i18n"));
}

} // namespace farthing
