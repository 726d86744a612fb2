// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/withoutwarnings.h"

namespace farthing {

/// What Qt says of itself where a request is given up in the moment in which it fails.
class WithoutAbortWarnings : public WithoutWarnings
{
public:
    WithoutAbortWarnings() : WithoutWarnings("QNetworkReplyImplPrivate::error: Internal problem") {}
};

} // namespace farthing
