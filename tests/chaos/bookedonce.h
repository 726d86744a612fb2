// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent.h"

#include <QtCore/QStringList>

namespace farthing {

/// The end of a history: each consent is booked exactly once where its reader shows it as done, and never
/// where it was returned or taken back. Goes by what is in the platform's books, not by keys; each difference
/// in words.
QStringList bookingDifferences(StagedPlatform &platform, StagedPlatform::Member member,
                               const QList<Consent> &consents);

} // namespace farthing
