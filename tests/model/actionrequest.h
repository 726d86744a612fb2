// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/modelaction.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace farthing::model {

/// How an action is asked for over HTTP.
struct Request
{
    QByteArray method;
    QByteArray path;
    QByteArray body;

    std::string bytes() const { return (method + ' ' + path + '\n' + body).toStdString(); }
};

/// `spelling` chooses among the ways to write the same amount, and among the ways to get a body wrong.
Request requestFor(const Action &action, int spelling);

/// The shortest decimal of an amount: "0", "0.25", "-12.000001".
QString amountText(Micro amount);
/// RFC 3339 in UTC with milliseconds.
QString timeText(Time time);

} // namespace farthing::model
