// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provenance.h"

namespace farthing {

QString ProvenanceWords::of(const Provenance &provenance) const
{
    const QString at = provenance.at ? m_format.dateTime(*provenance.at) : QString();
    switch (provenance.kind) {
    case Provenance::Kind::Reported:
        //: Where a figure comes from; %1: date and time
        return at.isEmpty() ? tr("Reported by the platform") : tr("Reported by the platform, %1").arg(at);
    case Provenance::Kind::Bought:
        //: Where a figure comes from: a report; %1: date and time
        return at.isEmpty() ? tr("Bought with a report") : tr("Bought with the report of %1").arg(at);
    case Provenance::Kind::Computed:
        //: Where a figure comes from: this program
        return tr("Computed here from what the platform reported");
    case Provenance::Kind::Estimated:
        break;
    }
    //: Where a figure comes from: this program
    return tr("Estimated here; the platform may say otherwise");
}

} // namespace farthing
