// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace farthing {

class PlatformProcess;

/// A file with front matter, named "Post number N", of at least so many bytes of words that compress and
/// break as prose does; no two are the same.
QByteArray proseFile(int number, int bytes);

/// Publishes so many posts of 4 KB, in portions: a command of the platform is not waited for longer than half
/// a minute. False where one was refused.
bool publishProse(PlatformProcess &platform, int posts);
/// One post of this number and so many bytes.
bool publishOne(PlatformProcess &platform, int number, int bytes);

} // namespace farthing
