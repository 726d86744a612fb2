// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/typography.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QGuiApplication>

namespace farthing {
namespace {

QString firstSerifPresent()
{
    for (const QLatin1String family :
         {QLatin1String("Charis SIL"), QLatin1String("Source Serif 4"), QLatin1String("Noto Serif"),
          QLatin1String("Georgia"), QLatin1String("DejaVu Serif")})
        if (QFontDatabase::hasFamily(family))
            return family;
    return QStringLiteral("serif");
}

} // namespace

Typography Typography::standard()
{
    Typography typography;
    typography.family = firstSerifPresent();
    typography.interfaceFamily = QGuiApplication::font().family();
    typography.codeFamily = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    return typography;
}

int Typography::scaled(double pixels) const
{
    return qMax(1, qRound(pixels * size / 18));
}

int Typography::line(int fontSize) const
{
    return qRound(fontSize * lineHeight);
}

} // namespace farthing
