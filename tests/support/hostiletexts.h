// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QSize>

#include <functional>
#include <vector>

namespace farthing {

/// A text that somebody wrote to do harm: as bytes, since they need not be UTF-8.
struct HostileText
{
    QByteArray name;
    QByteArray bytes;
};

/// All of them, the same each time, made from a table: deep nesting, long lines, tables and pictures without
/// end, addresses that lead where nothing should, letters that deceive, numbers that are too large, broken
/// UTF-8, raw HTML. `size` is that of the long ones, in bytes.
std::vector<HostileText> hostileTexts(qsizetype size = 1'000'000);

/// Told what a step did and how long it took, in microseconds.
using StepSeen = std::function<void(const char *step, qint64 microseconds)>;

/// Renders a text as an article is rendered, step by step: parsed, set in type, laid out as the event loop
/// comes to it, and painted at its top, its middle and its end in a window of this size. Needs a
/// QGuiApplication.
void renderInSteps(const QByteArray &bytes, const QSize &window, const StepSeen &seen);

} // namespace farthing
