// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/farthingdcommandline.h"
#include "core/clock.h"

#include <QtCore/QTextStream>

namespace farthing {

/// Runs the commands of `farthingd` that end by themselves, and `serve` until it is stopped. Answers the exit
/// status.
class DaemonCommands
{
public:
    DaemonCommands(const Clock &clock, QTextStream &out, QTextStream &err);

    int run(const DaemonCommand &command);

private:
    int operator()(const ServeCommand &command);
    int operator()(const ImportCommand &command);
    int operator()(const AddAccountCommand &command);
    int operator()(const RemoveCommand &command);
    int operator()(const AuditCommand &command);
    int operator()(const ShowText &text);
    int fail(const AppError &error);

    const Clock &m_clock;
    QTextStream &m_out;
    QTextStream &m_err;
};

} // namespace farthing
