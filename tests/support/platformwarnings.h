// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/withoutwarnings.h"

namespace farthing {

/// What the offscreen platform says of each window with a layout, namely that it can do less than others.
class WithoutPlatformWarnings : public WithoutWarnings
{
public:
    WithoutPlatformWarnings() : WithoutWarnings("This plugin does not support") {}
};

} // namespace farthing
