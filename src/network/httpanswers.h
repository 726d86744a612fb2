// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/httptransport.h"
#include "network/network.h"

#include <QtCore/QJsonObject>

namespace farthing {

// What answers of the platform mean, apart from how they came.

/// The object in the body of a success; anything else as an error of a read.
Result<QJsonObject> objectFrom(const HttpAnswer &answer, const HttpErrors &errors);
Result<ImageData> imageFrom(const HttpAnswer &answer, const HttpErrors &errors);
/// What came of a write. A refusal of this act is a Problem; what leaves open whether it was done (trouble of
/// the platform, a sign-in that is not known, too many requests, an answer that is not understood) is an
/// error.
Result<Outcome> outcomeFrom(const HttpAnswer &answer, const HttpErrors &errors);

} // namespace farthing
