// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/act.h"

namespace farthing {

PostId postOf(const Act &act)
{
    return std::visit(
        [](const auto &what) {
            if constexpr (requires { what.post; })
                return what.post;
            else
                return what.id;
        },
        act);
}

} // namespace farthing
