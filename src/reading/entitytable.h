// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace farthing {

/// Lines of "name=code" or "name=code+code" with blanks between them; see `resolveEntity`.
extern const char *const entityTable[];
extern const int entityTableLines;

} // namespace farthing
