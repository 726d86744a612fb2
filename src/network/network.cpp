// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/network.h"

namespace farthing {

namespace {

struct KindOf
{
    ActKind operator()(const ReadAct &) const { return ActKind::Read; }
    ActKind operator()(const RateAct &act) const
    {
        return act.rating == Rating::Plus ? ActKind::Plus : ActKind::Minus;
    }
    ActKind operator()(const CommentAct &) const { return ActKind::Comment; }
    ActKind operator()(const RemoveCommentAct &) const { return ActKind::RemoveComment; }
    ActKind operator()(const ReactAct &) const { return ActKind::React; }
    ActKind operator()(const PublishAct &) const { return ActKind::Publish; }
    ActKind operator()(const EditPostAct &) const { return ActKind::EditPost; }
    ActKind operator()(const RemovePostAct &) const { return ActKind::RemovePost; }
    ActKind operator()(const BuyReportAct &) const { return ActKind::BuyReport; }
};

} // namespace

ActKind kindOf(const Act &act)
{
    return std::visit(KindOf(), act);
}

} // namespace farthing
