// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace farthing::platform {

/// The bytes as one gzip member, compressed for speed.
QByteArray gzip(const QByteArray &bytes);

} // namespace farthing::platform
