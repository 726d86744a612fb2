// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/typefaces.h"

#include "reading/typography.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QFontDatabase>

#include <algorithm>

namespace farthing {

namespace {

struct Typefaces
{
    Q_DECLARE_TR_FUNCTIONS(farthing::Typefaces)
};

constexpr const char *candidates[]{// serifs
                                   "Charis SIL", "Source Serif 4", "Literata", "Libertinus Serif",
                                   "Noto Serif", "Georgia", "DejaVu Serif", "Liberation Serif",
                                   // sans
                                   "Atkinson Hyperlegible", "Source Sans 3", "Inter", "Noto Sans",
                                   "Open Sans", "DejaVu Sans", "Liberation Sans"};

} // namespace

QList<Typeface> typefacesPresent(const QString &chosen)
{
    const Typography standard = Typography::standard();
    QList<Typeface> faces;
    //: The typeface that is used until another is chosen; %1: its name
    faces.append({QString(), Typefaces::tr("Standard (%1)").arg(standard.family)});
    for (const char *candidate : candidates)
        if (const QString family = QString::fromLatin1(candidate); QFontDatabase::hasFamily(family))
            faces.append({family, family});
    const auto has = [&faces](const QString &family) {
        return std::any_of(faces.cbegin(), faces.cend(),
                           [&](const Typeface &face) { return face.family == family; });
    };
    if (!has(standard.interfaceFamily))
        //: The typeface of the desktop; %1: its name
        faces.append({standard.interfaceFamily, Typefaces::tr("System (%1)").arg(standard.interfaceFamily)});
    if (!has(chosen))
        faces.append({chosen, chosen});
    return faces;
}

} // namespace farthing
