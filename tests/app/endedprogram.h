// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace farthing {

/// What a program left behind.
struct EndedProgram
{
    int status = -1; ///< -1 where it did not end by itself within a minute
    QString out;
    QString err;
};

/// Runs one of our programs, by its name, to its end.
EndedProgram runProgram(const QString &name, const QStringList &arguments);

} // namespace farthing
