// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>

namespace farthing {

/// What the parts of an archive say to people.
struct ArchiveWords
{
    Q_DECLARE_TR_FUNCTIONS(farthing::Archive)
};

} // namespace farthing
