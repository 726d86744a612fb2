// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>

namespace farthing::platform {

/// The context of what the platform says to its operator.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(farthing::platform::Words)
};

} // namespace farthing::platform
