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

bool dependsOn(const Act &act, const Act &earlier)
{
    if (postOf(act) != postOf(earlier))
        return false;
    if (std::holds_alternative<PublishAct>(earlier))
        return !std::holds_alternative<PublishAct>(act);
    const auto *comment = std::get_if<CommentAct>(&earlier);
    if (!comment)
        return false;
    if (const auto *reply = std::get_if<CommentAct>(&act))
        return reply->parent == comment->id;
    if (const auto *react = std::get_if<ReactAct>(&act))
        return react->comment == comment->id;
    const auto *removal = std::get_if<RemoveCommentAct>(&act);
    return removal && removal->id == comment->id;
}

} // namespace farthing
