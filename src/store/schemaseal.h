// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sql/connection.h"

#include <QtCore/QByteArray>

#include <optional>

namespace farthing {

/// The name under which a database keeps the seal of its own shape.
inline constexpr QLatin1StringView schemaSealKey("schema.seal");

/// The database's version and a checksum over its shape: a wrong byte in the name of a column leaves a file
/// that holds together and cannot be asked. Error: Storage.
Result<QByteArray> schemaSealOf(sql::Connection &connection);

/// Whether the shape is the one that was sealed, where that was in the same version.
bool isSameShape(const QByteArray &now, const std::optional<QByteArray> &kept);

} // namespace farthing
