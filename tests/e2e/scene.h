// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"

#include <QtTest/QtTest>

/// What the tests of the whole program have in common.
namespace farthing {

/// Milliseconds that two programs may take for what a test waits for.
constexpr int patience = 30'000;
/// Where the sample post on the screen happens.
inline const QString kirkenes = QStringLiteral("Kirkenes");

inline Money twei(const char *decimal)
{
    return Money::parse(QString::fromLatin1(decimal)).valueOr(Money::fromMinor(-1));
}

/// Rows of test data: the same with the mouse, and with the keyboard.
inline void withMouseAndKeyboard()
{
    QTest::addColumn<bool>("mouse");
    QTest::newRow("mouse") << true;
    QTest::newRow("keyboard") << false;
}

} // namespace farthing
